import Articles

extension CommandPrompt {
  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    if type(key) { return .stays() }
    guard let command = reader.command(for: key, in: context) else { return .stays() }
    return perform(command, in: &reader)
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    switch command {
    case .prompt(.complete): return complete(by: 1, in: reader)
    case .prompt(.completeBack): return complete(by: -1, in: reader)
    case .prompt(.olderQuery): recall(1, from: reader.typedCommands)
    case .prompt(.newerQuery): recall(-1, from: reader.typedCommands)
    case .prompt(.stopTyping): return .closes()
    case .prompt(.deleteBefore) where line.isEmpty: return .closes()
    case .prompt(let command): edit(command)
    case .choice(.open): return run(in: &reader)
    case .program(let command): return .program(command)
    case .scroll, .match, .motion, .reading, .choice: break
    }
    return .stays()
  }

  private mutating func complete(by step: Int, in reader: Reader) -> LayerResponse {
    guard let start = complete(by: step) else { return .stays() }
    problem = reader.permissions.refusal(of: .listFiles)
    return .stays(problem == nil ? [.listFiles(beginningAs: start)] : [])
  }

  /// Does what the line asks for; where it asks for nothing that can be done, says why and stays.
  private mutating func run(in reader: inout Reader) -> LayerResponse {
    guard !line.isEmpty else { return .closes() }
    completion = nil
    do {
      let instruction = try Instruction(line.text, commands: commands)
      reader.typedCommands.add(line.text)
      let response = reader.carryOut(instruction)
      guard let refusal = reader.permissions.refusal(of: response.effects) else { return response }
      reader.message = refusal
      return .closes()
    } catch {
      problem = error.sentence
      return .stays()
    }
  }
}
