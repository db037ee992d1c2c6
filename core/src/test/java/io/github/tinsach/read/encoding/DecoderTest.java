// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.read.Tables;
import io.github.tinsach.text.VietnameseText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "Sáng sớm, chuyến phà đầu tiên rời bến giữa màn sương dày đặc.\n"
            + "Ông Nguyễn Văn Mười, chủ phà, nói: “Khách đông gấp đôi ngày thường”.\n";

    static Stream<Arguments> table() {
        return Tables.rows("encodings.tsv").stream().map(row -> Arguments.of(row[0], row[1], row[2]));
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsTheTable(String charset, String shown, String meant) {
        DecodedText decoded = Decoder.decode(shown.getBytes(WINDOWS_1252), null);

        assertThat(decoded.text()).isEqualTo(meant);
        assertThat(decoded.charset()).isEqualTo(charset);
        assertThat(decoded.warnings()).singleElement().asString().contains(charset);
    }

    @ParameterizedTest
    @MethodSource("table")
    void undoesTheTableReadAsWindows1252(String charset, String shown, String meant) {
        DecodedText decoded = Decoder.decode((shown + "\n✓\n").getBytes(StandardCharsets.UTF_8), "UTF-8");

        assertThat(decoded.text()).isEqualTo(meant + "\n✓\n");
        assertThat(decoded.warnings()).singleElement().asString().contains(charset);
    }

    @Test
    void utf8NeedsNoWarning() {
        DecodedText decoded = Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), null);

        assertThat(decoded).isEqualTo(new DecodedText(TEXT, "UTF-8", false, java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "iso-8859-1", "TCVN3", "no such thing"})
    void aWrongDeclarationDoesNotWinOverValidUtf8(String declared) {
        DecodedText decoded = Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), declared);

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.warnings()).singleElement().asString().contains(declared, "UTF-8");
    }

    @Test
    void decomposedUtf8StaysAsItIs() {
        String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);

        DecodedText decoded = Decoder.decode(decomposed.getBytes(StandardCharsets.UTF_8), null);

        assertThat(decoded.text()).isEqualTo(decomposed);
        assertThat(decoded.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsToldWithAndWithoutMark(String charset) {
        byte[] plain = TEXT.getBytes(Charset.forName(charset));
        byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

        assertThat(Decoder.decode(plain, "utf-8").text()).isEqualTo(TEXT);
        assertThat(Decoder.decode(marked, null).text()).isEqualTo(TEXT);
        assertThat(Decoder.decode(marked, null).charset()).isEqualTo(charset);
    }

    @Test
    void theByteOrderMarkIsLeftOut() {
        assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), null)
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void windows1258ComesBackComposed() {
        DecodedText decoded = Decoder.decode(windows1258(TEXT), null);

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.charset()).isEqualTo("windows-1258");
    }

    @Test
    void aRightDeclarationNeedsNoWarning() {
        assertThat(Decoder.decode(windows1258(TEXT), "windows-1258").warnings()).isEmpty();
        byte[] page = ("<meta charset=\"windows-1258\">" + TEXT).getBytes(StandardCharsets.US_ASCII);
        assertThat(Decoder.decode(page, null).warnings()).isEmpty();
    }

    @Test
    void aPagesOwnDeclarationIsRead() {
        byte[] head = "<html><meta http-equiv='Content-Type' content='text/html; charset=windows-1258'><p>"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] body = windows1258(TEXT);
        byte[] page = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, page, head.length, body.length);

        assertThat(Decoder.decode(page, null).text()).endsWith(TEXT);
        assertThat(Decoder.decode(page, null).warnings()).isEmpty();
    }

    @Test
    void aCutLastCharacterLeavesUtf8() {
        byte[] bytes = "Giá điện sẽ tăng từ mùa hè tới, bộ cho biế".getBytes(StandardCharsets.UTF_8);

        DecodedText decoded = Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1), null);

        assertThat(decoded.text()).isEqualTo("Giá điện sẽ tăng từ mùa hè tới, bộ cho bi\uFFFD");
        assertThat(decoded.warnings()).containsExactly("the text ends within a character");
    }

    @Test
    void brokenBytesAreCounted() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[1] = (byte) 0xFF;
        bytes[8] = (byte) 0xFF;

        DecodedText decoded = Decoder.decode(bytes, null);

        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.warnings()).singleElement().asString().contains("invalid in UTF-8 and were replaced");
        assertThat(decoded.text()).endsWith("ngày thường”.\n");
    }

    @Test
    void utf8EncodedTwiceIsUndoneLineByLine() {
        String twice = "";
        for (byte b : TEXT.getBytes(StandardCharsets.UTF_8)) {
            String c = new String(new byte[] {b}, WINDOWS_1252);
            twice += c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c;
        }

        DecodedText decoded = Decoder.decode((twice + "Dòng đúng sẵn: “má”.\n").getBytes(StandardCharsets.UTF_8), null);

        assertThat(decoded.text()).isEqualTo(TEXT + "Dòng đúng sẵn: “má”.\n");
        assertThat(decoded.warnings()).singleElement().asString().contains("encoded twice", "2 lines");
    }

    @Test
    void guillemetsAfterVowelsAreNotEncodedTwice() {
        String text = "Bà gọi: «má», rồi «lá» và «cá».";

        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8), null).text())
                .isEqualTo(text);
    }

    @Test
    void frenchInWindows1252IsDeclaredOrWarnedOf() {
        byte[] bytes = "Les élèves préfèrent l'été à l'hiver, où tout est gelé.".getBytes(WINDOWS_1252);

        assertThat(Decoder.decode(bytes, "windows-1252").warnings()).isEmpty();
        assertThat(Decoder.decode(bytes, null).text()).contains("élèves");
        assertThat(Decoder.decode(bytes, null).warnings())
                .singleElement()
                .asString()
                .contains("could not be told");
    }

    @Test
    void picturesAndArchivesAreNoText() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        byte[] noise = new byte[4096];
        new java.util.SplittableRandom(1).nextBytes(noise);

        assertThat(Decoder.decode(png, null).binary()).isTrue();
        assertThat(Decoder.decode(png, null).warnings()).containsExactly("the content is a PNG picture, not text");
        assertThat(Decoder.decode(noise, "utf-8").binary()).isTrue();
        assertThat(Decoder.decode(new byte[1000], null).binary()).isTrue();
    }

    @Test
    void aFewNulsAreStillText() {
        String text = TEXT.replace("chuyến", "chuyến\0");

        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8), null).text())
                .isEqualTo(text);
    }

    @Test
    void wordsThatBeginLikeAnArchiveAreText() {
        assertThat(Decoder.decode("Rar! Tiếng gì lạ.".getBytes(StandardCharsets.UTF_8), null)
                        .binary())
                .isFalse();
        assertThat(Decoder.decode("BZh".getBytes(StandardCharsets.UTF_8), null).text())
                .isEqualTo("BZh");
    }

    @Test
    void nothingIsEmptyText() {
        assertThat(Decoder.decode(new byte[0], null))
                .isEqualTo(new DecodedText("", "UTF-8", false, java.util.List.of()));
    }

    @Test
    void anyBytesGiveTextOrAWarning() {
        java.util.SplittableRandom random = new java.util.SplittableRandom(20261122);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            DecodedText decoded = Decoder.decode(bytes, random.nextBoolean() ? null : "utf-8");
            if (decoded.text().indexOf('\uFFFD') >= 0) {
                assertThat(decoded.warnings()).isNotEmpty();
            }
        }
    }

    /** The JDK cannot encode composed tones: each letter is split as the code page wants it. */
    private static byte[] windows1258(String text) {
        Charset charset = Charset.forName("windows-1258");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char c : text.toCharArray()) {
            String letter = String.valueOf(c);
            if (!charset.newEncoder().canEncode(c)) {
                String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
                StringBuilder quality = new StringBuilder();
                StringBuilder tone = new StringBuilder();
                for (char part : parts.toCharArray()) {
                    (part != parts.charAt(0) && "\u0300\u0301\u0303\u0309\u0323".indexOf(part) >= 0 ? tone : quality)
                            .append(part);
                }
                letter = VietnameseText.nfc(quality.toString()) + tone;
            }
            bytes.writeBytes(letter.getBytes(charset));
        }
        return bytes.toByteArray();
    }
}
