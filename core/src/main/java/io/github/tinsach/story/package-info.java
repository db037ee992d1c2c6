// SPDX-License-Identifier: Apache-2.0
/** Decisions over the sequence of lines: where the article is, what interrupts it, second stories. Floor 4. */
@NullMarked
package io.github.tinsach.story;

import org.jspecify.annotations.NullMarked;
