/// A page of HTML with an article between two menus.
public enum LongPage {
  /// The page, whose article has `paragraphs`; behind half of them, `filler` bytes stand that are no text.
  public static func html(paragraphs: Int, filler: Int = 0) -> String {
    let links = (1...30).map { "<li><a href=\"/topic/\($0)\">Topic \($0)</a></li>" }.joined()
    let menu = "<ul class=\"menu\">\(links)</ul>"
    let parts = (1...paragraphs).map { number in
      "<p>In paragraph \(number), people who go to bed early say that they sleep well, wake up rested, "
        + "and work better, although nobody has asked those who do not.</p>\n"
    }
    let half = paragraphs / 2
    let remark = filler > 0 ? "<!--" + String(repeating: "a", count: filler) + "-->" : ""
    return """
      <!DOCTYPE html><html lang="en"><head><title>Sleep early – The Daily Bed</title>
      <meta property="og:title" content="Sleep early"></head><body>
      <header><nav>\(menu)</nav></header>
      <main><article><h1>Sleep early</h1>\(parts[..<half].joined())
      \(remark)<h2>More of it</h2>\(parts[half...].joined())</article></main>
      <footer><nav>\(menu)</nav><p>All rights reserved.</p></footer></body></html>
      """
  }
}
