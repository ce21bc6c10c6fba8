import Testing

@testable import Markup

@Suite("The tests of html5lib for tokenizers", .enabled(if: SharedFormats.areExpected))
struct TokenizerConformanceTests {
  @Test("all pass, whole and in pieces", arguments: [0, 1, 2, 3, 7])
  func conformance(piece: Int) throws {
    var count = 0
    for file in try SharedFormats.files("html5lib/tokenizer", ".test") {
      for test in TokenizerCase.all(in: file.bytes) {
        count += 1
        let tokens = TokenRecorder.tokens(of: test, piece: piece)
        #expect(Self.equal(tokens, test.output), "\(file.name): \(test.name)")
      }
    }
    #expect(count == 7028)
  }

  /// Attributes have no order.
  private static func equal(_ a: [JSONValue], _ b: [JSONValue]) -> Bool {
    a.map(sorted) == b.map(sorted)
  }

  private static func sorted(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let values): .array(values.map(sorted))
    case .object(let members): .object(members.sorted { $0.name < $1.name })
    case .null, .bool, .number, .string: value
    }
  }
}
