"""What the charts are drawn of in the tests."""

from datetime import UTC, date, datetime, timedelta

from bot.papers.chart import ChartWords

FIRST = date(2026, 4, 8)
CLOSES = datetime(2026, 4, 17, 18, tzinfo=UTC)
ENGLISH = ChartWords(
    "en",
    "Signatures under “Clean rivers”",
    "80 organisations",
    "Closes Friday 17 April 2026, 18:00 (Geneva)",
    "Other countries",
    "No organisation has signed yet",
)
ARABIC = ChartWords(
    "ar",
    "التوقيعات على رسالة «أنهار نظيفة» إلى 27 دولة",
    "300 منظمة",
    "يُغلق الجمعة 17 أبريل 2026، 18:00 (جنيف)",
    "دول أخرى",
    "لا توقيعات بعد",
)


def by_day(*counts: int) -> list[tuple[date, int]]:
    return [(FIRST + timedelta(days=day), count) for day, count in enumerate(counts)]


NINE_DAYS = by_day(3, 9, 20, 31, 40, 52, 66, 74, 80)
EIGHTEEN = [(f"Country {number:02d}", 40 - number) for number in range(18)]
