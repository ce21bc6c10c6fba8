import Articles
import Glibc
import System
import TestFiles
import Testing

@testable import Storage

@Suite struct SavedTextTests {
  private let directory: TemporaryDirectory
  private let text = [UInt8]("Some words.\n".utf8)

  init() throws { directory = try TemporaryDirectory() }

  private func save(_ name: String, overwrites: Bool = false) throws(SavingError) -> Int {
    try SavedText(TextInMemory(text)).save(to: directory[name], overwrites: overwrites)
  }

  private func mode(_ name: String) -> mode_t {
    var status = stat()
    stat(directory[name], &status)
    return status.st_mode & 0o777
  }

  private func content(_ name: String) throws -> [UInt8] {
    let file = try FileBytes(path: directory[name])
    return file.bytes(in: 0..<file.count)
  }

  private func cause(_ name: String, overwrites: Bool = false) -> SavingError.Cause? {
    do {
      _ = try save(name, overwrites: overwrites)
      return nil
    } catch { return error.cause }
  }

  @Test(arguments: [false, true])
  func `a new file has the text, and only its owner may read it`(overwrites: Bool) throws {
    #expect(try save("new.txt", overwrites: overwrites) == text.count)
    #expect(try content("new.txt") == text)
    #expect(mode("new.txt") == 0o600)
  }

  @Test func `a large text is saved whole`() throws {
    let large = [UInt8](repeating: 0x61, count: 700_001)
    _ = try SavedText(TextInMemory(large)).save(to: directory["large"], overwrites: false)
    #expect(try content("large") == large)
  }

  @Test func `a file that is there is kept, and written over only where that is asked for`() throws
  {
    try directory.write("old.txt", "old")
    #expect(cause("old.txt") == .exists)
    #expect(try content("old.txt") == Array("old".utf8))
    #expect(cause("old.txt", overwrites: true) == nil)
    #expect(try content("old.txt") == text)
    #expect(mode("old.txt") == 0o600)
  }

  @Test(arguments: [false, true], ["there.txt", "nowhere.txt"])
  func `a link is neither followed nor replaced`(overwrites: Bool, target: String) throws {
    try directory.write("there.txt", "there")
    symlink(directory[target], directory["link"])
    #expect(cause("link", overwrites: overwrites) == .isLink)
    #expect(isSymbolicLink(directory["link"]))
    #expect(try content("there.txt") == Array("there".utf8))
    #expect(access(directory["nowhere.txt"], F_OK) != 0)
  }

  @Test func `directories, pipes and devices are refused in one sentence`() throws {
    mkdir(directory["inner"], 0o700)
    mkfifo(directory["pipe"], 0o600)
    #expect(cause("inner", overwrites: true) == .isDirectory)
    #expect(cause("pipe", overwrites: true) == .isNoFile)
    #expect(cause("pipe") == .exists)
    #expect(cause("none/such.txt") == .system(ENOENT))
    for name in ["inner", "pipe", "none/such.txt"] {
      for overwrites in [false, true] {
        do { _ = try save(name, overwrites: overwrites) } catch {
          #expect("\(error)".hasSuffix(".") && "\(error)".contains(name))
        }
      }
    }
  }

  @Test func `nothing else is left in the directory`() throws {
    try directory.write("old.txt", "old")
    _ = try save("old.txt", overwrites: true)
    _ = try save("new.txt", overwrites: true)
    #expect(cause("old.txt") == .exists)
    let names = PathNames.beginning(as: directory.path + "/", home: nil)
    #expect(names == [directory["new.txt"], directory["old.txt"]])
    #expect(PathNames.beginning(as: directory.path + "/.", home: nil) == [])
  }

  @Test func `a temporary file is gone when nobody holds it`() throws {
    var path = ""
    do {
      let file = try TemporaryFile(for: ["TMPDIR": directory.path])
      path = file.path
      try SavedText(TextInMemory(text)).copy(into: file)
      let copy = try FileBytes(path: path)
      #expect(copy.bytes(in: 0..<copy.count) == text)
      #expect(path.hasPrefix(directory.path) && path.hasSuffix(".txt"))
    }
    #expect(access(path, F_OK) != 0)
  }
}
