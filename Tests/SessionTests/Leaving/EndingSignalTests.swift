import Glibc
import Testing

/// Holds every signal that ends a program to giving the terminal back first, wherever one is.
@Suite("Ending signals")
struct EndingSignalTests {
  /// What is going on when the signal comes.
  enum Moment: String, CaseIterable {
    case reading = ""
    case help = "h"
    case search = "/it"
    case contents = "t"
    /// A paste that has begun, and has no end.
    case paste = "\u{1b}[200~some words"
    /// The front of a key, whose rest never comes.
    case cutKey = "\u{1b}[1"
  }

  /// Signals that do something else: those that nobody can catch, those that a reader takes for keys
  /// or for news, those that stop, those that the program ignores, and the one that the C library
  /// takes for itself wherever there are threads.
  private static let others: Set<Int32> = [
    SIGKILL, SIGSTOP, SIGINT, SIGWINCH, SIGCONT, SIGCHLD, SIGURG, SIGTSTP, SIGTTIN, SIGTTOU,
    SIGPIPE, SIGXFSZ, 33,
  ]
  static let ending = (1...64).map(Int32.init).filter { !others.contains($0) }

  @Test(arguments: Moment.allCases, ending)
  func `a signal gives the terminal back and ends the program`(
    moment: Moment, signal: Int32
  ) throws {
    let session = try Session.reading()
    session.send(bytes: Array(moment.rawValue.utf8))
    try session.signal(signal)
    try session.expectEnd(Self.end(by: signal))
    try session.expectRestoredTerminal()
  }

  /// Those that come to the loop are told as a shell tells them; all others end the program.
  private static func end(by signal: Int32) -> ExitStatus {
    [SIGHUP, SIGTERM, SIGQUIT].contains(signal) ? .exited(128 + signal) : .signalled(signal)
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGUSR1, SIGALRM, SIGVTALRM, SIGIO, 34, 64] as [Int32])
  func `an editor ends too, and may save before`(signal: Int32) throws {
    let scratch = try ScratchDirectory()
    let script = """
      #!/bin/sh
      trap 'stty echo icanon; printf "\\33[?1049l"; echo saved > "\(scratch.path)/saved"; exit' HUP
      stty -echo -icanon
      printf '\\33[?1049han editor at work'
      while :; do read line; done
      """
    let editor = try scratch.write("editor", script)
    chmod(editor, 0o755)
    let session = try Session.reading(environment: .reading.adding(["EDITOR": editor]))
    try session.send("v", until: "an editor at work")
    try session.signal(signal)
    try session.expectEnd(Self.end(by: signal))
    #expect(try scratch.read("saved") == "saved\n")
    try session.expectRestoredTerminal()
  }

  @Test func `an editor that does not end is left behind, and the terminal given back`() throws {
    let scratch = try ScratchDirectory()
    let script = """
      #!/bin/sh
      trap '' HUP TERM
      stty -echo -icanon
      echo $$ > '\(scratch.path)/process'
      printf 'an editor at work'
      exec sleep 600
      """
    let editor = try scratch.write("editor", script)
    chmod(editor, 0o755)
    let session = try Session.reading(environment: .reading.adding(["EDITOR": editor]))
    try session.send("v", until: "an editor at work")
    try session.signal(SIGTERM)
    try session.expectEnd(.exited(143))
    try session.expectRestoredTerminal()
    let process = try scratch.read("process").split(separator: "\n").first.flatMap { pid_t($0) }
    kill(try #require(process), SIGKILL)
  }
}
