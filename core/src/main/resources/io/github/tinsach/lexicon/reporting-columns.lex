# Words that open the title of a daily column which reports, and so appears on the day that its title names or the evening before.
# Forecasts, matches and timetables name the day that they are about.
! opens the title of a column that reports
^ bản tin
^ điểm báo
^ điểm tin
^ tin
+ Điểm báo ngày 07/03/2026
+ Bản tin tối 7-3-2026
+ Tin thế giới ngày 07/03/2026
- Lịch thi đấu ngày 07/03/2026
- Kết quả xổ số ngày 7/3/2026
- Tinh hoa làng nghề, ngày 07/03/2026
- Bản tin phát lúc 19:00
