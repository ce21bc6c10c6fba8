import Articles
import Storage
import System

/// The first of the texts that can be opened, and what is known of the others.
struct FirstText {
  /// The text; nil where none was asked for.
  private(set) var text: OpenText?
  /// What is remembered of it, once that is known.
  private(set) var answer: MemoryAnswer?
  /// The texts that can be opened, this one first.
  private(set) var origins: [Request.Origin] = []
  /// Why others cannot be opened.
  private var sentences: [String] = []

  /// Opens the first of `texts` that can be opened, and looks at those that come after it.
  ///
  /// Throws one sentence where none can be, and says one for each of the others before.
  init(of texts: Request, _ decoding: Decoding, _ memory: Memory?) throws {
    for origin in texts.origins {
      do {
        try text == nil ? open(origin, decoding, memory) : Self.look(at: origin)
        origins.append(origin)
      } catch {
        sentences.append(sentence(error))
      }
    }
    guard text == nil else { return }
    if sentences.isEmpty { answer = memory?.ask(about: nil) }
    for sentence in sentences.dropLast() { say(PrintableText(sentence)) }
    if let last = sentences.last { throw Failure(last) }
  }

  /// One sentence on those that cannot be opened.
  var complaint: PrintableText? {
    guard let first = sentences.first else { return nil }
    let others = sentences.count - 1
    let more = "; \(others) other \(others == 1 ? "file" : "files") cannot be opened either."
    return PrintableText(others == 0 ? first : first.dropLast() + more)
  }

  private mutating func open(
    _ origin: Request.Origin, _ decoding: Decoding, _ memory: Memory?
  ) throws {
    answer = memory?.ask(about: origin.remembered)
    text = try OpenText(origin, decoding)
  }

  private static func look(at origin: Request.Origin) throws {
    if case .file(let path) = origin { _ = try FileBytes(path: path) }
  }
}
