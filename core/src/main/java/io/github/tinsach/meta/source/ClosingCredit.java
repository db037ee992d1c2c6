// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** The credit in brackets that closes the last paragraph: {@code … (Theo Dân trí)}, {@code … (TTXVN)}. */
final class ClosingCredit {
    /** Longer brackets hold a remark. */
    private static final int LONGEST = 80;

    private ClosingCredit() {}

    /** Returns what the brackets at the end of a paragraph claim; null where they are no credit. */
    static @Nullable CreditClaim of(LabelledLine line) {
        String text = VietnameseText.trim(line.text());
        int end = Words.skipBack(text, text.length(), "./");
        int open = text.lastIndexOf('(');
        if (end == 0 || text.charAt(end - 1) != ')' || open < 0 || end - open > LONGEST) {
            return null;
        }
        CreditLine credit = CreditLine.read(VietnameseText.nfc(text.substring(open + 1, end - 1)));
        if (credit == null || credit.names().isEmpty() || !credit.complete()) {
            return null;
        }
        Segments.Named named = Segments.creditor(credit.names());
        if (named.agency() == null || (!credit.explicit() && named.ambiguous())) {
            return null;
        }
        int weight = credit.explicit() ? CreditLines.EXPLICIT : CreditLines.BARE;
        return new CreditClaim(
                named.name(), weight, line.number(), text.substring(open, end), "credit that closes the text");
    }
}
