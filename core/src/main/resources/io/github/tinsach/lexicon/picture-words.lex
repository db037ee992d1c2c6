# Words that open captions and player lines.
! opens like a picture's text
= ảnh
= hình
= video
= clip
= biểu
= infographic
= graphic
= nguồn
= photo
