/// Words that name keys by what they do, so that they are true whatever the keys are.
struct KeyedWords: Sendable {
  /// A part of them.
  fileprivate enum Part: Sendable {
    case text(String)
    case key(Command)
  }

  private var parts: [Part] = []

  /// The words with the first key of each command.
  func words(in context: KeyContext, of map: KeyMap) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .key(let command): map.key(for: command, in: context) ?? "(no key)"
      }
    }.joined()
  }
}

extension KeyedWords: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }

    mutating func appendInterpolation(_ command: Command) { parts.append(.key(command)) }
  }

  init(stringLiteral value: String) { parts = [.text(value)] }

  init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }
}
