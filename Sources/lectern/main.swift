import Glibc
import System
import Terminal

// Whoever reads from us may go away, and a file may be allowed no more bytes: errors, not deaths. And
// the parent process may have blocked signals that a person needs.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
Signals.letAllThrough()
keepFreedMemory()
exit(Program.run(programArguments()))
