// SPDX-License-Identifier: Apache-2.0
/** Vietnamese news pages, as scraped text or HTML, turned into the story itself. */
module io.github.tinsach {
    requires org.jsoup;
    requires org.apache.commons.text;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports io.github.tinsach;
    exports io.github.tinsach.model;
}
