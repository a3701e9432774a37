"""Pairs of names made up for these tests, as people type them in lists."""

from typing import Final

SAME: Final = tuple(
    tuple(side.strip() for side in line.split("##"))
    for line in """
    Zambezi River Keepers ## ZAMBEZI RIVER KEEPERS
    Zambezi River Keepers ## The Zambezi River Keepers
    Zambezi River Keepers ## Zambezi River Keepers (ZRK)
    ZRK - Zambezi River Keepers ## Zambezi River Keepers – ZRK
    ZRK/Zambezi River Keepers ## Zambezi River Keepers, ZRK
    Lusaka Tenants' Union ## Lusaka Tenants Union (Zambia)
    Lusaka Tenants' Union, Zambia ## Lusaka Tenants’ Union
    Lusaka Tenants Union - Zambia ## Lusaka Tenants Union, Zambia
    Baltic Seal Trust Inc. ## Baltic Seal Trust
    Baltic Seal Trust Ltd ## Baltic Seal Trust
    Ostseewächter e.V. ## Ostseewächter
    Ostseewächter e. V. ## Ostseewaechter eV
    Verein Lindenhof ## Lindenhof e.V.
    Stichting Waterlicht ## Waterlicht
    Waterlicht, Netherlands ## Stichting Waterlicht (NL)
    Femmes du Sahel a.s.b.l. ## Femmes du Sahel
    ONG Femmes du Sahel ## Femmes du Sahel
    Association des Femmes du Sahel ## Assoc. des Femmes du Sahel
    Association des Étudiants de Thiès ## Association des étudiant·e·s de Thiès
    Union des mineurs de Kayes ## Union des mineurs et des mineuses de Kayes
    Sindicato de Trabajadores del Salitre ## Sindicato de Trabajadoras y Trabajadores del Salitre
    Red de Guardianes del Páramo ## Red de Guardianas y Guardianes del Páramo
    Asociación Civil Semillas de Ayacucho ## Asociación Civil Semillas de Ayacucho A.C.
    Fundación Pachatusan ## Pachatusan
    Fundación Pachatusan ## Pachatusan Foundation
    Observatorio de DDHH de los Andes ## Observatorio de Derechos Humanos de los Andes
    Observatorio de DH del Chaco ## Observatorio de Derechos Humanos del Chaco
    Kenya Wetlands Forum ## Kenya Wetland Forum
    Kenya Wetlands Forum ## Kenya Wetlands Frorum
    Mombasa Fisherfolk Alliance ## Mombasa Fisherfolk Aliance
    Mombasa Fisherfolk Alliance ## Mombassa Fisherfolk Alliance
    Tamil Nadu Handloom Weavers Collective ## Tamilnadu Handloom Weavers Collective
    Truth, Memory and Justice Committee of Galle ## Committee for Memory, Truth and Justice of Galle
    Pan African Bicycle Network ## PABN
    PABN ## Pan African Bicycle Network (PABN)
    P.A.B.N. ## Pan African Bicycle Network
    WLRN ## Women's Land Rights Network (US)
    Women's Land Rights Network ## Womens Land Rights Network, Uganda
    Women & Land Network ## Women and Land Network
    Nepal Glacier Watch ## Nepal Glacier Watch (Kathmandu)
    Nepal Glacier Watch: defenders of the high mountains ## Nepal Glacier Watch
    Casa Quetzal ## Casa Quetzal - Centro de Cultura y Memoria
    National Association of Radio Clubs ## Natl. Association of Radio Clubs
    International Bridge Society ## Int'l Bridge Society
    Greek Mountain Rescue Union (Ελληνική Ένωση) ## Greek Mountain Rescue Union
    Живая Нева ## Живая Нева (Россия)
    Общество «Живая Нева» ## Живая Нева
    Движение Зелёный берег ## Движения Зелёный берег
    Zhivaya Neva ## Живая Нева
    Zelyony Bereg ## Зелёный берег
    Syaivo Karpat ## Сяйво Карпат
    Pnevma tou Vounou ## Πνεύμα του Βουνού
    Alithia kai Mnimi ## Αλήθεια και Μνήμη
    مركز الياسمين للدراسات ## مركز الياسمين للدراسات (مصر)
    ومركز الياسمين للدراسات ## مركز الياسمين للدراسات
    جمعية نهر الفرات ## جمعيّة نهر الفرات
    Nahr al-Furat ## نهر الفرات
    Beijing Lühe Shequ ## 北京绿河社区
    綠河國際組織 ## 绿河国际组织
    绿河 Green River Watch ## Green River Watch
    Instytut Rzeki Bug ## Instytut rzeki Bug, Polska
    Kuş Gözlem Derneği ## Kus Gozlem Dernegi
    Shirika la Mito Safi ## Shirika la Mito Safi (Tanzania)
    Clinic for Digital Tenants, University of Accra ## Clinic for Digital Tenants
    Palestinian Olive Growers Association ## Palestinian Olive Growers Assn
    350 Pacific ## 350Pacific
    Red Solidaria Yungas ## Red Solidaria Yungas - Bolivia
    Amigxs del Río Beni ## Amigos del Río Beni
    Unione Inquilini Torino ## Unione inquilini di Torino
    Rede das Marisqueiras ## Rede de Marisqueiras
    Organisation for River Peoples ## Organization for River People
    Centre for Night Sky Studies ## Center for Night Sky Studies
    """.strip().splitlines()
)

NOT_THE_SAME: Final = tuple(
    tuple(side.strip() for side in line.split("##"))
    for line in """
    Riverwatch International ## Riverwatch International Kenya
    Riverwatch International Kenya ## Riverwatch International Uganda
    Riverwatch ## Riverwatch France
    Riverwatch Kenya ## Riverwatch Uganda
    Riverwatch, Kenya ## Riverwatch, Uganda
    Riverwatch (Kenya) ## Riverwatch (Peru)
    Riverwatch US Section ## Riverwatch, Switzerland
    Riverwatch (RW) ## Riverwatch - Chennai Chapter
    Tenants' Union of Lusaka ## Tenants' Union of Ndola
    Tenants' Union Lusaka ## Tenants' Union
    Asociación de Pescadores de Paita ## Asociación de Pescadores de Sechura
    Women's Land Rights Network ## Women's Land Rights Forum
    Human Rights Centre Galle ## Human Rights Centre Kandy
    Human Rights Forum ## Human Rights Network
    Article 21 ## Article 22
    Fundación Ayni ## Fundación Inti
    Institut Baobab ## Institut Karité
    Austrian Bicycle Union ## Australian Bicycle Union
    Ireland Water Watch ## Iceland Water Watch
    Iran Writers House ## Iraq Writers House
    Zambia Writers House ## Gambia Writers House
    Niger Water Watch ## Nigeria Water Watch
    Peace Action Fiji ## Place Action Fiji
    Pan African Bicycle Network (PABN) ## Pan American Beekeepers Network (PABN)
    ABC - Asociación Boliviana de Ciclistas ## ABC - Asociación Boliviana de Cineastas
    Médicos sin Ríos ## Médecins sans Rivières
    Friends of the Dunes, US ## Amis des Dunes, France
    Comité de Mémoire de Thiès ## Comité de Mémoire de Kayes
    Youth for Climate Uganda ## Youth for Climate
    Free Radio ## Free Radio Unlimited
    Freedom for Rivers ## Rivers for Freedom
    North Coast Network ## South Coast Network
    Sindicato dos Bancários de Olinda ## Sindicato dos Bancários de Natal
    Living Rivers Kenya ## Living Forests Kenya
    Центр защиты рек ## Центр защиты лесов
    مركز الياسمين للدراسات ## مركز الياسمين للترجمة
    绿河中心 ## 红河中心
    绿河国际环境保护组织 ## 绿江国际环境保护组织
    Kadın Dayanışma Vakfı ## Kadın Danışma Vakfı
    Komitet zashchity Kazani ## Комитет защиты Рязани
    Friends of Living Rivers ## Living Rivers
    Student Association of Living Rivers College ## Living Rivers College
    National Union of Beekeepers ## Union of Beekeepers of Gujarat
    Verein für Flussrecht Basel ## Verein für Flussrecht Bern
    Casa Quetzal / Casa Colibrí ## Casa Quetzal
    Living Rivers Network Secretariat ## Living Rivers Network
    Caritas Inishowen ## Caritas Connemara
    Living Rivers Party Regional Piura ## Living Rivers Party
    Salt Workers Federation ## Mine Workers Federation
    Save the Rivers ## Save the Forests
    Open Rivers Foundation ## Open Seas Foundation
    """.strip().splitlines()
)

ASKED: Final = tuple(
    tuple(side.strip() for side in line.split("##"))
    for line in """
    Riverwatch International ## Riverwatch International Kenya
    Riverwatch Kenya ## Riverwatch Uganda
    Riverwatch Brasil ## Riverwatch en France
    Riverwatch, Kenya ## Riverwatch, Uganda
    Casa Quetzal / Casa Colibrí ## Casa Quetzal
    Pan African Bicycle Network (PABN) ## Pan American Beekeepers Network (PABN)
    Women Without Borders ## Mujeres sin Fronteras
    Human Rights and Peace ## Derechos Humanos y Paz
    Артикль 30 ## Artikl 30 Ural
    Youth for Climate Uganda ## Youth for Climate
    """.strip().splitlines()
)
