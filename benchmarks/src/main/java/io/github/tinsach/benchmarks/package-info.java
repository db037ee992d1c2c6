// SPDX-License-Identifier: Apache-2.0
/** JMH benchmarks, each with rivals in the same run. */
@NullMarked
package io.github.tinsach.benchmarks;

import org.jspecify.annotations.NullMarked;
