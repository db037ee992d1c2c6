// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartFinderTest {
    private static final List<String> PAGE = List.of(
            "Huyện miền núi khánh thành cây cầu treo mới",
            "Sáng 12/3, chính quyền huyện khánh thành cây cầu treo dài 80 mét bắc qua con suối lớn của xã vùng cao.",
            "Cầu được xây trong mười tháng, kinh phí gần bốn tỷ đồng, do người dân và các nhà hảo tâm cùng đóng góp.",
            "Từ nay học sinh ba bản bên kia suối không còn phải nghỉ học trong những ngày mưa lũ kéo dài.",
            "Ngư dân ven biển được mùa cá cơm đầu vụ",
            "Những ngày qua, hàng trăm tàu cá của ngư dân ven biển liên tục cập bến với khoang đầy ắp cá cơm.",
            "Mỗi chuyến đi về trong ngày, một tàu thu được từ ba đến năm tấn cá, bán ngay tại bến cho thương lái.",
            "Giá cá tươi ổn định nên hầu hết chủ tàu đều có lãi, bạn thuyền được chia vài triệu đồng mỗi người.");

    @Test
    void aHeadingThatReachesTheThresholdStartsAStoryWithoutDoubt() {
        StartFinder.Found found = find(2);

        assertThat(found.starts()).extracting(StartFinder.Start::line).containsExactly(3);
        assertThat(found.confidence()).isEqualTo(1);
    }

    @Test
    void aHeadingBelowTheThresholdStartsNoStoryButLeavesADoubt() {
        StartFinder.Found found = find(1);

        assertThat(found.starts()).isEmpty();
        assertThat(found.confidence()).isCloseTo(1 / (1 + Math.exp(1)), within(1e-9));
        assertThat(find(-1).confidence()).isGreaterThan(found.confidence());
    }

    @Test
    void aHeadingThatNothingSpeaksForLeavesNoDoubt() {
        assertThat(find(-3).confidence()).isEqualTo(1);
    }

    @Test
    void aDatedColumnTellsOfSeveralStories() {
        List<String> column = new ArrayList<>(PAGE);
        column.set(0, "Tin miền núi ngày 12/3/2026: Khánh thành cây cầu treo mới");
        Zone zone = zone(column);
        Overlap overlap = new Overlap(zone.page());
        Role[] roles = new Role[zone.size()];
        Arrays.fill(roles, Role.BODY);

        assertThat(StartFinder.find(zone, overlap, roles, StartScorer.standardWeights())
                        .starts())
                .isEmpty();
        assertThat(new StartScorer(zone, roles).signs(3).has(StartSign.DATED_COLUMN))
                .isTrue();
        assertThat(new StartScorer(zone(PAGE), roles).signs(3).has(StartSign.DATED_COLUMN))
                .isFalse();
    }

    /** The starts on {@link #PAGE} where every heading has the same log-odds. */
    private static StartFinder.Found find(double logOdds) {
        Zone zone = zone(PAGE);
        Overlap overlap = new Overlap(zone.page());
        Role[] roles = new Role[zone.size()];
        Arrays.fill(roles, Role.BODY);
        double[] weights = new double[StartSign.values().length];
        weights[StartSign.BIAS.ordinal()] = logOdds;
        return StartFinder.find(zone, overlap, roles, weights);
    }

    @Test
    void aDateLineOfTheFormBelowTheHeadlineFramesAnotherHeadline() {
        List<String> lines = new ArrayList<>(PAGE);
        lines.add(5, "Tin Làng - 16:07 02/11/2018");
        assertThat(hasFrame(lines, "Báo Bến Sông - 09:15 01/11/2018")).isTrue();
        assertThat(hasFrame(lines, "02/11/2018 16:07")).isFalse();
        assertThat(hasFrame(lines, "Hoài An")).isFalse();
    }

    @Test
    void aNameARuleOrASectionAboveAHeadingSpeaksForAnotherStory() {
        assertThat(signsBelow("Hoài An").has(StartSign.SIGNED_ABOVE)).isTrue();
        assertThat(signsBelow("* * *").has(StartSign.RULE_ABOVE)).isTrue();
        assertThat(signsBelow("Kinh tế").has(StartSign.MENU_ABOVE)).isTrue();

        StartSigns plain = new StartScorer(zone(PAGE), bodies(PAGE.size() - 1)).signs(3);
        assertThat(plain.has(StartSign.SIGNED_ABOVE)).isFalse();
        assertThat(plain.has(StartSign.RULE_ABOVE)).isFalse();
        assertThat(plain.has(StartSign.MENU_ABOVE)).isFalse();
    }

    @Test
    void thePublishersPrefixOpensAnotherStorysFirstParagraph() {
        List<String> lines = new ArrayList<>(PAGE);
        lines.set(5, "(Bến Sông) - " + PAGE.get(5));

        assertThat(new StartScorer(zone(lines), bodies(lines.size() - 1))
                        .signs(3)
                        .has(StartSign.PREFIX_BELOW))
                .isTrue();
        assertThat(new StartScorer(zone(PAGE), bodies(PAGE.size() - 1)).signs(3).has(StartSign.PREFIX_BELOW))
                .isFalse();
    }

    @Test
    void aVideoBannerMayStandBelowTheAuthor() {
        List<String> lines = new ArrayList<>(PAGE);
        lines.addAll(4, List.of("Hoài An", "Video hot"));

        assertThat(new StartScorer(zone(lines), bodies(lines.size() - 1))
                        .signs(5)
                        .has(StartSign.BANNER_ON_PAGE))
                .isTrue();
    }

    /** The signs of the second heading where {@code line} stands above it. */
    private static StartSigns signsBelow(String line) {
        List<String> lines = new ArrayList<>(PAGE);
        lines.add(4, line);
        return new StartScorer(zone(lines), bodies(lines.size() - 1)).signs(4);
    }

    private static Role[] bodies(int size) {
        Role[] roles = new Role[size];
        Arrays.fill(roles, Role.BODY);
        return roles;
    }

    private static boolean hasFrame(List<String> lines, String belowHeadline) {
        List<String> framed = new ArrayList<>(lines);
        framed.add(1, belowHeadline);
        Zone zone = zone(framed);
        Role[] roles = new Role[zone.size()];
        Arrays.fill(roles, Role.BODY);
        StartScorer scorer = new StartScorer(zone, roles);
        return scorer.signs(4).strength(StartSign.FRAME_BELOW) > 0;
    }

    private static Zone zone(List<String> lines) {
        return Zone.below(PageFacts.of(TextReader.read(String.join("\n\n", lines), null)), 0);
    }
}
