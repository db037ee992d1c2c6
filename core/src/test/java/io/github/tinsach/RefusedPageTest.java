// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedPageTest {
    @Test
    void aPageOverALimitIsNoArticleAndNamesTheLimit() {
        Extraction extraction = NewsExtractor.create().extract("<html>" + "<div>".repeat(400_001));

        assertThat(extraction.status()).isEqualTo(Status.NO_ARTICLE);
        assertThat(extraction.warnings()).singleElement().asString().contains("400,000 tags");
    }

    @Test
    void aPictureIsNoArticleAndSaysSo() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        Extraction extraction =
                NewsExtractor.create().extract(NewsPage.decode("a.html", png, NewsPage.Format.AUTO, null, null));

        assertThat(extraction.status()).isEqualTo(Status.NO_ARTICLE);
        assertThat(extraction.warnings()).isEqualTo(List.of("the content is a PNG picture, not text"));
    }
}
