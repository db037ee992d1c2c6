# Words of the label before a date that say when or by whom something was published. Behind the article's first paragraph a label without
# one of them makes the date another day. The examples are date lines.
! says when or by whom it was published
= đăng
= xuất bản
= cập nhật
= chỉnh sửa
= sửa
= tạo
= viết
= gửi
= bài
= tin
= ảnh
= tác giả
= nguồn
= theo
= biên tập
= thực hiện
= posted
= post
= published
= publish
= updated
= created
= date
= by
+ Ngày đăng: 07/03/2026
+ Cập nhật lần cuối: 08:15 07/03/2026
+ Thời gian tạo: 07/03/2026
- Thời gian: 08:00 ngày 20/11/2025
- Địa điểm: 20/11/2025
- Khung giờ: thứ năm, 20/11/2025
