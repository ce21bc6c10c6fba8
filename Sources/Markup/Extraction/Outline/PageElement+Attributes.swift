extension PageElement {
  /// The element of a start tag that the tokenizer has just read.
  init(_ tag: Tag, _ tokenizer: borrowing HTMLTokenizer) {
    self.init(tag: tag, kind: Kind(tag, name: tokenizer.name))
    name = Self.number(of: tag, tokenizer.name)
    isEmphasis = tag == .b || tag == .strong || tag == .i || tag == .em
    let isOuter = tag == .body || tag == .html || tag == .`head`
    if kind != .skipped, !isOuter { read(tokenizer) }
    if kind == .inline, hiding == .full { kind = .skipped }
  }

  private static func number(of tag: Tag, _ name: borrowing [UInt8]) -> UInt32 {
    guard tag == .unknown else { return UInt32(tag.rawValue) }
    var hash = NameHash()
    for index in name.indices { hash.add(name[index]) }
    return UInt32(truncatingIfNeeded: hash.value) | 1 << 31
  }

  private mutating func read(_ tokenizer: borrowing HTMLTokenizer) {
    var names: [Range<Int>] = [0..<0, 0..<0]
    for attribute in tokenizer.attributes {
      let value = attribute.value
      switch Attribute(tokenizer.bytes, attribute.name) {
      case .className: names[0] = value
      case .id: names[1] = value
      case .hidden: hiding = .full
      case .style: if Self.hides(tokenizer.bytes, value) { hiding = .full }
      case .ariaHidden:
        if hiding == .none, Self.equals(tokenizer.bytes, value, "true") { hiding = .aria }
      case .role: hints.formUnion(Self.hint(ofRole: tokenizer.bytes, value))
      case .itemprop:
        if Self.equals(tokenizer.bytes, value, "articleBody") { hints.insert(.articleBody) }
      case .href: if tag == .a { link = Self.link(tokenizer.bytes, value) }
      case nil: break
      }
    }
    readNames(tokenizer.bytes, names)
    make = Self.make(name, tokenizer.bytes, names[0])
  }

  /// Finds the hints of class and id, of which not more than some 400 letters count.
  private mutating func readNames(_ bytes: borrowing [UInt8], _ names: [Range<Int>]) {
    var words = NameWords()
    var left = Self.longestNames
    for name in names {
      for index in name where left > 0 {
        words.add(bytes[index])
        if bytes[index] & 0xC0 != 0x80 { left -= 1 }
      }
      words.end()
      left -= 1
    }
    hints.formUnion(words.hints)
  }

  private static let longestNames = 400
  private static let longestMake = 60

  private static func make(
    _ name: UInt32, _ bytes: borrowing [UInt8], _ value: Range<Int>
  ) -> UInt64 {
    var hash = NameHash()
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      hash.add(UInt8(truncatingIfNeeded: name >> shift))
    }
    var left = longestMake
    let value = bytes.span.extracting(value)
    for index in value.trimmed where value[index] &- 0x30 >= 10 {
      if value[index] & 0xC0 != 0x80 { left -= 1 }
      if left < 0 { break }
      hash.add(value[index])
    }
    return hash.value
  }

  /// Whether a style takes the element off the page.
  private static func hides(_ bytes: borrowing [UInt8], _ value: Range<Int>) -> Bool {
    let style = bytes.span.extracting(value)
    return style.declares("display:none") || style.declares("visibility:hidden")
  }

  private static func link(_ bytes: borrowing [UInt8], _ value: Range<Int>) -> Link {
    guard let first = value.first else { return .none }
    return bytes[first] == 0x23 ? .within : .away
  }

  private static func hint(ofRole bytes: borrowing [UInt8], _ value: Range<Int>) -> NameHints {
    for row in roles where equals(bytes, value, row.role) { return row.hint }
    return []
  }

  private static let roles: [(role: StaticString, hint: NameHints)] = [
    ("navigation", .navigation), ("menu", .navigation), ("menubar", .navigation),
    ("complementary", .side), ("contentinfo", .footer), ("dialog", .consent),
    ("alertdialog", .consent), ("alert", .consent),
  ]

  private static func equals(
    _ bytes: borrowing [UInt8], _ value: Range<Int>, _ word: StaticString
  ) -> Bool {
    bytes.span.extracting(value).equals(word)
  }

  /// The attributes that say something.
  private enum Attribute: CaseIterable {
    case className, id, hidden, style, ariaHidden, role, itemprop, href

    init?(_ bytes: borrowing [UInt8], _ name: Range<Int>) {
      let name = bytes.span.extracting(name)
      for attribute in Self.allCases where name.equals(attribute.spelling) {
        self = attribute
        return
      }
      return nil
    }

    private var spelling: StaticString {
      switch self {
      case .className: "class"
      case .id: "id"
      case .hidden: "hidden"
      case .style: "style"
      case .ariaHidden: "aria-hidden"
      case .role: "role"
      case .itemprop: "itemprop"
      case .href: "href"
      }
    }
  }
}
