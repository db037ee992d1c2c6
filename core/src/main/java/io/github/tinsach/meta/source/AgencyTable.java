// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.text.VietnameseText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table {@code agencies.tsv}: by the names that papers print and by domain. */
public final class AgencyTable {
    private static final String RESOURCE = "/io/github/tinsach/meta/agencies.tsv";

    /** Marks that may stand on the first or the second vowel: both spellings are in use. */
    private static final String[] NEW_MARKS = {
        "oá", "oà", "oả", "oã", "oạ", "oé", "oè", "oẻ", "oẽ", "oẹ", "uý", "uỳ", "uỷ", "uỹ", "uỵ"
    };

    private static final String[] OLD_MARKS = {
        "óa", "òa", "ỏa", "õa", "ọa", "óe", "òe", "ỏe", "õe", "ọe", "úy", "ùy", "ủy", "ũy", "ụy"
    };

    private static final int LONGEST_INITIALS = 6;

    private final NameTrie<Name> names = new NameTrie<>();
    private final Map<String, Agency> domains = new HashMap<>();
    /** Forms of initials with a Đ among them. */
    private final List<Name> initials = new ArrayList<>();

    /**
     * A form in which an agency is printed.
     *
     * @param agency whose form it is
     * @param form as the table has it
     * @param ambiguous whether it is an ordinary word as well
     */
    record Name(Agency agency, String form, boolean ambiguous) {
        /** Returns whether {@code printed} may be this form: short names in capitals are words in another case ("Ap", "Bi"). */
        boolean allows(String printed) {
            boolean initials = form.length() <= 4 && isCapitals(form);
            return !initials || printed.equals(printed.toUpperCase(Locale.ROOT));
        }
    }

    private static final class Holder {
        static final AgencyTable TABLE = load();
    }

    private AgencyTable() {}

    /** Returns the table, read when it is first asked for. */
    public static AgencyTable get() {
        return Holder.TABLE;
    }

    private static AgencyTable load() {
        AgencyTable table = new AgencyTable();
        try (InputStream stream = Objects.requireNonNull(AgencyTable.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty() && !line.startsWith("#")) {
                    table.add(line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.initials.forEach(table::putWithoutBar);
        return table;
    }

    private void add(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 5) {
            throw new IllegalStateException("agencies.tsv:" + number + ": " + columns.length + " columns");
        }
        boolean ambiguous = columns[0].startsWith("~");
        String name = ambiguous ? columns[0].substring(1) : columns[0];
        Agency agency =
                new Agency(name, Agency.Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)), columns[2].equals("vn"));
        put(new Name(agency, name, ambiguous));
        for (String alias : columns[3].isEmpty() ? new String[0] : columns[3].split("\\|")) {
            boolean word = alias.startsWith("~");
            put(new Name(agency, word ? alias.substring(1) : alias, word));
        }
        for (String domain : columns[4].isEmpty() ? new String[0] : columns[4].split("\\|")) {
            domains.put(domain, agency);
        }
    }

    private void put(Name name) {
        names.put(name.form, name);
        if (name.form.indexOf('Đ') >= 0 && name.form.length() <= LONGEST_INITIALS && isCapitals(name.form)) {
            initials.add(name);
        }
        String old = name.form;
        String changed = name.form;
        for (int i = 0; i < NEW_MARKS.length; i++) {
            old = old.replace(NEW_MARKS[i], OLD_MARKS[i]);
            changed = changed.replace(OLD_MARKS[i], NEW_MARKS[i]);
        }
        if (!old.equals(name.form)) {
            names.put(old, name);
        }
        if (!changed.equals(name.form)) {
            names.put(changed, name);
        }
    }

    /** Initials are printed without the bar too, {@code NLD} for {@code NLĐ}; what is somebody's own name stays theirs. */
    private void putWithoutBar(Name name) {
        String plain = name.form.replace('Đ', 'D');
        if (named(plain).isEmpty()) {
            names.put(plain, new Name(name.agency, plain, true));
        }
    }

    private static boolean isCapitals(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** Returns the longest name at {@code at} of a text in NFC; null where none stands. */
    NameTrie.@Nullable Match<Name> at(String text, int at) {
        return names.longest(text, at);
    }

    /** Returns the agency of a whole text, articles such as "báo" left out by the caller. */
    public Optional<Agency> named(String text) {
        String nfc = VietnameseText.trim(VietnameseText.nfc(text));
        if (nfc.isEmpty()) {
            return Optional.empty();
        }
        NameTrie.Match<Name> match = names.longest(nfc, 0);
        return match != null && match.end() == nfc.length()
                ? Optional.of(match.value().agency())
                : Optional.empty();
    }

    /** Returns whose domain {@code host} is, or a subdomain of. */
    public Optional<Agency> ofHost(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (true) {
            Agency agency = domains.get(domain);
            int dot = domain.indexOf('.');
            if (agency != null || dot < 0) {
                return Optional.ofNullable(agency);
            }
            domain = domain.substring(dot + 1);
        }
    }
}
