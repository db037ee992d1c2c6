# Words that belong to a printed date.
! part of a date
= thứ
= hai
= ba
= tư
= năm
= sáu
= bảy
= chủ
= nhật
= ngày
= tháng
= gmt
= am
= pm
= giờ
= phút
= lúc
= cập
= đăng
= xuất
= bản
= 7
= ict
= utc
= sáng
= chiều
