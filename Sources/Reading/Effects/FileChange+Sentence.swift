import Records

extension FileChange {
  /// What the status line says of it.
  func sentence(_ keys: KeyMap) -> String {
    let reload = Hint(.reading(.reload), words: "reloads it")
    return switch self {
    case .grown:
      keys.sentence(
        "The file has grown", reload, Hint(.reading(.followGrowth), words: "follows it"),
        in: .reading)
    case .changed: keys.sentence("The file has changed", reload, in: .reading)
    case .gone: "The file is gone; its text stays here until you leave it."
    }
  }
}
