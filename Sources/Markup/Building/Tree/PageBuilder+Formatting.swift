extension PageBuilder {
  /// Ends the formatting element that began last (13.2.6.4.7, the adoption agency).
  ///
  /// Blocks that are open in it stay open: only what comes is no longer in the element.
  mutating func endFormatting(_ tag: Tag) {
    var waiting = formatting.count
    while waiting > outerFormatting {
      waiting -= 1
      if formatting[waiting].tag == tag {
        formatting.remove(at: waiting)
        return
      }
    }
    guard let index = indexInFormattingScope(tag) else { return }
    var above = open.count - 1
    while above > index, !open[above].tag.has(.special) { above -= 1 }
    if above > index {
      remove(at: index)
    } else {
      pop(to: index + 1)
      pop(keepingFormatting: false)
    }
  }

  private mutating func remove(at index: Int) {
    let element = open.remove(at: index)
    opened[element.tag] -= 1
    if element.isAside { asides.depth -= 1 }
    if element.hasRun {
      var number = 0
      for below in open[..<index] where below.hasRun { number += 1 }
      page.closeRun(number)
    }
    if let depth = item?.depth, depth > index { item?.depth -= 1 }
    if let depth = language?.depth, depth > index { language?.depth -= 1 }
    outline.close(element.element)
  }

  /// Keeps an element for the next block; of those that are the same, three (13.2.4.3).
  mutating func wait(_ element: FormattingElement) {
    var first = 0
    var same = 0
    var index = formatting.count
    while index > outerFormatting {
      index -= 1
      if formatting[index].isSame(as: element) { (first, same) = (index, same + 1) }
    }
    if same >= 3 {
      formatting.remove(at: first)
    } else if formatting.count - outerFormatting >= Limits.formatting {
      formatting.remove(at: outerFormatting)
    }
    formatting.append(element)
  }

  /// Begins again what only the end of a block had ended.
  mutating func reopenFormatting() {
    while formatting.count > outerFormatting, open.count < Limits.openElements {
      let element = formatting.remove(at: outerFormatting)
      var opening = OpenElement(
        tag: element.tag, key: element.key, element: element.element, outer: context)
      opening.hasRun = true
      open.append(opening)
      opened[element.tag] += 1
      outline.open(element.element)
      page.open(element.mark)
    }
  }
}
