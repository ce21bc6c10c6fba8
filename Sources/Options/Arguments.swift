/// What the arguments of the program say.
public struct Arguments: Equatable, Sendable {
  /// The options, in their order.
  public var options: [GivenOption] = []
  /// What is to be done first; the last one that was given.
  public var start: StartCommand?
  /// What is no option: files and words.
  public var operands: [String] = []

  /// No arguments.
  public init() {}

  /// Reads the arguments; throws what is wrong with the first that is wrong.
  public init(_ arguments: [String]) throws(OptionError) {
    var scanner = ArgumentScanner()
    for argument in arguments { try scanner.scan(argument) }
    self = try scanner.finish()
  }
}
