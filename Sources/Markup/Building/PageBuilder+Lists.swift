extension PageBuilder {
  /// An entry of a list begins; its first block gets the bullet or the number.
  mutating func beginEntry(_ token: borrowing HTMLTokenizer) {
    let own = token.words(of: "value", longest: 12).flatMap { Int32($0) }
    let number = lists.isEmpty ? nil : lists[lists.count - 1].count(own)
    let item = WaitingItem(number: number, indent: context.indent, depth: open.count - 1)
    self.item = item
    context = context.indented(by: item.markerWidth)
    context.isDirect = true
    if context.kind == .term || context.kind == .caption { context.kind = .paragraph }
  }
}

extension ListState {
  /// A list with numbers; one that counts down from an unknown number has none.
  init(_ token: borrowing HTMLTokenizer) {
    let start = token.words(of: "start", longest: 12).flatMap { Int32($0) }
    if token.has("reversed") {
      self.init(next: start, step: -1)
    } else {
      self.init(next: start ?? 1)
    }
  }
}
