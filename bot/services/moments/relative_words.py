"""Days that people name by their distance, in eight languages: 'tomorrow', 'in three weeks'."""

from typing import Final

from bot.services.moments.prepared import evened

TODAY: Final = "today tonight|aujourd'hui ce_soir|hoy|hoje|heute|сегодня сьогодні|اليوم|今天 今日"
TOMORROW: Final = "tomorrow tmrw|demain|mañana|amanhã|morgen|завтра|غدا غداً بكرة|明天 明日"
IN_TWO_DAYS: Final = (
    "the_day_after_tomorrow day_after_tomorrow|après-demain apres_demain|pasado_mañana|"
    "depois_de_amanhã|übermorgen uebermorgen|послезавтра післязавтра|بعد_غد بعد_غدٍ|后天 後天"
)
NUMBERS: Final = {
    1: "a an one|un une|uno una|um uma|ein eine einem einer einen|один одну|一",
    2: "two a_couple_of|deux|dos|dois duas|zwei|два две|两 二",
    3: "three|trois|tres|três|drei|три|三",
    4: "four|quatre|cuatro|quatro|vier|четыре|四",
    5: "five|cinq|cinco|fünf|пять|五",
    6: "six|seis|sechs|шесть|六",
    7: "seven|sept|siete|sete|sieben|семь|七",
    8: "eight|huit|ocho|oito|acht|восемь|八",
    9: "nine|neuf|nueve|nove|neun|девять|九",
    10: "ten|dix|diez|dez|zehn|десять|十",
    14: "fourteen",
    15: "fifteen|quinze|quince|fünfzehn",
}
HOURS: Final = "hour hours|heure heures|hora horas|stunde stunden|час часа часов|ساعة ساعات|小时"
DAYS: Final = "day days|jour jours|día días|dia dias|tag tage tagen|день дня дней|يوم أيام|天 日"
WEEKS: Final = (
    "week weeks|semaine semaines|semana semanas|woche wochen|"
    "неделю недели недель|أسبوع أسابيع|周 个星期 星期"
)
FORTNIGHTS: Final = "fortnight fortnights|quinzaine"
MONTHS: Final = (
    "month months|mois|mes meses|mês|monat monate monaten|месяц месяца месяцев|شهر أشهر|个月"
)
IN: Final = "in within|dans d'ici sous|en dentro_de|em daqui_a|binnen|через|خلال بعد"
LATER: Final = "from_now from_today hence|后 之后 以后"
NEXT: Final = (
    "next coming|prochain prochaine|próximo próxima que_viene|"
    "nächsten nächster nächste nächstem kommenden kommender|"
    "следующий следующую следующее следующая|القادم القادمة المقبل المقبلة"
)
THIS: Final = "this|ce cette|este esta|nesta neste|diesen dieser diesem|этот эту это|هذا هذه"
NEXT_WEEK: Final = "下个 下"
THIS_WEEK: Final = "本 这个 这"
END_OF: Final = "end_of_the end_of by_the_end_of|fin_du fin_de fin_d' fin|fin_de fin_del|final_de"
END_OF_MORE: Final = "fim_do fim_de|ende_des ende|конец конце до_конца|نهاية"
THIS_MONTH: Final = (
    "month this_month|mois ce_mois|mes este_mes|mês deste_mês|monats dieses_monats|месяца|الشهر"
)
NEXT_MONTH: Final = (
    "next_month|mois_prochain|próximo_mes mes_que_viene|próximo_mês|nächsten_monats|"
    "следующего_месяца|الشهر_القادم الشهر_المقبل"
)


def listed(table: str) -> tuple[str, ...]:
    """The words of a table, evened and in lower case; `_` is a space in a word."""
    words = evened(table).lower().replace("|", " ").split()
    return tuple(dict.fromkeys(word.replace("_", " ") for word in words))


def numbers() -> dict[str, int]:
    return {word: number for number, table in NUMBERS.items() for word in listed(table)}
