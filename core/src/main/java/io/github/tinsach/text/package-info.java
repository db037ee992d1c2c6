// SPDX-License-Identifier: Apache-2.0
/** Vietnamese text: comparison keys, syllables, sentences. Floor 0. */
@NullMarked
package io.github.tinsach.text;

import org.jspecify.annotations.NullMarked;
