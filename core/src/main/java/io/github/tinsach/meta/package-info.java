// SPDX-License-Identifier: Apache-2.0
/** Headline, date, source agency, author, section, tags, each with its evidence. Floor 5.3. */
@NullMarked
package io.github.tinsach.meta;

import org.jspecify.annotations.NullMarked;
