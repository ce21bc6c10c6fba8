/// Tells from the first bytes of a text, and from the name of its file, whether it is a page of HTML.
public enum PageProbe {
  /// What the bytes say.
  public enum Answer: Equatable, Sendable {
    /// A page of HTML or, with `isXML`, of XHTML.
    case page(isXML: Bool)
    /// Another text.
    case other
    /// More bytes may say so.
    case undecided
  }

  /// How far the first tag is looked for behind remarks and white space, in bytes.
  static let reach = 4 << 10
  /// Among how many bytes a file that is called a page must have a tag.
  static let sampleSize = 64 << 10

  /// The answer for a text that begins as `text`, which with `isWhole` is all of it.
  public static func answer(_ text: [UInt8], isWhole: Bool, named name: PageName) -> Answer {
    switch name {
    case .template: return .other
    case .program: return hasProgram(text) ? .other : head(text, isWhole: isWhole, isXML: false)
    case .unknown: return head(text, isWhole: isWhole, isXML: false)
    case .page(let isXML):
      if case .page(let saysXML) = head(text, isWhole: isWhole, isXML: isXML) {
        return .page(isXML: saysXML)
      }
      return called(text, isWhole: isWhole, isXML: isXML)
    }
  }

  /// The answer for a file that is called a page: one of its own tags is enough.
  private static func called(_ text: [UInt8], isWhole: Bool, isXML: Bool) -> Answer {
    let start = TagCursor.start(of: text)
    if TagCursor.templateSigns.contains(where: { TagCursor(text, start).begins($0) == .yes }) {
      return .other
    }
    for at in start..<max(start, min(text.count, sampleSize) - 1) where text[at] == 0x3C {
      if TagCursor.beginsTag(text[at + 1]) { return .page(isXML: isXML) }
    }
    return isWhole || text.count >= sampleSize ? .other : .undecided
  }

  /// What stands before the first tag, and that.
  private static func head(_ text: [UInt8], isWhole: Bool, isXML: Bool) -> Answer {
    let isCut = !isWhole && text.count < reach
    var isXML = isXML
    var at = TagCursor.start(of: text)
    while at < min(text.count, reach) {
      switch TagCursor(text, at).found {
      case .page: return .page(isXML: isXML)
      case .other: return .other
      case .cut: return isCut ? .undecided : .other
      case .remark(let end): at = TagCursor.skipSpace(text, from: end)
      case .instruction(let end):
        isXML = true
        at = TagCursor.skipSpace(text, from: end)
      }
    }
    return isCut ? .undecided : .other
  }

  /// Whether a program that writes a page is in the text.
  private static func hasProgram(_ text: [UInt8]) -> Bool {
    for at in 0..<max(0, min(text.count, sampleSize) - 1) where text[at] == 0x3C {
      if text[at + 1] == 0x25 { return true }
      if text[at + 1] == 0x3F, TagCursor(text, at).begins("<?xml") != .yes { return true }
    }
    return false
  }
}
