import Foundation
import Glibc
import Testing

/// Holds `--check` to finding what is to fix, and our own articles to having nothing but one link.
@Suite("What is to fix")
struct CheckTests {
  private struct Report: Decodable, Equatable {
    struct Defect: Decodable, Equatable {
      let file: String
      let line: Int?
      let kind: String
      let detail: String?
    }
    let articles: Int
    let links: Int
    let defects: [Defect]
  }

  private func check(_ arguments: [String], library: String? = nil) throws -> Program.Outcome {
    let environment = library.map { [String: String].pinned.adding(["LECTERN_LIBRARY": $0]) }
    return try Program.run(["--check"] + arguments, environment: environment ?? .reading)
  }

  /// An article with all that belongs to one, and a link.
  private func article(_ title: String, to link: String) -> String {
    """
    Crafts

    \(title)

    A short account of something that hands can make, for those who like to try it.

    Clay is dug, washed and kneaded before anyone can give it a form that lasts.

    Related Article \(link) \(link)

    """
  }

  @Test func `our own articles have one link without an article, and that on purpose`() throws {
    let outcome = try check(["--format", "json", Checkout.articles])
    #expect(outcome.status == .exited(1))
    #expect(outcome.errors == "")
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output))
    #expect(report.articles == Checkout.articleCount)
    #expect(report.defects.map(\.kind) == ["dead link"])
    #expect(report.defects.map(\.detail) == [Checkout.deadTitle])
    #expect(report.defects.map(\.file) == [Checkout.eczema])
  }

  @Test
  func `links of Markdown are followed to files, headings and titles, by the lines of the source`()
    throws
  {
    let scratch = try ScratchDirectory()
    try scratch.write("lib/a.txt", article("On Clay", to: "On Clay"))
    try scratch.write("docs/README.md", "# Docs\n\n## Of *oak*\n\nWords.\n\n## Of oak\n\nMore.\n")
    try scratch.write("Old-Mills.md", "# Mills\n\nWords.\n")
    let path = try scratch.write(
      "a.md",
      """
      # Guide

      [1](docs/README.md) [2](docs) [3](docs/README#of-oak-1) [4](#guide) [[Old Mills]] [[on clay]]
      [5](gone.md)
      [6](docs/#of-oak-2) [7](#nowhere) [8](../../issues/3)

      [[No Mill]] and [[Old Mills#Nowhere]], but not \\[[noreturn]].

      """)
    let outcome = try check(["--format", "json", path], library: scratch.path("lib"))
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output))
    #expect(
      Set(report.defects.map { "\($0.line ?? 0) \($0.detail ?? "")" }) == [
        "4 gone.md", "5 docs/#of-oak-2", "5 #nowhere", "7 No Mill", "7 Old Mills#Nowhere",
      ])
  }

  @Test func `where nothing is to fix it says so and ends with 0`() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("a.txt", article("On Clay", to: "On Kilns"))
    try scratch.write("deeper/b.txt", article("On Kilns", to: "On clay"))
    let outcome = try check([scratch.path])
    #expect(outcome.text == "2 articles, 2 links, nothing to fix\n")
    #expect(outcome.status == .exited(0))
  }

  @Test func `everything that is to fix is listed with its place`() throws {
    let scratch = try ScratchDirectory()
    let a = try scratch.write("a.txt", article("On Clay", to: "On Kilns"))
    let b = try scratch.write("b.txt", article("On clay!", to: "On Clay"))
    let c = try scratch.write(
      "c.txt", "A bowl is\u{1b}[31m red\u{7} once it has been fired and has cooled for a day.\n")
    let outcome = try check([scratch.path])
    #expect(outcome.status == .exited(1))
    let rows = outcome.text.split(separator: "\n").map {
      $0.split(separator: "  ").map { $0.drop { $0 == " " } }.joined(separator: "|")
    }
    #expect(
      rows == [
        "where|what|which", "\(a):9|dead link|On Kilns", "\(b)|same title|as \(a)",
        "\(c)|no category", "\(c)|no title", "\(c)|no summary", "\(c):1|neutralised|␇",
        "3 articles, 2 links, 6 to fix",
      ])
  }

  @Test func `a single article may lead to the library, which has its own title but once`() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("shelf/a.txt", article("On Clay", to: "On Kilns"))
    try scratch.write("shelf/b.txt", article("On Kilns", to: "On Clay"))
    let other = try scratch.write("c.txt", article("On Clay", to: "On Kilns"))
    let library = scratch.path("shelf")
    let shelved = try check([scratch.path("shelf/../shelf/a.txt")], library: library)
    #expect(shelved.text == "1 article, 1 link, nothing to fix\n")
    let doubled = try check([other], library: library)
    #expect(doubled.text.contains("same title  as \(library)/a.txt"))
    #expect(try check(["on", "clay"], library: library).status == .exited(0))
    #expect(try check([], library: library).text == "2 articles, 2 links, nothing to fix\n")
  }

  @Test func `as JSON it is one object`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("a.txt", "A \"bowl\" of clay\n\nIt is red, as most bowls are.\n")
    let outcome = try check(["--format", "json", scratch.path])
    #expect(outcome.status == .exited(1))
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output))
    let missing = ["no category", "no summary"].map {
      Report.Defect(file: path, line: nil, kind: $0, detail: nil)
    }
    #expect(report == Report(articles: 1, links: 0, defects: missing))
  }

  @Test func `a file that is no text is one finding among the others`() throws {
    let scratch = try ScratchDirectory()
    let a = try scratch.write("a.txt", article("On Clay", to: "On Kilns"))
    let b = try scratch.write("b.txt", bytes: (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    try scratch.write("c.txt", article("On Kilns", to: "On Clay"))
    let library = scratch.path
    for arguments in [[library], [a, b, scratch.path("c.txt")], []] {
      let outcome = try check(["--format", "json"] + arguments, library: library)
      #expect(outcome.status == .exited(1) && outcome.errors == "")
      let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output))
      let noText = Report.Defect(file: b, line: nil, kind: "no text", detail: nil)
      #expect(report == Report(articles: 2, links: 2, defects: [noText]))
    }
    let outcome = try check([library])
    #expect(outcome.text.hasSuffix("\(b)  no text\n2 articles, 2 links, 1 to fix\n"))
  }

  @Test func `a link out of the directory is a finding, unless it is to be followed`() throws {
    let scratch = try ScratchDirectory()
    let far = try scratch.write("far.txt", article("On Kilns", to: "On Clay"))
    try scratch.write("library/a.txt", article("On Clay", to: "On Clay"))
    let (library, link) = (scratch.path("library"), scratch.path("library/far.txt"))
    symlink(far, link)
    let expected = "\(link)  link not followed  to \(far)\n1 article, 1 link, 1 to fix\n"
    #expect(try check([library]).text.hasSuffix(expected))
    #expect(try check([], library: library).text.hasSuffix(expected))
    let followed = try check(["--follow-links", library])
    #expect(followed.text == "2 articles, 2 links, nothing to fix\n")
    #expect(followed.status == .exited(0))
  }

  @Test func `standard input and what is not there are as everywhere`() throws {
    let piped = try Program.run(
      ["--check", "-"], input: Array(article("On Clay", to: "On Kilns").utf8),
      environment: .reading)
    #expect(piped.text.contains("-:9    dead link  On Kilns"))
    let missing = try check([Checkout.articles, "/nonexistent/file"])
    #expect(missing.status == .exited(1) && isOneSentence(missing.errors))
    #expect(missing.text == (try check([Checkout.articles])).text)
  }
}
