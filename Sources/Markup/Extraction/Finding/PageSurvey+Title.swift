extension PageSurvey {
  /// The title that is shown: the block most like the title of the page, or the only `h1` of its text.
  ///
  /// The `h1` is taken where the other stands in a menu or a sidebar, or is no heading and the `h1` is like
  /// a title too: "git log -3" is more like "git-log(1)" than "git-log(1) Manual Page" is.
  var shownTitle: Int? {
    guard let title else { return nil }
    let isAside = isBesideText(title)
    if !isAside, BlockKind(container(of: title).tag).isHeading { return title }
    guard let heading = onlyHeadingOfText, isAside || likeness.titles[heading] >= Self.leastLike
    else { return title }
    return heading
  }

  private static let leastLike = 0.3
  /// How far away an element with a menu may be for the text in it to be part of the menu.
  private static let farthest = 6

  /// The block that is the only visible `h1` outside of menus and sidebars.
  private var onlyHeadingOfText: Int? {
    let headings = outline.blocks.indices.filter {
      container(of: $0).tag == .h1 && !isHidden($0) && !isBesideText($0)
    }
    return headings.count == 1 ? headings[0] : nil
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
