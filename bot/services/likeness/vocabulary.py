"""Words that the names of organisations are made of, in the languages of many of them.

No organisation is named here: only what kind of body it is, what such bodies work on, and the
small words between.
"""

from typing import Final

from bot.domain.tables import words

SMALL: Final = words(
    """
    the a an of for and in on to with by from at
    le la les l de du des d et pour en sur au aux dans par avec un une
    el los las del y e por para con al o a os as do da dos das em no na nos nas ao pela pelo
    pelos pelas pro contra
    il lo gli i di della dello dei degli delle per nel nella
    der die das den dem des und fur im in zur zum von vom mit
    het een van voor op der te og for av och i af til den det
    и в на за по с о для из при та і у з
    και για του της των το η ο οι στην στο
    في من على و عن الى lil
    tou tis ton kai gia dlya
    ve ile dan untuk na ya wa za kwa cha la
    と の
    """
)

LEGAL_FORMS: Final = words(
    """
    ev inc ltd limited llc plc gmbh ggmbh gug cic scio asbl aisbl vzw ivzw cvba sa sas srl sarl
    spa sl slu ac iap asc oscip osc onlus ets aps odv ong ongd ngo npo cso osi npc pbo rf ry oy as
    ab zs ops os kht sdnbhd bhd pty incorporated corp corporation registered eingetragener
    нко оо роо моо аноо ано нпо ооо го
    """
)
LEADING_FORMS: Final = words("ong ongd ngo npo osc oscip asbl нко ано роо го")

CIVIL_FORMS: Final = words("asociacion associacao sociedad sociedade association")

LOCATIVES: Final = words("in no na em en au aux nel w в у في")

CHAPTERS: Final = words(
    """
    section seccion secao sezione sektion sectie sekce chapter branch capitulo office oficina
    escritorio bureau regional regionale estadual estatal distrital municipal local nucleo
    filial filiale subsecao delegation delegacion landesverband ortsgruppe kreisverband antenne
    отделение филиал فرع مكتب
    """
)

ABBREVIATIONS: Final = {
    "assoc": "association",
    "assn": "association",
    "asoc": "asociacion",
    "fdn": "foundation",
    "fund": "fundacion",
    "org": "organization",
    "intl": "international",
    "int": "international",
    "natl": "national",
    "nac": "nacional",
    "dept": "department",
    "univ": "university",
    "ctr": "centre",
    "cttee": "committee",
    "comm": "commission",
    "inst": "institute",
    "fed": "federation",
    "conf": "confederation",
    "mov": "movimento",
    "mvt": "mouvement",
    "soc": "society",
    "govt": "government",
    "cte": "comite",
    "dr": "doctor",
    "dra": "doctora",
    "mt": "mount",
    "st": "saint",
    "sta": "santa",
    "sto": "santo",
    "sind": "sindicato",
    "coord": "coordination",
    "env": "environment",
}
"""Only those that are written without a full stop as well; others are known by their stop."""

EXPANSIONS: Final = {"ddhh": "derechos humanos", "hr": "human rights"}

KINDS: Final = (
    """association associacao asociacion associazione associations assoziation vereniging
    stowarzyszenie dernek dernegi forening yhdistys asosiasi ассоциация асоціація جمعيه
    verein association udruzenje udruga sdruzeni spolek asociace zdruzenie asociatia 协会 協會""",
    """foundation fondation fundacion fundacao fondazione stiftung stichting fundacja vakfi vakif
    stiftelse saatio yayasan фонд фундація موسسه fundatia wakfu fundacio 基金会 基金會""",
    """federation federacao federacion federazione foderation federatie federacja federasyonu
    федерация федерація اتحاد confederation confederacao confederacion confederazione""",
    """centre center centro zentrum centrum merkezi merkez keskus sentrum центр مركز kituo pusat
    中心 centar κεντρο""",
    """institute institut instituto istituto instituut instytut enstitusu институт інститут معهد
    lembaga taasisi""",
    "network reseau red rede rete netzwerk netwerk siec agi сеть мережа شبكه mtandao jaringan "
    "natverk nettverk mreza δικτυο 网络 網絡",
    """movement mouvement movimento movimiento bewegung beweging ruch hareketi движение рух حركه
    harakati gerakan rorelsen""",
    """committee comite comitato komitee komitet komitesi комитет комітет kamati komite لجنه
    επιτροπη""",
    """union uniao unione unie unia союз спілка sendika sindicato syndicat sindacato gewerkschaft
    نقابه zwiazek ενωση""",
    "council conseil consejo conselho consiglio rat raad rada konseyi совет рада مجلس baraza dewan",
    "commission comissao comision commissione kommission commissie komisja komisyonu комиссия "
    "комісія tume komisi",
    "collective collectif colectivo coletivo collettivo kollektiv collectief kolektyw kolektifi "
    "коллектив colectiva coletiva",
    "forum foro fórum forumu форум منتدى jukwaa",
    "society societe sociedad sociedade societa gesellschaft общество товариство towarzystwo chama",
    "organisation organization organizacion organizacao organizzazione organizacja organizatie "
    "организация організація منظمه shirika organisasi orgutu 组织 組織",
    "group groupe grupo gruppo gruppe groep grupa grubu группа група مجموعه kikundi kelompok "
    "agrupacion",
    "league ligue liga lega лига ліга рابطة",
    "alliance alianza alianca alleanza allianz alliantie альянс تحالف aliansi muungano",
    "coalition coalicion coalizao coalizione koalition coalitie koalicja коалиция ائتلاف koalisi",
    "platform plateforme plataforma piattaforma plattform platforma платформа منصه",
    "cooperative cooperativa kooperative cooperatie spoldzielnia kooperatifi кооператив تعاونيه",
    "initiative iniciativa iniziativa initiatief inicjatywa girisimi инициатива ініціатива مبادره",
    "campaign campagne campana campanha campagna kampagne kampania кампания حمله",
    "assembly assemblee asamblea assembleia assemblea versammlung ассамблея",
    "project projet proyecto projeto progetto projekt проект مشروع",
    "observatory observatoire observatorio osservatorio observatorium obserwatorium мرصد مرصد",
    "articulation articulacion articulacao coordination coordinacion coordenacao coordinadora "
    "koordination coordenadora coordinamento",
    "programme program programa programma programm программа برنامج",
    "ngo ong nro stk нпо",
)
"""Each line is one kind of body, in many languages."""

TOPICS: Final = (
    "right rights droit droits derecho derechos direito direitos diritto diritti recht rechte "
    "rechten prawa prawo haklari haklar prava право права حقوق haki hak rettigheter δικαιωματα "
    "δικαιωματων",
    "human humans humain humains humano humanos umano umani insan человека людини الانسان "
    "binadamu manusia mensch menschlich ανθρωπου czlowieka",
    "menschenrechte menschenrechts mensenrechten",
    "women woman femmes femme mujeres mujer mulheres mulher donne donna frauen vrouwen kobiet "
    "kadin kadinlar женщин женщины жінок المراه النساء wanawake perempuan kvinner kvinnor "
    "γυναικων",
    "children child enfants enfant ninos nino ninez criancas crianca bambini kinder kinderen "
    "dzieci cocuk детей дети дітей الطفل الاطفال watoto anak",
    "youth jeunes jeunesse juventud jovenes juventude jovens giovani jugend jeugd mlodziez genclik "
    "молодежи молодежь молоді الشباب vijana pemuda",
    "peace paix paz pace frieden vrede pokoj baris мир мира миру السلام amani perdamaian eirene "
    "ειρηνη",
    "freedom freedoms liberty liberties liberte libertes libertad libertades liberdade liberdades "
    "liberta freiheit vrijheid wolnosc ozgurluk свобода свободы свободи الحريه الحريات uhuru",
    "justice justicia justica giustizia gerechtigkeit rechtvaardigheid sprawiedliwosc adalet "
    "справедливость العداله haki keadilan",
    "democracy democratie democracia democrazia demokratie demokracja demokrasi демократия "
    "демократии الديمقراطيه demokrasia",
    "environment environnement ambiente medioambiente umwelt milieu srodowisko cevre lingkungan "
    "البيئه mazingira",
    "earth terre tierra terra erde aarde ziemi yeryuzu земля земли الارض dunia bumi",
    "friend friends amis ami amigos amigas amigo amici freunde vrienden przyjaciele друзья اصدقاء "
    "marafiki sahabat",
    "international internationale internacional internazionale internationaal miedzynarodowa "
    "uluslararasi международный международная міжнародна الدوليه الدولي internasional kimataifa",
    "national nationale nacional nazionale nationaal narodowa ulusal национальный национальная "
    "національна الوطنيه الوطني nasional taifa",
    "global mondial mondiale mundial globale wereldwijd kuresel глобальный العالميه",
    "border borders frontiere frontieres frontera fronteras fronteira fronteiras frontiera grenzen "
    "granic sinirlar границ حدود",
    "without sans sin sem senza ohne zonder bez siniri без بلا",
    "doctor doctors medecins medicos medici arzte artsen lekarze doktorlar врачи اطباء",
    "lawyers lawyer avocats abogados abogadas advogados avvocati anwalte advocaten avukatlar "
    "адвокаты محامون",
    "journalists journalist journalistes periodistas jornalistas giornalisti journalisten "
    "gazeteciler журналисты журналистов الصحفيين",
    "reporters reporter reporteros reporteres",
    "worker workers travailleurs trabajadores trabalhadores lavoratori arbeiter arbeiders isciler "
    "рабочие العمال wafanyakazi buruh",
    "student students etudiants estudiantes estudantes studenti studenten ogrenci студентов الطلاب",
    "people peoples peuple peuples pueblo pueblos povo povos popolo popoli volk volker halk народ "
    "народы الشعب الشعوب watu rakyat",
    "indigenous autochtones indigenas indigeni indigene masyarakat коренных",
    "water eau agua acqua wasser вода المياه maji",
    "health sante salud saude salute gesundheit gezondheid zdrowie saglik здоровье الصحه afya "
    "kesehatan",
    "education educacion educacao educazione bildung onderwijs edukacja egitim образование التعليم "
    "elimu pendidikan",
    "development developpement desarrollo desenvolvimento sviluppo entwicklung ontwikkeling rozwoj "
    "kalkinma развитие التنميه maendeleo pembangunan",
    "defence defense defensa defesa difesa verteidigung savunma защита захист الدفاع",
    "protection proteccion protecao protezione schutz bescherming ochrona koruma защиты حمايه",
    "against contre contro gegen tegen przeciw karsi против ضد",
    "torture tortura folter marteling tortur iskence пытки пыток التعذيب",
    "digital digitales digitaux numerique numeriques digitais digitali digitale cyfrowa dijital "
    "цифровые الرقميه",
    "press prensa presse imprensa stampa pers prasa basin пресса الصحافه",
    "free libre livre libero frei vrij wolny ozgur свободный حر",
    "climate climat clima klima iklim климат المناخ",
    "solidarity solidarite solidaridad solidariedade solidarieta solidaritat solidariteit "
    "dayanisma солидарность التضامن",
    "world monde mundo mondo welt wereld swiat العالم ulimwengu",
    "article articulo artigo articolo artikel madde статья",
    "law loi ley lei legge hukuk закон القانون sheria hukum",
    "refugee refugees refugies refugiados rifugiati fluchtlinge vluchtelingen multeci беженцев "
    "اللاجئين wakimbizi pengungsi",
    "support soutien apoyo apoio sostegno unterstutzung destek поддержка دعم",
    "amnesty amnistia anistia amnistie амнистия العفو",
    "civil civile civic civica civico zivil sivil гражданский гражданское المدني",
    "social sociale sociaux sociais sozial sociaal sosyal социальный الاجتماعي",
    "new nouveau nouvelle nuevo nueva novo nova nuovo nuova neu nieuw новый новая الجديده",
    "culture cultural cultura kultur kultura kultur культура الثقافه utamaduni budaya",
    "studies etudes estudios estudos studi studien исследования دراسات الدراسات",
    "action accion acao azione aktion actie eylem действие",
    "future avenir futuro zukunft toekomst przyszlosc gelecek будущее المستقبل",
    "house maison casa haus huis дом بيت nyumba rumah",
    "church eglise iglesia igreja chiesa kirche kerk kosciol kilise церковь الكنيسه kanisa gereja",
    "media medias medios midia",
    "rural rurales rurais campo",
    "community communaute comunidad comunidade comunita gemeinschaft toplum jamii masyarakat",
)
"""Each line is one thing that such bodies work on or say of themselves."""
