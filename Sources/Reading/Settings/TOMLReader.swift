import CToml

/// Reads the values of a file of TOML, in the order of the file.
@safe struct TOMLReader: ~Copyable {
  private let values: OpaquePointer
  private let count: Int
  private var next = 0

  /// The values in `text`.
  static func entries(of text: [UInt8]) throws(TOMLError) -> [TOMLEntry] {
    var reader = try TOMLReader(text)
    return reader.rest()
  }

  private init(_ text: [UInt8]) throws(TOMLError) {
    var line: UInt32 = 0
    var reason = [CChar](repeating: 0, count: 256)
    guard
      let values = unsafe ctoml_read(text, text.count, &line, &reason, reason.count)
    else {
      let words = reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw TOMLError(line: Int(line), reason: String(decoding: words, as: UTF8.self))
    }
    unsafe self.values = values
    count = unsafe ctoml_count(values)
  }

  deinit { unsafe ctoml_free(values) }

  private mutating func rest() -> [TOMLEntry] {
    var entries: [TOMLEntry] = []
    while next < count {
      let entry = unsafe ctoml_at(values, next)
      let name = unsafe Self.string(entry.name, entry.name_length)
      entries.append(TOMLEntry(name: name, value: value(), line: Int(unsafe entry.line)))
    }
    return entries
  }

  /// The next value; a list with the items that follow it, in which no list may be.
  private mutating func value() -> TOMLValue {
    let entry = unsafe ctoml_at(values, next)
    next += 1
    switch unsafe entry.kind {
    case CTOML_BOOLEAN: return .boolean(unsafe entry.number != 0)
    case CTOML_INTEGER: return .integer(Int(unsafe entry.number))
    case CTOML_STRING: return .string(unsafe Self.string(entry.text, entry.text_length))
    case CTOML_LIST: return .list((0..<Int(unsafe entry.number)).map { _ in item() })
    default: return .other
    }
  }

  private mutating func item() -> TOMLValue {
    guard unsafe ctoml_at(values, next).kind != CTOML_LIST else {
      next += 1
      return .other
    }
    return value()
  }

  private static func string(_ start: UnsafePointer<UInt8>?, _ count: Int) -> String {
    unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
