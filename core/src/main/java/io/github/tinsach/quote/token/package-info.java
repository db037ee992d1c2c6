// SPDX-License-Identifier: Apache-2.0
/** Paragraphs as tokens, and the phrase tables that are asked at a token: verbs, titles, places. Floor 5.1. */
@NullMarked
package io.github.tinsach.quote.token;

import org.jspecify.annotations.NullMarked;
