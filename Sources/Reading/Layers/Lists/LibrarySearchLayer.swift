import Articles
import Records
import Typesetting

/// What a search of all articles has found.
struct LibrarySearchLayer: ListLayer {
  let listID: Int?
  var choice = Choice([], typing: .query)
  let title: PrintableText = "Search all articles"

  init(id: Int) { listID = id }

  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    if choice.isTyping, choice.type(key) {
      return .stays(reader.library.search(for: choice.filter.text))
    }
    guard let command = reader.command(for: key, in: context) else { return .stays() }
    return perform(command, in: &reader)
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    switch command {
    case .choice(.searchLibrary): choice.beginTyping()
    case .prompt(.stopTyping): return .program(.close)
    case .prompt(let command):
      let before = choice.filter
      choice.edit(command)
      if choice.filter != before { return .stays(reader.library.search(for: choice.filter.text)) }
    // The query is not forgotten first, as a filter is.
    case .program(let command): return .program(command)
    case .scroll, .match, .motion, .reading, .choice:
      return performOnList(command, in: &reader)
    }
    return .stays()
  }

  func prompt(in reader: Reader) -> PrintableText? {
    let words = searchWords(in: reader)
    let prompt = "Search: " + choice.filter.shown
    let room = reader.size.columns - prompt.columns - words.count - 4
    return room > 0 ? prompt + .blank(room) + PrintableText(words) : prompt
  }

  /// How many are found, and how many articles are still to be read.
  private func searchWords(in reader: Reader) -> String {
    guard let findings = reader.library.findings else { return "Searching." }
    let unread = findings.unread > 0 ? "\(findings.unread) still to be read" : ""
    if choice.filter.isEmpty { return unread }
    return unread.isEmpty ? choice.place : choice.place + "  " + unread
  }

  func emptyWords(in reader: Reader) -> PrintableText {
    if choice.filter.isEmpty {
      return """
        Type what to look for. risk: allergic finds it among the risks of an article; so do benefit:, \
        title:, category: and heading: in their part. Words in quotation marks follow each other.
        """
    }
    guard let findings = reader.library.findings else { return "" }
    return findings.unread > 0 ? "Nothing so far." : "Nothing is found."
  }

  /// A line for a section that was found.
  static func line(_ found: FoundSection) -> Choice.Line {
    Choice.Line(
      text: found.section.isEmpty ? found.title : found.title + " › " + found.section,
      detail: found.category, subject: .passage(found.path, Anchor(found.offset)),
      snippet: found.snippet)
  }
}
