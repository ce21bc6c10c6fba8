import Reading

/// A sequence of ECMA-48 that begins with `ESC [`, without those two.
struct ControlSequence: Equatable {
  /// Figures, semicolons and the like.
  var parameters: [UInt8] = []
  /// The last byte, which says what it is.
  var final: UInt8 = 0

  /// What stands before a text that is pasted.
  static let pasteBegins = ControlSequence(parameters: Array("200".utf8), final: UInt8(ascii: "~"))
  /// What stands after it.
  static let pasteEnds = ControlSequence(parameters: Array("201".utf8), final: UInt8(ascii: "~"))

  /// The key that it stands for; nil for keys with Shift, Control or Alt, and for all else.
  var key: Key? {
    if final == UInt8(ascii: "~") { return number.flatMap { Self.numbered[$0] } }
    return number == nil || number == 1 ? Self.lettered[final] : nil
  }

  private var number: Int? { Int(String(decoding: parameters, as: UTF8.self)) }

  /// Keys by their last letter, after `ESC [` as well as after `ESC O`.
  static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down,
    UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]
}
