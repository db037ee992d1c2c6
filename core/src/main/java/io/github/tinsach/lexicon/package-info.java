// SPDX-License-Identifier: Apache-2.0
/** Phrase lists as data, each with examples that must hit and must not. Floor 1. */
@NullMarked
package io.github.tinsach.lexicon;

import org.jspecify.annotations.NullMarked;
