// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.byline;

import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;

/**
 * The people that a byline names: {@code Thu Cúc 14/05/2026 10:29}, {@code NHẬT XUÂN - NGHI VŨ}, {@code Bài và ảnh: BÍCH MẬN},
 * {@code Hà Thu (tổng hợp)}, {@code Hà Phương/VOV.VN}.
 */
public final class Authors {
    /** Longer lines are paragraphs. */
    private static final int LONGEST = 160;

    private static final String SEPARATORS = "/\\,;()[]|–—+&:•*#…";
    private static final String[] LEADS = {
        "bài và ảnh",
        "bài, ảnh",
        "tin, ảnh",
        "tin và ảnh",
        "bài",
        "ảnh",
        "tin",
        "thực hiện",
        "tác giả",
        "đăng bởi",
        "viết bởi",
        "được viết bởi",
        "người đăng",
        "người viết",
        "posted by",
        "written by",
        "bởi",
        "by",
        "theo",
        "pv",
        "phóng viên",
        "nhóm pv",
        "nhóm phóng viên",
        "biên dịch",
        "tổng hợp",
        "video",
        "clip",
        "đồ họa",
        "ctv"
    };
    private static final String[] WEEKDAYS = {"thứ ", "chủ nhật ", "ngày ", "lúc ", "cập nhật "};
    private static final String AND = "và ";

    private Authors() {}

    /** Returns the names of people in a byline, as printed, in order. */
    public static List<String> of(String line) {
        if (line.length() > 3 * LONGEST) {
            return List.of();
        }
        NfcView view = NfcView.of(line);
        String text = view.text();
        if (text.length() > LONGEST || text.indexOf('@') == 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>(2);
        int start = 0;
        while (start < text.length()) {
            int end = segmentEnd(text, start);
            name(view, start, end, names);
            start = end + 1;
        }
        return names;
    }

    /** Returns the end of the segment: a separator, a hyphen with a space, two spaces, the word "và", or the first digit. */
    private static int segmentEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = VietnameseText.isInvisible(c);
            if (SEPARATORS.indexOf(c) >= 0 || (c >= '0' && c <= '9')) {
                return i;
            }
            if (space && i + 1 < text.length()) {
                char next = text.charAt(i + 1);
                boolean and = standsAt(text, i + 1, AND);
                if (next == '-' || and || VietnameseText.isInvisible(next)) {
                    return i + (and ? AND.length() : 1);
                }
                for (String weekday : WEEKDAYS) {
                    if (i > start && standsAt(text, i + 1, weekday)) {
                        return i;
                    }
                }
            }
        }
        return text.length();
    }

    /** Returns whether {@code words}, in lower case, stand at {@code i} in any case: nearly always the first letter says no. */
    private static boolean standsAt(String text, int i, String words) {
        return Character.toLowerCase(text.charAt(i)) == words.charAt(0)
                && text.regionMatches(true, i, words, 0, words.length());
    }

    private static void name(NfcView view, int from, int to, List<String> names) {
        String text = view.text();
        int start = from;
        int end = to;
        if (end - from >= 3 && text.regionMatches(true, end - 3, " và", 0, 3)) {
            end -= 3;
        }
        start = trimStart(text, start, end);
        for (boolean again = true; again; ) {
            again = false;
            for (String lead : LEADS) {
                int after = start + lead.length();
                if (after < end && standsAt(text, start, lead) && !Character.isLetter(text.charAt(after))) {
                    start = trimStart(text, after, end);
                    again = true;
                }
            }
        }
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        String name = text.substring(start, Math.max(start, end));
        if (Persons.isName(name) && !Sections.isSection(name)) {
            String printed = view.source(start, end);
            if (!names.contains(printed)) {
                names.add(printed);
            }
        }
    }

    private static int trimStart(String text, int from, int end) {
        int start = from;
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Returns whether a line opens with {@code Theo}: then its people wrote for the source. */
    public static boolean isTakenOver(String line) {
        return VietnameseText.trim(VietnameseText.nfc(line)).regionMatches(true, 0, "theo ", 0, 5);
    }
}
