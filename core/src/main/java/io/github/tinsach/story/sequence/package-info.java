// SPDX-License-Identifier: Apache-2.0
/**
 * Step 4: the most probable sequence of roles over the zone, a linear-chain conditional random field, and how
 * sure it is. Floor 4.5.
 */
@NullMarked
package io.github.tinsach.story.sequence;

import org.jspecify.annotations.NullMarked;
