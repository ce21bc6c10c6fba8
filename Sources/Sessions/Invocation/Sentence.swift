/// The words of an error as a whole sentence, which ends in one full stop.
func sentence(_ error: some Any) -> String {
  let words = "\(error)"
  return words.last == "." ? words : words + "."
}
