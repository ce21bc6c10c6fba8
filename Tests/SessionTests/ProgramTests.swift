import Glibc
import Testing

/// Holds the harness to what it says of programs run without a terminal.
@Suite("A program without a terminal")
struct ProgramTests {
  @Test func `its output, errors and code are reported`() throws {
    let outcome = try Program.run(["-c", "echo out; echo err >&2; exit 4"], program: "/bin/sh")
    #expect(outcome.status == .exited(4))
    #expect(outcome.text == "out\n")
    #expect(outcome.errors == "err\n")
  }

  @Test func `big input and output do not wait for each other`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 3_000_000)
    let outcome = try Program.run(
      ["-c", "tee /dev/stderr"], program: "/bin/sh", input: bytes)
    #expect(outcome.output.count == bytes.count)
    #expect(outcome.errors.utf8.count == bytes.count)
    #expect(outcome.status == .exited(0))
  }

  @Test func `it has no terminal and an empty input`() throws {
    let outcome = try Program.run(
      ["-c", "wc -c; test -p /dev/stdin || echo none; : < /dev/tty"], program: "/bin/sh")
    #expect(outcome.text == "0\nnone\n")
    #expect(outcome.status == .exited(2))
  }

  @Test func `it is ended when it is overdue`() throws {
    #expect(throws: Program.Overdue.self) {
      try Program.run(["60"], program: "/bin/sleep", patience: .milliseconds(30))
    }
  }

  @Test func `the program under test is beside the tests`() {
    #expect(access(Program.path, X_OK) == 0)
  }
}
