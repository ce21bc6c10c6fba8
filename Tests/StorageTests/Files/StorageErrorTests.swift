import Articles
import Glibc
import TestFiles
import Testing

@testable import Storage

@Suite struct StorageErrorTests {
  let directory: TemporaryDirectory
  init() throws { directory = try TemporaryDirectory() }

  private func sentence(opening path: String) -> String? {
    do {
      _ = try FileBytes(path: path)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `a missing file is reported by its name`() {
    let path = directory["no.txt"]
    #expect(sentence(opening: path) == "cannot open \(path): there is no such file")
  }

  @Test func `a directory is not a text`() {
    #expect(
      sentence(opening: directory.path)
        == "cannot open \(directory.path): it is a directory; "
        + "name a file in it, or list it with --library")
  }

  @Test func `a pipe is not a file`() {
    mkfifo(directory["pipe"], 0o600)
    let path = directory["pipe"]
    #expect(sentence(opening: path) == "cannot open \(path): it is a pipe or a device, not a file")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `a file without permission says so`() throws {
    let path = try directory.write("a.txt", "secret")
    chmod(path, 0)
    #expect(sentence(opening: path) == "cannot open \(path): you have no permission to read it")
  }

  @Test func `a refused permission says so`() {
    let error = StorageError(file: "a.txt", errno: EACCES)
    #expect(error.description == "cannot open a.txt: you have no permission to read it")
  }

  @Test func `what else goes wrong is reported in the words of the system`() {
    let error = StorageError(file: "a.txt", errno: EMFILE)
    #expect(error.description == "cannot open a.txt: too many open files")
  }

  @Test func `a file name cannot command the terminal`() {
    let sentence = sentence(opening: directory["\u{1B}[2Jboo\u{7}"])
    #expect(sentence?.unicodeScalars.contains { $0.value < 0x20 } == false)
    #expect(sentence?.contains("boo") == true)
  }
}
