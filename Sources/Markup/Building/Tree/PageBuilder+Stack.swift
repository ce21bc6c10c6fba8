import Articles

extension PageBuilder {
  /// Opens an element, unless too many are open.
  mutating func push(_ tag: Tag, _ token: borrowing HTMLTokenizer) {
    guard open.count < Limits.openElements else {
      depthBeyond += 1
      return
    }
    var element = PageElement(tag, token)
    if tag == .noscript, open.last(where: { $0.isBlock })?.tag == .p { element.kind = .inline }
    var opening = OpenElement(
      tag: tag, key: Tag.key(of: token.name.span), element: element, outer: context)
    opening.isSkipped =
      tag.has(.skipped) && !(tag == .title && isForeign) || drawsFormula(element, token)
    opening.isAside = tag.has(.aside) || element.kind == .skipped && element.hiding == .full
    opening.isBlock = !opening.isAside && isBlock(tag, element) && !isPartOfFormula(tag, token)
    if opening.isBlock, skipped == 0, !tag.isTableFrame { breakBlock() }
    if tag.has(.marker) {
      opening.outerFormatting = outerFormatting
      outerFormatting = formatting.count
    }
    enter(opening)
    if tag == .math || formula != nil { beginFormula(tag, token) }
    if skipped == 0 { take(token, tag) }
  }

  /// Opens an element that no tag has begun.
  mutating func pushImplied(_ tag: Tag) {
    guard open.count < Limits.openElements else { return }
    let element = PageElement(tag: tag, kind: .container)
    var opening = OpenElement(tag: tag, key: 0, element: element, outer: context)
    opening.isBlock = true
    if skipped == 0, !tag.isTableFrame { breakBlock() }
    enter(opening)
    guard skipped == 0, asides.depth == 0 else { return }
    if tag == .tbody { beginSection(tag) }
    if tag == .tr { beginRow() }
  }

  private mutating func enter(_ element: OpenElement) {
    context = context.inside(element.tag)
    if element.isSkipped { skipped += element.skipStep(hasFrames) }
    if element.isAside {
      asides.depth += 1
      asides.endLine()
    }
    open.append(element)
    opened[element.tag] += 1
    outline.open(element.element)
  }

  /// Whether text before, in and behind an element are different blocks.
  private func isBlock(_ tag: Tag, _ element: PageElement) -> Bool {
    if tag == .noscript || tag == .unknown {
      return element.kind == .container && !standsInLine
    }
    return tag.has(.block)
  }

  /// Whether words before an element stand in the same paragraph as those in it.
  private var standsInLine: Bool {
    guard let last = open.last else { return false }
    return last.tag == .p || last.tag.has(.heading) || !last.isBlock && last.tag != .unknown
  }

  /// Closes all elements from an index on.
  mutating func pop(to index: Int) {
    while open.count > index { pop() }
  }

  /// Closes the innermost element; formatting that only a block around it ends begins again later.
  mutating func pop(keepingFormatting: Bool = true) {
    guard let last = open.popLast() else { return }
    opened[last.tag] -= 1
    if formula != nil { endFormulaElement() }
    leave(last)
    if last.hasRun { closeRun(of: last, keepingIt: keepingFormatting) }
    if last.isAside {
      asides.endLine()
      asides.depth -= 1
    }
    if last.isBlock, skipped == 0 { breakBlock() }
    if last.isSkipped { skipped -= last.skipStep(hasFrames) }
    if scriptFormula != nil { showScriptFormula() }
    context = last.outer
    if last.isBlock, skipped == 0, context.kind != .code { breakBlock() }
    if skipped == 0, asides.depth == 0 { endTablePart(last) }
    if let outer = last.outerFormatting {
      formatting.removeSubrange(min(outerFormatting, formatting.count)...)
      outerFormatting = outer
    }
    outline.close(last.element)
  }

  /// The innermost run is the element's; what is formatting begins again in the next block.
  private mutating func closeRun(of element: OpenElement, keepingIt: Bool) {
    let number = page.runs.count - 1
    let mark = page.runs[number].mark
    page.closeRun(number)
    guard keepingIt, !isXML, element.tag.has(.formatting) else { return }
    wait(
      FormattingElement(
        tag: element.tag, key: element.key, element: element.element, mark: mark))
  }

  /// What ends with an element beside its text.
  private mutating func leave(_ element: OpenElement) {
    switch element.tag {
    case .ul, .ol, .menu, .dir: _ = lists.popLast()
    case .li: if item?.depth == open.count { item = nil }
    case .rt: if skipped == 0, asides.depth == 0 { addSign(")") }
    case .q: endQuotation()
    case .title, .script: endCollecting()
    default: break
    }
    if let language, language.depth == open.count { self.language = nil }
  }

  private mutating func endCollecting() {
    guard facts.isCollecting else { return }
    scriptFormula = facts.formula
    facts.endCollecting(&outline.claims)
    takeOwnAddress()
  }

  /// Adds signs that stand for an element, if a block is open.
  mutating func addSign(_ sign: StaticString) {
    guard page.block != nil else { return }
    page.bytes.append(contentsOf: sign.description.utf8)
  }
}
