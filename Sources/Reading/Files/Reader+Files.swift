import Articles
import Records

extension Reader {
  /// Notes the files that were named together; `q` in one of them leads to the list of all.
  public mutating func offer(files paths: [String]) {
    let list = FilesLayer(id: layers.nextID(), paths: paths)
    layers.keep(list)
    files = NamedFiles(paths, list: list.listID)
    awaitedArticle = AwaitedArticle(path: paths.first ?? "", arrival: .named(index: 0, step: 0))
  }

  /// Shows the file that is some steps after this one among those that were named.
  mutating func stepFile(by steps: Int) -> [Effect] {
    let here = files.index(of: document) ?? files.current
    let wanted = min(max(here + steps, 0), files.count - 1)
    guard files.count > 1, wanted != here || files.index(of: document) == nil else {
      message = wordsOfNoFile(steps)
      return []
    }
    return show(fileAt: wanted, by: steps.signum())
  }

  private func wordsOfNoFile(_ steps: Int) -> PrintableText {
    if files.count < 2 { return "No other file was named." }
    return steps > 0 ? "This is the last file." : "This is the first file."
  }

  /// Shows the first of the files that were named.
  mutating func showFirstFile() -> [Effect] {
    let here = files.index(of: document)
    guard files.count > 1, here != 0 else {
      message = wordsOfNoFile(-1)
      return []
    }
    return show(fileAt: 0, by: 1)
  }

  /// Shows the file at an index as it was left, or opens it.
  mutating func show(fileAt index: Int, by step: Int) -> [Effect] {
    guard let path = files.path(at: index) else { return [] }
    if let document, files.index(of: document) == index, files.current == index {
      closeLayers()
      return []
    }
    let arrival = Arrival.named(index: index, step: step)
    let readPath = path == NamedFiles.standardInput ? nil : path
    guard let next = files.take(at: index) ?? trail.take(readPath) else {
      return open(path, from: arrival)
    }
    bringBack(next, from: arrival)
    return []
  }

  /// Shows an article of this session again, as it was left.
  private mutating func bringBack(_ next: Document, from arrival: Arrival) {
    if let document { leave(document) }
    files.note(arrival, leaving: document)
    document = next
    document?.list = files.list ?? next.list
    closeLayers()
  }

  /// Goes on to the next file where the one at an index cannot be opened.
  mutating func passOver(fileAt index: Int, by step: Int) -> [Effect] {
    let next = index + step
    guard step != 0, files.path(at: next) != nil else { return [] }
    return show(fileAt: next, by: step)
  }

  /// Removes the file in front from those that were named, and shows the one after it, or before it.
  mutating func removeFile() -> [Effect] {
    guard files.count > 1, let index = files.index(of: document) else {
      message = files.count > 1 ? "This is none of the files named." : "No other file was named."
      return []
    }
    files.remove(at: index)
    let paths = files.paths
    layers.update(FilesLayer.self) { $0.list(paths) }
    let next = min(index, files.count - 1)
    return show(fileAt: next, by: next == index ? 1 : -1)
  }

  /// Opens the file whose path was typed; it comes behind this one among those that were named.
  mutating func open(typed path: String) -> [Effect] {
    // A hyphen alone would be standard input.
    let path = path == NamedFiles.standardInput ? "./-" : expanded(path)
    if let index = files.paths.firstIndex(of: path) { return show(fileAt: index, by: 0) }
    return open(path, from: .typed(path: path))
  }

  /// Says the name of the file, the place in it and its size.
  mutating func nameFile() {
    guard let document else { return }
    var words = PrintableText(document.path ?? "standard input")
    if let place = placeAmongFiles { words.append(PrintableText(" (\(place))")) }
    let place = document.position.place.offset
    if place <= document.article.loaded {
      let lines = LineNumbers(document.article, source: document.source)
      words.append(PrintableText(", line \(lines.line(holding: place))"))
    }
    let size = ByteSize(bytes: document.source.count).rounded
    let more = document.source.isComplete ? "" : " so far"
    words.append(PrintableText(", \(document.percent)% of \(size)\(more)."))
    message = words
  }

  /// "file 2 of 3"; nil where no other file was named.
  var placeAmongFiles: String? {
    guard files.count > 1, let index = files.index(of: document) else { return nil }
    return "file \(index + 1) of \(files.count)"
  }
}

extension NamedFiles {
  /// Notes which file is read where an article comes from among them, or is added to them behind the
  /// one that is left.
  mutating func note(_ arrival: Arrival, leaving document: Document?) {
    switch arrival {
    case .named(let index, _): select(index)
    case .typed(let path): select(insert(path, behind: document))
    case .start, .link, .linked, .back, .forward, .mark, .list, .passage: break
    }
  }
}
