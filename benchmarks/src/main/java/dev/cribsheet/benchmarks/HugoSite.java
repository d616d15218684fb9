package dev.cribsheet.benchmarks;

import java.nio.file.Path;

/**
 * A minimal Hugo site with the parts to compare: contents, pagination, tags, search data, sitemap.
 */
final class HugoSite {
  private HugoSite() {}

  static void write(Path folder) {
    Corpus.text(
        folder.resolve("config.toml"),
        """
        baseURL = "https://example.org/"
        title = "Bank"
        paginate = 50
        [outputs]
        home = ["HTML", "JSON"]
        section = ["HTML"]
        taxonomy = ["HTML"]
        term = ["HTML"]
        [markup.highlight]
        noClasses = false
        """);
    Path layouts = folder.resolve("layouts");
    Corpus.text(
        layouts.resolve("_default/baseof.html"),
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
        <link rel="canonical" href="{{ .Permalink }}"></head><body>
        <nav><a href="/">Home</a> <a href="/q/">Questions</a> <a href="/tags/">Tags</a></nav>
        <main>{{ block "main" . }}{{ end }}</main></body></html>
        """);
    Corpus.text(
        layouts.resolve("_default/single.html"),
        """
        {{ define "main" }}<h1>{{ .Title }}</h1><aside>{{ .TableOfContents }}</aside>
        {{ range .Params.tags }}<a href="/tags/{{ . | urlize }}/">{{ . }}</a>{{ end }}
        {{ .Content }}
        {{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
        {{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
        {{ end }}
        """);
    Corpus.text(
        layouts.resolve("_default/list.html"),
        """
        {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}
        <li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
        {{ template "_internal/pagination.html" . }}{{ end }}
        """);
    Corpus.text(
        layouts.resolve("index.json"),
        """
        [{{ range $i, $p := .Site.RegularPages }}{{ if $i }},{{ end }}
        {{ dict "t" $p.Title "u" $p.RelPermalink "b" $p.Plain | jsonify }}{{ end }}]
        """);
  }
}
