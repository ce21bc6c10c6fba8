/// What the name of a file says about its text: evidence, not proof.
enum LinesName: Equatable {
  /// An ending of articles and of marked texts, which are no lines.
  case article
  case kind(LinesKind)

  /// Reads the ending of a name, or a name that always means the same; nil where it says nothing.
  init?(_ name: String) {
    guard !name.isEmpty else { return nil }
    let bytes = Array(name.utf8.suffix(Self.longest + 1))
    let start = bytes.lastIndex { $0 == 0x2F || $0 == 0x2E }.map { $0 + 1 } ?? 0
    let word = bytes[start...]
    let isEnding = start > 0 && bytes[start - 1] == 0x2E
    // Most names are those of articles.
    guard !word.isEmpty, word.count <= Self.longest, !word.elementsEqual("txt".utf8),
      let kind = Self.find(word, in: isEnding ? Self.endings : Self.names)
    else { return nil }
    self = Self.named(kind)
  }

  private static let longest = 12

  /// Looks a word up in a table, and gives what stands before the colon of its row.
  private static func find(_ word: ArraySlice<UInt8>, in table: StaticString) -> String? {
    table.withUTF8Buffer { table in
      var (row, at, fits) = (0, word.startIndex, false)
      for index in 0...table.count {
        let byte = unsafe index < table.count ? table[index] : 0x7C
        switch byte {
        case 0x3A, 0x20, 0x7C:
          if fits, at == word.endIndex { return unsafe Self.kind(table, row) }
          (at, fits) = (word.startIndex, byte != 0x7C)
          if byte == 0x7C { row = index + 1 }
        default:
          fits = fits && at < word.endIndex && isSame(word[at], byte)
          at += 1
        }
      }
      return nil
    }
  }

  /// Whether a byte of a name is one of the table, in which case counts for nothing.
  private static func isSame(_ byte: UInt8, _ known: UInt8) -> Bool {
    byte == known || byte >= 0x41 && byte <= 0x5A && byte | 0x20 == known
  }

  private static func kind(_ table: UnsafeBufferPointer<UInt8>, _ row: Int) -> String {
    var name: [UInt8] = []
    for index in row..<table.count {
      if unsafe table[index] == 0x3A { break }
      unsafe name.append(table[index])
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func named(_ kind: String) -> LinesName {
    switch kind {
    case "article": .article
    case "settings": .kind(.configuration)
    case "log": .kind(.log)
    case "json": .kind(.json)
    case "diff": .kind(.diff)
    case "commas": .kind(.delimited(by: 0x2C))
    case "tabs": .kind(.delimited(by: 0x09))
    case "colons": .kind(.delimited(by: 0x3A))
    default: .kind(.code(CodeLanguage(kind)))
    }
  }

  private static let names: StaticString = """
    make:Makefile makefile GNUmakefile|dockerfile:Dockerfile|ruby:Rakefile Gemfile|\
    settings:crontab fstab|log:syslog messages|colons:passwd group shadow
    """

  private static let endings: StaticString = """
    article:md markdown mdown html htm xhtml xht rst adoc asciidoc org tex texi pod eml epub|\
    log:log|json:json jsonl ndjson geojson|diff:diff patch|commas:csv|tabs:tsv|\
    settings:conf cfg cnf ini yaml yml toml desktop service socket timer rules properties theme reg pc|\
    c:c h|c++:cc cpp cxx hpp hh|objective-c:m mm|python:py pyi|perl:pl pm t|ruby:rb|rust:rs|go:go|\
    java:java|kotlin:kt|scala:scala|swift:swift|javascript:js mjs cjs jsx|typescript:ts tsx|\
    css:css scss less|php:php|lua:lua|sh:sh bash zsh ksh|fish:fish|batch:bat|powershell:ps1|sql:sql|\
    r:r R|julia:jl|haskell:hs|ocaml:ml mli|lisp:el lisp|scheme:scm|clojure:clj|elixir:ex exs|\
    erlang:erl|vim:vim|tcl:tcl|awk:awk|sed:sed|make:mk am|cmake:cmake|m4:m4 ac|\
    xml:xml svg xsl xsd gir plist|dtd:dtd|po:po pot|protobuf:proto|fortran:f f90 f95|pascal:pas|\
    ada:adb ads|asm:s S asm|verilog:v|vhdl:vhd|nix:nix|zig:zig|dart:dart|csharp:cs|fsharp:fs|basic:vb|d:d|\
    nim:nim|postscript:ps|groovy:gradle groovy|terraform:tf|modulemap:modulemap|gnuplot:gp gnuplot|\
    dot:dot
    """
}
