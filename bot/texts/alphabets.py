"""Letters that an alphabet counts by themselves, and where it has them: after CLDR's collations.

'n ñ; z å ä=æ' says: ñ stands behind all that begins with n; å behind z, and behind it ä, for
which æ is another form. '=y' behind i says that y is sorted as i.
"""

from typing import Final

EVERYWHERE: Final = (
    "а ә; г =ґ ғ; д ђ; е є; з ѕ; и і=ї й ј; к қ; л љ; н ң њ; о ө; т ћ; у ү ұ; х һ; ч џ;"
    "ب پ; ث ٹ; ج چ; ذ ڈ; ز ڑ=ړ ژ; ك گ; ن ں; و ۆ; ي ې ے;"
    "כ =ך; מ =ם; נ =ן; פ =ף; צ =ץ"
)
"""Of Cyrillic, Arabic and Hebrew; the rules of a language go before these."""

_NORDIC: Final = "z æ=ä ø=ö=ő=œ å=aa; y =ü=ű"
_SOUTH_SLAVIC: Final = "c č ć; d dž đ; l lj; n nj; s š; z ž"
_FILIPINO: Final = "n ñ ng"

RULES: Final = {
    "ar": "ا =ؤ=ئ=ء",
    "az": "c ç; e ə; g ğ; h x ı; k q; o ö; s ş; u ü; z w",
    "be": "е ё; у ў",
    "bs": _SOUTH_SLAVIC,
    "cs": "c č; h ch; r ř; s š; z ž",
    "cy": "c ch; d dd; f ff; g ng; l ll; p ph; r rh; t th",
    "da": _NORDIC,
    "eo": "c ĉ; g ĝ; h ĥ; j ĵ; s ŝ; u ŭ",
    "es": "n ñ",
    "et": "s š z ž; w õ ä ö ü",
    "fa": "و ه",
    "fi": "z å ä=æ ö=ø; y =ü",
    "fil": _FILIPINO,
    "fo": _NORDIC,
    "gl": "n ñ",
    "ha": "b ɓ; d ɗ; k ƙ; s sh; t ts; y ƴ",
    "hr": _SOUTH_SLAVIC,
    "hu": "c cs; d dz dzs; g gy; l ly; n ny; o ö=ő; s sz; t ty; u ü=ű; z zs",
    "ig": "b ch; g gb gh gw; i ị; k kp kw; n ṅ nw ny; o ọ; s sh; u ụ",
    "is": "a á; d ð; e é; i í; o ó; u ú; y ý; z þ æ=ä ö=ø å",
    "kk": "е ё; у ұ ү; ы і",
    "ku": "c ç; e ê; i î; s ş; u û",
    "lt": "c č; i =y; s š; z ž",
    "lv": "a ā; c č; e ē; g ģ; i y ī; k ķ; l ļ; n ņ; o ō; r ŗ; s š; u ū; z ž",
    "mk": "д ѓ; т ќ",
    "mt": "b ċ; f ġ; g għ; h ħ; y ż",
    "nb": _NORDIC,
    "nn": _NORDIC,
    "no": _NORDIC,
    "pl": "a ą; c ć; e ę; l ł; n ń; o ó; s ś; z ź ż",
    "ps": "ت ټ=ٹ; ث; ج ځ چ څ; د ډ=ڈ; ذ; ر ړ=ڑ; ز ژ ږ; ك گ; ن ڼ; و ه",
    "ro": "a ă â; i î; s ș=ş; t ț=ţ",
    "sk": "a ä; c č; h ch; o ô; r ř; s š; z ž",
    "sl": "c č ć; d đ; s š; z ž",
    "sq": "c ç; d dh; e ë; g gj; l ll; n nj; r rr; s sh; t th; x xh; z zh",
    "sv": "z å ä=æ=ę ö=ø=ő=œ=ô; y =ü=ű",
    "tl": _FILIPINO,
    "tr": "c ç; g ğ; h ı; o ö; s ş; u ü",
    "uk": "г ґ; і ї",
    "ur": "ت ٹ; ث; د ڈ; ذ; ر ڑ; ز ژ; و ه",
    "vi": "a ă â; d đ; e ê; o ô ơ; u ư",
    "wo": "a à; e é ë; n ñ ŋ; o ó",
    "yo": "e ẹ; g gb; o ọ; s ṣ",
}

DROPPED_MARKS: Final = {
    "vi": "\u0300\u0301\u0303\u0309\u0323",
    "yo": "\u0300\u0301\u0304",
}
"""Tones, which stand on letters with a mark of their own."""

OWN_SCRIPT: Final = {
    **dict.fromkeys(["be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"], "CYRILLIC"),
    **dict.fromkeys(["ar", "ckb", "fa", "ps", "sd", "ug", "ur"], "ARABIC"),
    **dict.fromkeys(["hi", "mr", "ne"], "DEVANAGARI"),
    **dict.fromkeys(["am", "ti"], "ETHIOPIC"),
    **dict.fromkeys(["as", "bn"], "BENGALI"),
    **dict.fromkeys(["he", "yi"], "HEBREW"),
    "dz": "TIBETAN",
    "el": "GREEK",
    "gu": "GUJARATI",
    "hy": "ARMENIAN",
    "ja": "HIRAGANA",
    "ka": "GEORGIAN",
    "km": "KHMER",
    "kn": "KANNADA",
    "ko": "HANGUL",
    "lo": "LAO",
    "ml": "MALAYALAM",
    "my": "MYANMAR",
    "or": "ORIYA",
    "pa": "GURMUKHI",
    "si": "SINHALA",
    "ta": "TAMIL",
    "te": "TELUGU",
    "th": "THAI",
}
"""Of languages that are not written in Latin letters, what the names of their letters begin with.

CLDR puts this script before the others."""
