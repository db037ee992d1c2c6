// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import java.util.Locale;

/** The types of schema.org that stand for an article; its subtypes of Article end in that word, bar a few. */
final class ArticleTypes {
    private ArticleTypes() {}

    /** Returns whether {@code type}, with or without its address, is an article. */
    static boolean isArticle(String type) {
        String name = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith("article")
                || name.endsWith("blogposting")
                || name.endsWith("newsreport")
                || name.equals("report")
                || name.equals("newsstory");
    }
}
