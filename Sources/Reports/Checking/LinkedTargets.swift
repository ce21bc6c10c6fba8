import Articles

/// The files, titles and places that the links of a text lead to.
///
/// Addresses are left out: nothing is fetched to see whether they still lead anywhere.
struct LinkedTargets {
  /// A link, by where it leads and where it stands.
  struct Link {
    let target: LinkTarget
    let offset: Int

    /// How its target is written.
    var name: String {
      if case .title(let title, let heading) = target {
        return title + (heading.map { "#" + $0 } ?? "")
      }
      return target.reference ?? ""
    }
  }

  /// Those to files, to places and to titles, in the order of the text.
  private(set) var links: [Link] = []

  /// Bytes whose marks are asked for at once.
  private static let part = 1 << 20

  /// The targets in a text that is loaded whole.
  init(in source: any ByteSource) {
    var start = 0
    while start < source.count {
      let part = start..<min(start + Self.part, source.count)
      for mark in source.marks(in: part) where mark.range.lowerBound >= start { note(mark) }
      start = part.upperBound
    }
  }

  private mutating func note(_ mark: Mark) {
    switch mark.link {
    case .address(let address):
      if let file = LinkTarget(fileAddress: address) { add(file, mark) }
    case .place, .file, .title: if let target = mark.link { add(target, mark) }
    case .article, nil: break
    }
  }

  private mutating func add(_ target: LinkTarget, _ mark: Mark) {
    // Words in several looks that lead on to the same are one link.
    if let last = links.last, last.target == target { return }
    links.append(Link(target: target, offset: mark.range.lowerBound))
  }
}
