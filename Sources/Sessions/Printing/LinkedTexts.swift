import Articles
import Reading
import Reports
import Storage
import System

/// The texts that links lead to, opened to see whether they have the places that are named.
final class LinkedTexts {
  private let decoding: Decoding
  private let permissions: Permissions
  /// The places of the texts that were opened last; nil of one that is no text.
  private var places: [String: TextPlaces?] = [:]
  private static let mostTexts = 256

  init(decoding: Decoding, permissions: Permissions) {
    self.decoding = decoding
    self.permissions = permissions
  }

  /// What becomes of a link in a text, as following it would find.
  func answer(to target: LinkTarget, linkedIn text: String?) -> CheckedArticle.Answer {
    switch target {
    case .file(let path, let fragment):
      let file = LinkedFile(
        path: LinkedFile.path(path, linkedIn: text), fragment: fragment,
        folder: LinkedFile.folder(of: text) ?? "./")
      let answer = answer(to: LinkedPath.find(file), fragment) ?? .dead
      return answer == .dead && Self.isOfServer(path) ? .alive : answer
    case .title(let title, let heading):
      guard text != nil else { return .ofLibrary }
      let folder = LinkedFile.path("", linkedIn: text)
      let file = LinkedFile(path: folder, title: title, fragment: heading, folder: folder)
      return answer(to: LinkedPath.find(file), heading) ?? .ofLibrary
    case .place, .article, .address: return .alive
    }
  }

  /// What becomes of a link to what was found; nil where nothing was.
  private func answer(
    to found: LinkedPath.Found, _ fragment: String?
  ) -> CheckedArticle.Answer? {
    switch found {
    case .missing: nil
    case .directory: .alive
    case .file(let path): has(fragment, path) ? .alive : .dead
    }
  }

  private func has(_ fragment: String?, _ path: String) -> Bool {
    guard let fragment, !fragment.isEmpty else { return true }
    let path = realPath(path)
    guard permissions.allow(.open(path: path)) else { return true }
    if let known = places[path] { return known?.hold(fragment) ?? true }
    if places.count >= Self.mostTexts { places.removeAll() }
    let found = placesOfText(at: path)
    places.updateValue(found, forKey: path)
    return found?.hold(fragment) ?? true
  }

  /// The places of a text; nil where the file is none, of which nothing can be said.
  private func placesOfText(at path: String) -> TextPlaces? {
    guard FileStatus(path: path)?.kind == .regular else { return nil }
    do {
      var text = try OpenText(.file(path), decoding, keepsAll: true)
      try text.loadAll()
      return TextPlaces(text.article, in: text.source)
    } catch { return nil }
  }

  /// Whether a path leads out of a repository to what its server makes: `../../issues`.
  private static func isOfServer(_ path: String) -> Bool {
    var parts = path.split(separator: "/")[...]
    guard parts.first == ".." else { return false }
    parts = parts.drop { $0 == ".." }
    return parts.first.map { servedParts.contains(String($0)) } ?? false
  }

  private static let servedParts: Set<String> = [
    "issues", "pull", "pulls", "wiki", "releases", "actions", "discussions", "blob", "tree",
    "commit", "commits", "compare", "graphs", "security", "tags", "milestones", "labels", "raw",
  ]
}
