// SPDX-License-Identifier: Apache-2.0
/**
 * Dates: the forms in which Vietnamese pages print them, and the places where they stand. Floor 5.1.
 *
 * <p>A new printed form is a {@link io.github.tinsach.meta.date.DateForm} in the list of {@link
 * io.github.tinsach.meta.date.DateScanner} and a line of {@code testdata/dates.tsv}.
 */
@NullMarked
package io.github.tinsach.meta.date;

import org.jspecify.annotations.NullMarked;
