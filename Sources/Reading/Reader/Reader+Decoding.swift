import Articles
import Records
import Typesetting

extension Reader {
  /// Shows an article that was decoded wrongly at first, at the place where the reader is in it.
  mutating func decodeAgain(_ id: Int, as opened: OpenedArticle) {
    let reader = self
    update(id) { $0 = reader.document(opened, inPlaceOf: $0) }
  }

  private func document(_ opened: OpenedArticle, inPlaceOf old: Document) -> Document {
    var new = Document(opened, measure: layout.measure)
    new.showSource(old.isVerbatim)
    new.hideFurniture(old.galley.hidesFurniture)
    new.ownHeld = old.ownHeld
    new.shift = old.shift
    new.galley.set(measure: layout(of: new).measure)
    new.inherit(from: old, rows: layout.textRows)
    return new
  }

  /// Says that no more is read for now; the status line goes on to, until reading goes on.
  mutating func note(waiting words: PrintableText?, for id: Int) {
    update(id) { $0.waiting = words }
    if document?.id == id, let words { message = words }
  }
}

extension Document {
  /// Keeps the place, marks, jumps and folds of the same text by another decoding.
  fileprivate mutating func inherit(from old: Document, rows: Int) {
    list = old.list
    search = old.search?.restarted
    sift(old.sifting?.filters ?? [])
    jumps = old.jumps
    jumps.clamp(to: galley.count)
    marks = old.marks
    change = old.change
    waiting = old.waiting
    awaitsRecollection = old.awaitsRecollection
    isAnother = old.isAnother
    awaitedFolds = old.awaitedFolds + old.foldedTitles
    foldAwaited(from: 0)
    if show(old.quotedPosition, rows: rows) != .words { show(lineOf: old) }
  }

  /// Shows the line that another decoding has at the top; lines end alike in nearly all encodings.
  private mutating func show(lineOf old: Document) {
    let line = LineNumbers(old.article, source: old.source)
      .line(holding: old.position.top.offset)
    guard let start = LineNumbers(article, source: source).offset(ofLine: line) else { return }
    show(Anchor(start))
  }
}
