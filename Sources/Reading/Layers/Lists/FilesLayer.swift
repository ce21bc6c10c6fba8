import Articles

/// The files that were named together on the command line.
struct FilesLayer: ListLayer {
  let listID: Int?
  var choice: Choice
  let title: PrintableText = "The articles you named"

  /// The files at `paths`, by their names.
  init(id: Int, paths: [String]) {
    listID = id
    choice = Choice(paths.map(Self.line))
  }

  /// Lists other files; the choice stays where its file is still there.
  mutating func list(_ paths: [String]) { choice.replace(paths.map(Self.line)) }

  mutating func open(_ subject: Subject, in reader: inout Reader) -> LayerResponse {
    guard case .file(let path) = subject, let index = reader.files.paths.firstIndex(of: path) else {
      return .stays()
    }
    return .stays(reader.show(fileAt: index, by: 0))
  }

  private static func line(_ path: String) -> Choice.Line {
    let name =
      path == NamedFiles.standardInput
      ? "standard input" : PrintableText(path.split(separator: "/").last ?? "")
    return Choice.Line(text: name, subject: .file(path))
  }
}
