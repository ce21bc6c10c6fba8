public import Articles

extension FileBytes {
  /// Bytes that are taken at once: as many as loading reads.
  private static let part = 256 << 10

  /// How its writer has asked to draw the text, what its blocks are, and where its links lead.
  public func marks(in range: Range<Int>) -> [Mark] { derived?.marks(in: range, of: base) ?? [] }

  /// Those of the marks that make blocks, which only pages have.
  public func blockMarks(in range: Range<Int>) -> [Mark] { derived?.blockMarks(in: range) ?? [] }

  /// What the page says of itself; nil for a file that is none.
  public var page: PageFacts? { derived?.page }

  /// One sentence on why only the beginning of the text is here, if so.
  public var problem: String? { derived?.problem }

  /// The file as it stands.
  public var raw: any ByteSource { derived == nil ? self : base }

  /// Where a byte of the text stands in the file.
  public func rawOffset(ofText offset: Int) -> Int {
    derived?.rawOffset(ofText: offset, in: base) ?? offset
  }

  /// Where a byte of the file has its place in the text.
  public func textOffset(ofRaw offset: Int) -> Int {
    derived?.textOffset(ofRaw: offset, in: base) ?? offset
  }

  /// Whether bytes of the file are yet to be counted.
  public var hasMore: Bool {
    guard let derived, derived.canGrow || !derived.isFinished else { return false }
    return derived.received < base.count
      || (base.isComplete || !derived.canGrow) && !derived.isFinished
  }

  /// Counts the next bytes of a text that has fewer than its file; only one thread may do so.
  public func takeMore() {
    guard let derived else { return }
    let start = derived.received
    let bytes = base.bytes(in: start..<start + Self.part)
    if bytes.isEmpty { finish() } else { derived.add(bytes) }
    if derived.received >= base.count { finish() }
  }

  /// Counts bytes up to an offset of the text, or all.
  public func takeMore(upTo count: Int) {
    while hasMore, self.count < count { takeMore() }
  }

  /// Counts as much as the first screen needs, for which `count` bytes of most texts do.
  public func takeFirst(_ count: Int, for audience: Decoding.Audience) {
    guard let derived else { return }
    while hasMore, !derived.hasFirst(count, for: audience) { takeMore() }
    if audience == .screen { derived.show() }
  }

  /// Counts what has come as the whole text, unless more is waited for.
  func finish() {
    guard let derived else { return }
    if base.isComplete || !derived.canGrow { derived.finish() }
  }

  /// Looks for signs of formatting in what is read of a file that is taken as it stands, or no longer.
  public func lookForFormatting(_ wish: Bool) {
    if derived == nil { base.lookForSigns(wish) }
  }

  /// The same file with another text or other marks, where more of it than its beginning has shown that
  /// they are the right ones.
  public var successor: FileBytes? {
    if let derived { return derived.successor.map { FileBytes(self, deriving: $0) } }
    return base.hasShownSign ? FileBytes(self, deriving: FormattedText()) : nil
  }

  /// The same, looking for overstrikes and sequences through all of the file, which takes as long as reading
  /// it.
  public func findFormatting() -> FileBytes? {
    guard derived == nil else { return nil }
    base.lookForSigns(true)
    var bytes: [UInt8] = []
    var offset = 0
    while !base.hasShownSign {
      let got = base.read(offset..<offset + Self.part, into: &bytes)
      if got == 0 { break }
      offset += got
    }
    base.lookForSigns(false)
    return successor
  }
}
