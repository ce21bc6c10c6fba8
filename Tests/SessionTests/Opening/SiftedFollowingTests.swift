import Glibc
import Testing

/// Holds filters to going on while a writer adds to the file, also where a new one takes its place.
@Suite("Filtering what is followed")
struct SiftedFollowingTests {
  private let scratch: ScratchDirectory
  private let session: Session

  init() throws {
    scratch = try ScratchDirectory()
    let lines = (1...300).map { "2026-11-29T10:00:00 host service[7]: request \($0) was served\n" }
    try scratch.write("day.log", lines.joined())
    session = try Session.reading(scratch.path("day.log"), columns: 100)
    try session.send("F", untilStatus: "following, Ctrl-C stops")
  }

  private func append(_ words: String) throws {
    try scratch.append("day.log", "2026-11-29T10:00:01 host service[7]: \(words)\n")
  }

  private func waitForLast(_ words: String) throws {
    try session.waitUntil("the last row \(words)") {
      $0.body.last { !$0.isEmpty }?.hasSuffix(words) == true
    }
  }

  @Test func `filters stack, and go on while a writer appends`() throws {
    try session.send("&error<Enter>", untilStatus: "following, Esc stops  lines with")
    for number in 1...3 {
      try append("error \(number) in the disk")
      try append("request \(number) was late")
      try waitForLast("error \(number) in the disk")
    }
    try session.send("&!disk<Enter>", untilStatus: "without “disk”")
    try append("error 4 in the disk")
    try append("error 5 in the net")
    try waitForLast("error 5 in the net")
    #expect(!session.terminal.text.contains("in the disk"))
    try session.send("&<Enter>")
    try session.waitUntil { $0.text.contains("error 4 in the disk") }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `a filter stays where the file is rotated or cut`() throws {
    try session.send("&error<Enter>", untilStatus: "lines with “error”")
    try append("error 1")
    try waitForLast("error 1")
    rename(scratch.path("day.log"), scratch.path("day.log.1"))
    let lines = (1...50).map { "2026-11-29T11:00:00 host service[7]: request \($0) came\n" }
    try scratch.write("day.log", lines.joined())
    try session.waitUntil { $0.status.contains("Rotated: following the new file.") }
    try append("error 2")
    try waitForLast("error 2")
    #expect(!session.terminal.text.contains("error 1"))
    truncate(scratch.path("day.log"), 0)
    try append("error 3")
    try session.waitUntil { $0.status.contains("Truncated: following") }
    try waitForLast("error 3")
    try session.send("<C-c>", untilStatus: "Stopped following")
    try session.leave("Q")
  }
}
