import Articles
import Typesetting

extension Reader {
  /// Processes what happened; returns what the world is asked for.
  ///
  /// Afterwards the rows of the next frame are set, so that ``frame()`` reads no bytes. Where it is not
  /// the last event before that frame, that can wait for the last one.
  public mutating func handle(_ event: Event, isLast: Bool = true) -> [Effect] {
    let followed = following
    let before = followed == nil ? nil : document?.position
    var effects = effects(of: event)
    if awaitedStart != nil, effects.isEmpty { effects = begin() }
    if let before, following == followed { effects += checkFollowing(since: before) }
    guard isLast || !canSettleLater || !effects.isEmpty else { return effects }
    effects += settle()
    announceReturn()
    announceNews()
    effects += keepWhatChanged()
    return isOver ? effects + [.quit] : effects
  }

  private mutating func effects(of event: Event) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .resize(let size): self.size = size
    case .opened(let opened): return show(opened)
    case .notOpened(let words): return giveUpOpening(words)
    case .openingSlowly(let path): sayOpening(path)
    case .loaded(let id, let found):
      update(id) { $0.append(found) }
      let sought = seekPlaceOn(in: id)
      if found.isComplete { return sought + takeUp(id) }
      return sought
    case .reopened(let id, let offset, let profile, let found):
      let rows = layout.textRows
      update(id) { document in
        document.reopen(at: offset, profile, found)
        document.seekLostPlace(rows: rows)
      }
    case .reloaded(let id, let opened, let figures, let isAsked):
      replace(id, with: opened, figures, isAsked: isAsked)
    case .readOn(let id): noteGrowth(of: id)
    case .cut(let id): noteCut(of: id)
    case .decodedAgain(let id, let opened): decodeAgain(id, as: opened)
    case .waiting(let id, let words): note(waiting: words, for: id)
    case .changed(let id, let change): return note(change, of: id)
    case .succeeded(let id, let succession): return followOn(id, by: succession)
    case .followedOn(let id, let opened, let succession):
      return follow(opened, insteadOf: id, by: succession)
    case .ended(let id): endFollowing(of: id)
    case .searched(let id, let number, let found): note(found, search: number, of: id)
    case .counted(let id, let figures): update(id) { $0.note(figures) }
    case .library(let articles): return list(articles)
    case .namers(let namers):
      library.namers = namers
      refreshLinks()
    case .foundInLibrary(let request, let findings): list(findings, request: request)
    case .previewed(let preview): library.preview = preview
    case .identified(let id, let file): return identify(id, as: file)
    case .manuals(let entries, let words): list(entries, having: words)
    case .recalled(let id, let recollection): return recall(recollection, of: id)
    case .markKept(let letter, let isLasting): confirm(mark: letter, isLasting: isLasting)
    case .history(let entries): list(entries)
    case .foundLinked(let file, let outcome): return open(file, outcome)
    case .foundPlace(let id, let name, let offset, let searched):
      return goTo(place: name, at: offset, searchedTo: searched, of: id)
    case .foundLine(let id, let number, let offset): goTo(found: number, at: offset, of: id)
    case .files(let names, let start):
      layers.update(CommandPrompt.self) { $0.note(names: names, beginningAs: start) }
    case .saved(let words), .failed(let words): message = words
    }
    return []
  }

  /// Whether nothing but the next frame depends on the rows of the screen.
  private var canSettleLater: Bool {
    guard let document, layers.isEmpty, following == nil else { return false }
    return document.chosenLink == nil && document.search == nil
      && document.galley.measure == layout.measure
      && document.galley.fitting == fitting(layout, of: document)
  }

  /// Sets the rows that the next frame shows, and lets go of a link that has left the screen.
  mutating func settle() -> [Effect] {
    let layout = layout
    let effects = followLibrary(layout) + keepSearching()
    let isSifted = isSifted
    let showsEnd = following != nil && following == document?.id
    let reader = self
    document?.modify { document in
      document.showMatchSideways(reader.fitting(layout, of: document))
      document.galley.set(
        measure: layout.measure, fitting: reader.fitting(layout, of: document))
      if showsEnd { document.showLast(rows: layout.textRows, isSifted: isSifted) }
      document.setRows(
        count: layout.bodyRows.count, isSifted: isSifted,
        held: document.held(by: reader.lineOptions), hasNumbers: layout.numberColumns > 0)
    }
    if layers.isEmpty { document?.seeSections() }
    let entries = front.entriesInSight(in: self, layout)
    document?.modify { document in
      document.prepareTitles(of: entries)
      document.countHits(in: entries)
    }
    return effects
  }
}
