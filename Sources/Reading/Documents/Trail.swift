import Records

/// The articles read before this one and, after going back, those after it.
struct Trail: Sendable {
  /// An article on the trail.
  enum Step: Sendable {
    /// One that was read in this session, as it was left.
    case document(Document)
    /// One of an earlier session, by its file.
    case file(String)

    fileprivate var file: String? {
      switch self {
      case .document(let document): document.file
      case .file(let path): path
      }
    }
  }

  private var past: [Step] = []
  private var future: [Step] = []
  /// Of an earlier session no more are kept.
  private static let most = 50

  /// Whether no article was read but the one in front.
  var isEmpty: Bool { past.isEmpty && future.isEmpty }

  /// The numbers of the lists that its articles return to.
  var lists: [Int] {
    (past + future).compactMap {
      if case .document(let document) = $0 { document.list } else { nil }
    }
  }

  /// Leaves `document` behind for a new one; gives the articles that are not on the trail any longer.
  mutating func leave(_ document: Document) -> [Document] {
    let dropped = future.compactMap { if case .document(let later) = $0 { later } else { nil } }
    past.append(.document(document))
    future = []
    return dropped
  }

  /// Takes the last article with a path out of the trail; nil where it was not read in this session.
  mutating func take(_ path: String?) -> Document? {
    Self.take(path, from: &past) ?? Self.take(path, from: &future)
  }

  private static func take(_ path: String?, from steps: inout [Step]) -> Document? {
    for index in steps.indices.reversed() {
      guard case .document(let document) = steps[index], document.path == path else { continue }
      steps.remove(at: index)
      return document
    }
    return nil
  }

  /// The article before.
  var before: Step? { past.last }
  /// The article after.
  var after: Step? { future.last }

  /// Goes to the article before, `document` becoming the one after it.
  mutating func goBack(from document: Document) {
    past.removeLast()
    future.append(.document(document))
  }

  /// Goes to the article after, `document` becoming the one before it.
  mutating func goForward(from document: Document) {
    future.removeLast()
    past.append(.document(document))
  }

  /// Leaves out the article before, which is there no more.
  mutating func skipBefore() { past.removeLast() }

  /// Leaves out the article after, which is there no more.
  mutating func skipAfter() { future.removeLast() }

  /// Changes the article with a number, wherever it is in the trail.
  mutating func update(_ id: Int, _ change: (inout Document) -> Void) {
    Self.update(id, in: &past, change)
    Self.update(id, in: &future, change)
  }

  private static func update(
    _ id: Int, in steps: inout [Step], _ change: (inout Document) -> Void
  ) {
    for index in steps.indices {
      guard case .document(var document) = steps[index], document.id == id else { continue }
      // So that what the document holds is changed in place, and not copied first.
      steps[index] = .file("")
      document.modifyText(change)
      steps[index] = .document(document)
    }
  }

  /// The trail around the file `current`, for another session.
  func remembered(around current: String) -> RememberedTrail {
    RememberedTrail(
      past: past.compactMap(\.file).suffix(Self.most), current: current,
      future: future.compactMap(\.file).suffix(Self.most))
  }

  /// Goes on with the trail of an earlier session.
  mutating func resume(_ trail: RememberedTrail) {
    past = trail.past.map(Step.file)
    future = trail.future.map(Step.file)
  }
}
