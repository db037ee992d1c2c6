// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import io.github.tinsach.model.Evidence;
import io.github.tinsach.page.Found;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.page.SourcePage;
import java.util.Locale;
import java.util.Optional;

/** Finds the address that a page states as its own. */
public final class AddressFinder {
    private AddressFinder() {}

    /** Returns the first absolute address that the page states; that of a whole site is none, templates leave it on every page. */
    public static Optional<Found<String>> find(SourcePage page) {
        for (MetaValue url : page.metadata().urls()) {
            if (namesAPage(url.value())) {
                Evidence evidence = new Evidence(0, url.value(), "metadata (" + url.origin() + ")");
                return Optional.of(new Found<>(url.value(), evidence));
            }
        }
        return Optional.empty();
    }

    private static boolean namesAPage(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        int host = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
        int path = host < 0 ? -1 : lower.indexOf('/', host);
        return path > host && path + 1 < lower.length();
    }
}
