import Articles
import Markup

/// Whether a text is Markdown though the name of its file does not say so.
enum MarkdownSign {
  /// Judges the first bytes of a text: less is needed where its file has no ending, or it has no file.
  static func isMarkdown(_ sample: [UInt8], named path: String?) -> Bool {
    guard let path else { return MarkdownProbe.isMarkdown(sample, isDoubted: false) }
    let name = path[(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)...]
    let hasEnding = name.utf8.dropFirst(2).contains(UInt8(ascii: "."))
    if hasEnding, TextNaming.isTelling(path) { return false }
    return MarkdownProbe.isMarkdown(sample, isDoubted: hasEnding)
  }
}
