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

    /** The character before the piece, and the piece. */
    private final char[] letters = new char[1 + PIECE];

    /** How a paragraph names an agency, the strongest first. */
    enum Role {
        /** Its reporter reports: {@code Phóng viên TTXVN tại Seoul}. */
        REPORTER,
        /** The words are attributed to it. */
        ATTRIBUTION,
        /** It speaks of its own report: {@code Như Tuổi Trẻ đã đưa tin}. A source on another's page only. */
        OWN_REPORT,
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
        for (int from = 0; from < text.length(); from += PIECE) {
            int end = copy(text, from);
            for (int i = opening(1, end); i < end; i = opening(i + 1, end)) {
                int at = from + i - 1;
                NameTrie.Match<AgencyTable.Name> match = at < next ? null : named(text, at);
                if (match == null) {
                    continue;
                }
                next = match.end();
                Mention mention = AgencyMentionReader.read(view, at, match);
                if (mention != null) {
                    found = found.isEmpty() ? new ArrayList<>(2) : found;
                    found.add(mention);
                }
            }
        }
        return found;
    }

    /** Copies the piece that begins at {@code from} of a text; returns its end among {@link #letters}. */
    private int copy(String text, int from) {
        int length = Math.min(PIECE, text.length() - from);
        letters[0] = from == 0 ? ' ' : text.charAt(from - 1);
        text.getChars(from, from + length, letters, 1);
        return 1 + length;
    }

    /** Returns the first place from {@code from} on where a name may begin: by a capital or digit after what is no word. */
    private int opening(int from, int end) {
        char[] letters = this.letters;
        int i = from;
        while (i < end && !(Letters.opensName(letters[i]) && !Letters.isWord(letters[i - 1]))) {
            i++;
        }
        return i;
    }

    private static NameTrie.@Nullable Match<AgencyTable.Name> named(String text, int at) {
        NameTrie.Match<AgencyTable.Name> match = AgencyTable.get().at(text, at);
        boolean named = match != null
                && match.value().agency().kind() != Agency.Kind.PORTAL
                && match.value().allows(text.substring(at, match.end()));
        return named ? match : null;
    }
}
