// SPDX-License-Identifier: Apache-2.0
/**
 * Step 2: what each line of the zone looks like beside its neighbours: its one {@link
 * io.github.tinsach.story.reading.Reading}. Floor 4.3.
 */
@NullMarked
package io.github.tinsach.story.reading;

import org.jspecify.annotations.NullMarked;
