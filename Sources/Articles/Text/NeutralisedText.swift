/// What of a text is shown in another form than it has, since a terminal would obey or mangle it, or
/// nobody would see it.
public struct NeutralisedText {
  /// A character, or a byte that is no UTF-8, that is shown as something else.
  public struct Place: Sendable {
    /// Where in the text it is.
    public let offset: Int
    /// What it is; nil where it is no UTF-8.
    public let scalar: Unicode.Scalar?
    /// How it is shown.
    public let shown: Glyph
  }

  /// How many there are of one kind, and the first of them.
  public struct Tally: Sendable {
    /// Characters, and bytes that are no UTF-8.
    public private(set) var count = 0
    /// Where the first of them is.
    public private(set) var first: Place?

    mutating func add(_ place: Place) {
      count += 1
      first = first ?? place
    }
  }

  /// Controls, and what is no text.
  public private(set) var controls = Tally()
  /// What shows nothing of itself and does nothing where it stands.
  public private(set) var invisible = Tally()

  /// Bytes that are read at a time.
  private static let window = 64 << 10
  /// Bytes on both sides that show what a character does where it stands.
  private static let context = IgnorableScalar.longestFlag

  /// Looks through all of a text.
  public init(in source: any ByteSource) {
    var offset = 0
    while offset < source.count {
      let base = max(0, offset - Self.context)
      let end = offset + Self.window
      let bytes = source.bytes(in: base..<(end + Self.context))
      guard base + bytes.count > offset else { return }
      offset = look(through: bytes.span, at: base, from: offset, to: end)
    }
  }

  /// Looks at what begins before `end`; returns where what follows begins.
  private mutating func look(
    through text: Span<UInt8>, at base: Int, from offset: Int, to end: Int
  ) -> Int {
    var index = offset == 0 && Self.hasByteOrderMark(text) ? 3 : offset - base
    while index < min(end - base, text.count) {
      if (0x20...0x7E).contains(text[index]) {
        index += 1
        continue
      }
      let glyph = Glyph.decode(text, at: index)
      if !glyph.isSpace { add(glyph, text, at: index, base: base) }
      index += glyph.length
    }
    return base + index
  }

  private mutating func add(_ glyph: Glyph, _ text: Span<UInt8>, at index: Int, base: Int) {
    let scalar = UTF8Decoding.scalar(in: text, at: index).flatMap { Unicode.Scalar($0.value) }
    guard scalar != glyph.scalar else { return }
    let place = Place(offset: base + index, scalar: scalar, shown: glyph)
    if let scalar, IgnorableScalar.contains(scalar.value) {
      invisible.add(place)
    } else {
      controls.add(place)
    }
  }

  private static func hasByteOrderMark(_ text: Span<UInt8>) -> Bool {
    text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF
  }
}
