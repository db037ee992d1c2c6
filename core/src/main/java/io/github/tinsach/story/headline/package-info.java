// SPDX-License-Identifier: Apache-2.0
/**
 * Step 1: the headline, by the evidence for each candidate, and what stands for it where a page has none. Floor
 * 4.3.
 */
@NullMarked
package io.github.tinsach.story.headline;

import org.jspecify.annotations.NullMarked;
