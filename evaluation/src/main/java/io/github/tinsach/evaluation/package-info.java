// SPDX-License-Identifier: Apache-2.0
/** Scorers, trainers and the quality gate: programs for those who change the library, not for those who use it. */
@NullMarked
package io.github.tinsach.evaluation;

import org.jspecify.annotations.NullMarked;
