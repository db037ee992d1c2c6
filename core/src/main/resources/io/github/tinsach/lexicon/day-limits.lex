# Words right before a date on a date line ("ngày" may stand between) that make it the limit of a time.
! the beginning or the end of a time
= từ
= đến
= tới
= trước
= sau
= hết
= until
= till
= from
+ Từ 05/03/2026
+ Từ 05/03/2026 đến ngày 09/03/2026
+ Nộp trước ngày 30/04/2026
- Thứ Bảy, 07/03/2026
- Ảnh từ bạn đọc, 07/03/2026
- Đến Huế mùa này, 07/03/2026
