// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

/**
 * What a scan for UTF-8 found, after the table of well-formed byte sequences of the Unicode standard (table 3-7).
 *
 * @param sequences well-formed sequences of two bytes or more
 * @param malformed places where a decoder has to put U+FFFD, a cut last character left out
 * @param cutAtEnd whether the bytes end within a character
 * @param vietnamese sequences of the block from U+1E80 to U+1EFF, which is all but only Vietnamese
 * @param doubled pairs that the letters of that block leave when they are encoded twice
 */
record Utf8Scan(int sequences, int malformed, boolean cutAtEnd, int vietnamese, int doubled) {
    static Utf8Scan of(byte[] bytes, int from) {
        int sequences = 0;
        int malformed = 0;
        int vietnamese = 0;
        int doubled = 0;
        boolean cut = false;
        int i = from;
        while (i < bytes.length) {
            int lead = bytes[i];
            if (lead >= 0) {
                i++;
                continue;
            }
            lead &= 0xFF;
            int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
            int got = 1;
            while (got < length && i + got < bytes.length && continues(lead, got, bytes[i + got] & 0xFF)) {
                got++;
            }
            if (length > 0 && got == length) {
                sequences++;
                if (lead == 0xE1) {
                    int second = bytes[i + 1] & 0xFF;
                    vietnamese += second == 0xBA || second == 0xBB ? 1 : 0;
                } else if (lead == 0xC3 && (bytes[i + 1] & 0xFF) == 0xA1 && i + 3 < bytes.length) {
                    int second = bytes[i + 3] & 0xFF;
                    doubled += (bytes[i + 2] & 0xFF) == 0xC2 && (second == 0xBA || second == 0xBB) ? 1 : 0;
                }
            } else if (length > 0 && i + got == bytes.length) {
                cut = true;
            } else {
                malformed++;
            }
            i += got;
        }
        return new Utf8Scan(sequences, malformed, cut, vietnamese, doubled);
    }

    private static boolean continues(int lead, int index, int next) {
        if (index == 1) {
            switch (lead) {
                case 0xE0:
                    return next >= 0xA0 && next < 0xC0;
                case 0xED:
                    return next >= 0x80 && next < 0xA0;
                case 0xF0:
                    return next >= 0x90 && next < 0xC0;
                case 0xF4:
                    return next >= 0x80 && next < 0x90;
                default:
            }
        }
        return next >= 0x80 && next < 0xC0;
    }

    boolean valid() {
        return malformed == 0;
    }

    /** Whether the bytes are UTF-8 that took some damage, rather than another encoding. */
    boolean mostlyValid() {
        return sequences > 0 && malformed <= sequences / 4;
    }
}
