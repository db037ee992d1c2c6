// SPDX-License-Identifier: Apache-2.0
/** Who does what a verb of speech says: the subject of its clause. Floor 5.4. */
@NullMarked
package io.github.tinsach.quote.subject;

import org.jspecify.annotations.NullMarked;
