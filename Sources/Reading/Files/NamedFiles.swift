/// The files that were named together, and which of them is read.
struct NamedFiles: Sendable {
  /// A file that was named.
  private struct Named: Sendable {
    let path: String
    /// The article as it was left, where nothing else keeps it.
    var left: Document?
  }

  /// What stands for standard input among the paths.
  static let standardInput = "-"

  private var named: [Named] = []
  /// The index of the file that was read last.
  private(set) var current = 0
  /// The number of the list of them; nil where there is none.
  let list: Int?

  /// Files at `paths`, of which the first is read; `list` is the number of the list of them.
  init(_ paths: [String] = [], list: Int? = nil) {
    named = paths.map { Named(path: $0) }
    self.list = list
  }

  /// How many there are.
  var count: Int { named.count }
  /// The paths of all of them.
  var paths: [String] { named.map(\.path) }

  /// The index of an article among them; nil where it is none of them.
  func index(of document: Document?) -> Int? {
    guard !named.isEmpty, let document else { return nil }
    let path = Self.path(of: document)
    if named.indices.contains(current), named[current].path == path { return current }
    return named.firstIndex { $0.path == path }
  }

  /// The path of the file at an index; nil where there is none.
  func path(at index: Int) -> String? { named.indices.contains(index) ? named[index].path : nil }

  /// Notes that the file at an index is read.
  mutating func select(_ index: Int) { current = index }

  /// Adds a file behind the one that is read, unless it is there; gives its index.
  mutating func insert(_ path: String, behind document: Document?) -> Int {
    if named.isEmpty, let document { named = [Named(path: Self.path(of: document))] }
    if let index = named.firstIndex(where: { $0.path == path }) { return index }
    let index = min((self.index(of: document) ?? current) + 1, named.count)
    named.insert(Named(path: path), at: index)
    return index
  }

  /// Removes the file at an index.
  mutating func remove(at index: Int) {
    named.remove(at: index)
    if current > index { current -= 1 }
  }

  /// Keeps those of some articles that are among the files, as they were left.
  mutating func keep(_ documents: [Document]) {
    for document in documents {
      if let index = index(of: document) { named[index].left = document }
    }
  }

  /// Takes the article that was kept of the file at an index; nil where none was.
  mutating func take(at index: Int) -> Document? {
    defer { named[index].left = nil }
    return named[index].left
  }

  /// Changes the article with a number where it is kept here.
  mutating func update(_ id: Int, _ change: (inout Document) -> Void) {
    for index in named.indices where named[index].left?.id == id {
      guard var document = named[index].left else { continue }
      document.modifyText(change)
      named[index].left = document
    }
  }

  /// The path by which an article is found here.
  static func path(of document: Document) -> String { document.path ?? standardInput }
}
