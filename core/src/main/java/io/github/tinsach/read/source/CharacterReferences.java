// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.source;

import org.jsoup.nodes.Entities;

/** Character references of an HTML source: {@code &nbsp;}, {@code &#7885;}. */
final class CharacterReferences {
    private static final int LONGEST = 33;

    private final String html;
    // a reference is asked for several times in a row
    private int known = -1;
    private int length;
    private String meaning = "";

    CharacterReferences(String html) {
        this.html = html;
    }

    /** Returns the length of the reference at {@code from}, 1 for a bare ampersand. */
    int lengthAt(int from) {
        find(from);
        return length;
    }

    /** Returns what stands for the reference at {@code from} in the text; an ampersand for a bare one. */
    String meaningAt(int from) {
        find(from);
        return meaning;
    }

    private void find(int from) {
        if (known != from) {
            known = from;
            length = length(from);
            meaning = length == 1 ? "&" : meaning(from, length);
        }
    }

    private int length(int from) {
        int i = from + 1;
        while (i < html.length() && i < from + LONGEST && isNameOrNumber(html.charAt(i))) {
            i++;
        }
        if (i < html.length()
                && html.charAt(i) == ';'
                && !meaning(from, i + 1 - from).isEmpty()) {
            return i + 1 - from;
        }
        if (i > from + 1 && html.charAt(from + 1) == '#') {
            return meaning(from, i - from).isEmpty() ? 1 : i - from;
        }
        // the oldest names count without a semicolon, even as the start of a longer word
        while (i > from + 2 && !Entities.isBaseNamedEntity(html.substring(from + 1, i))) {
            i--;
        }
        return i > from + 2 ? i - from : 1;
    }

    private static boolean isNameOrNumber(char c) {
        return SourceTags.isLetter(c) || c >= '0' && c <= '9' || c == '#';
    }

    /** Returns what a character reference means; empty where it is none. */
    private String meaning(int from, int length) {
        boolean closed = html.charAt(from + length - 1) == ';';
        String name = html.substring(from + 1, from + length - (closed ? 1 : 0));
        if (!name.startsWith("#")) {
            return Entities.getByName(name);
        }
        boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
        try {
            int c = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
            return Character.isValidCodePoint(c) ? Character.toString(c) : "\uFFFD";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
