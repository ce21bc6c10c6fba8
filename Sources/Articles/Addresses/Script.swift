/// The writing system of a letter, as far as names of hosts are distinguished by it.
///
/// After Unicode Technical Standard 39, in a simple form: whole blocks of scripts, and of the letters
/// that look alike only those that names have been forged with.
enum Script: Equatable {
  case latin, greek, cyrillic, han, kana, bopomofo, hangul
  /// A Latin letter that no language of today's hosts needs, such as one for sounds.
  case unusualLatin
  /// Another script, by the number of its range.
  case other(Int)

  /// Where scripts begin that come in one range each, from Armenian on.
  private static let others: [UInt32] = [
    0x530, 0x590, 0x600, 0x700, 0x750, 0x780, 0x7C0, 0x800, 0x840, 0x860, 0x8A0, 0x900, 0x980,
    0xA00,
    0xA80, 0xB00, 0xB80, 0xC00, 0xC80, 0xD00, 0xD80, 0xE00, 0xE80, 0xF00, 0x1000, 0x10A0,
    0x1200, 0x13A0, 0x1400, 0x1680, 0x16A0, 0x1700, 0x1780, 0x1800, 0x1900,
  ]

  /// The script of a letter; nil for what all scripts share, such as digits and hyphens.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A,
      0xDF...0x131 where scalar != "÷" && scalar != "ı",
      0x132...0x17F, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1CD...0x1DC, 0x218...0x21B, 0x259,
      0x1E00...0x1EFF:
      self = .latin
    case 0x131, 0x180...0x2AF, 0xA720...0xA7FF, 0xAB30...0xAB6F, 0x1D00...0x1DBF:
      self = .unusualLatin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .kana
    case 0x3105...0x312F, 0x31A0...0x31BF: self = .bopomofo
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: self = .hangul
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      self = .han
    case 0..<0x300, 0x300...0x36F: return nil
    default:
      self = .other(Self.others.partitioningIndex { $0 > scalar.value })
    }
  }

  /// Whether letters are of several scripts, other than those that Chinese, Japanese and Korean have
  /// together with Latin.
  static func areMixed(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var found: [Script] = []
    for script in scalars.compactMap(Script.init) where !found.contains(script) {
      found.append(script)
    }
    if found.contains(.unusualLatin) { return true }
    if found.count < 2 { return false }
    let together: [[Script]] = [
      [.latin, .han, .kana], [.latin, .han, .bopomofo], [.latin, .han, .hangul],
    ]
    return !together.contains { allowed in found.allSatisfy(allowed.contains) }
  }

  /// Whether letters of another script look all like Latin ones.
  static func looksLatin(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var isForeign = false
    for scalar in scalars {
      guard let script = Script(scalar) else { continue }
      if script == .latin || !latinLike.contains(scalar) { return false }
      isForeign = true
    }
    return isForeign
  }

  /// Small letters of Cyrillic, Greek and Armenian that are drawn as Latin ones.
  private static let latinLike: ScalarSet = [
    "а", "с", "ԁ", "е", "һ", "і", "ј", "ӏ", "о", "р", "ԛ", "ѕ", "ѵ", "ѡ", "ԝ", "х", "у", "ү", "ь",
    "г", "п", "к", "м", "т", "в", "н", "ο", "ν", "ρ", "α", "υ", "ι", "κ", "τ", "ω", "γ", "χ", "ϲ",
    "ϳ", "օ", "ս", "հ", "ո", "ց", "զ",
  ]
}
