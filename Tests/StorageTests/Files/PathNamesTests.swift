import Glibc
import TestFiles
import Testing

@testable import Storage

@Suite struct PathNamesTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    for name in ["apple.txt", "apricot", ".hidden"] { try directory.write(name, "x") }
    mkdir(directory["apples"], 0o700)
    symlink(directory["apples"], directory["away"])
  }

  private func names(_ start: String) -> [String] {
    PathNames.beginning(as: directory.path + "/" + start, home: nil)
      .map { String($0.dropFirst(directory.path.count + 1)) }
  }

  @Test func `files that begin so are listed in order, directories with a slash`() {
    #expect(names("appl") == ["apple.txt", "apples/"])
    #expect(names("") == ["apple.txt", "apples/", "apricot", "away/"])
    #expect(names("zzz") == [])
    #expect(names("none/") == [])
  }

  @Test func `hidden files are listed where a dot is typed`() { #expect(names(".") == [".hidden"]) }

  @Test func `a tilde is the home, and stays in the paths`() {
    #expect(
      PathNames.beginning(as: "~/appl", home: directory.path) == ["~/apple.txt", "~/apples/"])
    #expect(PathNames.beginning(as: "~/appl", home: nil) == [])
  }

  @Test(arguments: [
    ("a.txt", true), ("README.md", true), ("x.y.LOG", true), ("notes.json", true),
    ("a.tar.gz", true),
    ("eczema", false), ("Dr. Who", false), (".txt", false), ("3.5", false), ("end.", false),
  ])
  func `an ending tells a file of text from a word`(name: String, isText: Bool) {
    #expect(FileEnding.isOfText(name) == isText)
  }
}
