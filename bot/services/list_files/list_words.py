"""Words that lists of signatories are made of besides names, in the languages they come in."""

import re
from typing import Final

from bot.domain.tables import phrases, words
from bot.domain.wording import fold


def _folded(text: str) -> frozenset[str]:
    return frozenset(fold(phrase) for phrase in phrases(text))


HEADINGS: Final = _folded(
    """
    signatories, signatory, the signatories, signed by, signed, signatures, list of signatories,
    undersigned, the undersigned, endorsed by, endorsements, supporters, supported by,
    organisations, organizations, organisation, organization, signatory organisations,
    signatory organizations, signing organisations, signing organizations, member organisations,
    undersigned organisations, civil society organisations, civil society organizations, ngos,
    national, local, international, regional, global, national organisations,
    national organizations, local organisations, local organizations, regional organisations,
    regional organizations, international organisations, international organizations, networks,
    coalitions, unions, trade unions, companies, institutions, academic institutions, media,
    signataires, les signataires, liste des signataires, premiers signataires, signé par,
    organisations signataires, organisations nationales, organisations locales,
    organisations internationales, organisations régionales, associations, associations
    signataires, syndicats, collectifs, réseaux, firmantes, firman, firmas, lista de firmantes,
    organizaciones, organizaciones firmantes, organizaciones nacionales, organizaciones
    internacionales, organizaciones locales, redes, sindicatos, assinam, assinam esta carta,
    assinaturas, signatários, signatárias, entidades, entidades signatárias, organizações,
    organizações signatárias, nacionais, internacionais, locais, nacionales, internacionales,
    nationales, locales, internationales, подписанты, подписали, подписавшиеся, организации,
    подписавшие организации, список подписавших, международные организации,
    национальные организации, الموقعون, الموقعين, المنظمات, المنظمات الموقعة, الموقعة أدناه,
    المنظمات الموقعة أدناه, التوقيعات, الجهات الموقعة, 签署方, 签署机构, 签名, 签署组织, 联署,
    联署团体, 国际, 国内, unterzeichner, unterzeichnende, unterzeichnende organisationen,
    unterzeichner innen, erstunterzeichner, organisationen, verbände, name, organisation name,
    name of organisation, name of organization, nom de l organisation
    """
)
PERSONS: Final = _folded(
    """
    individuals, individual, individual signatories, individual signatures, persons, people,
    in a personal capacity, personal capacity, in their personal capacity, individual supporters,
    individus, personnes, personnes physiques, personnalités, à titre individuel,
    à titre personnel, signataires individuels, signatures individuelles, individuales, personas,
    a título personal, a título individual, personas firmantes, personalidades, pessoas,
    pessoas físicas, individuais, assinaturas individuais, частные лица, физические лица,
    в личном качестве, граждане, أفراد, الأفراد, بصفتهم الشخصية, شخصيات, 个人, 个人签署,
    einzelpersonen, personen, academics, experts, academics and experts
    """
)
HEADED: Final = re.compile(
    r"(?:list of|liste des?|lista de|signed by|signé par|the following|we the undersigned|"
    r"endorsed by|список|قائمة)\b",
    re.IGNORECASE,
)
CONNECTORS: Final = words(
    """
    a an the of for and or in on at to from with by against de des du la le les l d et ou pour par
    contre dans en aux au avec sur y e el los las del por para con da do das dos na no nas nos
    pela pelo o os as und für der die das des von und gegen mit и по за в на для против из
    при من في على و إلى
    """
)
"""A line that ends with one of these, or begins with one in small letters, is half a name."""
LEADING: Final = words(
    "of for and & de des du et pour par contre del da do das dos para por und für и для против"
)
ABBREVIATIONS: Final = words(
    """
    inc ltd co corp pvt llc plc assoc org asbl vzw ev e.v a.c s.a s.j st jr sr etc dept univ nat
    int intl fed bros no vol ong
    """
)
"""The full stop behind them belongs to the name."""
PERSON_TITLES: Final = re.compile(
    r"(?:dr|prof|professor|professeur|mr|mrs|ms|mme|sr|sra|dra|srta|frau|herr|sir|rev|fr|hon|"
    r"г-н|г-жа|проф|д-р|الدكتور|الأستاذ|الأستاذة|د)\.?\s+\w+(?:\s+\S+){1,3}",
    re.IGNORECASE,
)
PERSON_ROLES: Final = re.compile(
    r"(?<!\w)(?:professor|professeure?|profesora?|professora|lecturer|journalist|journaliste|"
    r"periodista|jornalista|lawyer|avocate?|abogad[oa]|advogad[oa]|activist|militante?|"
    r"activista|ativista|representative|senator|senador[a]?|sénat(?:eur|rice)|deputy|"
    r"député|députée|diputad[oa]|deputad[oa]|member of parliament|MP|MEP|researcher|"
    r"investigador[a]?|pesquisador[a]?|chercheure?|writer|escritor[a]?|écrivaine?|artist|artista|"
    r"student|étudiante?|estudiante|bishop|évêque|obispo|bispo|юрист|профессор|журналист|"
    r"депутат|محام|محامية|صحفي|صحفية|كاتب|كاتبة|ناشط|ناشطة)(?!\w)",
    re.IGNORECASE,
)
ENDS: Final = re.compile(r"\s*[;,،؛]\s*(?:and|et|y|e|und|и)\s*$|\s*[;,،؛]+\s*$", re.IGNORECASE)
OF_ORGANISATIONS: Final = re.compile(
    r"\b(?:organi[sz]a|associa|asocia|federa|fédéra|union|unión|união|sindica|syndica|network|"
    r"réseau|red|rede|movi?ment|coali|fund|found|fonda|institut|cent(?:er|re|ro)|comit|council|"
    r"conse[lj]|group|grupo|groupe|collecti|colectiv|coletiv|campaign|forum|fórum|foro|"
    r"societ|socié|socied|league|liga|ligue|alliance|alianza|aliança|initiative)",
    re.IGNORECASE,
)
