// SPDX-License-Identifier: Apache-2.0
/**
 * A page without the markup that says nothing to a reader, so that the parser has less to do and its result is
 * the same. Floor 2.4.
 */
@NullMarked
package io.github.tinsach.read.lean;

import org.jspecify.annotations.NullMarked;
