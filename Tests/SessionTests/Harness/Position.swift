/// A place on the screen, counted from 0.
struct Position: Equatable {
  var row: Int
  var column: Int
}
