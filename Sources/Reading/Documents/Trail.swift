/// The articles read before this one and, after going back, those after it.
struct Trail: Sendable {
  private var past: [Document] = []
  private var future: [Document] = []

  /// Leaves `document` behind for a new one.
  mutating func leave(_ document: Document) {
    past.append(document)
    future = []
  }

  /// The article before, `document` becoming the one after it.
  mutating func back(from document: Document) -> Document? {
    guard let target = past.popLast() else { return nil }
    future.append(document)
    return target
  }

  /// The article after, `document` becoming the one before it.
  mutating func forward(from document: Document) -> Document? {
    guard let target = future.popLast() else { return nil }
    past.append(document)
    return target
  }

  /// Changes the article with a number, wherever it is in the trail.
  mutating func update(_ id: Int, _ change: (inout Document) -> Void) {
    if let index = past.firstIndex(where: { $0.id == id }) { change(&past[index]) }
    if let index = future.firstIndex(where: { $0.id == id }) { change(&future[index]) }
  }
}
