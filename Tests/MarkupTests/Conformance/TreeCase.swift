import Foundation

@testable import Markup

/// A document of html5lib's tests of tree construction, with the words that its tree shows.
struct TreeCase {
  let input: String
  let words: [String]

  /// The whole documents of a file; fragments are left out.
  static func all(in file: [UInt8]) -> [TreeCase] {
    let text = "\n" + String(decoding: file, as: UTF8.self)
    return text.components(separatedBy: "\n#data\n").dropFirst().compactMap(TreeCase.init)
  }

  private init?(_ text: String) {
    guard !text.contains("\n#document-fragment\n"), !text.contains("\n#script-on\n"),
      let data = ("\n" + text).components(separatedBy: "\n#errors\n").first,
      let tree = text.components(separatedBy: "\n#document\n").dropFirst().first
    else { return nil }
    input = String(data.dropFirst())
    words = Words.of(TreeText.text(of: tree))
  }
}

/// The words of a text, in their order.
enum Words {
  static func of(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }
}

/// Reads the text that a page shows out of a tree as html5lib writes it.
enum TreeText {
  private static let unseen: Set = ["script", "style", "template", "noscript"]

  static func text(of tree: String) -> String {
    var text = ""
    var open: [(depth: Int, name: String)] = []
    for node in nodes(tree) {
      while let last = open.last, last.depth >= node.depth {
        open.removeLast()
        if breaks(last.name) { text += "\n" }
      }
      if node.content.hasPrefix("\"") {
        if open.contains(where: { unseen.contains($0.name) }) { continue }
        text += node.content.dropFirst().dropLast()
      } else if node.content.hasPrefix("<"), !node.content.hasPrefix("<!") {
        let name = node.content.dropFirst().dropLast().split(separator: " ").last.map(String.init)
        open.append((node.depth, name ?? ""))
        if breaks(name ?? "") { text += "\n" }
      }
    }
    return text
  }

  private static func breaks(_ name: String) -> Bool {
    let tag = Tag(named: Array(name.utf8).span)
    return tag == .br || tag.has([.block, .aside]) || name == "title"
  }

  /// The nodes, each with how deep it stands; text may have several lines.
  private static func nodes(_ tree: String) -> [(depth: Int, content: String)] {
    var nodes: [(depth: Int, content: String)] = []
    for line in tree.components(separatedBy: "\n") {
      if line.hasPrefix("| ") {
        let content = line.dropFirst(2)
        let trimmed = content.drop { $0 == " " }
        nodes.append((content.count - trimmed.count, String(trimmed)))
      } else if !nodes.isEmpty, !line.hasPrefix("#") {
        nodes[nodes.count - 1].content += "\n" + line
      }
    }
    return nodes.map { ($0.depth, $0.content.trimmingSuffix { $0 == "\n" }) }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isCut: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isCut(last) { text.removeLast() }
    return text
  }
}
