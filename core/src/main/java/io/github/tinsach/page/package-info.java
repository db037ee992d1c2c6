// SPDX-License-Identifier: Apache-2.0
/** What the readers hand up: a page as lines, with plain facts of the markup. Floor 1. */
@NullMarked
package io.github.tinsach.page;

import org.jspecify.annotations.NullMarked;
