import Testing

@testable import Articles

/// Holds references of pages to being read as a browser reads them.
@Suite struct LinkTargetTests {
  @Test(arguments: [
    ("#top", LinkTarget.place(name: "top")), ("#a%20b", .place(name: "a b")),
    ("#", .place(name: "")),
    ("plan.html", .file(path: "plan.html", fragment: nil)),
    ("../a%20b.html#w%C3%BC", .file(path: "../a b.html", fragment: "wü")),
    ("a.html?x=1#y", .file(path: "a.html", fragment: "y")),
    ("a.html#", .file(path: "a.html", fragment: nil)),
    ("file:///tmp/a%2fb.html#c", .file(path: "/tmp/a/b.html", fragment: "c")),
    ("FILE://host/tmp/x", .file(path: "/tmp/x", fragment: nil)),
    ("a%FFb", .file(path: "a%FFb", fragment: nil)),
    ("https://a.example/#b", .address("https://a.example/#b")),
    ("//a.example/b", .address("https://a.example/b")),
    ("mailto:jo@a.example", .address("mailto:jo@a.example")),
    ("java\nscript:x", .address("javascript:x")),
    (" a.html\n", .file(path: "a.html", fragment: nil)),
    ("C:/x.html", .file(path: "C:/x.html", fragment: nil)),
    ("a/b:c.html", .file(path: "a/b:c.html", fragment: nil)),
  ])
  func `a reference leads there`(reference: String, target: LinkTarget) {
    #expect(LinkTarget(reference: reference) == target)
  }

  @Test(arguments: ["", " \n", "?q=1", "file:", "file://host"])
  func `a reference that names nothing is none`(reference: String) {
    #expect(LinkTarget(reference: reference) == nil)
  }
}
