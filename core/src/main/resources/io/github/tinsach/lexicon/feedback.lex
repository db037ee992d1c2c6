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
- Bình luận về kết quả, huấn luyện viên cho rằng đội nhà đã đá đúng sức.
- Ý kiến của bạn đọc được chuyển tới phường ngay trong ngày, bà chủ tịch cho biết.
