import Articles

/// The files and the places in a text that its links lead to.
///
/// Addresses are left out: nothing is fetched to see whether they still lead anywhere.
struct LinkedTargets {
  /// A link that leads nowhere, by how its target is written.
  struct Dead: Equatable {
    let name: String
    let offset: Int
  }

  private var links: [(target: LinkTarget, offset: Int)] = []
  private var places: Set<String> = ["", "top"]

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
    switch mark.inline {
    case .place(let name): places.insert(name)
    case .link(.address(let address)):
      if let file = LinkTarget(fileAddress: address) { add(file, mark) }
    case .link(let target): add(target, mark)
    default: break
    }
  }

  private mutating func add(_ target: LinkTarget, _ mark: Mark) {
    // Words in several looks that lead on to the same are one link.
    if let last = links.last, last.target == target { return }
    switch target {
    case .place, .file: links.append((target, mark.range.lowerBound))
    case .article, .title, .address: break
    }
  }

  /// How many they are.
  var count: Int { links.count }

  /// Those that lead to no file and to no place.
  func dead(hasFile: (String) -> Bool) -> [Dead] {
    var known: [String: Bool] = [:]
    return links.compactMap { link in
      switch link.target {
      case .place(let name):
        return places.contains(name) ? nil : Dead(name: "#" + name, offset: link.offset)
      case .file(let path, _):
        let isThere = known[path] ?? hasFile(path)
        known[path] = isThere
        return isThere ? nil : Dead(name: path, offset: link.offset)
      case .article, .title, .address: return nil
      }
    }
  }
}
