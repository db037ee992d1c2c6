# Words before a date on a date line that make it the day of an update ("=", anywhere before it), or behind it ("^").
! an update
= cập nhật
= chỉnh sửa
= hiệu chỉnh
= sửa lúc
= sửa ngày
= sửa đổi
= sửa lần cuối
= updated
= modified
= last edited
^ (đã sửa
^ (cập nhật
^ (updated
+ Cập nhật lúc 08:15 ngày 07/03/2026
+ Chỉnh sửa lần cuối 12/03/2026
+ Sửa đổi ngày: 09/03/2026 - 10:00
+ Last updated: March 7, 2026
+ 12/03/2026 (đã sửa)
- Đăng lúc 08:15 ngày 07/03/2026
- Xuất bản: 07/03/2026
- Thứ Bảy, 07/03/2026
- Posted on March 7, 2026
