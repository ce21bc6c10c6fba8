import Articles

extension MarkdownWriter {
  /// Opens the element that stands for a node.
  mutating func begin(
    _ tag: Tag, _ name: StaticString, _ attributes: [(StaticString, [UInt8])] = []
  ) {
    setTag(name, attributes)
    let (beyond, waiting) = (builder.depthBeyond, builder.formatting.count)
    builder.next = nil
    builder.begin(tag, self.tag)
    let isBeyond = builder.depthBeyond > beyond
    open.append(
      OpenNode(
        depth: isBeyond ? builder.open.count : max(0, builder.open.count - 1), waiting: waiting,
        isBeyond: isBeyond))
  }

  /// Sets the tag to one that a page would have for a node.
  mutating func setTag(_ name: StaticString, _ attributes: [(StaticString, [UInt8])] = []) {
    tag.name.removeAll(keepingCapacity: true)
    unsafe tag.name.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    tag.attributes.removeAll(keepingCapacity: true)
    tag.bytes.removeAll(keepingCapacity: true)
    for (name, value) in attributes {
      let start = tag.bytes.count
      tag.bytes += Array(name.description.utf8)
      let middle = tag.bytes.count
      tag.bytes += value
      tag.attributes.append(
        HTMLTokenizer.Attribute(name: start..<middle, value: middle..<tag.bytes.count))
    }
  }

  /// Closes the innermost node, and all that HTML has opened in it.
  mutating func end() {
    guard let node = open.popLast() else { return }
    if node.isBeyond {
      builder.depthBeyond = max(0, builder.depthBeyond - 1)
      return
    }
    builder.pop(to: node.depth + 1)
    if builder.open.count > node.depth { builder.pop(keepingFormatting: false) }
  }

  /// Closes the innermost node, which holds words: what HTML has opened in it ends with it.
  mutating func endWords() {
    let waiting = open.last?.waiting ?? 0
    end()
    while builder.formatting.count > max(waiting, builder.outerFormatting) {
      builder.formatting.removeLast()
    }
  }

  /// Closes all nodes but the outermost ones.
  mutating func close(to count: Int) {
    while open.count > count { end() }
  }
}
