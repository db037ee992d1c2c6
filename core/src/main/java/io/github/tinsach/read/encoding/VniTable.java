// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * VNI for Windows: a letter, then a byte that says which marks it has. Written here as windows-1252 shows it, in the order
 * acute, grave, hook, tilde, dot.
 */
final class VniTable {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<Integer, Character> PAIRS = new HashMap<>();
    private static final Map<Character, Character> SINGLES = new HashMap<>();

    static {
        String tones = "ùøûõï";
        pair('a', tones, "áàảãạ");
        pair('e', tones, "éèẻẽẹ");
        pair('o', tones, "óòỏõọ");
        pair('u', tones, "úùủũụ");
        pair('y', tones, "ýỳỷỹỵ");
        pair('ô', tones, "ớờởỡợ");
        pair('ö', tones, "ứừửữự");
        String circumflexes = "âáàåãä";
        pair('a', circumflexes, "âấầẩẫậ");
        pair('e', circumflexes, "êếềểễệ");
        pair('o', circumflexes, "ôốồổỗộ");
        pair('a', "êéèúüë", "ăắằẳẵặ");
        single("íìæóòîñôö", "íìỉĩịỵđơư");
        single("ÍÌÆÓÒÎÑÔÖ", "ÍÌỈĨỊỴĐƠƯ");
    }

    private VniTable() {}

    private static void pair(char letter, String marks, String results) {
        for (int i = 0; i < marks.length(); i++) {
            char mark = marks.charAt(i);
            char result = results.charAt(i);
            PAIRS.put(key(letter, mark), result);
            // capitals take the mark in either case
            char upper = Character.toUpperCase(letter);
            PAIRS.put(key(upper, mark), Character.toUpperCase(result));
            PAIRS.put(key(upper, Character.toUpperCase(mark)), Character.toUpperCase(result));
        }
    }

    private static void single(String shown, String meant) {
        for (int i = 0; i < shown.length(); i++) {
            SINGLES.put(shown.charAt(i), meant.charAt(i));
        }
    }

    private static int key(char letter, char mark) {
        return letter << 16 | mark;
    }

    static String decode(byte[] bytes, int from, int to) {
        return decode(new String(bytes, from, to - from, WINDOWS_1252));
    }

    /** Returns what {@code shown}, VNI text read as windows-1252, means. */
    static String decode(String shown) {
        StringBuilder text = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            Character pair = i + 1 < shown.length() && shown.charAt(i + 1) >= 0x80
                    ? PAIRS.get(key(c, shown.charAt(i + 1)))
                    : null;
            if (pair != null) {
                text.append(pair.charValue());
                i++;
            } else {
                text.append(c < 0x80 ? c : SINGLES.getOrDefault(c, c).charValue());
            }
        }
        return text.toString();
    }
}
