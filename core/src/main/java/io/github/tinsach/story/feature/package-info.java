// SPDX-License-Identifier: Apache-2.0
/** Step 3: the facts of each line of the zone that the sequence model weighs. Floor 4.4. */
@NullMarked
package io.github.tinsach.story.feature;

import org.jspecify.annotations.NullMarked;
