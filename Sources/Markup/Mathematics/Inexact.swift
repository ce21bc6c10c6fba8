/// A formula, or a part of one, that Unicode cannot show as it is.
struct Inexact: Error {}
