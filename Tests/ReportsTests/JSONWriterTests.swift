import Foundation
import Testing

@testable import Reports

@Suite struct JSONWriterTests {
  @Test func `any text comes back from its JSON`() throws {
    for text in ["", "a\"b\\c", "\u{0}\n\r\t\u{1F}\u{7F}", "皮膚😀\u{2028}"] {
      var writer = JSONWriter()
      writer.array([text]) { $0.string($1) }
      #expect(try JSONDecoder().decode([String].self, from: Data(writer.utf8)) == [text])
    }
  }

  @Test func `what is not there is null`() {
    var writer = JSONWriter()
    writer.object { json in
      json.field("a") { $0.string(nil) }
      json.field("b") { $0.number(nil) }
      json.field("c") { $0.boolean(true) }
    }
    #expect(String(decoding: writer.utf8, as: UTF8.self) == #"{"a": null, "b": null, "c": true}"#)
  }

  @Test(arguments: [
    ("a b/皮膚.txt", #""a b/皮膚.txt""#), ("a\"\\\n\u{1B}", #""a\"\\\n\u001b""#),
    ("\u{7F}\u{9B}m\u{202E}", #""\u007f\u009bm\u202e""#),
    ("caf\u{10FFE9}", #""caf\udbff\udfe9""#), ("e\u{301}", "\"e\u{301}\""),
  ])
  func `a path is exact, and nothing that a terminal would obey`(path: String, json: String) {
    var writer = JSONWriter()
    writer.path(path)
    #expect(writer.utf8 == Array(json.utf8))
  }
}
