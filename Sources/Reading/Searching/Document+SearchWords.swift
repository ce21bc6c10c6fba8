import Articles

extension Document {
  /// How many matches there are, which of them is the current one, and how far the search is.
  var searchWords: String? {
    guard let search else { return nil }
    let isComplete = search.isComplete(source.count)
    let total = "\(search.total)\(isComplete ? "" : "+")"
    let words: String
    if let ordinal = search.ordinal {
      words = "\(ordinal)/\(total)"
    } else if search.total == 0 {
      words = isComplete ? "no match" : search.isStopped ? "search stopped" : "searching"
    } else {
      words = search.total == 1 && isComplete ? "1 match" : "\(total) matches"
    }
    guard let percent = search.percent, !isComplete, !search.isStopped else { return words }
    return search.total == 0 ? "searching \(percent)%" : "\(words)  searching \(percent)%"
  }
}
