# Second words of photo credits: Ảnh minh họa, Ảnh tư liệu.
! second word of a photo credit
= minh
= tư
= chụp
= cắt
= internet
= st
= nvcc
= ctv
= do
= bởi
= facebook
= fb
= cung
= họa
= hoạ
= nguồn
