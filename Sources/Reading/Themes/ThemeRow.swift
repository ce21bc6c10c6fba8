import Typesetting

/// A line of a theme's table: roles that look alike, and their look.
struct ThemeRow {
  let roles: [Role]
  let look: Look

  init(_ roles: Role..., look: Look) {
    self.roles = roles
    self.look = look
  }
}
