extension PageBuilder {
  /// Ends the formatting element that began last (13.2.6.4.7, the adoption agency).
  ///
  /// Blocks that are open in it stay open: only what comes is no longer in the element.
  mutating func endFormatting(_ tag: Tag) {
    if let waiting = formatting[outerFormatting...].lastIndex(where: { $0.tag == tag }) {
      formatting.remove(at: waiting)
      return
    }
    guard opened[tag] > 0, let index = indexInFormattingScope(tag) else { return }
    if open[(index + 1)...].contains(where: { $0.tag.has(.special) }) {
      remove(at: index)
    } else {
      pop(to: index + 1)
      pop(keepingFormatting: false)
    }
  }

  private func indexInFormattingScope(_ tag: Tag) -> Int? {
    var index = open.count - 1
    while index >= 0, open[index].tag != tag {
      if open[index].tag.has(.scope) { return nil }
      index -= 1
    }
    return index >= 0 ? index : nil
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
