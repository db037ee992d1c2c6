# Video banners and player chrome.
! a video banner or part of a video player
= video đang hot
= video hot
= video đang được xem nhiều
= video đáng xem
= video được quan tâm
= clip hot
= clip đang hot
= xem video
= xem clip
= play video
= play
= pause
= mute
= unmute
= replay
= skip ad
= skip
= fullscreen
= quality
= quality levels
= captions
= captions off
= subtitles
= subtitles off
= audio track
= chapters
= descriptions
= descriptions off
= playback rate
= current time
= duration time
= duration
= remaining time
= progress
= loaded
= stream type live
= live
= this is a modal window
= volume
= volume up
= auto
= tự động
= tắt tiếng
= bật tiếng
= phát
= dừng
= tạm dừng
= phát lại
= xem lại
= toàn màn hình
= thoát toàn màn hình
= chất lượng
= tốc độ
= tốc độ phát
= bình thường
= video player is loading
= picture in picture
= watch now
= settings
= next
= previous
= advertisement
= video tự động phát
= tiếp tục phát
= bỏ qua quảng cáo
= chia sẻ video
= nhúng
= video sẽ tự động phát sau
= subtitles settings
= caption settings dialog
= beginning of dialog window escape will cancel and close the window
= beginning of dialog window
= end of dialog window
= text color
= text background
= text opacity
= background color
= background opacity
= window color
= font size
= text edge style
= font family
= reset
= restore all settings to the default values
= done
= close modal dialog
= this modal can be closed by pressing the escape key or activating the close button
= no compatible source was found for this media
^ beginning of dialog window
^ video player is
^ this is a modal
^ current time
^ duration
^ remaining time
^ stream type
^ loaded
^ progress
^ seek to live
^ your browser does not support
^ trình duyệt của bạn không hỗ trợ
^ trình duyệt không hỗ trợ
^ end of dialog
+ Video đang HOT
+ Current Time 0:00
- Video ghi lại cảnh chiếc thuyền bị lật đã giúp cơ quan điều tra tìm ra chủ phương tiện.
