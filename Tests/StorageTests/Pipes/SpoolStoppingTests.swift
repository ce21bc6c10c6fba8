import Articles
import Glibc
import System
import TestFiles
import Testing

@testable import Storage

@Suite struct SpoolStoppingTests {
  let directory: TemporaryDirectory
  let pipe: TestPipe

  init() throws {
    directory = try TemporaryDirectory()
    pipe = try TestPipe()
  }

  @Test func `a stop closes the pipe and keeps what has arrived`() throws {
    let source = try pipe.source(into: directory)
    source.start()
    pipe.send("abc")
    source.waitForFirst(bytes: 3)
    source.stop()
    #expect(pipe.waitUntilBroken())
    #expect(pipe.send("more") == EPIPE)
    #expect(source.waitForFirst(bytes: .max, atMost: .seconds(10)))
    #expect(source.isComplete)
    #expect(source.text == "abc")
  }

  @Test func `a stop before the start closes the pipe as well`() throws {
    let source = try pipe.source(into: directory)
    source.stop()
    #expect(source.isComplete)
    #expect(pipe.waitUntilBroken())
    source.start()
    #expect(source.isComplete && source.text.isEmpty)
  }

  @Test func `a stop ends the wait for the first bytes`() throws {
    let source = try pipe.source(into: directory)
    try RawThread.start {
      source.stop()
    }
    source.receiveFirst(1, within: 0)
    #expect(source.isComplete)
    #expect(pipe.waitUntilBroken())
  }

  @Test func `a source that nobody holds stops`() throws {
    var source: SpooledBytes? = try pipe.source(into: directory)
    source?.start()
    source = nil
    #expect(pipe.waitUntilBroken())
  }

  @Test func `a stop ends the program that writes without end`() throws {
    let source = try pipe.source(into: directory)
    let child = try spawn("/usr/bin/yes", output: pipe.writeEnd)
    pipe.closeWriteEnd()
    source.start()
    #expect(source.waitForFirst(bytes: 1 << 20, atMost: .seconds(20)))
    source.stop()
    var status: Int32 = 0
    waitpid(child, &status, 0)
    #expect(status & 0x7F == SIGPIPE)
  }

  /// Starts a program as a shell does: no signal is blocked or ignored.
  private func spawn(_ path: String, output: Int32) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    let name = strdup(path)
    defer { free(name) }
    let code = posix_spawn(&child, path, &actions, &attributes, [name, nil], [nil])
    if code != 0 { throw SystemError(code: code) }
    return child
  }
}
