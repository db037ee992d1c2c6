// SPDX-License-Identifier: Apache-2.0
/** The facade: a page in, its story out. Floor 7. Start at {@link io.github.tinsach.NewsExtractor}. */
@NullMarked
package io.github.tinsach;

import org.jspecify.annotations.NullMarked;
