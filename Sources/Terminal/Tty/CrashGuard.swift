import CNcurses
import Glibc

/// Gives the terminal back where no `deinit` runs: at `exit`, and by a signal that ends the program
/// and is none of ``Signal``.
///
/// The state is in the shim, a copy for each Swift file that calls it; this is the only one.
enum CrashGuard {
  /// From now on the terminal is given back with the modes in which it was found.
  static func arm(for terminal: borrowing ControllingTerminal) {
    nc_arm_guard(terminal.output, terminal.modes)
  }

  /// The terminal is not ours any longer.
  static func disarm() { nc_disarm_guard() }
}
