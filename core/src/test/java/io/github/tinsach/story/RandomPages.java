// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import java.util.List;
import java.util.Random;

/** Pages that no editor would put together: lines of all kinds in any order, with any gaps. */
public final class RandomPages {
    private static final List<String> LINES = List.of(
            "Trang chủ",
            "Thời sự",
            "Đăng nhập",
            "THỂ THAO",
            "Chia sẻ",
            "Từ khóa:",
            "Tin liên quan",
            "Đọc nhiều",
            "Bình luận",
            "bờ kè",
            "12:30",
            "08/03/2026 10:15",
            "5 giờ trước",
            "Nguyễn Văn Hà",
            "Ảnh: Minh Đức",
            "Theo TTXVN",
            "(Ảnh minh họa) - Ảnh 1.",
            "Quảng cáo",
            "Xem thêm >>",
            "1 2 3",
            "Huyện ven sông gia cố bờ kè trước mùa mưa lũ năm nay",
            "Huyện ven sông gia cố bờ kè trước mùa mưa lũ năm nay - Ảnh 2.",
            "Xã vùng cao mở đường mới nối hai bản sau nhiều năm chờ đợi",
            "Giấy phép số 77/GP-BTTTT cấp ngày 3/2/2021",
            "© Bản quyền thuộc về Báo Sông Hồng",
            "Ông Lê Minh Quân, trưởng ban quản lý bờ kè: \"Chúng tôi sẽ xong trước tháng 6\".",
            "(Dân trí) - Sáng 12/3, đoàn công tác của huyện đã đến từng hộ dân ven sông để kiểm tra việc gia cố bờ kè.",
            "Theo kế hoạch, đoạn kè dài 3 km sẽ xong trước tháng 6. Người dân được hỗ trợ di dời khỏi vùng sạt lở, mỗi hộ "
                    + "nhận một khoản để dựng lại nhà. Chính quyền xã cho biết việc này đã được bàn nhiều lần.");

    private RandomPages() {}

    /** Returns the facts of a page that {@code random} puts together. */
    public static PageFacts page(Random random) {
        StringBuilder page = new StringBuilder();
        int lines = 1 + random.nextInt(120);
        String line = "";
        for (int i = 0; i < lines; i++) {
            // lists have many lines of one kind
            line = i > 0 && random.nextInt(3) == 0 ? line : LINES.get(random.nextInt(LINES.size()));
            page.append(line).append("\n".repeat(1 + random.nextInt(3)));
        }
        return PageFacts.of(TextReader.read(page.toString(), null));
    }
}
