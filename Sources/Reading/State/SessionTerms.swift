/// What holds from the start of a session to its end.
struct SessionTerms: Sendable {
  /// What the configuration says.
  let settings: Settings
  /// What may be done.
  let permissions: Permissions
}
