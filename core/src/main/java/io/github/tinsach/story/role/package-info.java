// SPDX-License-Identifier: Apache-2.0
/**
 * Step 5: what the sequence cannot see is put right by passes over its roles, and each line gets its label.
 * Floor 4.6.
 */
@NullMarked
package io.github.tinsach.story.role;

import org.jspecify.annotations.NullMarked;
