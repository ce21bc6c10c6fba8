import Glibc
import Terminal

// Whoever reads from us may go away, which is an error and not a death; and the parent process may
// have blocked signals that a person needs.
signal(SIGPIPE, SIG_IGN)
Signals.letAllThrough()
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
