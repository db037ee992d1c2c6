// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.text.NfcView;
import java.util.Optional;

/**
 * The name that opens an article: {@code (Dân trí) - …}, {@code TTO - …}, {@code Hà Nội (TTXVN) - …}, {@code (TTXVN) …}. A
 * paper puts its own name there; an agency's name there is the credit.
 *
 * @param agency whose name it is
 * @param text as printed
 * @param bracketed whether it stands in brackets
 */
record Prefix(Agency agency, String text, boolean bracketed) {
    /** A place, a date and the name stand within this many characters. */
    private static final int REACH = 60;
    /** What a day behind the name is made of. */
    private static final String DAY = "0123456789/-.,";

    /** Returns the prefix of a paragraph. */
    static Optional<Prefix> of(NfcView view) {
        String text = view.text();
        int open = indexOf('(', text, 0, REACH);
        if (open >= 0 && isPlace(text, open)) {
            int close = indexOf(')', text, open, 4 * REACH);
            int start = Words.skip(text, open + 1, "");
            if (close > start) {
                var names = Segments.of(text, start, close);
                int next = Words.skip(text, close + 1, "");
                boolean dash = next < text.length() && "-–—:,".indexOf(text.charAt(next)) >= 0;
                boolean first = !names.isEmpty() && names.get(0).start() == start;
                int end = first ? names.get(names.size() - 1).end() : start;
                boolean whole = first && Words.skip(text, end, "") >= close;
                // "Hà Nội (TTXVN 7/3)"
                boolean dated = first && !whole && Words.skip(text, end, DAY) >= close;
                if (dated || whole && (dash || open <= 3)) {
                    Segments.Named named = Segments.creditor(names);
                    if (named.agency() != null && !lowerCaseWord(named)) {
                        return Optional.of(new Prefix(named.agency(), view.source(open, close + 1), true));
                    }
                }
            }
        }
        return unbracketed(view);
    }

    private static int indexOf(char c, String text, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Prefix> unbracketed(NfcView view) {
        String text = view.text();
        int start = Words.skip(text, 0, "");
        if (start >= text.length()) {
            return Optional.empty();
        }
        NameTrie.Match<AgencyTable.Name> match = AgencyTable.get().at(text, start);
        if (match == null) {
            return Optional.empty();
        }
        int next = Words.skip(text, match.end(), "");
        boolean dash = next < text.length() && "-–—".indexOf(text.charAt(next)) >= 0;
        boolean space = next > match.end() || (next + 1 < text.length() && Words.isSpace(text.charAt(next + 1)));
        String printed = text.substring(start, match.end());
        // "Giao thông - vận tải" opens a sentence; "TT - " does not
        boolean ordinary = match.value().ambiguous() && !printed.equals(printed.toUpperCase(java.util.Locale.ROOT));
        return dash && space && !ordinary
                ? Optional.of(new Prefix(match.value().agency(), view.source(start, match.end()), false))
                : Optional.empty();
    }

    /** Returns whether what stands before the bracket may be a place and a date: nothing, or a few words without a full stop. */
    private static boolean isPlace(String text, int open) {
        int end = Words.skipBack(text, open, "");
        for (int i = 0; i < end; i++) {
            if (".:;!?\"“".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return end == 0 || Words.capitalised(text, 0, Math.min(end, text.indexOf(',') < 0 ? end : text.indexOf(',')));
    }

    private static boolean lowerCaseWord(Segments.Named named) {
        return named.ambiguous()
                && !Words.capitalised(named.text(), 0, named.text().length());
    }
}
