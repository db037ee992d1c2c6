# Words that open the title of a column which appears every day or week and is told apart by its date alone. A line that opens so
# and ends in a date is a title, not a date line.
! opens the title of a daily column
^ bản tin
^ điểm báo
^ điểm tin
^ tin vắn
^ tin nhanh
^ tin việt nam
^ tin thế giới
^ tin quốc tế
^ tin trong nước
^ tin thể thao
^ giá vàng
^ giá xăng
^ giá usd
^ giá heo
^ giá lúa
^ giá cà phê
^ giá tiêu
^ tỷ giá
^ tỉ giá
^ tử vi
^ thời tiết
^ dự báo
^ lịch thi đấu
^ lịch chiếu
^ lịch phát sóng
^ lịch cúp điện
^ lịch cắt điện
^ kết quả
^ xổ số
^ nhận định
^ trực tiếp
^ tường thuật
^ chứng khoán
^ thị trường
^ nhật ký
+ Điểm báo ngày 07/03/2026
+ Bản tin tối 7-3-2026
+ Tin thế giới – 07/03/2026
+ Kết quả xổ số ngày 7/3/2026
- Thứ Bảy, ngày 07/03/2026
- Tin: Mai An, 07/03/2026
- Cập nhật ngày 07/03/2026
- Bản tin phát lúc 19:00 07/03/2026
- BẢN TIN SÁNG | Thứ Bảy, 07/03/2026
