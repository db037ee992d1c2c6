// SPDX-License-Identifier: Apache-2.0
/** What tells the language of a text. Floor 5.1. */
@NullMarked
package io.github.tinsach.meta.language;

import org.jspecify.annotations.NullMarked;
