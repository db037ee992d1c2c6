// SPDX-License-Identifier: Apache-2.0
/**
 * Mentions of people: their names, forms of address and posts, and the fullest printed form of each name. Floor
 * 5.3.
 */
@NullMarked
package io.github.tinsach.quote.name;

import org.jspecify.annotations.NullMarked;
