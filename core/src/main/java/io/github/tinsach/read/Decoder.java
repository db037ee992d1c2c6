// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes to text. */
public final class Decoder {
    private Decoder() {}

    /** Returns {@code bytes} as text; {@code declaredCharset} is what the caller was told, and may be wrong. */
    public static DecodedText decode(byte[] bytes, @Nullable String declaredCharset) {
        return new DecodedText(new String(bytes, StandardCharsets.UTF_8), "UTF-8", List.of());
    }
}
