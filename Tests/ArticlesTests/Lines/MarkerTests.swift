import Testing

@testable import Articles

@Suite struct MarkerTests {
  private func marker(_ line: String) -> Marker {
    let bytes = Array(line.utf8)
    return Marker(of: bytes.span)
  }

  @Test func `a number with a full stop or a bracket is a marker`() {
    #expect(marker("1. Salt") == .number(1, length: 3))
    #expect(marker("10) Salt") == .number(10, length: 4))
    #expect(marker("999.  Salt") == .number(999, length: 6))
    #expect(marker("07. Salt") == .number(7, length: 4))
  }

  @Test func `a number in parts is the marker of a section`() {
    #expect(marker("2.4 Salt") == .section(depth: 2, length: 4))
    #expect(marker("2.4.1. Salt") == .section(depth: 3, length: 7))
  }

  @Test func `a bullet is a marker`() {
    #expect(marker("- salt") == .bullet(length: 2))
    #expect(marker("•\tsalt") == .bullet(length: 4))
    #expect(marker("–\u{A0}salt") == .bullet(length: 5))
  }

  @Test(arguments: [
    "", "-", "- ", "1.", "1. ", "1", "1 Salt", "1.Salt", "1999. Salt", "-5", "--- salt", "a. Salt",
    ".5 Salt", "1.. Salt", "(1) Salt", "Salt", "12345.6 Salt",
  ])
  func `anything else is none`(_ line: String) {
    #expect(marker(line) == .none)
    #expect(marker(line).length == 0)
  }

  @Test func `bytes that are no text have no marker`() {
    var random = SeededGenerator(state: 3)
    for length in 0..<40 {
      let bytes: [UInt8] = .random(length, using: &random)
      #expect(Marker(of: bytes.span).length <= length)
    }
  }
}
