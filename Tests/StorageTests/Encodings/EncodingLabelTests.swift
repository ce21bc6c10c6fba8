import Testing

@testable import Storage

@Suite("Labels of encodings")
struct EncodingLabelTests {
  @Test(
    "a label means what the Encoding Standard says",
    arguments: [
      ("latin1", "WINDOWS-1252"), ("ISO-8859-1", "WINDOWS-1252"), ("us-ascii", "WINDOWS-1252"),
      ("gb2312", "GB18030"), ("GBK", "GB18030"), ("utf-16", "UTF-8"), (" UTF-8\n", "UTF-8"),
      ("iso-8859-9", "WINDOWS-1254"), ("shift_jis", "CP932"), ("ks_c_5601-1987", "UHC"),
      ("x-sjis", "CP932"), ("koi8-r", "KOI8-R"), ("tis-620", "CP874"), ("big5", "BIG5-HKSCS"),
    ])
  func labels(label: String, name: String) {
    #expect(EncodingLabel.encoding(labelled: label)?.name == name)
  }

  @Test("other words are no labels", arguments: ["", "utf-7", "none", "koi8-r, big5", "\u{130}so"])
  func others(label: String) {
    #expect(EncodingLabel.encoding(labelled: label) == nil)
  }

  @Test("this machine can convert each encoding that a label may stand for")
  func all() {
    #expect(EncodingLabel.names.count > 210)
    for label in EncodingLabel.names.keys {
      #expect(EncodingLabel.encoding(labelled: label) != nil, "\(label)")
    }
  }

  @Test("only a page declares an encoding")
  func pagesOnly() {
    let meta = "<meta charset=koi8-r>"
    func encoding(_ text: String, _ name: String? = nil) -> String? {
      EncodingLabel.encoding(declaredIn: Array(text.utf8), named: name)?.name
    }
    #expect(encoding("<!doctype html>" + meta) == "KOI8-R")
    #expect(encoding(meta, "a.html") == "KOI8-R")
    #expect(encoding(meta) == nil)
    #expect(encoding("A text about " + meta, "a.txt") == nil)
  }
}
