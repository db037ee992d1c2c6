// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

/** Class words by which content systems mark the block under a picture: {@code pCaption}, {@code ck_legend}. */
final class CaptionNames {
    private static final String[] PARTS = {
        "caption", "legend", "imgdesc", "img-desc", "image-desc", "photo-desc", "chuthich", "chu-thich"
    };

    private CaptionNames() {}

    /** Returns whether one of {@code names}, in lower case, is such a word. */
    static boolean contains(String names) {
        if (names.length() < 3) {
            return false;
        }
        for (String part : PARTS) {
            if (names.contains(part)) {
                return true;
            }
        }
        return isNamedCap(names);
    }

    /** Whether one of the words is {@code cap}, by itself or behind a hyphen: {@code img-cap}. */
    private static boolean isNamedCap(String names) {
        for (int at = names.indexOf("cap"); at >= 0; at = names.indexOf("cap", at + 3)) {
            boolean begins = at == 0 || " -_".indexOf(names.charAt(at - 1)) >= 0;
            boolean ends = at + 3 == names.length() || names.charAt(at + 3) == ' ';
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
