/// One scalar of a text as it may be shown: made visible where it would act on the terminal.
///
/// Glyphs are only made by decoding, so whatever is built from them is safe to draw.
public struct Glyph: Equatable, Sendable {
  /// What is shown, or kept for copying where `columns` is 0.
  public let scalar: Unicode.Scalar
  /// Columns on the screen: 0, 1 or 2.
  public let columns: Int
  /// Bytes of the text that it stands for.
  public let length: Int

  /// Whether a line may be broken here and nothing is lost by it.
  public var isSpace: Bool { scalar == " " }
  /// Whether it is a soft hyphen, seen only where a line is broken.
  public var isSoftHyphen: Bool { scalar == "\u{AD}" }

  /// Whether a terminal gets it; joiners, variation selectors and such are only kept for copying.
  public var isDrawn: Bool { !Visibility.isKeptUndrawn(scalar) }

  /// A space that stands for no byte of the text.
  public static let space = Glyph(scalar: " ", columns: 1, length: 0)
  /// White space in which an author has broken the line; nothing of it is seen.
  public static let lineEnd = Glyph(scalar: " ", columns: 0, length: 1)
  /// A hyphen of a formatter, which is seen only where a line is broken.
  public static let formatterHyphen = Glyph(scalar: "\u{AD}", columns: 0, length: 3)
  /// The hyphen that is set where a word is broken.
  public static let hyphen = Glyph(scalar: "-", columns: 1, length: 0)
  /// What stands for a wide character where only one column is left.
  public static let narrowSubstitute = Glyph(scalar: "\u{25AF}", columns: 1, length: 0)

  /// Reads the glyph at `index` of `text`; white space of any kind but a no-break space is a space.
  ///
  /// A byte that is no UTF-8 is U+FFFD and one byte long. What shows nothing of itself is a mark where
  /// it does nothing beside its neighbours.
  public static func decode(_ text: Span<UInt8>, at index: Int) -> Glyph {
    let first = text[index]
    if first < 0x80 { return ascii(first) }
    guard let (value, length) = UTF8Decoding.scalar(in: text, at: index),
      let scalar = Unicode.Scalar(value)
    else { return Glyph(scalar: "\u{FFFD}", columns: 1, length: 1) }
    if IgnorableScalar.contains(value) {
      return IgnorableScalar.acts(value, at: index, length: length, in: text)
        ? kept(scalar, length: length) : Glyph(scalar: Visibility.mark, columns: 1, length: length)
    }
    return visible(scalar, length: length)
  }

  /// Reads the glyph at `index` of a line that is shown as it is: controls but the tab are visible, also
  /// those that are white space elsewhere.
  public static func decode(line text: Span<UInt8>, at index: Int) -> Glyph {
    switch text[index] {
    case 0x0A...0x0D: picture(of: text[index])
    default: decode(text, at: index)
    }
  }

  /// Reads the glyph at `index` of a text that was made of glyphs: what was kept in it stays, even
  /// where it has been cut.
  public static func decode(printed text: Span<UInt8>, at index: Int) -> Glyph {
    if text[index] < 0x80 { return ascii(text[index]) }
    guard let (value, length) = UTF8Decoding.scalar(in: text, at: index),
      let scalar = Unicode.Scalar(value)
    else { return Glyph(scalar: "\u{FFFD}", columns: 1, length: 1) }
    return printed(scalar, length: length)
  }

  /// The glyph of `scalar` of a text that was made of glyphs.
  static func printed(_ scalar: Unicode.Scalar) -> Glyph {
    scalar.value < 0x80
      ? ascii(UInt8(scalar.value)) : printed(scalar, length: UTF8.width(scalar))
  }

  private static func printed(_ scalar: Unicode.Scalar, length: Int) -> Glyph {
    IgnorableScalar.contains(scalar.value) && IgnorableScalar.canAct(scalar.value)
      ? kept(scalar, length: length) : visible(scalar, length: length)
  }

  private static func kept(_ scalar: Unicode.Scalar, length: Int) -> Glyph {
    let isDrawn = IgnorableScalar.isFiller(scalar.value)
    return Glyph(
      scalar: scalar, columns: isDrawn ? ScalarWidth.columns(of: scalar) : 0, length: length)
  }

  private static func ascii(_ byte: UInt8) -> Glyph {
    switch byte {
    case 0x20...0x7E:
      Glyph(scalar: Unicode.Scalar(byte), columns: 1, length: 1)
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D:
      Glyph(scalar: " ", columns: 1, length: 1)
    case 0x7F:
      Glyph(scalar: "\u{2421}", columns: 1, length: 1)
    default: picture(of: byte)
    }
  }

  /// The sign that stands for a control.
  private static func picture(of byte: UInt8) -> Glyph {
    Glyph(scalar: Unicode.Scalar(UInt16(byte) + 0x2400) ?? "\u{FFFD}", columns: 1, length: 1)
  }

  private static func visible(_ scalar: Unicode.Scalar, length: Int) -> Glyph {
    if Visibility.isSpace(scalar) { return Glyph(scalar: " ", columns: 1, length: length) }
    if Visibility.isHarmful(scalar) {
      return Glyph(scalar: Visibility.mark, columns: 1, length: length)
    }
    let columns = ScalarWidth.columns(of: scalar)
    if columns < 0 { return Glyph(scalar: "\u{FFFD}", columns: 1, length: length) }
    return Glyph(scalar: scalar, columns: columns, length: length)
  }
}

extension Glyph {
  /// Whether it is white space of any kind, no-break space included.
  var isWhite: Bool { isSpace || !scalar.isASCII && scalar.properties.isWhitespace }
}
