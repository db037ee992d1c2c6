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
= liên hệ với chúng tôi
= thông tin liên hệ
= liên hệ quảng cáo và phát hành
= liên hệ ban biên tập
= liên hệ bạn đọc
= liên hệ dịch vụ
= liên hệ góp ý với chúng tôi
= liên hệ nội dung
= liên hệ phát hành
= phát hành
= hợp tác nội dung
= hợp tác truyền thông
= giới thiệu báo
= giới thiệu chung
= giới thiệu tòa soạn
= giới thiệu về chúng tôi
= về tòa soạn
= ban lãnh đạo
= cơ cấu tổ chức
= hội đồng biên tập
= hội đồng khoa học
= chính sách
= chính sách bảo mật thông tin
= chính sách bảo mật và quyền riêng tư
= chính sách bảo vệ dữ liệu cá nhân
= chính sách cookie
= chính sách quảng cáo
= chính sách thanh toán
= chính sách bản quyền
= chính sách nội dung
= điều khoản bảo mật
= điều khoản dịch vụ
= điều khoản và điều kiện
= điều khoản sử dụng và chính sách bảo mật
= quy định sử dụng
= quy định sử dụng thông tin
= quy định bình luận
= quy chế
= quyền riêng tư
= bảo mật
= bảo mật thông tin
= thỏa thuận cung cấp dịch vụ
= thỏa thuận cung cấp và sử dụng dịch vụ
= cam kết bảo mật
= miễn trừ trách nhiệm
= câu hỏi thường gặp
= trợ giúp
= hướng dẫn sử dụng
= hỗ trợ khách hàng
= trung tâm trợ giúp
= site map
= sơ đồ cổng thông tin
= rss tin tức
= lên đầu
= về đầu
= back to top
= scroll to top
= go to top
= top
= cuối trang
= đường dây nóng bạn đọc
= hotline tòa soạn
= hotline quảng cáo
= hotline nội dung
= tổng đài
= số điện thoại tòa soạn
= số điện thoại đường dây nóng
= email tòa soạn
= email liên hệ
= hộp thư
= hộp thư bạn đọc
= thư bạn đọc
= hòm thư góp ý
= trụ sở tòa soạn
= trụ sở chính
= cơ quan thường trú
= các văn phòng đại diện
= văn phòng tại hà nội
= văn phòng tp hcm
= văn phòng hà nội
= văn phòng miền nam
= văn phòng miền trung
= văn phòng miền bắc
= văn phòng miền tây
= cơ quan đại diện
= đơn vị chủ quản
= đơn vị vận hành
= đơn vị thiết kế
= đơn vị hỗ trợ
= tổng thư ký tòa soạn
= thư ký tòa soạn
= phụ trách trang
= quản trị website
= bản quyền nội dung
= all rights reserved
= disclaimer
= terms
= terms of service
= terms and conditions
= privacy
= privacy notice
= cookies
= cookie policy
= legal
= legal notice
= faq
= help
= help center
= careers
= advertise here
= liên kết website
= liên kết web
= liên kết
= liên kết trang
= website liên kết
= trang liên kết
= các trang liên kết
= các website liên kết
= thống kê
= số người truy cập
= số người online
= số người đang truy cập
= đang online
= tổng lượt truy cập
= tổng số truy cập
= truy cập hôm nay
= truy cập hôm qua
= truy cập trong tuần
= truy cập trong tháng
= tuần này
= tháng này
= tuần trước
= tháng trước
= số lượng truy cập
= khách online
= thành viên online
= tất cả truy cập
= được cấp phép
= chứng nhận
= dmca protected
= dmca
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
+ Chính sách bảo mật thông tin
+ © Bản quyền thuộc về Báo Sông Hồng
- Tổng Biên tập Báo Sông Hồng trao quà cho các em nhỏ trong chiều mưa, theo chính quyền xã.
- Địa chỉ của xưởng này không có trong hồ sơ đăng ký, theo kết luận của đoàn kiểm tra hôm qua.
- Hướng dẫn người dân phòng cháy trong mùa khô
