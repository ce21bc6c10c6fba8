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
    #expect(request.paths == [path, "./b.txt"])
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

  @Test func `a missing file among others is named`() {
    #expect(
      failure([directory["a.txt"], "gone"])
        == "there is no file called “gone”; name only files, or only the words of one title.")
  }

  @Test func `every text but the first is looked at before reading begins`() throws {
    try Request([directory["a.txt"], directory["b.txt"]], library: library).checkOthers()
    let request = try Request([directory["a.txt"], directory["no/such"]], library: library)
    #expect(throws: (any Error).self) { try request.checkOthers() }
  }
}
