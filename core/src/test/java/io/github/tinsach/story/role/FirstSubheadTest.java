// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Label;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.StoryFinder;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line between headline and first paragraph. */
class FirstSubheadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghệ nhân Hà Văn Lò | SUBHEAD",
                "Nghệ nhân Hà Văn Lò (12/5/1938 - 7/3/2026) | SUBHEAD",
                "Nghệ nhân Hà Văn Lò (phải) và chiếc khèn đầu tiên | CAPTION",
                "Trần Thị Mai An | BYLINE",
                "Mường Vang | BYLINE",
                "Thứ Bảy, 07/03/2026 | BYLINE",
            })
    void isASubheadWhereTheParagraphBelowTakesItUp(String line, Label label) {
        String page = "Nghệ nhân bản Mường Vang và chiếc khèn đầu tiên năm mười ba tuổi\n" + line + "\n"
                + "Ở bản Mường Vang, nghệ nhân Hà Văn Lò làm chiếc khèn đầu tiên năm mười ba tuổi, theo cha đi đổi gạo khắp ba huyện vùng cao.\n"
                + "Ông chọn ống trúc già ở sườn núi phía bắc, phơi trong bóng râm đúng hai mùa trăng rồi mới khoét lỗ và hơ lửa cho thẳng.\n"
                + "Nghệ nhân Sùng A Chư\n"
                + "Cách đó một con suối, nghệ nhân Sùng A Chư năm nay bảy mươi tư tuổi vẫn dạy nghề miễn phí cho sáu thanh niên trong bản.\n";

        assertThat(StoryFinder.find(TextReader.read(page, null)).lines().get(1).label())
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07/03/2026 10:09 | Lần đầu làm nghề của nghệ nhân Hà Văn Lò | SUBHEAD",
                "07/03/2026 10:09 | Chợ phiên mở lại sau ba tuần đường sạt lở | LINK",
                "07/03/2026 10:09 | Chia sẻ Theo dõi trên Google News | LINK",
                "Chợ phiên mở lại sau ba tuần đường sạt lở | Lần đầu làm nghề của nghệ nhân Hà Văn Lò | LINK",
            })
    void aTitleBelowTheDateIsASubtitleThoughItWasTakenForALink(String above, String line, Role role) {
        String page = "Nghệ nhân bản Mường Vang và chiếc khèn đầu tiên năm mười ba tuổi\n" + above + "\n" + line + "\n"
                + "Ở bản Mường Vang, nghệ nhân Hà Văn Lò làm chiếc khèn đầu tiên năm mười ba tuổi, theo cha đi đổi gạo khắp ba huyện vùng cao.\n"
                + "Ông chọn ống trúc già ở sườn núi phía bắc, phơi trong bóng râm đúng hai mùa trăng rồi mới khoét lỗ và hơ lửa cho thẳng.\n";
        PageFacts facts = PageFacts.of(TextReader.read(page, null));
        Role[] roles = {Role.BYLINE, Role.LINK, Role.LEAD, Role.BODY};
        FirstSubhead.tell(new Zone(facts, 0, facts.size(), facts.size()), new Overlap(facts), roles);

        assertThat(roles[1]).isEqualTo(role);
    }
}
