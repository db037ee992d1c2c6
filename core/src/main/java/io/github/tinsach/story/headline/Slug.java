// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import java.text.Normalizer;
import java.util.Locale;

/** Addresses that spell the headline: {@code /gia-lua-tang-tro-lai-123.htm}. */
final class Slug {
    private final String address;

    Slug(String url) {
        address = plain(url);
    }

    /** Returns whether most words of {@code title}, marks taken off, stand in order in the address. */
    boolean spells(String title) {
        String[] words = plain(title).split("[^a-z0-9]+");
        int found = 0;
        int wanted = 0;
        int from = 0;
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            wanted++;
            int at = address.indexOf(word, from);
            if (at >= 0 && at - from <= 40) {
                found++;
                from = at + word.length();
            }
        }
        return wanted >= 3 && found >= 0.8 * wanted;
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == 'đ') {
                plain.append('d');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
