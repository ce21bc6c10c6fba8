/// Text for a terminal of one column.
enum NarrowText {
  /// The same with a replacement character for each one from U+1000, of which some are wide.
  ///
  /// libvterm 0.1.4 writes the right half of a wide character where there is no cell, and crashes.
  static func replacingWide(_ text: [UInt8]) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      scalars.append(scalar.value < 0x1000 ? scalar : "\u{fffd}")
    }
    return Array(String(scalars).utf8)
  }
}
