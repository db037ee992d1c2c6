// SPDX-License-Identifier: Apache-2.0
/** What a page turns into: records of values with their evidence. Floor 0. */
@NullMarked
package io.github.tinsach.model;

import org.jspecify.annotations.NullMarked;
