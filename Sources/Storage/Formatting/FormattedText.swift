import Articles
import Synchronization

/// A text without its overstrikes and sequences, beside the text as it stands.
///
/// One thread gives it the text as it stands from its start on; any may read. Nothing of the text is
/// kept but a few pages: where someone looks, it is decoded again from a checkpoint shortly before.
final class FormattedText: DerivedText {
  private struct State: Sendable {
    var scan = FormattingScan()
    var recent = RecentPages()
    /// The scan before its last bytes were read as the end of a text, which may yet grow.
    var beforeEnd: FormattingScan?
  }

  private let state = Mutex(State())

  /// Bytes of text that are certain.
  var count: Int { state.withLock { $0.scan.count } }

  /// Bytes of the text as it stands that were taken.
  var received: Int { state.withLock { $0.scan.received } }

  /// Whether all bytes were taken as the whole text.
  var isFinished: Bool { state.withLock { $0.beforeEnd != nil } }

  /// Takes the next bytes of the text as it stands; gives how many bytes of text are certain.
  @discardableResult
  func add(_ bytes: [UInt8]) -> Int {
    state.withLock { state in
      if let before = state.beforeEnd { state = State(scan: before) }
      return add(bytes, isFinal: false, &state)
    }
  }

  /// Takes what has come as the whole text, for as long as no more comes; gives how long it is.
  @discardableResult
  func finish() -> Int {
    state.withLock { state in
      guard state.beforeEnd == nil else { return state.scan.count }
      state.beforeEnd = state.scan
      return add([], isFinal: true, &state)
    }
  }

  private func add(_ bytes: [UInt8], isFinal: Bool, _ state: inout State) -> Int {
    for page in state.scan.add(bytes, isFinal: isFinal) where !isFinal { state.recent.insert(page) }
    return state.scan.count
  }

  /// Whether some bytes, the first of a text, have a sign of any formatting.
  static func isUsed(in bytes: [UInt8]) -> Bool {
    ByteSearch.firstSign(in: bytes.span, 0..<bytes.count) != nil
  }
}

extension FormattedText {
  /// Reads `range` of the text, whose text as it stands is `raw`, as ``ByteSource`` has it.
  func read(_ range: Range<Int>, into bytes: inout [UInt8], from raw: any ByteSource) -> Int {
    let (count, plainEnd) = state.withLock { ($0.scan.count, $0.scan.plainEnd) }
    let range = range.clamped(to: 0..<count)
    if range.upperBound <= plainEnd { return raw.read(range, into: &bytes) }
    if bytes.count < range.count { bytes = [UInt8](repeating: 0, count: range.count) }
    var offset = range.lowerBound
    if offset < plainEnd {
      offset += raw.read(offset..<plainEnd, into: &bytes)
      if offset < plainEnd { return offset - range.lowerBound }
    }
    while offset < range.upperBound, let page = page(holding: offset, of: raw), page.end > offset {
      let end = min(page.end, range.upperBound)
      bytes.replaceSubrange(
        offset - range.lowerBound..<end - range.lowerBound,
        with: page.text[offset - page.start.text..<end - page.start.text])
      offset = end
    }
    return offset - range.lowerBound
  }

  /// The marks that have a byte in `range`, in their order.
  func marks(in range: Range<Int>, of raw: any ByteSource) -> [Mark] {
    let (count, plainEnd) = state.withLock { ($0.scan.count, $0.scan.plainEnd) }
    var offset = max(plainEnd, range.lowerBound)
    var marks: [Mark] = []
    while offset < min(range.upperBound, count), let page = page(holding: offset, of: raw),
      page.end > offset
    {
      marks += page.marks(in: range)
      offset = page.end
    }
    return marks
  }

  /// Where the byte at `offset` of the text stands in `raw`.
  func rawOffset(ofText offset: Int, in raw: any ByteSource) -> Int {
    page(holding: offset, of: raw)?.rawOffset(ofText: offset) ?? offset
  }

  /// Where the byte at `offset` of `raw` has its place in the text.
  func textOffset(ofRaw offset: Int, in raw: any ByteSource) -> Int {
    let found: Found? = state.withLock { state in
      let next = state.scan.checkpoints.partitioningIndex { $0.raw > offset }
      return next > 0 ? Self.find(next - 1, &state) : nil
    }
    return found.map { page($0, of: raw).textOffset(ofRaw: offset) } ?? min(offset, count)
  }
}

extension FormattedText {
  private enum Found {
    case page(FormattedPage)
    case toDecode(FormattingCheckpoint, end: Int)
  }

  /// The page that has the byte at `offset`; nil before the first.
  private func page(holding offset: Int, of raw: any ByteSource) -> FormattedPage? {
    let found: Found? = state.withLock { state in
      let next = state.scan.checkpoints.partitioningIndex { $0.text > offset }
      return next > 0 ? Self.find(next - 1, &state) : nil
    }
    return found.map { page($0, of: raw) }
  }

  private static func find(_ index: Int, _ state: inout State) -> Found {
    let checkpoints = state.scan.checkpoints
    let start = checkpoints[index]
    if index + 1 == checkpoints.count, let open = state.scan.open { return .page(open) }
    if let page = state.recent.page(atRaw: start.raw) { return .page(page) }
    return .toDecode(start, end: checkpoints[index + 1].raw)
  }

  private func page(_ found: Found, of raw: any ByteSource) -> FormattedPage {
    switch found {
    case .page(let page): return page
    case .toDecode(let start, let end):
      let page = Self.decode(start, upTo: end, of: raw)
      state.withLock { $0.recent.insert(page) }
      return page
    }
  }

  private static func decode(
    _ start: FormattingCheckpoint, upTo end: Int, of raw: any ByteSource
  ) -> FormattedPage {
    var decoder = FormattingDecoder(start.formatting, address: address(start.formatting, in: raw))
    var page = decoder.page(at: start)
    let bytes = raw.bytes(in: start.raw..<end)
    _ = decoder.decode(bytes, from: 0, isFinal: true, into: &page, upTo: end)
    return page
  }

  /// The address of the link that is open.
  private static func address(_ formatting: Formatting, in raw: any ByteSource) -> String {
    guard formatting.link >= 0 else { return "" }
    let bytes = raw.bytes(in: formatting.link..<formatting.link + EscapeSequence.longest)
    guard case .link(let range, _) = EscapeSequence(bytes.span, at: 0, isFinal: true) else {
      return ""
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
