// SPDX-License-Identifier: Apache-2.0
/**
 * Elements to lines: what an open element hands down to its text, table rows, classes that say something. Floor
 * 2.2.
 */
@NullMarked
package io.github.tinsach.read.line;

import org.jspecify.annotations.NullMarked;
