// SPDX-License-Identifier: Apache-2.0
/** Trains the summarizer and measures it. */
@NullMarked
package io.github.tinsach.evaluation.summary;

import org.jspecify.annotations.NullMarked;
