/// Finds the encoding that the first bytes of a page say it is in.
///
/// The prescan of section 13.2.3.2 of the HTML Standard, which looks no further than 1 KiB; pages
/// have their `meta` behind that, so this one goes on to 4 KiB.
public enum EncodingPrescan {
  private static let reach = 4 << 10

  /// The label that the page has in an XML declaration or, before that counts, in a `meta`; nil where
  /// it has none.
  public static func label(in text: [UInt8]) -> String? {
    let text = Array(text.prefix(reach))
    var at = 0
    while at < text.count {
      guard text[at] == 0x3C else {
        at += 1
        continue
      }
      if TagCursor(text, at).begins("<!--") == .yes {
        at = TagCursor.end(of: "-->", in: text, from: at + 2) ?? text.count
      } else if TagCursor(text, at).begins("<meta") == .yes, isDelimited(text, at + 5) {
        var attributes = PrescannedAttributes(text, from: at + 5)
        if let label = meta(&attributes) { return label }
        at = attributes.end
      } else if at + 1 < text.count, TagCursor.beginsTag(text[at + 1]), text[at + 1] != 0x21 {
        var attributes = PrescannedAttributes(text, from: tagNameEnd(text, at + 1))
        while attributes.next() != nil {}
        at = max(at + 1, attributes.end)
      } else {
        at = TagCursor.end(of: ">", in: text, from: at + 1) ?? text.count
      }
    }
    return declared(in: text)
  }

  /// The label of a `meta`: its `charset`, or what its `content` has where it stands for a header.
  private static func meta(_ attributes: inout PrescannedAttributes) -> String? {
    var (isHeader, charset, content) = (false, String?.none, String?.none)
    while let (name, value) = attributes.next() {
      switch name {
      case "charset": charset = charset ?? value
      case "content": content = content ?? value
      case "http-equiv": isHeader = value.lowercased() == "content-type"
      default: break
      }
    }
    return charset ?? (isHeader ? content.flatMap(label(inContent:)) : nil)
  }

  /// What follows `charset=` in the value of a header, as section 2.4.4 of the Standard has it.
  static func label(inContent content: String) -> String? {
    var rest = Array(content.utf8)[...]
    while let found = rest.firstRange(ofLowerCase: "charset") {
      rest = rest[(found + 7)...].drop { $0 <= 0x20 }
      guard rest.first == 0x3D else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 }
      if let quote = rest.first, quote == 0x22 || quote == 0x27 {
        let inner = rest.dropFirst()
        return inner.firstIndex(of: quote).map { String(decoding: inner[..<$0], as: UTF8.self) }
      }
      let label = rest.prefix { $0 > 0x20 && $0 != 0x3B }
      return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }
    return nil
  }

  /// The encoding that an XML declaration at the start has.
  private static func declared(in text: [UInt8]) -> String? {
    let start = TagCursor.start(of: text)
    guard start < text.count, TagCursor(text, start).begins("<?xml") == .yes else { return nil }
    var attributes = PrescannedAttributes(text, from: start + 5)
    while let (name, value) = attributes.next() {
      if name == "encoding" { return value }
    }
    return nil
  }

  private static func isDelimited(_ text: [UInt8], _ at: Int) -> Bool {
    at < text.count && (text[at] <= 0x20 || text[at] == 0x2F)
  }

  private static func tagNameEnd(_ text: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < text.count, text[at] > 0x20, text[at] != 0x3E { at += 1 }
    return at
  }
}

extension ArraySlice<UInt8> {
  /// Where `words`, which are in lower case, stand first, in whatever case.
  fileprivate func firstRange(ofLowerCase words: StaticString) -> Int? {
    let count = words.utf8CodeUnitCount
    guard self.count >= count else { return nil }
    return (startIndex...(endIndex - count)).first { start in
      words.withUTF8Buffer { wanted in
        wanted.indices.allSatisfy { unsafe self[start + $0] | 0x20 == wanted[$0] }
      }
    }
  }
}
