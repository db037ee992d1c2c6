// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which of the articles that a page describes is the page's own: by its headline, which the title says, or its address. */
public final class OwnArticle {
    /** Shorter headlines begin too many others. */
    private static final int SHORTEST = 10;

    private static final int MOST = 20;

    private final List<String> headlines = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();

    /** Notes a headline that the page states of itself. */
    public void pageHeadline(String headline) {
        if (headlines.size() < MOST) {
            headlines.add(SiteNames.squeezed(headline));
        }
    }

    /** Notes an address that the page states of itself. */
    void pageAddress(String address) {
        addresses.add(plain(address));
    }

    /** Whether one of the page's headlines is {@code headline}, with the site's name beside it or not. */
    public boolean isHeadline(String headline) {
        String key = SiteNames.squeezed(headline);
        for (String own : headlines) {
            if (own.equals(key) || key.length() >= SHORTEST && own.contains(key)) {
                return true;
            }
        }
        return false;
    }

    boolean isAddress(String address) {
        return addresses.contains(plain(address));
    }

    /** Without scheme, {@code www.}, query and closing slash. */
    private static String plain(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        int scheme = plain.indexOf("://");
        plain = scheme < 0 ? plain : plain.substring(scheme + 3);
        plain = plain.startsWith("www.") ? plain.substring(4) : plain;
        int end = plain.length();
        for (char c : new char[] {'?', '#'}) {
            int at = plain.indexOf(c);
            end = at < 0 ? end : Math.min(end, at);
        }
        while (end > 0 && plain.charAt(end - 1) == '/') {
            end--;
        }
        return plain.substring(0, end);
    }
}
