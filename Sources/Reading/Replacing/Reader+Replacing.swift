import Articles
import Records
import Typesetting

/// Texts that take the place of others, while the reader stays where they are.
extension Reader {
  /// Shows an article that was decoded wrongly at first.
  mutating func decodeAgain(_ id: Int, as opened: OpenedArticle) {
    let reader = self
    update(id) { $0 = reader.document(opened, inPlaceOf: $0, because: .decoding) }
  }

  /// Shows an article that was read again, and says once what has changed; somebody has asked for it
  /// with `isAsked`.
  mutating func replace(
    _ id: Int, with opened: OpenedArticle, _ figures: Figures? = nil, isAsked: Bool
  ) {
    if isAsked { awaitedArticle = nil }
    let (reader, isInFront) = (self, document?.id == id)
    var words: PrintableText?
    var map: PlaceMap?
    update(id) { old in
      var new = reader.document(opened, inPlaceOf: old, because: .reading, figures)
      words = new.takeWordsOfChange(since: old)
      if isInFront, !reader.layers.isEmpty { map = PlaceMap(from: old, to: new) }
      old = new
    }
    guard isInFront else { return }
    if let map { refreshLayers(by: map) }
    if isAsked { message = words ?? "Read again from the file." } else { say(news: words) }
  }

  private func document(
    _ opened: OpenedArticle, inPlaceOf old: Document, because cause: Document.Cause,
    _ figures: Figures? = nil
  ) -> Document {
    var new = Document(opened, measure: layout.measure)
    new.figures = figures
    new.showSource(old.isVerbatim)
    new.hideFurniture(old.galley.hidesFurniture)
    new.shift = old.shift
    new.galley.set(measure: layout(of: new).measure)
    new.inherit(from: old, because: cause, rows: layout.textRows)
    return new
  }

  /// Lets the layers over the text show it as it is now.
  private mutating func refreshLayers(by map: PlaceMap) {
    for index in layers.indices.reversed() {
      var layer = layers[index]
      if layer.followText(by: map, in: &self) {
        layers.replace(at: index, with: layer)
      } else {
        layers.remove(at: index)
      }
    }
  }

  /// Says something that nobody has asked for as soon as nothing else is said or typed.
  mutating func say(news words: PrintableText?) {
    news = words ?? news
  }

  /// Says what has waited, in the place of what was said so before.
  mutating func announceNews() {
    guard let words = news, layers.isEmpty, count.isEmpty, message == nil || message == lastNews
    else { return }
    (message, lastNews, news) = (words, words, nil)
  }
}

extension Document {
  /// Takes over which sections have changed, and gives what is said of it; nil where nothing has.
  fileprivate mutating func takeWordsOfChange(since old: Document) -> PrintableText? {
    changes = old.changes
    guard let figures, let outcome = note(figures) else { return "Read again from the file." }
    return outcome.words
  }
}
