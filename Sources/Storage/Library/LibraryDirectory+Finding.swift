public import System

extension LibraryDirectory {
  /// The directory to use, from what the person says, else where one exists; nil where none does.
  ///
  /// In this order: the `option` of the command line, `$LECTERN_LIBRARY`, what is `configured`,
  /// `lectern/articles` in `$XDG_DATA_HOME` (default `~/.local/share`), the articles that came with the
  /// program at `programPath`. The first three count even where they do not exist, so that an error
  /// can say so. In a path that is configured, ~ is the home.
  public static func find(
    option: String?, configured: String = "", environment: Environment, programPath: String
  ) -> LibraryDirectory? {
    if let option { return LibraryDirectory(path: option, origin: .option) }
    if let variable = environment["LECTERN_LIBRARY"], !variable.isEmpty {
      return LibraryDirectory(path: variable, origin: .variable)
    }
    if !configured.isEmpty {
      return LibraryDirectory(path: expanded(configured, environment), origin: .configuration)
    }
    if let home = homeDirectory(environment), isDirectory(home) {
      return LibraryDirectory(path: home, origin: .home)
    }
    return programDirectory(programPath).map { LibraryDirectory(path: $0, origin: .program) }
  }

  private static func expanded(_ path: String, _ environment: Environment) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  /// The XDG rules: a variable that is not an absolute path counts as not set.
  private static func homeDirectory(_ environment: Environment) -> String? {
    if let shared = environment["XDG_DATA_HOME"], shared.hasPrefix("/") {
      return shared + "/lectern/articles"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/share/lectern/articles"
  }

  /// Beside an installed program, else in the checkout that it was built in.
  private static func programDirectory(_ program: String) -> String? {
    var ancestors = parents(of: program)
    guard let beside = ancestors.first else { return nil }
    if beside.hasSuffix("/bin") {
      let shared = beside.dropLast("bin".count) + "share/lectern/articles"
      if isDirectory(String(shared)) { return String(shared) }
    }
    ancestors.removeFirst()
    let checkout = ancestors.first {
      isDirectory($0 + "/articles") && FileStatus(path: $0 + "/Package.swift")?.kind == .regular
    }
    return checkout.map { $0 + "/articles" }
  }

  /// The directories that `path` is in, the nearest first; the root is the empty path.
  private static func parents(of path: String) -> [String] {
    var parents: [String] = []
    var rest = Substring(path)
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      parents.append(String(rest))
    }
    return parents
  }

  private static func isDirectory(_ path: String) -> Bool {
    FileStatus(path: path)?.kind == .directory
  }
}
