extension MarkdownWriter {
  mutating func beginTable() {
    begin(.table, "table")
    if !builder.drafts.isEmpty { builder.drafts[builder.drafts.count - 1].isWrittenAsTable = true }
  }

  mutating func beginRow(_ event: MarkdownEvent, _ part: MarkdownPart) {
    cursor.move(toLine: event.firstLine, in: part)
    if event.isHeader { begin(.thead, "thead") }
    begin(.tr, "tr")
    isInHeader = event.isHeader
  }

  mutating func beginCell(_ event: MarkdownEvent) {
    let attributes = event.alignment.map { [("align" as StaticString, Array($0.description.utf8))] }
    if isInHeader {
      begin(.th, "th", attributes ?? [])
    } else {
      begin(.td, "td", attributes ?? [])
    }
  }
}
