import Articles
import Records
import Typesetting

/// Where the places of a text are in a later state of it, as its sections tell.
///
/// A section with the same words is the same section, wherever it is; between two of these, one that
/// changed is the one that stands in its place.
struct PlaceMap: Sendable {
  /// The most sections that are compared.
  private static let most = 20_000

  private let starts: [Int]
  private let newStarts: [Int]
  /// For each section its index in the new text; nil for a text whose sections are not known.
  private let matches: [Int?]?
  private let count: Int

  /// The way from one document to another.
  init(from old: Document, to new: Document) {
    count = new.galley.count
    guard let digests = Self.digests(of: old), let newDigests = Self.digests(of: new) else {
      (starts, newStarts, matches) = ([], [], nil)
      return
    }
    starts = old.article.sections.map(\.start.offset)
    newStarts = new.article.sections.map(\.start.offset)
    matches = Self.matches(of: digests, in: newDigests)
  }

  /// Whether it is more than a guess.
  var isKnown: Bool { matches != nil }

  /// Where a place is now, or about there.
  func place(_ anchor: Anchor) -> Anchor {
    placeInSameSection(anchor) ?? Anchor(min(anchor.offset, count))
  }

  /// Where a place is now; nil where its section is gone.
  func placeInSameSection(_ anchor: Anchor) -> Anchor? {
    let offset = anchor.offset
    let section = starts.partitioningIndex { $0 > offset } - 1
    guard section >= 0, let match = matches?[section] else { return nil }
    let end = match + 1 < newStarts.count ? newStarts[match + 1] : count
    return Anchor(min(newStarts[match] + offset - starts[section], max(newStarts[match], end - 1)))
  }

  /// Where a position is now.
  func position(_ position: Position) -> Position {
    Position(top: place(position.top), place: place(position.place))
  }

  private static func digests(of document: Document) -> [UInt64]? {
    guard let digests = document.figures?.sectionDigests, digests.count <= most,
      digests.count == document.article.sections.count
    else { return nil }
    return digests
  }

  private static func matches(of old: [UInt64], in new: [UInt64]) -> [Int?] {
    var free: [UInt64: [Int]] = [:]
    for (index, digest) in new.enumerated().reversed() { free[digest, default: []].append(index) }
    var matches = old.map { free[$0]?.popLast() }
    var taken = Set(matches.compactMap(\.self))
    for index in matches.indices where matches[index] == nil {
      let next = (index > 0 ? matches[index - 1] ?? -2 : -1) + 1
      if new.indices.contains(next), taken.insert(next).inserted { matches[index] = next }
    }
    return matches
  }
}
