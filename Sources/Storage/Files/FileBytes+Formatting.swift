public import Articles

extension FileBytes {
  /// Bytes that are taken at once: as many as loading reads.
  private static let part = 256 << 10

  /// How its writer has asked to draw the text, and where its links lead.
  public func marks(in range: Range<Int>) -> [Mark] { formatted?.marks(in: range, of: base) ?? [] }

  /// None: its writer has marked no blocks.
  public func blockMarks(in range: Range<Int>) -> [Mark] { [] }

  /// The file as it stands.
  public var raw: any ByteSource { formatted == nil ? self : base }

  /// Where a byte of the text stands in the file.
  public func rawOffset(ofText offset: Int) -> Int {
    formatted?.rawOffset(ofText: offset, in: base) ?? offset
  }

  /// Where a byte of the file has its place in the text.
  public func textOffset(ofRaw offset: Int) -> Int {
    formatted?.textOffset(ofRaw: offset, in: base) ?? offset
  }

  /// Whether bytes of the file are yet to be counted.
  public var hasMore: Bool {
    guard let formatted else { return false }
    return formatted.received < base.count || base.isComplete && !formatted.isFinished
  }

  /// Counts the next bytes of a text that has fewer than its file; only one thread may do so.
  public func takeMore() {
    guard let formatted else { return }
    let start = formatted.received
    let bytes = base.bytes(in: start..<start + Self.part)
    if bytes.isEmpty { finish() } else { formatted.add(bytes) }
    if formatted.received >= base.count { finish() }
  }

  /// Counts bytes up to an offset of the text, or all.
  public func takeMore(upTo count: Int) {
    while hasMore, self.count < count { takeMore() }
  }

  /// Counts what has come as the whole text, unless more is waited for.
  func finish() {
    if base.isComplete { formatted?.finish() }
  }

  /// Looks for signs of formatting in what is read of a file that is taken as it stands, or no longer.
  public func lookForFormatting(_ wish: Bool) {
    if formatted == nil { base.lookForSigns(wish) }
  }

  /// The same file as text without overstrikes and sequences, where one has come to light that its
  /// beginning did not have.
  public var formattedLate: FileBytes? {
    formatted == nil && base.hasShownSign ? FileBytes(formatting: self) : nil
  }

  /// The same, looking for one through all of the file, which takes as long as reading it.
  public func findFormatting() -> FileBytes? {
    base.lookForSigns(true)
    var bytes: [UInt8] = []
    var offset = 0
    while formatted == nil, !base.hasShownSign {
      let got = base.read(offset..<offset + Self.part, into: &bytes)
      if got == 0 { break }
      offset += got
    }
    base.lookForSigns(false)
    return formattedLate
  }
}
