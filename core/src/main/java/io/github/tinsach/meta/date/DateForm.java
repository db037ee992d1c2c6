// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import org.jspecify.annotations.Nullable;

/** One form in which a date is printed. */
interface DateForm {
    /**
     * Returns the date that begins at {@code at}, null where none of this form does.
     *
     * @param text in NFC
     * @param at index of the first character of a word or number
     */
    @Nullable
    DateReading read(String text, int at);
}
