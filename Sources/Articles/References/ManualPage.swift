/// A page of the manual, as a reference such as "ls(1)" names it.
///
/// Only names that no program takes for an option, a file or a pattern of its own are pages.
public struct ManualPage: Equatable, Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// The section of the manual, such as "3" or "1ssl"; nil where the first that has the page is meant.
  public let section: String?

  /// No name is longer, in bytes.
  private static let longest = 200

  /// The page with a name; nil where no page can be called so, or no section.
  public init?(name: String, section: String? = nil) {
    guard Self.isName(name), section.map(Self.isSection) ?? true else { return nil }
    self.name = name
    self.section = section
  }

  /// The page that words such as "printf(3)" name; nil where they name none.
  public init?(reference words: String) {
    guard words.last == ")", let open = words.lastIndex(of: "(") else { return nil }
    let section = words[words.index(after: open)...].dropLast()
    self.init(name: String(words[..<open]), section: section.lowercased())
  }

  /// The page that the words of a reference in a text name.
  public init?(reference words: PrintableText) { self.init(reference: words.string) }

  /// What it is called in texts and lists: "printf(3)".
  public var title: String { section.map { name + "(" + $0 + ")" } ?? name }

  /// What a person types for it: "man 3 printf".
  public var command: String { "man " + (section.map { $0 + " " } ?? "") + name }

  /// The program that prints it, with its arguments.
  public var arguments: [String] { ["man", "--"] + (section.map { [$0] } ?? []) + [name] }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= longest else { return false }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: ".") { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      scalar != "/" && scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value)
    }
  }

  /// A section is a number, with small letters where a package has its own.
  private static func isSection(_ section: String) -> Bool {
    let digits = section.utf8.prefix { (0x30...0x39).contains($0) }
    let suffix = section.utf8.dropFirst(digits.count)
    return !digits.isEmpty && digits.count <= 2 && suffix.count <= 8
      && suffix.allSatisfy { (0x61...0x7A).contains($0) }
  }
}
