import Glibc
import System
import TestFiles
import Testing

@testable import Storage

@Suite struct SpoolFileTests {
  @Test func `TMPDIR comes first and memory last`() {
    #expect(SpoolFile.directories([:]) == ["/var/tmp", "/tmp"])
    #expect(SpoolFile.directories(["TMPDIR": ""]) == ["/var/tmp", "/tmp"])
    #expect(SpoolFile.directories(["TMPDIR": "/x"]) == ["/x", "/var/tmp", "/tmp"])
  }

  @Test func `a directory that takes no file is passed over`() throws {
    let directory = try TemporaryDirectory()
    let number = try #require(SpoolFile.make(in: ["/no/such", directory.path]))
    let file = Descriptor(owning: number)
    #expect(write(file.number, "abc", 3) == 3)
  }

  @Test func `both kinds of spool are without a name and not inherited`() throws {
    let directory = try TemporaryDirectory()
    for make in [SpoolFile.unnamed, SpoolFile.unlinked] {
      guard let number = make(directory.path) else { continue }
      let file = Descriptor(owning: number)
      var status = stat()
      fstat(file.number, &status)
      #expect(status.st_nlink == 0)
      #expect(status.st_mode & 0o777 == 0o600)
      #expect(fcntl(file.number, F_GETFD) == FD_CLOEXEC)
    }
  }
}
