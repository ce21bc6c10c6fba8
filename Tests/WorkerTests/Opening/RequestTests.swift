import Articles
import Storage
import TestFiles
import Testing

@testable import Sessions

@Suite struct RequestTests {
  let directory: TemporaryDirectory
  let library: Library

  init() throws {
    directory = try TemporaryDirectory()
    library = Library(option: directory.path, isPrivate: true)
    for (name, title) in [("a.txt", "On Aprons"), ("b.txt", "On Baskets"), ("c.txt", "On Baskets")]
    {
      try directory.write(
        name,
        """
        Crafts

        \(title)

        A short account of something that hands can make, for those who like to try it.

        Clay is dug, washed and kneaded before anyone can give it a form that lasts.

        """)
    }
  }

  private func failure(_ arguments: [String]) -> String? {
    do {
      _ = try Request(arguments, library: library)
      return nil
    } catch { return (error as? Failure)?.message.string }
  }

  @Test func `files are texts in their order, and a dash is standard input`() throws {
    let path = directory["a.txt"]
    let request = try Request([path, "-", "./b.txt"], library: library)
    #expect(request.origins == [.file(path), .standardInput, .file("./b.txt")])
  }

  @Test func `words that are no file are one title`() throws {
    let request = try Request(["on", "aprons"], library: library)
    #expect(request.origins == [.file(directory["a.txt"])])
  }

  @Test func `a title of two articles is refused with both files`() {
    let paths = "\(directory["b.txt"]), \(directory["c.txt"])"
    #expect(
      failure(["On Baskets"])
        == "2 articles are called “On Baskets”; name one of the files \(paths).")
  }

  @Test func `a title that no article bears is refused with the nearest`() {
    #expect(
      failure(["On Apron Strings"])?.hasPrefix(
        "there is no file and no article in the library called “On Apron Strings”; the nearest are “On "
      ) == true)
    #expect(
      failure(["Zzyzx"]) == "there is no file and no article in the library called “Zzyzx”.")
  }

  @Test func `words that a title begins with open its article, and nothing is to be chosen`() throws
  {
    for words in [["aprons"], ["On aprons"], ["ON", "APRONS!"]] {
      let request = try Request(words, library: library, offers: true)
      #expect(request.origins == [.file(directory["a.txt"])])
    }
  }

  @Test func `words that do not name one article are offered at a terminal`() throws {
    func offer(_ words: [String]) throws -> Offer {
      let request = try Request(words, library: library, offers: true)
      #expect(request.origins == [])
      return request.offer
    }
    guard case .library(words: "on") = try offer(["on"]) else {
      Issue.record("several titles have the word")
      return
    }
    guard case .sameTitle(let entries, "on baskets") = try offer(["on", "baskets"]) else {
      Issue.record("two articles bear the title")
      return
    }
    #expect(entries.count == 2)
    guard case .nearest(let nearest, "on apron strings") = try offer(["on", "apron", "strings"])
    else {
      Issue.record("the nearest are to be offered")
      return
    }
    #expect(nearest.first?.title == "On Aprons")
  }

  @Test func `words that several titles have are refused in one sentence without a terminal`() {
    #expect(
      failure(["on"])
        == "3 articles have “on” in their titles; name one of “On Aprons”, “On Baskets”, “On Baskets”."
    )
  }

  @Test(arguments: ["gone.txt", "./gone", "gone/", "gone.md", "/gone"])
  func `a path or a name with the ending of a text is a file, there or not`(name: String) throws {
    #expect(try Request([name], library: library).origins == [.file(name)])
    #expect(try Request(["on", name], library: library).origins == [.file("on"), .file(name)])
  }

  @Test func `a name among files is a file, whether it is there or not`() throws {
    let path = directory["a.txt"]
    let request = try Request([path, "gone"], library: library)
    #expect(request.origins == [.file(path), .file("gone")])
  }

  @Test func `of several texts those that can be opened are given`() throws {
    let paths = ["a.txt", "no/such", "b.txt"].map { directory[$0] }
    let request = try Request(paths, library: library)
    var given: [String?] = []
    try request.forEach { given.append($0.path) }
    #expect(given == [paths[0], paths[2]])
    #expect(throws: Failure.self) { try request.unopened.check() }
    let alone = try Request([paths[1]], library: library)
    #expect(throws: (any Error).self) { try alone.forEach { _ in } }
  }

  @Test func `the first that can be opened is read, and the others are said in one sentence`()
    throws
  {
    let names = ["no/such", "a.txt", "gone/too", "b.txt"]
    let request = try Request(names.map { directory[$0] }, library: library)
    let first = try FirstText(of: request, Decoding(), nil)
    #expect(first.text?.path == directory["a.txt"])
    #expect(first.origins == [.file(directory["a.txt"]), .file(directory["b.txt"])])
    #expect(
      first.complaint
        == PrintableText(
          "cannot open \(directory["no/such"]): there is no such file; "
            + "1 other file cannot be opened either."))
    let whole = try FirstText(of: Request([directory["a.txt"]], library: library), Decoding(), nil)
    #expect(whole.complaint == nil)
    let none = try Request([directory["no/such"]], library: library)
    #expect(throws: Failure.self) { try FirstText(of: none, Decoding(), nil) }
  }
}
