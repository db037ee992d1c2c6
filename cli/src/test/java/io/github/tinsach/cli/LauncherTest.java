// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a small project of its own, with a stand-in for Maven that counts its runs and "builds" a program which
 * prints its arguments and its input and ends with status 7.
 */
class LauncherTest {
    private static final Path LAUNCHER =
            Path.of("..", "tinsach").toAbsolutePath().normalize();
    private static final String PROGRAM = """
            public class Echo {
                public static void main(String[] args) throws Exception {
                    var out = new java.io.PrintStream(System.out, true, "UTF-8");
                    out.println(String.join("|", args));
                    out.println(new String(System.in.readAllBytes(), "UTF-8"));
                    System.exit(7);
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path project;
    private Path bin;

    @BeforeEach
    void makeProject() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
        project = folder.resolve("a project");
        bin = Files.createDirectories(folder.resolve("bin"));
        for (String file : List.of(
                "pom.xml", "core/pom.xml", "cli/pom.xml", "core/src/main/java/A.java", "cli/src/main/java/B.java")) {
            Path source = project.resolve(file);
            Files.createDirectories(source.getParent());
            Files.writeString(source, file);
            Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(3600)));
        }
        Files.copy(LAUNCHER, project.resolve("tinsach"));
        assertThat(project.resolve("tinsach").toFile().setExecutable(true)).isTrue();
        program(folder.resolve("echo.jar"));
        maven(
                "echo run >>\"$COUNT\"; cat >/dev/null; mkdir -p cli/target; cp \"$ECHO\" cli/target/tinsach-cli-1-all.jar");
    }

    private void program(Path jar) throws IOException {
        Path source = Files.writeString(folder.resolve("Echo.java"), PROGRAM);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Echo");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new ZipEntry("Echo.class"));
            out.write(Files.readAllBytes(folder.resolve("Echo.class")));
        }
    }

    private void maven(String script) throws IOException {
        Path mvn = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\n" + script + "\n");
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
    }

    private Run shell(String line) throws IOException, InterruptedException {
        return shell(line, bin + ":/usr/bin:/bin");
    }

    private Run shell(String line, String path) throws IOException, InterruptedException {
        return Run.shell(
                folder,
                line,
                Map.of(
                        "PATH", path,
                        "JAVA_HOME", System.getProperty("java.home"),
                        "COUNT", folder.resolve("count").toString(),
                        "ECHO", folder.resolve("echo.jar").toString(),
                        "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                        "TINSACH_NO_CACHE", "1"));
    }

    private long builds() throws IOException {
        Path count = folder.resolve("count");
        return Files.exists(count) ? Files.readAllLines(count).size() : 0;
    }

    @Test
    void argumentsInputAndStatusGoThrough() throws Exception {
        Run run = shell("printf 'tin sạch' | 'a project/tinsach' extract 'hai từ' '*' ''");
        assertThat(run.status()).isEqualTo(7);
        assertThat(run.out()).isEqualTo("extract|hai từ|*|\ntin sạch\n");
        assertThat(run.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() throws Exception {
        shell("'a project/tinsach' --version");
        assertThat(shell("cd / && \"$OLDPWD/a project/tinsach\" --version").status())
                .isEqualTo(7);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aChangedSourceIsBuilt() throws Exception {
        shell("'a project/tinsach'");
        Thread.sleep(20);
        Files.writeString(project.resolve("core/src/main/java/A.java"), "changed");
        shell("'a project/tinsach'; 'a project/tinsach'");
        assertThat(builds()).isEqualTo(2);
        Files.delete(project.resolve("core/src/main/java/A.java"));
        shell("'a project/tinsach'; 'a project/tinsach'");
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void aCheckoutThatOnlyChangesTimesIsNotBuilt() throws Exception {
        shell("'a project/tinsach'");
        for (int seconds : new int[] {5, 3600}) {
            Path source = project.resolve("cli/src/main/java/B.java");
            Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(seconds)));
            shell("'a project/tinsach'; 'a project/tinsach'");
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aLinkToTheLauncherWorks() throws Exception {
        Files.createSymbolicLink(bin.resolve("tinsach"), Path.of("..", "link"));
        Files.createSymbolicLink(folder.resolve("link"), project.resolve("tinsach"));
        assertThat(shell("tinsach extract").out()).startsWith("extract\n");
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        maven("echo run >>\"$COUNT\"; sleep 1; mkdir -p cli/target; cp \"$ECHO\" cli/target/tinsach-cli-1-all.jar");
        Run run = shell("'a project/tinsach' & 'a project/tinsach' & 'a project/tinsach'; wait");
        assertThat(run.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void theLockOfABuildThatDiedIsVoid() throws Exception {
        Path lock = Files.createDirectories(project.resolve("cli/target/launcher/lock"));
        Files.writeString(lock.resolve("pid"), "999999999");
        assertThat(shell("'a project/tinsach'").status()).isEqualTo(7);
    }

    @Test
    void aFailedBuildShowsWhatMavenSaid() throws Exception {
        maven("echo 'cannot find symbol'; exit 1");
        Run run = shell("'a project/tinsach' extract");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cannot find symbol", "tinsach: the build failed");
        maven("echo run >>\"$COUNT\"; mkdir -p cli/target; cp \"$ECHO\" cli/target/tinsach-cli-1-all.jar");
        assertThat(shell("'a project/tinsach'").status()).isEqualTo(7);
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of(
                "sh", "dirname", "readlink", "find", "mkdir", "rm", "cat", "cksum", "sort", "head", "cmp", "grep")) {
            for (String place : List.of("/bin/", "/usr/bin/")) {
                if (Files.exists(Path.of(place + tool))) {
                    Path script = tools.resolve(tool);
                    Files.writeString(script, "#!/bin/sh\nexec " + place + tool + " \"$@\"\n");
                    assertThat(script.toFile().setExecutable(true)).isTrue();
                }
            }
        }
        Run noMaven = shell("'a project/tinsach' extract", tools.toString());
        assertThat(noMaven.status()).isEqualTo(1);
        assertThat(noMaven.err()).contains("apt install maven");
        Run noJava = shell("unset JAVA_HOME; 'a project/tinsach' extract", tools.toString());
        assertThat(noJava.status()).isEqualTo(1);
        assertThat(noJava.err()).contains("Java 17 or newer is needed", "apt install maven");
    }

    @Test
    void theClassArchiveIsMadeAsideAndUsedWhenItIsThere() throws Exception {
        Path cache = folder.resolve("cache/tinsach");
        Run first = shell("unset TINSACH_NO_CACHE; 'a project/tinsach' a");
        assertThat(first.out()).isEqualTo("a\n\n");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!shell("ls cache/tinsach").out().matches("\\d+-\\d+-\\d+-\\d+\\.jsa\\n") && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertThat(cache).isDirectoryNotContaining("glob:**.lock").isDirectoryContaining("glob:**.jsa");
        assertThat(shell("unset TINSACH_NO_CACHE; 'a project/tinsach' b").out()).isEqualTo("b\n\n");
    }
}
