// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

/** A first look at a line: can it hold a quote at all? Most lines cannot, and are not read further. */
final class SpeechForms {
    private SpeechForms() {}

    /** Returns whether the line holds a double quotation mark or looks like a turn of an interview. */
    static boolean possible(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '"' || c > 0xA0) && Tokenizer.sign(c) == Kind.MARK) {
                return true;
            }
        }
        return false;
    }
}
