extension PageSurvey {
  /// The title that is shown: the block most like the title of the page, or an `h1` of its text.
  ///
  /// The block may be the name of the site, which most titles of pages have beside their own: one that is a
  /// link, or stands in a menu or a sidebar, gives way to an `h1` of the text. One that is no heading
  /// gives way to the only `h1` if that is like a title too: "git log -3" is more like "git-log(1)" than
  /// "git-log(1) Manual Page" is.
  var shownTitle: Int? {
    guard let title else { return nil }
    let isAside = isBesideText(title)
    let isHeading = BlockKind(container(of: title).tag).isHeading
    if isHeading, !isAside, !isLinked(title) { return title }
    let only = onlyHeadingOfText
    if let only, likeness.titles[only] >= Self.leastLike { return only }
    if isHeading, let heading = likeHeading { return heading }
    let isSure = !isAside || likeness.titles[title] >= Self.surelyLike
    return isSure ? title : only ?? title
  }

  private static let leastLike = 0.3
  private static let surelyLike = 0.95
  /// How far away an element with a menu may be for the text in it to be part of the menu.
  private static let farthest = 6

  /// The first `h1` of the text that is like a title of the page and no link.
  private var likeHeading: Int? {
    outline.blocks.indices.first {
      container(of: $0).tag == .h1 && likeness.titles[$0] >= Self.leastLike && !isLinked($0)
        && !isHidden($0) && !isBesideText($0)
    }
  }

  /// The block that is the only visible `h1` outside of menus and sidebars.
  private var onlyHeadingOfText: Int? {
    let headings = outline.blocks.indices.filter {
      container(of: $0).tag == .h1 && !isHidden($0) && !isBesideText($0)
    }
    return headings.count == 1 ? headings[0] : nil
  }

  /// Whether a block is mostly a link.
  private func isLinked(_ block: Int) -> Bool {
    outline.blocks[block].linked > 0.5 * Double(outline.blocks[block].weight)
  }

  /// Whether a block stands in a menu or a sidebar.
  private func isBesideText(_ block: Int) -> Bool {
    let container = Int(outline.blocks[block].container)
    let signs = [
      NameHints.number(of: .navigation), NameHints.number(of: .side),
      NameHints.count + Landmark.navigation.rawValue, NameHints.count + Landmark.aside.rawValue,
    ]
    return signs.contains { distances[container, $0] <= Self.farthest }
  }
}
