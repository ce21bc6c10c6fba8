/// Reads the parts of marks from bytes.
struct MarkReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index >= bytes.count }

  /// A number as ``MarkWriter`` has it.
  mutating func number() -> Int? {
    var value: UInt = 0
    var shift: UInt = 0
    while let byte = byte(), shift < 64 {
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
    return nil
  }

  /// A kind of mark; places in it are counted from `start`.
  mutating func kind(from start: Int) -> Mark.Kind? {
    guard let code = byte().flatMap(MarkCode.init) else { return nil }
    switch code {
    case .title: return .block(.title)
    case .byline: return .block(.byline)
    case .heading: return byte().map { .block(.heading(level: $0)) }
    case .paragraph: return .block(.paragraph)
    case .item: return .block(.item(number: nil))
    case .numberedItem: return number().map { .block(.item(number: Int32(clamping: $0))) }
    case .term: return .block(.term)
    case .quotation: return .block(.quotation)
    case .code: return .block(.code(language: nil))
    case .namedCode: return string().map { .block(.code(language: CodeLanguage($0))) }
    case .row: return .block(.row)
    case .caption: return .block(.caption)
    case .ruler: return .block(.ruler)
    case .note: return .block(.note)
    case .furniture: return .block(.furniture)
    case .strong: return .inline(.strong)
    case .emphasis: return .inline(.emphasis)
    case .inlineCode: return .inline(.code)
    case .struck: return .inline(.struck)
    case .look: return look().map { .inline(.look($0)) }
    case .articleLink: return title(from: start).map { .inline(.link(.article(title: $0))) }
    case .placeLink: return string().map { .inline(.link(.place(name: $0))) }
    case .fileLink: return string().map { .inline(.link(.file(path: $0, fragment: nil))) }
    case .partLink:
      guard let path = string(), let fragment = string() else { return nil }
      return .inline(.link(.file(path: path, fragment: fragment)))
    case .addressLink: return string().map { .inline(.link(.address($0))) }
    case .image: return .inline(.image)
    case .cell: return .inline(.cell)
    case .place: return string().map { .inline(.place(name: $0)) }
    }
  }

  private mutating func title(from start: Int) -> Range<Int>? {
    guard let distance = number(), let count = number(), count >= 0 else { return nil }
    return start + distance..<start + distance + count
  }

  private mutating func look() -> TextLook? {
    guard let attributes = byte().map(TextLook.Attributes.init), let foreground = colour(),
      let background = colour()
    else { return nil }
    return TextLook(attributes, foreground: foreground, background: background)
  }

  /// A colour as ``MarkWriter`` has it, which may be none; nil where it makes no sense.
  private mutating func colour() -> MarkColour?? {
    switch byte() {
    case 0: return .some(nil)
    case 1: return byte().map { .indexed($0) }
    case 3:
      guard let red = byte(), let green = byte(), let blue = byte() else { return nil }
      return .rgb(red: red, green: green, blue: blue)
    default: return nil
    }
  }

  private mutating func byte() -> UInt8? {
    guard index < bytes.count else { return nil }
    defer { index += 1 }
    return bytes[index]
  }

  private mutating func string() -> String? {
    guard let count = number(), count >= 0, count <= bytes.count - index else { return nil }
    defer { index += count }
    return String(decoding: bytes[index..<index + count], as: UTF8.self)
  }
}
