// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.text.NfcView;
import java.util.List;

/**
 * The credit of a photo in its caption: {@code Ảnh tư liệu: Getty Images/TTXVN}, {@code (nguồn: Yonhap)}, {@code … - Ảnh:
 * REUTERS}, a line that is only {@code AFP}, or a name in capitals or brackets that closes the caption.
 */
final class PhotoCredits {
    private static final Phrases MARKERS = Phrases.section("photo markers");

    private PhotoCredits() {}

    /** A credit closes a caption: nothing further from its end is looked at. */
    private static final int REACH = 400;
    /** A credit by itself; longer captions describe. */
    private static final int LONGEST_ALONE = 40;

    /** Returns the agencies that {@code caption} credits, in order. */
    static List<Segments.Named> of(NfcView caption) {
        String text = caption.text();
        int marker = -1;
        for (int i = text.indexOf(':', Math.max(0, text.length() - REACH)); i >= 0; i = text.indexOf(':', i + 1)) {
            int start = clause(text, i);
            if (MARKERS.at(text, start) > 0 && i - start <= 40) {
                marker = i + 1;
            }
        }
        if (marker >= 0) {
            return Segments.of(text, marker, text.length());
        }
        return closing(text);
    }

    /** Returns whether a caption is a photo's credit and nothing else: {@code Photo: Kyodo News}. */
    static boolean isAlone(NfcView caption) {
        String text = caption.text();
        int marker = MARKERS.at(text, Words.skip(text, 0, "*"));
        int colon = marker < 0 ? text.length() : Words.skip(text, marker, "");
        return colon < text.length() && text.charAt(colon) == ':' && text.length() <= LONGEST_ALONE;
    }

    /** Returns where the words before the colon begin: after the last full stop, bracket or dash. */
    private static int clause(String text, int colon) {
        int i = colon;
        while (i > 0 && colon - i <= 40 && ".()[],;-–—•|".indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return Words.skip(text, i, "*\"“");
    }

    private static List<Segments.Named> closing(String text) {
        int end = Words.skipBack(text, text.length(), ".,;)]");
        int start = end;
        while (start > 0 && end - start <= 40 && ".([;:–—|".indexOf(text.charAt(start - 1)) < 0) {
            boolean hyphen = text.charAt(start - 1) == '-' && start > 1 && Words.isSpace(text.charAt(start - 2));
            if (hyphen) {
                break;
            }
            start--;
        }
        if (end - start > 40) {
            return capitals(text, end);
        }
        List<Segments.Named> names = Segments.of(text, start, end);
        boolean whole = !names.isEmpty()
                && names.stream().noneMatch(Segments.Named::ambiguous)
                && names.get(0).start() - Words.skip(text, start, "") <= "Chụp màn hình ".length();
        return whole ? names : capitals(text, end);
    }

    /** Returns the name in capitals that closes a caption without a mark before it: {@code … tại Seoul REUTERS}. */
    private static List<Segments.Named> capitals(String text, int end) {
        int start = end;
        while (start > 0
                && end - start < REACH
                && (Words.isWord(text.charAt(start - 1)) || text.charAt(start - 1) == '/')) {
            start--;
        }
        if (end - start < 3
                || !text.substring(start, end).equals(text.substring(start, end).toUpperCase(java.util.Locale.ROOT))) {
            return List.of();
        }
        List<Segments.Named> names = Segments.of(text, start, end);
        return names.stream().anyMatch(Segments.Named::ambiguous) ? List.of() : names;
    }
}
