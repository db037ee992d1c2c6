// SPDX-License-Identifier: Apache-2.0
/** What attributes a stretch in marks: words before it, behind it, in the sentences around it. Floor 5.6. */
@NullMarked
package io.github.tinsach.quote.attribution;

import org.jspecify.annotations.NullMarked;
