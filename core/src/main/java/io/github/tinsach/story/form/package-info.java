// SPDX-License-Identifier: Apache-2.0
/**
 * What one line is by its own form: a row of buttons, several lines glued together, a headline, a mark of a
 * list's entry, the classes of its element. Floor 4.1.
 */
@NullMarked
package io.github.tinsach.story.form;

import org.jspecify.annotations.NullMarked;
