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

  private func links(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return AddressFinder.links(in: bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("write to mailto:jo@a.example, or", ["mailto:jo@a.example"]),
    ("(ftp://a.example/pub).", ["ftp://a.example/pub"]),
    ("see www.a.example/b; it", ["www.a.example/b"]),
    ("请看https://a.example/b。然后", ["https://a.example/b"]),
    ("「https://a.example/b」、www.b.example", ["https://a.example/b", "www.b.example"]),
    ("<https://a.example/b>", ["https://a.example/b"]),
    ("[words](https://a.example/b_(c))", ["https://a.example/b_(c)"]),
    ("https://a.example/long-\nname", ["https://a.example/long-"]),
    ("https://www.a.example/ and WWW.b.example", ["https://www.a.example/", "WWW.b.example"]),
    ("https://web.example/web/https://a.example/", ["https://web.example/web/https://a.example/"]),
    ("see “https://a.example/b” and ‘www.b.example’", ["https://a.example/b", "www.b.example"]),
  ])
  func `addresses of every kind are links`(text: String, expected: [String]) {
    #expect(links(text) == expected)
  }

  @Test(arguments: [
    "mailto:", "mailto:jo", "mailto:@a", "sftp://a.example", "www.", "www.a", "awww.a.example",
    "www..example", "www.a. next", "jo@www.a.example", "ftp:x", "a:b", "12:30",
  ])
  func `what looks nearly like one is none`(text: String) {
    #expect(links(text) == [])
  }

  @Test func `a host alone is an address of the web`() {
    #expect(AddressFinder.address(of: "www.a.example") == "http://www.a.example")
    #expect(AddressFinder.address(of: "mailto:a@b") == "mailto:a@b")
  }
}
