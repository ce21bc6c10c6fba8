#if DEBUG
  /// Lets a test see each block when it is classified; a release has nothing of it.
  enum BlockProbe {
    /// What the task that runs does with the blocks.
    @TaskLocal static var see: (@Sendable (Block) -> Void)?
  }
#endif
