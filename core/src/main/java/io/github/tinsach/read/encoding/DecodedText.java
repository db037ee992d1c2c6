// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

import java.util.List;
import java.util.Objects;

/**
 * Bytes as text.
 *
 * @param text the text, byte order mark left out; empty for {@code binary} content
 * @param charset the name of the encoding that was used: {@code UTF-8}, {@code windows-1258}, {@code TCVN3}
 * @param binary whether the bytes are no text at all: a picture, an archive, a document of an office program
 * @param warnings what went wrong on the way, one clear sentence each
 */
public record DecodedText(String text, String charset, boolean binary, List<String> warnings) {
    public DecodedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
        warnings = List.copyOf(warnings);
    }
}
