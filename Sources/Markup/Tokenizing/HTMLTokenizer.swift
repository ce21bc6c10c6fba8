/// A tokenizer after section 13.2.5 of the HTML Standard.
///
/// It consumes whole tokens of a window of bytes and
/// says how far it came, so that it can stop anywhere. Prototype.
protocol TokenSink {
  /// Text that stands in the page from `offset` on.
  mutating func text(_ bytes: Span<UInt8>, at offset: Int)
  mutating func startTag(_ tag: borrowing HTMLTokenizer)
  mutating func endTag(_ tag: borrowing HTMLTokenizer)
  mutating func comment(_ bytes: Span<UInt8>)
  mutating func doctype(_ doctype: HTMLTokenizer.Doctype)
  /// The content state that the last start tag sets.
  var next: HTMLTokenizer.Content? { mutating get }
  var allowsCDATA: Bool { get }
}

struct HTMLTokenizer: Sendable {
  enum Content: Sendable { case data, rcdata, rawtext, script, plaintext, cdata }
  enum Escape: Sendable { case none, escaped, doubly }
  struct Attribute: Sendable { var name: Range<Int>; var value: Range<Int> }
  struct Doctype: Sendable {
    var name: [UInt8]?; var publicID: [UInt8]?; var systemID: [UInt8]?; var isCorrect = true
  }

  var content = Content.data
  var escape = Escape.none
  var lastStartTag: [UInt8] = []
  // The tag that was read last.
  var name: [UInt8] = []
  var isSelfClosing = false
  var attributes: [Attribute] = []
  var bytes: [UInt8] = []
  /// Where the window begins in the page.
  var origin = 0
  var mostAttributes = 64
  var mostValue = 64 << 10

  init() { name.reserveCapacity(32); bytes.reserveCapacity(1024); attributes.reserveCapacity(16) }

  /// Tokenizes as much of `text` as is whole; returns how many bytes were used.
  mutating func run<S: TokenSink>(_ text: Span<UInt8>, isFinal: Bool, sink: inout S) -> Int {
    var at = 0
    let count = text.count
    while at < count {
      let before = at
      switch content {
      case .data: at = data(text, at, isFinal, &sink)
      case .rcdata, .rawtext, .script: at = raw(text, at, isFinal, &sink)
      case .plaintext:
        replacingNull(text, at..<count, &sink)
        at = count
      case .cdata: at = cdata(text, at, isFinal, &sink)
      }
      if at == before { return at }
    }
    return at
  }

  // MARK: data

  private mutating func data<S: TokenSink>(
    _ t: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    var at = start
    let count = t.count
    while at < count {
      let stop = firstMark(t, at)
      if stop > at { sink.text(t.extracting(at..<stop), at: origin + at) }
      if stop == count { return stop }
      at = stop
      if t[at] == 0x26 {
        guard let end = reference(t, at, isFinal, inAttribute: false) else { return at }
        sink.text(scratch.span, at: origin + at)
        at = end
        continue
      }
      // "<"
      guard at + 1 < count else {
        if isFinal { sink.text(t.extracting(at..<count), at: origin + at); return count }
        return at
      }
      let c = t[at + 1]
      if Self.isAlpha(c) {
        guard let end = tag(t, at + 1, isFinal) else { return isFinal ? count : at }
        at = end
        sink.startTag(self)
        if let next = sink.next {
          lastStartTag = Array(name); content = next; escape = .none; return at
        }
      } else if c == 0x2F {
        guard at + 2 < count else {
          if isFinal { sink.text(t.extracting(at..<count), at: origin + at); return count }
          return at
        }
        let d = t[at + 2]
        if Self.isAlpha(d) {
          guard let end = tag(t, at + 2, isFinal) else { return isFinal ? count : at }
          at = end
          sink.endTag(self)
        } else if d == 0x3E {
          at += 3
        } else {
          guard let end = bogus(t, at + 2, isFinal, &sink) else { return at }
          at = end
        }
      } else if c == 0x21 {
        guard let end = declaration(t, at + 2, isFinal, &sink) else { return at }
        at = end
        if content != .data { return at }
      } else if c == 0x3F {
        guard let end = bogus(t, at + 1, isFinal, &sink) else { return at }
        at = end
      } else {
        sink.text(t.extracting(at..<at + 1), at: origin + at)
        at += 1
      }
    }
    return at
  }

  /// The first "<" or "&" from `start` on.
  @inline(__always)
  private func firstMark(_ t: Span<UInt8>, _ start: Int) -> Int { Self.first(0x3C, 0x26, t, start) }

  /// The first of two bytes from `start` on, eight at a time.
  @inline(__always)
  static func first(_ a: UInt8, _ b: UInt8, _ t: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    let count = t.count
    let ones: UInt64 = 0x0101_0101_0101_0101, highs: UInt64 = 0x8080_8080_8080_8080
    let pa = ones &* UInt64(a), pb = ones &* UInt64(b)
    while at + 8 <= count {
      let v = unsafe t.withUnsafeBytes {
        unsafe $0.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      }
      let x = v ^ pa, y = v ^ pb
      let hit = ((x &- ones) & ~x | (y &- ones) & ~y) & highs
      if hit != 0 { return at + (hit.trailingZeroBitCount >> 3) }
      at += 8
    }
    while at < count, t[at] != a, t[at] != b { at += 1 }
    return at
  }

  // MARK: tags

  /// Reads a tag from its name on; nil where it is not whole.
  private mutating func tag(_ t: Span<UInt8>, _ start: Int, _ isFinal: Bool) -> Int? {
    if !name.isEmpty { name.removeAll(keepingCapacity: true) }
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
    isSelfClosing = false
    var at = start
    let count = t.count
    while true {
      guard at < count else { return nil }
      let c = t[at]
      if Self.isSpace(c) || c == 0x2F || c == 0x3E { break }
      if c == 0 {
        name.append(0xEF); name.append(0xBF); name.append(0xBD)
      } else {
        name.append(Self.lower(c))
      }
      at += 1
    }
    while true {
      // Before an attribute's name.
      while at < count, Self.isSpace(t[at]) { at += 1 }
      guard at < count else { return nil }
      if t[at] == 0x3E { return at + 1 }
      if t[at] == 0x2F {
        guard at + 1 < count else { return nil }
        if t[at + 1] == 0x3E { isSelfClosing = true; return at + 2 }
        at += 1
        continue
      }
      guard let end = attribute(t, at, isFinal) else { return nil }
      at = end
    }
  }

  private mutating func attribute(_ t: Span<UInt8>, _ start: Int, _ isFinal: Bool) -> Int? {
    var at = start
    let count = t.count
    let nameStart = bytes.count
    var isFirst = true
    while true {
      guard at < count else { return nil }
      let c = t[at]
      if Self.isSpace(c) || c == 0x2F || c == 0x3E || c == 0x3D && !isFirst { break }
      if c == 0 {
        bytes.append(0xEF); bytes.append(0xBF); bytes.append(0xBD)
      } else {
        bytes.append(Self.lower(c))
      }
      isFirst = false
      at += 1
    }
    let name = nameStart..<bytes.count
    var value = bytes.count..<bytes.count
    while at < count, Self.isSpace(t[at]) { at += 1 }
    guard at < count else { return nil }
    if t[at] == 0x3D {
      at += 1
      while at < count, Self.isSpace(t[at]) { at += 1 }
      guard at < count else { return nil }
      let quote = t[at]
      if quote == 0x22 || quote == 0x27 {
        guard let end = attributeValue(t, at + 1, quote, isFinal) else { return nil }
        at = end
      } else if quote != 0x3E {
        guard let end = attributeValue(t, at, 0, isFinal) else { return nil }
        at = end
      }
      value = name.upperBound..<bytes.count
    }
    let isKept = attributes.count < mostAttributes && !has(name)
    if isKept {
      attributes.append(Attribute(name: name, value: value))
    } else {
      bytes.removeSubrange(nameStart...)
    }
    return at
  }

  private func has(_ name: Range<Int>) -> Bool {
    var index = 0
    while index < attributes.count {
      let other = attributes[index]
      index += 1
      if other.name.count != name.count { continue }
      var i = 0
      while i < name.count, bytes[other.name.lowerBound + i] == bytes[name.lowerBound + i] {
        i += 1
      }
      if i == name.count { return true }
    }
    return false
  }

  /// Reads a value up to its quotation mark, or with 0 up to white space or ">".
  private mutating func attributeValue(
    _ t: Span<UInt8>, _ start: Int, _ quote: UInt8, _ isFinal: Bool
  ) -> Int? {
    var at = start
    let count = t.count
    while at < count {
      var stop = at
      if quote != 0 {
        stop = Self.first(quote, 0x26, t, at)
        var hasNull = at
        while hasNull < stop, t[hasNull] != 0 { hasNull += 1 }
        stop = hasNull
      } else {
        while stop < count, !Self.isSpace(t[stop]), t[stop] != 0x3E, t[stop] != 0x26, t[stop] != 0 {
          stop += 1
        }
      }
      if stop > at {
        unsafe t.withUnsafeBufferPointer {
          unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[at..<stop]))
        }
        at = stop
        if at == count { return nil }
      }
      let c = t[at]
      if c == 0x26 {
        guard let end = reference(t, at, isFinal, inAttribute: true) else { return nil }
        bytes.append(contentsOf: scratch)
        at = end
      } else if c == 0 {
        bytes.append(0xEF); bytes.append(0xBF); bytes.append(0xBD)
        at += 1
      } else {
        return quote != 0 || Self.isSpace(c) ? at + 1 : at
      }
    }
    return nil
  }

  // MARK: raw text

  private mutating func raw<S: TokenSink>(
    _ t: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    var at = start
    var from = start
    let count = t.count
    func isName(_ name: borrowing [UInt8], _ place: Int) -> Bool? {
      if name.isEmpty { return false }
      // Whether the name stands there with an end behind it; nil where that is not known yet.
      guard place + name.count < count else {
        var i = place
        while i < count, i - place < name.count {
          if Self.lower(t[i]) != name[i - place] { return false }; i += 1
        }
        return nil
      }
      for i in 0..<name.count where Self.lower(t[place + i]) != name[i] { return false }
      let end = t[place + name.count]
      return Self.isSpace(end) || end == 0x2F || end == 0x3E
    }
    while at < count {
      let c = t[at]
      if c == 0x26, content == .rcdata {
        replacingNull(t, from..<at, &sink)
        guard let end = reference(t, at, isFinal, inAttribute: false) else { return at }
        sink.text(scratch.span, at: origin + at)
        at = end
        from = end
        continue
      }
      if c == 0x2D, content == .script, escape != .none {
        // "-->" ends what "<!--" has begun.
        guard at + 2 < count || isFinal else { break }
        if at + 2 < count, t[at + 1] == 0x2D, t[at + 2] == 0x3E {
          escape = .none; at += 3
        } else {
          at += 1
        }
        continue
      }
      guard c == 0x3C else { at += 1; continue }
      guard at + 1 < count else { if isFinal { at += 1; continue }; break }
      if t[at + 1] == 0x2F, !(content == .script && escape == .doubly) {
        switch isName(lastStartTag, at + 2) {
        case nil where !isFinal:
          replacingNull(t, from..<at, &sink)
          return at
        case true?:
          replacingNull(t, from..<at, &sink)
          guard let end = tag(t, at + 2, isFinal) else {
            if isFinal { content = .data; return count }
            return at
          }
          content = .data
          sink.endTag(self)
          return end
        default: at += 2
        }
        continue
      }
      if content == .script {
        if escape == .none, t[at + 1] == 0x21 {
          guard at + 3 < count || isFinal else { break }
          if at + 3 < count, t[at + 2] == 0x2D, t[at + 3] == 0x2D {
            escape = .escaped
            // "<!-->" ends it at once: the dashes count for both.
            at += 2
            continue
          }
        } else if escape == .escaped {
          let script: [UInt8] = Self.script
          switch isName(script, at + 1) {
          case nil where !isFinal:
            replacingNull(t, from..<at, &sink)
            return at
          case true?: escape = .doubly; at += 1 + script.count; continue
          default: break
          }
        } else if escape == .doubly, t[at + 1] == 0x2F {
          let script: [UInt8] = Self.script
          switch isName(script, at + 2) {
          case nil where !isFinal:
            replacingNull(t, from..<at, &sink)
            return at
          case true?: escape = .escaped; at += 2 + script.count; continue
          default: break
          }
        }
      }
      at += 1
    }
    let end = isFinal ? count : at
    replacingNull(t, from..<end, &sink)
    return end
  }
  private static let script: [UInt8] = Array("script".utf8)

  private mutating func cdata<S: TokenSink>(
    _ t: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int {
    var at = start
    while at < t.count {
      if t[at] == 0x5D {
        if at + 2 >= t.count {
          if !isFinal { break }
        } else if t[at + 1] == 0x5D, t[at + 2] == 0x3E {
          if at > start { sink.text(t.extracting(start..<at), at: origin + start) }
          content = .data
          return at + 3
        }
      }
      at += 1
    }
    if at > start { sink.text(t.extracting(start..<at), at: origin + start) }
    return at
  }

  private func replacingNull<S: TokenSink>(_ t: Span<UInt8>, _ range: Range<Int>, _ sink: inout S) {
    guard !range.isEmpty else { return }
    var from = range.lowerBound
    let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
    for at in range where t[at] == 0 {
      if at > from { sink.text(t.extracting(from..<at), at: origin + from) }
      sink.text(mark.span, at: origin + at)
      from = at + 1
    }
    if from < range.upperBound {
      sink.text(t.extracting(from..<range.upperBound), at: origin + from)
    }
  }

  // MARK: comments, declarations

  private mutating func comment<S: TokenSink>(
    _ t: Span<UInt8>, _ range: Range<Int>, _ sink: inout S
  ) {
    var hasNull = false
    for at in range where t[at] == 0 { hasNull = true; break }
    if !hasNull { return sink.comment(t.extracting(range)) }
    var out: [UInt8] = []
    for at in range { if t[at] == 0 { out += [0xEF, 0xBF, 0xBD] } else { out.append(t[at]) } }
    sink.comment(out.span)
  }

  private mutating func bogus<S: TokenSink>(
    _ t: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int? {
    var at = start
    while at < t.count, t[at] != 0x3E { at += 1 }
    guard at < t.count || isFinal else { return nil }
    comment(t, start..<at, &sink)
    return min(at + 1, t.count)
  }

  private mutating func declaration<S: TokenSink>(
    _ t: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int? {
    let count = t.count
    if !isFinal, count - start < 7 { return nil }
    if start + 1 < count, t[start] == 0x2D, t[start + 1] == 0x2D {
      return realComment(t, start + 2, isFinal, &sink)
    }
    if matches(t, start, "doctype") { return doctype(t, start + 7, isFinal, &sink) }
    if sink.allowsCDATA, matchesExactly(t, start, "[CDATA[") { content = .cdata; return start + 7 }
    return bogus(t, start, isFinal, &sink)
  }

  private mutating func realComment<S: TokenSink>(
    _ t: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int? {
    let count = t.count
    if start < count, t[start] == 0x3E { comment(t, start..<start, &sink); return start + 1 }
    if start + 1 < count, t[start] == 0x2D, t[start + 1] == 0x3E {
      comment(t, start..<start, &sink); return start + 2
    }
    var at = start
    while at < count {
      if t[at] == 0x2D, at + 1 < count, t[at + 1] == 0x2D {
        if at + 2 < count, t[at + 2] == 0x3E { comment(t, start..<at, &sink); return at + 3 }
        if at + 3 < count, t[at + 2] == 0x21, t[at + 3] == 0x3E {
          comment(t, start..<at, &sink); return at + 4
        }
      }
      at += 1
    }
    guard isFinal else { return nil }
    var end = count
    if end - start >= 3, t[end - 1] == 0x21, t[end - 2] == 0x2D, t[end - 3] == 0x2D {
      end -= 3
    } else if end - start >= 2, t[end - 1] == 0x2D, t[end - 2] == 0x2D {
      end -= 2
    } else if end - start >= 1, t[end - 1] == 0x2D {
      end -= 1
    }
    comment(t, start..<end, &sink)
    return count
  }

  private func matches(_ t: Span<UInt8>, _ start: Int, _ word: StaticString) -> Bool {
    guard start + word.utf8CodeUnitCount <= t.count else { return false }
    for i in 0..<word.utf8CodeUnitCount where unsafe Self.lower(t[start + i]) != word.utf8Start[i] {
      return false
    }
    return true
  }
  private func matchesExactly(_ t: Span<UInt8>, _ start: Int, _ word: StaticString) -> Bool {
    guard start + word.utf8CodeUnitCount <= t.count else { return false }
    for i in 0..<word.utf8CodeUnitCount where unsafe t[start + i] != word.utf8Start[i] {
      return false
    }
    return true
  }

  private mutating func doctype<S: TokenSink>(
    _ t: Span<UInt8>, _ start: Int, _ isFinal: Bool, _ sink: inout S
  ) -> Int? {
    let count = t.count
    var at = start
    var found = Doctype()
    func fail(_ end: Int) -> Int { found.isCorrect = false; sink.doctype(found); return end }
    func bogus(_ from: Int) -> Int? {
      var at = from
      while at < count, t[at] != 0x3E { at += 1 }
      guard at < count || isFinal else { return nil }
      sink.doctype(found)
      return min(count, at + 1)
    }
    while at < count, Self.isSpace(t[at]) { at += 1 }
    guard at < count else { return isFinal ? fail(count) : nil }
    if t[at] == 0x3E { return fail(at + 1) }
    var name: [UInt8] = []
    while true {
      guard at < count else { if isFinal { found.name = name; return fail(count) }; return nil }
      let c = t[at]
      if Self.isSpace(c) || c == 0x3E { break }
      if c == 0 { name += [0xEF, 0xBF, 0xBD] } else { name.append(Self.lower(c)) }
      at += 1
    }
    found.name = name
    while at < count, Self.isSpace(t[at]) { at += 1 }
    guard at < count else { return isFinal ? fail(count) : nil }
    if t[at] == 0x3E { sink.doctype(found); return at + 1 }
    if !isFinal, at + 6 > count { return nil }
    let isPublic = matches(t, at, "public")
    guard isPublic || matches(t, at, "system") else { found.isCorrect = false; return bogus(at) }
    at += 6
    func identifier() -> [UInt8]? {
      // Behind a quotation mark; nil where the text or the tag ends first.
      let quote = t[at]
      at += 1
      var value: [UInt8] = []
      while at < count {
        let c = t[at]
        if c == quote { at += 1; partial = nil; return value }
        if c == 0x3E { partial = value; return nil }
        if c == 0 { value += [0xEF, 0xBF, 0xBD] } else { value.append(c) }
        at += 1
      }
      partial = value
      return nil
    }
    var partial: [UInt8]?
    while at < count, Self.isSpace(t[at]) { at += 1 }
    guard at < count else { return isFinal ? fail(count) : nil }
    if t[at] == 0x3E { return fail(at + 1) }
    guard t[at] == 0x22 || t[at] == 0x27 else { found.isCorrect = false; return bogus(at) }
    if isPublic {
      guard let value = identifier() else {
        if at >= count, !isFinal { return nil }
        found.publicID = partial
        return fail(min(count, at + 1))
      }
      found.publicID = value
      while at < count, Self.isSpace(t[at]) { at += 1 }
      guard at < count else { return isFinal ? fail(count) : nil }
      if t[at] == 0x3E { sink.doctype(found); return at + 1 }
      guard t[at] == 0x22 || t[at] == 0x27 else { found.isCorrect = false; return bogus(at) }
    }
    guard let value = identifier() else {
      if at >= count, !isFinal { return nil }
      found.systemID = partial
      return fail(min(count, at + 1))
    }
    found.systemID = value
    while at < count, Self.isSpace(t[at]) { at += 1 }
    guard at < count else { return isFinal ? fail(count) : nil }
    return bogus(at)
  }

  // MARK: character references

  /// What the last reference stands for.
  var scratch: [UInt8] = []

  /// Reads the reference at an "&" into `scratch`; nil where it may go on behind the window.
  private mutating func reference(
    _ t: Span<UInt8>, _ start: Int, _ isFinal: Bool, inAttribute: Bool
  ) -> Int? {
    scratch.removeAll(keepingCapacity: true)
    let count = t.count
    let at = start + 1
    guard at < count else { if isFinal { scratch.append(0x26); return at }; return nil }
    if t[at] == 0x23 { return number(t, start, isFinal) }
    guard Self.isAlnum(t[at]) else { scratch.append(0x26); return at }
    var low = Int(Entities.first[Int(t[at])])
    var high = Int(Entities.first[Int(t[at]) + 1])
    var found = -1
    var foundEnd = at
    var depth = 1
    var place = at + 1
    while low < high {
      let start0 = Int(Entities.nameStarts[low])
      let length0 = Int(Entities.nameStarts[low + 1]) - start0
      if length0 == depth { found = low; foundEnd = place; low += 1; if low >= high { break } }
      guard place < count else { if isFinal { break }; return nil }
      let c = t[place]
      // Narrow to those with c at depth.
      var l = low, h = high
      while l < h {
        let m = (l + h) / 2;
        if Entities.names[Int(Entities.nameStarts[m]) + depth] < c { l = m + 1 } else { h = m }
      }
      low = l
      h = high
      while l < h {
        let m = (l + h) / 2;
        if Entities.names[Int(Entities.nameStarts[m]) + depth] <= c { l = m + 1 } else { h = m }
      }
      high = l
      depth += 1
      place += 1
    }
    guard found >= 0 else { scratch.append(0x26); return at }
    if inAttribute, t[foundEnd - 1] != 0x3B {
      guard foundEnd < count || isFinal else { return nil }
      if foundEnd < count, t[foundEnd] == 0x3D || Self.isAlnum(t[foundEnd]) {
        scratch.append(0x26); return at
      }
    }
    for i in Int(Entities.valueStarts[found])..<Int(Entities.valueStarts[found + 1]) {
      scratch.append(Entities.values[i])
    }
    return foundEnd
  }

  private mutating func number(_ t: Span<UInt8>, _ start: Int, _ isFinal: Bool) -> Int? {
    var at = start + 2
    let count = t.count
    guard at < count else { if isFinal { scratch += [0x26, 0x23]; return at }; return nil }
    let isHex = t[at] | 0x20 == 0x78
    if isHex { at += 1 }
    let digits = at
    var value: UInt32 = 0
    while at < count {
      let c = t[at]
      let d: UInt32
      if c >= 0x30 && c <= 0x39 {
        d = UInt32(c) - 0x30
      } else if isHex, (c | 0x20) >= 0x61 && (c | 0x20) <= 0x66 {
        d = UInt32(c | 0x20) - 0x57
      } else {
        break
      }
      value = min(0x110000, value * (isHex ? 16 : 10) + d)
      at += 1
    }
    if at == count, !isFinal { return nil }
    if at == digits { for i in start..<at { scratch.append(t[i]) }; return at }
    if at < count, t[at] == 0x3B { at += 1 }
    if value == 0 || value > 0x10FFFF || value >= 0xD800 && value <= 0xDFFF { value = 0xFFFD }
    if value >= 0x80, value <= 0x9F {
      let mapped = Self.windows1252[Int(value) - 0x80]; if mapped != 0 { value = UInt32(mapped) }
    }
    if let scalar = Unicode.Scalar(value), let utf8 = UTF8.encode(scalar) {
      scratch.append(contentsOf: utf8)
    }
    return at
  }
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
    0, 0x17D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153,
    0, 0x17E, 0x178,
  ]

  @inline(__always) static func isAlpha(_ c: UInt8) -> Bool { (c | 0x20) &- 0x61 < 26 }
  @inline(__always) static func isAlnum(_ c: UInt8) -> Bool { isAlpha(c) || c &- 0x30 < 10 }
  @inline(__always) static func isSpace(_ c: UInt8) -> Bool {
    c == 0x20 || c == 0x0A || c == 0x09 || c == 0x0C || c == 0x0D
  }
  @inline(__always) static func lower(_ c: UInt8) -> UInt8 { c &- 0x41 < 26 ? c | 0x20 : c }
}
