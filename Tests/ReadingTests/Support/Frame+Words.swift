import Reading
import Typesetting

extension Frame {
  /// What is drawn in a role, the stretches of each row joined by a slash.
  func words(_ role: Role) -> String {
    rows.joined().filter { $0.role == role }.map(\.text.string).joined(separator: "/")
  }
}
