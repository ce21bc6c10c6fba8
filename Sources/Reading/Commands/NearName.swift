import Options

/// The name that was probably meant by one that is not known.
struct NearName {
  /// The nearest name; nil where none is near.
  let name: String?

  /// Looks for the name that takes the fewest slips to become `typed`, at most one in three letters.
  init(to typed: String, among names: [String]) {
    // What is pasted may be long, and is near no name.
    let letters = Array(typed.utf8.prefix(80))
    let most = max(1, letters.count / 3)
    let near = names.filter { $0.count > 1 }
      .map { (name: $0, slips: EditDistance().cost(from: letters, to: Array($0.utf8))) }
      .filter { $0.slips <= most }
    name = near.min { $0.slips < $1.slips }?.name
  }
}
