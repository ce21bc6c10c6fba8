import Markup
import Testing

@Suite("The converter of pages")
struct PageConverterTests {
  @Test("a page without a byte has no text")
  func empty() {
    var converter = PageConverter()
    #expect(converter.add([], isFinal: true).text.isEmpty)
  }
}
