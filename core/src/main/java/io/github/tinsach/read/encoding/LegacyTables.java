// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The eight-bit tables of Vietnamese fonts from before Unicode, one character a byte.
 *
 * <p>TCVN3 (font name ABC) is TCVN 5712:1993 VN3; the codes that VN3 leaves free have the letters of VN2 here, and 0x80 to
 * 0x9F are those of windows-1252, as texts typed on Windows have their quote marks and dashes there. VISCII is RFC 1456.
 */
final class LegacyTables {
    private static final String WINDOWS_1252 = new String(range(0x80, 0xA0), Charset.forName("windows-1252"));

    // 0xA0 to 0xFF
    private static final String TCVN3_UPPER = "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
            + "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
            + "éẹềểễếệìỉỄẾỒĩíịò"
            + "Ổỏõóọồổỗốộờởỡớợù"
            + "ỖủũúụừửữứựỳỷỹýỵỐ";

    // 0x80 to 0xFF
    private static final String VISCII_UPPER = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
            + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
            + "Õắằặấầẩậẽẹếềểễệố"
            + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
            + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
            + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
            + "àáâãảăữẫèéêẻìíĩỉ"
            + "đựòóôõỏọụùúũủýợỮ";

    private static final char[] TCVN3 = table(WINDOWS_1252 + TCVN3_UPPER);
    private static final char[] VISCII = table(VISCII_UPPER);

    static {
        VISCII[0x02] = 'Ẳ';
        VISCII[0x05] = 'Ẵ';
        VISCII[0x06] = 'Ẫ';
        VISCII[0x14] = 'Ỷ';
        VISCII[0x19] = 'Ỹ';
        VISCII[0x1E] = 'Ỵ';
    }

    private LegacyTables() {}

    private static char[] table(String upper) {
        return (new String(range(0, 0x80), StandardCharsets.US_ASCII) + upper).toCharArray();
    }

    private static byte[] range(int from, int to) {
        byte[] bytes = new byte[to - from];
        for (int i = from; i < to; i++) {
            bytes[i - from] = (byte) i;
        }
        return bytes;
    }

    static String tcvn3(byte[] bytes, int from, int to) {
        return decode(TCVN3, bytes, from, to);
    }

    static String viscii(byte[] bytes, int from, int to) {
        return decode(VISCII, bytes, from, to);
    }

    private static String decode(char[] table, byte[] bytes, int from, int to) {
        char[] chars = new char[to - from];
        for (int i = from; i < to; i++) {
            chars[i - from] = table[bytes[i] & 0xFF];
        }
        return new String(chars);
    }
}
