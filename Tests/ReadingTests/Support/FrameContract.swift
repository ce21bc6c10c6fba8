import Glibc
import Typesetting

@testable import Reading

/// What every frame keeps to, whatever is on it; widths are those of the C library.
enum FrameContract {
  /// What is wrong with a frame that was asked for at a size.
  static func violations(of frame: Frame, at size: Size) -> [String] {
    var found: [String] = []
    if frame.size != size { found.append("made for another size") }
    if frame.rows.count != size.rows { found.append("\(frame.rows.count) rows") }
    for (index, row) in frame.rows.enumerated() {
      let scalars = row.flatMap { Array($0.text.string.unicodeScalars) }
      if let harmful = scalars.first(where: isControl) {
        found.append("row \(index) holds U+\(String(harmful.value, radix: 16))")
      }
      let columns = scalars.reduce(0) { $0 + width($1) }
      if columns > size.columns { found.append("row \(index) is \(columns) columns wide") }
      let claimed = row.reduce(0) { $0 + $1.text.columns }
      if claimed != columns { found.append("row \(index) claims \(claimed) of \(columns) columns") }
    }
    let cursor = frame.cursor
    if !(0..<size.columns).contains(cursor.column) || !(0..<size.rows).contains(cursor.row) {
      found.append("cursor at \(cursor.column), \(cursor.row)")
    }
    return found
  }

  private static let isLocaleSet = setlocale(LC_CTYPE, "C.UTF-8") != nil

  /// The C library's `wcwidth`, which the module map of Swift leaves out.
  private static let wcwidth: @convention(c) (wchar_t) -> CInt = {
    precondition(isLocaleSet, "the locale C.UTF-8 is missing")
    guard let symbol = dlsym(nil, "wcwidth") else { preconditionFailure("no wcwidth") }
    return unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> CInt).self)
  }()

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    return isUndrawn(scalar) ? 0 : max(0, Int(wcwidth(wchar_t(bitPattern: scalar.value))))
  }

  /// Joiners, variation selectors, skin tones and soft hyphens, which the terminal is never given.
  private static func isUndrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// C0, DEL, C1, line separators and what changes the order of the text.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
