// SPDX-License-Identifier: Apache-2.0
/** Bytes to text, text to lines, HTML to lines and metadata: the only user of jsoup. Floor 2.5. */
@NullMarked
package io.github.tinsach.read;

import org.jspecify.annotations.NullMarked;
