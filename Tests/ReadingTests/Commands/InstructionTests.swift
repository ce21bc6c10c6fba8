import Articles
import Testing

@testable import Reading

@Suite struct InstructionTests {
  private static let commands = KeyMap.bindings(in: .reading).map(\.command)

  private func read(_ line: String) throws(Instruction.Problem) -> Instruction {
    try Instruction(line, commands: Self.commands)
  }

  @Test(arguments: [
    ("n", Instruction.command(.reading(.nextFile))),
    ("q", .command(.program(.quit))),
    (" f ", .command(.reading(.nameFile))),
    ("42", .goToLine(42)),
    ("0", .goToLine(0)),
    ("e", .command(.reading(.reload))),
    ("e a file.txt ", .open("a file.txt")),
    ("e   ./-x", .open("./-x")),
    ("set -S", .set("-S")),
    ("set header 2", .set("header 2")),
    ("article", .command(.reading(.showAsArticle))),
    ("w out.txt", .save("out.txt", overwrites: false)),
    ("w! out.txt", .save("out.txt", overwrites: true)),
    ("scroll-line-down", .command(.scroll(.lineDown))),
    ("help", .command(.program(.help))),
  ])
  func `a line asks for what it names`(line: String, expected: Instruction) throws {
    #expect(try read(line) == expected)
  }

  @Test(arguments: [
    ("scrol-line-down", "There is no command “scrol-line-down”; did you mean “scroll-line-down”?"),
    ("next-fiel", "There is no command “next-fiel”; did you mean “next-file”?"),
    ("zzz", "There is no command “zzz”; Tab lists the commands."),
    ("sort-by-title", "“sort-by-title” does nothing here."),
    ("n 2", "Nothing may follow “n”."),
    ("help me", "Nothing may follow “help”."),
    ("w", ":w needs the name of a file."),
    ("w! ", ":w! needs the name of a file."),
    ("12x", "There is no command “12x”; Tab lists the commands."),
  ])
  func `a line that asks for nothing is answered in one sentence`(line: String, words: String) {
    #expect(throws: Instruction.Problem(sentence: PrintableText(words))) { try read(line) }
  }

  @Test func `every word and every command is found by what begins it`() {
    let names = CommandNames(of: Self.commands)
    for name in names.all { #expect(names.completing(name).contains(name)) }
    #expect(names.completing("scroll-l") == ["scroll-line-down", "scroll-line-up"])
    #expect(names.completing("mark") == ["go-to-mark", "set-mark"])
    #expect(names.completing("zzz") == [])
    #expect(names.all.allSatisfy { CommandNames.sentence(of: $0)?.hasSuffix(".") == true })
  }
}
