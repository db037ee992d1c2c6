// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.text.VietnameseText;
import java.util.Set;

/**
 * Tells HTML from text. A document says so at its start; a fragment is known by the tags that only a page has. Text that
 * mentions tags has few of them, or none that are closed.
 */
final class HtmlSniffer {
    /** So much is looked at: comments and a byte order mark may stand before the first tag, a fragment shows itself soon. */
    private static final int SAMPLE = 64 * 1024;

    private static final Set<String> OPENERS = Set.of("!doctype", "html", "head", "body");
    private static final Set<String> PAGE_TAGS = Set.of(
            "p",
            "div",
            "span",
            "table",
            "tr",
            "td",
            "tbody",
            "ul",
            "ol",
            "li",
            "br",
            "img",
            "section",
            "article",
            "main",
            "nav",
            "header",
            "footer",
            "aside",
            "figure",
            "figcaption",
            "form",
            "iframe",
            "script",
            "style",
            "link",
            "meta",
            "title",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "strong",
            "em",
            "center",
            "font",
            "blockquote",
            "picture",
            "noscript",
            "input",
            "button");
    private static final Set<String> WITHOUT_END = Set.of("br", "img", "link", "meta", "input");

    private HtmlSniffer() {}

    static boolean isHtml(String content) {
        int start = 0;
        int length = Math.min(content.length(), SAMPLE);
        while (start < length && VietnameseText.isInvisible(content.charAt(start))) {
            start++;
        }
        if (start == length) {
            return false;
        }
        boolean first = content.charAt(start) == '<';
        return first && opens(content, start, length) || isFragment(content, start, length, first);
    }

    /** Whether the first tag, after comments and an XML declaration, is one that only a document begins with. */
    private static boolean opens(String content, int start, int length) {
        int at = start;
        while (at < length && content.charAt(at) == '<') {
            if (content.startsWith("<!--", at)) {
                int end = content.indexOf("-->", at + 4);
                // a comment that fills the sample: text does not begin so
                at = end < 0 || end > length ? length : end + 3;
            } else if (content.startsWith("<?", at)) {
                int end = content.indexOf('>', at);
                at = end < 0 ? length : end + 1;
            } else {
                return OPENERS.contains(name(content, at + 1, length));
            }
            while (at < length && VietnameseText.isInvisible(content.charAt(at))) {
                at++;
            }
            if (at == length) {
                return content.startsWith("<!--", start);
            }
        }
        return false;
    }

    /** A tag at the very start needs one closed page tag beside it; tags amid text need five of which two are closed. */
    private static boolean isFragment(String content, int start, int length, boolean first) {
        int opened = 0;
        int closed = 0;
        int needed = first && PAGE_TAGS.contains(name(content, start + 1, length)) ? 1 : 5;
        for (int at = content.indexOf('<', start); at >= 0 && at < length; at = content.indexOf('<', at + 1)) {
            boolean end = at + 1 < length && content.charAt(at + 1) == '/';
            String name = name(content, at + (end ? 2 : 1), length);
            if (PAGE_TAGS.contains(name)) {
                opened += end ? 0 : 1;
                closed += end || WITHOUT_END.contains(name) ? 1 : 0;
                if (opened >= needed && closed >= (needed + 1) / 2) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String name(String content, int from, int length) {
        int end = from;
        while (end < length && end < from + 12 && isNamePart(content.charAt(end))) {
            end++;
        }
        if (end == length || !isAfterName(content.charAt(end))) {
            return "";
        }
        return content.substring(from, end).toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '!';
    }

    private static boolean isAfterName(char c) {
        return c == '>' || c == '/' || c <= ' ';
    }
}
