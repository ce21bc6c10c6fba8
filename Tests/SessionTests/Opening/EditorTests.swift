import Glibc
import Testing

/// Holds `v` to starting the editor on the right line and coming back.
@Suite("The editor")
struct EditorTests {
  private let section = "Potential Benefits of Botox for Eczema"

  /// The text of the eczema article, and the line of the section in it.
  private func article() throws -> (bytes: [UInt8], line: Int) {
    let bytes = try Checkout.bytes(Checkout.eczema)
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return (bytes, try #require(lines.firstIndex { $0 == section }) + 1)
  }

  /// An editor that notes its arguments and waits for a line.
  private func writeEditor(_ scratch: ScratchDirectory) throws -> String {
    let script = """
      #!/bin/sh
      printf '%s\\n' "$@" > '\(scratch.path)/arguments'
      printf 'an editor at work'
      read line
      exit ${line:-0}
      """
    let path = try scratch.write("editor", script)
    chmod(path, 0o755)
    return path
  }

  @Test(arguments: [
    ("a.txt", "a.txt"), ("two words.txt", "two words.txt"), ("-x", "./-x"), ("+9", "./+9"),
    ("it's \"$HOME\" `x` \\", "it's \"$HOME\" `x` \\"),
  ])
  func `v opens the file at the line of the place, and comes back`(
    name: String, argument: String
  ) throws {
    let scratch = try ScratchDirectory()
    let (text, line) = try article()
    try scratch.write(name, bytes: text)
    let session = try Session(
      ["--", name],
      environment: .reading.adding(["EDITOR": try writeEditor(scratch)]), directory: scratch.path)
    try session.waitUntil { $0.isSettled }
    try session.send("5]", untilTop: section)
    let before = session.terminal.body
    try session.send("v", until: "an editor at work")
    #expect(try session.settings.echoes && session.settings.waitsForLines)
    #expect(!session.terminal.isInAlternateScreen)
    try session.send("<Enter>")
    try session.waitUntil { $0.isSettled && $0.body == before }
    #expect(try scratch.read("arguments") == "+\(line)\n\(argument)\n")
    #expect(try !session.settings.echoes)
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `what the editor has written is read at once, and the place is kept`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write("a.txt", bytes: try article().bytes)
    let script = "#!/bin/sh\nsed -i '1i New words at the very start.' \"$2\"\n"
    let editor = try scratch.write("editor", script)
    chmod(editor, 0o755)
    let session = try Session.reading(path, environment: .reading.adding(["EDITOR": editor]))
    try session.send("5]", untilTop: section)
    try session.send("v", untilStatus: "Read again")
    #expect(session.terminal.top == section)
    try session.send("g", untilTop: "New words at the very start.")
    try session.leave("q")
  }

  @Test func `of a text from a pipe a copy is edited, and is gone afterwards`() throws {
    let scratch = try ScratchDirectory()
    let script = """
      #!/bin/sh
      printf '%s' "$2" > '\(scratch.path)/name'
      stat -c %a "$2" > '\(scratch.path)/mode'
      cp "$2" '\(scratch.path)/copy'
      [ -e '\(scratch.path)/changes' ] && echo changed >> "$2"
      exit 0
      """
    let editor = try scratch.write("editor", script)
    chmod(editor, 0o755)
    let (text, line) = try article()
    let session = try Session(
      input: .bytes(text), environment: .reading.adding(["EDITOR": editor, "TMPDIR": scratch.path]))
    try session.waitUntil { $0.isSettled }
    try session.send("5]", untilTop: section)
    try session.waitForFrame { try session.send("v") }
    try session.waitUntil { _ in access(scratch.path("copy"), F_OK) == 0 && line > 1 }
    try session.waitUntil { $0.isSettled && $0.top == section }
    #expect(try Checkout.bytes(scratch.path("copy")) == text)
    #expect(try scratch.read("mode") == "600\n")
    let name = try scratch.read("name")
    try session.waitUntil { _ in access(name, F_OK) != 0 }
    try scratch.write("changes", "")
    try session.send("v", untilStatus: "You edited a copy, which is gone now;")
    try session.leave("q")
  }

  @Test func `VISUAL comes before EDITOR and may have arguments`() throws {
    let scratch = try ScratchDirectory()
    let editor = try writeEditor(scratch)
    let path = try scratch.write("a.txt", bytes: try article().bytes)
    let session = try Session(
      [path],
      environment: .reading.adding(["VISUAL": "\(editor) --wait", "EDITOR": "/nonexistent"]))
    try session.waitUntil { $0.isSettled }
    try session.send("v", until: "an editor at work")
    try session.send("<Enter>")
    try session.waitUntil { $0.isSettled }
    #expect(try scratch.read("arguments") == "--wait\n+1\n\(path)\n")
  }

  @Test func `an editor can be suspended, and the program with it`() throws {
    let scratch = try ScratchDirectory()
    let session = try Session.reading(
      environment: .reading.adding(["EDITOR": try writeEditor(scratch)]))
    try session.send("v", until: "an editor at work")
    try session.send("<C-z>")
    try session.waitUntilStopped()
    let names = try ProcessGroup(session.process).waitUntilAllStopped(within: .seconds(60))
    #expect(names == ["editor", "lectern"])
    try session.resume()
    try session.send("<Enter>")
    try session.waitUntil { $0.isSettled && $0.top == "Beauty" }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `an editor that fails is no harm`() throws {
    let scratch = try ScratchDirectory()
    let session = try Session.reading(
      environment: .reading.adding(["EDITOR": try writeEditor(scratch)]))
    try session.send("v", until: "an editor at work")
    try session.send("3<Enter>")
    try session.waitUntil { $0.isInAlternateScreen && $0.top == "Beauty" }
    try session.leave("q")
  }

  @Test func `an editor that is not there is named`() throws {
    let session = try Session.reading(environment: .reading.adding(["EDITOR": "/nonexistent/ed"]))
    try session.send("v", untilStatus: "“/nonexistent/ed” could not be started")
    #expect(session.terminal.top == "Beauty")
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test(arguments: ["LECTERN_SECURE", "LESSSECURE"])
  func `a secure environment refuses it`(variable: String) throws {
    let scratch = try ScratchDirectory()
    let session = try Session.reading(
      environment: .reading.adding(["EDITOR": try writeEditor(scratch), variable: "1"]))
    try session.send("v", untilStatus: "Secure mode is on: no other program is started.")
    #expect(access(scratch.path("arguments"), F_OK) != 0)
    try session.leave("q")
  }
}
