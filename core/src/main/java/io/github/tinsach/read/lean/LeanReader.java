// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.lean;

import java.io.Reader;

/** Reads the pieces of a source one after the other. */
final class LeanReader extends Reader {
    private final String html;
    private final LeanPieces pieces;
    private int next;
    private int from;
    private int to;

    LeanReader(String html, LeanPieces pieces) {
        this.html = html;
        this.pieces = pieces;
    }

    @Override
    public int read(char[] into, int offset, int count) {
        int at = offset;
        int end = offset + count;
        while (at < end) {
            if (from == to) {
                if (next == pieces.count()) {
                    break;
                }
                from = pieces.start(next);
                to = pieces.end(next++);
            }
            int n = Math.min(end - at, to - from);
            html.getChars(from, from + n, into, at);
            from += n;
            at += n;
        }
        return at == offset && count > 0 ? -1 : at - offset;
    }

    @Override
    public void close() {
        next = pieces.count();
        from = to;
    }
}
