// SPDX-License-Identifier: Apache-2.0
/**
 * Where the article is, what interrupts it, second stories, and a label for every line. {@link
 * io.github.tinsach.story.StoryFinder} takes the steps one after another; each has a package, numbered in its description.
 * Floor 4.8.
 */
@NullMarked
package io.github.tinsach.story;

import org.jspecify.annotations.NullMarked;
