// SPDX-License-Identifier: Apache-2.0
/** Facts of the page and of each line, and what a line looks like by itself. Floor 3. */
@NullMarked
package io.github.tinsach.noise;

import org.jspecify.annotations.NullMarked;
