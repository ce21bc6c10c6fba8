import Articles
import Glibc
import Reading
import Records
import Storage
import System
import TestFiles
import Testing

@testable import Sessions

/// Holds the watch to seeing what editors and other programs do with a file.
@Suite struct FileWatchTests {
  let directory: TemporaryDirectory
  let inbox = Inbox()
  let letters = Letterbox()

  init() throws { directory = try TemporaryDirectory() }

  /// A watch of a file that has been loaded.
  private func watch(_ name: String, _ wish: ReloadWish = .always) throws -> FileWatch {
    // Without this, what is written next may have the same time.
    directory.setChanged(name, at: 1_000)
    let loader = LoadingWorker(try OpenText(.file(directory[name])), id: 7, inbox.post)
    loader.start()
    _ = inbox.first { if case .counted(7, _) = $0 { true } else { nil } }
    let watch = FileWatch(wish, Decoding().for(.screen), letters.post)
    watch.watch(loader)
    return watch
  }

  /// Waits for a text that was read again.
  private func textReadAgain() -> String? {
    letters.first { letter in
      if case .readAgain(7, .success(let file)) = letter { file.text.source.text } else { nil }
    }
  }

  @Test func `a file that is written over in place is read again`() throws {
    try directory.write("a.txt", "The old words.\n")
    let watch = try watch("a.txt")
    try directory.write("a.txt", "The new words.\n")
    #expect(textReadAgain() == "The new words.\n")
    withExtendedLifetime(watch) {}
  }

  @Test func `a file that is replaced by renaming is read again and counted`() throws {
    try directory.write("a.txt", "The old words.\n")
    let watch = try watch("a.txt")
    try directory.write(".a.txt.swp", "Quite a few new words.\n")
    rename(directory[".a.txt.swp"], directory["a.txt"])
    #expect(textReadAgain() == "Quite a few new words.\n")
    let words = letters.first { letter in
      if case .readAgain(_, .success(let file)) = letter { file.figures?.words } else { nil }
    }
    #expect(words == 5)
    withExtendedLifetime(watch) {}
  }

  @Test func `an editor that first moves the file away is no loss`() throws {
    try directory.write("a.txt", "The old words.\n")
    let watch = try watch("a.txt")
    rename(directory["a.txt"], directory["a.txt~"])
    try directory.write("a.txt", "The new words.\n")
    #expect(textReadAgain() == "The new words.\n")
    #expect(!letters.all.contains { if case .event(.changed) = $0 { true } else { false } })
    withExtendedLifetime(watch) {}
  }

  @Test func `a link that leads to another file is followed`() throws {
    try directory.write("one.txt", "The first words.\n")
    try directory.write("two.txt", "The second words.\n")
    directory.link("a.txt", to: "one.txt")
    let watch = try watch("a.txt")
    directory.link("b.txt", to: "two.txt")
    rename(directory["b.txt"], directory["a.txt"])
    #expect(textReadAgain() == "The second words.\n")
    withExtendedLifetime(watch) {}
  }

  @Test func `a file that is cut is read again`() throws {
    try directory.write("a.txt", "The old words.\n")
    let watch = try watch("a.txt")
    truncate(directory["a.txt"], 7)
    #expect(textReadAgain() == "The old")
    withExtendedLifetime(watch) {}
  }

  @Test func `a file that is gone is said to be, and read when there is one again`() throws {
    try directory.write("a.txt", "The old words.\n")
    let watch = try watch("a.txt")
    unlink(directory["a.txt"])
    #expect(letters.changed { $0 == .gone })
    try directory.write("a.txt", "The new words.\n")
    #expect(textReadAgain() == "The new words.\n")
    withExtendedLifetime(watch) {}
  }

  @Test func `a file that comes back as it was is not read again`() throws {
    try directory.write("a.txt", "The old words.\n")
    let watch = try watch("a.txt")
    rename(directory["a.txt"], directory["b.txt"])
    #expect(letters.changed { $0 == .gone })
    rename(directory["b.txt"], directory["a.txt"])
    #expect(letters.changed { $0 == nil })
    #expect(!letters.all.contains { if case .readAgain = $0 { true } else { false } })
    withExtendedLifetime(watch) {}
  }

  @Test func `a directory in the place of a file is as good as none`() throws {
    try directory.write("a.txt", "The old words.\n")
    let watch = try watch("a.txt")
    unlink(directory["a.txt"])
    try directory.makeDirectory("a.txt")
    #expect(letters.changed { $0 == .gone })
    withExtendedLifetime(watch) {}
  }

  @Test func `a file that cannot be read says why`() throws {
    try directory.write("a.txt", "The old words.\n")
    let watch = try watch("a.txt")
    let noText: [UInt8] = [0, 0xFF, 1, 0xFE, 2, 0x90, 3]
    try directory.write("a.txt", (0..<200).flatMap { _ in noText })
    let failure = letters.first { letter in
      if case .readAgain(7, .failure(let failure)) = letter { failure.message.string } else { nil }
    }
    #expect(failure?.contains("a.txt") == true)
    withExtendedLifetime(watch) {}
  }

  @Test func `of a file that grows only what was added is loaded`() throws {
    try directory.write("a.txt", "The old words.\n")
    let watch = try watch("a.txt")
    let file = try Descriptor(opening: directory["a.txt"], O_WRONLY | O_APPEND)
    #expect(write(file.number, "And more.\n", 10) == 10)
    #expect(inbox.first { if case .readOn(7) = $0 { true } else { nil } } == true)
    #expect(inbox.all.contains { if case .reopened(7, _, _, _) = $0 { true } else { false } })
    #expect(!letters.all.contains { if case .readAgain = $0 { true } else { false } })
    let words = inbox.first { event in
      if case .counted(7, let figures) = event, figures.words == 5 { true } else { nil }
    }
    #expect(words == true)
    withExtendedLifetime(watch) {}
  }

  @Test func `a page of HTML is read again`() throws {
    try directory.write("a.html", "<!DOCTYPE html><title>T</title><p>The old words.</p>")
    let watch = try watch("a.html")
    try directory.write("a.html", "<!DOCTYPE html><title>T</title><p>The new words.</p>")
    #expect(textReadAgain()?.contains("The new words.") == true)
    withExtendedLifetime(watch) {}
  }

  @Test func `a file in another encoding is read again`() throws {
    func latin1(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }
    try directory.write("a.txt", latin1("L\u{E9}gende of an old ch\u{E2}teau.\n"))
    let watch = try watch("a.txt")
    try directory.write("a.txt", latin1("L\u{E9}gende of a new ch\u{E2}teau.\n"))
    #expect(textReadAgain() == "L\u{E9}gende of a new ch\u{E2}teau.\n")
    withExtendedLifetime(watch) {}
  }

  @Test func `with reload = ask a change is reported, and nothing is read`() throws {
    try directory.write("a.txt", "The old words.\n")
    let watch = try watch("a.txt", .ask)
    try directory.write("b.txt", "The new words.\n")
    rename(directory["b.txt"], directory["a.txt"])
    #expect(letters.changed { $0 == .changed })
    #expect(letters.all.count == 1)
    withExtendedLifetime(watch) {}
  }
}

extension ByteSource {
  /// The whole text.
  fileprivate var text: String { String(decoding: bytes(in: 0..<count), as: UTF8.self) }
}
