import Articles

extension AuthoredText {
  /// A page with an article, and menus, teasers and comments around it.
  public static var page: AuthoredText {
    var facts = PageFacts()
    facts.title = "Rye Bread at Home | The Mill"
    facts.author = "A. Miller"
    facts.date = "2026-03-01T08:00:00Z"
    facts.description = "How to bake with rye."
    facts.language = "en"
    facts.site = "The Mill"
    facts.extent = .article
    facts.hiddenPercent = 42
    return AuthoredText(page: facts) { text in
      text.block(.heading(level: 3), "All about mills", isFurniture: true)
      text.block(.item(number: nil), "Home", isFurniture: true, after: "\n")
      text.block(.item(number: nil), "Shop of flour", isFurniture: true)
      text.block(.title, "Rye Bread at Home")
      text.block(
        .paragraph, "Rye takes more water than wheat, and it takes its time.",
        inline: [("water", .emphasis)])
      text.block(.paragraph, "Advertisement for an oven", isFurniture: true)
      text.block(.heading(level: 2), "The sourdough")
      text.block(
        .paragraph, "Feed it for three days, twice a day, and keep it where it is warm.")
      text.block(.heading(level: 2), "The oven")
      text.block(.paragraph, "Heat it as far as it goes, and then let it cool a little.")
      text.block(.heading(level: 2), "Comments", isFurniture: true)
      text.block(.paragraph, "My sourdough has died. What now?", isFurniture: true)
      text.block(.paragraph, "Begin another.", isFurniture: true)
    }
  }

  /// A page whose last block is hidden, and links to a related article.
  public static var teasers: AuthoredText {
    let text = AuthoredText { text in
      text.block(.title, "Rye Bread at Home")
      text.block(.paragraph, "Rye takes more water than wheat, and it takes its time.")
      text.block(
        .paragraph, "Wheat Bread for Beginners",
        inline: [("Wheat Bread for Beginners", .link(.file(path: "wheat.html", fragment: nil)))],
        isFurniture: true)
    }
    var facts = PageFacts()
    facts.extent = .article
    facts.related = text.marks(in: 0..<text.count).filter { $0.link != nil }.map(\.range)
    return AuthoredText(text.bytes(in: 0..<text.count), text.marks(in: 0..<text.count), page: facts)
  }

  /// Tables of all shapes: prices, long words, spanned cells, wide letters, marks that combine, letters
  /// from right to left.
  public static var tables: AuthoredText {
    AuthoredText { text in
      text.block(.title, "Doses and Their Prices")
      text.table(doses, alignments: [.leading, .leading, .centred, .trailing])
      text.block(.paragraph, "And now in other letters.")
      text.table([
        ["Wort", "語", "מילה"], ["Brot", "パンとライ麦のパンを焼く", "לחם שיפון טוב"],
        ["Cafe\u{301} cre\u{300}me", "珈琲", "קפה"], ["", "", ""], ["Ein Wort||", "終"],
      ])
      text.table(
        [
          ["https://example.org/a/very/long/address/of/a/page.html", "salt", "x"],
          ["b", "pepper\nand more", ""],
        ], hasHeader: false, indent: 4)
      text.block(.paragraph, "The end.")
    }
  }

  /// A table of four columns, the last one of numbers.
  public static let doses = [
    ["Dose", "Onset", "Lasts", "Cost"],
    ["50 units", "3 to 7 days", "3 to 4 months", "320 €"],
    ["100 units", "3 days", "up to 6 months, and longer in the young", "610 €"],
    ["200 units", "at once", "", "1200 €"],
  ]
}
