// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

/**
 * A sentence of a paragraph.
 *
 * @param text as printed, edges trimmed
 * @param start index of its first UTF-16 unit in the paragraph
 * @param end index after its last unit
 */
public record Sentence(String text, int start, int end) {}
