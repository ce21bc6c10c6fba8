import Testing

@testable import Articles

@Suite struct SeamTests {
  /// A filling of lines filled to column 60, with paragraphs at the margin and at column 7.
  private let filling: LineFilling = {
    let filled = Prose.wrapped(Prose.paragraph(1_200), at: 60)
    let inner = Prose.wrapped(Prose.paragraph(1_200), at: 53)
      .replacing("\n", with: "\n       ")
    let text = Array((filled + "\n\n       " + inner + "\n").utf8)
    guard let filling = TextProfile(of: text.span).fill else {
      preconditionFailure("The sample is a text of filled lines.")
    }
    return filling
  }()

  private func layout(_ line: String) -> LineLayout {
    let indent = line.prefix { $0 == " " }.count
    let text = Array(line.dropFirst(indent).utf8)
    return LineLayout(text.span, indent: indent)
  }

  private func joins(
    _ above: String, _ below: String, isFirst: Bool = true, isEntry: Bool = false
  ) -> Bool {
    let seam = Seam(
      above: layout(above), below: layout(below), isFirst: isFirst, isEntry: isEntry,
      filling: filling)
    return seam.joins
  }

  private let full = "The lamp is lit at six and burns until the sun has come up"

  @Test func `a word that had no room above goes on`() {
    #expect(joins(full, "Slowly the ships go by."))
    #expect(joins("       " + full.dropLast(7), "       Slowly the ships go by."))
  }

  @Test func `a line after a short one begins something new`() {
    #expect(!joins("The lamp is lit at six.", "Slowly the ships go by."))
    #expect(!joins("The Lamp", "Slowly the ships go by."))
  }

  @Test func `a small letter goes on with a sentence that was broken early`() {
    #expect(joins("The lamp is lit at six and burns until", "the sun comes up."))
    #expect(joins("The lamp is lit at six and burns until", "(as all know) morning."))
    #expect(joins("Die Lampe brennt von sechs Uhr an, und", "über ihr fliegen die Möwen."))
    #expect(!joins("salt", "rye"))
  }

  @Test func `an open sentence goes on with a capital where the line was nearly full`() {
    #expect(joins("The lamp is lit at six, and nobody has asked the", "Harbourmasters' Union."))
    #expect(!joins("The lamp is lit at six.  Nobody has been asked.", "Quill did not mind."))
  }

  @Test(arguments: ["- rye", "2. rye", "b) rye and salt", "> the rye", "| rye |", "}", "# rye"])
  func `a line with a mark of its own stays apart`(_ below: String) {
    #expect(!joins(full, below))
  }

  @Test func `quoted mail is not joined with what stands around it`() {
    #expect(!joins("> " + full, "> slowly the ships go by."))
    #expect(!joins("> " + full, "slowly the ships go by."))
  }

  @Test func `rulers, leaders, columns and tabs stay apart`() {
    #expect(!joins("The Lamp ............................................. 12", "slowly"))
    #expect(!joins(String(repeating: "-", count: 58), "slowly"))
    #expect(!joins("salt            12        3.00         and the whole of it", "slowly"))
    #expect(!joins("salt\tand a great many other things that come from the sea", "slowly"))
  }

  @Test func `text that is justified with spaces has no columns`() {
    #expect(joins("The  lamp   is lit  at six  and  burns  until the  sun has  c", "ome up to it."))
  }

  @Test func `a field does not go on with a field`() {
    #expect(!joins("Subject: " + full, "Date: today"))
    #expect(joins("Note: " + full.dropLast(4), "however, that it is dark."))
  }

  @Test func `only the first line of a paragraph may stand deeper than the others`() {
    #expect(joins("  " + full, "slowly the ships go by."))
    #expect(!joins("  " + full, "slowly the ships go by.", isFirst: false))
    #expect(!joins(full, "  slowly the ships go by."))
  }

  @Test func `an entry goes on under its text`() {
    #expect(joins("1. " + full, "   slowly"))
    #expect(joins("1. The lamp is lit", "   and burns."))
    #expect(joins("- " + full, "  Slowly"))
    #expect(!joins("- " + full, "        slowly"))
    #expect(joins("     * " + full, "     slowly", isEntry: true))
  }

  @Test func `a term goes on under its meaning where paragraphs stand`() {
    #expect(joins("-n     The lamp is lit at six and burns until the sun is up", "       slowly"))
    #expect(!joins("salt      The lamp is lit at six and burns until the sun", "          slowly"))
  }

  @Test func `deep indents at which no paragraphs stand are kept`() {
    #expect(!joins("    " + full, "    slowly the ships go by."))
    #expect(!joins("    let lamp = six.until(the.sun.has.come.up.again, 12)", "    go(lamp)"))
  }
}
