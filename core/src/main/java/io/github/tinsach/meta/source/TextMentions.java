// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.text.NfcView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agencies that a paragraph names: {@code Phóng viên TTXVN tại Seoul dẫn …}, {@code Theo hãng Kyodo, …}, {@code Yonhap đưa
 * tin}, {@code nói với Reuters}.
 */
final class TextMentions {
    /** Characters looked at together: copied out, since a string asks at each of its characters how it is stored. */
    private static final int PIECE = 1024;

    private final char[] piece = new char[PIECE];

    /** How a paragraph names an agency, the strongest first. */
    enum Role {
        /** Its reporter reports: {@code Phóng viên TTXVN tại Seoul}. */
        REPORTER,
        /** The words are attributed to it. */
        ATTRIBUTION,
        /** It is named. */
        MENTION
    }

    /**
     * An agency that a paragraph names.
     *
     * @param agency which
     * @param role how
     * @param words the words that name it and say how, as printed
     */
    record Mention(Agency agency, Role role, String words) {}

    /** Returns the agencies that a paragraph names, in order. */
    List<Mention> of(NfcView view) {
        String text = view.text();
        List<Mention> found = List.of();
        int next = 0;
        int before = 0;
        for (int from = 0; from < text.length(); from += PIECE) {
            int length = Math.min(PIECE, text.length() - from);
            text.getChars(from, from + length, piece, 0);
            for (int i = 0; i < length; i++) {
                int kind = Letters.kindOf(piece[i]);
                // the bit of what opens a name, unless the character before is of a word
                boolean opens = (kind & ~(before << 1) & Letters.OPENS_NAME) != 0;
                before = kind & Letters.WORD;
                if (!opens || from + i < next) {
                    continue;
                }
                NameTrie.Match<AgencyTable.Name> match = named(text, from + i);
                if (match == null) {
                    continue;
                }
                next = match.end();
                Mention mention = AgencyMentionReader.read(view, from + i, match);
                if (mention != null) {
                    found = found.isEmpty() ? new ArrayList<>(2) : found;
                    found.add(mention);
                }
            }
        }
        return found;
    }

    private static NameTrie.@Nullable Match<AgencyTable.Name> named(String text, int at) {
        NameTrie.Match<AgencyTable.Name> match = AgencyTable.get().at(text, at);
        boolean named = match != null
                && match.value().agency().kind() != Agency.Kind.PORTAL
                && match.value().allows(text.substring(at, match.end()));
        return named ? match : null;
    }
}
