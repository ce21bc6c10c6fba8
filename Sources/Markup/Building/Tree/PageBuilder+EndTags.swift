extension PageBuilder {
  /// Closes the element of an end tag, and what is open in it (13.2.6.4).
  mutating func end(_ tag: Tag, key: UInt64) {
    if depthBeyond > 0, !tag.has(.void) {
      depthBeyond -= 1
      return
    }
    if isXML { return endAny(tag, key, isStrict: false) }
    if isForeign, endForeign(tag, key) { return }
    switch tag {
    case .br: breakLine()
    case .p: endParagraph()
    case .html, .body, .head: return
    case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
    case .li: if let index = indexInListScope(.li) { pop(to: index) }
    case .table, .caption, .colgroup, .tbody, .thead, .tfoot, .tr, .td, .th:
      if let index = indexInTableScope(tag) { pop(to: index) }
    case .template:
      if opened[.template] > 0, let index = open.lastIndex(where: { $0.tag == .template }) {
        pop(to: index)
      }
    default:
      if tag.has(.formatting) {
        endFormatting(tag)
      } else if tag.has(.block) || tag.has(.marker) || tag == .button {
        if let index = indexInScope(tag) { pop(to: index) }
      } else {
        endAny(tag, key, isStrict: true)
      }
    }
  }

  private mutating func endParagraph() {
    if let index = indexInButtonScope(.p) {
      pop(to: index)
    } else {
      pushImplied(.p)
      pop()
    }
  }

  private mutating func endHeading() {
    var index = open.count - 1
    while index >= 0 {
      if open[index].tag.has(.heading) { return pop(to: index) }
      if open[index].tag.has(.scope) { return }
      index -= 1
    }
  }

  /// Any other end tag: of an inline element, it reaches no further than the block.
  private mutating func endAny(_ tag: Tag, _ key: UInt64, isStrict: Bool) {
    guard opened[tag] > 0 else { return }
    var index = open.count - 1
    while index >= 0 {
      if open[index].tag == tag, open[index].key == key { return pop(to: index) }
      if isStrict, open[index].tag.has(.special) { return }
      index -= 1
    }
  }

  /// An end tag within SVG or MathML; false where it is one of HTML around it.
  private mutating func endForeign(_ tag: Tag, _ key: UInt64) -> Bool {
    if tag == .br || tag == .p {
      leaveForeign()
      return false
    }
    var index = open.count - 1
    while index >= 0 {
      if open[index].tag == tag, open[index].key == key {
        pop(to: index)
        return true
      }
      if open[index].tag == .svg || open[index].tag == .math { return false }
      index -= 1
    }
    return false
  }
}
