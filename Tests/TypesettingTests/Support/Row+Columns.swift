@testable import Articles
@testable import Typesetting

extension Row {
  /// The columns of what is drawn, counted again.
  var drawnColumns: Int {
    description.unicodeScalars.reduce(0) {
      $0 + (Visibility.isKeptUndrawn($1) ? 0 : ScalarWidth.columns(of: $1))
    }
  }

  /// What is drawn, without a hyphen of ours.
  var ownText: String {
    let text = runs.map(\.text.string).joined()
    return text.hasSuffix("\u{AD}-") ? String(text.dropLast()) : text
  }
}
