/// A number of bytes, as a person writes it: "8 GB", "500 MB", "64 kB".
public struct ByteSize: Equatable, Sendable {
  /// The bytes.
  public let bytes: Int

  /// A size of `bytes` bytes.
  public init(bytes: Int) { self.bytes = bytes }

  /// Reads a whole number with its unit; nil where it is none.
  public init?(_ words: String) {
    let parts = words.split(separator: " ")
    guard parts.count == 2, let number = Int(parts[0]), number > 0,
      let unit = Self.units.first(where: { $0.name == parts[1] })
    else { return nil }
    let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: unit.bytes)
    if isTooLarge { return nil }
    self.bytes = bytes
  }

  /// What is kept on disk of a text from a pipe where nobody says otherwise.
  public static let usualSpoolLimit = ByteSize(bytes: 8_000_000_000)

  private static let units = [
    (name: "TB", bytes: 1_000_000_000_000), (name: "GB", bytes: 1_000_000_000),
    (name: "MB", bytes: 1_000_000), (name: "kB", bytes: 1000),
  ]
}

extension ByteSize: CustomStringConvertible {
  /// The size in the largest unit of which it is a whole number.
  public var description: String {
    let unit = Self.units.first { bytes >= $0.bytes && bytes % $0.bytes == 0 }
    return unit.map { "\(bytes / $0.bytes) \($0.name)" } ?? "\(bytes) bytes"
  }
}

extension ByteSize {
  /// The size as a person says it, with at most one digit behind the point: "1.2 MB".
  public var rounded: String {
    guard let unit = Self.units.first(where: { bytes >= $0.bytes }) else {
      return bytes == 1 ? "1 byte" : "\(bytes) bytes"
    }
    let tenths = (bytes + unit.bytes / 20) / (unit.bytes / 10)
    return tenths % 10 == 0
      ? "\(tenths / 10) \(unit.name)" : "\(tenths / 10).\(tenths % 10) \(unit.name)"
  }
}
