// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.json;

import java.io.Writer;
import java.util.Arrays;

/**
 * JSON as it is written, and then as a string. A {@code StringWriter} would lock at every block, and copy once more what is
 * not Latin-1 from the start.
 */
final class JsonText extends Writer {
    private char[] chars = new char[8192];
    private int size;

    @Override
    public void write(char[] block, int from, int length) {
        reserve(length);
        System.arraycopy(block, from, chars, size, length);
        size += length;
    }

    @Override
    public void write(String text, int from, int length) {
        reserve(length);
        text.getChars(from, from + length, chars, size);
        size += length;
    }

    @Override
    public void write(int c) {
        reserve(1);
        chars[size++] = (char) c;
    }

    private void reserve(int more) {
        if (more > chars.length - size) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, Math.addExact(size, more)));
        }
    }

    /**
     * Returns what was written, with that escaped which the generator leaves bare: characters that many tools take for a line
     * end (U+0085, U+2028, U+2029) and other controls above U+007E, and halves of surrogate pairs, which no encoding can
     * express. All of them stand inside strings.
     */
    String escaped() {
        StringBuilder out = null;
        int copied = 0;
        for (int i = 0; i < size; i++) {
            char c = chars[i];
            if (c < 0x7F || (c > 0x9F && c < 0x2028) || (c > 0x2029 && !Character.isSurrogate(c))) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < size && Character.isLowSurrogate(chars[i + 1])) {
                i++;
            } else {
                out = out == null ? new StringBuilder(size + 64) : out;
                out.append(chars, copied, i - copied).append(String.format("\\u%04x", (int) c));
                copied = i + 1;
            }
        }
        return out == null
                ? new String(chars, 0, size)
                : out.append(chars, copied, size - copied).toString();
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
