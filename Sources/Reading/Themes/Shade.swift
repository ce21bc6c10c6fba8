/// A colour, for terminals of 256 colours and for those of eight.
public struct Shade: Equatable, Sendable {
  /// Its number among 256.
  public let rich: UInt8
  /// Its number among the eight that every terminal with colours has.
  public let basic: UInt8

  /// A colour of the cube or the greys, and the nearest that is legible among the eight.
  public init(_ rich: UInt8, else basic: UInt8) {
    self.rich = rich
    self.basic = basic
  }

  /// One of the terminal's own colours, which its user may have chosen.
  private init(own number: UInt8) { self.init(number, else: number) }

  static let black = Shade(own: 0)
  static let red = Shade(own: 1)
  static let green = Shade(own: 2)
  static let yellow = Shade(own: 3)
  static let magenta = Shade(own: 5)
  static let cyan = Shade(own: 6)
}
