/// What becomes of a layer after a key, and what the world is asked for.
enum LayerResponse: Sendable {
  /// It stays in front.
  case stays([Effect] = [])
  /// It goes.
  case closes([Effect] = [])
  /// It stays, and another one comes to the front.
  case opens(any Layer, [Effect] = [])
  /// Another one takes its place.
  case becomes(any Layer, [Effect] = [])
  /// It goes, and the layer below it carries out a command.
  case delegates(Command)
  /// The command has its usual meaning.
  case program(ProgramCommand)

  /// What the world is asked for.
  var effects: [Effect] {
    switch self {
    case .stays(let effects), .closes(let effects), .opens(_, let effects),
      .becomes(_, let effects):
      effects
    case .delegates, .program: []
    }
  }

  /// The same where the layer goes in any case.
  var closing: LayerResponse {
    switch self {
    case .stays(let effects): .closes(effects)
    case .opens(let layer, let effects): .becomes(layer, effects)
    case .closes, .becomes, .delegates, .program: self
    }
  }

  /// The same with effects that come first.
  func after(_ earlier: [Effect]) -> LayerResponse {
    switch self {
    case .stays(let effects): .stays(earlier + effects)
    case .closes(let effects): .closes(earlier + effects)
    case .opens(let layer, let effects): .opens(layer, earlier + effects)
    case .becomes(let layer, let effects): .becomes(layer, earlier + effects)
    case .delegates, .program: self
    }
  }
}
