# Headings of rows of topic words.
! heads the topic words
= từ khóa
= từ khoá
= các từ khóa
= các từ khoá
= từ khóa tìm kiếm
= từ khóa liên quan
= tag
= tags
= thẻ
= thẻ tag
= chủ đề
= chủ đề liên quan đến bài viết
= nhãn
= topic
= topics
= keyword
= keywords
= từ khóa bài viết
= thẻ bài viết
= các tag
= gắn thẻ
= đọc thêm về chủ đề
= các chủ đề
= chủ đề bài viết
= chủ đề trong bài
= xem thêm về các chủ đề
= chủ đề liên quan tới bài viết
= từ khóa của bài
= từ khóa của bài viết
= từ khóa trong bài
= từ khóa tin tức
= các thẻ
= danh mục từ khóa
= khám phá thêm chủ đề
= tags bài viết
= tags liên quan
= tag liên quan
= tag bài viết
= hashtag
= hashtags
= các chủ đề liên quan
= topics in this article
= tags from the story
= tagged
= chủ đề này
^ từ khóa
^ từ khoá
^ tags
^ tag
^ keywords
+ Từ khóa:
+ Tags: lũ lụt, cứu trợ
+ Từ khóa của bài viết:
+ Hashtag
- Chủ đề của triển lãm năm nay là nước, theo bà giám tuyển.
- Chủ đề này được các đại biểu thảo luận đến cuối giờ chiều, chủ tọa cho biết.
