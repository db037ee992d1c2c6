// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of the command with captured streams.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record Run(int status, String out, String err) {
    /** A page in the form that scrapers leave, written for these tests. */
    static final String PAGE = """
            Hà Tĩnh mở thêm ba bến cá cho ngư dân ven biển
            14/11/2024 08:30
            Ba bến cá mới ở huyện Kỳ Anh sẽ đón tàu từ đầu tháng sau, giúp ngư dân không còn phải chờ thủy triều để bán cá.
            Theo kế hoạch của tỉnh, mỗi bến dài gần hai trăm mét và có kho lạnh chứa được bốn mươi tấn hải sản trong mùa cao điểm.
            "Chúng tôi đã chờ những bến này suốt sáu năm", ông Trần Văn Lộc, chủ một tàu cá ở xã Kỳ Phương, nói với phóng viên.
            Công trình dùng vốn của tỉnh và sẽ được bàn giao cho hợp tác xã nghề cá quản lý sau khi nghiệm thu vào cuối tháng mười hai.
            Theo TTXVN
            Tin liên quan
            Giá mực tươi tăng nhẹ
            Chia sẻ
            """;

    static Run of(String... args) {
        return withInput(new byte[0], args);
    }

    static Run withInput(String input, String... args) {
        return withInput(input.getBytes(UTF_8), args);
    }

    static Run withInput(byte[] input, String... args) {
        return run(input, false, args);
    }

    /** Runs as on a terminal that shows colours, with nothing typed. */
    static Run onTerminal(String... args) {
        return run(new byte[0], true, args);
    }

    private static Run run(byte[] input, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, UTF_8),
                terminal,
                terminal,
                terminal,
                terminal);
        int status = Tinsach.run(console, args);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Runs a line of shell in {@code folder} under {@code LC_ALL=C}, with {@code variables} in its environment. */
    static Run shell(Path folder, String line, Map<String, String> variables) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("LC_ALL", "C");
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.putAll(variables);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(line).isTrue();
        return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    /** Returns the lines of standard output. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** Writes a file for a test and returns its path. */
    static String file(Path folder, String name, String content) throws IOException {
        return file(folder, name, content.getBytes(UTF_8));
    }

    /** Writes a file for a test and returns its path. */
    static String file(Path folder, String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content).toString();
    }
}
