// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

/**
 * A date as it stands in a text.
 *
 * @param date the date, in Vietnam's time where the text states another zone
 * @param start index of its first character
 * @param end index after its last character, time of day left out
 */
public record DateReading(PartialDate date, int start, int end) {}
