// SPDX-License-Identifier: Apache-2.0
/** Bylines: names of authors, sections, tag lines. Floor 5.1. */
@NullMarked
package io.github.tinsach.meta.byline;

import org.jspecify.annotations.NullMarked;
