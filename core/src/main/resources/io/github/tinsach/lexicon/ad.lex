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
- Quảng cáo ngoài trời ở thành phố này giảm ba phần trăm trong quý hai, theo số liệu của sở.
