import CMarkGFM

/// What cmark-gfm makes of a stretch of Markdown, as a walk through its tree.
///
/// A thread has one tree at a time.
@safe struct MarkdownTree: ~Copyable {
  private let tree: OpaquePointer?

  /// Reads a stretch, in which labels may stand for what is defined elsewhere.
  init(_ text: Span<UInt8>, _ given: GivenReferences = GivenReferences()) {
    unsafe tree = text.withUnsafeBufferPointer { text in
      unsafe given.withReferences { references in
        unsafe cmarkgfm_read(text.baseAddress, text.count, references.baseAddress, references.count)
      }
    }
  }

  deinit { unsafe cmarkgfm_free(tree) }

  /// The next step of the walk; nil at its end.
  mutating func next() -> MarkdownEvent? {
    var event = unsafe cmarkgfm_event()
    guard unsafe cmarkgfm_next(tree, &event) else { return nil }
    return unsafe MarkdownEvent(event)
  }

  /// How many blocks stand in no other.
  var blockCount: Int { unsafe Int(cmarkgfm_block_count(tree)) }

  /// What the first of them is.
  var firstKind: MarkdownEvent.Kind? {
    unsafe UInt8(exactly: cmarkgfm_first_kind(tree)).flatMap { MarkdownEvent.Kind(rawValue: $0) }
  }

  /// Whether the first heading is the only one of the first level, as a title is.
  var hasTitle: Bool { unsafe cmarkgfm_has_title(tree) }

  /// The last block that stands in no other, as the walk enters it.
  var lastBlock: MarkdownEvent? {
    var event = unsafe cmarkgfm_event()
    guard unsafe cmarkgfm_last_block(tree, &event) else { return nil }
    return unsafe MarkdownEvent(event)
  }

  /// Ends the walk before the last block; gives the line that it begins in, or nil where it is the only one.
  mutating func holdLastBlock() -> Int? { Self.line(unsafe cmarkgfm_hold_last_block(tree)) }

  /// Ends the walk before the last part of the only block, an entry or a row, as ``holdLastBlock()`` does.
  mutating func holdLastPart() -> Int? { Self.line(unsafe cmarkgfm_hold_last_part(tree)) }

  private static func line(_ number: Int32) -> Int? { number < 0 ? nil : Int(number) }

  /// The next definition of a link; nil behind the last.
  mutating func nextDefinition() -> (label: [UInt8], address: [UInt8])? {
    var label = unsafe cmarkgfm_bytes()
    var address = unsafe cmarkgfm_bytes()
    guard unsafe cmarkgfm_next_definition(tree, &label, &address) else { return nil }
    return unsafe (Array(label.buffer), Array(address.buffer))
  }

  /// A label as labels are compared: in one case, with single spaces; empty where it names nothing.
  static func folded(_ label: Span<UInt8>) -> [UInt8] {
    let room = label.count * 3 + 16
    return unsafe label.withUnsafeBufferPointer { label in
      unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        count = unsafe cmarkgfm_fold(label.baseAddress, label.count, buffer.baseAddress, room)
      }
    }
  }
}

extension cmarkgfm_bytes {
  /// The bytes, for as long as their tree lives.
  var buffer: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: start, count: count) }
}
