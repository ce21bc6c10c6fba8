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
    case .row: return .block(.row(nil))
    case .tableRow: return tablePart(from: start)
    case .caption: return .block(.caption)
    case .ruler: return .block(.ruler)
    case .note: return .block(.note)
    case .notice: return .block(.notice)
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
    case .titleLink: return string().map { .inline(.link(.title($0, heading: nil))) }
    case .headingLink:
      guard let title = string(), let heading = string() else { return nil }
      return .inline(.link(.title(title, heading: heading)))
    case .addressLink: return string().map { .inline(.link(.address($0))) }
    case .image: return .inline(.image)
    case .cell:
      guard let column = byte(), let span = byte() else { return nil }
      return .inline(.cell(column: column, span: span))
    case .highlighted: return .inline(.highlighted)
    case .subscript: return .inline(.subscript)
    case .superscript: return .inline(.superscript)
    case .table: return shape().map { .inline(.table($0)) }
    case .reference: return number().map { .inline(.reference(Int32(clamping: $0))) }
    case .sign: return .inline(.sign(of: nil))
    case .referenceSign: return number().map { .inline(.sign(of: Int32(clamping: $0))) }
    case .place: return string().map { .inline(.place(name: $0)) }
    }
  }

  private mutating func tablePart(from start: Int) -> Mark.Kind? {
    guard let isHeader = byte(), let distance = number(), (0...start).contains(distance) else {
      return nil
    }
    return .block(.row(TablePart(start: start - distance, isHeader: isHeader == 1)))
  }

  private mutating func shape() -> TableShape? {
    guard let count = number(), (0...TableShape.mostColumns).contains(count) else { return nil }
    var shape = TableShape([])
    for _ in 0..<count {
      guard let widest = number(), let longest = number(),
        let alignment = byte().flatMap(TableShape.Alignment.init), let name = string()
      else { return nil }
      shape.columns.append(
        TableShape.Column(
          widest: UInt16(clamping: widest), longestWord: UInt16(clamping: longest),
          alignment: alignment, name: name))
    }
    return shape
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
