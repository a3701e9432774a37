"""One file as somebody wants it: the same choices in the chat and on the command line."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.listing import AcronymForm, Arrangement, CountryForm, Order
from bot.services.exporting import Choice, Wish
from bot.services.taking_out.kinds import TABLES, Kind

YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Wanted:
    """One file. What its kind has no use for is left out of account."""

    kind: Kind
    slug: str
    order: Order | None = None
    """Without it, the order that the letter asks for."""
    language: str = ""
    """Without it, the letter's own."""
    numbered: bool = False
    articles: bool = True
    """Whether 'The Coast Network' stands under T."""
    acronym: AcronymForm = AcronymForm.AS_TYPED
    country: CountryForm = CountryForm.COMMA
    representatives: bool | None = None
    """Whether those who agreed are named; None: in tables, and nowhere else."""
    countries: frozenset[str] = frozenset()
    """Codes; those of other countries are left out."""
    late: bool = False
    """Only those who signed after the delivery."""
    recipients: tuple[str, ...] = ()
    """Public keys of age: the file can be opened with one of their secret halves only."""
    public_url: str = ""
    """Where the web side answers, if it does: the press kit names the letter's page."""
    link: str = ""
    """Where it is signed, for the press kit."""

    @property
    def names_people(self) -> bool:
        return self.kind in TABLES if self.representatives is None else self.representatives

    @property
    def arrangement(self) -> Arrangement:
        return Arrangement(
            self.order or Order.ALPHABETICAL,
            self.numbered,
            self.articles,
            self.acronym,
            self.country,
            bool(self.representatives),
        )

    def wish(self, delivered: datetime | None = None) -> Wish:
        """`delivered` is UTC: where those are wanted who signed after it."""
        choice = Choice(self.countries, delivered if self.late else None)
        return Wish(
            self.slug,
            self.arrangement,
            self.language,
            choice,
            own_order=self.order is None,
            representatives=self.names_people,
        )

    def as_a_whole(self) -> "Wanted":
        """The same of everybody."""
        return replace(self, countries=frozenset(), late=False)


def written(wanted: Wanted) -> dict[str, str]:
    """The choices as texts; `read_wanted` reads them back."""
    people = wanted.representatives
    told = {
        "kind": wanted.kind.value,
        "slug": wanted.slug,
        "order": wanted.order.value if wanted.order else "",
        "language": wanted.language,
        "numbered": YES if wanted.numbered else "",
        "articles": "" if wanted.articles else NO,
        "acronym": wanted.acronym.value,
        "country": wanted.country.value,
        "people": "" if people is None else YES if people else NO,
        "countries": " ".join(sorted(wanted.countries)),
        "late": YES if wanted.late else "",
        "recipients": " ".join(wanted.recipients),
        "public_url": wanted.public_url,
        "link": wanted.link,
    }
    return {key: value for key, value in told.items() if value}


def read_wanted(said: Mapping[str, str]) -> Wanted:
    """Raises `KeyError` or `ValueError` for what `written` has not made."""
    people = said.get("people")
    return Wanted(
        Kind(said["kind"]),
        said["slug"],
        Order(said["order"]) if "order" in said else None,
        said.get("language", ""),
        numbered="numbered" in said,
        articles="articles" not in said,
        acronym=AcronymForm(said.get("acronym", AcronymForm.AS_TYPED)),
        country=CountryForm(said.get("country", CountryForm.COMMA)),
        representatives=None if people is None else people == YES,
        countries=frozenset(said.get("countries", "").split()),
        late="late" in said,
        recipients=tuple(said.get("recipients", "").split()),
        public_url=said.get("public_url", ""),
        link=said.get("link", ""),
    )
