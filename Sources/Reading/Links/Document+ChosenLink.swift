import Articles
import Records
import Typesetting

extension Document {
  /// Chooses the link `steps` links on, and brings it onto the screen; returns what is to be said where
  /// there is none.
  mutating func stepLink(by steps: Int, rows: Int) -> PrintableText? {
    guard let link = link(steps) else { return words(ofNoLink: steps) }
    choose(link, rows: rows)
    return nil
  }

  /// What is said where there is no link that far on.
  private mutating func words(ofNoLink steps: Int) -> PrintableText {
    if chosenLink == nil, article.related.isEmpty, listedReferences().isEmpty {
      return "This article has no links."
    }
    return steps > 0 ? "No link after this one." : "No link before this one."
  }

  /// The link `steps` links after the chosen one, or from the top of the screen on; before it where
  /// `steps` is negative.
  private mutating func link(_ steps: Int) -> Link? {
    var link = chosenLink
    for step in 0..<abs(steps) {
      let isFirst = step == 0 && link == nil
      let origin = link.map { start(of: $0) } ?? position.top
      link =
        steps < 0
        ? self.link(before: origin)
        : self.link(from: isFirst ? origin : Anchor(origin.offset + 1))
      if link == nil { return nil }
    }
    return link
  }

  /// Makes a link the one that Enter follows, in the upper third where it was not on the screen.
  private mutating func choose(_ link: Link, rows count: Int) {
    let start = start(of: link)
    chosenLink = link
    let shown = galley.rows(from: position.top, count: count)
    if !shown.contains(where: { $0.shows(start.offset) }) {
      jumps.leave(position)
      reveal(start)
      let row = galley.row(showing: start)?.start ?? start
      position.top = galley.anchor(row, movedBy: -(count / 3))
    }
    position.place = start
  }

  /// Brings the chosen link into the first rows of the screen.
  mutating func keepChosenLink(within count: Int) {
    if let chosenLink { choose(chosenLink, rows: count) }
  }
}
