// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

/**
 * A news agency or publisher.
 *
 * @param name its canonical name
 * @param kind what it is
 * @param vietnamese whether it is at home in Vietnam
 */
public record Agency(String name, Kind kind, boolean vietnamese) {
    /** What a publisher is. */
    public enum Kind {
        /** A news agency, whose stories others print. */
        AGENCY,
        /** A newspaper, printed or online. */
        PAPER,
        /** A magazine. */
        MAGAZINE,
        /** A radio station. */
        RADIO,
        /** A television station. */
        TV,
        /** The site of a public body. */
        PORTAL,
        /** Another site: aggregators, entertainment. */
        SITE,
        /** A picture agency. */
        PHOTO
    }

    /** Returns whether its reporters report for others: agencies and broadcasters, whose pieces papers take over. */
    boolean reportsForOthers() {
        return kind == Kind.AGENCY || kind == Kind.RADIO || kind == Kind.TV;
    }

    /** Returns whether a photo credited to it lets think that the story is its too: not so for picture agencies. */
    boolean mayOwnStory() {
        return kind == Kind.AGENCY || (vietnamese && kind != Kind.PHOTO && kind != Kind.PORTAL);
    }
}
