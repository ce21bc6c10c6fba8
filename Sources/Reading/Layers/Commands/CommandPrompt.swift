import Articles

/// A command that is being typed.
struct CommandPrompt: Layer {
  let context = KeyContext.commanding
  /// What can be asked for by its name.
  let commands: [Command]
  var line = Query()
  /// Why the line asks for nothing.
  var problem: PrintableText?
  /// What the word before the cursor may become, while Tab is pressed.
  var completion: Completion?
  /// The line for which names of files were asked.
  private(set) var awaitedNames: AwaitedNames?
  private var recall: TypedLines.Recall?

  /// A request for the names of files.
  struct AwaitedNames: Equatable {
    /// What had been typed of the path.
    let start: String
    /// What stands before the path in the line.
    let stem: String
  }

  /// A prompt for `commands`, which are those of the layer below it.
  init(for commands: [Command]) { self.commands = commands }

  /// Types a key; false where it types nothing.
  mutating func type(_ key: Key) -> Bool {
    guard line.type(key) else { return false }
    settle()
    return true
  }

  /// Edits the line.
  mutating func edit(_ command: PromptCommand) { if line.edit(command) { settle() } }

  /// Steps through the lines of before that begin as this one did when the first was recalled.
  mutating func recall(_ step: Int, from lines: TypedLines) {
    var recall = self.recall ?? TypedLines.Recall(typed: line.text)
    guard let found = lines.step(&recall, by: step) else { return }
    line.replace(with: found)
    settle()
    self.recall = recall
  }

  /// Completes the word before the cursor, or goes on to what else it may become; returns the path for
  /// which the names of files are needed first.
  mutating func complete(by step: Int) -> String? {
    problem = nil
    if completion != nil {
      completion?.step(by: step)
      showCompletion()
      return nil
    }
    let typed = line.before
    guard let blank = typed.firstIndex(of: " ") else {
      let names = CommandNames(of: commands).completing(typed)
      begin(Completion(of: typed, behind: "", among: names))
      return nil
    }
    guard PromptWord(rawValue: String(typed[..<blank]))?.takesFile == true else { return nil }
    let path = String(typed[blank...].drop { $0 == " " })
    awaitedNames = AwaitedNames(start: path, stem: String(typed.dropLast(path.count)))
    return path
  }

  /// Takes in the names of files that begin as `start`, unless something else was typed meanwhile.
  mutating func note(names: [String], beginningAs start: String) {
    guard let awaitedNames, awaitedNames.start == start else { return }
    self.awaitedNames = nil
    begin(Completion(of: start, behind: awaitedNames.stem, among: names))
    if names.isEmpty { problem = "No file begins so." }
  }

  private mutating func begin(_ found: Completion?) {
    guard let found else { return }
    completion = found
    showCompletion()
    guard found.isOnly else { return }
    // What is complete is not stepped through; a directory goes on with its files.
    completion = nil
    if let word = PromptWord(rawValue: line.text), word.takesFile { _ = line.type(" ") }
  }

  private mutating func showCompletion() {
    guard let completion else { return }
    let after = line.after
    line.replace(with: completion.line, before: after)
  }

  /// What was typed ends what was begun before.
  private mutating func settle() {
    problem = nil
    completion = nil
    awaitedNames = nil
    recall = nil
  }
}
