import Articles
import Typesetting

@testable import Reading

extension ReadingBench {
  var frame: Frame { reader.frame() }
  /// The screen as plain text.
  var screen: String { frame.description }
  /// The rows of the screen as plain text.
  var lines: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The last row of the screen.
  var status: String { lines.last ?? "" }
  /// The first row of the text.
  var firstRow: String { reader.document?.rows.first?.description ?? "" }

  var top: Anchor? { reader.document?.position.top }
  var place: Anchor? { reader.document?.position.place }
  var title: String? { reader.document?.title.string }
  var measure: Int { reader.layout.measure }
  var isReading: Bool { reader.layers.isEmpty }

  /// What is drawn as chosen: a link, or an entry of a list or of the contents.
  var chosen: String {
    let runs = frame.rows.flatMap { row in
      let isEntry = row.contains { $0.role == .chosenEntry }
      return row.filter { run in
        run.role == .chosenLink || run.role == .chosenEntry || isEntry && run.role == .match
      }
    }
    return runs.map(\.text.string).joined().split(separator: " ").joined(separator: " ")
  }
}
