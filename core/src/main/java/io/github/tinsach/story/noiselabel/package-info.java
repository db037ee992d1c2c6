// SPDX-License-Identifier: Apache-2.0
/** Step 7: what kind of noise each remaining line is. Floor 4.7. */
@NullMarked
package io.github.tinsach.story.noiselabel;

import org.jspecify.annotations.NullMarked;
