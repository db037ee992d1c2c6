# Comment forms, comments, polls, ratings.
! comment form, poll or rating
= bình luận
= bình luận bài viết
= bình luận về bài viết
= bình luận facebook
= viết bình luận
= gửi bình luận
= gửi bình luận của bạn
= đăng bình luận
= thêm bình luận
= xem bình luận
= xem thêm bình luận
= xem tất cả bình luận
= tất cả bình luận
= bình luận hay nhất
= bình luận mới nhất
= quan tâm nhất bình luận
= ý kiến
= ý kiến của bạn
= ý kiến bạn đọc
= ý kiến độc giả
= ý kiến phản hồi
= ý kiến bình luận
= ý kiến người đọc
= gửi ý kiến
= gửi ý kiến của bạn
= gửi phản hồi
= phản hồi
= phản hồi của bạn
= trả lời
= hủy
= huỷ
= hủy bỏ
= gửi
= gửi đi
= nhập lại
= nhập bình luận
= tải thêm bình luận
= họ tên
= họ và tên
= tên của bạn
= email của bạn
= địa chỉ email
= số điện thoại
= mã xác nhận
= mã bảo mật
= mã kiểm tra
= nhập mã
= thông tin người gửi
= tiêu đề
= nội dung
= tiếng việt có dấu
= gõ tiếng việt
= bạn cần đăng nhập để bình luận
= vui lòng nhập nội dung bình luận
= vui lòng đăng nhập để bình luận
= đăng nhập để bình luận
= đăng nhập để gửi bình luận
= hiện chưa có bình luận nào
= chưa có bình luận
= chưa có bình luận nào
= bạn đọc bình luận
= độc giả bình luận
= thảo luận
= thăm dò ý kiến
= thăm dò
= biểu quyết
= xem kết quả
= kết quả bình chọn
= tổng số phiếu
= bạn thấy bài viết này có hữu ích không
= bài viết này có hữu ích không
= bài viết có hữu ích không
= bài viết hữu ích
= không hữu ích
= có hữu ích
= báo cáo
= báo cáo vi phạm
= báo lỗi
= báo xấu
= trích dẫn
= liên hệ góp ý
= góp ý
= leave a reply
= leave a comment
= comments
= comment
= write a comment
= bình luận của bạn
= ý kiến của bạn về bài viết
= hãy là người đầu tiên bình luận
= hãy là người đầu tiên bình luận bài viết này
= đóng góp ý kiến
= bình chọn
= cảm xúc của bạn
= bình luận theo dõi
= sắp xếp theo
= mới nhất trước
= cũ nhất trước
= hay nhất trước
= bình luận cũ nhất
= bình luận nổi bật
= bình luận tiêu biểu
= ý kiến nổi bật
= các bình luận
= các ý kiến
= các ý kiến khác
= ý kiến mới nhất
= ý kiến hay nhất
= xem các bình luận trước
= xem các bình luận khác
= xem bình luận khác
= xem thêm ý kiến
= xem tất cả ý kiến
= xem trả lời
= xem câu trả lời
= xem thêm trả lời
= gửi trả lời
= thêm trả lời
= thu gọn trả lời
= hủy trả lời
= gửi ý kiến bình luận
= gửi ý kiến phản hồi
= gửi góp ý
= gửi nhận xét
= nhận xét
= nhận xét của bạn
= viết nhận xét
= viết phản hồi
= để lại bình luận
= để lại ý kiến
= để lại nhận xét
= để lại một bình luận
= để lại phản hồi
= hãy để lại bình luận
= hãy bình luận
= hãy gửi bình luận
= hãy đăng nhập để bình luận
= bạn phải đăng nhập để bình luận
= đăng nhập để tham gia bình luận
= tham gia bình luận
= tham gia thảo luận
= cùng thảo luận
= mời bạn bình luận
= bình luận bằng tài khoản facebook
= bình luận bằng facebook
= bình luận đã được gửi
= bình luận được gửi thành công
= gửi bình luận thành công
= bình luận của bạn đã được gửi
= bình luận đang chờ duyệt
= ý kiến của bạn đã được gửi
= cảm ơn bạn đã gửi bình luận
= chưa có ý kiến nào
= chưa có phản hồi
= không có bình luận
= không có bình luận nào
= hiện chưa có ý kiến nào
= hiện chưa có bình luận
= không cho phép bình luận
= bình luận đã đóng
= báo vi phạm
= báo cáo bình luận
= báo cáo nội dung
= báo cáo sai phạm
= thông tin của bạn
= thông tin người bình luận
= thông tin bình luận
= email không đúng định dạng
= email không hợp lệ
= vui lòng nhập email
= vui lòng nhập họ tên
= vui lòng nhập tên
= nội dung bình luận không được để trống
= tên người gửi
= tên hiển thị
= nhập tên của bạn
= nhập họ tên
= nhập email
= nhập nội dung
= nhập ý kiến của bạn
= nhập mã xác nhận
= nhập lại mã
= mã captcha
= đổi mã khác
= lấy mã khác
= làm mới mã
= gửi ẩn danh
= đính kèm file
= đính kèm tệp
= chọn tệp
= chọn ảnh
= phẫn nộ
= ngạc nhiên
= thăm dò dư luận
= thăm dò bạn đọc
= thăm dò ý kiến bạn đọc
= khảo sát
= khảo sát bạn đọc
= khảo sát ý kiến
= phiếu thăm dò
= tham gia khảo sát
= gửi bình chọn
= xem kết quả bình chọn
= xem kết quả thăm dò
= biểu quyết ngay
= bỏ phiếu
= ý kiến khác
= hỏi đáp
= gửi câu hỏi
= đặt câu hỏi
= câu hỏi của bạn
= reply
= replies
= post comment
= add comment
= no comments
= submit
= submit comment
= your comment
= your name
= your email
= leave a review
= view all comments
^ bạn thấy bài viết này
^ bài viết này có hữu ích
^ bạn còn 500 ký tự
^ bạn còn 1000 ký tự
^ chia sẻ ý kiến của bạn
^ nhập nội dung bình luận
^ vui lòng nhập
^ vui lòng gõ
^ bình luận của bạn sẽ
^ ý kiến của bạn sẽ
^ mời bạn nhập thảo luận
^ email của bạn sẽ không
^ hãy là người đầu tiên
^ bạn cần đăng nhập
^ đăng nhập để bình luận
^ viết bình luận của bạn
^ bình luận không được
^ nội dung bình luận
^ xem thêm bình luận
+ Bình luận (12)
+ Bạn thấy bài viết này có hữu ích không?
+ Gửi bình luận
+ Viết nhận xét
+ XEM CÁC BÌNH LUẬN KHÁC (8)
- Bình luận về kết quả, huấn luyện viên cho rằng đội nhà đã đá đúng sức.
- Ý kiến của bạn đọc được chuyển tới phường ngay trong ngày, bà chủ tịch cho biết.
- Buồn vui của người gác rừng
