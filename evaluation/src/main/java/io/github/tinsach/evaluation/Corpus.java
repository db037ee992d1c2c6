// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of labelled pages that the quality gate measures.
 *
 * @param name its name in the floors
 * @param folder where it is, whether or not it is there
 * @param html whether the HTML of its pages is measured, not their text
 */
public record Corpus(String name, Path folder, boolean html) {
    /** The cases that belong to the project. */
    public static final String CASES = "cases";

    /** Returns the cases of the project and the folders of the corpus beside it. */
    public static List<Corpus> all() {
        Path shared = project().resolve("../shared/corpus").normalize();
        return List.of(
                new Corpus(CASES, project().resolve("testdata/cases"), false),
                new Corpus("seeds", shared.resolve("seeds"), false),
                new Corpus("dev", shared.resolve("dev"), false),
                new Corpus("dev html", shared.resolve("dev"), true),
                new Corpus("aggregator", shared.resolve("aggregator"), false),
                new Corpus("quotes", shared.resolve("quotes"), false));
    }

    /** Returns the project's folder, wherever in it the program is started. */
    public static Path project() {
        for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.isDirectory(path.resolve("testdata/cases"))) {
                return path;
            }
        }
        throw new IllegalStateException("no folder testdata/cases above the working directory");
    }

    /** Returns whether the corpus is on this machine. */
    public boolean isPresent() {
        return Files.isDirectory(folder);
    }

    /** Returns what the library reaches on the corpus. */
    public Scores measure() {
        List<GoldPage> pages = GoldPage.all(folder);
        return html ? Scorer.html(pages) : Scorer.text(pages, name.equals(CASES));
    }

    /** Returns a digest of names and bytes of all files, so that a change of the pages does not pass for a better program. */
    public String digest() {
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
