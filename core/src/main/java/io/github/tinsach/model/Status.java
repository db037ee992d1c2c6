// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.model;

/** Whether a page holds an article. */
public enum Status {
    /** The page holds an article. */
    ARTICLE("article"),
    /** A listing, an empty page, a page in another language, something that is no text. */
    NO_ARTICLE("no-article");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    /** Returns the name used in JSON. */
    public String key() {
        return key;
    }
}
