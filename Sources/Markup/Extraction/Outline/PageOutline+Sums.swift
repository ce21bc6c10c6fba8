extension PageOutline {
  /// Adds what is counted of each container to what is counted of the one around it, the innermost first.
  ///
  /// `values` has one value for each container; the order of the sums is that of the containers.
  @inline(__always)
  func sumUp<Value>(_ values: inout [Value], _ add: (inout Value, Value) -> Void) {
    for index in containers.indices.dropFirst().reversed() {
      add(&values[Int(containers[index].parent)], values[index])
    }
  }
}
