// SPDX-License-Identifier: Apache-2.0
/**
 * Bytes to text: declared and guessed encodings, old Vietnamese ones among them, double encoding, binary
 * content. Floor 2.1.
 */
@NullMarked
package io.github.tinsach.read.encoding;

import org.jspecify.annotations.NullMarked;
