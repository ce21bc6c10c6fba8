import Testing

/// Holds arguments to meaning files or the words of one title.
@Suite("What the arguments name")
struct ArgumentTests {
  @Test(arguments: [
    ["how", "botox", "is", "used", "to", "treat", "eczema"],
    ["How Botox is Used to Treat Eczema"],
    ["How Botox", "is used to TREAT eczema"],
  ])
  func `the words of a title open its article`(words: [String]) throws {
    let session = try Session(words, environment: .reading)
    try session.waitUntil {
      $0.isSettled && $0.bar == " Beauty · How Botox is Used to Treat Eczema"
    }
    try session.leave("q")
  }

  @Test func `words that one title begins with open its article`() throws {
    let session = try Session(["how", "botox", "is", "used"], environment: .reading)
    try session.waitUntil { $0.bar == " Beauty · How Botox is Used to Treat Eczema" }
    try session.leave("q")
  }

  @Test func `words that several titles have show these in the library`() throws {
    let session = try Session(["eczema"], environment: .reading)
    try session.waitUntil { $0.bar.contains("Library") && $0.status.contains("/eczema") }
    try session.wait(for: "How Botox is Used to Treat Eczema")
    #expect(!session.terminal.text.contains("Facial Harmony"))
    try session.send("<Enter>")
    try session.waitUntil { $0.isSettled && $0.bar.contains("Eczema") }
    try session.leave("Q")
  }

  @Test func `a title that no article bears offers the nearest at a terminal`() throws {
    let session = try Session(["used", "botox", "for", "eczema"], environment: .reading)
    try session.waitUntil {
      $0.bar.contains("Not in the library: “used botox for eczema”. Nearest:")
    }
    try session.send("<Enter>")
    try session.waitUntil { $0.isSettled && $0.bar.contains("Using Botox for Eczema Treatment") }
    try session.send("q")
    try session.waitUntil { $0.bar.contains("Nearest:") }
    try session.leave("q")
    try session.expectRestoredTerminal()
  }

  @Test func `printed, a title that no article bears is an error that names the nearest`() throws {
    let outcome = try Program.run(["used", "botox", "for", "eczema"], environment: .reading)
    #expect(outcome.status == .exited(1))
    #expect(outcome.output == [])
    #expect(outcome.errors.contains("“used botox for eczema”"))
    #expect(outcome.errors.contains("“Using Botox for Eczema Treatment”"))
    #expect(isOneSentence(outcome.errors))
  }

  @Test(arguments: ["gone.txt", "./gone", "how botox/is used"])
  func `a missing file with a slash or an ending of texts is an error`(name: String) throws {
    let outcome = try Program.run([name], environment: .reading)
    #expect(outcome.status == .exited(1))
    #expect(outcome.errors == "lectern: cannot open \(name): there is no such file.\n")
  }

  @Test func `a directory is opened as a library`() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("shelf/pots.txt", "On Pots\n\nClay is fine earth that holds its form.\n")
    let session = try Session(["shelf"], environment: .reading, directory: scratch.path)
    try session.waitUntil { $0.bar.contains("Library") && $0.text.contains("On Pots") }
    try session.send("<Enter>", until: "Clay is fine earth")
    try session.leave("Q")
    let printed = try Program.run(["./shelf"], environment: .reading, directory: scratch.path)
    #expect(printed.text == "On Pots\n")
  }

  @Test func `a title unlike all others is an error`() throws {
    let session = try Session(["zzzz"], environment: .reading)
    try session.expectEnd(.exited(1))
    #expect(session.terminal.prose(from: 0).contains("called “zzzz”"))
    try session.expectRestoredTerminal()
  }

  @Test func `of several files the first is shown and q leads to the list of them`() throws {
    let second = Checkout.article("facial-harmony-the-impact-of-botox")
    let session = try Session([Checkout.eczema, second], environment: .reading)
    try session.waitUntil { $0.isSettled && $0.bar.contains("How Botox is Used") }
    try session.send("q")
    try session.waitUntil { $0.bar.contains("The articles you named") }
    try session.send("j<Enter>")
    try session.waitUntil { $0.isSettled && $0.bar.contains("Facial Harmony") }
    try session.send("q")
    try session.waitUntil { $0.bar.contains("The articles you named") }
    try session.leave("q")
  }

  @Test(arguments: [[], ["--outline"], ["--outline", "--format", "json"], ["--links"]])
  func `of files and a missing one the missing one is reported and the others are printed`(
    options: [String]
  ) throws {
    let whole = try Program.run(options + [Checkout.eczema], environment: .reading)
    for files in [["gone.txt", Checkout.eczema], [Checkout.eczema, "./gone.txt"]] {
      let outcome = try Program.run(options + files, environment: .reading)
      #expect(outcome.status == .exited(1))
      #expect(outcome.output == whole.output)
      #expect(outcome.errors.contains("gone.txt: there is no such file"))
      #expect(isOneSentence(outcome.errors))
    }
  }

  @Test func `of files and a missing one the others are read, and the status line names it`() throws
  {
    let second = Checkout.article("facial-harmony-the-impact-of-botox")
    let session = try Session(
      ["/nonexistent/file", Checkout.eczema, second], columns: 120, environment: .reading)
    try session.waitUntil { $0.bar.contains("How Botox is Used") }
    try session.wait(for: "cannot open /nonexistent/file: there is no such file.")
    try session.send("q")
    try session.waitUntil { $0.bar.contains("The articles you named") }
    #expect(!session.terminal.text.contains("nonexistent"))
    try session.leave("q")
  }

  @Test func `where no file can be opened each is named before a screen is taken`() throws {
    let session = try Session(
      ["/nonexistent/file", "/nonexistent/other"], columns: 120, environment: .reading)
    try session.expectEnd(.exited(1))
    for name in ["file", "other"] {
      #expect(
        session.terminal.text.contains("cannot open /nonexistent/\(name): there is no such file."))
    }
    try session.expectRestoredTerminal()
  }

  @Test(arguments: ["-dash", "a b", "'quoted\" $(touch x)`", "übung", "*", "+5"])
  func `file names are taken as they are`(name: String) throws {
    let scratch = try ScratchDirectory()
    try scratch.write(name, "Pottery\n\nOn clay\n\nClay is fine earth that holds its form.\n")
    let session = try Session(
      "-+".contains(name.prefix(1)) ? ["--", name] : [name], environment: .reading,
      directory: scratch.path)
    try session.waitUntil { $0.isSettled && $0.text.contains("Clay is fine earth") }
    try session.leave("q")
  }
}
