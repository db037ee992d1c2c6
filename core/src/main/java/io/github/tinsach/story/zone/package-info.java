// SPDX-License-Identifier: Apache-2.0
/**
 * The zone, the stretch of lines that may hold the article; where its text is, and the role that each of its
 * lines plays. Floor 4.2.
 */
@NullMarked
package io.github.tinsach.story.zone;

import org.jspecify.annotations.NullMarked;
