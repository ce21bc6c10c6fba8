import ArgumentParser

/// How an outline, a check or what is found is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
