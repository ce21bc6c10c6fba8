@testable import Reading

/// Keys as a cat presses them: mostly those that mean something, sometimes anything at all.
enum RandomStroke {
  private static let bound: [Key] = KeyContext.allCases.flatMap { context in
    KeyMap.bindings(in: context).flatMap(\.names).compactMap { Key(name: $0) }
  }.sorted { "\($0)" < "\($1)" }

  static func next(_ noise: inout Noise) -> KeyStroke {
    switch Int.random(in: 0..<20, using: &noise) {
    case 0: return .resize(size(&noise))
    case 1: return .key(.paste(HostileText.words(3, &noise)))
    case 2, 3: return .key(.character(scalar(&noise)))
    case 4, 5: return .key(.character(digits.randomElement(using: &noise) ?? "1"))
    case 6: return .key(.character(letters.randomElement(using: &noise) ?? "e"))
    case 7: return .key(.enter)
    case 8: return .key(.escape)
    default: return .key(bound.randomElement(using: &noise) ?? "j")
    }
  }

  private static let digits = Array("0123456789.".unicodeScalars)
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)

  private static func size(_ noise: inout Noise) -> Size {
    Size(
      columns: Int.random(in: 1...130, using: &noise), rows: Int.random(in: 1...40, using: &noise))
  }

  private static func scalar(_ noise: inout Noise) -> Unicode.Scalar {
    let limit: UInt32 = Bool.random(using: &noise) ? 0x400 : 0x10FFFF
    return Unicode.Scalar(UInt32.random(in: 0...limit, using: &noise)) ?? "?"
  }
}
