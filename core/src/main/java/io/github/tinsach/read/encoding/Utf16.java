// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 without a byte order mark: every other byte is one of the few high bytes that Vietnamese text has. */
final class Utf16 {
    private static final int SAMPLE = 8 * 1024;

    private Utf16() {}

    static @Nullable Charset guess(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (length < 4 || (bytes.length & 1) != 0 && bytes.length < SAMPLE) {
            return null;
        }
        if (fits(bytes, length, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return fits(bytes, length, 1) ? StandardCharsets.UTF_16LE : null;
    }

    /** High bytes: 00 Latin, 01 and 03 Vietnamese letters and marks, 1E Vietnamese letters, 20 to 22 signs. */
    private static boolean fits(byte[] bytes, int length, int first) {
        int zeros = 0;
        int known = 0;
        int lowZeros = 0;
        for (int i = first; i < length; i += 2) {
            int high = bytes[i];
            zeros += high == 0 ? 1 : 0;
            known += high == 0 || high == 1 || high == 3 || high == 0x1E || high >= 0x20 && high <= 0x22 ? 1 : 0;
            lowZeros += bytes[i ^ 1] == 0 ? 1 : 0;
        }
        int units = length / 2;
        return zeros > units * 0.4 && known > units * 0.97 && lowZeros < units * 0.02 + 1;
    }
}
