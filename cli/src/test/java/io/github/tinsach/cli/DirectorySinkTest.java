// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySinkTest {
    @TempDir
    private Path folder;

    private Input input(String name) {
        return new Input(name, folder.resolve("in").resolve(name), Path.of(name));
    }

    @Test
    void aFileHasItsNameOnlyWhenItIsWhole() throws Exception {
        try (DirectorySink sink = new DirectorySink(folder, ".jsonl")) {
            sink.write(input("a"), new byte[] {'1', '\n'});
            sink.write(input("a"), new byte[] {'2', '\n'});
            assertThat(folder.resolve("a.jsonl")).doesNotExist();
            sink.write(input("b"), new byte[] {'3', '\n'});
            assertThat(folder.resolve("a.jsonl")).hasContent("1\n2\n");
        }
        assertThat(folder.resolve("b.jsonl")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFolderInThePlaceOfAFileIsAFailureOfTheOutput() throws Exception {
        Files.createDirectories(folder.resolve("a.jsonl/full"));
        Run.file(folder, "in/a", Run.PAGE);
        try (DirectorySink sink = new DirectorySink(folder, ".jsonl")) {
            sink.write(input("a"), new byte[] {'1'});
            assertThatThrownBy(sink::finish).isInstanceOf(OutputException.class).hasMessageContaining("a.jsonl");
        }
    }
}
