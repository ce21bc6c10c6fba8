import Articles
import Testing

@testable import Typesetting

@Suite struct CodeLexerTests {
  /// The code with its parts between signs: comments in ⟨⟩, strings in «», numbers in ‹›, keywords in [].
  private func parts(_ code: String, _ language: String) -> String {
    let bytes = Array(code.utf8)
    let stretches = CodeLanguage(language).map { CodeLexer.stretches(of: bytes, in: $0) } ?? []
    var (text, place) = ("", 0)
    for stretch in stretches {
      #expect(stretch.range.lowerBound >= place)
      text += String(decoding: bytes[place..<stretch.range.lowerBound], as: UTF8.self)
      let words = String(decoding: bytes[stretch.range], as: UTF8.self)
      switch stretch.part {
      case .comment: text += "⟨\(words)⟩"
      case .string: text += "«\(words)»"
      case .number: text += "‹\(words)›"
      case .keyword: text += "[\(words)]"
      case .added: text += "⟪+\(words.dropFirst())⟫"
      case .removed: text += "⟪-\(words.dropFirst())⟫"
      }
      place = stretch.range.upperBound
    }
    return text + String(decoding: bytes[place...], as: UTF8.self)
  }

  @Test(arguments: [
    ("c", "int x = 0x1F; // one", "[int] x = ‹0x1F›; ⟨// one⟩"),
    (
      "c", "#include <a.h>\nchar c = '\\n', *s = \"a\\\"b\";",
      "[#include] <a.h>\n[char] c = «'\\n'», *s = «\"a\\\"b\"»;"
    ),
    ("c", "/* a\n * b */ x", "⟨/* a\n * b */⟩ x"),
    ("c++", "auto n = 1'000; if (a) return;", "[auto] n = ‹1›'‹000›; [if] (a) [return];"),
    ("C#", "var s = \"a\"; // b", "[var] s = «\"a\"»; ⟨// b⟩"),
    (
      "java", "@Override public int f() { return 1.5f; }",
      "[@Override] [public] [int] f() { [return] ‹1.5f›; }"
    ),
    ("kotlin", "val s = \"\"\"a\n\"b\" \"\"\"", "[val] s = «\"\"\"a\n\"b\" \"\"\"»"),
    (
      "swift", "@main struct A { let x = .default /* a /* b */ c */ }",
      "[@main] [struct] A { [let] x = .default ⟨/* a /* b */ c */⟩ }"
    ),
    ("go", "for i := range s { f(`a\nb`, 'x') }", "[for] i := [range] s { f(«`a\nb`», «'x'») }"),
    ("rust", "fn f<'a>(x: &'a str) -> char { 'b' }", "[fn] f<'a>(x: &'a str) -> char { «'b'» }"),
    ("rust", "for i in 0..10 {}", "[for] i [in] ‹0›..‹10› {}"),
    (
      "python", "def f(x): # it's\n  '''a\nb''' if x else 'c'",
      "[def] f(x): ⟨# it's⟩\n  «'''a\nb'''» [if] x [else] «'c'»"
    ),
    ("python", "x = f\"a\"; y = not_a", "x = f«\"a\"»; y = not_a"),
    ("ruby", "puts \"#{x}\" if x # y", "puts «\"#{x}\"» [if] x ⟨# y⟩"),
    ("perl", "my $if = $#a; # b", "[my] $if = $#a; ⟨# b⟩"),
    ("php", "function f() { echo 'a'; } // b", "[function] f() { [echo] «'a'»; } ⟨// b⟩"),
    ("js", "const a = `b ${c}\n`; // d", "[const] a = «`b ${c}\n`»; ⟨// d⟩"),
    ("typescript", "type A = string | 'b'", "[type] A = [string] | «'b'»"),
    (
      "sh", "if [ $# -gt 0 ]; then echo \"a\nb\" # c",
      "[if] [ $# -gt ‹0› ]; [then] [echo] «\"a\nb\"» ⟨# c⟩"
    ),
    ("bash", "echo it's ${x#y} a#b", "[echo] it's ${x#y} a#b"),
    ("SQL", "SELECT 'it''s' FROM t -- c", "[SELECT] «'it'»«'s'» [FROM] t ⟨-- c⟩"),
    ("html", "<a href=\"x>\">if</a><!-- b\n-->", "[<a] href=«\"x>\"»[>]if[</a][>]⟨<!-- b\n-->⟩"),
    (
      "css", "@media x { a-if { width: 10px; } /* b */ }",
      "[@media] x { a-if { width: ‹10px›; } ⟨/* b */⟩ }"
    ),
    ("json", "{\"a\": [1, true]}", "{«\"a\"»: [‹1›, [true]]}"),
    ("yaml", "a: don't # b\nc: 'd'", "a: don't ⟨# b⟩\nc: «'d'»"),
    ("toml", "a = \"b\" # c\nd-if = 1", "a = «\"b\"» ⟨# c⟩\nd-if = ‹1›"),
    ("lua", "local a = [[b\nc]] --[[ d ]] -- e", "[local] a = «[[b\nc]]» ⟨--[[ d ]]⟩ ⟨-- e⟩"),
    (
      "haskell", "f x' = case x' of {- a -} 'b' -> \"c\"",
      "f x' = [case] x' [of] ⟨{- a -}⟩ «'b'» -> «\"c\"»"
    ),
    (
      "diff", "--- a\n+++ b\n@@ -1 +1 @@\n-c\n+d\n e",
      "⟨--- a⟩\n⟨+++ b⟩\n[@@ -1 +1 @@]\n⟪-c⟫\n⟪+d⟫\n e"
    ),
    ("make", "ifeq ($(A),b) # c", "[ifeq] ($(A),b) ⟨# c⟩"),
    ("brainfuck", "if // a", "if // a"), ("text", "if 1", "if 1"),
  ])
  func `Parts of code are told by the language`(
    _ language: String, _ code: String, _ expected: String
  ) {
    #expect(parts(code, language) == expected)
  }

  @Test func `What does not end is only its first sign`() {
    #expect(parts("/* a int", "c") == "/* a [int]")
    #expect(parts("\"a\nint", "c") == "\"a\n[int]")
    #expect(parts("`a let", "js") == "`a [let]")
  }

  @Test func `Each language has names of its own and words`() {
    let names = CodeSyntax.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0 == $0.lowercased() })
    #expect(
      CodeSyntax.all.allSatisfy { !$0.keywords.contains("  ") && !$0.keywords.contains("\n") })
  }

  @Test(arguments: CodeSyntax.all.map { $0.names[0] })
  func `Code of any signs takes little time`(_ language: String) {
    for sign in [
      "\"", "'", "/*", "\"\"\"", "`", "<", "<a ", "{-", "[[", "#", "\\", "a", "1.", "--[[", "\"\n",
    ] {
      let code = Array(String(repeating: sign, count: (8 << 10) / sign.utf8.count).utf8)
      let time = ContinuousClock().measure {
        _ = CodeLanguage(language).map { CodeLexer.stretches(of: code, in: $0) }
      }
      #expect(time < .seconds(2))
    }
  }
}
