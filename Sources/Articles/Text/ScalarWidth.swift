/// How many columns a terminal gives a Unicode scalar.
///
/// The table is the C library's `wcwidth`, because that is what ncurses and every terminal that was
/// measured agree on; it lives here so that the pure modules need no C library.
enum ScalarWidth {
  /// Columns of `scalar`: 0, 1 or 2, or -1 where it cannot be printed.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      if value >= 0x20 && value < 0x7F { return 1 }
      return value >= 0xA0 ? 1 : -1
    }
    var low = 0
    var high = changes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    return Int(changes[low] & 3) - 1
  }
}
