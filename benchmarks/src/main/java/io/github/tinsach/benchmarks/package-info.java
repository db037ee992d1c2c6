// SPDX-License-Identifier: Apache-2.0
/** How fast the library is, beside rivals in the same run. */
@NullMarked
package io.github.tinsach.benchmarks;

import org.jspecify.annotations.NullMarked;
