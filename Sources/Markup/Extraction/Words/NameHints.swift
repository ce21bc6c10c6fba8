/// What the class and the id of an element say that it holds, as far as they say it.
struct NameHints: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let body = NameHints(rawValue: 1 << 0)
  static let comment = NameHints(rawValue: 1 << 1)
  static let related = NameHints(rawValue: 1 << 2)
  static let share = NameHints(rawValue: 1 << 3)
  static let navigation = NameHints(rawValue: 1 << 4)
  static let footer = NameHints(rawValue: 1 << 5)
  static let side = NameHints(rawValue: 1 << 6)
  static let advertisement = NameHints(rawValue: 1 << 7)
  static let form = NameHints(rawValue: 1 << 8)
  static let author = NameHints(rawValue: 1 << 9)
  static let meta = NameHints(rawValue: 1 << 10)
  static let caption = NameHints(rawValue: 1 << 11)
  static let consent = NameHints(rawValue: 1 << 12)
  static let head = NameHints(rawValue: 1 << 13)
  static let lead = NameHints(rawValue: 1 << 14)
  /// Said by `itemprop` and not by a name, so it is none of the `count` hints.
  static let articleBody = NameHints(rawValue: 1 << 15)

  /// How many hints names can give.
  static let count = 15

  /// Whether the hint of this number, below `count`, is one of them.
  func has(_ number: Int) -> Bool { rawValue >> UInt16(number) & 1 != 0 }

  /// The number of a single hint.
  static func number(of hint: NameHints) -> Int { hint.rawValue.trailingZeroBitCount }
}
