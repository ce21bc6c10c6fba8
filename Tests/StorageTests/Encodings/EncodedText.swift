import Glibc

/// Text in another encoding than ours, made by the C library.
enum EncodedText {
  static func bytes(_ text: String, in encoding: String) throws -> [UInt8] {
    let handle = iconv_open(encoding, "UTF-8")
    var input = Array(text.utf8)
    var output = [UInt8](repeating: 0, count: 8 * input.count + 16)
    var left = input.count
    var room = output.count
    let failed = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        return iconv(handle, &from, &left, &to, &room) == -1
          || iconv(handle, nil, nil, &to, &room) == -1
      }
    }
    iconv_close(handle)
    struct CannotEncode: Error { let text: String }
    if failed { throw CannotEncode(text: text) }
    return Array(output[..<(output.count - room)])
  }

  /// A few sentences in a language that an encoding is used for.
  static let samples: [String: String] = [
    "german": """
    Über die Pflege der Haut

    Wer abends schläft, dem hilft die Kühle: Öl, Fett und Wärme schließen, was müde ist. Größere \
    Mengen schaden eher, auch wenn man es gern hätte.
    """,
    "french": """
    Le sommeil des élèves

    Après l’été, la fatigue ne disparaît pas d’elle-même : « une nuit calme », écrit le médecin, \
    vaut mieux que dix conseils. Où va-t-on, à Noël ?
    """,
    "russian": """
    Сон и кожа

    Кто спит мало, у того кожа сохнет быстрее. Врачи советуют ложиться раньше, пить воду и не \
    спешить с лекарствами, потому что многое проходит само.
    """,
    "greek": """
    Ύπνος και δέρμα

    Όποιος κοιμάται λίγο έχει ξηρό δέρμα. Οι γιατροί συμβουλεύουν να πέφτουμε νωρίς, να πίνουμε \
    νερό και να μη βιαζόμαστε με τα φάρμακα.
    """,
    "japanese": """
    眠りと肌

    あまり眠らない人の肌は乾きやすい。医者は早く寝ることと水を飲むことをすすめている。くすりを\
    いそいで使うことはない。ほとんどのことは時間がなおしてくれる。
    """,
    "chinese": """
    睡眠与皮肤

    睡得少的人皮肤容易干燥。医生建议早睡、多喝水，不要急着用药，因为很多问题会自己好起来。\
    夜里的房间应该凉爽而安静，这样早晨的脸色也会好一些。
    """,
    "korean": """
    잠과 피부

    잠을 적게 자는 사람의 피부는 쉽게 마른다. 의사들은 일찍 자고 물을 마시며 약을 서두르지 말라고 \
    권한다. 많은 것은 시간이 지나면 저절로 좋아진다.
    """,
  ]

  static func sample(_ language: String) -> String { samples[language] ?? "" }
}
