### L’examen : une signature après l’autre, ce qui parle pour elle, et ce qu’elle devient.

command-review = Les signatures à examiner
review-which = <b>Les signatures de quelle lettre ?</b>
review-count =
    « { $title } » : { $count ->
        [0] aucune signature à examiner
        [one] { $count } signature à examiner
        [many] { $count } de signatures à examiner
       *[other] { $count } signatures à examiner
    }
review-place = <b>Examen : { $place } sur { $count }</b>
    « { $title } »
review-not-waiting =
    <b>Cette signature n’attend aucune décision.</b>
    « { $title } »
review-nothing = Il n’y a rien à décider sous « { $title } ».
review-recent = <b>Dernières décisions</b>
    Ouvrez-en une pour tout voir, ou pour revenir sur la décision.
review-recent-none = Rien n’a encore été décidé ici.
review-organisation =
    <b>Numéro { $number } : { $organisation }</b>
    Pays : { $country }
    Site web : { $website }
    Signée : { $when }
    { $shown }
    { $state }
review-shown = A accepté que son nom soit montré sous la lettre
review-kept-back = Nom caché : l’organisation compte, sans être nommée
review-forgotten = (nom effacé)
review-representative = Nom : { $name }
    Fonction : { $role }
    E-mail : { $email }
review-nobody = Aucun nom de personne n’est connu, ou plus aucun.
review-state-waits = Attend l’examen
review-state-pending-approval = Son conseil n’a pas encore donné son accord
review-state-submitted = Pas encore confirmée
review-state-confirmed = Confirmée
review-state-listed = Approuvée et ajoutée à la liste
review-state-duplicate = Placée à côté d’une autre signature ; les deux comptent une seule fois
review-state-declined = Écartée
review-state-withdrawn = Retirée

review-evidence = <b>Ce qui l’appuie</b>
evidence-authority = ✓ A déclaré pouvoir signer, { $when }
evidence-board-approval = ✓ A dit que le conseil avait donné son accord, { $when }
evidence-e-mail-code = ✓ A saisi le code reçu par e-mail, { $when }
evidence-correction = ✓ Corrigée par la personne qui a signé ({ $evidence }), { $when }
evidence-handed-over = ✓ Passée à une autre personne, { $when }
evidence-organisers-review = ✓ Approuvée par l’équipe de coordination, { $when }
evidence-re-confirmation = ✓ Confirmée de nouveau, { $when }
evidence-imported = ✓ Importée d’une liste par l’équipe de coordination, { $when }
evidence-no-code = – Aucun code n’a été saisi : l’adresse n’est pas prouvée
address-same-domain = ✓ L’adresse est du même domaine que le site de l’organisation
address-other-domain = – L’adresse est d’un autre domaine que le site
address-public-provider = – L’adresse est celle d’un service de messagerie public
address-no-website-given = – Aucun site n’est indiqué pour comparer l’adresse

review-elsewhere = Le même nom a signé « { $title } » sous le numéro { $number } : { $state }.
review-here-too = Le même nom figure aussi sous cette lettre, au numéro { $number } : { $state }.
review-odd-letters = ⚠ Des lettres d’un autre alphabet se trouvent dans ses mots : { $letters }. Elles se ressemblent ; c’est peut-être pour tromper, ou une erreur.
script-latin = latin
script-cyrillic = cyrillique
script-greek = grec

review-alike = <b>Peut-être la même organisation</b>
review-alike-same = Très probablement le numéro { $number } : { $organisation }, { $country }, signature du { $when }. Pourquoi : { $why }.
review-alike-ask = Peut-être le numéro { $number } : { $organisation }, { $country }, signature du { $when }. Pourquoi : { $why }.
likeness-same-name = le même nom
likeness-inflection = les mêmes mots sous une autre forme
likeness-acronym = l’un est le sigle de l’autre
likeness-abbreviation = l’un abrège l’autre
likeness-words-added = l’un a plus de mots
likeness-words-differ = quelques mots diffèrent
likeness-spelling = une orthographe un peu différente
likeness-word-order = les mots dans un autre ordre
likeness-transliteration = le même nom dans une autre écriture
likeness-translation = le même nom dans une autre langue
likeness-two-names = une ligne contient peut-être deux noms
likeness-website = le même site web
likeness-email-domain = des adresses du même domaine
likeness-place-added = l’un ajoute un lieu
likeness-chapter = l’un est peut-être une section nationale ou locale de l’autre
likeness-country-differs = mais des pays différents
likeness-place-differs = mais des lieux différents
likeness-odd-letters = des lettres d’un autre alphabet

alike-head = <b>Côte à côte</b>
alike-side =
    <b>Numéro { $number } : { $organisation }</b>
    { $country }, { $website }
    { $name }, { $role }, { $email }
    Signée : { $when }
    { $shown }
    { $state }
alike-why = Pourquoi c’est peut-être la même organisation : { $why }.
alike-choose = Si c’est une seule organisation, choisissez la signature qui compte. L’autre est placée à côté et compte avec elle. Chacune garde son numéro et son historique. Les signataires n’en sont pas prévenus.
button-alike = Comparer avec le numéro { $number }
button-stands = Une seule : le numéro { $number } compte
button-apart = Ce sont deux organisations

button-approve = Approuver
button-decline = Écarter
button-in-order = Laisser telle quelle
button-ask-signatory = Poser une question à la personne
button-in-place = Faire compter le numéro { $number }
button-undo = Revenir sur la décision : numéro { $number }
button-look = Voir la signature
button-look-at = Numéro { $number }
button-review-next = Suivante
button-review-recent = Dernières décisions
button-review-number = Chercher un numéro

did-approve = La signature numéro { $number } est approuvée.
did-find-in-order = La signature numéro { $number } reste telle quelle.
did-put-in-place = La signature numéro { $number } compte maintenant.
did-decline = La signature numéro { $number } est écartée, et la personne qui a signé est prévenue.
did-decline-untold = La signature numéro { $number } est écartée. La personne qui a signé n’a pas pu être prévenue ; /status le lui dira si elle revient.
did-merge = Le numéro { $number } compte, avec le numéro { $other } placé à côté.
did-tell-apart = Les numéros { $number } et { $other } sont deux organisations.
did-undo = La décision est annulée. La signature numéro { $number } est comme avant.
undo-over = On ne peut plus revenir sur cette décision : la signature numéro { $number } a changé depuis. Voici où elle en est.

decided-approved = Approuvée par { $name }, { $when }. Numéro { $number }.
decided-declined = Écartée par { $name }, { $when }. Numéro { $number }.
decided-merged = Le numéro { $number } placé à côté du numéro { $other } par { $name }, { $when }.
decided-different = Les numéros { $number } et { $other } reconnus comme deux organisations par { $name }, { $when }.
decided-in-order = Le numéro { $number } laissé tel quel par { $name }, { $when }.
decided-put-in-place = Le numéro { $number } compte depuis la décision de { $name }, { $when }.
decided-undone = La décision sur le numéro { $number } annulée par { $name }, { $when }.
already-approved = { $name } a déjà approuvé le numéro { $number }, { $when }.
already-declined = { $name } a déjà écarté le numéro { $number }, { $when }.
already-merged = { $name } a déjà placé le numéro { $number } à côté du numéro { $other }, { $when }.
already-different = { $name } a déjà reconnu les numéros { $number } et { $other } comme deux organisations, { $when }.
already-in-order = { $name } a déjà laissé tel quel le numéro { $number }, { $when }.
already-put-in-place = { $name } a déjà fait compter le numéro { $number }, { $when }.
already-withdrawn = La signature numéro { $number } a été retirée par la personne qui l’a donnée. Il n’y a plus rien à décider.
already-changed = La signature numéro { $number } a changé depuis que vous l’avez vue. Voici où elle en est.

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
ask-decline-more =
    <b>Voulez-vous ajouter une phrase ?</b>
    La personne qui a signé la lit comme vous l’écrivez, en { $most } caractères au plus.

    <i>Par exemple : Merci de demander à votre conseil de nous écrire.</i>
label-decline-more = Votre phrase
ask-decline-words =
    <b>Écrivez la raison, s’il vous plaît.</b>
    La personne qui a signé la lit comme vous l’écrivez, en { $most } caractères au plus.

    <i>Par exemple : Seules les organisations de la région signent cette lettre.</i>
label-decline-words = La raison, avec vos mots
ask-decline-send = <b>Voici ce que la personne va lire</b>

    { $preview }
label-decline-send = Envoyer
choice-decline-send-send = Écarter et envoyer
choice-decline-send-change = Changer la raison
words-decline-send-send = écarter et envoyer|envoyer|oui|écarter|ok
words-decline-send-change = changer la raison|changer|non

told-declined = L’équipe de coordination de « { $title } » a écarté la signature de { $organisation }. Elle n’est ni comptée ni montrée.
told-reason-not-authorised = La raison donnée : rien n’a montré que vous pouvez signer pour l’organisation.
told-reason-not-an-organisation = La raison donnée : cette lettre est signée par des organisations.
told-reason-repeats = La raison donnée : cette signature ne peut pas compter à part.
told-words = Ce que l’équipe de coordination écrit : « { $words } »
told-declined-next = Si vous pensez que c’est une erreur, vous pouvez écrire à l’équipe de coordination. Vous pouvez aussi signer de nouveau.
told-undeclined = L’équipe de coordination de « { $title } » est revenue sur sa décision. La signature de { $organisation } est comme avant.

ask-signatory-question =
    <b>Que voulez-vous demander au sujet du numéro { $number }, { $organisation } ?</b>
    La personne qui a signé la lit comme une question de l’équipe de coordination ; votre compte n’est pas montré. La réponse arrive à l’équipe de cette lettre.

    <i>Par exemple : Le bureau de Lyon est-il une organisation à part ?</i>
label-signatory-question = Votre question
ask-signatory-sent = Votre question est partie. La réponse arrive à l’équipe de cette lettre.
ask-signatory-unreachable = La question ne peut pas être posée : aucun compte de la personne n’est joignable d’ici.

ask-review-number = <b>Quel numéro ?</b>
    Le numéro sous lequel la signature a été confirmée.

    <i>Par exemple : 12</i>
label-review-number = Numéro
refused-review-number = Il n’y a pas de signature numéro « { $typed } » sous cette lettre. Écrivez seulement des chiffres, par exemple : 12

stands-by = La signature numéro { $number } sous « { $title } » ne compte plus. Pour la même organisation, il y a le numéro { $others }, qui ne compte pas de lui-même. Vous pouvez le faire compter.

review-team-signature = <b>Numéro { $number } : { $organisation }</b>
    « { $title } »
review-team-signature-unnamed = <b>Numéro { $number }</b>
    « { $title } »
review-team-waits = Attend l’examen.
review-team-withdrawn = Retirée par la personne qui l’a donnée.
review-team-settled = N’attend plus.
review-team-approved = Approuvée par { $name }, { $when }.
review-team-declined = Écartée par { $name }, { $when }.
review-team-merged = Placée à côté d’une autre signature par { $name }, { $when }.
