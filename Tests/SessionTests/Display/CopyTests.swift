import Testing

/// Holds `y` and `Y` to the words of the article, without line breaks of ours.
@Suite("Copying")
struct CopyTests {
  private let theory = """
    Botox for Eczema: The Theory

    The simplest idea concerns sweat. In many people with dyshidrotic hand eczema, heavy sweating \
    or hot weather makes the blisters worse, so drying the palms might calm the skin.

    A second idea concerns itch. In laboratory work the toxin also holds back substances such as \
    substance P, which nerves release in the skin and which take part in itch and inflammation. \
    Whether this matters much in living patients isn’t settled.
    """

  @Test func `y copies the paragraph as base64`() throws {
    let session = try Session.reading()
    try session.send("2]}}")
    try session.waitUntil { $0.top.starts(with: "A second idea concerns itch.") }
    try session.send("y", untilStatus: "Copied the paragraph")
    let paragraph = theory.split(separator: "\n").last.map(String.init)
    #expect(session.terminal.copied == [paragraph])
    #expect(session.terminal.top.starts(with: "A second idea concerns itch."))
  }

  @Test func `Y copies the section`() throws {
    let session = try Session.reading()
    try session.send("2]", untilTop: "Botox for Eczema: The Theory")
    try session.send("Y", untilStatus: "Copied the section")
    #expect(session.terminal.copied == [theory])
  }

  @Test func `what is copied has no escape sequence in it`() throws {
    let scratch = try ScratchDirectory()
    let path = try scratch.write(
      "a.txt", "Pottery\n\nOn clay\n\nClay is \u{1b}[31mfine\u{7} earth that holds its form.\n")
    let session = try Session.reading(path)
    try session.send("}}")
    try session.waitUntil { $0.top.starts(with: "Clay is") }
    try session.send("y", untilStatus: "Copied the paragraph")
    let copied = try #require(session.terminal.copied.first)
    #expect(!copied.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f })
    #expect(copied.contains("earth that holds its form."))
  }
}
