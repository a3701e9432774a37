### L’examen : une signature après l’autre, ce qui parle pour elle, et ce qu’elle devient.

command-review = Signatures qui attendent une décision
review-which = <b>Quelle lettre ?</b>
review-count = « { $title } » : { $count ->
    [0] rien n’attend de décision
    [one] { $count } signature attend une décision
    [many] { $count } de signatures attendent une décision
   *[other] { $count } signatures attendent une décision
}
review-place = <b>Examen : { $place } sur { $count }</b>
    « { $title } »
review-not-waiting = <b>Celle-ci n’attend aucune décision.</b>
    « { $title } »
review-nothing = Rien n’attend de décision sous « { $title } ».
review-recent = <b>Dernières décisions</b>
    Ouvrez-en une pour tout voir, ou pour revenir sur la décision.
review-recent-none = Rien n’a encore été décidé ici.
review-organisation = <b>Numéro { $number } : { $organisation }</b>
    Pays : { $country }
    Site web : { $website }
    Signé : { $when }
    { $shown }
    { $state }
review-shown = A accepté d’être montrée sous la lettre
review-kept-back = Nom gardé : comptée, jamais nommée
review-forgotten = (nom effacé)
review-representative = Nom : { $name }
    Fonction : { $role }
    E-mail : { $email }
review-nobody = Aucun représentant n’est connu, ou plus aucun.
review-state-waits = Attend l’examen
review-state-pending-approval = Son conseil n’a pas encore donné son accord
review-state-submitted = Pas encore confirmée
review-state-confirmed = Confirmée
review-state-listed = Approuvée et dans la liste
review-state-duplicate = Placée à côté d’une autre signature ; les deux comptent une fois
review-state-declined = Écartée
review-state-withdrawn = Retirée

review-evidence = <b>Ce qui parle pour elle</b>
evidence-authority = ✓ A déclaré pouvoir signer, { $when }
evidence-board-approval = ✓ A dit que le conseil était d’accord, { $when }
evidence-e-mail-code = ✓ A tapé le code reçu par e-mail, { $when }
evidence-correction = ✓ Corrigée par la personne qui signe ({ $evidence }), { $when }
evidence-handed-over = ✓ Passée à une autre personne, { $when }
evidence-organisers-review = ✓ Approuvée par l’équipe, { $when }
evidence-re-confirmation = ✓ Confirmée de nouveau pour le texte modifié, { $when }
evidence-imported = ✓ Reprise d’une liste par l’équipe, { $when }
evidence-no-code = – Aucun code tapé : l’adresse n’est pas prouvée
address-same-domain = ✓ L’adresse est sur le site de l’organisation
address-other-domain = – L’adresse est sur un autre domaine que le site
address-public-provider = – L’adresse est chez un fournisseur public
address-no-website-given = – Aucun site donné pour comparer l’adresse

review-elsewhere = Le même nom a signé « { $title } », numéro { $number } : { $state }.
review-here-too = Le même nom est aussi sous cette lettre, numéro { $number } : { $state }.
review-odd-letters = ⚠ Des lettres d’un autre alphabet sont dans ses mots : { $letters }. Elles se ressemblent, et sont là pour tromper ou par erreur.
script-latin = latin
script-cyrillic = cyrillique
script-greek = grec

review-alike = <b>Peut-être la même organisation</b>
review-alike-same = Très probablement le numéro { $number } : { $organisation }, { $country }, signé { $when }. Pourquoi : { $why }.
review-alike-ask = Peut-être le numéro { $number } : { $organisation }, { $country }, signé { $when }. Pourquoi : { $why }.
likeness-same-name = le même nom
likeness-inflection = les mêmes mots sous une autre forme
likeness-acronym = l’un est le sigle de l’autre
likeness-abbreviation = l’un est l’abrégé de l’autre
likeness-words-added = l’un a plus de mots
likeness-words-differ = quelques mots diffèrent
likeness-spelling = une orthographe un peu différente
likeness-word-order = les mots dans un autre ordre
likeness-transliteration = le même dans une autre écriture
likeness-translation = le même nom dans une autre langue
likeness-two-names = une ligne contient peut-être deux noms
likeness-website = le même site web
likeness-email-domain = des adresses du même domaine
likeness-place-added = l’un ajoute un lieu
likeness-chapter = l’un est peut-être une section de l’autre
likeness-country-differs = mais d’autres pays
likeness-place-differs = mais d’autres lieux
likeness-odd-letters = des lettres d’un autre alphabet

alike-head = <b>Côte à côte</b>
alike-side = <b>Numéro { $number } : { $organisation }</b>
    { $country }, { $website }
    { $name }, { $role }, { $email }
    Signé : { $when }
    { $shown }
    { $state }
alike-why = Pourquoi c’est peut-être la même : { $why }.
alike-choose = Si c’est une seule organisation, choisissez la signature qui reste. L’autre est placée à côté et compte avec elle. Chacune garde son numéro et son histoire. Les signataires n’en savent rien.
button-alike = Comparer avec le numéro { $number }
button-stands = Une seule : le numéro { $number } reste
button-apart = Ce sont deux organisations

button-approve = Approuver
button-decline = Écarter
button-in-order = C’est juste ainsi
button-ask-signatory = Poser une question
button-in-place = Faire valoir le numéro { $number }
button-undo = Annuler : numéro { $number }
button-look = Regarder
button-look-at = Numéro { $number }
button-review-next = Suivante
button-review-recent = Dernières décisions
button-review-number = Chercher un numéro

did-approve = Le numéro { $number } est approuvé.
did-find-in-order = Le numéro { $number } reste tel quel.
did-put-in-place = Le numéro { $number } compte maintenant.
did-decline = Le numéro { $number } est écarté, et la personne qui a signé est prévenue.
did-decline-untold = Le numéro { $number } est écarté. La personne qui a signé n’a pas pu être prévenue ; /status le lui dira si elle revient.
did-merge = Le numéro { $number } reste, avec le numéro { $other } à côté.
did-tell-apart = Les numéros { $number } et { $other } sont deux organisations.
did-undo = Annulé. Le numéro { $number } est comme avant.
undo-over = On ne peut plus revenir en arrière : autre chose est arrivé depuis au numéro { $number }. Voici où il en est.

decided-approved = Approuvé par { $name }, { $when }. Numéro { $number }.
decided-declined = Écarté par { $name }, { $when }. Numéro { $number }.
decided-merged = Le numéro { $number } a été placé à côté du numéro { $other } par { $name }, { $when }.
decided-different = Les numéros { $number } et { $other } ont été distingués par { $name }, { $when }.
decided-in-order = Le numéro { $number } a été trouvé en ordre par { $name }, { $when }.
decided-put-in-place = Le numéro { $number } a été mis en place par { $name }, { $when }.
decided-undone = La décision sur le numéro { $number } a été annulée par { $name }, { $when }.
already-approved = { $name } a déjà approuvé le numéro { $number }, { $when }.
already-declined = { $name } a déjà écarté le numéro { $number }, { $when }.
already-merged = { $name } a déjà placé le numéro { $number } à côté du numéro { $other }, { $when }.
already-different = { $name } a déjà distingué les numéros { $number } et { $other }, { $when }.
already-in-order = { $name } a déjà trouvé le numéro { $number } en ordre, { $when }.
already-put-in-place = { $name } a déjà mis en place le numéro { $number }, { $when }.
already-withdrawn = Le numéro { $number } a été retiré par la personne qui l’a signé. Il n’y a plus rien à décider.
already-changed = Le numéro { $number } a changé depuis que vous l’avez regardé. Voici où il en est.

decline-head = <b>Écarter le numéro { $number } : { $organisation }</b>
decline-unreachable = La personne qui a signé ne peut pas être prévenue : aucun compte n’est joignable d’ici.
ask-decline-reason = <b>Pourquoi ?</b>
    La personne qui a signé lit la raison. Elle n’apprend ni qui a décidé, ni que quelqu’un d’autre a signé. Si c’est deux fois la même organisation, comparez plutôt les deux : personne n’est alors prévenu.
label-decline-reason = La raison
choice-decline-reason-not-authorised = Pas autorisée à signer
choice-decline-reason-not-an-organisation = Pas une organisation
choice-decline-reason-repeats = Pas une signature à part
choice-decline-reason-other = Une autre raison
words-decline-reason-not-authorised = pas autorisée à signer|pas autorisé|pas autorisée|non autorisé|non autorisée
words-decline-reason-not-an-organisation = pas une organisation|individu|une personne
words-decline-reason-repeats = pas une signature à part|doublon|double|deux fois|répétition
words-decline-reason-other = autre|une autre raison|autre raison
ask-decline-more = <b>Voulez-vous ajouter une phrase ?</b>
    La personne la lit comme vous l’écrivez. Au plus { $most } caractères.

    <i>Par exemple : Merci de demander à votre conseil de nous écrire.</i>
label-decline-more = Votre phrase
ask-decline-words = <b>Écrivez la raison, s’il vous plaît.</b>
    La personne la lit comme vous l’écrivez. Au plus { $most } caractères.

    <i>Par exemple : Seules les organisations de la région signent cette lettre.</i>
label-decline-words = La raison, dans vos mots
ask-decline-send = <b>Voici ce que la personne va lire</b>

    { $preview }
label-decline-send = Envoyer
choice-decline-send-send = Écarter et envoyer
choice-decline-send-change = Changer la raison
words-decline-send-send = écarter et envoyer|envoyer|oui|écarter|ok
words-decline-send-change = changer la raison|changer|non

told-declined = L’équipe de coordination de « { $title } » a écarté la signature de { $organisation }. Elle n’est ni comptée ni montrée.
told-reason-not-authorised = La raison donnée : rien ne montre que vous pouvez signer pour l’organisation.
told-reason-not-an-organisation = La raison donnée : cette lettre est signée par des organisations.
told-reason-repeats = La raison donnée : elle ne peut pas compter comme une signature à part.
told-words = Ce que l’équipe écrit : « { $words } »
told-declined-next = Si vous pensez que c’est une erreur, vous pouvez interroger l’équipe. Vous pouvez aussi signer de nouveau.
told-undeclined = L’équipe de coordination de « { $title } » est revenue sur sa décision. La signature de { $organisation } est comme avant.

ask-signatory-question = <b>Que voulez-vous demander au sujet du numéro { $number }, { $organisation } ?</b>
    La personne la lit comme une question de l’équipe ; votre compte n’est pas montré. La réponse arrive à l’équipe de cette lettre.

    <i>Par exemple : Le bureau de Lyon est-il une organisation à part ?</i>
label-signatory-question = Votre question
ask-signatory-sent = Votre question est partie. La réponse arrive à l’équipe de cette lettre.
ask-signatory-unreachable = La question ne peut pas être posée : aucun compte de la personne n’est joignable d’ici.

ask-review-number = <b>Quel numéro ?</b>
    Le numéro sous lequel la signature a été confirmée.

    <i>Par exemple : 12</i>
label-review-number = Numéro
refused-review-number = Il n’y a pas de signature numéro « { $typed } » sous cette lettre. Tapez seulement des chiffres, par exemple 12.

stands-by = La signature numéro { $number } sous « { $title } » ne vaut plus. Pour la même organisation il y a le numéro { $others }, qui ne compte pas de lui-même. Vous pouvez le faire valoir.

review-team-signature = <b>Numéro { $number } : { $organisation }</b>
    « { $title } »
review-team-signature-unnamed = <b>Numéro { $number }</b>
    « { $title } »
review-team-waits = Attend l’examen.
review-team-withdrawn = Retirée par la personne qui l’a signée.
review-team-settled = N’attend plus.
review-team-approved = Approuvée par { $name }, { $when }.
review-team-declined = Écartée par { $name }, { $when }.
review-team-merged = Placée à côté d’une autre signature par { $name }, { $when }.
