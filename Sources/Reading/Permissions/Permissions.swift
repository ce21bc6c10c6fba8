public import Articles

/// What may be done: the one place that decides it, asked wherever something is to be done.
public struct Permissions: Equatable, Sendable {
  /// The files that may be opened in secure mode; nil where everything may be done.
  private let named: Set<String>?

  /// Everything may be done.
  public static let all = Permissions(named: nil)

  /// Secure mode: the texts are shown that were named, and standard input, and nothing else is read,
  /// written, started or sent.
  public static func secure(files: [String]) -> Permissions { Permissions(named: Set(files)) }

  /// Whether something may be done.
  public func allow(_ deed: Deed) -> Bool { refusal(of: deed) == nil }

  /// Why something may not be done, in one sentence; nil where it may.
  public func refusal(of deed: Deed) -> PrintableText? {
    guard let named else { return nil }
    switch deed {
    case .open(let path):
      return named.contains(path)
        ? nil : "Secure mode is on: only the files that were named can be opened."
    case .readLibrary: return "Secure mode is on: there is no library."
    case .remember: return "Secure mode is on: nothing is remembered."
    case .configure: return "Secure mode is on: no configuration is read."
    case .startProgram: return "Secure mode is on: no other program is started."
    case .listFiles: return "Secure mode is on: no directory is read."
    case .save: return "Secure mode is on: nothing is written."
    case .copy: return "Secure mode is on: nothing is copied."
    }
  }

  /// Why the first of `effects` that may not be carried out is refused; nil where all may be.
  func refusal(of effects: [Effect]) -> PrintableText? {
    for effect in effects {
      if let refusal = refusal(of: effect) { return refusal }
    }
    return nil
  }

  /// Why an effect may not be carried out; nil where it may.
  public func refusal(of effect: Effect) -> PrintableText? {
    effect.deed.flatMap { refusal(of: $0) }
  }
}
