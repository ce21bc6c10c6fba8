import Articles

/// Where a line may be broken: a part of the Unicode Line Breaking Algorithm (UAX 14, version 15)
/// that suits a terminal.
enum BreakRule {
  /// Whether a line may end between two glyphs; a line end swallows the spaces at it.
  static func allowsBreak(after left: Glyph, before right: Glyph, precededBy before: Glyph?) -> Bool
  {
    if right.isSpace || right.columns == 0 || left.scalar == zeroWidthJoiner { return false }
    if left.isSpace || left.isSoftHyphen || left.scalar == zeroWidthSpace { return true }
    if isDash(left.scalar) { return isJoint(before, right) }
    if isIdeographic(left) || isIdeographic(right) {
      return !noLineBegins.contains(right.scalar) && !noLineEnds.contains(left.scalar)
    }
    return false
  }

  /// Whether a word too long for a line looks better broken after this glyph than elsewhere.
  static func isJointOfAddress(_ glyph: Glyph) -> Bool { addressJoints.contains(glyph.scalar) }

  /// The same for a byte of ASCII.
  static func isJointOfAddress(_ byte: UInt8) -> Bool {
    addressJoints.contains(Unicode.Scalar(byte))
  }

  /// A dash between a letter and a letter joins words; one before a digit or a space does not.
  private static func isJoint(_ before: Glyph?, _ right: Glyph) -> Bool {
    guard let before, before.columns > 0, !before.isSpace, !isDash(before.scalar) else {
      return false
    }
    return right.scalar.properties.isAlphabetic
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "–" || scalar == "—"
  }

  /// Scripts that are written without spaces: a line may end before or after each character.
  private static func isIdeographic(_ glyph: Glyph) -> Bool {
    glyph.columns == 2
  }

  private static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"
  private static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
  private static let noLineBegins: ScalarSet = [
    "、", "。", "，", "．", "：", "；", "！", "？", "）", "］", "｝", "」", "』", "】", "〉", "》", "〕", "ー", "々",
    "・", "…", "”", "’", ")", "]", "}", ",", ".", "!", "?", ":", ";", "»", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ",
    "っ",
    "ゃ", "ゅ", "ょ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "%", "％",
  ]
  private static let noLineEnds: ScalarSet = [
    "（", "［", "｛", "「", "『", "【", "〈", "《", "〔", "“", "‘", "(", "[", "{", "«", "$", "￥", "\u{A0}",
  ]
  private static let addressJoints: ScalarSet = [
    "/", "?", "&", "=", "_", "-", ".", "#", "%", "@", "+", ",", ";", ":", "~", "\\",
  ]
}
