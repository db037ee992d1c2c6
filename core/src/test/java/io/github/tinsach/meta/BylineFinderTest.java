// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.page.Found;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Minh Hà; Minh Hà",
                "Minh Hà 14/05/2026 10:29; Minh Hà",
                "Minh Hà -  Thứ ba, 12/05/2026 09:33 (GMT+7); Minh Hà",
                "Minh Hà  Thứ tư, ngày 23/07/2025 18:55 GMT+7; Minh Hà",
                "MINH HÀ - THU AN; MINH HÀ, THU AN",
                "MINH HÀ và 1 tác giả khác; MINH HÀ",
                "'ĐỖ MINH HÀ, THU AN, GIA HUY'; 'ĐỖ MINH HÀ, THU AN, GIA HUY'",
                "Bài và ảnh: MINH HÀ; MINH HÀ",
                "Minh Hà (tổng hợp); Minh Hà",
                "Minh Hà/VOV.VN; Minh Hà",
                "'Minh Hà, Theo Phụ Nữ Mới  08:17 17/05/2026'; Minh Hà",
                "Theo Minh Hà; Minh Hà",
                "TS. Trần Minh Hà; TS. Trần Minh Hà",
                "Đăng bởi Minh Hà - 13/11/2022 - 377 lượt xem; Minh Hà",
                "Người viết: Minh Hà; Minh Hà",
                "Pháp luật; -",
                "Thứ Bảy; -",
                "TTXVN; -",
                "Trung Quốc; -",
                "'Minh Hà-Thứ Bảy, ngày 04/11/2017 20:09 GMT+7'; Minh Hà",
                "Trường Đại học Văn hóa Hà Nội; -",
                "minhha@vidu.vn; -",
                "tác giả; -"
            })
    void findsTheAuthorOnAByline(String byline, String author) {
        Byline found = BylineFinder.find(
                TestPages.page("headline: Giá gạo tăng ¶ byline: " + byline + " ¶ body: Giá gạo tăng.", "-"));
        assertThat(value(found.author())).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chợ đầu mối cho biết giá gạo còn tăng đến cuối tháng. Minh Hà; Minh Hà",
                "Chợ đầu mối cho biết giá gạo còn tăng đến cuối tháng. Minh Hà (Tổng hợp); Minh Hà",
                "Chợ đầu mối cho biết giá gạo còn tăng đến cuối tháng. Minh Hà - Thu An; 'Minh Hà, Thu An'",
                "Chợ đầu mối cho biết giá gạo còn tăng đến cuối tháng. (TTXVN); -",
                "Người bán gạo lâu năm nhất ở chợ đầu mối là bà Minh Hà; -"
            })
    void findsTheAuthorBehindTheLastSentence(String last, String author) {
        Byline found =
                BylineFinder.find(TestPages.page("headline: Giá gạo tăng ¶ body: Giá gạo tăng. ¶ body: " + last, "-"));
        assertThat(value(found.author())).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Giáo dục; Giáo dục",
                "Góc nhìn bến sông; Góc nhìn bến sông",
                "'Education, Việt Nam, VN, Giáo dục, giao duc'; Giáo dục",
                "'Sông nước - Bến bãi,Vidu Relax'; Sông nước - Bến bãi",
                "Trang chủ > Kinh tế; Kinh tế",
                "Trang chủ; -",
                "'gạo, lúa, bến, chợ, đò'; -",
                "Giá gạo tăng; -"
            })
    void takesASectionFromMetadataOnlyWhereItIsOne(String stated, String section) {
        Byline found = BylineFinder.find(
                TestPages.page("department: " + stated + " ¶ headline: Giá gạo tăng ¶ body: Giá gạo tăng.", "-"));
        assertThat(value(found.section())).isEqualTo(section);
    }

    @Test
    void theSectionStandsAboveTheHeadline() {
        Byline found = BylineFinder.find(TestPages.page(
                "byline: Pháp luật ¶ byline: Thứ năm, 14/11/2024 ¶ headline: Bắt giam ¶ body: Đã bắt giam.", "-"));
        assertThat(value(found.section())).isEqualTo("Pháp luật");
    }

    @Test
    void theSectionStandsBehindTheBarOfADateLine() {
        Byline found = BylineFinder.find(TestPages.page(
                "headline: Giá nhà ¶ byline: 07-03-2026 - 09:40 AM | Bất động sản ¶ body: Giá nhà tăng.", "-"));
        assertThat(value(found.section())).isEqualTo("Bất động sản");
    }

    @Test
    void aShortBreadcrumbEndsInTheSection() {
        Byline found = BylineFinder.find(TestPages.page(
                "navigation: Trang chủ ¶ navigation: Du lịch ¶ navigation: Điểm đến ¶ headline: Biển xanh ¶ body: Biển xanh.",
                "-"));
        assertThat(value(found.section())).isEqualTo("Điểm đến");
    }

    @Test
    void theEndOfAMenuIsNoSection() {
        Byline found = BylineFinder.find(TestPages.page(
                "navigation: Thời sự ¶ navigation: Thế giới ¶ navigation: Kinh tế ¶ navigation: Giáo dục ¶ navigation: Thể thao"
                        + " ¶ navigation: Giải trí ¶ navigation: Thời trang ¶ headline: Biển xanh ¶ body: Biển xanh.",
                "-"));
        assertThat(found.section()).isEmpty();
    }

    @Test
    void threeSectionsSideBySideAreAShortMenu() {
        Byline found = BylineFinder.find(TestPages.page(
                "navigation: Trang chủ ¶ navigation: Thời sự ¶ navigation: Kinh tế ¶ navigation: Giáo dục"
                        + " ¶ headline: Biển xanh ¶ body: Biển xanh.",
                "-"));
        assertThat(found.section()).isEmpty();
    }

    @Test
    void tagsStandOneALineOrParted() {
        Byline lines = BylineFinder.find(TestPages.page(
                "headline: Giá gạo ¶ body: Giá. ¶ tags: Từ khóa: ¶ tags: giá gạo ¶ tags: xuất khẩu gạo", "-"));
        assertThat(lines.tags()).containsExactly("giá gạo", "xuất khẩu gạo");
        Byline hashes =
                BylineFinder.find(TestPages.page("headline: Giá gạo ¶ body: Giá. ¶ tags: #giá gạo #xuất khẩu", "-"));
        assertThat(hashes.tags()).containsExactly("giá gạo", "xuất khẩu");
        Byline commas = BylineFinder.find(
                TestPages.page("headline: Giá gạo ¶ body: Giá. ¶ tags: TAG: giá gạo, xuất khẩu", "-"));
        assertThat(commas.tags()).containsExactly("giá gạo", "xuất khẩu");
    }

    @Test
    void tagsThatNothingPartsAreLeftOut() {
        Byline found = BylineFinder.find(TestPages.page(
                "headline: Giá gạo ¶ body: Giá. ¶ tags: giá gạo xuất khẩu thị trường thế giới nông dân", "-"));
        assertThat(found.tags()).isEmpty();
    }

    @Test
    void theSitesOwnNameIsNobodys() {
        Byline found = BylineFinder.find(
                TestPages.page("headline: Giá gạo ¶ site: Bến Sông ¶ body: Giá gạo tăng. ¶ byline: Bến Sông", "-"));
        assertThat(value(found.author())).isEqualTo("-");
    }

    @Test
    void metadataSpeaksWhereThePageIsSilent() {
        Byline found = BylineFinder.find(TestPages.page(
                "headline: Giá gạo ¶ writer: Minh Hà ¶ department: Kinh tế ¶ keywords: giá gạo, Giá Gạo, xuất khẩu ¶ body: Giá gạo tăng.",
                "-"));
        assertThat(value(found.author())).isEqualTo("Minh Hà");
        assertThat(value(found.section())).isEqualTo("Kinh tế");
        assertThat(found.tags()).containsExactly("giá gạo", "xuất khẩu");
    }

    private static String value(Optional<Found<String>> found) {
        return found.map(Found::value).orElse("-");
    }
}
