import Reading
import Records
import System

@testable import Sessions

/// The letters that other threads send, in their order.
final class Letterbox: Sendable {
  private let letters = Monitor<[Letter]>([])

  var all: [Letter] { letters.now }

  func post(_ letter: Letter) { letters.change { $0.append(letter) } }

  /// Waits for the first thing that `find` finds in a letter; nil after ten seconds.
  func first<Found>(_ find: (Letter) -> Found?) -> Found? {
    var found: Found?
    letters.wait(atMost: .seconds(10)) { letters in
      found = letters.lazy.compactMap(find).first
      return found != nil
    }
    return found
  }

  /// Waits for something to be said about a file.
  func changed(_ isWanted: (FileChange?) -> Bool) -> Bool {
    first { letter in
      if case .event(.changed(_, let change)) = letter, isWanted(change) { true } else { nil }
    } ?? false
  }
}
