import Articles
import Records

/// What this session knows of earlier ones, and what it has already asked to be remembered.
struct MemoryState: Sendable {
  /// Whether anything is to be remembered.
  private(set) var isOn = false
  /// The capital letters that stand for places in any article.
  var marks: [Unicode.Scalar: RememberedMark] = [:]
  /// Whether the reader has changed the view in this session, which then counts more than an earlier one.
  private(set) var hasChosenView = false
  private var keptView: View?
  /// The article and the trail that were reported last, by the number of the article in front.
  private var keptArticle: Int?
  private var keptTrail: Int?

  /// Begins to remember; `view` is how texts are seen now.
  mutating func start(with view: View) {
    isOn = true
    keptView = view
  }

  /// Notes a view that an earlier session has left.
  mutating func recall(_ view: View) { keptView = view }

  /// Whether `view` differs from what was reported last; notes it as reported.
  mutating func isNew(_ view: View) -> Bool {
    guard view != keptView else { return false }
    keptView = view
    hasChosenView = true
    return true
  }

  /// Whether another article than the last one reported has come to the front; notes it.
  mutating func isNew(article id: Int) -> Bool {
    defer { keptArticle = id }
    return keptArticle != id
  }

  /// Whether the trail around an article is yet to be reported; notes it as reported.
  mutating func isNew(trailAround id: Int) -> Bool {
    guard keptTrail != id else { return false }
    keptTrail = id
    return true
  }

  /// Adds marks of earlier sessions; those that were set since then stay.
  mutating func add(_ earlier: [RememberedMark]) {
    for mark in earlier where mark.isGlobal && marks[mark.letter] == nil {
      marks[mark.letter] = mark
    }
  }
}
