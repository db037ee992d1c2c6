// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;

/** What a line opens with: signs, list numbers, a publisher's prefix, a speaker's name. */
final class LineOpening {
    private static final int XEM = WordHash.ofWord("xem");

    private LineOpening() {}

    /** Sets the flags of the line's opening, whose first character is of class {@code first}. */
    static void find(LineBuffer line, byte first) {
        if (first == Chars.OTHER) {
            sign(line, line.at(0));
        }
        if (line.count > 0) {
            if (line.is(0, WordKind.OPENING)) {
                line.flags |= LineFlag.SENTENCE_OPENING.bit();
            }
            if (line.is(0, WordKind.PICTURE)
                    || line.words[0] == XEM && line.count > 1 && line.is(1, WordKind.PICTURE)) {
                line.flags |= LineFlag.PICTURE_WORD.bit();
            }
        }
        if (first == Chars.DIGIT && (line.flags & LineFlag.DATE.bit()) != 0 && isGluedDate(line)) {
            line.flags |= LineFlag.GLUED.bit();
        }
        if ((line.all & Chars.IS_SIGN) != 0) {
            listNumber(line, first);
            prefix(line);
            speaker(line);
        }
    }

    private static void sign(LineBuffer line, char c) {
        if (c == '>' || c == '►' || c == '▶' || c == '•' || c == '●' || c == '■' || c == '◆' || c == '→' || c == '»') {
            line.flags |= LineFlag.LINK_SIGN.bit();
        } else if (c == '#') {
            line.flags |= LineFlag.HASH.bit();
        } else if (c == '-' || c == '–' || c == '—' || c == '+' || c == '*') {
            line.flags |= LineFlag.DASH.bit();
        } else if (c == '“' || c == '"' || c == '«' || c == '‘' || c == '\'') {
            line.flags |= LineFlag.QUOTE.bit();
        }
        if (c == '('
                && (line.at(line.length - 1) == ')' || line.text.endsWith(")."))
                && line.text.indexOf(')') >= line.length - 2) {
            line.flags |= LineFlag.BRACKETED.bit();
        }
    }

    /** {@code 22-07-2018Bốn điều nên nhớ}: a list's date without a space before its title. */
    private static boolean isGluedDate(LineBuffer line) {
        int i = 0;
        while (i < line.length
                && i < 12
                && !Character.isLetter(line.at(i))
                && Chars.classOf(line.at(i)) != Chars.SPACE) {
            i++;
        }
        return i >= 8 && i < line.length && Character.isUpperCase(line.at(i));
    }

    private static void listNumber(LineBuffer line, byte first) {
        if (first != Chars.DIGIT && first != Chars.LOWER && first != Chars.UPPER || line.length < 4) {
            return;
        }
        int i = 1;
        while (first == Chars.DIGIT && i < 3 && Chars.classOf(line.at(i)) == Chars.DIGIT) {
            i++;
        }
        char sign = line.at(i);
        boolean bracket = sign == ')';
        boolean dot = (sign == '.' || sign == '/')
                && first != Chars.LOWER
                && i + 1 < line.length
                && Chars.classOf(line.at(i + 1)) == Chars.SPACE;
        if (bracket || dot) {
            line.flags |= LineFlag.LIST_NUMBER.bit();
        }
    }

    /** {@code (Dân trí) - …} or {@code VOV.VN - …}, {@code TTO – …} before at least a clause of text. */
    private static void prefix(LineBuffer line) {
        int i;
        if (line.at(0) == '(') {
            i = line.text.indexOf(')', 1) + 1;
            if (i <= 2 || i > 32) {
                return;
            }
        } else {
            i = 0;
            int capitals = 0;
            while (i < line.length && i <= 14) {
                char c = line.at(i);
                byte kind = Chars.classOf(c);
                if (kind == Chars.UPPER) {
                    capitals++;
                } else if (kind != Chars.DIGIT && c != '.' && c != '&') {
                    break;
                }
                i++;
            }
            if (capitals < 2 || i > 14) {
                return;
            }
        }
        while (i < line.length && Chars.classOf(line.at(i)) == Chars.SPACE) {
            i++;
        }
        if (i < line.length - 30) {
            char dash = line.at(i);
            boolean dashed = dash == '-' || dash == '–' || dash == '—';
            // "Q-1" is no prefix: a space stands on one side of the dash at least
            if (dashed
                    && (Chars.classOf(line.at(i + 1)) == Chars.SPACE
                            || Chars.classOf(line.at(i - 1)) == Chars.SPACE
                            || line.at(i - 1) == ')')) {
                line.flags |= LineFlag.PREFIX.bit();
            }
        }
    }

    private static void speaker(LineBuffer line) {
        int colon = line.firstColon;
        if (colon < 2 || colon > 40 || colon + 1 >= line.length) {
            return;
        }
        int before = 0;
        while (before < line.count && line.wordStart[before] < colon) {
            before++;
        }
        if (before <= 6 && (Chars.classOf(line.at(0)) == Chars.UPPER || (line.flags & LineFlag.DASH.bit()) != 0)) {
            line.flags |= LineFlag.SPEAKER.bit();
        }
    }
}
