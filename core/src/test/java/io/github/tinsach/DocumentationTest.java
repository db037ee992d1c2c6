// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documents say is what the code does. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SCHEMAS = ROOT.resolve("core/src/main/resources/io/github/tinsach/schema");

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    @Test
    void theJavaCodeOfTheReadmeIsTheTestedOne() throws IOException {
        String test = read("core/src/test/java/io/github/tinsach/UsageExampleTest.java");
        String tested = test.substring(test.indexOf("// README\n") + 10, test.indexOf("        // end of README"));
        Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(read("README.md"));
        assertThat(block.find()).isTrue();
        assertThat(block.group(1).stripTrailing())
                .isEqualTo(tested.stripTrailing().stripIndent());
    }

    @Test
    void theResultInTheReadmeIsWhatThePageGives() throws IOException {
        Matcher sample = Pattern.compile("extract (testdata/\\S+) .*?```json\n(.*?)```", Pattern.DOTALL)
                .matcher(read("README.md"));
        assertThat(sample.find()).isTrue();
        JsonNode shown = JsonMapper.shared().readTree(sample.group(2));
        JsonNode given = JsonMapper.shared()
                .readTree(NewsJson.extraction(NewsExtractor.create().extract(read(sample.group(1))), false));
        assertThat(shown.propertyNames())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(given.get(name)).isEqualTo(shown.get(name)));
    }

    @Test
    void theCoordinatesOfTheReadmeAreThoseOfTheProject() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(read("pom.xml"));
        assertThat(version.find()).isTrue();
        assertThat(read("README.md"))
                .contains("<groupId>io.github.tinsach</groupId>")
                .contains("<artifactId>tinsach-core</artifactId>")
                .contains("<version>" + version.group(1) + "</version>");
    }

    @Test
    void theTestCommandOfTheReadmeIsThatOfTheContinuousIntegration() throws IOException {
        assertThat(read("README.md")).contains("\nmvn -B verify\n");
        assertThat(read(".ci/run")).contains("exec mvn -B verify\n");
    }

    @Test
    void everyLabelIsDocumented() throws IOException {
        String labels = read("docs/labels.md");
        assertThat(Label.values()).allSatisfy(label -> assertThat(labels).contains("`" + label.key() + "`"));
    }

    @Test
    void everyPropertyOfTheSchemasIsDocumented() throws IOException {
        String document = read("docs/json.md");
        try (Stream<Path> schemas = Files.list(SCHEMAS)) {
            List<String> properties = schemas.map(DocumentationTest::tree)
                    .flatMap(DocumentationTest::properties)
                    .distinct()
                    .toList();
            assertThat(properties)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(name -> assertThat(document).containsPattern("[`\"]" + name + "[`\"]"));
        }
    }

    @Test
    void theLabelsOfTheSchemaAreTheLabels() {
        JsonNode labels = tree(SCHEMAS.resolve("explanation.schema.json"))
                .findValue("label")
                .get("enum");
        assertThat(labels.valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(Label.values()).map(Label::key).collect(Collectors.toList()));
    }

    @Test
    void linksBetweenTheDocumentsLeadSomewhere() throws IOException {
        for (String file : List.of("README.md", "CONTRIBUTING.md", "docs/json.md", "docs/labels.md", "docs/data.md")) {
            Path folder = ROOT.resolve(file).getParent();
            Matcher links = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)").matcher(read(file));
            while (links.find()) {
                assertThat(folder.resolve(links.group(1)).normalize()).as(file).exists();
            }
        }
    }

    private static Stream<String> properties(JsonNode schema) {
        Stream<String> below = schema.valueStream().flatMap(DocumentationTest::properties);
        JsonNode named = schema.get("properties");
        return named == null ? below : Stream.concat(named.propertyNames().stream(), below);
    }

    private static JsonNode tree(Path schema) {
        return JsonMapper.shared().readTree(schema.toFile());
    }
}
