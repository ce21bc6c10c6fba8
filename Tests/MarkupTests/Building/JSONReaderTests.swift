import Testing

@testable import Markup

@Suite("The reader of JSON")
struct JSONReaderTests {
  private func value(_ text: String) -> JSONValue? { JSONReader.value(of: Array(text.utf8)) }

  @Test("values are read with their names, in their order")
  func values() {
    #expect(
      value(" {\"a\": [1, -2.5e3, true, null], \"b\": \"x\"} ")
        == .object([
          .init(
            name: "a", value: .array([.number("1"), .number("-2.5e3"), .bool(true), .null])),
          .init(name: "b", value: .string("x")),
        ]))
  }

  @Test("escapes are replaced, and half a pair is no character")
  func escapes() {
    #expect(
      value("\"\\u00e9\\n\\\"\\/ \\ud83d\\ude00 \\ud83d\"")
        == .string("\u{e9}\n\"/ \u{1F600} \u{FFFD}"))
  }

  @Test("commas too many, line ends in strings and a missing end do no harm")
  func tolerance() {
    #expect(
      value("{\"a\": [\"x\ny\",,], \"b\": {\"c\": 1")
        == .object([
          .init(name: "a", value: .array([.string("x\ny")])),
          .init(name: "b", value: .object([.init(name: "c", value: .number("1"))])),
        ]))
    #expect(value("") == nil)
    #expect(value("}") == nil)
  }

  @Test("deep and long values are read as far as they may be")
  func limits() {
    #expect(value(String(repeating: "[", count: 100_000)) != nil)
    let many = JSONReader.value(of: Array("[1,2,3,4]".utf8), mostValues: 3)
    #expect(many == .array([.number("1"), .number("2")]))
  }
}
