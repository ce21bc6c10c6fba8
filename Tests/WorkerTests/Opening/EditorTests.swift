import System
import Testing

@testable import Sessions

@Suite struct EditorTests {
  @Test func `the editor is VISUAL, else EDITOR, else vi`() {
    #expect(Editor(["VISUAL": "nano -w", "EDITOR": "ed"]).name == "nano")
    #expect(Editor(["VISUAL": "", "EDITOR": "ed"]).name == "ed")
    #expect(Editor(["VISUAL": "  "]).name == "vi")
    #expect(Editor([:]).name == "vi")
  }

  @Test(arguments: [
    ("a b;rm.txt", "a b;rm.txt"), ("-x.txt", "./-x.txt"), ("+9.txt", "./+9.txt"),
    ("/tmp/-x.txt", "/tmp/-x.txt"),
  ])
  func `a file's name is one argument, and never an option`(path: String, argument: String) {
    let editor = Editor(["EDITOR": "nano -w"])
    #expect(editor.arguments(path: path, line: 7) == ["nano", "-w", "+7", argument])
  }
}
