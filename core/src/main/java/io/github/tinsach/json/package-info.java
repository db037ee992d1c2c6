// SPDX-License-Identifier: Apache-2.0
/** The results as JSON, streamed. Floor 6. */
@NullMarked
package io.github.tinsach.json;

import org.jspecify.annotations.NullMarked;
