// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Extraction;
import org.junit.jupiter.api.Test;

/** The code of README.md, as it stands there. */
class UsageExampleTest {
    @Test
    void theExampleOfTheReadmeRuns() {
        String page = """
                Hà Tĩnh mở thêm ba bến cá cho ngư dân ven biển
                14/11/2024 08:30
                Ba bến cá mới ở huyện Kỳ Anh sẽ đón tàu từ đầu tháng sau, giúp ngư dân không còn phải chờ thủy triều.
                Theo kế hoạch của tỉnh, mỗi bến dài gần hai trăm mét và có kho lạnh chứa được bốn mươi tấn hải sản.
                Công trình dùng vốn của tỉnh và sẽ được bàn giao cho hợp tác xã nghề cá quản lý vào cuối tháng mười hai.
                Theo TTXVN
                """;
        // README
        NewsExtractor extractor = NewsExtractor.create();
        Extraction story = extractor.extract(page);
        String json = NewsJson.extraction(story, true);
        // end of README
        assertThat(json).contains("\"headline\": \"Hà Tĩnh mở thêm ba bến cá cho ngư dân ven biển\"");
    }
}
