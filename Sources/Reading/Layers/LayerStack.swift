/// The layers over the text, the last one in front, and the lists that articles return to.
///
/// A list is in one place only: in the stack while it is open, among the kept ones while an article that
/// was chosen in it is read.
struct LayerStack: Sendable {
  /// A list as it was when an article was opened from it.
  private struct Kept: Sendable {
    let id: Int
    var list: any Layer
    /// The lists that lay below it.
    let below: [Int]
  }

  private var layers: [any Layer] = []
  private var kept: [Kept] = []
  private var lastID = 0

  /// The layer that handles the keys; nil where the text does.
  var front: (any Layer)? { layers.last }
  var count: Int { layers.count }
  var isEmpty: Bool { layers.isEmpty }

  /// A number that no list has had.
  mutating func nextID() -> Int {
    lastID += 1
    return lastID
  }

  /// Puts a layer in front.
  mutating func open(_ layer: any Layer) { layers.append(layer) }

  /// Replaces the layer at an index; it may have been closed meanwhile.
  mutating func replace(at index: Int, with layer: any Layer) {
    if layers.indices.contains(index) { layers[index] = layer }
  }

  /// The indices of the layers, from the one right over the text on.
  var indices: Range<Int> { layers.indices }

  /// The layer at an index.
  subscript(index: Int) -> any Layer { layers[index] }

  /// Removes only the layer at an index.
  mutating func remove(at index: Int) { layers.remove(at: index) }

  /// Removes the layer at an index and those in front of it; `keeps` says which lists are returned to.
  mutating func close(from index: Int, keeping keeps: (Int) -> Bool) {
    guard layers.indices.contains(index) else { return }
    keepLists(keeps)
    layers.removeSubrange(index...)
  }

  /// Removes the layer in front.
  mutating func closeFront(keeping keeps: (Int) -> Bool) {
    close(from: layers.count - 1, keeping: keeps)
  }

  /// Keeps a list from which an article is opened later; it is not in the stack yet.
  mutating func keep(_ list: any ListLayer) {
    if let id = list.listID { kept.append(Kept(id: id, list: list, below: [])) }
  }

  /// Shows a list again as it was left, over the lists below it; false where it is not there.
  mutating func reopen(_ id: Int) -> Bool {
    guard let entry = kept.first(where: { $0.id == id }) else { return false }
    layers = (entry.below + [id]).compactMap { id in kept.first { $0.id == id }?.list }
    kept.removeAll { $0.id == id || entry.below.contains($0.id) }
    return true
  }

  /// Forgets the lists that nothing returns to.
  mutating func forgetLists(except keeps: (Int) -> Bool) {
    let needed = kept.filter { keeps($0.id) }.flatMap { $0.below + [$0.id] }
    kept.removeAll { !needed.contains($0.id) }
  }

  /// The frontmost layer of a type.
  func first<L: Layer>(_ type: L.Type) -> L? {
    for layer in layers.reversed() { if let found = layer as? L { return found } }
    return nil
  }

  /// Changes all layers of a type, also in lists that are kept.
  mutating func update<L: Layer>(_ type: L.Type, _ change: (inout L) -> Void) {
    for index in layers.indices { Self.update(&layers[index], change) }
    for index in kept.indices { Self.update(&kept[index].list, change) }
  }

  private static func update<L: Layer>(_ layer: inout any Layer, _ change: (inout L) -> Void) {
    guard var found = layer as? L else { return }
    change(&found)
    layer = found
  }

  /// Keeps each list of the stack that is returned to, and those below it.
  private mutating func keepLists(_ keeps: (Int) -> Bool) {
    let ids = layers.compactMap(\.listID)
    guard let last = ids.lastIndex(where: keeps) else { return }
    for (index, id) in ids[...last].enumerated() {
      guard let list = layers.first(where: { $0.listID == id }) else { continue }
      kept.removeAll { $0.id == id }
      kept.append(Kept(id: id, list: list, below: Array(ids[..<index])))
    }
  }
}
