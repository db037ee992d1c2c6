// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers its first failure, for writers that swallow it. */
final class Output extends OutputStream {
    private final OutputStream out;
    private @Nullable OutputException failure;

    Output(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private OutputException failed(IOException e) {
        OutputException now = new OutputException("standard output", e);
        failure = failure == null ? now : failure;
        return now;
    }

    /** Returns the first failure, null where there was none. */
    @Nullable
    OutputException failure() {
        return failure;
    }
}
