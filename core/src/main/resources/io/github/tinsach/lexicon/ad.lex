# Advertising, app and subscription offers.
! an advertisement or an offer of the site
= quảng cáo
= liên hệ quảng cáo
= đặt quảng cáo
= nội dung quảng cáo
= thông tin quảng cáo
= tài trợ
= được tài trợ
= nhà tài trợ
= bài pr
= adv
= ads
= sponsored
= sponsored content
= tải app
= tải ứng dụng
= tải ứng dụng báo
= tải về ứng dụng
= tải app ngay
= app store
= google play
= ch play
= ios
= android
= quét mã qr
= qr code
= app qr code
= đăng ký nhận tin
= đăng ký nhận bản tin
= đăng ký nhận tin mới nhất
= nhận bản tin
= newsletter
= bản tin email
= đặt báo
= mua báo
= đặt mua báo
= mua báo in
= đăng ký đọc báo
= đăng ký theo dõi
= đăng ký kênh
= thuê bao
= gói thành viên
= nâng cấp tài khoản
= nâng cấp ngay
= mua ngay
= đăng ký ngay
= xem thêm ưu đãi
= rao vặt
= ủng hộ
= ủng hộ chúng tôi
= trở thành thành viên
= tin quảng cáo
= nội dung tài trợ
= bài viết tài trợ
= bài quảng cáo
= bài viết quảng cáo
= video quảng cáo
= được tài trợ bởi
= tài trợ bởi
= thông tin tài trợ
= thông tin tiếp thị
= thông tin rao vặt
= tin rao vặt
= đăng quảng cáo
= đăng tin rao vặt
= đăng tin miễn phí
= đăng tin quảng cáo
= dịch vụ quảng cáo
= quảng cáo trực tuyến
= quảng cáo với chúng tôi
= advertisements
= advertise
= advertise with us
= sponsored by
= sponsored links
= promoted
= promoted content
= paid content
= partner content
= tắt quảng cáo
= đóng quảng cáo
= ẩn quảng cáo
= báo cáo quảng cáo này
= vị trí quảng cáo
= vị trí đặt quảng cáo
= quang cao
= banner
= banner quảng cáo
= gói đọc báo
= gói vip
= gói premium
= mua gói
= mua gói ngay
= chọn gói
= chọn gói đọc báo
= chọn phương thức thanh toán
= phương thức thanh toán
= hình thức thanh toán
= thanh toán
= thanh toán ngay
= thanh toán thành công
= thanh toán bằng
= hoặc thanh toán bằng
= hoàn tất thanh toán
= thông tin thanh toán
= thông tin hóa đơn
= xuất hóa đơn
= lưu thông tin hóa đơn
= nạp tiền
= nạp thêm
= nạp ngay
= nạp thẻ
= dùng thử
= dùng thử miễn phí
= dùng thử ngay
= đăng ký thành viên vip
= đăng ký gói
= đăng ký thuê bao
= đăng ký dài hạn
= đăng ký premium
= đăng ký mua báo
= đăng ký đặt báo
= đặt mua
= đặt mua ngay
= đặt báo dài hạn
= đặt báo online
= đặt mua dài hạn
= mua báo giấy
= mua bài viết
= mua bài
= đọc toàn bộ bài viết
= để đọc tiếp
= ưu đãi
= ưu đãi đặc biệt
= khuyến mãi
= khuyến mại
= nhận ưu đãi
= nhận ngay
= mua sắm
= mua sắm ngay
= tải ứng dụng tại đây
= tải ứng dụng ngay
= tải ứng dụng miễn phí
= tải ứng dụng đọc báo
= tải app đọc báo
= tải app tại đây
= ứng dụng di động
= ứng dụng đọc báo
= ứng dụng trên điện thoại
= tải về trên app store
= tải về trên google play
= tải trên app store
= tải trên google play
= download app
= download on the app store
= get it on google play
= get the app
= app gallery
= quét mã để tải ứng dụng
= quét mã qr để tải ứng dụng
= quét mã qr để tải app
= nhận bản tin hằng ngày
= nhận bản tin miễn phí
= nhận tin mới nhất
= nhận tin qua email
= nhận tin tức mới nhất
= nhận thông tin mới nhất
= đăng ký nhận thông tin
= đăng ký nhận tin qua email
= đăng ký nhận email
= đăng ký nhận newsletter
= đăng ký bản tin
= đăng ký email
= subscribe
= subscribe now
= sign up for our newsletter
= donate
= đăng ký kênh youtube
= vé máy bay
= vé xem phim
= thuê xe du lịch
= thuê xe tự lái
^ tải ứng dụng
^ tải app
^ quảng cáo
^ đăng ký nhận tin
^ đăng ký nhận bản tin
^ tải về ứng dụng
^ quét mã qr
^ mời quý độc giả
^ mời độc giả
^ mời quý vị độc giả
^ mời quý bạn đọc
^ mời bạn đọc theo dõi
^ mời các bạn đón đọc
^ mời các bạn đón xem
^ mời quý vị đón xem
^ mời quý khán giả
+ Quảng cáo
+ Tải ứng dụng Báo Sông Hồng
+ Tải ứng dụng tại đây
+ Chọn phương thức thanh toán:
- Quảng cáo ngoài trời ở thành phố này giảm ba phần trăm trong quý hai, theo số liệu của sở.
- Thuê xe lên bản từ tờ mờ sáng, đoàn bác sĩ khám cho hơn hai trăm người trong ngày.
