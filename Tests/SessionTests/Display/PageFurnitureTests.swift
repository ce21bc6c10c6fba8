import Testing

/// Holds the program to hiding what a page has around its article, on the screen and in print.
@Suite("Furniture of pages")
struct PageFurnitureTests {
  /// A page as sites have them, with menus before its article and comments behind it.
  private static let page = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Rye Bread | The Mill</title></head>
    <body><header class="site-header"><nav class="menu"><ul>
    \(["Home", "Shop", "Contact", "Log in", "Basket", "Newsletter"].map {
      "<li><a href=\"/\($0)\">\($0)</a></li>"
    }.joined())
    </ul></nav></header>
    <main><article class="post-content"><h1>Rye Bread at Home</h1>
    \((1...8).map { number in
      "<h2>Step \(number)</h2><p>Rye takes more water than wheat, and it takes its time. Knead the dough "
        + "for \(number) minutes, let it rest where it is warm, and do not hurry it, since the flour "
        + "has to drink before it can hold together at all.</p>"
    }.joined())
    </article></main>
    <aside class="sidebar related"><h3>More from the mill</h3><ul>
    \((1...9).map { "<li><a href=\"/\($0)\">Teaser \($0)</a></li>" }.joined())
    </ul></aside>
    <footer class="footer"><p>Copyright of the mill. <a href="/imprint">Imprint</a></p></footer>
    </body></html>
    """

  private func withPage(_ body: (String) throws -> Void) throws {
    let scratch = try ScratchDirectory()
    try body(try scratch.write("rye.html", Self.page))
  }

  @Test func `a key shows what is hidden and hides it again`() throws {
    try withPage { path in
      let session = try Session([path], environment: .reading)
      try session.waitUntil("the article") {
        $0.text.contains("Rye takes more") && $0.text.contains("% of the page hidden, . shows it")
      }
      #expect(!session.terminal.text.contains("Newsletter"))
      try session.send(".g")
      try session.waitUntil("the menu") { $0.text.contains("Newsletter") }
      try session.send(".")
      try session.waitUntil("the article alone") { !$0.text.contains("Newsletter") }
      try session.leave("Q")
    }
  }

  @Test func `what is hidden is printed only where all is asked for`() throws {
    try withPage { path in
      let article = try Program.run([path], environment: .reading)
      #expect(article.text.hasPrefix("Rye Bread at Home\n"))
      #expect(!article.text.contains("Teaser 3") && !article.text.contains("Newsletter"))
      let all = try Program.run(["--all", path], environment: .reading)
      #expect(all.text.contains("Teaser 3") && all.text.contains("Newsletter"))
      let found = try Program.run(["--grep", "teaser 3", path], environment: .reading)
      #expect(found.text.contains("Teaser 3"))
    }
  }
}
