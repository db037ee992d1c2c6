// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.model.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which of the quotes found are given. */
final class QuoteChoice {
    private QuoteChoice() {}

    /** Returns the quotes that {@code options} ask for, in order of appearance. */
    static List<Quote> of(List<Quote> quotes, ExtractorOptions options) {
        List<Quote> wanted = options.sureQuotesOnly()
                ? quotes.stream().filter(QuoteChoice::isSure).toList()
                : quotes;
        if (options.maxQuotes() == 0 || wanted.size() <= options.maxQuotes()) {
            return wanted;
        }
        // by index, since the same words may be said twice; of equal scores the first
        List<Integer> best = new ArrayList<>(IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> wanted.get(i).score())
                        .reversed())
                .limit(options.maxQuotes())
                .toList());
        best.sort(Comparator.naturalOrder());
        return best.stream().map(wanted::get).toList();
    }

    private static boolean isSure(Quote quote) {
        return quote.speaker() != null && quote.score() >= ExtractorOptions.SURE_QUOTE;
    }
}
