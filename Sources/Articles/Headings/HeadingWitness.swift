/// Collects what is weighed for lines that may be headings.
///
/// It is one reference, since every line of a text carries it: two closures would have to be copied
/// for each of them.
class HeadingWitness {
  /// Notes what was weighed for a line, before it is compared with other headings.
  func weigh(_ model: HeadingModel) {}

  /// Notes what was weighed for a line that may be a heading.
  func consider(_ model: HeadingModel) {}
}
