// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.page.MetaValue;
import io.github.tinsach.page.Metadata;
import io.github.tinsach.read.HtmlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {
    private static final String ARTICLE = """
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Giá \\"lạ\\" của điện",
             "datePublished": "2025-03-06T08:00:00+07:00", "dateModified": "2025-03-06T09:00:00+07:00",
             "author": [{"@type": "Person", "name": "An Bình"}, "Lê Ca"], "publisher": {"name": "Báo Ví Dụ"},
             "mainEntityOfPage": {"@id": "https://vidu.vn/a.htm"}, "articleSection": ["Kinh tế"], "keywords": "điện, giá; năm mới"}
            """;

    @Test
    void readsTheArticleOfJsonLd() {
        Metadata metadata = jsonLd(ARTICLE);

        assertThat(metadata.headlines()).containsExactly(new MetaValue("Giá \"lạ\" của điện", "JSON-LD headline"));
        assertThat(metadata.datesPublished())
                .containsExactly(new MetaValue("2025-03-06T08:00:00+07:00", "JSON-LD datePublished"));
        assertThat(values(metadata.datesModified())).containsExactly("2025-03-06T09:00:00+07:00");
        assertThat(values(metadata.authors())).containsExactly("An Bình", "Lê Ca");
        assertThat(values(metadata.publishers())).containsExactly("Báo Ví Dụ");
        assertThat(values(metadata.urls())).containsExactly("https://vidu.vn/a.htm");
        assertThat(values(metadata.sections())).containsExactly("Kinh tế");
        assertThat(values(metadata.keywords())).containsExactly("điện", "giá", "năm mới");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "{\"@context\": \"x\", \"@graph\": [{\"@type\": \"WebSite\"}, %s]}",
                "<!-- %s -->",
                "//<![CDATA[\n%s\n//]]>",
                "/* ghi chú */ %s",
                "[{\"@type\": \"BreadcrumbList\"}, %s,]",
                "%s;",
                "%s %s"
            })
    void readsTheFormsOfJsonLd(String form) {
        assertThat(values(jsonLd(form.replace("%s", ARTICLE)).headlines())).containsExactly("Giá \"lạ\" của điện");
    }

    @Test
    void aWholePageIsNobodysName() {
        String page = "Giá điện giữ nguyên trong mùa mưa. ".repeat(30);

        Metadata metadata = metadata("<article itemscope itemtype='http://schema.org/NewsArticle'><div itemprop=author>"
                + page + "</div></article>");

        assertThat(metadata.authors()).isEmpty();
    }

    @Test
    void readsTheTagsThatLinksName() {
        Metadata metadata = HtmlReader.read(
                        "<a rel=tag href=/x>mây</a><h1>a</h1><a rel='category tag' href=/k>Kinh tế</a>"
                                + "<a rel=tag href=/c>chợ nổi</a>, <a rel='nofollow tag' href=/b>bến sông</a>",
                        null)
                .metadata();

        assertThat(values(metadata.keywords())).containsExactly("chợ nổi", "bến sông");
    }

    @Test
    void toleratesWhatNoParserAccepts() {
        String broken = """
                {"@type": "NewsArticle", "headline": "Ông nói "không", rồi cười", "description": "một
                 hai", "datePublished": "2025-03-06", "author": {"name": "An"} "publisher": {"name": "Ví Dụ"
                """;

        Metadata metadata = jsonLd(broken);

        assertThat(values(metadata.headlines())).contains("Ông nói \"không\", rồi cười");
        assertThat(values(metadata.datesPublished())).containsExactly("2025-03-06");
        assertThat(values(metadata.authors())).containsExactly("An");
        assertThat(values(metadata.publishers())).containsExactly("Ví Dụ");
    }

    @Test
    void keepsWhatStandsBeforeACut() {
        Metadata metadata = jsonLd(ARTICLE.substring(0, ARTICLE.indexOf("\"author\"")));

        assertThat(values(metadata.headlines())).containsExactly("Giá \"lạ\" của điện");
        assertThat(values(metadata.datesPublished())).containsExactly("2025-03-06T08:00:00+07:00");
    }

    @Test
    void otherStoriesInListsStateNothing() {
        Metadata metadata = jsonLd("{\"@type\": \"ItemList\", \"itemListElement\": [" + ARTICLE + "]}");

        assertThat(metadata).isEqualTo(Metadata.NONE);
    }

    @Test
    void ofSeveralArticlesTheOneThatTheTitleNamesIsThePages() {
        Metadata metadata = metadata("""
                <title>Mùa cá cơm đến sớm | Ví Dụ</title>
                <script type="application/ld+json">{"@graph": [
                 {"@type": "NewsArticle", "headline": "Chợ nổi đông khách", "datePublished": "2015-03-04", "author": "Khác"},
                 {"@type": "NewsArticle", "headline": "Mùa cá cơm đến sớm", "datePublished": "2025-03-06", "author": "An Bình"}
                ]}</script>
                """);

        assertThat(values(metadata.datesPublished())).containsExactly("2025-03-06");
        assertThat(values(metadata.authors())).containsExactly("An Bình");
    }

    @Test
    void ofSeveralArticlesTheOneAtThePagesAddressIsThePages() {
        Metadata metadata = metadata("""
                <link rel="canonical" href="https://vidu.vn/mua-ca.html">
                <script type="application/ld+json">[
                 {"@type": "NewsArticle", "url": "https://vidu.vn/cho-noi.html", "datePublished": "2015-03-04"},
                 {"@type": "NewsArticle", "url": "http://www.vidu.vn/mua-ca.html?utm=x", "datePublished": "2025-03-06"}
                ]</script>
                """);

        assertThat(values(metadata.datesPublished())).containsExactly("2025-03-06");
    }

    @Test
    void allOfSeveralArticlesCountWhereNothingTellsThemApart() {
        Metadata metadata = jsonLd("""
                [{"@type": "NewsArticle", "headline": "a", "datePublished": "2015-03-04"},
                 {"@type": "NewsArticle", "headline": "b", "datePublished": "2025-03-06"}]
                """);

        assertThat(values(metadata.datesPublished())).containsExactly("2015-03-04", "2025-03-06");
    }

    @Test
    void namesAreFoundByTheirId() {
        Metadata metadata = jsonLd("""
                {"@graph": [{"@type": "Article", "headline": "a", "author": {"@id": "#p"}, "publisher": {"@id": "#o"}},
                 {"@type": "Person", "@id": "#p", "name": "An Bình"}, {"@type": "Organization", "@id": "#o", "name": "Ví Dụ"}]}
                """);

        assertThat(values(metadata.authors())).containsExactly("An Bình");
        assertThat(values(metadata.publishers())).containsExactly("Ví Dụ");
    }

    @Test
    void theBreadcrumbGivesSectionsDeepestFirst() {
        Metadata metadata = jsonLd("""
                {"@type": "BreadcrumbList", "itemListElement": [{"name": "Trang chủ"}, {"item": {"name": "Kinh tế"}},
                 {"name": "Năng lượng"}]}
                """);

        assertThat(values(metadata.sections())).containsExactly("Năng lượng", "Kinh tế");
    }

    @Test
    void readsMetaElementsInOrderOfTrust() {
        Metadata metadata = metadata("""
                <html lang="vi"><title>Tựa - Báo Ví Dụ</title>
                <meta name="author" content="Ban biên tập"><meta name="keywords" content="ba">
                <meta property="og:title" content="Tựa &amp;amp; phụ"><meta property="og:site_name" content="Báo Ví Dụ">
                <meta property="article:published_time" content="2025-03-06T01:00:00Z"><meta name="DC.date.issued" content="2025-03-05">
                <meta name="DC.Creator" content="An Bình"><meta property="article:author" content="https://vidu.vn/an">
                <meta property="article:tag" content="một"><meta property="article:tag" content="hai">
                <meta property="og:description" content="  Tóm
                 tắt "><link rel="canonical" href="https://vidu.vn/a.htm"><meta property="og:url" content="https://vidu.vn/b.htm">
                """);

        assertThat(metadata.headlines())
                .containsExactly(new MetaValue("Tựa & phụ", "og:title"), new MetaValue("Tựa - Báo Ví Dụ", "title"));
        assertThat(values(metadata.datesPublished())).containsExactly("2025-03-06T01:00:00Z", "2025-03-05");
        assertThat(values(metadata.authors())).containsExactly("An Bình", "Ban biên tập");
        assertThat(values(metadata.keywords())).containsExactly("một", "hai", "ba");
        assertThat(values(metadata.urls())).containsExactly("https://vidu.vn/a.htm", "https://vidu.vn/b.htm");
        assertThat(values(metadata.descriptions())).containsExactly("Tóm tắt");
        assertThat(values(metadata.languages())).containsExactly("vi");
        assertThat(values(metadata.publishers())).containsExactly("Báo Ví Dụ");
    }

    @Test
    void readsMicrodataOfTheArticleAlone() {
        Metadata metadata = metadata("""
                <article itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Tựa</h1>
                <time itemprop="datePublished" datetime="2025-03-06T08:00+07:00">hôm nay</time>
                <span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">An Bình</b></span></article>
                <div itemscope itemtype="http://schema.org/Product"><b itemprop="headline">Hàng mới</b></div>
                """);

        assertThat(values(metadata.headlines())).containsExactly("Tựa");
        assertThat(values(metadata.datesPublished())).containsExactly("2025-03-06T08:00+07:00");
        assertThat(values(metadata.authors())).containsExactly("An Bình");
    }

    @Test
    void timesBeforeTheHeadlineAndInListsAreNotTheArticles() {
        Metadata metadata = metadata("""
                <time datetime="2025-01-01">a</time><h1>Tựa</h1><time datetime="2025-03-06">b</time>
                <ul><li><time datetime="2025-02-02">c</time></ul><aside><time datetime="2025-02-03">d</time></aside>
                """);

        assertThat(values(metadata.datesPublished())).containsExactly("2025-03-06");
    }

    @Test
    void hiddenElementsMayStateThings() {
        assertThat(values(
                        metadata("<div style='display:none'><meta itemprop='datePublished' content='2025-03-06'></div>")
                                .datesPublished()))
                .containsExactly("2025-03-06");
    }

    @Test
    void theLinkToTheAuthorNamesHim() {
        assertThat(metadata("<a rel='author nofollow' href=x>An Bình</a>").authors())
                .containsExactly(new MetaValue("An Bình", "rel author"));
    }

    @Test
    void drawingsTitlesAreNoHeadlines() {
        assertThat(metadata("<svg><title>Chia sẻ</title></svg>")).isEqualTo(Metadata.NONE);
    }

    private static Metadata metadata(String html) {
        return HtmlReader.read(html, null).metadata();
    }

    private static Metadata jsonLd(String json) {
        return metadata("<script type=\"application/ld+json\">" + json + "</script>");
    }

    private static List<String> values(List<MetaValue> statements) {
        return statements.stream().map(MetaValue::value).toList();
    }
}
