/// A place among the first bytes of a text, and what is found there.
struct TagCursor {
  /// What stands at a place.
  enum Found: Equatable {
    /// The first tag of a page.
    case page
    /// No tag, or one of another text.
    case other
    /// What more bytes may complete.
    case cut
    /// A remark, or an instruction of XML, which ends there.
    case remark(end: Int), instruction(end: Int)
  }

  /// Whether a text begins with some bytes.
  enum Beginning { case yes, no, cut }

  private let text: [UInt8]
  private let at: Int

  init(_ text: [UInt8], _ at: Int) {
    self.text = text
    self.at = at
  }

  /// What stands here.
  var found: Found {
    guard text[at] == 0x3C else { return .other }
    switch begins("<!--") {
    case .yes:
      return TagCursor.end(of: "-->", in: text, from: at + 4).map { .remark(end: $0) } ?? .cut
    case .cut: return .cut
    case .no: break
    }
    switch begins("<?xml") {
    case .yes:
      return TagCursor.end(of: ">", in: text, from: at + 5).map { .instruction(end: $0) } ?? .cut
    case .cut: return .cut
    case .no: break
    }
    return tag
  }

  private var tag: Found {
    switch begins("<!doctype") {
    case .yes:
      let next = TagCursor.skipSpace(text, from: at + 9)
      return next < text.count ? TagCursor(text, next).word(in: ["html"]) : .cut
    case .cut: return .cut
    case .no: return word(in: ["<html", "<head", "<body"])
    }
  }

  /// Whether one of `words` stands here by itself, which is the sign of a page.
  private func word(in words: [StaticString]) -> Found {
    var isCut = false
    for word in words {
      switch begins(word) {
      case .no: continue
      case .cut: isCut = true
      case .yes:
        let end = at + word.utf8CodeUnitCount
        guard end < text.count else { return .cut }
        return text[end] <= 0x20 || text[end] == 0x3E || text[end] == 0x2F ? .page : .other
      }
    }
    return isCut ? .cut : .other
  }

  /// Whether the text begins here with `words`, which are in lower case.
  func begins(_ words: StaticString) -> Beginning {
    words.withUTF8Buffer { wanted in
      for index in wanted.indices {
        guard at + index < text.count else { return .cut }
        let byte = text[at + index]
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if unsafe lower != wanted[index] { return .no }
      }
      return .yes
    }
  }
}

extension TagCursor {
  /// What templates of pages begin with.
  static var templateSigns: [StaticString] { ["<?php", "<?=", "<%", "{%", "{{", "{#", "---\n"] }

  /// Where a text begins behind its byte order mark and white space.
  static func start(of text: [UInt8]) -> Int {
    let hasMark = text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF
    return skipSpace(text, from: hasMark ? 3 : 0)
  }

  /// Where white space ends.
  static func skipSpace(_ text: [UInt8], from start: Int) -> Int {
    var at = start
    while at < text.count, text[at] <= 0x20 { at += 1 }
    return at
  }

  /// Whether a byte behind `<` makes it a tag.
  static func beginsTag(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x21 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  /// Where the first of some bytes ends; nil where they do not come.
  static func end(of words: StaticString, in text: [UInt8], from start: Int) -> Int? {
    var at = start
    while at < text.count {
      switch TagCursor(text, at).begins(words) {
      case .yes: return at + words.utf8CodeUnitCount
      case .cut: return nil
      case .no: at += 1
      }
    }
    return nil
  }
}
