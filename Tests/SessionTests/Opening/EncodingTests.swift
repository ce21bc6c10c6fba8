import Testing

/// Holds texts that are not UTF-8 to being read, and what is no text to being refused.
@Suite("Encodings")
struct EncodingTests {
  let directory: ScratchDirectory
  init() throws { directory = try ScratchDirectory() }

  /// "Müde Haut" and a sentence, in Latin-1.
  private func latinFile() throws -> String {
    let text = "Müde Haut\n\nDer Schlaf fördert, was der Tag verdirbt, und die Kühle hilft.\n"
    return try directory.write("a.txt", bytes: text.unicodeScalars.map { UInt8($0.value) })
  }

  @Test func `the status line names what a text was taken for`() throws {
    let session = try Session([latinFile()], environment: .reading)
    try session.waitUntil {
      $0.prose(from: 0).contains("Read as WINDOWS-1252")
        && $0.prose(from: 0).contains("Der Schlaf fördert")
    }
    try session.send("<C-g>")
    try session.waitUntil { $0.prose(from: 0).contains("from WINDOWS-1252") }
    try session.leave("q")
  }

  @Test func `an outline says what its text was taken for`() throws {
    let outcome = try Program.run(["--outline", "--format", "json", latinFile()])
    #expect(outcome.status == .exited(0))
    #expect(outcome.text.contains(#""encoding": "WINDOWS-1252""#))
    #expect(outcome.text.contains("Müde Haut"))
  }

  @Test func `an encoding that was named is used`() throws {
    let outcome = try Program.run(["--encoding", "cp437", latinFile()])
    #expect(outcome.status == .exited(0))
    #expect(outcome.text.contains("Mⁿde Haut"))
  }

  @Test func `an encoding that does not exist is wrong usage`() throws {
    let outcome = try Program.run(["--encoding", "klingon", latinFile()])
    #expect(outcome.status == .exited(2))
    #expect(outcome.errors.contains("“klingon”"))
    #expect(isOneSentence(outcome.errors))
  }

  @Test func `a file that is no text is refused unless it is forced`() throws {
    let bytes = (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 7 &+ $0 / 3) }
    let file = try directory.write("a.bin", bytes: bytes)
    let refused = try Program.run([file])
    #expect(refused.status == .exited(1))
    #expect(refused.errors.contains("--force"))
    #expect(isOneSentence(refused.errors))
    let piped = try Program.run([], input: bytes)
    #expect(piped.status == .exited(1))
    #expect(piped.errors.contains("--force"))
    let forced = try Program.run(["--force", file])
    #expect(forced.status == .exited(0))
    #expect(!forced.output.isEmpty)
  }
}
