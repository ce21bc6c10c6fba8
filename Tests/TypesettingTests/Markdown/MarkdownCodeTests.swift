import Testing
import Typesetting

@Suite struct MarkdownCodeTests {
  private func code(_ language: String, _ text: String, pieces size: Int) -> String {
    var code = MarkdownCode(language)
    var written: [UInt8] = []
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      written += code.add(piece.span)
      start += size
    }
    return String(decoding: written + code.end(), as: UTF8.self)
  }

  @Test(arguments: [1, 3, 1000])
  func `lines stand between fences, whatever pieces they come in`(_ size: Int) {
    #expect(code("json", "{\r\n  1\n\n}", pieces: size) == "```json\n{\n  1\n\n}\n```\n")
    #expect(code("", "a ```` b\n", pieces: size) == "`````\na ```` b\n`````\n")
  }

  @Test func `a fence far behind the first lines begins another`() {
    let lines = String(repeating: "line of text\n", count: 8_000)
    let text = code("", lines + "```\nend\n", pieces: 4096)
    #expect(text.hasSuffix("line of text\n```\n\n````\n```\nend\n````\n"))
  }
}
