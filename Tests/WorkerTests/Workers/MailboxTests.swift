import Glibc
import Reading
import System
import Testing

@testable import Sessions

@Suite struct MailboxTests {
  private func isReadable(_ mailbox: Mailbox) -> Bool {
    var wait = pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) == 1
  }

  private func words(_ letters: [Letter]) -> [String] {
    letters.map { if case .event(.failed(let words)) = $0 { words.string } else { "" } }
  }

  @Test func `events come out once and in their order, and wake the loop until then`() throws {
    let mailbox = try Mailbox()
    #expect(!isReadable(mailbox))
    for word in ["one", "two", "three"] { mailbox.door(.failed(.init(word))) }
    #expect(isReadable(mailbox))
    #expect(words(mailbox.take()) == ["one", "two", "three"])
    #expect(!isReadable(mailbox))
    #expect(mailbox.take().isEmpty)
  }

  @Test func `what comes after a look wakes the loop again`() throws {
    let mailbox = try Mailbox()
    mailbox.post(.failed("one"))
    _ = mailbox.take()
    mailbox.post(.failed("two"))
    #expect(isReadable(mailbox))
    #expect(words(mailbox.take()) == ["two"])
  }

  @Test func `a door outlives its mailbox and leads nowhere then`() throws {
    var mailbox: Mailbox? = try Mailbox()
    let door = try #require(mailbox?.door)
    mailbox = nil
    door(.failed("nobody hears"))
  }
}
