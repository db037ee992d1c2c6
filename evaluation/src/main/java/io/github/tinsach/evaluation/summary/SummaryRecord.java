// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article with the summary its publisher wrote.
 *
 * @param id its id in the data
 * @param headline its headline
 * @param reference the publisher's sapo, which is not in the body
 * @param body its sentences
 */
public record SummaryRecord(String id, String headline, String reference, List<String> body) {
    /** Returns the records of a {@code .jsonl.gz} file, in its order. */
    public static List<SummaryRecord> read(Path file) {
        JsonMapper json = JsonMapper.shared();
        List<SummaryRecord> records = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = json.readTree(line);
                List<String> body = new ArrayList<>();
                node.get("body").forEach(sentence -> body.add(sentence.asString()));
                records.add(new SummaryRecord(
                        node.get("id").asString(),
                        node.get("headline").asString(),
                        node.get("reference").asString(),
                        List.copyOf(body)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }
}
