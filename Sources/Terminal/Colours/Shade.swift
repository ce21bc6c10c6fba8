/// A colour, for terminals of 256 colours and for those of eight.
struct Shade: Hashable {
  /// Its number among 256.
  let rich: Int32
  /// Its number among the eight that every terminal with colours has.
  let basic: Int32

  /// One of the terminal's own colours, which its user may have chosen.
  static func own(_ number: Int32) -> Shade { Shade(rich: number, basic: number) }

  /// A colour of the cube or the greys, and the nearest that is legible among the eight.
  static func of(_ rich: Int32, else basic: Int32) -> Shade { Shade(rich: rich, basic: basic) }

  static let black = own(0)
  static let red = own(1)
  static let green = own(2)
  static let yellow = own(3)
  static let magenta = own(5)
  static let cyan = own(6)
}
