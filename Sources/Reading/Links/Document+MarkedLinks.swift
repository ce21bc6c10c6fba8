import Articles
import Typesetting

/// The links that marks beside the text make.
extension Document {
  /// Bytes that are searched at once for a place that a mark names, and at most.
  private static let part = 1 << 20
  private static let mostSearched = 256 << 20

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

  /// Where a place is that a mark names; nil where none does.
  func place(named name: String) -> Anchor? {
    var start = 0
    while start < min(source.count, Self.mostSearched) {
      let marks = source.marks(in: start..<start + Self.part)
      if let mark = marks.first(where: { $0.inline == .place(name: name) }) {
        return Anchor(mark.range.lowerBound)
      }
      start += Self.part
    }
    return nil
  }

  /// The path of a file that a link names, relative to the file of this text.
  func path(ofLinked path: String) -> String {
    guard !path.hasPrefix("/"), let own = file ?? self.path,
      let end = own.utf8.lastIndex(of: UInt8(ascii: "/"))
    else { return path }
    return String(own[...end]) + path
  }

  /// How the target of a link is named; nil for a place that its words name.
  static func words(of target: Reference.Target) -> PrintableText? {
    guard case .marked(let target) = target else { return nil }
    return target.reference.map { PrintableText($0) }
  }
}
