// SPDX-License-Identifier: Apache-2.0
/**
 * The source of an HTML page: its tags, attributes and character references, and where a text stands in it.
 * Floor 2.1.
 */
@NullMarked
package io.github.tinsach.read.source;

import org.jspecify.annotations.NullMarked;
