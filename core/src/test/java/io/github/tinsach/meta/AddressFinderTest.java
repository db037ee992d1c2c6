// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.page.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFinderTest {
    @ParameterizedTest
    @CsvSource({
        "https://vidu.vn/gia-gao-12.htm, https://vidu.vn/gia-gao-12.htm",
        "HTTP://vidu.vn/gia-gao, HTTP://vidu.vn/gia-gao",
        "https://vidu.vn/, -",
        "https://vidu.vn, -",
        "/gia-gao-12.htm, -",
        "//vidu.vn/gia-gao, -",
        "javascript:void(0), -"
    })
    void takesAStatedAddressThatNamesAPage(String stated, String address) {
        var page = TestPages.page("canonical: " + stated + " ¶ headline: Giá gạo ¶ body: Giá gạo tăng.", "-");
        assertThat(AddressFinder.find(page.page()).map(Found::value).orElse("-"))
                .isEqualTo(address);
    }

    @Test
    void passesOverTheAddressOfTheSite() {
        var page = TestPages.page(
                "canonical: https://vidu.vn/ ¶ canonical: https://vidu.vn/a.htm ¶ headline: Giá gạo ¶ body: Giá gạo tăng.",
                "-");
        Found<String> address = AddressFinder.find(page.page()).orElseThrow();
        assertThat(address.value()).isEqualTo("https://vidu.vn/a.htm");
        assertThat(address.evidence().how()).isEqualTo("metadata (canonical)");
    }
}
