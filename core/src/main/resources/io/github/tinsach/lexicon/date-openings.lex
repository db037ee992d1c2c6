# Words that open a line which says when the article was published. Such a line is a date line also where its label is that of a
# caption.
! says when it was published
^ đăng
^ ngày đăng
^ ngày xuất bản
^ xuất bản
^ cập nhật
^ viết bởi
^ posted
^ published
^ updated
+ Đăng vào 7 Tháng Ba, 2026 bởi admin
+ Đăng bởi Mai An vào Tháng Ba 7, 2026
+ Posted on March 7, 2026 by Mai An
+ Ngày đăng: 07/03/2026
- Đăng quang ngôi hoa hậu biển ngày 07/03/2026
- Ghe lúa về bến sáng 07/03/2026
- Xuất bản phẩm trưng bày ngày 07/03/2026
