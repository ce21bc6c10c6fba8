import Testing

@testable import Articles

@Suite struct AddressFinderTests {
  private func addresses(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return AddressFinder.addresses(bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func `an address begins with its scheme and ends before a space`() {
    #expect(
      addresses("See https://example.org/a?b=c#d and HTTP://example.org today") == [
        "https://example.org/a?b=c#d", "HTTP://example.org",
      ])
  }

  @Test func `marks of the sentence are no part of it`() {
    #expect(
      addresses("(https://example.org/a), \"http://example.org/b\"; <http://example.org/c>.") == [
        "https://example.org/a", "http://example.org/b", "http://example.org/c",
      ])
  }

  @Test func `quotation marks and full stops of any script are no part of it`() {
    #expect(addresses("“https://example.org/a”") == ["https://example.org/a"])
    #expect(addresses("（https://example.org/a）。") == ["https://example.org/a"])
    #expect(addresses("«https://example.org/a»…") == ["https://example.org/a"])
  }

  @Test func `a bracket that the address opened belongs to it`() {
    #expect(addresses("https://example.org/skin_(organ)") == ["https://example.org/skin_(organ)"])
    #expect(
      addresses("(see https://example.org/skin_(organ)).") == ["https://example.org/skin_(organ)"])
  }

  @Test func `an address in another script is one`() {
    #expect(addresses("https://example.org/皮膚 ist") == ["https://example.org/皮膚"])
  }

  @Test(arguments: ["", "://", "http://", "https:// x", "Note: this", "ftp://x", "a:b", "http:/x"])
  func `anything else is none`(_ text: String) {
    #expect(addresses(text).isEmpty)
  }
}
