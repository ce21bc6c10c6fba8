import Articles
import Glibc
import Testing

@testable import Shelf

@Suite struct CatalogueTests {
  let directory: TemporaryDirectory
  init() throws { directory = try TemporaryDirectory() }

  @Test func `an entry has the title and category that were found in its file`() throws {
    let path = try directory.write("a.txt", "Skin\nEczema")
    let entries = Catalogue(files: [path]).entries { source in
      let lines = source.text.split(separator: "\n").map(PrintableText.init)
      return (title: lines.last, category: lines.first)
    }
    #expect(entries.map(\.title) == ["Eczema"])
    #expect(entries.map(\.category) == ["Skin"])
    #expect(entries.map(\.path) == [path])
  }

  @Test func `an entry without a title goes by the name of its file`() throws {
    let path = try directory.write("sub-dir/how-to-sleep.txt", "")
    let entries = Catalogue(files: [path]).entries { _ in (title: nil, category: nil) }
    #expect(entries.map(\.title) == ["how to sleep"])
    #expect(entries.map(\.fileName) == ["how-to-sleep.txt"])
  }

  @Test func `files that cannot be opened are passed over`() throws {
    mkfifo(directory["pipe"], 0o600)
    let files = [
      directory["gone.txt"], directory.path, directory["pipe"], try directory.write("b", ""),
    ]
    let entries = Catalogue(files: files).entries { _ in (title: nil, category: nil) }
    #expect(entries.map(\.title) == ["b"])
  }
}
