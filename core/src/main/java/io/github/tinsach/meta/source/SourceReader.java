// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.meta.byline.Authors;
import io.github.tinsach.model.AgencyMention;
import io.github.tinsach.model.Evidence;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.page.Found;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import io.github.tinsach.text.NfcView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the credits of one page and weighs them. */
public final class SourceReader {
    private static final int DATELINE = 4;
    private static final int REPORTER = 4;
    private static final int CITATION = 3;
    /** A credit by itself between headline and text: it leads where a sentence of the text cites another. */
    private static final int HEADING_PHOTO = CITATION;

    private static final int PHOTO = 2;
    /** Paragraphs that tell where a story of the site's own staff comes from; later citations are background. */
    private static final int OPENING = 2;

    private final LabelledPage page;
    private final LineViews views;
    private final CreditLines credits;
    private final List<CreditClaim> claims = new ArrayList<>();
    private final Map<String, AgencyMention> cited = new LinkedHashMap<>();
    private final Map<String, AgencyMention> photos = new LinkedHashMap<>();
    private Optional<Found<String>> publisher;
    private boolean ownStaff;

    /** Reads {@code page}, whose lines are seen by {@code views} and hold {@code credits}. */
    public SourceReader(LabelledPage page, LineViews views, CreditLines credits) {
        this.page = page;
        this.views = views;
        SourceLines lines = credits.lines();
        this.publisher = Publishers.find(page.page()).or(() -> FollowLines.publisher(lines.buttons()));
        this.credits = credits;
        claims.addAll(credits.claims());
        CreditClaim named = StoryPublisher.of(lines, views);
        if (named != null && !publisher.map(Found::value).orElse("").equals(named.name())) {
            claims.add(named);
        }
        for (LabelledLine line : lines.credits()) {
            ownStaff = ownStaff || line.label() == Label.BYLINE && namesAuthor(line.text());
        }
        int beforeText = claims.size();
        text(lines.paragraphs());
        captions(lines.captions(), beforeText);
    }

    /** Returns whether a byline names a person who did not write it for somebody else. */
    private static boolean namesAuthor(String line) {
        if (Authors.isTakenOver(line)) {
            return false;
        }
        for (String name : Authors.of(line)) {
            if (AgencyTable.get().named(name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void text(List<LabelledLine> lines) {
        TextMentions mentions = new TextMentions();
        int paragraph = 0;
        for (LabelledLine line : lines) {
            NfcView view = views.of(line.number(), line.text());
            if (paragraph < OPENING) {
                Prefix.of(view).ifPresent(prefix -> prefix(prefix, line));
            }
            paragraph += line.label() == Label.SUBHEAD ? 0 : 1;
            for (TextMentions.Mention mention : mentions.of(view)) {
                String name = mention.agency().name();
                if (mention.role() == TextMentions.Role.OWN_REPORT && !isOfAnother(name)) {
                    continue;
                }
                cited.putIfAbsent(name, new AgencyMention(name, line.number(), mention.words()));
                if (mention.role() == TextMentions.Role.REPORTER) {
                    claims.add(new CreditClaim(
                            name, REPORTER, line.number(), mention.words(), "reporter named in the text"));
                } else if (mention.role() == TextMentions.Role.OWN_REPORT) {
                    claims.add(new CreditClaim(
                            name, CITATION, line.number(), mention.words(), "a paper's own report on another's page"));
                } else if (mention.role() == TextMentions.Role.ATTRIBUTION && (!ownStaff || paragraph <= OPENING)) {
                    claims.add(new CreditClaim(name, CITATION, line.number(), mention.words(), "citation in the text"));
                }
            }
        }
    }

    private void prefix(Prefix prefix, LabelledLine line) {
        String name = prefix.agency().name();
        boolean other = isOfAnother(name);
        if (prefix.agency().kind() == Agency.Kind.AGENCY || other) {
            claims.add(new CreditClaim(name, DATELINE, line.number(), prefix.text(), "dateline"));
        } else if (publisher.isEmpty()) {
            publisher = Optional.of(new Found<>(
                    name, new Evidence(line.number(), prefix.text(), "the publisher's prefix before the text")));
            ownStaff = true;
        }
    }

    /** Returns whether the page's publisher is known and not {@code name}. */
    private boolean isOfAnother(String name) {
        return publisher.isPresent() && !publisher.get().value().equals(name);
    }

    private void captions(List<LabelledLine> lines, int beforeText) {
        for (LabelledLine line : lines) {
            NfcView view = views.of(line.number(), line.text());
            List<Segments.Named> names = PhotoCredits.of(view);
            for (Segments.Named named : names) {
                photos.putIfAbsent(
                        named.name(),
                        new AgencyMention(named.name(), line.number(), view.source(named.start(), named.end())));
            }
            List<Segments.Named> owners = ownStaff ? List.of() : PhotoOwners.of(names);
            if (!owners.isEmpty()) {
                Segments.Named owner = Segments.creditor(owners);
                String words = view.source(
                        names.get(0).start(), names.get(names.size() - 1).end());
                boolean heads = PhotoOwners.headsText(credits.lines(), line) && PhotoCredits.isAlone(view);
                claims.add(
                        heads ? beforeText : claims.size(),
                        new CreditClaim(
                                owner.name(), heads ? HEADING_PHOTO : PHOTO, line.number(), words, "photo credit"));
            }
        }
    }

    /** Returns whom the story is credited to: the first of the heaviest claims. */
    public Optional<Found<String>> agency() {
        CreditClaim best = null;
        for (CreditClaim claim : claims) {
            boolean own = publisher.isPresent() && publisher.get().value().equals(claim.name());
            boolean ownAddress = own && claim.how().equals(CreditLines.ADDRESS) && !statesAnother(claim.name());
            if ((own && claim.weight() < CreditLines.BARE)
                    || ownAddress
                    || (best != null && claim.weight() <= best.weight())) {
                continue;
            }
            best = claim;
        }
        if (best == null) {
            return Optional.empty();
        }
        return Optional.of(best.found(conflict(best)));
    }

    /** Whether the page says that its site is another than {@code host}: its canonical address is then its source's. */
    private boolean statesAnother(String host) {
        List<MetaValue> stated = page.page().metadata().publishers();
        return AgencyTable.get().named(host).isPresent()
                && !stated.isEmpty()
                && stated.stream().noneMatch(value -> Publishers.isNamed(value.value(), host));
    }

    private String conflict(CreditClaim chosen) {
        for (CreditClaim claim : claims) {
            if (claim.weight() >= DATELINE && !claim.name().equals(chosen.name())) {
                return "; line " + claim.line() + " names " + claim.name() + " too (" + claim.how() + ")";
            }
        }
        return "";
    }

    /** Returns the address of the story at its source; none where the page prints only its beginning. */
    public Optional<Found<String>> url() {
        return credits.url()
                .filter(url -> !isCut(url))
                .map(url -> new Found<>(url, new Evidence(credits.urlLine(), url, "credit line")));
    }

    private boolean isCut(String url) {
        int line = credits.urlLine();
        String text = line > 0 ? page.lines().get(line - 1).text() : "";
        return text.contains(url + "...") || text.contains(url + "…");
    }

    /** Returns the site that published the page. */
    public Optional<Found<String>> publisher() {
        return publisher;
    }

    /** Returns the agencies that the text names, the credited one left out where a credit names it. */
    public List<AgencyMention> cited() {
        if (cited.isEmpty()) {
            return List.of();
        }
        Map<String, AgencyMention> others = new LinkedHashMap<>(cited);
        Optional<Found<String>> agency = agency();
        if (agency.isPresent() && isCredited(agency.get().value())) {
            others.remove(agency.get().value());
        }
        publisher.ifPresent(found -> others.remove(found.value()));
        return List.copyOf(others.values());
    }

    private boolean isCredited(String name) {
        for (CreditClaim claim : claims) {
            if (claim.weight() >= DATELINE && claim.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the agencies that the article's photos are credited to. */
    public List<AgencyMention> photos() {
        return List.copyOf(photos.values());
    }
}
