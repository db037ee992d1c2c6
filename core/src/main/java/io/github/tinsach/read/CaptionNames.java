// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import java.util.Locale;

/** Class words by which content systems mark the block under a picture: {@code pCaption}, {@code ck_legend}. */
final class CaptionNames {
    private static final String[] PARTS = {
        "caption", "legend", "imgdesc", "img-desc", "image-desc", "photo-desc", "chuthich", "chu-thich"
    };

    private CaptionNames() {}

    static boolean contains(String classes) {
        if (classes.length() < 6 || classes.length() > 1_000) {
            return false;
        }
        String lower = classes.toLowerCase(Locale.ROOT);
        for (String part : PARTS) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
