// SPDX-License-Identifier: Apache-2.0
/** Whether words in marks are speech: features and their learnt weights. Floor 5.7. */
@NullMarked
package io.github.tinsach.quote.speech;

import org.jspecify.annotations.NullMarked;
