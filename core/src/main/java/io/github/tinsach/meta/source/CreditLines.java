// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.meta.byline.Authors;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Credit lines, bylines that name an agency, and lines at the end of the article that are credits in form though they have
 * another label.
 */
public final class CreditLines {
    /** Weights: the line a content management system made, a word of credit, a bare name, a name the table does not have. */
    static final int WIDGET = 9;

    static final int EXPLICIT = 8;
    static final int BARE = 7;
    static final int BYLINE = 6;
    static final int UNKNOWN = 5;

    /** How a claim by address alone is named. */
    static final String ADDRESS = "address of the source";

    /** Labels of lines that are read elsewhere or are another story's. */
    private static final Set<Label> OTHERS = EnumSet.of(Label.CREDIT, Label.BYLINE, Label.SECOND_STORY);
    /** A credit with a long address; longer lines are paragraphs. */
    private static final int LONGEST = 400;

    private static final int LONGEST_SIGNATURE = 60;

    private final List<CreditClaim> claims = new ArrayList<>();
    private @Nullable String url;
    private int urlLine;

    private final SourceLines lines;
    private final LineViews views;
    private final CreditText texts;
    private final Signatures signatures;

    private CreditLines(SourceLines lines, LineViews views) {
        this.lines = lines;
        this.views = views;
        this.texts = new CreditText(lines.page(), views);
        this.signatures = new Signatures(lines.page());
    }

    /** Reads the lines of {@code page}, seen by {@code views}. */
    public static CreditLines of(LabelledPage page, LineViews views) {
        CreditLines credits = new CreditLines(SourceLines.of(page), views);
        for (LabelledLine line : credits.lines.credits()) {
            if (line.label() == Label.CREDIT) {
                credits.credit(credits.texts.read(line), line);
            } else {
                credits.byline(line);
            }
            credits.reporter(line);
        }
        if (credits.lines.lastContent() > 0) {
            credits.tail();
        }
        return credits;
    }

    /** Returns the lines that were read, and those beside them that may tell the source. */
    SourceLines lines() {
        return lines;
    }

    /** Returns what the lines claim, in their order. */
    List<CreditClaim> claims() {
        return claims;
    }

    /** Returns the address of the story at its source. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** Returns the line of that address; 0 where there is none. */
    public int urlLine() {
        return urlLine;
    }

    private void credit(@Nullable CreditLine credit, LabelledLine line) {
        if (credit == null) {
            return;
        }
        address(credit, line);
        if (!credit.names().isEmpty()) {
            Segments.Named named = Segments.creditor(credit.names());
            int weight = credit.widget() ? WIDGET : credit.explicit() ? EXPLICIT : BARE;
            add(named.name(), weight, line, "credit line");
        } else if (credit.explicit() && credit.url() == null && isUnknown(credit)) {
            add(
                    VietnameseText.trim(credit.rest()),
                    credit.widget() ? WIDGET : UNKNOWN,
                    line,
                    "credit line, no agency of the table");
        }
    }

    private static boolean isUnknown(CreditLine credit) {
        return credit.widget()
                ? credit.rest().length() >= 2 && credit.rest().length() <= 40 && !UnknownCredit.isNobody(credit.rest())
                : UnknownCredit.isBody(credit.rest());
    }

    private void address(CreditLine credit, LabelledLine line) {
        String address = credit.url();
        if (address == null) {
            return;
        }
        if (url == null) {
            url = address;
            urlLine = line.number();
        }
        String host = Addresses.host(address);
        if (!host.isEmpty() && credit.names().isEmpty() && !UnknownCredit.isNobody(host)) {
            boolean named = credit.explicit() && !credit.widget() && UnknownCredit.isSite(credit.rest());
            String unknown = named ? VietnameseText.trim(credit.rest()) : host;
            String name = AgencyTable.get().ofHost(host).map(Agency::name).orElse(unknown);
            // the name on a "Theo …" line is better than that of the address below it
            add(name, credit.explicit() && !credit.widget() ? EXPLICIT : BARE, line, ADDRESS);
        }
    }

    private void byline(LabelledLine line) {
        CreditLine credit = texts.readMarked(line);
        if (credit != null && credit.explicit() && credit.complete()) {
            // "Nguồn: https://…" and "Theo VOV" alone are credits whatever the label
            credit(credit, line);
            return;
        }
        if (credit == null) {
            return;
        }
        if (credit.names().isEmpty()) {
            // a name below the text that the table does not have; beside the headline it may be a section
            boolean closes = line.number() > lines.lastContent() && credit.explicit() && credit.url() == null;
            if (closes && texts.opensWithLead(line) && UnknownCredit.isBody(credit.rest())) {
                add(VietnameseText.trim(credit.rest()), UNKNOWN, line, "credit line, no agency of the table");
            }
            return;
        }
        Segments.Named named = Segments.creditor(credit.names());
        boolean joined = credit.joined() && !named.ambiguous();
        boolean signed = joined && !signatures.isOwn(named) || signatures.isAgencyWithPaper(credit, named);
        if (named.agency() != null && (credit.explicit() || signed)) {
            add(named.name(), credit.explicit() ? EXPLICIT : BYLINE, line, "byline");
        }
    }

    private void tail() {
        List<LabelledLine> all = lines.page().lines();
        int last = lines.lastContent();
        CreditClaim closing = ClosingCredit.of(
                all.get(last - 1), views.of(last, all.get(last - 1).text()));
        if (closing != null) {
            claims.add(closing);
        }
        CreditClaim signature = signatures.belowAuthor(last);
        if (signature != null) {
            claims.add(signature);
        }
        CreditClaim name = signatures.belowText(last);
        if (name != null) {
            claims.add(name);
        }
        boolean belowWidget = false;
        for (LabelledLine line : TailLines.of(lines)) {
            CreditClaim glued = closing == null && line.number() > last && line.label() == Label.RELATED
                    ? ClosingCredit.glued(line, all.subList(last, line.number()))
                    : null;
            if (glued != null) {
                // a last paragraph that looks like a teaser because of what is glued to it
                claims.add(glued);
            } else if (!OTHERS.contains(line.label()) && line.text().length() <= LONGEST) {
                CreditLine credit = CreditText.mayBeCredit(line.text()) ? texts.readMarked(line) : null;
                if (credit != null && credit.complete() && (credit.explicit() || belowWidget || isSigned(credit))) {
                    credit(credit, line);
                } else {
                    reporter(line);
                }
                belowWidget = credit != null && credit.widget();
            }
        }
    }

    private boolean isSigned(CreditLine credit) {
        Segments.Named named = credit.names().isEmpty() ? null : Segments.creditor(credit.names());
        return credit.joined() && (named == null || !signatures.isOwn(named))
                || named != null && signatures.isAgencyWithPaper(credit, named);
    }

    /** {@code (PV TTXVN tại Seoul)}, {@code Minh Hà (PV TTXVN)}: below the text an agency's reporter signs in brackets. */
    private void reporter(LabelledLine line) {
        String text = VietnameseText.trim(line.text());
        int open = text.indexOf('(');
        if (text.length() > LONGEST_SIGNATURE || open < 0 || !text.endsWith(")")) {
            return;
        }
        if (open > 0 && Authors.of(text.substring(0, open)).size() != 1) {
            return;
        }
        for (TextMentions.Mention mention : new TextMentions().of(views.of(line.number(), line.text()))) {
            if (mention.role() == TextMentions.Role.REPORTER && mention.agency().kind() == Agency.Kind.AGENCY) {
                add(mention.agency().name(), BYLINE, line, "reporter named below the text");
            }
        }
    }

    private void add(String name, int weight, LabelledLine line, String how) {
        claims.add(new CreditClaim(name, weight, line.number(), VietnameseText.trim(line.text()), how));
    }
}
