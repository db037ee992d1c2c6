// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The records of a JSONL file, one at a time. */
final class JsonlLines implements Closeable {
    /** How much of a file tells whether it is JSONL. */
    static final int HEAD = 8192;

    private static final Pattern RECORD =
            Pattern.compile("\\A\uFEFF?\\s*+\\{[ \\t]*+\"[^\"\\\\\\n]{0,200}+\"[ \\t]*+:");

    private final Input input;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private int line;

    JsonlLines(Input input, InputStream in) {
        this.input = input;
        this.in = in;
    }

    /** Returns whether a file that starts with {@code head} holds JSON objects. */
    static boolean isJsonl(byte[] head) {
        return RECORD.matcher(new String(head, StandardCharsets.UTF_8)).lookingAt();
    }

    /** Returns the next record, null after the last. */
    @Nullable
    Step next() throws IOException {
        while (true) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (!readLine(bytes)) {
                return null;
            }
            line++;
            String name = input.id() + ":" + line;
            if (bytes.size() > PageLoader.MOST_BYTES) {
                return new Step.Notice(
                        name + ": larger than " + (PageLoader.MOST_BYTES >> 20) + " MB: that is no single page", true);
            }
            byte[] record = bytes.toByteArray();
            if (!isBlank(record)) {
                return new Step.Work(input, name, true, () -> NewsRecord.parse(record, name));
            }
        }
    }

    /** Appends the next line without its end; of a line that is too long no more than shows that it is. */
    private boolean readLine(ByteArrayOutputStream bytes) throws IOException {
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            int start = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            if (bytes.size() <= PageLoader.MOST_BYTES) {
                bytes.write(buffer, start, position - start);
            }
            if (position < limit) {
                position++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
