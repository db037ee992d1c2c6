// SPDX-License-Identifier: Apache-2.0
/** Learnt weights: how they are kept in a resource, and sums over them. Floor 4.1. */
@NullMarked
package io.github.tinsach.story.weight;

import org.jspecify.annotations.NullMarked;
