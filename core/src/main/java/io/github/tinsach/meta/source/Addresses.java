// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.text.VietnameseText;
import java.util.Locale;
import java.util.Optional;

/** Web addresses in credits: {@code https://thanhnien.vn/…}, {@code www.reuters.com}, {@code luhanhvietnam.com.vn}. */
public final class Addresses {
    /** Endings of bare domains. Any address with a scheme counts whatever its ending. */
    private static final String[] ENDINGS = {
        ".vn", ".com", ".net", ".org", ".info", ".tv", ".asia", ".uk", ".jp", ".kr", ".cn"
    };

    private Addresses() {}

    /** Returns the first address with a scheme in {@code text}, up to the next space; null where none is. */
    public static Optional<String> first(String text) {
        for (int i = text.indexOf("http"); i >= 0; i = text.indexOf("http", i + 4)) {
            if (text.startsWith("://", i + 4) || text.startsWith("s://", i + 4)) {
                int end = i;
                while (end < text.length()
                        && !VietnameseText.isInvisible(text.charAt(end))
                        && "\"<>”“»«".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                while (end > i && ".,;)]".indexOf(text.charAt(end - 1)) >= 0) {
                    end--;
                }
                return Optional.of(text.substring(i, end));
            }
        }
        return Optional.empty();
    }

    /** Returns the host of an address, {@code www.} left out; empty where there is none. */
    public static String host(String url) {
        int scheme = url.indexOf("://");
        int start = scheme < 0 ? 0 : scheme + 3;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Returns whether {@code word} is a bare domain: ASCII letters, digits, dots and hyphens, with a usual ending. */
    static boolean isDomain(String word) {
        if (word.length() < 5 || word.indexOf('.') < 2) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '.' && c != '-') {
                return false;
            }
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
