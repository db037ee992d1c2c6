# Masthead, licence, contact, copyright.
! masthead, licence, contact or copyright
= liên hệ
= liên hệ tòa soạn
= liên hệ toà soạn
= thông tin tòa soạn
= thông tin toà soạn
= tòa soạn
= toà soạn
= giới thiệu
= về chúng tôi
= điều khoản sử dụng
= điều khoản
= chính sách bảo mật
= chính sách riêng tư
= chính sách quyền riêng tư
= quy định bảo mật
= quy chế hoạt động
= thỏa thuận sử dụng
= sơ đồ website
= sơ đồ trang
= sitemap
= rss
= về đầu trang
= lên đầu trang
= trở lên trên
= đầu trang
= tổng biên tập
= phó tổng biên tập
= ban biên tập
= hotline
= đường dây nóng
= điện thoại
= fax
= trụ sở
= cơ quan chủ quản
= bản quyền
= copyright
= privacy policy
= terms of use
= contact
= contact us
= about us
= văn phòng đại diện
= báo giá quảng cáo
= hợp tác bản quyền
= logo
= số lượt truy cập
= thống kê truy cập
= đang truy cập
= lượt truy cập
^ bản quyền thuộc
^ bản quyền
^ copyright
^ ghi rõ nguồn
^ vui lòng ghi rõ nguồn
^ giấy phép
^ gp số
^ số giấy phép
^ tổng biên tập
^ q tổng biên tập
^ phó tổng biên tập
^ quyền tổng biên tập
^ phụ trách báo điện tử
^ phụ trách nội dung
^ chịu trách nhiệm nội dung
^ chịu trách nhiệm xuất bản
^ chịu trách nhiệm quản lý nội dung
^ người chịu trách nhiệm nội dung
^ cơ quan chủ quản
^ cơ quan của
^ tòa soạn
^ toà soạn
^ địa chỉ tòa soạn
^ trụ sở
^ trụ sở chính
^ địa chỉ
^ điện thoại
^ đt
^ tel
^ hotline
^ đường dây nóng
^ fax
^ email
^ thư điện tử
^ liên hệ quảng cáo
^ liên hệ tòa soạn
^ thiết kế bởi
^ phát triển bởi
^ vận hành bởi
^ powered by
^ design by
^ giám đốc
^ trưởng ban biên tập
^ issn
^ chỉ được phát hành lại
^ không được sao chép
^ nghiêm cấm sao chép
^ cấm sao chép
^ all rights reserved
^ chuyên trang của
^ văn phòng đại diện
^ vpđd
+ Giấy phép số 77/GP-BTTTT cấp ngày 3/2/2021
+ Tổng Biên tập: Trần Văn Mẫu
- Tổng Biên tập Báo Sông Hồng trao quà cho các em nhỏ trong chiều mưa, theo chính quyền xã.
- Địa chỉ của xưởng này không có trong hồ sơ đăng ký, theo kết luận của đoàn kiểm tra hôm qua.
