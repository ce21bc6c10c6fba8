extension Tag {
  /// What is true of an element, as the HTML Standard or the converter asks.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16
  }

  /// The element of this name, which is in lower case.
  init(named name: Span<UInt8>) {
    let key = Self.key(of: name)
    let slot = Int((key &* Self.multiplier) >> 54)
    let number = Self.slots[slot]
    self = Self.keys[Int(number)] == key ? Tag(rawValue: number) ?? .unknown : .unknown
  }

  /// A number for a name; no two known elements have the same.
  static func key(of name: Span<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for index in name.indices { key = (key << 8 | key >> 56) ^ UInt64(name[index]) }
    return key
  }

  /// Whether one of `traits` is true of it.
  func has(_ traits: Traits) -> Bool { Self.traitBits[Int(rawValue)] & traits.rawValue != 0 }
}
