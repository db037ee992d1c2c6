// SPDX-License-Identifier: Apache-2.0
/** Direct speech and who said it. Floor 5.8. */
@NullMarked
package io.github.tinsach.quote;

import org.jspecify.annotations.NullMarked;
