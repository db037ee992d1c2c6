// SPDX-License-Identifier: Apache-2.0
/** Interviews: turns of two speakers, with labels, dashes or bare questions. Floor 5.5. */
@NullMarked
package io.github.tinsach.quote.interview;

import org.jspecify.annotations.NullMarked;
