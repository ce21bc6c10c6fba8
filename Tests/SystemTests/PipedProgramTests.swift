import Glibc
import System
import Testing

/// Holds a program whose output is read to having nothing of ours, and to ending where it is told to.
@Suite struct PipedProgramTests {
  private func output(
    _ script: String, _ changes: [String: String?] = [:]
  ) throws -> (words: String, complaint: String?) {
    let (program, number) = try PipedProgram.start(["sh", "-c", script], changing: changes)
    let end = Descriptor(owning: number)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = uninterrupted { read(end.number, &buffer, buffer.count) }
      if count <= 0 { break }
      bytes += buffer[..<count]
    }
    let complaint = program.complaint(within: .seconds(60))
    return (String(decoding: bytes, as: UTF8.self), complaint)
  }

  @Test func `its output and what it complains about are told apart`() throws {
    let found = try output("echo words; echo trouble >&2; echo more >&2; exit 3")
    #expect(found.words == "words\n")
    #expect(found.complaint == "trouble")
    #expect(try output("echo words").complaint == nil)
  }

  @Test func `its environment is ours but for the changes`() throws {
    setenv("LECTERN_TEST_KEPT", "kept", 1)
    setenv("LECTERN_TEST_GONE", "gone", 1)
    let found = try output(
      "echo $LECTERN_TEST_KEPT,$LECTERN_TEST_GONE,$LECTERN_TEST_NEW",
      ["LECTERN_TEST_GONE": nil, "LECTERN_TEST_NEW": "a $b 'c'"])
    #expect(found.words == "kept,,a $b 'c'\n")
  }

  @Test func `it has no input, no file of ours, and no signal is ignored in it`() throws {
    let file = try Descriptor(opening: "/dev/null")
    _ = fcntl(file.number, F_SETFD, 0)
    signal(SIGPIPE, SIG_IGN)
    let found = try output("cat; ls /proc/self/fd; grep -i sigign /proc/self/status; exit")
    let lines = found.words.split(separator: "\n").map(String.init)
    // 3 is the directory that `ls` reads.
    #expect(lines.dropLast() == ["0", "1", "2", "3"])
    let ignored = lines.last.flatMap { UInt64($0.suffix(16), radix: 16) }
    // The C library ignores two signals of its own, 32 and 33.
    #expect(ignored.map { $0 & ~0x1_8000_0000 } == 0)
  }

  @Test func `it ends with all that it has started where it is reported to`() throws {
    let (program, number) = try PipedProgram.start(
      ["sh", "-c", "sleep 1000 & echo $!; wait"], changing: [:])
    let end = Descriptor(owning: number)
    var buffer = [UInt8](repeating: 0, count: 64)
    #expect(read(end.number, &buffer, buffer.count) > 0)
    program.end()
    // The end of the output comes when nobody is left who could write.
    #expect(uninterrupted { read(end.number, &buffer, buffer.count) } == 0)
    #expect(program.complaint(within: .seconds(60)) == nil)
    program.end()
  }

  @Test func `a program that is not there cannot be started`() {
    #expect(throws: SystemError.self) {
      try PipedProgram.start(["no-such-program-of-lectern"], changing: [:])
    }
  }
}
