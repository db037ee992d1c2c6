// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

import io.github.tinsach.text.VietnameseText;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the encodings from before Unicode. A sample is read under each; the words with letters beyond ASCII tell:
 * under the right table all but names are shaped like Vietnamese syllables, under a wrong one few are.
 */
final class LegacyDecoder {
    /** Turns a part of the bytes to text. */
    private interface Table {
        String decode(byte[] bytes, int from, int to);
    }

    private static final int SAMPLE = 64 * 1024;
    /** Headings and names in foreign languages lower the share; the second best table stays below a third. */
    private static final double VIETNAMESE = 0.6;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Map<String, Table> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put(
                "windows-1258",
                (bytes, from, to) -> VietnameseText.nfc(new String(bytes, from, to - from, WINDOWS_1258)));
        TABLES.put("TCVN3", LegacyTables::tcvn3);
        TABLES.put("VNI", VniTable::decode);
        TABLES.put("VISCII", LegacyTables::viscii);
    }

    private LegacyDecoder() {}

    static DecodedText decode(byte[] bytes, @Nullable String callers, @Nullable String pages) {
        List<String> warnings = new ArrayList<>();
        int from = sampleStart(bytes);
        int to = Math.min(bytes.length, from + SAMPLE);
        String best = null;
        double bestShare = 0;
        for (Map.Entry<String, Table> table : TABLES.entrySet()) {
            double share =
                    VietnameseShare.of(table.getValue().decode(bytes, from, to)).share();
            if (share > bestShare) {
                best = table.getKey();
                bestShare = share;
            }
        }
        String declared = callers == null ? pages : callers;
        if (best != null && bestShare >= VIETNAMESE) {
            if (declared == null) {
                warnings.add("no encoding is declared; read as " + best + " by the look of its words");
            } else if (!sameTable(declared, best)) {
                warnings.add("declared as " + declared + ", but the bytes are " + best + "; read as " + best);
            }
            Table table = TABLES.get(best);
            return new DecodedText(table.decode(bytes, 0, bytes.length), best, false, warnings);
        }
        return declared(bytes, callers, pages, warnings);
    }

    /** Not Vietnamese, or too little of it to tell: what was declared, else what the web falls back to. */
    private static DecodedText declared(
            byte[] bytes, @Nullable String callers, @Nullable String pages, List<String> warnings) {
        for (String name : new String[] {callers, pages}) {
            Table known = name == null ? null : TABLES.get(canonical(name));
            if (name != null && known != null) {
                return new DecodedText(known.decode(bytes, 0, bytes.length), canonical(name), false, warnings);
            }
            Charset charset = name == null ? null : charset(name);
            if (charset == null) {
                if (name != null) {
                    warnings.add("declared as " + name + ", which is no known encoding");
                }
                continue;
            }
            String text = new String(bytes, charset);
            int lost = Decoder.replaced(text);
            if (lost > 0) {
                warnings.add(lost + " characters are invalid in " + charset.name() + " and were replaced");
            }
            return new DecodedText(text, charset.name(), false, warnings);
        }
        warnings.add("the encoding could not be told; read as windows-1252, letters may be wrong");
        return new DecodedText(new String(bytes, WINDOWS_1252), WINDOWS_1252.name(), false, warnings);
    }

    /**
     * Returns valid UTF-8 {@code text} without any letter that only Vietnamese has: as it is, or, where it is TCVN3 or
     * VNI that somebody read as windows-1252 ("ViÖt Nam"), what it means.
     */
    static DecodedText undo(String text, List<String> warnings) {
        int from = sampleStart(text);
        String sample = text.substring(from, Math.min(text.length(), from + SAMPLE));
        byte[] bytes = sample.getBytes(WINDOWS_1252);
        VietnameseShare asIs = VietnameseShare.of(sample);
        for (String name : new String[] {"TCVN3", "VNI"}) {
            Table table = TABLES.get(name);
            VietnameseShare share = VietnameseShare.of(table.decode(bytes, 0, bytes.length));
            // few words decide nothing: a French name is enough to look odd
            if (share.words() >= 8 && share.share() >= 0.8 && share.share() > asIs.share() + 0.3) {
                warnings.add(name + " text had been read as windows-1252 and encoded as UTF-8; undone");
                return new DecodedText(undo(text, table), "UTF-8", false, warnings);
            }
        }
        return new DecodedText(text, "UTF-8", false, warnings);
    }

    /** Line by line, so that one sign from elsewhere costs no more than its line. */
    private static String undo(String text, Table table) {
        CharsetEncoder encoder = WINDOWS_1252.newEncoder();
        StringBuilder undone = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            String line = text.substring(start, end);
            byte[] bytes = line.getBytes(WINDOWS_1252);
            undone.append(encoder.canEncode(line) ? table.decode(bytes, 0, bytes.length) : line);
            start = end;
        }
        return undone.toString();
    }

    private static int sampleStart(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < 0x80) {
            i++;
        }
        while (i > 0 && text.charAt(i - 1) > ' ') {
            i--;
        }
        return i;
    }

    private static int sampleStart(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        // from the start of the word
        while (i > 0 && bytes[i - 1] > ' ') {
            i--;
        }
        return i;
    }

    private static boolean sameTable(String declared, String table) {
        return canonical(declared).equals(table);
    }

    private static String canonical(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("tcvn") || lower.contains("vscii") || lower.equals("abc")) {
            return "TCVN3";
        }
        if (lower.contains("viscii")) {
            return "VISCII";
        }
        if (lower.contains("vni")) {
            return "VNI";
        }
        return lower.contains("1258") ? "windows-1258" : name;
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
