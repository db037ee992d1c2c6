// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.meta.byline.Authors;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.VietnameseText;
import io.github.tinsach.text.WordHash;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that sign an article without a word of credit: alone below the author, joined to the author, an agency before the paper.
 * A paper signs with its own name too; that one stands in its masthead or imprint as well.
 */
final class Signatures {
    /** A name with its brackets. */
    private static final int LONGEST_NAME = 60;

    /** Labels of the line with the author. */
    private static final Set<Label> SIGNED = EnumSet.of(Label.BYLINE, Label.CREDIT);

    private final List<LabelledLine> lines;

    Signatures(LabelledPage page) {
        this.lines = page.lines();
    }

    /**
     * Returns the publisher named alone on the line below the author who ends the text at line {@code last}; null where none is.
     * Some are headings of lists as well: {@code Tin mới}.
     */
    @Nullable
    CreditClaim belowAuthor(int last) {
        int author = next(last);
        int at = author < lines.size() && SIGNED.contains(lines.get(author).label()) ? next(author + 1) : lines.size();
        if (at == lines.size() || lines.get(at).label() == Label.SECOND_STORY) {
            return null;
        }
        LabelledLine line = lines.get(at);
        NameLine name = NameLine.of(line.text());
        // hardly any line is a name, so the author is read last
        if (name == null
                || Lexicon.get().whole(WordHash.ofPhrase(VietnameseText.key(line.text()))) != null
                || !name.alone()
                || !name.sure()
                || goesOn(at)
                || isOwn(name.agency(), at)
                || !isPerson(lines.get(author).text())) {
            return null;
        }
        String words = VietnameseText.trim(line.text());
        return new CreditClaim(name.agency().name(), CreditLines.BYLINE, line.number(), words, "name below the author");
    }

    /**
     * Returns who signs alone on the line below the text that ends at line {@code last}: an agency, or in brackets another site,
     * {@code (VnExpress.net)}, or behind the author and a dash an agency, {@code Minh Hà - TTXVN}; null where nobody does.
     */
    @Nullable
    CreditClaim belowText(int last) {
        int at = next(last);
        if (at == lines.size() || lines.get(at).label() == Label.SECOND_STORY || goesOn(at)) {
            return null;
        }
        String line = VietnameseText.trim(lines.get(at).text());
        boolean bracketed = line.startsWith("(") && line.endsWith(")");
        String text = bracketed ? line.substring(1, line.length() - 1) : line;
        List<Segments.Named> names = line.length() <= LONGEST_NAME ? Segments.of(text, 0, text.length()) : List.of();
        Agency agency = names.size() == 1 ? names.get(0).agency() : null;
        if (agency == null || names.get(0).ambiguous() || names.get(0).end() < text.length()) {
            return null;
        }
        int start = names.get(0).start();
        boolean agencys = agency.kind() == Agency.Kind.AGENCY && (start == 0 || isAuthor(text, start));
        boolean signs = agencys || start == 0 && bracketed && agency.mayOwnStory() && !isOwn(agency, at);
        return signs
                ? new CreditClaim(
                        agency.name(), CreditLines.BYLINE, lines.get(at).number(), line, "name below the text")
                : null;
    }

    /** Returns whether an author and a dash stand before {@code name}. */
    private static boolean isAuthor(String text, int name) {
        int dash = Words.skipBack(text, name, "") - 1;
        return dash > 0
                && "-–—".indexOf(text.charAt(dash)) >= 0
                && Authors.of(text.substring(0, dash)).size() == 1;
    }

    /** Returns whether a list goes on below: of tags without a heading, of papers. */
    private boolean goesOn(int at) {
        int below = next(at + 1);
        return below < lines.size()
                && (lines.get(below).label() == Label.TAGS
                                && !lines.get(below).text().contains(":")
                        || NameLine.of(lines.get(below).text()) != null);
    }

    /** Returns whether {@code line} names one author, behind a word of credit too: {@code Theo Minh Hà} above the paper's name. */
    private static boolean isPerson(String line) {
        CreditLine credit = CreditLine.mayBe(line) ? CreditLine.read(VietnameseText.nfc(line)) : null;
        boolean behindLead =
                credit != null && credit.explicit() && credit.names().isEmpty();
        List<String> names = Authors.of(behindLead ? credit.rest() : line);
        return names.size() == 1 && AgencyTable.get().named(names.get(0)).isEmpty();
    }

    /** Returns the index of the first line from {@code i} on that is not blank; the number of lines where none is. */
    private int next(int i) {
        int at = i;
        while (at < lines.size() && lines.get(at).label() == Label.BLANK) {
            at++;
        }
        return at;
    }

    /** Returns whether {@code named} is the page's own publisher: agencies sign for others whatever the imprint says. */
    boolean isOwn(Segments.Named named) {
        return named.agency() != null && isOwn(named.agency(), -1);
    }

    /** Returns whether the page's head or foot names {@code agency}, the line of index {@code but} left out. */
    private boolean isOwn(Agency agency, int but) {
        if (agency.kind() == Agency.Kind.AGENCY) {
            return false;
        }
        for (LabelledLine line : lines) {
            if ((line.label() == Label.NAVIGATION || line.label() == Label.FOOTER)
                    && line.number() != but + 1
                    && names(line.text(), agency)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String line, Agency agency) {
        String text = VietnameseText.nfc(line);
        for (int i = 0; i < text.length(); i++) {
            if (Letters.opensName(text.charAt(i)) && (i == 0 || !Letters.isWord(text.charAt(i - 1)))) {
                NameTrie.Match<AgencyTable.Name> match = AgencyTable.get().at(text, i);
                if (match != null && match.value().agency().equals(agency)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether an agency and the paper that prints it make up a credit: {@code TTXVN/Vietnam+}. */
    boolean isAgencyWithPaper(CreditLine credit, Segments.Named creditor) {
        List<Segments.Named> names = credit.names();
        return names.size() == 2
                && names.get(0) == creditor
                && creditor.start() == 0
                && names.get(1).start() - creditor.end() <= "/Tạp chí điện tử ".length()
                && credit.rest().charAt(creditor.end()) == '/'
                && credit.rest().length() == names.get(1).end()
                && creditor.agency() != null
                && creditor.agency().kind() == Agency.Kind.AGENCY;
    }
}
