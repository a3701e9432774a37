"""Files from old programs and from other alphabets."""

import pytest

from tests.services.list_files.makers import names_of, table_of

FRENCH = ["Confédération paysanne", "Générations Futures", "Ligue de l’environnement"]
PORTUGUESE = ["Articulação dos Povos Indígenas", "Fundação Vitória Amazônica"]
RUSSIAN = ["Норвежский Хельсинкский комитет", "Международная федерация за права человека"]
ARABIC = ["المبادرة المصرية للحقوق الشخصية", "مركز القاهرة لدراسات حقوق الإنسان"]
POLISH = ["Związek Nauczycielstwa Polskiego", "Łódź"]
CZECH = ["Český helsinský výbor", "Člověk v tísni", "Sdružení za práva"]
CHINESE = ["中国人权律师团", "国际特赦组织香港分会"]


@pytest.mark.parametrize(
    ("names", "encoding"),
    [
        *((names, "utf-8") for names in (FRENCH, RUSSIAN, ARABIC, CHINESE)),
        *((FRENCH, encoding) for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")),
        *((RUSSIAN, encoding) for encoding in ("utf-8-sig", "utf-16", "utf-32")),
        *((FRENCH, encoding) for encoding in ("cp1252", "mac_roman")),
        *((PORTUGUESE, encoding) for encoding in ("cp1252", "mac_roman")),
        *((RUSSIAN, encoding) for encoding in ("cp1251", "koi8_r")),
        (ARABIC, "cp1256"),
        (POLISH, "cp1250"),
        (CZECH, "cp1250"),
        (CHINESE, "gb18030"),
    ],
)
def test_the_letters_come_back(names, encoding):
    assert names_of("\n".join(names).encode(encoding)) == names


def test_the_encoding_is_told():
    assert table_of("\n".join(FRENCH).encode("cp1252")).encoding == "cp1252"
    assert table_of("\n".join(FRENCH).encode("utf-8-sig")).encoding == "utf-8"


def test_one_wrong_byte_loses_one_letter_only():
    names = names_of("\n".join(PORTUGUESE).encode("cp1252").replace(b"\xe7", b"\x81", 1))
    assert names[1] == PORTUGUESE[1]
