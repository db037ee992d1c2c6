// SPDX-License-Identifier: Apache-2.0
/** The explanation as one self-contained HTML page. Floor 6. */
@NullMarked
package io.github.tinsach.report;

import org.jspecify.annotations.NullMarked;
