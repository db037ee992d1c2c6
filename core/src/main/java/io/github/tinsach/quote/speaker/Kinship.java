// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.MentionCursor;
import io.github.tinsach.quote.name.MentionReader;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.subject.SpeakerReader;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by somebody else's name: "mẹ cầu thủ Được" is whom the article calls "bà Hòa (mẹ tiền đạo Lê Văn Được)". */
final class Kinship {
    /** How many mentions kin reaches back. */
    private static final int REACH = 60;

    private final MentionReader mentions = new MentionReader();
    private final NameBook names;

    Kinship(NameBook names) {
        this.names = names;
    }

    /** Returns the named person of whom the article tells the same kin; null where it tells it of nobody. */
    @Nullable
    Mention named(Mention relative) {
        Mention other = other(relative);
        if (other == null) {
            return null;
        }
        MentionCursor back = MentionCursor.before(relative, names.people());
        for (int i = 0; i < REACH; i++) {
            Mention candidate = back.back();
            if (candidate == null) {
                return null;
            }
            Mention told = candidate.named() ? told(candidate) : null;
            Mention whose = told == null || !sameKin(told, relative) ? null : other(told);
            if (whose != null && same(whose, other)) {
                return names.fullest(candidate);
            }
        }
        return null;
    }

    /** Returns the kin that stands behind a name: "bà Hòa (mẹ anh Được)", "bà Hòa, mẹ của anh Được"; null where none does. */
    private @Nullable Mention told(Mention named) {
        Tokens tokens = named.tokens();
        int sign = named.nameTo();
        boolean parted =
                tokens.is(sign, Kind.COMMA) || tokens.is(sign, Kind.DASH) || tokens.is(sign, Kind.OPEN_BRACKET);
        Mention kin = parted ? mentions.read(named.passage(), sign + 1, tokens.size()) : null;
        return kin != null && kin.relative() ? kin : null;
    }

    private @Nullable Mention other(Mention relative) {
        Tokens tokens = relative.tokens();
        Mention person = mentions.read(relative.passage(), relative.titleTo(), relative.to());
        if (person == null && tokens.capital(relative.titleTo())) {
            person = SpeakerReader.named(relative.passage(), relative.titleTo(), relative.to());
        }
        return person != null && person.named() ? person : null;
    }

    private static boolean sameKin(Mention one, Mention two) {
        String[] first = one.tokens().words(one.from(), one.titleTo());
        String[] second = two.tokens().words(two.from(), two.titleTo());
        return first[0].equals(second[0]);
    }

    private boolean same(Mention one, Mention two) {
        return names.fullest(one).name().equals(names.fullest(two).name());
    }
}
