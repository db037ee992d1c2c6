# Share, follow, save, print, listen, text-size buttons.
! a share, follow, save, listen or text-size button
= chia sẻ
= chia sẻ bài viết
= chia sẻ bài viết này
= chia sẻ bài này
= chia sẻ tin này
= chia sẻ facebook
= chia sẻ lên facebook
= chia sẻ qua facebook
= chia sẻ qua email
= chia sẻ zalo
= chia sẻ qua zalo
= chia sẻ lên zalo
= chia sẻ twitter
= chia sẻ ngay
= chia sẻ với
= chia sẻ trên
= chia sẻ lên
= chia sẻ cho bạn bè
= chia sẻ tới bạn bè
= share
= share this
= tweet
= like
= follow us
= facebook
= twitter
= zalo
= zalo share
= messenger
= linkedin
= pinterest
= instagram
= telegram
= tiktok
= youtube
= viber
= email
= print
= google
= google news
= google plus
= lưu
= lưu bài
= lưu bài viết
= lưu tin
= bỏ lưu
= đã lưu
= in
= in bài
= in bài viết
= in trang
= in tin
= bản in
= bản để in
= gửi email
= gửi cho bạn bè
= gửi cho bạn
= gửi bài viết
= gửi mail
= gửi bài
= gửi thư
= sao chép
= sao chép liên kết
= sao chép link
= copy link
= copy
= copy liên kết
= lấy link
= đường dẫn
= thích
= thích 0
= like 0
= yêu thích
= theo dõi
= theo dõi chúng tôi
= theo dõi chúng tôi trên
= theo dõi trên
= theo dõi facebook
= theo dõi tác giả
= theo dõi báo trên
= bỏ theo dõi
= đang theo dõi
= kết nối
= kết nối với chúng tôi
= nghe
= nghe bài viết
= nghe bài
= nghe đọc bài
= nghe audio
= nghe tin
= nghe nội dung
= nghe nội dung bài viết
= nghe podcast
= nghe đọc báo
= đọc bài viết
= đọc báo nói
= giọng nam
= giọng nữ
= nam miền bắc
= nữ miền bắc
= nam miền nam
= nữ miền nam
= giọng miền bắc
= giọng miền nam
= nữ miền trung
= nam miền trung
= tốc độ đọc
= cỡ chữ
= cỡ chữ bài viết
= cỡ chữ a a
= tăng cỡ chữ
= giảm cỡ chữ
= kích thước chữ
= mặc định
= phóng to
= thu nhỏ
= a a
= a
= aa
= chế độ đọc
= chế độ ban đêm
= nhỏ
= trung bình
= rất lớn
= tương phản
= đánh giá
= đánh giá bài viết
= xếp hạng
= tặng sao
= tặng quà
= tặng sao bài viết
= nhấn theo dõi
= chọn cỡ chữ
= bookmark
= fanpage
= mạng xã hội
= đã sao chép liên kết
= đã sao chép
= bình chọn bài viết
= 1x
= 0 bình luận
= bày tỏ cảm xúc
= xem trên google news
= chia sẻ bài viết này với bạn bè
^ theo dõi báo
^ theo dõi chúng tôi
^ theo dõi trang
^ theo dõi kênh
^ theo dõi fanpage
^ theo dõi google news
^ thích và chia sẻ
^ chia sẻ bài viết
^ chia sẻ link
^ kết bạn với
^ like và follow
^ like fanpage
^ follow us
^ đánh giá bài viết
^ click để đánh giá
^ nghe bài viết
^ nghe đọc bài
^ theo dõi tin tức
^ xem tin tức trên google
^ quan tâm trên zalo
+ Chia sẻ:
+ Theo dõi Báo Sông Hồng trên
+ Sao chép liên kết
- Theo dõi báo cáo của đoàn kiểm tra, ông Lực cho rằng số liệu chưa đủ để kết luận.
- Chia sẻ với phóng viên, bà Hạnh cho biết lớp học có hơn ba mươi em.
