# Headings of links to stories on the same subject, author or section.
! heads links to related stories
= tin liên quan
= tin bài liên quan
= bài liên quan
= bài viết liên quan
= các tin liên quan
= các bài liên quan
= các bài viết liên quan
= những tin liên quan
= những bài viết liên quan
= tin tức liên quan
= nội dung liên quan
= video liên quan
= ảnh liên quan
= chủ đề liên quan
= chuyên đề liên quan
= sự kiện liên quan
= liên quan
= có liên quan
= tin cùng chuyên mục
= cùng chuyên mục
= bài cùng chuyên mục
= các tin cùng chuyên mục
= tin trong chuyên mục
= tin khác trong chuyên mục
= tin cùng mục
= cùng mục
= tin khác cùng chuyên mục
= trong chuyên mục
= trong cùng chuyên mục
= cùng chủ đề
= tin cùng chủ đề
= bài cùng chủ đề
= cùng sự kiện
= tin cùng sự kiện
= dòng sự kiện
= cùng tác giả
= bài cùng tác giả
= tin cùng tác giả
= bài viết cùng tác giả
= tin cùng loại
= tin khác
= các tin khác
= những tin khác
= bài khác
= các bài khác
= các bài viết khác
= bài viết khác
= tin bài khác
= các tin bài khác
= tin cũ hơn
= tin mới hơn
= các tin cũ hơn
= các tin mới hơn
= các tin đã đưa
= các tin trước
= những tin mới hơn
= những tin cũ hơn
= những tin đã đưa
= tin trước
= tin tiếp theo
= bài tiếp theo
= bài trước
= bài sau
= đọc thêm
= xem thêm
= tham khảo thêm
= đọc tiếp
= đọc ngay
= xem ngay
= tìm hiểu thêm
= tin đọc thêm
= bài đọc thêm
= mời xem thêm
= mời đọc thêm
= có thể bạn chưa biết
= tin nên đọc
= nên đọc
= nên xem
= không nên bỏ lỡ
= đừng bỏ lỡ
= đừng bỏ qua
= bài nên đọc
= gợi ý đọc thêm
= bài viết tham khảo
= cùng chuyên đề
= trong chủ đề
= theo dòng sự kiện
= chùm tin
= tin theo sự kiện
= bài viết cùng chuyên mục
= bài viết cùng chủ đề
= tin bài cùng chuyên mục
= tin bài cùng chủ đề
= cùng danh mục
= tin cùng danh mục
= same category
= related news
= related articles
= xem thêm tin cùng chuyên mục
= xem tin cùng chuyên mục
= tin xem thêm
= xem thêm về
= xem thêm video
= xem thêm các bài viết
= xem thêm tin tức
= chia sẻ bài viết liên quan
= bài viết cùng tác giả khác
= xem thêm về chủ đề này
= video cùng chuyên mục
= video khác
= video cùng chủ đề
^ tin cùng mục
^ xem thêm chủ đề
^ tin liên quan đến
^ xem thêm tin tức về
^ các tin khác trong
^ xem các tin khác
+ Tin liên quan
+ TIN CÙNG CHUYÊN MỤC
+ Đọc thêm:
- Tin liên quan đến vụ cháy được cơ quan điều tra công bố sáng nay, gồm ba thông báo khác nhau.
- Xem thêm nhiều tư liệu, nhóm nghiên cứu nhận ra bản đồ cũ đã vẽ sai dòng sông này.
