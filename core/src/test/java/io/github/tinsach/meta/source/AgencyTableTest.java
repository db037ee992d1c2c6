// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTableTest {
    @Test
    void noFormAndNoDomainBelongsToTwo() throws IOException {
        Map<String, String> owners = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/io/github/tinsach/meta/agencies.tsv"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            List<String> keys = new ArrayList<>(List.of(columns[0]));
            keys.addAll(List.of(columns[3].split("\\|")));
            for (String domain : columns[4].split("\\|")) {
                keys.add("domain " + domain);
            }
            for (String key : keys) {
                String form = key.replace("~", "").toLowerCase(Locale.ROOT);
                String owner = form.isEmpty() || form.equals("domain ") ? null : owners.putIfAbsent(form, columns[0]);
                if (owner != null && !owner.equals(columns[0])) {
                    twice.add(key + ": " + owner + ", " + columns[0]);
                }
            }
        }
        assertThat(twice).isEmpty();
        assertThat(owners).hasSizeGreaterThan(1500);
    }

    /** The look at a name's first word that comes first must let every form through, in any case and before any mark. */
    @Test
    void findsEveryFormOfTheTable() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/main/resources/io/github/tinsach/meta/agencies.tsv"))) {
            String[] columns = line.split("\t", -1);
            if (line.startsWith("#") || columns.length < 5) {
                continue;
            }
            for (String printed : (columns[0] + "|" + columns[3]).split("\\|")) {
                String form = printed.replace("~", "");
                for (String text :
                        List.of(form, form.toLowerCase(Locale.ROOT), form.toUpperCase(Locale.ROOT), form + ",")) {
                    assertThat(form.isEmpty() || AgencyTable.get().at(text, 0) != null)
                            .as(text)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Thông tấn xã Việt Nam, TTXVN",
        "vietnam+, VietnamPlus",
        "TÂN HOA XÃ, Xinhua",
        "Sức khoẻ & Đời sống, Sức khỏe & Đời sống",
        "Bưu điện Hoa Nam buổi sáng, South China Morning Post",
        "Báo Đồng Khởi, Báo Đồng Khởi"
    })
    void knowsTheFormsThatPapersPrint(String printed, String name) {
        assertThat(AgencyTable.get().named(printed).map(Agency::name)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "tuoitre.vn, Tuổi Trẻ",
        "sohoa.vnexpress.net, VnExpress",
        "ngoisao.vnexpress.net, Ngôi sao",
        "news.bbc.co.uk, BBC"
    })
    void knowsDomainsAndTheirSubdomains(String host, String name) {
        assertThat(AgencyTable.get().ofHost(host).map(Agency::name)).contains(name);
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(AgencyTable.get().named("Trần Minh Hà")).isEmpty();
        assertThat(AgencyTable.get().named("")).isEmpty();
        assertThat(AgencyTable.get().ofHost("vidu-gao.vn")).isEmpty();
        assertThat(AgencyTable.get().ofHost("nottuoitre.vn")).isEmpty();
    }
}
