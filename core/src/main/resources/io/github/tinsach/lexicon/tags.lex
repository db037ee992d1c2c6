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
^ từ khóa
^ từ khoá
^ tags
^ tag
^ keywords
+ Từ khóa:
+ Tags: lũ lụt, cứu trợ
- Chủ đề của triển lãm năm nay là nước, theo bà giám tuyển.
