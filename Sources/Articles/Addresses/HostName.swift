/// The name of a host, as a person reads it.
struct HostName: Equatable {
  /// In lower case, with letters where they were written in ASCII ("xn--").
  let text: String

  private var labels: [Substring] { text.split(separator: ".") }

  /// The host with a name.
  init(_ name: String) {
    text = name.lowercased().split(separator: ".").map { label in
      label.hasPrefix("xn--") ? Punycode.decode(label.dropFirst(4)) ?? String(label) : String(label)
    }.joined(separator: ".")
  }

  /// Whether one is the other, or stands below it.
  func isRelated(to other: HostName) -> Bool {
    let (own, its) = (Self.withoutWeb(labels), Self.withoutWeb(other.labels))
    let shorter = min(own.count, its.count)
    return shorter > 0 && own.suffix(shorter) == its.suffix(shorter)
      && (shorter > 1 || own.count == its.count)
  }

  private static func withoutWeb(_ labels: [Substring]) -> ArraySlice<Substring> {
    labels.count > 2 && labels.first == "www" ? labels.dropFirst() : labels[...]
  }

  /// Whether a name in it has letters of scripts that no language has together.
  var mixesScripts: Bool { labels.contains { Script.areMixed($0.unicodeScalars) } }

  /// A name in it that is made only of letters that look like Latin ones; nil where there is none.
  var lookalike: String? {
    labels.first { Script.looksLatin($0.unicodeScalars) }.map(String.init)
  }
}

extension HostName {
  /// The hosts that words name, by an address or by themselves.
  static func shown(in words: String) -> [HostName] {
    words.split { $0 == " " || $0 == "\n" || $0 == "\t" }.compactMap { host(in: $0) }
  }

  private static func host(in word: Substring) -> HostName? {
    let word = trimmed(word)
    if word.contains("://") {
      return WebAddress(String(word)).map { HostName($0.host) }.flatMap {
        $0.text.isEmpty ? nil : $0
      }
    }
    if word.contains("@") { return nil }
    let name = word.prefix { !["/", "?", "#", ":"].contains($0) }
    return isHost(name, isAlone: name.endIndex == word.endIndex) ? HostName(String(name)) : nil
  }

  private static func trimmed(_ word: Substring) -> Substring {
    let marks: [Character] = [
      "(", ")", "[", "]", "<", ">", "\"", "'", ",", ".", ";", ":", "!", "?", "“", "”", "‘", "’",
      "«", "»", "…",
    ]
    var word = word.drop { marks.contains($0) }
    while let last = word.last, marks.contains(last) { word.removeLast() }
    return word
  }

  /// Whether a word is the name of a host: names with full stops between them, the last one of
  /// letters, and no name of a file.
  private static func isHost(_ word: Substring, isAlone: Bool) -> Bool {
    let labels = word.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.count > 1, labels.allSatisfy(isLabel),
      last.hasPrefix("xn--") || last.allSatisfy(\.isLetter)
    else { return false }
    if labels.count > 2 || !isAlone { return true }
    return !endings.contains(last.lowercased())
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  /// Endings of files, some of which are countries too.
  private static let endings: Set<String> = [
    "asm", "avi", "bat", "bin", "bz", "cc", "cfg", "conf", "cpp", "css", "csv", "deb", "doc", "el",
    "epub", "exe", "gif", "go", "gz", "hpp", "hs", "htm", "html", "ini", "iso", "jar", "java",
    "jpeg",
    "jpg", "js", "json", "log", "lua", "lz", "md", "mjs", "ml", "mov", "mp", "ods", "odt", "pdf",
    "php", "pl", "pm", "png", "ps", "py", "rb", "rpm", "rs", "rst", "sh", "so", "sql", "svg",
    "swift",
    "tar", "tex", "tgz", "toml", "ts", "txt", "vim", "xml", "xz", "yaml", "yml", "zip", "zst",
  ]
}
