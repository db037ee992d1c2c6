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
                Mở thêm ba bến cá cho ngư dân

                Ba bến cá mới sẽ đón tàu từ đầu tháng sau, giúp ngư dân không còn phải chờ thủy triều để vào bờ bán cá.
                """;
        // README
        NewsExtractor extractor = NewsExtractor.create();
        Extraction story = extractor.extract(page);
        String json = NewsJson.extraction(story, true);
        // end of README
        assertThat(json).contains("\"headline\": \"Mở thêm ba bến cá cho ngư dân\"");
    }
}
