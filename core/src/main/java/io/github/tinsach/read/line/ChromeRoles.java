// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

import java.util.Locale;

/** ARIA roles that say the same of an element as a tag of the page's furniture. */
final class ChromeRoles {
    private ChromeRoles() {}

    /** Returns the tag that stands for {@code role}, as the attribute states it; {@code otherwise} where none does. */
    static String of(String role, String otherwise) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "navigation", "menu", "menubar", "tablist" -> "nav";
            case "complementary" -> "aside";
            case "contentinfo" -> "footer";
            case "banner" -> "header";
            case "search", "form" -> "form";
            case "dialog", "alertdialog" -> "dialog";
            case "button" -> "button";
            default -> otherwise;
        };
    }
}
