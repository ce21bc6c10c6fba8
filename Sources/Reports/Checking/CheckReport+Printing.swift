public import Articles

extension CheckReport {
  /// The report as lines: a table of the defects, a defect a row, and a line that sums it up.
  public var lines: [PrintableText] {
    let entries = entries
    var lines = entries.isEmpty ? [] : Self.table(entries)
    let toMend = entries.isEmpty ? "nothing" : "\(entries.count)"
    let articles = "\(articleCount) \(articleCount == 1 ? "article" : "articles")"
    let links = "\(linkCount) \(linkCount == 1 ? "link" : "links")"
    lines.append(PrintableText("\(articles), \(links), \(toMend) to fix"))
    return lines
  }

  /// The report as one JSON object, in UTF-8.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.field("articles") { $0.number(articleCount) }
      json.field("links") { $0.number(linkCount) }
      json.field("defects") { $0.array(entries) { $1.write(to: &$0) } }
    }
    return writer.utf8 + [UInt8(ascii: "\n")]
  }

  private static func table(_ entries: [Entry]) -> [PrintableText] {
    let header: [PrintableText] = ["where", "what", "which"]
    let rows = [header] + entries.map(\.cells)
    let widths = header.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    return rows.map { cells in
      let isLast = cells.last?.isEmpty ?? true
      let filled = isLast ? Array(cells.dropLast()) : cells
      return filled.indices.reduce(into: PrintableText()) { line, column in
        let isEnd = column == filled.count - 1
        line.append(isEnd ? filled[column] : filled[column].padded(to: widths[column] + 2))
      }
    }
  }
}

extension CheckReport.Entry {
  fileprivate var cells: [PrintableText] {
    let place = PrintableText(file + (defect.line.map { ":\($0)" } ?? ""))
    return [place, PrintableText(defect.kind.rawValue), defect.detail]
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { json in
      json.field("file") { $0.path(file) }
      json.field("line") { $0.number(defect.line) }
      json.field("kind") { $0.string(defect.kind.rawValue) }
      json.field("detail") { $0.string(defect.detail.isEmpty ? nil : defect.detail.string) }
    }
  }
}
