import Foundation
import Testing

/// Holds outlines, sections and links to what a script reads from them.
@Suite("Structure for scripts")
struct OutlineTests {
  private struct Outline: Decodable {
    struct Section: Decodable { let title: String }
    struct Item: Decodable {
      let title: String
      let number: Int?
      let stance: String?
      let section: Int?
    }
    struct Related: Decodable {
      let title: String
      let article: String?
      let inline: Bool
    }
    struct Notice: Decodable { let text: String }

    let title: String?
    let category: String?
    let summary: String?
    let sections: [Section]
    let items: [Item]
    let related: [Related]
    let notices: [Notice]
    let boilerplate: [String]
  }

  private let sections = [
    "The Science behind Botox", "Botox for Eczema: The Theory", "Studies and Evidence",
    "How Botox is Administered for Eczema Treatment", "Potential Benefits of Botox for Eczema",
    "Potential Risks and Side Effects", "Conclusion",
  ]

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    let outcome = try Program.run(arguments, environment: .reading)
    #expect(outcome.status == .exited(0))
    #expect(outcome.errors == "")
    return outcome
  }

  @Test func `the outline as JSON has the structure of the article`() throws {
    let outcome = try run(["--outline", "--format", "json", Checkout.eczema])
    let outline = try JSONDecoder().decode(Outline.self, from: Data(outcome.output))
    #expect(outline.title == "How Botox is Used to Treat Eczema")
    #expect(outline.category == "Beauty")
    #expect(outline.summary?.hasPrefix("A careful look at why") == true)
    #expect(outline.sections.map(\.title) == sections)
    #expect(
      outline.items.map(\.stance) == [
        "benefit", "benefit", "benefit", "benefit", "risk", "risk", "risk",
      ])
    #expect(outline.items.map(\.number) == [1, 2, 3, 4, 1, 2, 3])
    #expect(outline.items.map(\.section) == [4, 4, 4, 4, 5, 5, 5])
    #expect(outline.items.map(\.title).first == "Reduced Inflammation")
    #expect(outline.related.count { $0.inline } == 1)
    #expect(outline.related.count { !$0.inline } == 30)
    #expect(Set(outline.related.map(\.title)).count == 31)
    #expect(outline.related[0].article == "using-botox-for-eczema-treatment.txt")
    #expect(outline.related.count { $0.article != nil } == 30)
    #expect(outline.notices.first?.text.hasPrefix("Disclaimer:") == true)
    #expect(outline.boilerplate == ["To top"])
  }

  @Test(arguments: ["a\u{1b}[31m\u{7}\"\\\u{85}\u{2028}", "漢字", "\u{fffe}\u{1f600}", "\u{feff}"])
  func `the outline of any text is valid JSON`(word: String) throws {
    let scratch = try ScratchDirectory()
    let text = "\(word)\n\n\(word) and \(word)\n\n- \(word)\n- \(word)\n\nDisclaimer: \(word)\n"
    let path = try scratch.write("a.txt", bytes: Array(text.utf8) + [0xff, 0xc3, 0x0a])
    let outcome = try run(["--outline", "--format", "json", path])
    #expect(throws: Never.self) {
      try JSONDecoder().decode(Outline.self, from: Data(outcome.output))
    }
    #expect(!outcome.output.contains { $0 < 0x20 && $0 != 0x0a })
  }

  @Test func `an empty text has an empty outline`() throws {
    let outcome = try run(["--outline", "--format", "json", "/dev/null"])
    let outline = try JSONDecoder().decode(Outline.self, from: Data(outcome.output))
    #expect(outline.sections.isEmpty && outline.items.isEmpty && outline.related.isEmpty)
  }

  @Test(arguments: [[], ["--format", "text"]])
  func `the outline as text is a tree`(format: [String]) throws {
    let lines = try run(["--outline"] + format + [Checkout.eczema]).text.split(separator: "\n")
    #expect(
      lines.prefix(3) == [
        "Beauty", "How Botox is Used to Treat Eczema", "  The Science behind Botox",
      ])
    #expect(
      lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.map { $0.dropFirst(2) }
        == sections[...].map { $0[...] })
    #expect(lines.contains("    + 4. Long-lasting Effects"))
    #expect(lines.contains("    - 3. Muscle Weakness"))
  }

  @Test(arguments: ["Studies and Evidence", "studies and EVIDENCE", "evidence"])
  func `a section is printed by its title`(title: String) throws {
    let outcome = try run(["--section", title, Checkout.eczema])
    #expect(outcome.text.hasPrefix("Studies and Evidence\n\nTwo early trials"))
    #expect(outcome.text.hasSuffix("over salt water.\n") || outcome.text.hasSuffix("water.\n\n"))
    #expect(!outcome.text.contains("How Botox is Administered"))
  }

  @Test func `a section that is not there is an error`() throws {
    let outcome = try Program.run(["--section", "zebras", Checkout.eczema], environment: .reading)
    #expect(outcome.status == .exited(1))
    #expect(outcome.output == [])
    #expect(outcome.errors.contains("“zebras”") && isOneSentence(outcome.errors))
  }

  @Test func `links are printed with their files`() throws {
    let lines = try run(["--links", Checkout.eczema]).text.split(separator: "\n")
    #expect(lines.count == 31)
    #expect(lines.first == "Using Botox for Eczema Treatment\tusing-botox-for-eczema-treatment.txt")
    #expect(lines.count { $0.hasSuffix("\t-") } == 1)
  }

  @Test func `a missing file is an error for every kind of output`() throws {
    for options in [["--outline"], ["--links"], ["--section", "x"], ["--width", "9"]] {
      let outcome = try Program.run(options + ["./missing.txt"], environment: .reading)
      #expect(outcome.status == .exited(1))
      #expect(outcome.output == [])
      #expect(isOneSentence(outcome.errors))
    }
  }
}
