import Articles
import Reading
import Records
import Storage
import System

extension Session {
  /// Begins to open a text; another one that is still being opened is given up.
  mutating func open(
    _ origin: Request.Origin, for purpose: Opening.Purpose = .reading,
    as presentation: PresentationWish? = nil
  ) {
    awaited?.opening.cancel()
    let opening = Opening(origin, for: purpose, as: presentation)
    awaited = AwaitedOpening(opening)
    opening.start(decoding, memory) { [weak mailbox] outcome in
      mailbox?.post(.opened(outcome))
    }
  }

  /// Shows a file that was opened, or says why it was not, unless it was given up meanwhile.
  mutating func receive(_ outcome: Opening.Outcome) {
    guard awaited?.opening === outcome.opening else { return }
    awaited = nil
    switch (outcome.result, outcome.opening.purpose) {
    case (.failure(let failure), .following(let id, _)):
      handle(.changed(article: id, change: .changed))
      handle(.notOpened(failure.message))
    case (.failure(let failure), _): handle(.notOpened(failure.message))
    case (.success(let file), .reading): carryOut(show(file))
    case (.success(let file), .reloading(let id)): show(file, insteadOf: id, isAsked: true)
    case (.success(let file), .following(let id, let succession)):
      let opened = admit(file, insteadOf: id)
      handle(.followedOn(article: id, opened: opened, by: succession))
    }
  }

  /// Shows a file that was read again since it has changed, or says why it was not.
  mutating func receive(_ result: Result<OpenedFile, Failure>, insteadOf id: Int) {
    guard loader(of: id) != nil, !reader.isFollowing || reader.articleInFront != id else { return }
    switch result {
    case .failure(let failure):
      handle(.changed(article: id, change: .changed))
      handle(.failed(failure.message))
    case .success(let file):
      // Somebody may have asked for the same.
      let isAsked = awaited?.opening.purpose == .reloading(article: id)
      if isAsked {
        awaited?.opening.cancel()
        awaited = nil
      }
      show(file, insteadOf: id, isAsked: isAsked)
    }
  }

  private mutating func show(_ file: OpenedFile, insteadOf id: Int, isAsked: Bool) {
    let opened = admit(file, insteadOf: id)
    handle(
      .reloaded(article: id, opened: opened, figures: file.figures, isAsked: isAsked))
  }

  /// Says that an opening takes long, once keys are held no longer.
  mutating func noteSlowOpening() {
    guard let name = awaited?.opening.origin.shown, awaited?.becomesSlow() == true else { return }
    handle(.openingSlowly(path: name))
  }

  /// Gives up what is being opened; false where nothing is.
  mutating func cancelOpening() -> Bool {
    guard let awaited else { return false }
    awaited.opening.cancel()
    self.awaited = nil
    handle(.notOpened("Gave up opening " + PrintableText(awaited.opening.origin.shown) + "."))
    return true
  }

  /// Gives a text its number, and lets go of the one whose place it takes.
  private mutating func admit(_ file: OpenedFile, insteadOf id: Int) -> OpenedArticle {
    loader(of: id)?.abandon()
    loaders.removeAll { $0.id == id }
    return admit(file)
  }

  mutating func show(_ file: OpenedFile) -> [Effect] {
    let opened = admit(file)
    if let path = opened.file {
      recalls.append(AwaitedRecall(article: opened.id, file: path, isLate: file.isLate))
    }
    return reader.handle(.opened(opened))
  }
}
