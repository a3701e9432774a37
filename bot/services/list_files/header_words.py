"""What the headers of columns say, in the languages that forms are written in."""

import re
from collections.abc import Mapping
from typing import Final

from bot.domain.tables import phrases
from bot.domain.wording import fold
from bot.services.list_files.shapes import Column

WORDS: Final[Mapping[Column, str]] = {
    Column.EMAIL: """
        e-mail, email, mail, e-mail address, mailbox, courriel, mel, adresse électronique, correo,
        correo electrónico, correio eletrônico, correio eletrónico, endereço eletrônico,
        البريد الإلكتروني, بريد إلكتروني, الإيميل, البريد, почта, эл почта, электронная почта,
        электронной почты, имейл, 邮箱, 电子邮件, 邮件, 電子郵件, mailadresse, e-mail-adresse
    """,
    Column.WEBSITE: """
        website, web site, web, webpage, web page, homepage, home page, url, site web,
        site internet, site, sitio web, página web, sitio, página, website link, الموقع,
        الموقع الإلكتروني, موقع, сайт, веб-сайт, сайта, 网站, 网址, 網站, webseite, webadresse,
        internetseite
    """,
    Column.COUNTRY: """
        country, nation, country of registration, pays, país, land, nationality, countries,
        البلد, بلد, الدولة, دولة, страна, страны, стране, 国家, 國家, 国家地区, sitzland
    """,
    Column.ACRONYM: """
        acronym, abbreviation, short name, initials, sigle, acronyme, abréviation, sigla, siglas,
        acrónimo, acrônimo, abreviatura, اختصار, الاختصار, аббревиатура, сокращение,
        сокращённое название, краткое название, 缩写, 简称, abkürzung, kürzel, kurzname
    """,
    Column.SHOW: """
        show, shown, public, publicly, publish, published, display, displayed, appear, visible,
        listed,
        may we list, make public, afficher, affichée, affiché, publier, publiée, publique,
        paraître, apparaître, mostrar, publicar, público, pública, aparecer, divulgar, نشر,
        إظهار, علني, показывать, опубликовать, публиковать, публично, 公开, 公布, 显示,
        veröffentlichen, öffentlich, anzeigen
    """,
    Column.SIGNED_ON: """
        timestamp, date, signed on, date signed, submitted at, submission time, submit date,
        submit date utc, completion time, created, created at, time, horodateur, date de signature,
        marca temporal, marca de tiempo, fecha, carimbo de data hora, data, data hora, data e hora,
        طابع زمني, التاريخ, تاريخ, отметка времени, дата, время, 时间戳记, 日期, 时间, 提交时间,
        zeitstempel, datum, signed at, signed
    """,
    Column.LANGUAGE: """
        language, langue, idioma, língua, lengua, اللغة, لغة, язык, 语言, 語言, sprache
    """,
    Column.ECOSOC: """
        ecosoc, ecosoc status, consultative status, status with ecosoc, ecosoc consultative status,
        un status, statut ecosoc, statut consultatif, estatus consultivo, estado consultivo,
        status consultivo, المركز الاستشاري, консультативный статус, экосос, 咨商地位, 諮商地位,
        konsultativstatus, beraterstatus
    """,
    Column.KIND: """
        kind, type, category, kind of organisation, type of organisation, kind of organization,
        type of organization, organisation type, organization type, organisation category,
        type d organisation, catégorie, catégorie d organisation, tipo, tipo de organización,
        categoría, categoria, tipo de organização, نوع المنظمة, نوع الجهة, فئة المنظمة, тип,
        тип организации, вид организации, категория, 类型, 类别, 组织类型, 組織類型, 類別, typ,
        kategorie, organisationsart, art der organisation
    """,
    Column.ROLE: """
        role, position, job title, title, function, job, your role, rôle, fonction, poste, qualité,
        cargo, puesto, función, rol, função, papel, المنصب, الوظيفة, الصفة, должность, роль, 职位,
        职务, 職位, funktion, rolle, amt
    """,
    Column.FIRST_NAME: """
        first name, given name, forename, prénom, primeiro nome, nombres, nombre de pila,
        الاسم الأول, 名字, vorname, first
    """,
    Column.LAST_NAME: """
        last name, surname, family name, nom de famille, apellido, apellidos, sobrenome, apelido,
        último nome, اسم العائلة, اللقب, фамилия, 姓氏, nachname, familienname, last
    """,
    Column.ORGANISATION: """
        organisation, organization, organisations, organizations, org, ngo, cso, ong, osc,
        association, group, institution, entity, network, collective, organisme, structure,
        collectif, organización, organizaciones, asociación, entidad, colectivo, institución,
        organização, organizações, associação, entidade, instituição, coletivo, المنظمة, منظمة,
        اسم المنظمة, المؤسسة, مؤسسة, الجمعية, الجهة, организация, организации, объединение, 组织,
        机构, 组织名称, 组織, 機構, 團體, 单位, verein, verband, einrichtung, organisationsname,
        company, signatory, signatories, signataire, signataires, firmante, firmantes,
        name of your organisation, groupe, nom de la structure
    """,
    Column.NAME: """
        name, full name, your name, contact, contact person, contact name, representative,
        signed by, person, nom, nom complet, nom et prénom, votre nom, personne de contact,
        représentant, nombre, nombre completo, nombre y apellidos, persona de contacto,
        representante, nome, nome completo, contato, pessoa de contato, الاسم, الاسم الكامل, اسم,
        имя, фио, ф и о, имя и фамилия, контактное лицо, 姓名, 联系人, 名称, 您的姓名,
        vollständiger name, ansprechpartner, ansprechperson
    """,
    Column.QUOTE: """
        quote, statement, comment, comments, message, why, remarks, citation, commentaire,
        commentaires, cita, comentario, comentarios, citação, comentário, mensagem, اقتباس,
        تعليق, комментарий, цитата, сообщение, 评论, 留言, 引言, zitat, kommentar, nachricht
    """,
    Column.IGNORE: """
        start, end, today,
        id, uuid, ip, ip address, number, no, nr, network id, token, tags, score, index, phone,
        telephone, téléphone, teléfono, telefone, telefon, mobile, whatsapp, response id, status,
        version, notes, validation status, submission id, 电话, телефон, الهاتف, n, #, row, city,
        town, ville, ciudad, cidade, stadt, address, adresse, dirección, endereço
    """,
}
"""By column, in the order in which a header that says several is understood.

'Your role in the organisation' is a role, 'Country of the organisation' a country.
"""
PERSON: Final = frozenset(
    fold(phrase)
    for phrase in phrases(
        """
        contact, contact person, person, representative, your name, your full name, first name,
        last name, name of the signatory, personne, représentant, représentante, votre nom,
        persona, representante, su nombre, pessoa, seu nome, الشخص, ممثل, представитель,
        представителя, ваше имя, контактное лицо, 联系人, 代表, 您的姓名, ansprechpartner,
        ansprechperson, ihr name
        """
    )
)
"""With one of these, 'Name of the person who signs for the organisation' is a person's name."""
QUESTION: Final = re.compile(r"[?؟？:：*]\s*$")
FOLDED: Final = {
    column: frozenset(fold(phrase) for phrase in phrases(text)) - {""}
    for column, text in WORDS.items()
}


def columns_said(header: str) -> list[Column]:
    """The columns that a header may name, the likeliest first; empty when it says none."""
    said = fold(re.sub(r"[_/.\-]+", " ", header))
    if not said:
        return []
    exact = [column for column in FOLDED if said in FOLDED[column]]
    if exact:
        return exact
    found = [column for column in FOLDED if any(_says(said, word) for word in FOLDED[column])]
    if _asks_for_a_person(said, found):
        found.sort(key=lambda column: column is not Column.NAME)
    return found


def names_exactly(header: str) -> bool:
    """Whether the header is a word of a form and hardly the name of an organisation."""
    said = fold(re.sub(r"[_/.\-]+", " ", header))
    return any(said in said_so for said_so in FOLDED.values())


def is_question(header: str) -> bool:
    return bool(QUESTION.search(header)) and bool(columns_said(header))


def _asks_for_a_person(said: str, found: list[Column]) -> bool:
    rivals = {Column.NAME, Column.ORGANISATION}
    return rivals <= set(found) <= rivals and any(_says(said, word) for word in PERSON)


def _says(said: str, word: str) -> bool:
    """Words have spaces around them, except where a script writes none."""
    if word.isascii() or not _runs_on(word):
        return f" {word} " in f" {said} "
    return word in said


def _runs_on(word: str) -> bool:
    return any("\u3040" <= c <= "\u9fff" for c in word)
