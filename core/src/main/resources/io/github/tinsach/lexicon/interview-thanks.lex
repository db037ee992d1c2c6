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
