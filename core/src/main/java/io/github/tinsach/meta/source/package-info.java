// SPDX-License-Identifier: Apache-2.0
/**
 * Agencies and publishers: the table of their names, and the places where a story names them. Floor 5.2.
 *
 * <p>A new agency is a line of {@code agencies.tsv}; a new form of credit a line of {@code testdata/sources.tsv}.
 */
@NullMarked
package io.github.tinsach.meta.source;

import org.jspecify.annotations.NullMarked;
