import Testing

@testable import Articles

@Suite struct RepeatedLinesTests {
  private let text = """
    Contents

    The Mill

    The Pond

    Credit: Ada

    The Mill

    Credit: Ben

    Photograph

    THE POND!

    Photograph

    Credit: Cem

    Photograph
    """

  private func repeated() -> RepeatedLines {
    let bytes = Array(text.utf8)
    return RepeatedLines(of: bytes.span, endingIn: 0x0A)
  }

  private func count(_ line: String, at start: Int) -> RepeatedLines.Count? {
    let bytes = Array(line.utf8)
    return repeated().count(of: bytes.span, at: start)
  }

  private func isLabelled(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return repeated().isLabelled(bytes.span)
  }

  @Test func `a line that stands twice is reported by its place`() {
    #expect(count("The Mill", at: 10) == .first)
    #expect(count("The Mill", at: 44) == .second)
  }

  @Test func `case and marks make no difference`() {
    #expect(count("the pond", at: 90) == .second)
  }

  @Test func `a line that stands three times stands often, one that stands once is not known`() {
    #expect(count("Photograph", at: 0) == .often)
    #expect(count("Contents", at: 0) == nil)
  }

  @Test func `a label is known by what stands before its colon`() {
    #expect(isLabelled("Credit: Dora"))
    #expect(!isLabelled("Remark: Dora"))
  }
}
