// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.text.WordHash;

/** The state's name and motto, as they head documents. */
public final class StateName {
    private static final long STATE = WordHash.ofPhrase("cộng hòa xã hội chủ nghĩa việt nam");
    private static final long STATE_NEW = WordHash.ofPhrase("cộng hoà xã hội chủ nghĩa việt nam");
    private static final long MOTTO = WordHash.ofPhrase("độc lập tự do hạnh phúc");

    private StateName() {}

    /** Returns whether {@code line} is the state's name or its motto, as documents print them. */
    public static boolean is(LineFacts line) {
        long key = line.key();
        return key == STATE || key == STATE_NEW || key == MOTTO;
    }
}
