"""What a cell says an organisation is, and which status with ECOSOC, in the languages of forms."""

from collections.abc import Mapping
from typing import Final

from bot.domain.organisation import NO_STATUS, Ecosoc, OrganisationKind
from bot.domain.tables import phrases
from bot.domain.wording import fold
from bot.services.list_files.remembered import remembered

KINDS: Final[Mapping[OrganisationKind, str]] = {
    OrganisationKind.NATIONAL: """
        national, nationwide, national ngo, national organisation, national organisations,
        national organization, national organizations, nationale, organisation nationale,
        organisations nationales, ong nationale, nacional, organización nacional,
        organizaciones nacionales, ong nacional, organização nacional, وطنية, منظمة وطنية,
        منظمات وطنية, национальная, национальная организация, национальные организации,
        国家级组织, 全国性组织, 國家級組織, 全國性組織, nationale organisation
    """,
    OrganisationKind.LOCAL: """
        local, community, grassroots, local ngo, local organisation, local organization,
        local organisations, local organizations, community based organisation,
        community based organization, cbo, community organisation, community organization,
        local or community organisation, local and community organisations, locale,
        organisation locale, organisations locales, association locale, communautaire,
        organisations locales et communautaires, organisation locale ou communautaire,
        organización local, organizaciones locales y comunitarias, comunitaria, base comunitaria,
        organização local, محلية, منظمة محلية, منظمات محلية ومجتمعية, местная,
        местная организация, местные и общинные организации, 地方组织, 社区组织,
        地方和社区组织, 地方和社區組織, lokale organisation
    """,
    OrganisationKind.INTERNATIONAL: """
        international, regional, global, worldwide, ingo, international ngo,
        international organisation, international organization, international organisations,
        international organizations, regional organisation, regional organization,
        international or regional organisation, international and regional organisations,
        internationale, organisation internationale, organisations internationales,
        ong internationale, régionale, organisation internationale ou régionale,
        organisations internationales et régionales, internacional, organización internacional,
        organizaciones internacionales, organizaciones internacionales y regionales, ong
        internacional, oing, organização internacional, دولية, منظمة دولية, منظمات دولية وإقليمية,
        международная, международная организация, международные и региональные организации,
        国际组织, 国际和区域组织, 國際和區域組織, internationale organisation
    """,
    OrganisationKind.NETWORK: """
        network, networks, coalition, coalitions, alliance, federation, confederation, platform,
        consortium, umbrella, umbrella organisation, umbrella organization, network or coalition,
        network/coalition, networks and coalitions, réseau, réseaux, collectif, fédération,
        plateforme, plate-forme, réseau ou coalition, réseaux et coalitions, red, redes,
        coalición, alianza, federación, plataforma, red o coalición, redes y coaliciones, rede,
        coalizão, aliança, federação, coletivo, شبكة, ائتلاف, تحالف, شبكات وائتلافات, сеть,
        коалиция, союз, сети и коалиции, 网络, 联盟, 网络和联盟, 網絡和聯盟, netzwerk, bündnis,
        dachverband
    """,
    OrganisationKind.UNION: """
        union, unions, trade union, trade unions, labour union, labor union,
        professional association, professional associations, bar association,
        trade union or professional association, trade unions and professional associations,
        syndicat, syndicats, association professionnelle, ordre professionnel,
        syndicat ou association professionnelle, syndicats et associations professionnelles,
        sindicato, sindicatos, asociación profesional, colegio profesional,
        sindicatos y asociaciones profesionales, associação profissional, نقابة, نقابات,
        نقابات وجمعيات مهنية, профсоюз, профсоюзы и профессиональные объединения, 工会,
        工会和专业协会, 工會和專業協會, gewerkschaft, berufsverband
    """,
    OrganisationKind.ACADEMIC: """
        university, universities, academic, academia, academic institution, research,
        research institute, research institution, institute, think tank, school,
        university or research institute, universities and research institutes, université,
        universités, universitaire, institut de recherche, centre de recherche,
        université ou institut de recherche, universités et instituts de recherche, universidad,
        universidades e institutos de investigación, instituto de investigación, académica,
        universidade, instituto de pesquisa, جامعة, جامعات ومعاهد بحوث, معهد بحوث, университет,
        университеты и исследовательские институты, институт, 大学, 研究所, 大学和研究机构,
        大學和研究機構, universität, hochschule, forschungsinstitut
    """,
    OrganisationKind.OTHER: """
        other, others, something else, none of these, autre, autres, autre chose, otro, otra,
        otros, otras, outro, outra, outros, outras, أخرى, غير ذلك, منظمات أخرى, другое, другие,
        иное, 其他, andere, sonstige, anderes
    """,
}
BY_KIND: Final = {fold(said): kind for kind, text in KINDS.items() for said in phrases(text)}
STATUSES: Final[Mapping[str, str]] = {
    Ecosoc.GENERAL: "general, général, générale, geral, عام, عامة, общий, 一般, 全面, allgemein",
    Ecosoc.SPECIAL: """
        special, spécial, spéciale, especial, خاص, خاصة, специальный, 特别, 特別, besonderer,
        speziell
    """,
    Ecosoc.ROSTER: "roster, liste, lista, قائمة, реестр, 名册, 名冊",
    NO_STATUS: """
        no, none, not accredited, without, no status, without status, no consultative status,
        non, aucun, aucune, pas de statut, pas de statut consultatif, sans statut, ninguno,
        ninguna, sin estatus, nenhum, não, sem status, لا, لا يوجد, нет, без статуса, 无, 無, 没有,
        沒有, nein, keiner, kein
    """,
}
BY_STATUS: Final = {
    fold(said): status for status, text in STATUSES.items() for said in phrases(text)
}
RUN_ON: Final = tuple(word for word in BY_STATUS if "\u3040" <= word[0] <= "\u9fff")
"""Of a script that writes no spaces between words."""


@remembered
def kind_in(cell: str) -> str:
    """The kind that the whole cell names; empty when it names none that is known."""
    return BY_KIND.get(fold(cell), "")


@remembered
def status_in(cell: str) -> str:
    """The one status that the cell speaks of, or that there is none; else empty."""
    said = fold(cell)
    if said in BY_STATUS:
        return BY_STATUS[said]
    words = {BY_STATUS[word] for word in said.split() if word in BY_STATUS}
    words |= {BY_STATUS[word] for word in RUN_ON if word in said}
    return words.pop() if len(words) == 1 else ""
