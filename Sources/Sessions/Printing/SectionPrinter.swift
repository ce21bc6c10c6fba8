import Articles
import Storage
import Typesetting

/// Prints the text of one section.
struct SectionPrinter {
  let width: Int
  /// Whether what a page has around its article is printed too.
  var showsFurniture = false

  /// Prints the section called `title` of each of `texts`; throws one sentence where one has none.
  func print(_ title: String, of texts: Request) throws {
    var output = PlainOutput()
    try texts.load(for: "--section") { text in
      let index = try Self.section(PrintableText(title), of: text)
      let sections = text.article.sections
      let next = sections[(index + 1)...].first { $0.level <= sections[index].level }
      if text.article.profile.presentation.keepsLines {
        var lines = LineWriter(text.source, from: sections[index].start.offset)
        return try lines.write(to: &output, until: next?.start.offset ?? text.source.count)
      }
      let galley = Galley(
        BlockCache(text.article, source: text.source), measure: width, setting: .faithful,
        hiding: Hiding(isOn: !showsFurniture))
      var rows = RowWriter(galley, from: sections[index].start)
      try rows.write(to: &output, text.article, until: next?.start)
    }
    try output.flush()
  }

  /// The section that bears a title, or else the only one whose title holds it.
  static func section(_ title: PrintableText, of text: OpenText) throws -> Int {
    let key = TitleKey(title)
    let keys = text.article.sections.map { section in
      TitleKey(PrintableText(folding: text.source.bytes(in: section.title).span))
    }
    if let exact = keys.firstIndex(of: key) { return exact }
    let holding = keys.indices.filter {
      !key.letters.isEmpty && keys[$0].letters.contains(key.letters)
    }
    if holding.count == 1 { return holding[0] }
    throw Failure(
      holding.isEmpty
        ? "no section is called “\(title)”; lectern --outline shows the sections."
        : "\(holding.count) sections are called something like “\(title)”; give the whole title.")
  }
}
