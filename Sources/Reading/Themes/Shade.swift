public import Articles

/// A colour, for terminals of any number of colours.
public struct Shade: Equatable, Sendable {
  /// Its parts of red, green and blue, as a terminal that can have any colour numbers them; nil for one
  /// of the 256.
  public let exact: UInt32?
  /// Its number among 256.
  public let rich: UInt8
  /// Its number among the eight that every terminal with colours has.
  public let basic: UInt8

  /// A colour of the cube or the greys, and the nearest that is legible among the eight.
  public init(_ rich: UInt8, else basic: UInt8) {
    self.init(exact: nil, rich: rich, basic: basic)
  }

  /// A colour that a text asks for, and the nearest where a terminal has fewer.
  public init(_ colour: MarkColour) {
    switch colour {
    case .indexed(let number):
      self.init(number, else: number < 16 ? number % 8 : Tint(number).basic)
    case .rgb(let red, let green, let blue):
      let tint = Tint(red: red, green: green, blue: blue)
      self.init(exact: tint.number, rich: tint.rich, basic: tint.basic)
    }
  }

  private init(exact: UInt32?, rich: UInt8, basic: UInt8) {
    self.exact = exact
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

extension Shade {
  /// Its number on a terminal that numbers colours by red, green and blue, but for the first eight.
  public var direct: UInt32 {
    if exact == nil, rich < 16 { return UInt32(basic) }
    let number = exact ?? Tint(rich).number
    // What would be one of the first eight is a black that nobody can tell from it.
    return number < 8 ? 0x01_01_01 : number
  }
}
