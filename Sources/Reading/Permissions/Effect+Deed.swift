extension Effect {
  /// What it does that may be forbidden; nil where that is nothing.
  var deed: Deed? {
    switch self {
    case .open(let path), .reload(_, let path), .followOn(_, let path, _): .open(path: path)
    case .listLibrary, .searchLibrary, .watchLibrary, .preview, .listNamers: .readLibrary
    case .remember, .rememberMark, .rememberView, .rememberTrail, .rememberQuery, .listHistory,
      .recall:
      .remember
    case .listFiles: .listFiles
    case .save: .save
    case .findLinked(let file): .open(path: file.path)
    case .edit, .editCopy, .openManual, .listManuals, .browse: .startProgram
    case .copy: .copy
    case .present, .findLine, .findPlace, .follow, .stopFollowing, .search, .stopSearch, .suspend,
      .redraw,
      .quit:
      nil
    }
  }
}
