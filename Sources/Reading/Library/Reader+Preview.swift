import Articles
import Records

extension Reader {
  /// Sees to it that a library on the screen is kept up to date, and that the preview beside it is
  /// that of the choice.
  mutating func lookAfterLibrary(_ layout: Layout) {
    let library = libraryInFront
    if (library != nil) != watchesLibrary {
      watchesLibrary.toggle()
      effects.append(.watchLibrary(isOn: watchesLibrary))
    }
    guard let path = library?.chosen?.article?.path, layout.previewColumns > 0,
      path != awaitedPreview
    else { return }
    awaitedPreview = path
    effects.append(.preview(path: path))
  }

  private var libraryInFront: ListLayer? {
    guard case .list(let list) = layers.last, list.purpose == .library else { return nil }
    return list
  }
}
