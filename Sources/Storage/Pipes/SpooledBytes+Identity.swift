import Articles
public import Records

extension SpooledBytes {
  /// The most bytes of a text that is hashed whole.
  private static let mostHashed = 1 << 20
  /// The stretches of a longer one that are hashed, the first and the last among them.
  private static let stretches = 64

  /// What the text is remembered by, now that all of it is here; a long one costs no more than 1 MiB.
  ///
  /// A page is remembered by its source, since another version may make another text of it.
  public var identity: PipedText {
    let source: any ByteSource = page == nil ? self : raw
    let (end, length) = (source.count, Self.mostHashed / Self.stretches)
    if end <= Self.mostHashed {
      return .text(hash: Fingerprint.hash(source.bytes(in: 0..<end)), length: end)
    }
    var sample: [UInt8] = []
    for stretch in 0..<Self.stretches {
      let start = (end - length) * stretch / (Self.stretches - 1)
      sample += source.bytes(in: start..<start + length)
    }
    return .text(hash: Fingerprint.hash(sample), length: end)
  }
}
