import ArgumentParser

/// How an outline is printed.
enum OutlineFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
