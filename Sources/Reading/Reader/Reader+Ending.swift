import Articles
import Records
import Typesetting

/// When reading ends by itself, as `-e` and `-E` ask for.
extension Reader {
  /// Whether the end of the text is on the screen, and going on from there ends reading.
  var quitsAtEnd: Bool { options.end != .never && showsEnd }

  /// Whether the end has come into sight since a key was pressed, which is enough to end reading.
  var isOver: Bool {
    options.end == .atEnd && !isUntouched && layers.isEmpty && showsEnd
  }

  private var showsEnd: Bool {
    // The end can be on the screen before loading has come to it.
    guard let document, document.source.isComplete else { return false }
    var galley = document.galley
    return document.position.top >= galley.lastTop(rows: layout.textRows)
  }
}
