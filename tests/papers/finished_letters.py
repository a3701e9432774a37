"""Finished letters to try the papers with."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.papers.finished.letter import FinishedLetter, ListedLine, Signatures

DELIVERED = datetime(2018, 4, 10, 12, tzinfo=UTC)
BODY = """\
Dear Secretary-General,

We write about those who **defend human rights**, and *why* it matters.

## What we ask

1. Speak out, as [the resolution](https://example.org/resolution) says.
2. Denounce attacks:
   - by name
   - and in private
3. Back the evaluation.

> Nobody should have to defend their own life.

---

### Why now

1. The Declaration turns twenty.

Yours sincerely,
"""
NAMES = (
    "Andean Alliance of Women Lawyers, Peru",
    "Coast Defenders (CD), Kenya",
    "Élan citoyen, Bénin",
    "River Keepers",
)
LATE = ("Late Watch, Nepal", "Later Watch, Nepal")
HOSTILE = (
    '=HYPERLINK("http://evil.example";"click")',
    "<b>Bold</b> & <script>alert(1)</script> ]]>",
    "evil\u202egnp.exe \u2066x",
    "Name " * 60,
    "Z\u0335\u0321\u0322\u0351\u0342\u0352\u0340a\u0300\u0301\u0302\u0303\u0304lgo Society",
    "W" * 120,
    "\x00\x07Control\x1b[31m\tTab\nNew line\ufffe\ud800",
    "{ $count } %s \\n **stars** __x__ [a](b) \x02\x03",
    "Ünïçødé — “quoted” ’s; Ltd.",
    "منظمة الدفاع عن الساحل (CD)، مصر",
    '"مركز" الحقوق!',
    "ארגון זכויות, ישראל",
    "臺灣人權促進會",
    "Kính gửi Việt Nam",
)


def listed(*names: str, **of_each: Any) -> tuple[ListedLine, ...]:
    return tuple(ListedLine(name, **of_each) for name in names)


def numbered(*names: str, start: int = 1, step: int = 1) -> tuple[ListedLine, ...]:
    return tuple(ListedLine(name, number=start + step * at) for at, name in enumerate(names))


def many(count: int) -> tuple[ListedLine, ...]:
    return listed(*(f"Organisation for the Rights of All {n:04}, Kenya" for n in range(count)))


def a_letter(**changes: Any) -> FinishedLetter:
    letter = FinishedLetter(
        slug="defenders",
        language="en",
        title="Put human rights defenders at the heart",
        addressee="The Secretary-General\nNew York",
        body=BODY,
        date="10 April 2018",
        at=DELIVERED,
        signed=Signatures(listed(*NAMES)),
        author="Coordination Team",
    )
    return replace(letter, **changes)


def signed_by(*names: str, **changes: Any) -> FinishedLetter:
    return a_letter(signed=Signatures(listed(*names)), **changes)


ARABIC = {
    "language": "ar",
    "title": "ضعوا المدافعين في الصميم",
    "addressee": "الأمين العام",
    "date": "10 نيسان/أبريل 2018",
    "body": "سعادة الأمين العام،\n\nنكتب إليكم **مرة أخرى** بدعم من Clean Rivers (CR) في 12 بلدا.",
}
CHINESE = {
    "language": "zh",
    "title": "将人权维护者置于核心",
    "addressee": "联合国秘书长",
    "date": "2018年4月10日",
    "body": "尊敬的秘书长：\n\n"
    + "我们再次致函，谈谈“维护人权”的人们；大会通过了决议（A/RES/72/247）。" * 4
    + "\n\n1. 公开**说明**。\n2. 谴责攻击。",
}
RUSSIAN = {
    "language": "ru",
    "title": "Поставить правозащитников в центр",
    "addressee": "Генеральному секретарю",
    "date": "10 апреля 2018 года",
    "body": "Ваше Превосходительство,\n\nМы пишем о тех, кто **защищает права**.",
}
