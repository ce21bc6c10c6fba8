/// What holds from the start of a session to its end.
struct SessionTerms: Sendable {
  /// What the configuration says.
  let settings: Settings
  /// What may be done.
  let permissions: Permissions
  /// The home directory, which a tilde stands for in a path that is typed; nil where there is none.
  let home: String?
}
