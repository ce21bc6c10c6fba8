/// The two functions that the trees need; a pure module has no C library to ask.
extension Double {
  private static let ln2High = 0x1.62E42FEFA38p-1
  private static let ln2Low = 0x1.EF35793C7673p-45

  /// The natural logarithm of a number above 0.
  var logarithm: Double {
    var exponent = Double(exponent)
    var fraction = significand
    if fraction > 2.0.squareRoot() {
      fraction /= 2
      exponent += 1
    }
    let ratio = (fraction - 1) / (fraction + 1)
    let square = ratio * ratio
    var sum = 1.0 / 23
    sum = sum * square + 1.0 / 21
    sum = sum * square + 1.0 / 19
    sum = sum * square + 1.0 / 17
    sum = sum * square + 1.0 / 15
    sum = sum * square + 1.0 / 13
    sum = sum * square + 1.0 / 11
    sum = sum * square + 1.0 / 9
    sum = sum * square + 1.0 / 7
    sum = sum * square + 1.0 / 5
    sum = sum * square + 1.0 / 3
    sum = sum * square + 1
    return exponent * Self.ln2High + (2 * ratio * sum + exponent * Self.ln2Low)
  }

  /// The exponential of a number; 0 where it is too small to be told from 0.
  var exponential: Double {
    if self < -700 { return 0 }
    if self > 700 { return .infinity }
    let steps = (self / (Self.ln2High + Self.ln2Low)).rounded()
    let rest = self - steps * Self.ln2High - steps * Self.ln2Low
    var sum = 1.0
    for divisor in stride(from: 14.0, through: 1, by: -1) { sum = 1 + sum * rest / divisor }
    return sum * Double(sign: .plus, exponent: Int(steps), significand: 1)
  }
}
