/// Writes the parts of marks as bytes.
struct MarkWriter {
  private(set) var bytes: [UInt8] = []

  /// A number in as many bytes of seven bits as it needs (LEB128).
  mutating func number(_ value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A kind of mark; places in it are counted from `start`.
  mutating func kind(_ kind: Mark.Kind, from start: Int) {
    switch kind {
    case .block(let block): write(block, from: start)
    case .inline(let inline): write(inline, from: start)
    }
  }

  private mutating func write(_ mark: BlockMark, from start: Int) {
    switch mark {
    case .title: code(.title)
    case .byline: code(.byline)
    case .heading(let level):
      code(.heading)
      bytes.append(level)
    case .paragraph: code(.paragraph)
    case .item(nil): code(.item)
    case .item(let number?):
      code(.numberedItem)
      self.number(Int(number))
    case .term: code(.term)
    case .quotation: code(.quotation)
    case .code(nil): code(.code)
    case .code(let language?):
      code(.namedCode)
      string(language.name)
    case .row(nil): code(.row)
    case .row(let part?):
      code(.tableRow)
      bytes.append(part.isHeader ? 1 : 0)
      number(start - part.start)
    case .caption: code(.caption)
    case .ruler: code(.ruler)
    case .note: code(.note)
    case .notice: code(.notice)
    case .furniture: code(.furniture)
    }
  }

  private mutating func write(_ mark: InlineMark, from start: Int) {
    switch mark {
    case .strong: code(.strong)
    case .emphasis: code(.emphasis)
    case .code: code(.inlineCode)
    case .struck: code(.struck)
    case .look(let look): write(look)
    case .link(let target): write(target, from: start)
    case .image: code(.image)
    case .cell(let column, let span):
      code(.cell)
      bytes += [column, span]
    case .highlighted: code(.highlighted)
    case .subscript: code(.subscript)
    case .superscript: code(.superscript)
    case .table(let shape): write(shape)
    case .reference(let number):
      code(.reference)
      self.number(Int(number))
    case .sign(nil): code(.sign)
    case .sign(let number?):
      code(.referenceSign)
      self.number(Int(number))
    case .place(let name):
      code(.place)
      string(name)
    }
  }

  private mutating func write(_ shape: TableShape) {
    code(.table)
    number(min(shape.columns.count, TableShape.mostColumns))
    for column in shape.columns.prefix(TableShape.mostColumns) {
      number(Int(column.widest))
      number(Int(column.longestWord))
      bytes.append(column.alignment.rawValue)
      string(column.name)
    }
  }

  private mutating func write(_ look: TextLook) {
    code(.look)
    bytes.append(look.attributes.rawValue)
    write(look.foreground)
    write(look.background)
  }

  /// A colour behind the number of bytes that it takes.
  private mutating func write(_ colour: MarkColour?) {
    switch colour {
    case nil: bytes.append(0)
    case .indexed(let index): bytes += [1, index]
    case .rgb(let red, let green, let blue): bytes += [3, red, green, blue]
    }
  }

  private mutating func write(_ target: LinkTarget, from start: Int) {
    switch target {
    case .article(let title):
      code(.articleLink)
      number(title.lowerBound - start)
      number(title.count)
    case .title(let title, nil):
      code(.titleLink)
      string(title)
    case .title(let title, let heading?):
      code(.headingLink)
      string(title)
      string(heading)
    case .place(let name):
      code(.placeLink)
      string(name)
    case .file(let path, nil):
      code(.fileLink)
      string(path)
    case .file(let path, let fragment?):
      code(.partLink)
      string(path)
      string(fragment)
    case .address(let address):
      code(.addressLink)
      string(address)
    }
  }

  private mutating func code(_ code: MarkCode) { bytes.append(code.rawValue) }

  private mutating func string(_ text: String) {
    let utf8 = text.utf8
    number(utf8.count)
    bytes += utf8
  }
}
