import Reading
import System

/// The events that workers send, in their order.
final class Inbox: Sendable {
  private let events = Monitor<[Event]>([])

  var all: [Event] { events.now }

  func post(_ event: Event) { events.change { $0.append(event) } }

  /// Waits for the first thing that `find` finds in an event; nil after ten seconds.
  func first<Found>(_ find: (Event) -> Found?) -> Found? {
    var found: Found?
    events.wait(atMost: .seconds(10)) { events in
      found = events.lazy.compactMap(find).first
      return found != nil
    }
    return found
  }
}
