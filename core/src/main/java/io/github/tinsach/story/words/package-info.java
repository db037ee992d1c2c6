// SPDX-License-Identifier: Apache-2.0
/** Words that lines share: the overlap of two lines, names mentioned again. Floor 4.1. */
@NullMarked
package io.github.tinsach.story.words;

import org.jspecify.annotations.NullMarked;
