import CMarkGFM

/// What labels in a stretch of Markdown stand for that need not be defined in it.
struct GivenReferences {
  private struct Entry {
    let label: Range<Int>
    let address: Range<Int>
    let isWeak: Bool
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// Adds an address for a label; of a weak one, a definition in the stretch counts more.
  mutating func add(_ label: [UInt8], _ address: [UInt8], isWeak: Bool) {
    let start = bytes.count
    bytes += label
    let middle = bytes.count
    bytes += address
    entries.append(
      Entry(label: start..<middle, address: middle..<bytes.count, isWeak: isWeak))
  }

  /// Gives them as cmark-gfm takes them.
  func withReferences<Result>(
    _ body: (UnsafeBufferPointer<cmarkgfm_reference>) -> Result
  ) -> Result {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      let references = unsafe entries.map { entry in
        unsafe cmarkgfm_reference(
          label: Self.part(bytes, entry.label), address: Self.part(bytes, entry.address),
          is_weak: entry.isWeak)
      }
      return unsafe references.withUnsafeBufferPointer { unsafe body($0) }
    }
  }

  private static func part(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> cmarkgfm_bytes {
    unsafe cmarkgfm_bytes(
      start: bytes.baseAddress.map { unsafe $0 + range.lowerBound }, count: range.count)
  }
}
