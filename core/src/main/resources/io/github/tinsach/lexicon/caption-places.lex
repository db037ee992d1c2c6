# Who stands where in a picture. No other line of an article says so. Each phrase holds "trái", "phải" or "giữa".
= (trái
= (phải
= (giữa
= (bên trái
= (bên phải
= (bìa trái
= (bìa phải
= (ở giữa
= (đứng giữa
= (ngồi giữa
= bên trái)
= bên phải)
= từ trái sang
= từ trái qua
= từ phải sang
= từ phải qua
= từ trái,
= từ trái)
= từ phải)
= từ trái:
+ Bà Hoa (trái) nhận bằng khen của hội phụ nữ xã
+ Từ trái sang: thuyền trưởng An, máy trưởng Bình và thợ lưới Cường.
+ Hai đội trưởng bắt tay trước trận chung kết, đội áo xanh (bên phải) là chủ nhà
- Cây cầu phải đóng từ trái mùa mưa này sang mùa mưa khác vì thiếu tiền sửa
- Xe tải lấn sang làn trái, phải mất một giờ mới thông đường
- Vườn vải thiều ra trái sớm hơn mọi năm
