import CBytes

/// Has this process keep 1 MiB of what it frees, for what it allocates next, and get half of it now.
///
/// Texts are read into buffers that are let go soon. A page that was given back to the kernel costs
/// more to get again than its bytes to read, and one page more than its share of many at once.
public func keepFreedMemory() { cbytes_keep_freed(1 << 20) }
