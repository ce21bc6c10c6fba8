import Articles
import Options
import Typesetting

extension Reader {
  /// How a text of lines and a text as it stands are shown.
  var lineOptions: LineOptions {
    get { options.lines }
    set { options.lines = newValue }
  }

  /// Whether a text that is opened is shown as it stands.
  var opensVerbatim: Bool { options.opensVerbatim }

  /// Changes an option as it was typed, and says what holds now.
  mutating func change(option text: String) -> [Effect] {
    let before = options
    message = options.change(text)
    if options.caseFolding != before.caseFolding { searchAgain() }
    if options.lines.cutsLongLines != before.lines.cutsLongLines { document?.shift = 0 }
    return []
  }

  /// Searches for the same words by what now holds for case.
  private mutating func searchAgain() {
    guard let search = document?.search else { return }
    var query = search.matcher.query
    query.caseFolding = options.caseFolding
    guard let matcher = try? SearchMatcher(query) else { return }
    document?.search = Search(matcher, search.direction)
  }
}
