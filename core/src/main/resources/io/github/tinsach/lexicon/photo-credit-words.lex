# Words before a photo credit: with a colon, in brackets, or before a second word.
! photo credit
= ảnh
= nguồn
= photo
= hình
= clip
= video
