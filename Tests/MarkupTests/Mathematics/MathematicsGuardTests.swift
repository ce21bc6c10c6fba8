import Testing

@testable import Markup

@Suite struct MathematicsGuardTests {
  /// The formulas of a Markdown text, a display between `$$`; what stays is left out.
  private func formulas(_ text: String) -> [String] {
    let window = Array(text.utf8)
    let guarded = MathematicsGuard(window)
    #expect(guarded.bytes.count == window.count)
    #expect(guarded.restored(guarded.bytes.span) == window)
    return guarded.pieces(guarded.bytes.span).compactMap { piece in
      guard case .formula(let formula) = piece else { return nil }
      let source = String(decoding: formula.source, as: UTF8.self)
      return formula.isDisplay ? "$$" + source + "$$" : source
    }
  }

  @Test(arguments: [
    ("Let $x$ be.", ["x"]),
    ("$x_i^2$ and $y_j^2$", ["x_i^2", "y_j^2"]),
    (#"With $\alpha*\beta$ and *stress*, $a*b$."#, [#"\alpha*\beta"#, "a*b"]),
    ("**$n$**, ($k$), $2n$-th, \u{201C}$z$\u{201D}", ["n", "k", "2n", "z"]),
    ("$f(x, y) = x + y$", ["f(x, y) = x + y"]),
    (#"a price of \$5 and $\$5$"#, [#"\$5"#]),
    ("$a +\nb$ goes on", ["a +\nb"]),
    ("设$x$为", ["x"]),
    (#"$\text{the rate of the pump} = r$"#, [#"\text{the rate of the pump} = r"#]),
    ("$`\\sqrt{3x-1}`$ as on GitHub", [#"\sqrt{3x-1}"#]),
    ("$$e = mc^2$$", ["$$e = mc^2$$"]),
    ("$$\n\\sum_{i=1}^n i\n- x\n$$\nmore", ["$$\n\\sum_{i=1}^n i\n- x\n$$"]),
    ("> $$\n> a_1 + b_1\n> $$", ["$$\na_1 + b_1\n$$"]),
    ("- one\n\n  $$\n  y = x_1\n  $$\n", ["$$\n  y = x_1\n  $$"]),
    (#"where \(n\) is and \(x^2\)"#, ["n", "x^2"]),
    (#"\(n = 1\) first"#, ["n = 1"]),
    ("\\[\nx = \\frac{a}{b}\n\\]", ["$$\nx = \\frac{a}{b}\n$$"]),
    (
      "\\begin{align*}\na &= b_1 \\\\\nc &= d\n\\end{align*}",
      ["$$\\begin{align*}\na &= b_1 \\\\\nc &= d\n\\end{align*}$$"]
    ),
    ("| $x_1$ | $y_1$ |", ["x_1", "y_1"]),
    ("$\\alpha$ `$\\beta$` $\\gamma$", [#"\alpha"#, #"\gamma"#]),
    ("text\n    $x_1$ goes on", ["x_1"]),
    ("- entry\n\n    $x_1$ in it", ["x_1"]),
    ("$α_1$", ["α_1"]),
    ("# Heading $x^2$\n$y^2$", ["x^2", "y^2"]),
    ("$loss = a$", ["loss = a"]),
  ])
  func `Formulas are found`(_ text: String, _ expected: [String]) {
    #expect(formulas(text) == expected)
  }

  @Test(arguments: [
    "$5 to $10", "from $5 to 10$", "US$5 and CA$6", "US$x$", "$HOME and $PATH", "$PATH or $HOME",
    "cost $5, or $ 6", "$PATH:$HOME", "${HOME}/bin and ${PATH}", "`$x$` and ``a ` $x$``", "$foo$",
    "```\n$x$\n```", "~~~ sh\necho $x$ $$\n~~~\n", "    $x_1$", "text\n\n    $x_1$ is code",
    "> ```\n> $x$\n> ```", "- ```\n  $x$\n  ```", #"\$x$ and $y\$"#, "$x $", "$ x$", "$a$b",
    "$x\n\ny$", "$x\n- y$", "$x\n# y$", "$5-10$", "$5 - 10$", "$a_variable_name and$",
    "$(foo) or $(bar)", "echo $$ and $$", "make: $$PATH $$HOME", "$$$", "$$$$", "$$$x$$$", "$$ $$",
    #"\[1\]"#, #"\[edit\]"#, #"\[a\]"#, #"function\(x\)"#, #"\[text\]\(x\)"#, #"\(a\) an entry"#,
    #"\(optional\)"#, #"cat\(s\)"#, "| $5 | 6$ |", "|$x|y$|", "https://a.org/$x_1$?b=$y_1$",
    "$_$ and $^$", "a $\"quoted\"$", "$x and `a$b`", "$a\n===\nb$", "1 $ = 1.1 €, 2 $ = 2.2 €",
    "$1, $2 and $3", "$1 + $2", "```math\nx\n```",
  ])
  func `Prices, variables and code are no formulas`(_ text: String) {
    #expect(formulas(text) == [])
  }

  @Test func `Nothing in a formula is a sign of Markdown`() {
    let guarded = MathematicsGuard(Array("a $x_1*y_2*z$ b\n$$\n# c_1\n$$\n".utf8))
    let text = String(decoding: guarded.bytes, as: UTF8.self)
    #expect(!text.contains { "$_*#".contains($0) })
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test func `Bytes stand where they stood`() {
    let text = "one $x^2$ two\n\n$$\ny_1\n$$\n\nthree"
    let guarded = MathematicsGuard(Array(text.utf8))
    let place = text.utf8.count - 5
    #expect(guarded.bytes[place...].elementsEqual("three".utf8))
  }

  @Test func `Private characters of the text stay what they are`() {
    let text = "\u{E000} &#xE001; &#57346; \u{F0000}\u{7FF} $x$ $xy$ $x^2$ \u{E003}"
    let window = Array(text.utf8)
    let guarded = MathematicsGuard(window)
    #expect(guarded.restored(guarded.bytes.span) == window)
    let read = String(decoding: guarded.bytes, as: UTF8.self)
    #expect(read.hasPrefix("\u{E000} &#xE001; &#57346; \u{F0000}\u{7FF} "))
    let own = read.unicodeScalars.filter { $0.value == 0xE000 || $0.value == 0xF0000 }
    #expect(own.count == 2)
    #expect(!read.unicodeScalars.contains { $0.value == 0xE001 || $0.value == 0xE002 })
    #expect(guarded.pieces(Array("\u{E000}\u{E001}".utf8).span) == [.text(0..<6)])
  }

  @Test func `Words around formulas keep their places`() {
    let guarded = MathematicsGuard(Array("a $x$ b".utf8))
    #expect(
      guarded.pieces(guarded.bytes.span)
        == [.text(0..<2), .formula(Formula(Array("x".utf8), isDisplay: false)), .text(5..<7)])
  }

  @Test(arguments: [
    "$", "$$", "$x ", "$a$", "$a_", #"\("#, #"\["#, #"\(x"#, "\\begin{align}\n", "`$", "``$x$` ",
    "$$x ", "> $$\n", "$\\", "{", "$\\frac{", "- $", "&#xE000;$x$", "\u{E000}$x^2$", "|$x|",
  ])
  func `Half a million signs take little time`(_ sign: String) {
    let count = 500_000 / sign.utf8.count
    let window = Array(String(repeating: sign, count: count).utf8)
    let clock = ContinuousClock()
    let time = clock.measure {
      let guarded = MathematicsGuard(window)
      #expect(guarded.bytes.count == window.count)
    }
    #expect(time < .seconds(4))
  }
}
