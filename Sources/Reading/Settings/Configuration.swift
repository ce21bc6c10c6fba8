public import Articles

/// A configuration as it was read: what counts in it, and what is wrong.
public struct Configuration: Sendable {
  /// No configuration is read that has more bytes.
  public static let mostBytes = 64 * 1024

  /// The file, as sentences name it.
  public let path: String
  /// What counts.
  public private(set) var settings = Settings()
  /// What is wrong, in the order of the lines; the rest counts all the same.
  public private(set) var problems: [ConfigurationProblem] = []

  /// No configuration, so that what holds for everybody counts.
  public init() { path = "" }

  /// Reads the text of the file at `path`.
  public init(_ text: [UInt8], path: String) {
    self.path = path
    if text.count > Self.mostBytes {
      refuse(
        line: nil, "no more than \(Self.mostBytes / 1024) KiB are read, so nothing here counts")
    } else {
      read(text)
    }
  }

  /// A configuration that could not be read, because of `reason`.
  public init(unreadable reason: String, path: String) {
    self.path = path
    refuse(line: nil, reason)
  }

  /// What is wrong, in one sentence or two; nil where nothing is.
  public var complaint: PrintableText? {
    guard let first = problems.first else { return nil }
    let sentence = first.sentence(in: path)
    switch problems.count {
    case 1: return sentence
    case 2: return sentence + " One other line is wrong too."
    default: return sentence + PrintableText(" \(problems.count - 1) other lines are wrong too.")
    }
  }

  private mutating func read(_ text: [UInt8]) {
    do throws(TOMLError) {
      let entries = try TOMLReader.entries(of: text)
      for entry in entries where !KeySettings.own(entry) { take(entry) }
      var keys = KeySettings()
      keys.take(entries.filter(KeySettings.own))
      settings.keys = keys.map
      problems = (problems + keys.problems).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    } catch {
      refuse(line: error.line, "\(error.reason), so nothing of this file counts")
    }
  }

  private mutating func refuse(line: Int?, _ words: String) {
    problems.append(ConfigurationProblem(line: line, words))
  }

  private mutating func take(_ entry: TOMLEntry) {
    guard let setting = Setting.all.first(where: { $0.name == entry.name }) else {
      return refuse(
        line: entry.line,
        "there is no setting called “\(entry.name)”; lectern --print-config lists them")
    }
    guard setting.type.set(entry.value, in: &settings) else {
      return refuse(line: entry.line, "“\(entry.name)” must be \(setting.type.expected)")
    }
    settings.named.append(setting.name)
  }
}
