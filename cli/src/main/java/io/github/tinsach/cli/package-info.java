// SPDX-License-Identifier: Apache-2.0
/** The command {@code tinsach}: arguments to pages, pages through the library, results in input order. */
@NullMarked
package io.github.tinsach.cli;

import org.jspecify.annotations.NullMarked;
