import ArgumentParser

/// How an outline or a check is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
