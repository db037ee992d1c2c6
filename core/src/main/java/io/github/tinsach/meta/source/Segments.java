// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agencies of a list of names, as credits have it: {@code Yonhap/TTXVN}, {@code Sầm Hoa (Vietnamnet/Reuters)}, {@code Báo
 * Lao Động, Reuters}. A name counts when it fills its place between two separators.
 */
final class Segments {
    private static final String SEPARATORS = "/\\,;()[]|–—-+&:•*\"“”'‘’.!?";
    /** What may stand before a name within its place. */
    private static final Phrases ARTICLES = Phrases.section("articles");

    /** What may stand behind a name that fills its place. */
    private static final Phrases CLOSING = Phrases.section("closing");

    private Segments() {}

    /**
     * A name in a credit.
     *
     * @param agency whose name it is; null for a domain that the table does not have
     * @param text as printed, in NFC
     * @param start index of its first character
     * @param end index after it
     * @param ambiguous whether it is an ordinary word as well
     */
    record Named(@Nullable Agency agency, String text, int start, int end, boolean ambiguous) {
        /** Returns the canonical name; the domain itself, in lower case, where the table does not have it. */
        String name() {
            return agency == null ? text.toLowerCase(java.util.Locale.ROOT) : agency.name();
        }
    }

    /** Returns the names in a range of {@code text}, in order. */
    static List<Named> of(String text, int from, int to) {
        AgencyTable table = AgencyTable.get();
        List<Named> found = List.of();
        boolean open = true;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (!Words.isWord(c)) {
                open |= SEPARATORS.indexOf(c) >= 0;
                i++;
                continue;
            }
            int article = open ? ARTICLES.at(text, i) : -1;
            int next = article < 0 || article >= to ? i : Words.skip(text, article, ":");
            Named named = open ? at(table, text, i, to) : null;
            if (named == null && next > i && next < to) {
                named = at(table, text, next, to);
                if (named == null) {
                    i = next;
                    continue;
                }
            }
            if (named != null) {
                found = add(found, named);
                i = named.end();
                open = false;
                continue;
            }
            int end = wordEnd(text, i, to);
            int domainEnd = domainEnd(text, i, to);
            boolean mail = i > 0 && text.charAt(i - 1) == '@';
            if (mail) {
                end = domainEnd;
            } else if (domainEnd > end && Addresses.isDomain(text.substring(i, domainEnd))) {
                end = domainEnd;
                String domain = text.substring(i, end);
                Agency agency = table.ofHost(Addresses.host(domain)).orElse(null);
                found = add(found, new Named(agency, domain, i, end, false));
            }
            open = false;
            i = end;
        }
        return found;
    }

    private static List<Named> add(List<Named> found, Named named) {
        List<Named> list = found.isEmpty() ? new ArrayList<>(2) : found;
        list.add(named);
        return list;
    }

    private static @Nullable Named at(AgencyTable table, String text, int i, int to) {
        NameTrie.Match<AgencyTable.Name> match = table.at(text, i);
        if (match == null
                || match.end() > to
                || !closes(text, match.end(), to)
                || opensSmall(text, i)
                || match.value().ambiguous() && (isHalf(table, text, match.end(), to) || isJoined(text, i, match.end()))
                || !match.value().allows(text.substring(i, match.end()))) {
            return null;
        }
        return new Named(
                match.value().agency(),
                text.substring(i, match.end()),
                i,
                match.end(),
                match.value().ambiguous());
    }

    /** Returns whether a word begins with a small letter, and not as {@code aFamily} and {@code iStock} do. */
    private static boolean opensSmall(String text, int i) {
        return Character.isLowerCase(text.charAt(i))
                && (i + 1 >= text.length() || !Character.isUpperCase(text.charAt(i + 1)));
    }

    /**
     * Returns whether an ordinary word that ends at {@code end} is joined by "&" or "và" to a word in capitals that is no name of
     * the table: half of another paper's name, as in {@code Công lý & Bạn đọc}.
     */
    private static boolean isHalf(AgencyTable table, String text, int end, int to) {
        int joint = Words.skip(text, end, "");
        int and = joint < to && text.charAt(joint) == '&' ? joint + 1 : Words.at(text, joint, "và");
        int other = and < 0 ? to : Words.skip(text, and, "");
        if (other >= to || !Character.isUpperCase(text.charAt(other))) {
            return false;
        }
        int article = ARTICLES.at(text, other);
        return table.at(text, other) == null && (article < 0 || table.at(text, Words.skip(text, article, ":")) == null);
    }

    /** Returns whether a name is a piece of longer initials: {@code TT-TH}, {@code TT&TT}, {@code VH-TT}. */
    private static boolean isJoined(String text, int start, int end) {
        return isJoint(text, start - 1, start - 2) || isJoint(text, end, end + 1);
    }

    private static boolean isJoint(String text, int mark, int beyond) {
        return mark >= 0
                && mark < text.length()
                && (text.charAt(mark) == '-' || text.charAt(mark) == '&')
                && beyond >= 0
                && beyond < text.length()
                && Character.isUpperCase(text.charAt(beyond));
    }

    /** Returns whether a name that ends at {@code end} fills its place: a separator, a time or the end follows. */
    private static boolean closes(String text, int end, int to) {
        int next = Words.skip(text, end, "");
        if (next >= to) {
            return true;
        }
        char c = text.charAt(next);
        if (SEPARATORS.indexOf(c) >= 0 || isDigit(c) || CLOSING.at(text, next) > 0) {
            return true;
        }
        // "Theo Xinhua ngày 20/9"
        int day = Words.at(text, next, "ngày");
        int number = day < 0 ? to : Words.skip(text, day, "");
        return number < to && isDigit(text.charAt(number));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int wordEnd(String text, int i, int to) {
        int end = i;
        while (end < to && Words.isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int domainEnd(String text, int i, int to) {
        int end = i;
        while (end < to && (Words.isWord(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == '-')) {
            end++;
        }
        while (end > i && !Words.isWord(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns the one of {@code names} that the story is credited to: Vietnam's agency, then its press, then the first. */
    static Named creditor(List<Named> names) {
        for (Named named : names) {
            if (named.agency() != null
                    && named.agency().vietnamese()
                    && named.agency().kind() == Agency.Kind.AGENCY) {
                return named;
            }
        }
        for (Named named : names) {
            if (named.agency() != null && named.agency().vietnamese()) {
                return named;
            }
        }
        return names.get(0);
    }
}
