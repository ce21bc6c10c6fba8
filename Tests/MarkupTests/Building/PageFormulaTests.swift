import Testing

@testable import Markup

@Suite struct PageFormulaTests {
  @Test(arguments: [
    ("<mi>x</mi><mo>=</mo><mn>1</mn>", "x = 1"),
    ("<msup><mi>x</mi><mn>2</mn></msup><mo>-</mo><mi>y</mi>", "x² − y"),
    ("<mfrac><mi>a</mi><mi>b</mi></mfrac>", "a⁄b"),
    ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", "(a + b)/2"),
    ("<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>", "√(x + 1)"),
    ("<mroot><mi>x</mi><mn>3</mn></mroot>", "∛x"),
    ("<mi>sin</mi><mo>&#x2061;</mo><mi>x</mi>", "sin x"),
    ("<mi>f</mi><mo>&#x2061;</mo><mo>(</mo><mi>x</mi><mo>)</mo>", "f(x)"),
    (
      "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>"
        + "<msub><mi>x</mi><mi>i</mi></msub>", "∑ᵢ₌₁ⁿ xᵢ"
    ),
    ("<mover><mi>x</mi><mo>^</mo></mover>", "x\u{302}"),
    ("<mi mathvariant=double-struck>R</mi>", "ℝ"),
    ("<mi>x</mi><mtext>&nbsp;if&nbsp;</mtext><mi>y</mi>", "x if y"),
    (
      "<semantics><mi>x</mi><annotation encoding='application/x-tex'>x</annotation></semantics>",
      "x"
    ),
    ("<semantics><mi>x</mi><annotation-xml><ci>x</ci></annotation-xml></semantics>", "x"),
  ])
  func `MathML that is exact in one line is shown in Unicode`(_ math: String, _ expected: String) {
    let page = ConvertedPage("<p>Let <math>\(math)</math> be.")
    #expect(page.string == "Let \(expected) be.")
    #expect(page.inlines == [])
  }

  @Test(arguments: [
    ("<msub><mi>x</mi><mi>q</mi></msub>", "x_q"),
    ("<msup><mi>e</mi><mrow><mi>i</mi><mi>π</mi></mrow></msup>", "e^(iπ)"),
    ("<mfrac linethickness=0><mi>n</mi><mi>k</mi></mfrac>", "(n choose k)"),
    ("<msub><mi>a</mi><mi>q</mi></msub><msub><mi>b</mi><mi>q</mi></msub>", "a_q b_q"),
    (
      "<mo>(</mo><mfrac><mi>a</mi><mi>q</mi></mfrac><mo>)</mo><mover><mi>q</mi><mo>→</mo></mover>"
        + "<msub><mi>E</mi><mn>10</mn></msub><msup><mi>b</mi><mi>q</mi></msup>",
      "(a/q)q\u{20D7}E_10 b^q"
    ),
    ("<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable>", "[a, b]"),
    ("<munder><mo>lim</mo><mi>q</mi></munder><mi>x</mi>", "lim_q x"),
    (
      "<semantics><mi>?</mi><annotation encoding='application/x-tex'>\\binom{n}{k}</annotation>"
        + "</semantics>", "?"
    ),
    (
      "<semantics><msub><mi>x</mi><mi>q</mi></msub><annotation encoding='application/x-tex'> x_q\n"
        + "</annotation></semantics>", "x_q"
    ),
  ])
  func `Other MathML is shown as its source`(_ math: String, _ expected: String) {
    let page = ConvertedPage("<p>Let <math>\(math)</math> be.")
    #expect(page.string == "Let \(expected) be.")
    #expect(page.inlines == (expected == "?" ? [] : ["code: \(expected)"]))
  }

  @Test func `A formula of its own is a paragraph`() {
    let page = ConvertedPage("<p>From<math display=block><mi>x</mi></math>follows</p>")
    #expect(page.blocks == ["paragraph: From", "paragraph: x", "paragraph: follows"])
    let entry = ConvertedPage("<ul><li><math display=block><mi>x</mi></math>")
    #expect(entry.blocks == ["item: x"])
  }

  @Test func `What KaTeX and MathJax draw beside MathML is not shown`() {
    let katex = ConvertedPage(
      """
      <p>Let <span class="katex"><span class="katex-mathml"><math><semantics><msup><mi>x</mi><mn>2\
      </mn></msup><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span>\
      <span class="katex-html" aria-hidden="true"><span>x</span><span>2</span></span></span> be.
      """)
    #expect(katex.string == "Let x² be.")
    let mathJax = ConvertedPage(
      """
      <p>Let <span class="MathJax_Preview">x</span><span class="MathJax" data-mathml="">\
      <nobr aria-hidden="true"><span class="mi">x</span></nobr><span class="MJX_Assistive_MathML">\
      <math><mi>x</mi></math></span></span><script type="math/tex">x</script> be.
      """)
    #expect(mathJax.string == "Let x be.")
    let third = ConvertedPage(
      """
      <p>Let <mjx-container><mjx-math class="MJX-TEX" aria-hidden="true"><mjx-c>x</mjx-c></mjx-math>\
      <mjx-assistive-mml><math><mi>x</mi></math></mjx-assistive-mml></mjx-container> be.
      """)
    #expect(third.string == "Let x be.")
    #expect(ConvertedPage("<span class=katex-html aria-hidden=true>x</span>").string == "x")
  }

  @Test func `Scripts of MathJax are formulas`() {
    let page = ConvertedPage(
      """
      <p>Let <script type="math/tex">x^2</script> be.<script type="math/tex; mode=display">
      \\binom{n}{k}</script>
      """)
    #expect(page.string == "Let x² be.\n\n\\binom{n}{k}")
    #expect(page.inlines == ["code: \\binom{n}{k}"])
  }

  @Test func `Wikipedia's formula stands where its picture is`() {
    let math = "<math alttext='{\\displaystyle x^{2}}'><msup><mi>x</mi><mn>2</mn></msup></math>"
    let page = ConvertedPage(
      """
      <p>Let <span class="mwe-math-element"><span style="display: none;">\(math)</span>\
      <img src="a.svg" class="mwe-math-fallback-image-inline" alt="{\\displaystyle x^{2}}"></span> be.
      """)
    #expect(page.string == "Let x² be.")
    let source = ConvertedPage(#"<p><img class=tex alt='{\displaystyle \binom{n}{k}}'>"#)
    #expect(source.string == #"\binom{n}{k}"#)
    let alone = ConvertedPage(
      "<p>Let <img class=tex alt='\\alpha_1'> be <img class=latex alt='x_q'>")
    #expect(alone.string == "Let α₁ be x_q")
    let display = ConvertedPage(
      """
      <p>Let</p><div class="mwe-math-element"><div style="display: none;">\(math)</div><img \
      class="mwe-math-fallback-image-display" alt="{\\displaystyle x^{2}}"></div><p>be.
      """)
    #expect(display.string == "Let\n\nx²\n\nbe.")
    let hidden = ConvertedPage("<p>a <span style='display:none'>\(math)</span> b<p>c")
    #expect(hidden.string == "a b\n\nx²\n\nc")
  }

  @Test func `Text of a class for formulas is TeX where the signs for it stand around`() {
    let page = ConvertedPage(
      #"""
      <p>Let <span class="math notranslate">\(x^2\)</span> be <span class="math">plain</span>.
      <div class="math"><span class="eqno">(1)</span>\[x_q\]</div>
      <div class="math">a<br>b <b>c</b> d</div>
      """#)
    #expect(page.string == "Let x² be plain.\n\n(1)\n\nx_q\n\na\nb c d")
  }

  @Test(arguments: [
    "<math>", "<math><mi>", "<math><mrow>", "<math><mi>x</mi>", "<math><msup>", "<span class=math>",
    "<math><annotation>", "<span class=math>\\(", "<script type=math/tex>x</script>",
  ])
  func `A hundred thousand formulas within each other take little time`(_ tags: String) {
    let html = [UInt8](String(repeating: tags, count: 100_000).utf8)
    let time = ContinuousClock().measure {
      let page = ConvertedPage(html, piece: 32 << 10)
      #expect(page.malformed == nil)
    }
    #expect(time < .seconds(8))
  }

  @Test func `A formula is the same in any pieces`() {
    let html = [UInt8](
      """
      <p>a <math alttext=b><semantics><mrow><mi>x</mi><mo>≤</mo><mi>\u{3B1}</mi></mrow><annotation \
      encoding="application/x-tex">y</annotation></semantics></math> c <span class="math"> \\(x_q\\) \
      </span>d<div class=math>e <i>f</i> g</div><script type="math/tex">z</script>
      """.utf8)
    let whole = ConvertedPage(html)
    #expect(whole.string == "a x ≤ α c x_q d\n\ne f g\n\nz")
    for length in 1...9 { #expect(ConvertedPage(html, piece: length) == whole) }
  }
}
