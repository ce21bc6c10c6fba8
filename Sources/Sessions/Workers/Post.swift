import Reading

/// Where workers send their events, from any thread.
typealias Post = @Sendable (Event) -> Void
