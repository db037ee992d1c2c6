// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import io.github.tinsach.page.MetaValue;
import io.github.tinsach.page.Metadata;
import io.github.tinsach.text.VietnameseText;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Takes the site's name off a stated headline: {@code "Giá điện tăng | Báo Ví dụ"}. */
public final class SiteNames {
    /** Names shorter than this are found inside of too many words. */
    private static final int SHORTEST = 4;

    /** No headline is longer; what is, is left alone. */
    private static final int LONGEST = 400;

    private static final String SEPARATORS = "|-–—»•";

    private final Set<String> names = new HashSet<>();
    private final Set<String> headlines = new HashSet<>();
    private final Set<String> sections = new HashSet<>();

    private SiteNames() {}

    /** Returns the names that {@code metadata} gives its site: publishers, and the hosts of its addresses. */
    public static SiteNames of(Metadata metadata) {
        SiteNames known = new SiteNames();
        for (MetaValue publisher : metadata.publishers()) {
            known.names.add(squeezed(publisher.value()));
        }
        for (MetaValue url : metadata.urls()) {
            known.addHost(url.value());
        }
        for (MetaValue headline : metadata.headlines()) {
            known.headlines.add(squeezed(headline.value()));
        }
        for (MetaValue section : metadata.sections()) {
            known.sections.add(squeezed(section.value()));
        }
        return known;
    }

    private void addHost(String url) {
        try {
            String host = URI.create(url).getHost();
            if (host != null) {
                String name = host.toLowerCase(Locale.ROOT);
                name = name.startsWith("www.") ? name.substring(4) : name;
                names.add(squeezed(name));
                int dot = name.indexOf('.');
                names.add(squeezed(dot < 0 ? name : name.substring(0, dot)));
            }
        } catch (IllegalArgumentException e) {
            // an address that is none names no site
            return;
        }
    }

    /**
     * Returns {@code headline} without the site's name behind or before a separator; as it is where nothing known stands
     * there. What stands before the separator and is stated as a headline by itself elsewhere is a headline, whatever
     * follows it: so {@code "… - Chính trị - Báo Ví dụ"} loses its section too.
     */
    public String strip(String headline) {
        if (headline.length() > LONGEST) {
            return headline;
        }
        String kept = headline;
        boolean siteSeen = false;
        for (int at = lastSeparator(kept, kept.length()); at > 0; at = lastSeparator(kept, at)) {
            String before = VietnameseText.trim(kept.substring(0, at));
            String after = VietnameseText.trim(kept.substring(at + 3));
            boolean site = isSite(after);
            if (site || siteSeen && sections.contains(squeezed(after)) || headlines.contains(squeezed(before))) {
                kept = before;
                siteSeen |= site;
            }
        }
        int first = firstSeparator(kept);
        return first > 0 && isSite(kept.substring(0, first)) ? VietnameseText.trim(kept.substring(first + 3)) : kept;
    }

    /** All separators have three characters: a sign between spaces. */
    private static int lastSeparator(String text, int before) {
        for (int i = Math.min(before, text.length()) - 1; i > 0; i--) {
            if (isSeparator(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int firstSeparator(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isSeparator(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSeparator(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == ' '
                && SEPARATORS.indexOf(text.charAt(at + 1)) >= 0
                && text.charAt(at + 2) == ' ';
    }

    private boolean isSite(String part) {
        String key = squeezed(part);
        if (names.contains(key)) {
            return true;
        }
        for (String name : names) {
            boolean within = name.length() >= SHORTEST && key.contains(name) && key.length() <= 3 * name.length()
                    || key.length() >= SHORTEST && name.contains(key);
            if (within) {
                return true;
            }
        }
        return false;
    }

    /** Letters and digits alone, without marks of any kind: "Dân trí", "DanTri" and "dantri" are one name. */
    static String squeezed(String name) {
        String plain = java.text.Normalizer.normalize(VietnameseText.lower(name), java.text.Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (c == 'đ') {
                key.append('d');
            }
        }
        return key.toString();
    }
}
