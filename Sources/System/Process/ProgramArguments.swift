/// The arguments of the program, without its name, as ``PathCoding`` has them.
///
/// `CommandLine.arguments` makes a list of all of them by way of types that the runtime has to look up
/// first, which a first screen would wait for.
public func programArguments() -> [String] {
  var arguments: [String] = []
  for index in 1..<max(1, Int(CommandLine.argc)) {
    guard let argument = unsafe CommandLine.unsafeArgv[index] else { break }
    arguments.append(unsafe PathCoding.string(argument))
  }
  return arguments
}
