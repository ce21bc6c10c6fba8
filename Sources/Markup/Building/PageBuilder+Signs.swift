import Articles

extension PageBuilder {
  /// Adds a sign that need not be seen where the label with this number leads somewhere.
  mutating func add(sign: [UInt8], of label: Int32) {
    openBlock()
    page.open(.sign(of: label))
    page.add(sign)
    page.closeRun(page.runs.count - 1)
  }
}
