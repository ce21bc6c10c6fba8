/// How a person wants a text to be presented.
public enum PresentationWish: Equatable, Sendable {
  /// As its first bytes tell, and the name of its file where it has one.
  case recognised(name: String? = nil)
  /// As an article, whatever its first bytes tell.
  case article
  /// As lines, whatever its first bytes tell.
  case lines
}

extension PresentationWish {
  /// The presentation of a text whose first bytes are `sample`.
  ///
  /// A text with marks of blocks has an author who says what its structure is.
  func presentation(of sample: Span<UInt8>, marks: BlockMarks) -> Presentation {
    switch self {
    case .article: .article
    case .lines: .lines(LinesKind(of: sample))
    case .recognised(let name):
      marks.isEmpty
        ? LinesKind(of: sample, named: name ?? "").map { .lines($0) } ?? .article : .article
    }
  }
}
