# How an interview takes leave. Lines that begin so and end soon after close the article's text and are part of it.
^ xin cảm ơn ông
^ xin cảm ơn bà
^ xin cảm ơn anh
^ xin cảm ơn chị
^ xin cảm ơn bạn
^ xin cảm ơn các
^ xin cảm ơn những
^ xin chân thành cảm ơn
^ xin trân trọng cảm ơn
^ trân trọng cảm ơn
^ cảm ơn ông
^ cảm ơn bà
^ cảm ơn anh
^ cảm ơn chị
^ cảm ơn bạn
^ cảm ơn những chia sẻ
^ vâng xin cảm ơn
+ - Xin cảm ơn bà!
+ Trân trọng cảm ơn những chia sẻ thẳng thắn của chị!
+ Cảm ơn ông về cuộc trò chuyện này.
- Cảm ơn ông chủ quán, cả đoàn lên đường
- Xin cảm ơn bà con đã cứu tàu, thuyền trưởng nói. Ông hứa sẽ trở lại vào mùa xuân.
- Gia đình xin cảm ơn bạn bè đã đến viếng.
