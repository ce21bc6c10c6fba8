public import Articles

/// Why the program ends without having done what it was asked for.
public struct Failure: Error {
  /// One sentence that says what to do; empty where everything has been said.
  public let message: PrintableText
  /// 1 where something could not be opened or found, 2 where the arguments make no sense.
  public let code: Int32

  /// Something that could not be opened or found.
  public init(_ message: some StringProtocol) {
    self.message = PrintableText(message)
    code = 1
  }

  /// Arguments that make no sense.
  public init(usage message: some StringProtocol) {
    self.message = PrintableText(message)
    code = 2
  }

  /// An end that needs no words.
  public init(silent code: Int32) {
    message = PrintableText()
    self.code = code
  }
}
