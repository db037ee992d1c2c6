// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where results go, in input order. */
interface Sink extends Closeable {
    /** Takes one result of {@code input}; those of one input come one after the other. */
    void write(Input input, byte[] result) throws IOException;

    /** Makes sure that everything is written; without it the last result may be incomplete. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;

    /** Returns a sink that writes everything to {@code out}, which stays open. */
    static Sink to(OutputStream out) {
        return new Sink() {
            @Override
            public void write(Input input, byte[] result) throws IOException {
                try {
                    out.write(result);
                } catch (IOException e) {
                    throw new OutputException("standard output", e);
                }
            }

            @Override
            public void finish() throws IOException {
                try {
                    out.flush();
                } catch (IOException e) {
                    throw new OutputException("standard output", e);
                }
            }

            @Override
            public void close() {
                // belongs to the process
            }
        };
    }
}
