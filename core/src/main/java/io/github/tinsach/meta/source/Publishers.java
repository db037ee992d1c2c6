// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.model.Evidence;
import io.github.tinsach.page.Found;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.text.VietnameseText;
import java.util.Optional;

/** The site that published a page: by its address, then by what its metadata says. */
public final class Publishers {
    private Publishers() {}

    /** Returns the publisher that address or metadata tell; the host or the stated name where the table has neither. */
    public static Optional<Found<String>> find(SourcePage page) {
        String url = page.url();
        String how = "the page's address";
        if (url == null || Addresses.host(url).isEmpty()) {
            url = null;
            for (MetaValue value : page.metadata().urls()) {
                if (url == null && value.value().contains("://")) {
                    url = value.value();
                    how = "the address in the page's metadata (" + value.origin() + ")";
                }
            }
        }
        if (url != null) {
            Optional<Agency> agency = AgencyTable.get().ofHost(Addresses.host(url));
            if (agency.isPresent()) {
                return found(agency.get().name(), Addresses.host(url), how);
            }
        }
        for (MetaValue value : page.metadata().publishers()) {
            Optional<Agency> agency = named(value.value());
            if (agency.isPresent()) {
                return found(agency.get().name(), value.value(), "metadata (" + value.origin() + ")");
            }
        }
        if (url != null) {
            return found(Addresses.host(url), Addresses.host(url), how);
        }
        return page.metadata().publishers().stream()
                .filter(value -> !value.value().isBlank())
                .findFirst()
                .flatMap(value -> found(value.value(), value.value(), "metadata (" + value.origin() + ")"));
    }

    /** Returns whether a stated name is that of the agency {@code name}. */
    static boolean isNamed(String stated, String name) {
        return named(stated).map(Agency::name).orElse(stated).equals(name);
    }

    private static Optional<Agency> named(String stated) {
        String text = VietnameseText.nfc(stated);
        var names = Segments.of(text, 0, text.length());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(names.get(0).agency());
    }

    private static Optional<Found<String>> found(String name, String text, String how) {
        return Optional.of(new Found<>(name, new Evidence(0, text, how)));
    }
}
