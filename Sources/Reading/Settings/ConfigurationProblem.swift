public import Articles

/// What is wrong in a line of the configuration.
public struct ConfigurationProblem: Equatable, Sendable {
  /// The line, counted from 1; nil where all of the file is meant.
  public let line: Int?
  /// What is expected there, as the end of a sentence.
  public let words: PrintableText

  /// A problem in a line, or in all of the file.
  public init(line: Int?, _ words: String) {
    self.line = line
    self.words = PrintableText(words)
  }

  /// The whole sentence, which names the file.
  public func sentence(in path: String) -> PrintableText {
    PrintableText(path) + PrintableText(line.map { ":\($0): " } ?? ": ") + words + "."
  }
}
