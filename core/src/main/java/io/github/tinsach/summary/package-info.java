// SPDX-License-Identifier: Apache-2.0
/** Choice of the sentences that tell the story. Floor 6. */
@NullMarked
package io.github.tinsach.summary;

import org.jspecify.annotations.NullMarked;
