# Words on a date line that make its date another day than that of publication. A "=" phrase stands between the beginning of the
# line (or the bar, or the date before) and the date; a "^" phrase stands right behind the date. The examples are date lines.
! the date of something else
= âm lịch
= lịch âm
= hôm nay
= bây giờ
= nghị định
= nghị quyết
= thông tư
= quyết định
= chỉ thị
= công văn
= công điện
= văn bản
= luật số
= giấy phép
= cấp ngày
= ban hành
= hiệu lực
= hết hạn
= hạn chót
= hạn cuối
= hạn nộp
= thời hạn
= đến hết
= diễn ra
= thời gian tổ chức
= sự kiện ngày
= ngày sự kiện
= khai mạc
= bế mạc
= khai giảng
= khởi hành
= khởi chiếu
= công chiếu
= mở bán
= ngày thi
= lịch thi
= kỳ quay
= tỷ số
= tỉ số
= ngày sinh
= sinh ngày
= sinh nhật
= ngày mất
= mất ngày
= ảnh chụp
= ngày chụp
= chụp ngày
= chụp lúc
= chụp hôm
= ảnh tư liệu
= truy cập ngày
= truy cập lúc
= ngày truy cập
= deadline
= expires
= retrieved
= accessed
^ âm lịch
^ (âm lịch
^ al
^ tới
^ đồng
+ Hôm nay, 07/03/2026
+ Nghị định số 12/2026/NĐ-CP ngày 05/03/2026
+ Hạn nộp hồ sơ: 30/04/2026
+ Thời gian diễn ra: 30/04/2026
+ Sinh ngày 12/05/1990
+ Ảnh chụp 02/03/2025
+ Lịch thi: 05/06/2026
+ Bây giờ là 10:20 07/03/2026
+ Ngày sự kiện: 07/03/2026
+ Ngày chụp: 07/03/2026
+ Kỳ quay 07/03/2026
+ Tỷ số: 3-2-2026
+ Lịch âm 19/01/2026
+ 7.3.2026 đồng
+ 19/01/2026 âm lịch
+ 19/1/2026 (âm lịch)
- Thứ Bảy, 07/03/2026 08:15
- Pháp luật 07/03/2026 08:15
- Sự kiện - Bình luận | 07/03/2026
- Lưu An 07/03/2026
- Thời gian: 08:15 07/03/2026
- Giấy phép lái xe | 07/03/2026
- 07/03/2026 tờ báo số 12
