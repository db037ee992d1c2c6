// SPDX-License-Identifier: Apache-2.0
/** Whom a speaker printed beside a quote means: pronouns, posts, kin, namesakes; and how sure that is. Floor 5.7. */
@NullMarked
package io.github.tinsach.quote.speaker;

import org.jspecify.annotations.NullMarked;
