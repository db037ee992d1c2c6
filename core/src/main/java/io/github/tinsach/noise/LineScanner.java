// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.page.Line;
import io.github.tinsach.text.Chars;
import io.github.tinsach.text.VietnameseText;
import io.github.tinsach.text.WordHash;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scans lines into {@link LineFacts}: one look at each character, no regular expression. Holds buffers, so one scanner
 * serves one thread.
 */
final class LineScanner {
    /** Markers are short; a longer line is a sentence that happens to be one. */
    private static final int LONGEST_MARKER = 60;

    /** The last stretch of a line in which a photo credit is at its end; from the labelled pages. */
    private static final int CREDIT_TAIL = 46;

    private static final Lexicon LEXICON = Lexicon.get();
    private static final byte FUNCTION_WORD = 1;
    private static final byte OPENING = 2;
    private static final byte PICTURE_WORD = 4;
    private static final byte CREDIT_WORD = 8;
    private static final byte CREDIT_SECOND_WORD = 16;
    private static final byte DATE_WORD = 32;
    private static final WordTable KINDS = WordTable.of(Map.of(
            "function-words.lex", FUNCTION_WORD,
            "sentence-openings.lex", OPENING,
            "picture-words.lex", PICTURE_WORD,
            "photo-credit-words.lex", CREDIT_WORD,
            "photo-credit-second-words.lex", CREDIT_SECOND_WORD,
            "date-words.lex", DATE_WORD));
    private static final int XEM = WordHash.ofWord("xem");
    private static final int ANH = WordHash.ofWord("ảnh");
    private static final int ANH_PLAIN = WordHash.ofWord("anh");
    private static final int HINH = WordHash.ofWord("hình");
    private static final int HINH_PLAIN = WordHash.ofWord("hinh");
    private static final int PHOTO = WordHash.ofWord("photo");
    private static final int TRUOC = WordHash.ofWord("trước");
    private static final int CACH = WordHash.ofWord("cách");
    private static final int DAY = WordHash.ofWord("đây");
    private static final int THANG = WordHash.ofWord("tháng");
    private static final int THEO = WordHash.ofWord("theo");
    private static final int NGUON = WordHash.ofWord("nguồn");
    private static final int TONG = WordHash.ofWord("tổng");
    private static final int HOP = WordHash.ofWord("hợp");

    private int[] words = new int[256];
    private int[] wordStart = new int[256];
    private long[] prefix = new long[257];
    private byte[] kinds = new byte[256];
    private char[] chars = new char[1024];

    private String text = "";
    private int length;
    private int count;
    /** All kinds of the line's words together. */
    private int anyKind;

    private int capitalized;
    private int function;
    private int digits;
    private int firstDigit;
    private int letters;
    private int uppercase;
    private int sentenceEnds;
    private int flags;
    private boolean numberOnly;

    /** Returns the facts of {@code line}, which must show something. */
    LineFacts scan(Line line, int blanksBefore) {
        take(VietnameseText.nfc(VietnameseText.trim(line.text())));
        reset();
        scanCharacters();
        if (digits >= 2) {
            flags |= DateShape.of(chars, firstDigit, length);
        }
        byte first = Chars.classOf(chars[0]);
        LineEnd end = end();
        openings(first);
        creditAndSource();
        int stemWords = stemWords();
        Marker marker = marker(stemWords);
        if (isDoubled()) {
            flags |= LineFlag.DOUBLED.bit();
        }
        return new LineFacts(
                line,
                text,
                blanksBefore,
                count,
                capitalized,
                function,
                digits,
                letters,
                uppercase,
                first,
                end,
                sentenceEnds,
                prefix[count],
                prefix[stemWords],
                Arrays.copyOf(words, count),
                marker,
                flags,
                shape(end, marker));
    }

    private void take(String line) {
        text = line;
        length = line.length();
        if (length > chars.length) {
            chars = new char[Math.max(length, 2 * chars.length)];
        }
        line.getChars(0, length, chars, 0);
    }

    private void reset() {
        count = 0;
        anyKind = 0;
        firstDigit = length;
        capitalized = 0;
        function = 0;
        sentenceEnds = 0;
        flags = 0;
        numberOnly = true;
        prefix[0] = WordHash.EMPTY;
    }

    private void scanCharacters() {
        char[] text = chars;
        int length = this.length;
        int wordCharacters = 0;
        int capitals = 0;
        int allDigits = 0;
        boolean vietnamese = false;
        boolean afterEnd = false;
        int i = 0;
        while (i < length) {
            char c = text[i];
            byte kind = Chars.classOf(c);
            if (kind == Chars.SPACE) {
                i++;
                continue;
            }
            if (kind == Chars.OTHER) {
                sign(c, i);
                if (c == '.' || c == '!' || c == '?' || c == '…') {
                    // "TP.HCM" and "1.234" end no sentence: a space or a closing mark follows
                    afterEnd = i + 1 < length && !Chars.isWord(text[i + 1]);
                } else if (!isClosing(c)) {
                    afterEnd = afterEnd && isOpening(c);
                }
                i++;
                continue;
            }
            int start = i;
            int hash = 0;
            int wordDigits = 0;
            boolean upper = kind == Chars.UPPER;
            do {
                if (kind == Chars.LOWER) {
                    vietnamese |= c >= 0xC0;
                } else if (kind == Chars.DIGIT) {
                    if (allDigits + wordDigits++ == 0) {
                        firstDigit = i;
                    }
                } else {
                    vietnamese |= c >= 0xC0;
                    capitals += kind == Chars.UPPER ? 1 : 0;
                }
                hash = WordHash.next(hash, Chars.lower(c));
                if (++i == length) {
                    break;
                }
                c = text[i];
                kind = Chars.classOf(c);
            } while (kind != Chars.SPACE && kind != Chars.OTHER);
            wordCharacters += i - start;
            allDigits += wordDigits;
            numberOnly &= wordDigits == i - start;
            if (afterEnd && start > 0 && upper && Chars.classOf(text[start - 1]) != Chars.LOWER) {
                sentenceEnds++;
            }
            afterEnd = false;
            add(hash, start, upper);
        }
        digits = allDigits;
        letters = wordCharacters - allDigits;
        uppercase = capitals;
        if (!vietnamese && count >= 5) {
            flags |= LineFlag.ASCII.bit();
        }
    }

    private void add(int hash, int start, boolean upper) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            wordStart = Arrays.copyOf(wordStart, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
            prefix = Arrays.copyOf(prefix, 2 * count + 1);
        }
        words[count] = hash;
        wordStart[count] = start;
        prefix[count + 1] = WordHash.next(prefix[count], hash);
        byte kind = KINDS.of(hash);
        kinds[count++] = kind;
        anyKind |= kind;
        function += kind & FUNCTION_WORD;
        if (upper) {
            capitalized++;
        }
    }

    private void sign(char c, int i) {
        switch (c) {
            case '©', '®' -> flags |= LineFlag.COPYRIGHT.bit();
            case '|', '›', '»', '→' -> flags |= LineFlag.SEPARATOR.bit();
            case '(' -> {
                int close = i > 10 && Chars.isWord(chars[i - 1])
                                || i > 10 && isClosing(chars[i - 1])
                                || i > 10 && chars[i - 1] == '?'
                        ? text.indexOf(") -", i)
                        : -1;
                if (close > i + 2 && close < i + 30) {
                    flags |= LineFlag.GLUED.bit();
                }
            }
            case '@' -> flags |= LineFlag.ADDRESS.bit();
            case ':' -> {
                if (i + 2 < length && chars[i + 1] == '/' && chars[i + 2] == '/') {
                    flags |= LineFlag.ADDRESS.bit();
                }
            }
            default -> {}
        }
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»' || c == '*'
                || c == '_';
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '“' || c == '‘' || c == '\'' || c == '(' || c == '[' || c == '«' || c == '-'
                || c == '–';
    }

    private LineEnd end() {
        int i = length - 1;
        while (i > 0 && isClosing(chars[i])) {
            i--;
        }
        char c = chars[i];
        LineEnd end = switch (c) {
            case '.' -> i > 1 && chars[i - 1] == '.' ? LineEnd.ELLIPSIS : LineEnd.PERIOD;
            case '!', '?' -> LineEnd.QUESTION;
            case '…' -> LineEnd.ELLIPSIS;
            case ':' -> LineEnd.COLON;
            case ',', ';' -> LineEnd.COMMA;
            default -> Chars.classOf(c) == Chars.DIGIT ? LineEnd.DIGIT : LineEnd.NONE;
        };
        if (end == LineEnd.NONE && i < length - 1) {
            char last = chars[length - 1];
            return last == ')' || last == ']' ? LineEnd.BRACKET : LineEnd.QUOTE;
        }
        return end;
    }

    private void openings(byte first) {
        char c = chars[0];
        if (c == '>' || c == '►' || c == '▶' || c == '•' || c == '●' || c == '■' || c == '◆' || c == '→' || c == '»') {
            flags |= LineFlag.LINK_SIGN.bit();
        } else if (c == '#') {
            flags |= LineFlag.HASH.bit();
        } else if (c == '-' || c == '–' || c == '—' || c == '+' || c == '*') {
            flags |= LineFlag.DASH.bit();
        } else if (c == '“' || c == '"' || c == '«' || c == '‘' || c == '\'') {
            flags |= LineFlag.QUOTE.bit();
        }
        if (count > 0) {
            if (is(0, OPENING)) {
                flags |= LineFlag.SENTENCE_OPENING.bit();
            }
            if (is(0, PICTURE_WORD) || words[0] == XEM && count > 1 && is(1, PICTURE_WORD)) {
                flags |= LineFlag.PICTURE_WORD.bit();
            }
        }
        if (c == '(' && (chars[length - 1] == ')' || text.endsWith(").")) && text.indexOf(')') >= length - 2) {
            flags |= LineFlag.BRACKETED.bit();
        }
        if (first == Chars.DIGIT && (flags & LineFlag.DATE.bit()) != 0 && isGluedDate()) {
            flags |= LineFlag.GLUED.bit();
        }
        listNumber(first);
        prefix();
        speaker();
    }

    /** {@code 22-07-2018Bốn điều nên nhớ}: a list's date without a space before its title. */
    private boolean isGluedDate() {
        int i = 0;
        while (i < length && i < 12 && !Character.isLetter(chars[i]) && Chars.classOf(chars[i]) != Chars.SPACE) {
            i++;
        }
        return i >= 8 && i < length && Character.isUpperCase(chars[i]);
    }

    private void listNumber(byte first) {
        if (first != Chars.DIGIT && first != Chars.LOWER && first != Chars.UPPER || length < 4) {
            return;
        }
        int i = 1;
        while (first == Chars.DIGIT && i < 3 && Chars.classOf(chars[i]) == Chars.DIGIT) {
            i++;
        }
        char sign = chars[i];
        boolean bracket = sign == ')';
        boolean dot =
                (sign == '.' || sign == '/') && first != Chars.LOWER && Chars.classOf(chars[i + 1]) == Chars.SPACE;
        if (bracket || dot) {
            flags |= LineFlag.LIST_NUMBER.bit();
        }
    }

    /** {@code (Dân trí) - …} or {@code VOV.VN - …}, {@code TTO – …} before at least a clause of text. */
    private void prefix() {
        int i;
        if (chars[0] == '(') {
            i = text.indexOf(')', 1) + 1;
            if (i <= 2 || i > 32) {
                return;
            }
        } else {
            i = 0;
            int capitals = 0;
            while (i < length && i <= 14) {
                char c = chars[i];
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
        while (i < length && Chars.classOf(chars[i]) == Chars.SPACE) {
            i++;
        }
        if (i < length - 30) {
            char dash = chars[i];
            boolean dashed = dash == '-' || dash == '–' || dash == '—';
            // "Q-1" is no prefix: a space stands on one side of the dash at least
            if (dashed
                    && (Chars.classOf(chars[i + 1]) == Chars.SPACE
                            || Chars.classOf(chars[i - 1]) == Chars.SPACE
                            || chars[i - 1] == ')')) {
                flags |= LineFlag.PREFIX.bit();
            }
        }
    }

    private void speaker() {
        int colon = 0;
        while (colon < length && colon <= 40 && chars[colon] != ':') {
            colon++;
        }
        if (colon < 2 || colon > 40 || colon + 1 >= length) {
            return;
        }
        int before = 0;
        while (before < count && wordStart[before] < colon) {
            before++;
        }
        if (before <= 6 && (Chars.classOf(chars[0]) == Chars.UPPER || (flags & LineFlag.DASH.bit()) != 0)) {
            flags |= LineFlag.SPEAKER.bit();
        }
    }

    private void creditAndSource() {
        if ((anyKind & CREDIT_WORD) != 0) {
            credits();
        }
        boolean bracketed = (flags & LineFlag.BRACKETED.bit()) != 0;
        if (count == 0 || count > 14) {
            return;
        }
        boolean theo = words[0] == THEO && count >= 2 && count <= 9 && startsUpper(1) && end() != LineEnd.COMMA;
        boolean nguon = words[0] == NGUON && count >= 2 && text.indexOf(':') > 0 && text.indexOf(':') <= wordStart[1];
        boolean gathered = count <= 4 && count >= 2 && words[count - 2] == TONG && words[count - 1] == HOP;
        if (theo || nguon || gathered || (bracketed && count <= 6 && capitalized == count)) {
            flags |= LineFlag.SOURCE.bit();
        }
    }

    private void credits() {
        int tail = length - CREDIT_TAIL;
        for (int w = 0; w < count; w++) {
            if (!is(w, CREDIT_WORD)) {
                continue;
            }
            int at = wordStart[w];
            if (!isCredit(w, at)) {
                continue;
            }
            LineFlag flag =
                    at <= 2 ? LineFlag.CREDIT_FIRST : at >= tail ? LineFlag.CREDIT_LAST : LineFlag.CREDIT_INSIDE;
            flags |= flag.bit();
        }
    }

    private boolean is(int word, byte kind) {
        return (kinds[word] & kind) != 0;
    }

    private boolean startsUpper(int word) {
        return Chars.classOf(chars[wordStart[word]]) == Chars.UPPER;
    }

    /** {@code Ảnh: …}, {@code (ảnh …}, {@code Ảnh minh họa}: the word, with what makes it a credit beside it. */
    private boolean isCredit(int w, int at) {
        int after = w + 1 < count ? wordStart[w + 1] : length;
        int colon = text.indexOf(':', at);
        boolean colonBeside = colon > at
                && (colon < after
                        || (w + 2 < count && colon < wordStart[w + 2] && is(w + 1, CREDIT_SECOND_WORD))
                        || (w + 3 < count && colon < wordStart[w + 3] && is(w + 1, CREDIT_SECOND_WORD)));
        boolean bracketBefore = at > 0 && chars[at - 1] == '(';
        boolean secondWord = w + 1 < count && is(w + 1, CREDIT_SECOND_WORD);
        boolean set = Character.isUpperCase(chars[at]) || bracketBefore;
        // "Clip: …" and "Video: …" before a clause open a headline
        boolean picture = words[w] == ANH || words[w] == NGUON || words[w] == PHOTO || count - w <= 6;
        return (picture && colonBeside && (set || at <= 2 || isAfterStop(at)))
                || (bracketBefore && words[w] == ANH)
                || (secondWord && set && words[w] == ANH)
                || (set
                        && words[w] == ANH
                        && w + 1 < count
                        && count - w <= 5
                        && startsUpper(w + 1)
                        && at > 0
                        && isAfterStop(at));
    }

    private boolean isAfterStop(int at) {
        int i = at - 1;
        while (i >= 0 && Chars.classOf(chars[i]) == Chars.SPACE) {
            i--;
        }
        return i < 0 || Chars.classOf(chars[i]) == Chars.OTHER;
    }

    /** Returns the number of words before a picture number or counter at the end. */
    private int stemWords() {
        int w = count;
        while (w > 0 && isNumber(w - 1)) {
            w--;
        }
        if (w == 0) {
            return count;
        }
        int last = words[w - 1];
        boolean pictureWord = last == ANH || last == HINH || last == PHOTO || last == ANH_PLAIN;
        if (pictureWord && count - w == 1) {
            int k = w - 1;
            if (k > 0 && (words[k - 1] == HINH || words[k - 1] == HINH_PLAIN)) {
                k--;
            }
            // "Ảnh 1" alone numbers a picture too
            char before = k > 0 ? before(wordStart[k]) : '-';
            boolean plain = last == ANH_PLAIN && k == w - 1;
            if (!plain && (before == '-' || before == '–' || before == '.' || last == ANH_PLAIN || k < w - 1)) {
                flags |= LineFlag.PICTURE_NUMBER.bit();
                return k;
            }
        }
        return length <= LONGEST_MARKER && count - w == 1 ? w : count;
    }

    private char before(int at) {
        int i = at - 1;
        while (i > 0 && Chars.classOf(chars[i]) == Chars.SPACE) {
            i--;
        }
        return chars[i];
    }

    private boolean isNumber(int word) {
        int end = word + 1 < count ? wordStart[word + 1] : length;
        for (int i = wordStart[word]; i < end; i++) {
            byte kind = Chars.classOf(chars[i]);
            if (kind != Chars.DIGIT) {
                return i > wordStart[word] && kind != Chars.LOWER && kind != Chars.UPPER;
            }
        }
        return true;
    }

    private @Nullable Marker marker(int stemWords) {
        if (count == 0) {
            return null;
        }
        if (length <= LONGEST_MARKER) {
            Marker whole = LEXICON.whole(prefix[count]);
            if (whole == null && stemWords < count) {
                whole = LEXICON.whole(prefix[stemWords]);
            }
            if (whole != null) {
                return whole;
            }
        }
        for (int w = Math.min(count, Lexicon.LONGEST_BEGINNING); w > 0; w--) {
            Marker beginning = LEXICON.beginning(prefix[w]);
            if (beginning != null) {
                flags |= LineFlag.MARKER_BEGINNING.bit();
                return beginning;
            }
        }
        return null;
    }

    private boolean isDoubled() {
        if (count < 6 || count % 2 != 0) {
            // without a space between the copies, two words melt into one
            return count >= 7 && count % 2 == 1 && halvesMelt();
        }
        int half = count / 2;
        for (int w = 0; w < half; w++) {
            if (words[w] != words[w + half]) {
                return false;
            }
        }
        return true;
    }

    private boolean halvesMelt() {
        int half = length / 2;
        for (int cut = half; cut <= half + 1 && cut < length; cut++) {
            if (length - cut == cut && text.regionMatches(0, text, cut, cut)) {
                return true;
            }
        }
        return false;
    }

    private Shape shape(LineEnd end, @Nullable Marker marker) {
        boolean ends = end.isSentenceEnd();
        boolean running = length >= 80 && ends || length >= 220 && sentenceEnds > 0;
        if (marker != null
                && !running
                && (length <= LONGEST_MARKER || (flags & LineFlag.MARKER_BEGINNING.bit()) != 0)) {
            return Shape.MARKER;
        }
        if ((flags & (LineFlag.PICTURE_NUMBER.bit())) != 0 || isFileName()) {
            return Shape.PICTURE;
        }
        if (count == 0) {
            return Shape.NUMBER;
        }
        if (isDate()) {
            return Shape.DATE;
        }
        if (numberOnly) {
            return Shape.NUMBER;
        }
        if (running) {
            return Shape.PROSE;
        }
        if ((flags & LineFlag.SOURCE.bit()) != 0 && length <= 120) {
            return Shape.SOURCE;
        }
        boolean credit = (flags & (LineFlag.CREDIT_FIRST.bit() | LineFlag.CREDIT_LAST.bit())) != 0;
        if (credit && length <= 40 || (flags & LineFlag.CREDIT_FIRST.bit()) != 0 && length <= 60) {
            return Shape.PHOTO_CREDIT;
        }
        if (length >= 35 && (ends || end == LineEnd.COLON || end == LineEnd.COMMA) || length > 150) {
            return Shape.SEMI;
        }
        if (count <= 6 && capitalized == count && digits == 0 && !ends) {
            return Shape.NAME;
        }
        if (length >= 18 && count >= 4 && end != LineEnd.COLON && end != LineEnd.COMMA && end != LineEnd.PERIOD) {
            return Shape.TITLE;
        }
        return Shape.SHORT;
    }

    private boolean isFileName() {
        if (length < 5 || length > 200) {
            return false;
        }
        int dot = length - 1;
        while (dot > length - 6 && chars[dot] != '.') {
            dot--;
        }
        if (dot < length - 5 || dot < 1) {
            return false;
        }
        String ending = text.substring(dot + 1);
        boolean file = ending.equalsIgnoreCase("jpg")
                || ending.equalsIgnoreCase("jpeg")
                || ending.equalsIgnoreCase("png")
                || ending.equalsIgnoreCase("gif")
                || ending.equalsIgnoreCase("webp");
        if (file) {
            flags |= LineFlag.FILE_NAME.bit();
        }
        return file;
    }

    private boolean isDate() {
        if (length > 90 || digits == 0) {
            return false;
        }
        boolean age = words[count - 1] == TRUOC && isNumberWord(0) && count <= 4
                || count >= 3 && words[0] == CACH && words[1] == DAY && count <= 6;
        if (age) {
            flags |= LineFlag.AGE.bit();
            return true;
        }
        boolean spelt = false;
        for (int w = 1; w + 1 < count && count <= 14; w++) {
            spelt |= words[w] == THANG && isNumberWord(w - 1) && isNumberWord(w + 1);
        }
        boolean dated = (flags & (LineFlag.DATE.bit() | LineFlag.TIME.bit())) != 0 || spelt && digits >= 6;
        if (!dated) {
            return false;
        }
        int plain = 0;
        for (int w = 0; w < count; w++) {
            plain += isNumberWord(w) || is(w, DATE_WORD) ? 0 : 1;
        }
        boolean opens = Chars.classOf(chars[0]) == Chars.DIGIT || plain <= 4;
        return opens && plain <= 10 && sentenceEnds == 0 && !(length >= 60 && end().isSentenceEnd());
    }

    private boolean isNumberWord(int word) {
        return Chars.classOf(chars[wordStart[word]]) == Chars.DIGIT;
    }
}
