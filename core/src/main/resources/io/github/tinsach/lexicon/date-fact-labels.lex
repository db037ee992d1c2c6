# Words between the beginning of a line and a colon, before a date, that make it the day of a fact wherever the line stands: what a
# profile, a forum or a table tells. The examples are date lines.
! the date of a fact
= sinh
= năm sinh
= ngày sinh
= ngày tháng năm sinh
= ngày/tháng/năm sinh
= sn
= born
= date of birth
= ngày mất
= mất
= tham gia
= tham gia ngày
= ngày tham gia
= tham gia từ
= thành viên từ
= gia nhập
= ngày gia nhập
= joined
= join date
= member since
= ra mắt
= ngày ra mắt
= phát sóng
= ngày phát sóng
= lịch phát sóng
= ngày chiếu
= lịch chiếu
= bắt đầu
= ngày bắt đầu
= kết thúc
= ngày kết thúc
= thời gian kết thúc
= thời gian thi đấu
= ngày thi đấu
= ngày diễn
= ngày quay
= ngày quay thưởng
= ngày khởi công
= khởi công
= khánh thành
= ngày thành lập
= thành lập
= ngày cưới
= hiệu lực
= hoạt động lần cuối
= last seen
= trả lời cuối
= bài cuối
= bài viết cuối
= bài mới nhất
= số ngày
= ngày giao dịch
= ngày chốt
= ngày nhận hồ sơ
= ngày mở thầu
= ngày đóng thầu
+ Sinh: 07/03/2000
+ Ngày tham gia: 03-06-2015
+ Bắt đầu: 08:00 ngày 20/11/2025
+ Minh Hà, sinh: 07/03/2000
- Ngày đăng: 07/03/2026
- Thời gian: 08:15 07/03/2026
- Hà Thị Sinh: 07/03/2026
- 07:30, 07/03/2026
