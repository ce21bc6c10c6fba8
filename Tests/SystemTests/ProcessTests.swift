import Glibc
import Testing

@testable import System

@Suite struct ProcessTests {
  @Test func `the environment is what the program was given`() throws {
    let path = try #require(getenv("PATH"))
    #expect(Environment.process["PATH"] == String(cString: path))
    #expect(Environment.process["LECTERN_NO_SUCH_VARIABLE"] == nil)
  }

  @Test func `the path of the program is that of a file`() {
    #expect(programPath().hasPrefix("/"))
    #expect(FileStatus(path: programPath())?.kind == .regular)
  }
}
