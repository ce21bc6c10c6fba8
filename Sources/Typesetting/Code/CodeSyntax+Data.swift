extension CodeSyntax {
  /// Languages of data.
  static let data = [
    CodeSyntax(
      names: ["json", "jsonc", "json5", "jsonl"], keywords: "true false null", lineComments: ["//"],
      blockComments: slashes, quotes: [.double]),
    CodeSyntax(
      names: ["yaml", "yml"], keywords: "true false null yes no on off", lineComments: ["#"],
      quotes: [.double, CodeQuote("'", escapes: false)],
      traits: [.commentsBeginWords, .stringsBeginWords, .hasHyphens]),
    CodeSyntax(
      names: ["toml"], keywords: "true false inf nan", lineComments: ["#"],
      quotes: [
        tripleDouble, CodeQuote("'''", escapes: false, spansLines: true), .double,
        CodeQuote("'", escapes: false),
      ], traits: .hasHyphens),
    CodeSyntax(
      names: ["ini", "conf", "cfg", "properties", "desktop", "systemd"],
      keywords: "true false yes no on off", lineComments: ["#", ";"], quotes: [.double],
      traits: [.commentsBeginWords, .stringsBeginWords, .hasHyphens]),
    CodeSyntax(
      names: ["sql", "mysql", "postgresql", "postgres", "psql", "sqlite", "plsql", "tsql"],
      keywords: """
        add all alter and any as asc begin between by case cast check column commit constraint create \
        cross current_timestamp database default delete desc distinct drop else end exists explain false \
        foreign from full grant group having if in index inner insert into is join key left like limit \
        not null offset on or order outer partition primary references replace returning revoke right \
        rollback row select set table then transaction trigger true union unique update using values \
        view when where window with
        """, lineComments: ["--"], blockComments: slashes,
      quotes: [CodeQuote("'", escapes: false, spansLines: true), CodeQuote("\"", escapes: false)],
      traits: .ignoresCase),
    CodeSyntax(
      names: ["html", "xml", "xhtml", "svg", "htm", "vue", "svelte", "plist", "docbook"],
      blockComments: [("<!--", "-->")],
      quotes: [
        CodeQuote("\"", escapes: false, spansLines: true),
        CodeQuote("'", escapes: false, spansLines: true),
      ], traits: .hasHyphens, form: .markup),
    CodeSyntax(names: ["diff", "patch", "udiff"], form: .changes),
  ]
}
