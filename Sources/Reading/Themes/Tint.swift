/// A colour by its parts of red, green and blue.
struct Tint: Equatable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// The steps of each part in the cube of 216 colours.
  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour of the cube or the greys, by its number from 16 on.
  init(_ number: UInt8) {
    if number >= 232 {
      let grey = 8 + 10 * (number - 232)
      self.init(red: grey, green: grey, blue: grey)
    } else {
      let place = Int(max(number, 16) - 16)
      self.init(
        red: Self.steps[place / 36], green: Self.steps[place / 6 % 6], blue: Self.steps[place % 6])
    }
  }

  /// The number by red, green and blue.
  var number: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

  /// The nearest of the cube and the greys.
  var rich: UInt8 {
    let cube = 16 + 36 * Self.step(red) + 6 * Self.step(green) + Self.step(blue)
    let mean = (Int(red) + Int(green) + Int(blue)) / 3
    let grey = UInt8(232 + max(0, min(23, (mean - 3) / 10)))
    return distance(to: Tint(grey)) < distance(to: Tint(cube)) ? grey : cube
  }

  /// The nearest of the eight: a part is in it that is more than half of the strongest.
  ///
  /// Only what is nearly black is black, which many terminals have behind it.
  var basic: UInt8 {
    let most = max(red, green, blue)
    guard most >= 48 else { return 0 }
    let parts: [(part: UInt8, bit: UInt8)] = [(red, 1), (green, 2), (blue, 4)]
    return parts.reduce(0) { $0 | (UInt16($1.part) * 2 > UInt16(most) ? $1.bit : 0) }
  }

  private func distance(to other: Tint) -> Int {
    func square(_ one: UInt8, _ other: UInt8) -> Int {
      (Int(one) - Int(other)) * (Int(one) - Int(other))
    }
    return square(red, other.red) + square(green, other.green) + square(blue, other.blue)
  }

  private static func step(_ part: UInt8) -> UInt8 {
    part < 48 ? 0 : part < 115 ? 1 : UInt8((Int(part) - 35) / 40)
  }
}
