// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.zone;

import io.github.tinsach.model.Label;

/**
 * What was decided of a line.
 *
 * @param label what the line is
 * @param rule the kebab-case id of what decided
 * @param reason why, for people
 */
public record Verdict(Label label, String rule, String reason) {}
