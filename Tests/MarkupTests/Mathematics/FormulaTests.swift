import Testing

@testable import Markup

@Suite struct FormulaTests {
  private func unicode(_ source: String) -> String? {
    Formula(Array(source.utf8), isDisplay: false).unicode
  }

  @Test(
    arguments: [
      // Letters, numbers and signs, with the spaces of the TeXbook.
      ("x", "x"), ("a+b", "a + b"), ("a  -b", "a − b"), ("-x", "−x"), ("a=-b", "a = −b"),
      ("2x+1", "2x + 1"), ("f(x,y)", "f(x, y)"), ("1,000", "1,000"), ("3.14", "3.14"),
      ("12,345,678.9", "12,345,678.9"), ("(0,1,2)", "(0, 1, 2)"), ("日", "日"), (#"3\frac12"#, "3½"),
      ("(1, -2)", "(1, −2)"), ("n!", "n!"), ("a/b", "a/b"), ("a:b", "a : b"),
      ("f: X\\to Y", "f : X → Y"),
      ("|x|", "|x|"), ("[0,1]", "[0, 1]"), ("\\{1,2\\}", "{1, 2}"), ("x<y", "x < y"),
      ("a*b", "a * b"),
      ("a b", "ab"), ("a\\,b", "a b"), ("a~b", "a b"), ("a \\quad b", "a b"), ("α ≤ β", "α ≤ β"),
      (#"\alpha\beta"#, "αβ"), (#"\alpha x"#, "αx"), (#"\Omega"#, "Ω"), (#"\varepsilon"#, "ε"),
      (#"\epsilon"#, "ϵ"), (#"x\le y"#, "x ≤ y"), (#"x \ne y"#, "x ≠ y"), (#"a\cdot b"#, "a ⋅ b"),
      (#"a\times b"#, "a × b"), (#"\pm 1"#, "±1"), (#"x\pm y"#, "x ± y"), (#"\infty"#, "∞"),
      (#"x\in A\cup B"#, "x ∈ A ∪ B"), (#"A\subseteq\mathbb{R}"#, "A ⊆ ℝ"),
      (#"p\implies q"#, "p ⟹ q"),
      (#"\forall x\exists y"#, "∀x∃y"), (#"a,b,\ldots,z"#, "a, b, …, z"), (#"\not= x"#, "≠ x"),
      (#"x\not\in A"#, "x ∉ A"), (#"\langle x,y\rangle"#, "⟨x, y⟩"), (#"\|x\|"#, "‖x‖"),
      (#"50\%"#, "50%"), (#"\$5"#, "$5"), (#"a\mid b"#, "a ∣ b"), (#"\lfloor x\rfloor"#, "⌊x⌋"),
      // Names of functions.
      (#"\sin x"#, "sin x"), (#"\sin(x)"#, "sin(x)"), (#"2\sin x"#, "2 sin x"),
      (#"\log_2 n"#, "log₂ n"),
      (#"\sin^2\theta"#, "sin² θ"), (#"\sin -x"#, "sin −x"), (#"\max(a,b)"#, "max(a, b)"),
      (#"\operatorname{rank} A"#, "rank A"), (#"a \bmod n"#, "a mod n"),
      (#"a \equiv b \pmod{n}"#, "a ≡ b (mod n)"), (#"O(n\log n)"#, "O(n log n)"),
      // Scripts, where Unicode has all of them.
      ("x^2", "x²"), ("x_1", "x₁"), ("x_i^2", "xᵢ²"), ("x^2_i", "xᵢ²"), ("x_{ij}", "xᵢⱼ"),
      ("a^{n+1}", "aⁿ⁺¹"),
      ("e^{-x}", "e⁻ˣ"), ("10^{-3}", "10⁻³"), ("2^10", "2¹0"), ("A^T", "Aᵀ"), ("x^{(i)}", "x⁽ⁱ⁾"),
      ("f'", "f′"), ("f''(x)", "f″(x)"), ("f'_1", "f₁′"), ("x^*", "x*"), ("x^* y", "x* y"),
      (#"90^\circ"#, "90°"), (#"90^{\circ}C"#, "90°C"), (#"A^\dagger"#, "A†"), ("{}^{14}C", "¹⁴C"),
      ("(a+b)^2", "(a + b)²"), (#"x_{\text{max}}"#, "xₘₐₓ"), (#"\beta_1"#, "β₁"), ("H_2O", "H₂O"),
      // Large operators with limits.
      (#"\sum_{i=1}^n i"#, "∑ᵢ₌₁ⁿ i"), (#"\sum\limits_{i=1}^{n} x_i"#, "∑ᵢ₌₁ⁿ xᵢ"),
      (#"\int_0^1 f(x)\,dx"#, "∫₀¹ f(x) dx"), (#"\prod_{k=1}^{n}(1+x_k)"#, "∏ₖ₌₁ⁿ(1 + xₖ)"),
      (#"a\sum b"#, "a ∑ b"),
      // Fractions and roots.
      (#"\frac{1}{2}"#, "½"), (#"\frac12 m v^2"#, "½mv²"), (#"\frac{a}{b}"#, "a⁄b"),
      (#"\frac{3}{16}"#, "3⁄16"),
      (#"\frac{a+b}{c}"#, "(a + b)/c"), (#"\frac{a}{b+c}"#, "a/(b + c)"),
      (#"\frac{2a}{b}"#, "2a/b"),
      (#"\frac{a}{bc}"#, "a/(bc)"), (#"\frac{n(n+1)}{2}"#, "n(n + 1)/2"),
      (#"\frac{dy}{dx}"#, "dy/dx"),
      (#"\frac{d}{dx}f(x)"#, "(d/dx)f(x)"), (#"\frac{\partial f}{\partial x}"#, "∂f/∂x"),
      (#"x\frac{a}{b}"#, "x(a⁄b)"), (#"\frac{a}{b}x"#, "(a⁄b)x"), (#"x=\frac{a}{b}"#, "x = a⁄b"),
      (#"\frac{a}{b}+1"#, "a⁄b + 1"), (#"-\frac{a}{b}"#, "−a⁄b"),
      (#"\frac{\frac{a}{b}}{c}"#, "(a⁄b)/c"),
      (#"\left(\frac{a}{b}\right)^2"#, "(a⁄b)²"), (#"{\frac{a}{b}}^2"#, "(a⁄b)²"),
      (#"\sqrt2"#, "√2"), (#"\sqrt{10}"#, "√10"), (#"\sqrt{x+1}"#, "√(x + 1)"),
      (#"\sqrt[3]{x}"#, "∛x"),
      (#"\sqrt{2}x"#, "√(2)x"), (#"2\sqrt{x}"#, "2√x"),
      (
        #"\frac{-b\pm\sqrt{b^2-4ac}}{2a}"#,
        "(−b ± √(b² − 4ac))/(2a)"
      ),
      (#"\sqrt{x}^2"#, "(√x)²"), (#"\frac{1}{\sqrt{2}}"#, "1/(√2)"),
      // Alphabets, accents, words, fences.
      (#"\mathbb{R}^n"#, "ℝⁿ"), (#"\mathcal{L}"#, "ℒ"), (#"\mathbf{x}"#, "𝐱"),
      (#"\mathfrak{g}"#, "𝔤"),
      (#"\mathbb R"#, "ℝ"), (#"\boldsymbol{\beta}"#, "𝜷"), (#"\mathrm{kg}"#, "kg"),
      (#"\mathrm{d}x"#, "dx"),
      (#"\hat{x}"#, "x\u{302}"), (#"\bar x_1"#, "x\u{304}₁"), (#"\vec{v}"#, "v\u{20D7}"),
      (#"\overline{AB}"#, "A\u{305}B\u{305}"), (#"x \text{ if } y > 0"#, "x if y > 0"),
      (#"\text{Loss} = -\log p"#, "Loss = −log p"), (#"\left[0,1\right)"#, "[0, 1)"),
      (#"\left. x \right|_1"#, "x|₁"), (#"\big(x\big)"#, "(x)"), (#"{\displaystyle x^{2}}"#, "x²"),
      (#"E=mc^2"#, "E = mc²"),
      (#"\nabla\times\vec{E}=-\partial_t\vec{B}"#, "∇ × E\u{20D7} = −∂ₜB\u{20D7}"),
      (#"P(A\mid B)=\frac{P(B\mid A)P(A)}{P(B)}"#, "P(A ∣ B) = P(B ∣ A)P(A)/(P(B))"),
    ] as [(String, String?)])
  func `What Unicode can show exactly is shown so`(_ source: String, _ expected: String?) {
    #expect(unicode(source) == expected)
  }

  @Test(arguments: [
    "x_q", "e^{i\\pi}", "e^{x^2}", "x_{i,j}", "x_a_b", "x^a^b", "\\sum_{i\\in S}",
    "\\lim_{x\\to 0}",
    "\\begin{matrix}a\\end{matrix}", "a \\\\ b", "a & b", "\\binom{n}{k}", "\\unknown", "\\frac{a}",
    "{", "}", "\\", "\\frac", "x^", "_", "\\sqrt[5]{x}", "\\overset{a}{b}", "\\hat{ab}",
    "\\text{a $b$}", "\\left(x", "x \\right)", "\\color{red} x", "3\\frac{2}{7}",
    "", " ", "\\,", "a%b", "a#b", "a\"b", "\\tag{1}", "\\mathbb{\\mathcal{X}}", "\\not x",
    "x'^2'",
    "X^\\top", "\\mathcal{1}", "\u{1F600}",
  ])
  func `What Unicode cannot show is shown as its source`(_ source: String) {
    #expect(unicode(source) == nil)
  }

  @Test(arguments: [
    "{", "\\frac{", "x^{", "\\sqrt{", "\\left(", "\\hat ", "\\mathbf{", "\\text{", "'",
  ])
  func `A hundred thousand signs within each other take little time`(_ sign: String) {
    let source = [UInt8](String(repeating: sign, count: 100_000).utf8)
    let time = ContinuousClock().measure {
      #expect(Formula(source, isDisplay: false).unicode == nil)
      #expect(Formula(Array(source.prefix(4096)), isDisplay: false).unicode?.isEmpty != true)
    }
    #expect(time < .seconds(1))
  }
}
