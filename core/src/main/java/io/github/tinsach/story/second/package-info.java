// SPDX-License-Identifier: Apache-2.0
/** Step 6: where another story begins below the article, by signs that are weighed together. Floor 4.7. */
@NullMarked
package io.github.tinsach.story.second;

import org.jspecify.annotations.NullMarked;
