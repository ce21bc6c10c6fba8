/// A short word that the `:` prompt knows beside the names of the commands, as less and vim have it.
enum PromptWord: String, CaseIterable, Sendable {
  case nextFile = "n"
  case previousFile = "p"
  case firstFile = "x"
  case removeFile = "d"
  case nameFile = "f"
  case openFile = "e"
  case save = "w"
  case overwrite = "w!"
  case set = "set"
  case manual = "man"
  case article = "article"
  case lines = "lines"
  case quit = "q"

  /// The word as it is typed.
  var shown: String { rawValue }

  /// Whether the name of a file may follow it.
  var takesFile: Bool {
    switch meaning {
    case .open, .save: true
    case .command, .set, .manual: false
    }
  }

  /// What it asks for: a command of its own, or something with the argument.
  enum Meaning: Equatable, Sendable {
    case command(Command)
    case open
    case save(overwrites: Bool)
    case set
    case manual
  }

  /// What it asks for.
  var meaning: Meaning {
    switch self {
    case .nextFile: .command(.reading(.nextFile))
    case .previousFile: .command(.reading(.previousFile))
    case .firstFile: .command(.reading(.firstFile))
    case .removeFile: .command(.reading(.removeFile))
    case .nameFile: .command(.reading(.nameFile))
    case .openFile: .open
    case .save: .save(overwrites: false)
    case .overwrite: .save(overwrites: true)
    case .set: .set
    case .manual: .manual
    case .article: .command(.reading(.showAsArticle))
    case .lines: .command(.reading(.showAsLines))
    case .quit: .command(.program(.quit))
    }
  }

  /// What it does, as one sentence.
  var sentence: String {
    switch meaning {
    case .command(let command): command.sentence
    case .open: "Opens a file; without a name, reads this one again."
    case .save(overwrites: false): "Saves the text in a file that is not there yet."
    case .manual: "Opens a page of the manual, such as 3 printf; -k WORD lists pages."
    case .set: "Changes an option, such as -S or header 1, as - does."
    case .save(overwrites: true): "Saves the text in a file, also over one that is there."
    }
  }
}
