/// How an outline, a check or what is found is printed.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Lines for a person.
  case text
  /// JSON for a program.
  case json
}
