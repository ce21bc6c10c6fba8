import Articles

/// Files that links lead to.
extension Reader {
  /// Asks where a file is.
  mutating func find(_ file: LinkedFile) -> [Effect] {
    if let refusal = permissions.refusal(of: .findLinked(file)) {
      message = refusal
      return []
    }
    pending = .linked(file)
    return [.findLinked(file)]
  }

  /// Opens a file that was found, unless something else was wanted meanwhile; asks first where it lies
  /// outside of the folder that the person has chosen.
  mutating func open(_ file: LinkedFile, _ outcome: LinkedFile.Outcome) -> [Effect] {
    guard case .linked(file) = pending else { return [] }
    pending = .nothing
    switch outcome {
    case .missing(let words):
      if let title = file.title { return open(title: title, file.fragment) }
      message = words
      return []
    case .file(let path, let isInside):
      if let document, document.path != nil, path == document.file ?? document.path {
        return goTo(place: file.fragment ?? "")
      }
      if isInside { return open(linked: path, file.fragment, folder: file.folder) }
      layers.open(QuestionLayer(opening: path, fragment: file.fragment, outside: file.folder))
      return []
    }
  }

  /// Opens the article of the library that bears a title, since no file beside the text is called so.
  private mutating func open(title: String, _ heading: String?) -> [Effect] {
    let response = follow(title: PrintableText(title), heading: heading)
    if let refusal = permissions.refusal(of: response.effects) {
      message = refusal
      return []
    }
    return apply(response, at: layers.count - 1)
  }

  /// Opens a file at a place; its own links open files of `folder`, or else of the one it lies in.
  mutating func open(linked path: String, _ fragment: String?, folder: String?) -> [Effect] {
    open(path, from: .linked(fragment: fragment, folder: folder ?? LinkedFile.folder(of: path)))
  }
}
