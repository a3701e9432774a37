"""Where people say a moment is: cities that no zone is called after, and what they are called."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from babel.core import get_global

from bot.domain.tables import words_in_order

_OTHER_PLACES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Europe/Zurich": (
            "Geneva|Genève|Genf|Ginebra|Genebra|Ginevra|Женева|Женеве|جنيف|日内瓦\n"
            "Bern|Berne|Berna|Берн|برن|伯尔尼\nBasel|Bâle\nLausanne\nLugano"
        ),
        "Europe/Amsterdam": (
            "The Hague|La Haye|Den Haag|La Haya|Haia|Гаага|Гааге|لاهاي|海牙\nRotterdam"
        ),
        "Europe/Paris": (
            "Strasbourg|Strasbourg|Straßburg|Estrasburgo|Страсбург|ستراسبورغ\nLyon\nMarseille"
        ),
        "Europe/Berlin": "Bonn\nHamburg|Hambourg\nMunich|Munich|München\nFrankfurt|Francfort",
        "Europe/Rome": "Milan|Milan|Milano|Mailand|Milán",
        "Europe/Madrid": "Barcelona|Barcelone|Barcelona\nSeville|Séville|Sevilla",
        "Europe/London": "Edinburgh|Édimbourg\nCardiff\nGlasgow\nManchester\nOxford",
        "Europe/Istanbul": "Ankara|Ankara|Анкара|أنقرة",
        "Europe/Kyiv": "Kharkiv|Kharkiv|Харків|Харьков\nLviv|Lviv|Львів|Львов\nOdesa|Odessa|Одеса",
        "Europe/Warsaw": "Kraków|Cracovie|Krakow",
        "Asia/Kolkata": (
            "Mumbai|Mumbai|Bombay|मुंबई\nNew Delhi|New Delhi|Delhi|Nueva Delhi|नई दिल्ली|दिल्ली\n"
            "Chennai|Chennai|Madras\nBangalore|Bangalore|Bengaluru"
        ),
        "Asia/Shanghai": "Beijing|Pékin|Peking|Pekín|Pequim|Пекин|بكين|北京\nGuangzhou|Canton",
        "Asia/Riyadh": "Jeddah|Djeddah|جدة",
        "Asia/Dubai": "Abu Dhabi|Abou Dabi|أبوظبي|أبو ظبي",
        "Asia/Ho_Chi_Minh": "Hanoi|Hanoï|Hà Nội|Saigon|Ханой|河内",
        "Asia/Karachi": "Islamabad|Islamabad|اسلام آباد|إسلام أباد\nLahore|Lahore|لاہور",
        "Asia/Yangon": "Naypyidaw|Naypyidaw\nMandalay",
        "Asia/Almaty": "Astana|Astana|Астана",
        "Asia/Tokyo": "Osaka|Osaka|大阪\nKyoto|Kyoto|京都",
        "Asia/Jakarta": "Bandung",
        "Asia/Manila": "Quezon City",
        "Asia/Bangkok": "Chiang Mai",
        "Asia/Jerusalem": "Tel Aviv|Tel-Aviv|תל אביב|تل أبيب",
        "Asia/Hebron": "Ramallah|Ramallah|رام الله",
        "Africa/Lagos": "Abuja|Abuja|أبوجا",
        "Africa/Johannesburg": "Cape Town|Le Cap|Kapstadt|Ciudad del Cabo\nPretoria\nDurban",
        "Africa/Dar_es_Salaam": "Dodoma\nArusha\nZanzibar",
        "Africa/Abidjan": "Yamoussoukro",
        "Africa/Casablanca": "Rabat|Rabat|الرباط\nMarrakesh|Marrakech|مراكش",
        "Africa/Nairobi": "Mombasa",
        "Africa/Porto-Novo": "Cotonou",
        "Africa/Douala": "Yaoundé|Yaoundé",
        "Africa/Lubumbashi": "Goma\nBukavu",
        "Africa/Cairo": (
            "Alexandria|Alexandrie|الإسكندرية\nSharm el-Sheikh|Charm el-Cheikh|شرم الشيخ"
        ),
        "Africa/Bujumbura": "Gitega",
        "America/New_York": (
            "Washington|Washington|Washington DC|Washington D.C.|Вашингтон|واشنطن|华盛顿\n"
            "Boston\nMiami\nAtlanta\nPhiladelphia|Philadelphie|Filadelfia\n"
            "New York|New York|NYC|New York City"
        ),
        "America/Chicago": "Houston\nDallas\nMinneapolis\nNew Orleans|La Nouvelle-Orléans",
        "America/Los_Angeles": (
            "San Francisco|San Francisco|Сан-Франциско|旧金山\nSeattle\nSan Diego\nPortland"
        ),
        "America/Toronto": "Ottawa|Ottawa|Оттава\nMontreal|Montréal|Québec|Quebec",
        "America/Sao_Paulo": (
            "Brasília|Brasilia|Brasília|Бразилиа|برازيليا\nRio de Janeiro|Rio de Janeiro|Rio"
        ),
        "America/Bogota": "Medellín|Medellin\nCali",
        "America/Guayaquil": "Quito",
        "America/Mexico_City": "Guadalajara\nOaxaca",
        "Australia/Sydney": "Canberra",
        "Pacific/Auckland": "Wellington",
    }
)
"""Places by their zone, one a line: the English name, the French one, other names."""
OWN_ZONE_OF_COUNTRY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "CL": "America/Santiago",
        "CN": "Asia/Shanghai",
        "CY": "Asia/Nicosia",
        "DE": "Europe/Berlin",
        "EC": "America/Guayaquil",
        "ES": "Europe/Madrid",
        "KZ": "Asia/Almaty",
        "MH": "Pacific/Majuro",
        "MY": "Asia/Kuala_Lumpur",
        "NZ": "Pacific/Auckland",
        "PF": "Pacific/Tahiti",
        "PS": "Asia/Hebron",
        "PT": "Europe/Lisbon",
        "UA": "Europe/Kyiv",
        "UZ": "Asia/Tashkent",
    }
)
"""The zone that most people of a country with several mean by its name, after CLDR."""

WELL_KNOWN: Final = words_in_order(
    """
    America/New_York America/Chicago America/Denver America/Los_Angeles America/Anchorage
    Pacific/Honolulu America/Toronto America/Winnipeg America/Edmonton America/Vancouver
    America/Halifax America/St_Johns America/Sao_Paulo America/Manaus America/Rio_Branco
    America/Noronha America/Mexico_City America/Tijuana America/Cancun
    America/Argentina/Buenos_Aires Europe/Moscow Europe/Kaliningrad Europe/Samara
    Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Irkutsk Asia/Yakutsk Asia/Vladivostok
    Asia/Jakarta Asia/Makassar Asia/Jayapura Australia/Sydney Australia/Brisbane
    Australia/Adelaide Australia/Darwin Australia/Perth Africa/Kinshasa Africa/Lubumbashi
    Asia/Ulaanbaatar Asia/Hovd
    """
)
"""Zones by which people of large countries call the time, the ones of most people first."""


def zones_of_country(code: str) -> tuple[str, ...]:
    """The zones that a country in ISO 3166-1 may mean, the best known first."""
    if own := OWN_ZONE_OF_COUNTRY.get(code):
        return (own,)
    zones = get_global("territory_zones").get(code, ())
    return tuple(sorted(zones, key=lambda z: WELL_KNOWN.index(z) if z in WELL_KNOWN else 99))


def other_places() -> dict[str, tuple[str, str]]:
    """Every name of every place, with its zone and its English name."""
    return {
        name: (zone, names[0])
        for zone, lines in _OTHER_PLACES.items()
        for names in (line.split("|") for line in lines.splitlines())
        for name in names
    }


def name_of(place: str, language: str) -> str:
    """The place's name in English or French."""
    return _in_french().get(place, place) if language.partition("-")[0] == "fr" else place


@cache
def _in_french() -> dict[str, str]:
    lines = (line.split("|") for lines in _OTHER_PLACES.values() for line in lines.splitlines())
    return {names[0]: names[1] for names in lines if len(names) > 1}
