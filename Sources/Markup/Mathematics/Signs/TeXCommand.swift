/// What a command of TeX without arguments stands for, or what it does to the letter behind it.
enum TeXCommand: Equatable, Sendable {
  case sign(Unicode.Scalar, SignKind)
  /// A name that is set upright: its own.
  case function
  /// A mark that combines with a letter.
  case accent(Unicode.Scalar)
  case space
  /// Nothing that is seen in one line.
  case ignored

  /// The command with a name; nil for one that the table does not have.
  init?(_ name: ArraySlice<UInt8>) {
    guard let row = Self.row(of: name) else { return nil }
    let kind = MathematicsTable.nameKinds[row]
    let sign = Unicode.Scalar(MathematicsTable.nameSigns[row]) ?? " "
    switch kind {
    case 7: self = .function
    case 8: self = .accent(sign)
    case 9: self = .space
    case 10: self = .ignored
    default: self = .sign(sign, SignKind(rawValue: kind) ?? .ordinary)
    }
  }

  private static func row(of name: ArraySlice<UInt8>) -> Int? {
    var range = 0..<MathematicsTable.nameKinds.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let other = self.name(middle)
      if other.elementsEqual(name) { return middle }
      range =
        other.lexicographicallyPrecedes(name)
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  private static func name(_ row: Int) -> ArraySlice<UInt8> {
    let start = Int(MathematicsTable.nameStarts[row])
    return MathematicsTable.names[start..<Int(MathematicsTable.nameStarts[row + 1])]
  }
}
