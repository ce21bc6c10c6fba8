import Articles

/// The files that were named together on the command line.
struct FilesLayer: ListLayer {
  let listID: Int?
  var choice: Choice
  let title: PrintableText = "The articles you named"

  /// The files at `paths`, by their names.
  init(id: Int, paths: [String]) {
    listID = id
    choice = Choice(
      paths.map { path in
        let name = path.split(separator: "/").last ?? ""
        return Choice.Line(text: PrintableText(name), subject: .file(path))
      })
  }
}
