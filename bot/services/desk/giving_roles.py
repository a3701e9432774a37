"""/roles: who is at the desk; a role is given by a link that works once, and taken away again."""

from bot.domain.flow import Draft, Flow
from bot.domain.refusal import Facts, Refusal
from bot.domain.roles import LINK_LIVES, Grant, Role, may
from bot.domain.wording import clean_line, require_letters
from bot.services import errands
from bot.services.controls import button, read_number, stacked
from bot.services.desk import access
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion, Kind
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from bot.texts.times import moment
from storage import letters, people, roles
from storage.errands import Errand
from storage.roles import Holding, RoleChanged, RoleLink

PREFIX = "role_"
"""Begins the payload of a link that gives a role; no letter's name holds a '_'."""
ALL = "_all"
"""Stands on a button for all letters; no letter's name holds a '_'."""
MOST_IN_A_LABEL = 40


def show(visit: Visit, *before: Line) -> None:
    """Who is at the desk, as far as this admin may see, and ways to change it."""
    access.require_somewhere(visit, Role.ADMIN)
    held = [h for h in roles.every(visit.tx) if _may_touch(visit, h.grant)]
    links = [link for link in _open_links(visit) if _may_touch(visit, link.grant)]
    lines = [_holding_line(visit, holding) for holding in held]
    lines += [_link_line(visit, link) for link in links]
    admins = len(visit.surroundings.admins)
    ways = [button("button-role-invite", "role-invite", style="primary")]
    ways += [_away_button(holding) for holding in held]
    ways += [_end_button(link) for link in links]
    visit.say(
        *before,
        Line("roles-head"),
        Line("roles-settings", {"count": admins}),
        *lines,
        rows=stacked(*ways),
        topic="roles",
    )


def ask_which(visit: Visit) -> None:
    """For which letter, and which role."""
    access.require_somewhere(visit, Role.ADMIN)
    ways = []
    if may(access.grants(visit), Role.ADMIN, None):
        ways.append(button("button-role-organiser-all", "role-for", Role.ORGANISER, ALL))
        ways.append(button("button-role-admin-all", "role-for", Role.ADMIN, ALL))
    for stored in access.letters_of(visit, Role.ADMIN):
        facts = {"title": stored.letter.text_in(visit.language).title}
        slug = stored.letter.slug
        ways.append(Button(Line("button-role-organiser", facts), act=f"role-for:organiser:{slug}"))
        ways.append(Button(Line("button-role-admin", facts), act=f"role-for:admin:{slug}"))
    ways.append(button("button-roles", "roles"))
    visit.say(Line("role-which"), rows=stacked(*ways))


def ask_label(visit: Visit, role: str, slug: str) -> None:
    """Under which name the others will know the person who is invited."""
    letter = None if slug == ALL else access.letter_of(visit, slug, Role.ADMIN).id
    access.require(visit, Role.ADMIN, letter)
    if role not in list(Role):
        visit.toast = Line("toast-over")
        return
    errands.begin(visit, "role", letter=letter, answers={"role": role})


def open_link(visit: Visit, token: str) -> None:
    """Somebody opens the link: from now on it is hers alone. She is told what the role means."""
    link = _valid(visit, roles.find_link(visit.tx, token))
    if visit.person.id == link.made_by:
        raise Refusal("role-link-own")
    if not roles.take_link(visit.tx, link.id, visit.person.id):
        raise Refusal("role-link-over")
    visit.say(
        Line(f"role-offer-{link.grant.role}", _grant_facts(visit, link.grant)),
        Line("role-offer-name", {"name": link.label}),
        rows=stacked(
            button("button-role-accept", "role-accept", link.id, style="success"),
            button("button-role-not-me", "role-decline", link.id),
        ),
    )


def accept(visit: Visit, number: str) -> None:
    link = _hers(visit, number)
    if link is None:
        return
    if not _may_give(visit, link):
        raise Refusal("role-link-over")
    roles.end_link(visit.tx, link.id)
    given = roles.give(visit.tx, visit.person.id, link.grant, link.label, link.made_by)
    if given:
        _note(visit, "role given", visit.person.id, link.grant)
        visit.tx.announce(RoleChanged(visit.person.id))
    visit.seen.pop("grants", None)
    _tell_maker(visit, link, Line("role-taken-up", {"name": link.label}))
    visit.say(
        Line("role-accepted", _grant_facts(visit, link.grant)),
        rows=stacked(button("button-desk", "desk", style="primary")),
    )


def decline(visit: Visit, number: str) -> None:
    link = _hers(visit, number)
    if link is None:
        return
    roles.end_link(visit.tx, link.id)
    _note(visit, "role declined", visit.person.id, link.grant)
    _tell_maker(visit, link, Line("role-turned-down", {"name": link.label}))
    visit.say(Line("role-not-taken"))


def ask_to_take_away(visit: Visit, number: str) -> None:
    holding = _touchable(visit, number)
    if holding is not None:
        visit.say(
            Line(f"role-away-{holding.grant.role}", _holding_facts(visit, holding)),
            rows=stacked(
                button("button-role-away-yes", "role-gone", holding.id, style="danger"),
                button("button-role-away-no", "roles"),
            ),
        )


def take_away(visit: Visit, number: str) -> None:
    """Gone at once: the next tap of theirs does nothing any more."""
    holding = _touchable(visit, number)
    if holding is None:
        return
    if _is_last_admin(visit, holding):
        raise Refusal("last-admin", {"name": holding.label})
    roles.take_away(visit.tx, holding.id)
    _note(visit, "role taken away", holding.person, holding.grant)
    visit.tx.announce(RoleChanged(holding.person))
    _tell(visit, holding.person, Line("role-lost", _grant_facts(visit, holding.grant)))
    show(visit, Line("role-gone", {"name": holding.label}))


def end_link(visit: Visit, number: str) -> None:
    link = next((one for one in _open_links(visit) if str(one.id) == number), None)
    if link is None or not _may_touch(visit, link.grant):
        visit.toast = Line("toast-over")
        return
    roles.end_link(visit.tx, link.id)
    _note(visit, "role link taken back", visit.person.id, link.grant)
    show(visit, Line("role-link-ended", {"name": link.label}))


def _label(typed: str, _answers: object, _world: DeskWorld) -> str:
    label = clean_line(typed, MOST_IN_A_LABEL)
    require_letters(label)
    return label


def _make_link(visit: Visit, errand: Errand, draft: Draft) -> None:
    grant = Grant(Role(draft.answers["role"]), errand.letter)
    access.require(visit, Role.ADMIN, grant.letter)
    label = draft.answers["role-label"]
    errands.finish(visit, errand)
    link = visit.surroundings.link(
        PREFIX + roles.make_link(visit.tx, grant, label, visit.person.id)
    )
    _note(visit, "role link made", visit.person.id, grant)
    facts = {**_grant_facts(visit, grant), "name": label, "link": link, "when": _until(visit)}
    visit.say(
        Line(f"role-link-{grant.role}", facts),
        rows=((Button(Line("button-copy-link"), copy=link),), (button("button-roles", "roles"),)),
    )


ROLE = errands.register(
    Kind(
        Flow("role", (DeskQuestion("role-label", _label),)),
        end=_make_link,
        role=Role.ADMIN,
    )
)


def _may_touch(visit: Visit, grant: Grant) -> bool:
    return may(access.grants(visit), Role.ADMIN, grant.letter)


def _may_give(visit: Visit, link: RoleLink) -> bool:
    """A link is worth what its maker may give at the moment when it is taken up."""
    maker = people.find_by_id(visit.tx, link.made_by)
    if maker is None:
        return False
    held = access.grants_of(visit.tx, visit.surroundings, maker)
    return may(held, Role.ADMIN, link.grant.letter)


def _is_last_admin(visit: Visit, holding: Holding) -> bool:
    if holding.grant != Grant(Role.ADMIN) or visit.surroundings.admins:
        return False
    return sum(h.grant == Grant(Role.ADMIN) for h in roles.every(visit.tx)) == 1


def _touchable(visit: Visit, number: str) -> Holding | None:
    access.require_somewhere(visit, Role.ADMIN)
    known = read_number(number)
    holding = roles.get(visit.tx, known) if known is not None else None
    if holding is None:
        visit.toast = Line("toast-over")
        return None
    access.require(visit, Role.ADMIN, holding.grant.letter)
    return holding


def _valid(visit: Visit, link: RoleLink | None) -> RoleLink:
    if link is None or visit.now >= link.made + LINK_LIVES:
        raise Refusal("role-link-over")
    return link


def _hers(visit: Visit, number: str) -> RoleLink | None:
    """The link that she has opened, and that still can be taken up."""
    known = read_number(number)
    link = roles.taken_link(visit.tx, known, visit.person.id) if known is not None else None
    if link is None or visit.now >= link.made + LINK_LIVES:
        visit.toast = Line("toast-over")
        return None
    return link


def _open_links(visit: Visit) -> list[RoleLink]:
    return roles.open_links(visit.tx, visit.now - LINK_LIVES)


def _until(visit: Visit) -> str:
    return moment(visit.now + LINK_LIVES, "UTC", visit.language)


def _grant_facts(visit: Visit, grant: Grant) -> dict[str, str]:
    if grant.letter is None:
        return {"letter": visit.text("all-letters")}
    return {"letter": letters.get(visit.tx, grant.letter).letter.text_in(visit.language).title}


def _holding_facts(visit: Visit, holding: Holding) -> Facts:
    return {
        **_grant_facts(visit, holding.grant),
        "name": holding.label,
        "when": moment(holding.given, "UTC", visit.language),
    }


def _holding_line(visit: Visit, holding: Holding) -> Line:
    return Line(f"roles-{holding.grant.role}", _holding_facts(visit, holding))


def _link_line(visit: Visit, link: RoleLink) -> Line:
    when = moment(link.made + LINK_LIVES, "UTC", visit.language)
    return Line("roles-link", {**_grant_facts(visit, link.grant), "name": link.label, "when": when})


def _away_button(holding: Holding) -> Button:
    return Button(Line("button-role-away", {"name": holding.label}), act=f"role-away:{holding.id}")


def _end_button(link: RoleLink) -> Button:
    return Button(Line("button-role-link-end", {"name": link.label}), act=f"role-end:{link.id}")


def _note(visit: Visit, what: str, person: int, grant: Grant) -> None:
    subject = f"person:{person} {grant.role} letter:{grant.letter or ALL}"
    visit.note(what, subject)


def _tell_maker(visit: Visit, link: RoleLink, line: Line) -> None:
    """Who made the link hears of it, if she may give such roles still."""
    if _may_give(visit, link):
        _tell(visit, link.made_by, line)


def _tell(visit: Visit, person: int, line: Line) -> None:
    told = people.find_by_id(visit.tx, person)
    if told is not None and told.reachable and told.id != visit.person.id:
        visit.tell(told, line)
