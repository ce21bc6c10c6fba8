import Articles

@testable import Typesetting

extension Galley {
  /// The galley of a text that is loaded whole.
  init(_ text: [UInt8], measure: Int, setting: Setting = .screen) {
    let source = TextInMemory(text)
    let article = ArticleLoader.open(source).article
    self.init(BlockCache(article, source: source), measure: measure, setting: setting)
  }

  /// All rows.
  mutating func allRows() -> [Row] { rows(from: .start, count: .max) }
}

/// What the rows of a text look like, without empty rows at its end.
func picture(_ text: String, measure: Int, setting: Setting = .screen) -> String {
  var galley = Galley(Array(text.utf8), measure: measure, setting: setting)
  return galley.allRows().map(\.description).joined(separator: "\n")
}

/// What the rows of a body look like below a title that is left out.
func bodyPicture(_ body: String, measure: Int, setting: Setting = .screen) -> String {
  let title = "Up at Six a.m. or So"
  let text = title + "\n\n" + body
  var galley = Galley(Array(text.utf8), measure: measure, setting: setting)
  let rows = galley.allRows().drop { $0.range.lowerBound < title.utf8.count + 2 }
  return rows.map(\.description).joined(separator: "\n")
}
