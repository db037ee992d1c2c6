# Words that open the line above what a recipe does with its ingredients.
! the name of a recipe's steps
^ cách làm
^ cách nấu
^ cách chế biến
^ cách thực hiện
^ cách tiến hành
^ cách thức
^ các bước
^ thực hiện
^ hướng dẫn
^ chế biến
^ sơ chế
^ bước 1
+ Cách làm:
+ Cách nấu món canh chua
+ Thực hiện
- Cách làm ấy khiến người xem ngạc nhiên.
