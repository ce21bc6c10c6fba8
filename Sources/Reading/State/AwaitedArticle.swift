import Articles

/// An article that was asked for and is not there yet.
struct AwaitedArticle: Sendable {
  /// Its file, for the status line.
  let path: String
  let arrival: Arrival
  /// Whether it takes so long that the status line says so.
  var isSlow = false

  /// What the status line says.
  var words: String { "opening \(PrintableText(path)), Ctrl-C gives up" }
}
