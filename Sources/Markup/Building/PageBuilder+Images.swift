import Articles

extension PageBuilder {
  /// Writes the words that stand for an image, in brackets; they lead to it unless they stand in a link.
  mutating func showImage(_ token: borrowing HTMLTokenizer) {
    guard skipped == 0 else { return }
    outline.image()
    guard context.kind != .code, !Self.isTracker(token) else { return }
    if asides.depth == 0, showPicturedFormula(token) { return }
    guard
      let words = token.words(of: "alt", longest: Limits.fact)
    else { return }
    let bytes = Array("[\(words)]".utf8)
    if asides.depth > 0 { return asides.add(bytes.span) }
    openBlock()
    page.open(.image)
    let target = isInLink ? nil : address(token)
    if let target { page.open(.link(target)) }
    let start = page.offset
    page.add(bytes.span)
    outline.caption(min(start, page.offset)..<page.offset)
    if target != nil { page.closeRun(page.runs.count - 1) }
    page.closeRun(page.runs.count - 1)
  }

  private var isInLink: Bool {
    page.runs.contains { run in
      if case .link = run.mark { true } else { false }
    }
  }

  private func address(_ token: borrowing HTMLTokenizer) -> LinkTarget? {
    guard let source = token.value(of: "src") else { return nil }
    return links.target(of: token.bytes.span.extracting(source))
  }

  /// Whether an image is a dot that only counts readers.
  private static func isTracker(_ token: borrowing HTMLTokenizer) -> Bool {
    isDot(token, "width") || isDot(token, "height")
  }

  private static func isDot(_ token: borrowing HTMLTokenizer, _ name: StaticString) -> Bool {
    token.has(name, "1") || token.has(name, "0") || token.has(name, "1px")
  }
}
