// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.quote.token.Tokens;
import io.github.tinsach.text.WordList;
import java.util.Set;

/** Compares posts by their words. */
final class PostWords {
    private static final WordList OTHER_POSTS = WordList.read("/io/github/tinsach/quote/other-posts.txt");

    /** Last words before a post that make it another one, or another person's. */
    private static final Set<String> LAST_BEFORE_OTHER = OTHER_POSTS.section("last");

    /** First words before a post that do so. */
    private static final Set<String> FIRST_BEFORE_OTHER = OTHER_POSTS.section("first");

    private PostWords() {}

    /**
     * Returns a post without what is left out as often as not, and one word for former holders: "tân Chủ tịch UBND xã" is
     * "Chủ tịch xã", "nguyên Bí thư" is "cựu Bí thư".
     */
    static String plain(String post) {
        String bare = post.startsWith("tân ") ? post.substring(4) : post;
        String former = bare.startsWith("nguyên ") ? "cựu " + bare.substring(7) : bare;
        return former.replace(" ubnd ", " ");
    }

    /**
     * Returns whether {@code longer} is the post {@code post} with words that leave it the same before it: "nam ca sĩ". The
     * deputy, the spokesman and the widow of the president are not the president.
     */
    static boolean same(String longer, String post) {
        if (longer.equals(post)) {
            return true;
        }
        if (!longer.endsWith(" " + post)) {
            return false;
        }
        String before = longer.substring(0, longer.length() - post.length() - 1);
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return !LAST_BEFORE_OTHER.contains(last) && FIRST_BEFORE_OTHER.stream().noneMatch(before::startsWith);
    }

    /** Returns whether what is told of somebody at a token begins with a post. */
    static boolean begin(Tokens tokens, int at, String wanted, int words) {
        String told = plain(String.join(" ", tokens.words(at, Math.min(at + words + 1, tokens.size()))));
        return told.equals(wanted) || told.startsWith(wanted + " ");
    }
}
