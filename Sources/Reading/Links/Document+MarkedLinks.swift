import Articles
import Typesetting

/// The links that marks beside the text make.
extension Document {
  /// Bytes whose marks are asked for at once.
  private static let part = 64 << 10

  /// The links that begin in a range, in their order.
  ///
  /// What leads on from the same words in several colours is one link.
  func markedLinks(in range: Range<Int>) -> [Reference] {
    source.marks(in: range).reduce(into: []) { links, mark in
      guard let target = mark.link else { return }
      if let last = links.last, last.target == .marked(target),
        last.range.upperBound == mark.range.lowerBound
      {
        links[links.count - 1] = Reference(
          target: last.target, range: last.range.lowerBound..<mark.range.upperBound)
      } else if mark.range.lowerBound >= range.lowerBound {
        links.append(Reference(target: .marked(target), range: mark.range))
      }
    }
  }

  /// The first link that begins in a range, and is not hidden.
  mutating func firstMarkedLink(in range: Range<Int>) -> Reference? {
    var start = range.lowerBound
    while start < min(range.upperBound, source.count) {
      let end = min(range.upperBound, start + Self.part)
      for link in markedLinks(in: start..<end) where !isHidden(link.start) { return link }
      start = end
    }
    return nil
  }

  /// The last link that begins in a range, and is not hidden.
  mutating func lastMarkedLink(in range: Range<Int>) -> Reference? {
    var end = min(range.upperBound, source.count)
    while end > range.lowerBound {
      let start = max(range.lowerBound, end - Self.part)
      for link in markedLinks(in: start..<end).reversed() where !isHidden(link.start) {
        return link
      }
      end = start
    }
    return nil
  }

  /// Where a place is that a mark in a range names; nil where none does.
  func place(named name: String, in range: Range<Int>) -> Anchor? {
    PlaceSearch.place(named: name, in: source, range).map(Anchor.init)
  }

  /// The most headings that are looked through at once.
  static let mostHeadings = 1000

  /// Where the heading is that is called so; nil where none is.
  func heading(named name: String) -> Anchor? {
    PlaceSearch.heading(named: name, of: article, in: source).map(Anchor.init)
  }

  /// The path of a file that a link names, relative to the file of this text.
  func path(ofLinked path: String) -> String {
    LinkedFile.path(path, linkedIn: self.path.map { file ?? $0 })
  }
}
