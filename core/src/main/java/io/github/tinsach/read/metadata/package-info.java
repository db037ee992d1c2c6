// SPDX-License-Identifier: Apache-2.0
/** What a page states about itself: meta tags, JSON-LD, microdata, and whom a statement is about. Floor 2.3. */
@NullMarked
package io.github.tinsach.read.metadata;

import org.jspecify.annotations.NullMarked;
