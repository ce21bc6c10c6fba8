import Articles

/// An example of a specification of Markdown.
struct MarkdownExample {
  let number: Int
  let markdown: String
  let html: String

  /// The examples in a specification, in their order.
  static func all(in text: String) -> [MarkdownExample] {
    var examples: [MarkdownExample] = []
    var (markdown, html): (String?, String?)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("````````````````````````````````") {
        if let example = markdown, let expected = html {
          let tabs = { (text: String) in
            text.map { $0 == "→" ? "\t" : $0 }.reduce(into: "") { $0.append($1) }
          }
          examples.append(
            MarkdownExample(
              number: examples.count + 1, markdown: tabs(example), html: tabs(expected)))
          (markdown, html) = (nil, nil)
        } else {
          markdown = ""
        }
      } else if line == ".", markdown != nil, html == nil {
        html = ""
      } else if html != nil {
        html?.append(line + "\n")
      } else if markdown != nil {
        markdown?.append(line + "\n")
      }
    }
    return examples
  }

  /// Whether it has what cmark-gfm does not read, or reads otherwise: links to titles, notes, formulas.
  var hasMore: Bool { ["[[", "[^", "\\["].contains { markdown.contains($0) } }

  /// What a reader comes to know of it.
  var facts: MarkdownTreeFacts {
    MarkdownTreeFacts(ConvertedPage(markdown: markdown), like: MarkdownTreeFacts(markdown))
  }

  /// What the marks of the Markdown say.
  var marks: [String] { Self.lines(ConvertedPage(markdown: markdown)) }

  /// What those of its HTML say.
  var expected: [String] { Self.lines(ConvertedPage(html)) }

  /// Blocks and marks within them; the places that only Markdown names are left out, and so is what tells a
  /// title from a heading.
  private static func lines(_ page: ConvertedPage) -> [String] {
    let blocks = page.blocks.map { line in
      line.hasPrefix("title: ") ? "heading 1: " + line.dropFirst(7) : line
    }
    return blocks + page.inlines.filter { !$0.hasPrefix("place ") || $0.hasPrefix("place #") }
  }
}
