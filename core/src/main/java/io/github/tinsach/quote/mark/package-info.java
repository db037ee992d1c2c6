// SPDX-License-Identifier: Apache-2.0
/** Quotation marks paired into stretches, and the reporter's sentences around them. Floor 5.2. */
@NullMarked
package io.github.tinsach.quote.mark;

import org.jspecify.annotations.NullMarked;
