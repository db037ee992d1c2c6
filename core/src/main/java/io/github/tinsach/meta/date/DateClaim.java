// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

/**
 * A date that something says the article has.
 *
 * @param date the date
 * @param line number of the line that says so; 0 for metadata, address and caller
 * @param text the words that say so, as printed
 * @param how what says so, for people
 */
public record DateClaim(PartialDate date, int line, String text, String how) {
    /** Returns this claim with another date and an addition to what says so. */
    DateClaim with(PartialDate other, String addition) {
        return new DateClaim(other, line, text, how + addition);
    }
}
