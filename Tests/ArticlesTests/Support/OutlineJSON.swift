import Reports

@testable import Articles

/// The outline of a text as one string.
enum OutlineJSON {
  static func text(of source: some ByteSource) -> String {
    let article = ArticleLoader.open(source).article
    let pieces = Pieces()
    Outline(of: article, Figures(of: article, in: source), in: source)
      .writeJSON { pieces.utf8 += $0 }
    return String(decoding: pieces.utf8, as: UTF8.self)
  }

  private final class Pieces { var utf8: [UInt8] = [] }
}
