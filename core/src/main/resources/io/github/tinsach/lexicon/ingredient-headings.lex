# Words that open the line above a recipe's list of ingredients.
! the name of a list of ingredients
^ nguyên liệu
^ nguyên vật liệu
^ thành phần
^ chuẩn bị
^ gia vị
+ Nguyên liệu
+ Nguyên liệu: (cho 4 người)
+ Chuẩn bị nguyên liệu:
- Nguyên liệu đã được ướp từ đêm trước.
- Chuẩn bị cho mùa thi mới, các trường cho học sinh học thêm buổi tối
