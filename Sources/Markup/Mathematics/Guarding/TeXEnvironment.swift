/// The environments of LaTeX that are formulas of their own.
enum TeXEnvironment {
  private static let names: Set<String> = [
    "equation", "align", "alignat", "gather", "multline", "eqnarray", "flalign", "displaymath",
    "math",
  ]

  /// The name in `\begin{name}` at a place of a text; nil where none of them begins.
  static func name(_ text: [UInt8], _ at: Int, _ end: Int) -> [UInt8]? {
    let opening = Array("\\begin{".utf8)
    let start = at + opening.count
    guard start < end, text[at..<start].elementsEqual(opening) else { return nil }
    let name = text[start..<min(end, start + 16)].prefix { $0 != UInt8(ascii: "}") }
    guard name.endIndex < end, text[name.endIndex] == UInt8(ascii: "}") else { return nil }
    let plain = name.last == UInt8(ascii: "*") ? name.dropLast() : name
    return names.contains(String(decoding: plain, as: UTF8.self)) ? Array(name) : nil
  }
}
