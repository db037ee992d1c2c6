// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A text in NFC that still knows where each of its characters stood: compare in NFC, return what was printed. */
public final class NfcView {
    private final String source;
    private final String text;
    private final int @Nullable [] sourceIndex;
    private final int holds;

    private NfcView(String source, String text, int @Nullable [] sourceIndex, int holds) {
        this.source = source;
        this.text = text;
        this.sourceIndex = sourceIndex;
        this.holds = holds;
    }

    /** Returns the view of {@code source}; no copy is made of a text that is in NFC already. */
    public static NfcView of(String source) {
        int holds = TextSigns.of(source);
        if ((holds & TextSigns.RARE) == 0 || VietnameseText.nfc(source) == source) {
            return new NfcView(source, source, null, holds);
        }
        StringBuilder nfc = new StringBuilder(source.length());
        int[] index = new int[source.length() + 1];
        int start = 0;
        while (start < source.length()) {
            int end = start + Character.charCount(source.codePointAt(start));
            while (end < source.length() && isMark(source.codePointAt(end))) {
                end += Character.charCount(source.codePointAt(end));
            }
            String composed = Normalizer.normalize(source.substring(start, end), Normalizer.Form.NFC);
            int from = nfc.length();
            if (from + composed.length() >= index.length) {
                index = java.util.Arrays.copyOf(index, 2 * (from + composed.length()) + 1);
            }
            for (int i = 0; i < composed.length(); i++) {
                index[from + i] = Math.min(start + i, end - 1);
            }
            nfc.append(composed);
            start = end;
        }
        index[nfc.length()] = source.length();
        return new NfcView(source, nfc.toString(), index, holds);
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Returns the text in NFC. */
    public String text() {
        return text;
    }

    /** Returns whether the text holds one of the signs, constants of {@link TextSigns}. */
    public boolean holds(int signs) {
        return (holds & signs) != 0;
    }

    /** Returns the index in the source of the character at {@code index} of {@link #text()}; its length maps to its length. */
    public int toSource(int index) {
        return sourceIndex == null ? index : sourceIndex[index];
    }

    /** Returns what the source has for the range {@code start} to {@code end} of {@link #text()}. */
    public String source(int start, int end) {
        return source.substring(toSource(start), toSource(end));
    }
}
