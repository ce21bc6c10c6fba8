import Testing

@testable import Articles

/// Holds addresses to being read as a browser reads them, and to being handed on harmlessly.
@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://a.example/b?c=d#e", "https", "a.example", "https://a.example/b?c=d#e"),
    ("  HTTPS://A.example:8080/ü b ", "https", "a.example", "https://A.example:8080/%C3%BC%20b"),
    ("http://[2001:db8::1]:80/", "http", "[2001:db8::1]", "http://[2001:db8::1]:80/"),
    ("https://bücher.example/", "https", "bücher.example", "https://bücher.example/"),
    ("mailto:jo@a.example?subject=a b", "mailto", "", "mailto:jo@a.example?subject=a%20b"),
    (
      "https://a.example/\u{200B}\u{1B}[31m", "https", "a.example",
      "https://a.example/%E2%80%8B%1B[31m"
    ),
    ("https://a.example/\"<`'>", "https", "a.example", "https://a.example/%22%3C%60%27%3E"),
  ])
  func `an address is parted and made visible ASCII`(
    written: String, scheme: String, host: String, text: String
  ) throws {
    let address = try #require(WebAddress(written))
    #expect(address.scheme == scheme)
    #expect(address.host == host)
    #expect(address.text == text)
  }

  @Test(arguments: ["", "plan.html", "://a", "1a://b", "a b:c", "jav\u{200B}ascript:alert(1)"])
  func `what begins with no scheme is no address`(written: String) {
    #expect(WebAddress(written) == nil)
  }

  @Test(arguments: [
    "javascript:alert(1)", "java\nscript:alert(1)", " \u{1}JavaScript:x", "data:text/html,x",
    "vbscript:x", "blob:https://a.example/5",
  ])
  func `a program in an address is never opened`(written: String) throws {
    #expect(try #require(WebAddress(written)).isForbidden)
  }

  @Test(arguments: [
    "https://a.example/", "http://a.example", "mailto:jo@a.example", "https://bücher.example/",
    "https://пример.example/", "https://日本語テスト.example/", "https://xn--bcher-kva.example/",
    "https://a.example/path@other.example", "https://a-b.example:8443/?q=1",
    "https://ラーメンabc.example/",
  ])
  func `a plain address is opened at once`(written: String) throws {
    #expect(try #require(WebAddress(written)).concern(shownAs: "the page") == nil)
  }

  @Test(arguments: [
    ("https://bank.example@evil.example/", AddressConcern.user),
    ("https://bank.example\\@evil.example/", .unclear), ("https:evil.example", .unclear),
    ("https://", .unclear), ("https://a b.example/", .unclear),
    ("https://a\u{200B}b.example/", .unclear), ("https://a%62.example/", .unclear),
    ("ftp://a.example/", .scheme("ftp")), ("ssh://a.example", .scheme("ssh")),
    ("tel:+1", .scheme("tel")), ("https://pаypal.example/", .mixedScripts),
    ("https://xn--pypal-4ve.example/", .mixedScripts),
    ("https://аррӏе.example/", .lookalike("аррӏе")),
    ("https://xn--80ak6aa92e.example/", .lookalike("аррӏе")),
    ("https://googӏe.example/", .mixedScripts), ("https://ɡoogle.example/", .mixedScripts),
  ])
  func `an address that may deceive is asked for`(written: String, concern: AddressConcern) throws {
    #expect(try #require(WebAddress(written)).concern(shownAs: "the page") == concern)
  }

  @Test(arguments: [
    ("bank.example", "bank.example"), ("https://bank.example/login", "bank.example"),
    ("Go to www.bank.example now", "www.bank.example"), ("(bank.example).", "bank.example"),
    ("bank.co.uk", "bank.co.uk"),
  ])
  func `words that name another host are asked for`(words: String, host: String) throws {
    let address = try #require(WebAddress("https://evil.example/"))
    #expect(address.concern(shownAs: words) == .otherHost(host))
  }

  @Test(arguments: [
    "evil.example", "www.evil.example/x", "https://EVIL.example", "docs.evil.example", "the page",
    "README.md", "main.rs", "version 1.2", "e.g. this", "[12]", "jo@bank.example", "3.5", "Node.js",
  ])
  func `words that name no other host are not`(words: String) throws {
    #expect(try #require(WebAddress("https://evil.example/")).concern(shownAs: words) == nil)
  }

  @Test func `letters and their ASCII name the same host`() throws {
    let address = try #require(WebAddress("https://xn--bcher-kva.example/"))
    #expect(address.concern(shownAs: "bücher.example") == nil)
  }

  @Test(arguments: [
    ("bcher-kva", "bücher"), ("80ak6aa92e", "аррӏе"), ("wgv71a119e", "日本語"), ("a-b-", "a-b"),
    ("!", nil), ("99999999999", nil), ("ü", nil),
  ])
  func `names in ASCII are decoded`(name: String, letters: String?) {
    #expect(Punycode.decode(name[...]) == letters)
  }
}
