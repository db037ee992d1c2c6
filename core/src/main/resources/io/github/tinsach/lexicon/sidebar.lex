# Headings of recommendation blocks.
! heads a recommendation block
= có thể bạn quan tâm
= bạn có thể quan tâm
= có thể bạn sẽ quan tâm
= có thể bạn thích
= có thể bạn sẽ thích
= bạn có thể thích
= có thể bạn muốn đọc
= có thể bạn muốn xem
= bạn có thể muốn đọc
= dành cho bạn
= gợi ý cho bạn
= đề xuất cho bạn
= tin dành cho bạn
= nội dung dành cho bạn
= bạn quan tâm
= đề xuất
= gợi ý
= gợi ý hôm nay
= được đề xuất
= bạn đọc quan tâm
= bạn nên đọc
= bạn nên xem
= bạn có biết
= bạn có biết điều này
= bài viết bạn quan tâm
= tin bạn quan tâm
= tin có thể bạn quan tâm
= nội dung gợi ý
= nội dung đề xuất
= khám phá thêm
= dành riêng cho phái đẹp
= sao việt
= sao châu á
= sao âu mỹ
= you may like
= recommended for you
= có thể bạn bỏ lỡ
= tin có thể bạn bỏ lỡ
= từ khắp trang
+ Có thể bạn quan tâm
+ DÀNH CHO BẠN
- Có thể bạn quan tâm đến giá vé, nhưng ban tổ chức chưa công bố con số nào trong chiều nay.
