// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

/** Class words by which content systems mark the block under a picture: {@code pCaption}, {@code ck_legend}. */
final class CaptionNames {
    private static final String[] PARTS = {
        "caption", "legend", "imgdesc", "img-desc", "image-desc", "photo-desc", "chuthich", "chu-thich"
    };

    private CaptionNames() {}

    /** Returns whether one of {@code names}, in lower case, is such a word. */
    static boolean contains(String names) {
        if (names.length() < 6) {
            return false;
        }
        for (String part : PARTS) {
            if (names.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
