import Articles
import Options
import Typesetting

/// An option is being typed, after a `-`; a letter that takes no value acts at once.
struct OptionLayer: Layer {
  let context = KeyContext.typing
  private var line = Query()

  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    if line.type(key) {
      return isDone ? .closes(reader.change(option: text)) : .stays()
    }
    guard let command = reader.command(for: key, in: context) else { return .stays() }
    return perform(command, in: &reader)
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    switch command {
    case .prompt(.stopTyping): return .closes()
    case .prompt(.deleteBefore) where line.isEmpty: return .closes()
    case .prompt(let command): _ = line.edit(command)
    case .choice(.open): return .closes(line.isEmpty ? [] : reader.change(option: text))
    case .program(let command): return .program(command)
    case .scroll, .match, .motion, .reading, .choice: break
    }
    return .stays()
  }

  /// The option as it stands so far.
  private var text: String { "-" + line.text }

  /// Whether it is a letter that takes nothing, or one that there is not.
  private var isDone: Bool {
    let letter = line.text.drop { $0 == "+" }
    guard !letter.isEmpty, letter.first != "-" else { return false }
    do throws(OptionError) {
      return try TypedOption(text).row.value == .none
    } catch {
      return letter.count == 1
    }
  }

  func prompt(in reader: Reader) -> PrintableText? { PrintableText(text) }

  func cursor(in body: Body, of reader: Reader, _ layout: Layout) -> Frame.Position {
    let column = 1 + PrintableText("-" + line.before).columns
    return Frame.Position(column: min(column, layout.size.columns - 1), row: layout.size.rows - 1)
  }

  func sentence(in reader: Reader) -> PrintableText { PrintableText("Option: \(text).") }
}
