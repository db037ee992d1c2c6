// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.story.form.HeadlineForm;
import io.github.tinsach.text.VietnameseText;
import java.util.Arrays;

/** Takes breadcrumbs and site names off a headline. */
final class HeadlineFrame {
    /** What stands between the steps of a breadcrumb, or between headline and site name. */
    private static final String SIGNS = "/>|›»";

    private static final int ABOVE = 3;
    private static final int BELOW = 12;

    private final PageFacts page;

    HeadlineFrame(PageFacts page) {
        this.page = page;
    }

    /** A breadcrumb ends in the headline, the page's title begins with it: the line with nothing else in it heads. */
    HeadlineChoice takeOff(HeadlineChoice choice) {
        int[] words = page.line(choice.index()).hashes();
        // a page may print its headline above the steps that lead to it
        for (int i = Math.max(0, choice.index() - ABOVE); i < Math.min(page.size(), choice.index() + BELOW); i++) {
            LineFacts line = page.line(i);
            if ((i > choice.index() || HeadlineForm.beginsAtHome(page.line(choice.index())))
                    && line.words() < words.length
                    && line.words() >= 4
                    && HeadlineForm.canBe(line)
                    && !HeadlineForm.isImageText(page, i)
                    && frames(page.line(choice.index()), line)) {
                return choice.at(i);
            }
        }
        return choice;
    }

    private static boolean frames(LineFacts outer, LineFacts inner) {
        int[] words = outer.hashes();
        int length = inner.words();
        String text = outer.text();
        int rest = text.length() - inner.length();
        if (rest < 2) {
            return false;
        }
        if (Arrays.equals(words, words.length - length, words.length, inner.hashes(), 0, length)) {
            return HeadlineForm.beginsAtHome(outer) || SIGNS.indexOf(lastVisible(text, rest)) >= 0;
        }
        if (outer.joint() && text.endsWith(inner.text())) {
            // "Trang chủThời sựTên bài": the steps melted into each other
            return Character.isLowerCase(text.charAt(rest - 1));
        }
        return Arrays.equals(words, 0, length, inner.hashes(), 0, length)
                && (SIGNS + "-–").indexOf(firstVisible(text, inner.length())) >= 0;
    }

    private static char firstVisible(String text, int start) {
        int i = start;
        while (i < text.length() - 1 && VietnameseText.isInvisible(text.charAt(i))) {
            i++;
        }
        return text.charAt(i);
    }

    private static char lastVisible(String text, int end) {
        int i = end - 1;
        while (i > 0 && VietnameseText.isInvisible(text.charAt(i))) {
            i--;
        }
        return text.charAt(i);
    }
}
