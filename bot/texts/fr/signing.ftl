### La conversation dans laquelle une organisation signe.

sign-begin = Vous allez signer <b>{ $title }</b> pour votre organisation. Il faut deux minutes environ, et rien ne part sans votre accord, donné à la fin.
sign-go-on = Vous avez commencé à signer <b>{ $title }</b>. Voici où vous en étiez.

step = <i>{ $number } sur { $of }</i>
noted = ✓ { $what } : <b>{ $answer }</b>
noted-skipped = ✓ { $what } : aucun
so-far = Votre réponse jusqu’ici : <b>{ $answer }</b>
offer = { $answer }
none-given = aucun
your-organisation = votre organisation
country-international = International

ask-organisation =
    <b>Comment s’appelle votre organisation ?</b>
    Écrivez son nom comme il doit figurer sous la lettre.

    <i>Par exemple : Réseau des défenseurs (RD)</i>
ask-country =
    <b>Dans quel pays se trouve { $organisation } ?</b>
    Écrivez le pays dans la langue de votre choix.
did-you-mean-country = <b>Vouliez-vous dire l’un de ceux-ci ?</b> Touchez-le, ou écrivez de nouveau le pays.
did-you-mean-email = <b>Cette adresse est-elle juste ?</b> Il semble qu’un caractère manque ou soit mal placé. Touchez la bonne adresse, ou écrivez-la de nouveau.
ask-website =
    <b>Y a-t-il un site web pour { $organisation } ?</b>
    Il aide l’équipe de coordination à voir que la signature est authentique. Il n’est pas publié.

    <i>Par exemple : example.org</i>
ask-name =
    <b>Quel est votre nom ?</b>
    Vous signez pour { $organisation }. Une question à venir vous demande si votre nom peut être montré.
ask-role =
    <b>Quelle est votre fonction dans l’organisation ?</b>

    <i>Par exemple : Direction</i>
ask-email =
    <b>Quelle adresse e-mail utilisez-vous pour { $organisation } ?</b>
    Un code y est envoyé, pour montrer que la signature vient de vous. L’adresse n’est jamais publiée.

    <i>Par exemple : direction@example.org</i>

ask-consent-signing =
    <b>Votre signature peut-elle être gardée ?</b>
    Qui garderait les données : { $coordinator }. Il s’agit du nom, du pays et du site de votre organisation, de votre nom, de votre fonction et de votre adresse e-mail. Ils servent à compter cette signature et à montrer qu’elle est authentique. Une signature exprime une opinion : il faut donc un oui clair de votre part. Vos messages passent aussi par Telegram. Vous pouvez retirer la signature à tout moment. Les copies de la lettre déjà remises à ce moment-là ne peuvent pas être rappelées.
ask-consent-public =
    <b>Le nom de votre organisation peut-il être montré ?</b>
    Il figurerait sous la lettre, où tout le monde peut le lire. Sinon, la signature compte et le nom reste caché.
ask-consent-representative =
    <b>Votre nom et votre fonction peuvent-ils aussi être montrés ?</b>
    Ils figureraient à côté du nom de votre organisation. Sinon, seule l’équipe de coordination les voit.
ask-consent-updates =
    <b>Souhaitez-vous savoir ce que devient cette lettre ?</b>
    Quelques messages courts ici, par exemple quand la lettre est remise ou reçoit une réponse. Vous pouvez les arrêter d’un seul geste.
ask-consent-follow-up =
    <b>Si une autre lettre fait suite à celle-ci, pouvons-nous vous inviter ?</b>
    Deux messages ici au plus, le moment venu. Pour cela, votre nom, votre fonction, votre adresse et votre compte sont gardés deux ans au plus après la fin de la signature.
ask-consent-follow-up-at-risk =
    <b>Si une autre lettre fait suite à celle-ci, pouvons-nous vous inviter ?</b>
    Deux messages ici au plus, le moment venu. Rien n’est gardé plus longtemps pour cela : après l’effacement, aucune invitation ne peut vous parvenir.
ask-consent-quote =
    <b>Souhaitez-vous ajouter une phrase pour la presse ?</b>
    Elle peut être citée avec le nom de votre organisation. Écrivez-la, en 300 caractères au plus, ou passez cette question.

ask-appearance = <b>Voici ce qui sera montré</b>
appear-named =
    <blockquote><b>{ $organisation }</b>, { $country }
    { $name }, { $role }</blockquote>
appear-organisation = <blockquote><b>{ $organisation }</b>, { $country }</blockquote>
appear-not =
    <blockquote>Votre organisation compte, et son nom reste caché.</blockquote>
appear-quote = Pour la presse : « { $quote } »
appear-private = Seule l’équipe de coordination voit :
appear-private-organisation = Organisation : { $organisation }, { $country }
appear-private-representative = Représentation : { $name }, { $role }
appear-private-website = Site web : { $website }
appear-private-email = E-mail : { $email }
ask-change = <b>Que voulez-vous changer ?</b>
ask-authority =
    <b>Avez-vous l’autorisation de signer pour { $organisation } ?</b>
    En touchant le bouton, vous déclarez pouvoir signer « { $letter } » en son nom.
    Si votre conseil doit d’abord donner son accord, choisissez « Accord en attente ». Nous gardons vos réponses et vous reposons la question.
ask-decision =
    <b>Quand votre conseil décide-t-il ?</b>
    Je vous pose la question à ce moment-là. Touchez un bouton, ou écrivez le jour.

    <i>Par exemple : { $example }</i>
ask-code =
    <b>Écrivez le code envoyé à { $email }.</b>
    Il a six chiffres et reste valable dix minutes. S’il n’arrive pas, regardez dans le dossier des courriers indésirables.

code-sent-again = Un nouveau code est en route vers { $email }. Le précédent n’est plus valable.
promised =
    Merci. La signature pour <b>{ $organisation }</b> est gardée avec la mention <b>accord en attente</b>. Elle ne compte pas encore.

    Dès que votre conseil a donné son accord, touchez le bouton ci-dessous. La lettre est ouverte jusqu’au { $when }.
promised-until = Je vous pose la question le { $day }.
remind-approval =
    Vous vouliez demander à votre conseil l’accord de signer pour <b>{ $organisation }</b>. L’a-t-il donné ?

    La lettre est ouverte jusqu’au { $when }.
remind-again = C’est entendu. Je vous repose la question dans trois jours pour <b>{ $organisation }</b>.
recorded =
    <b>C’est enregistré. Merci.</b>
    Votre organisation, <b>{ $organisation }</b>, a signé « { $title } ».
    Signature numéro { $number }, confirmée le { $when }.
recorded-beside = Une autre personne de votre organisation avait déjà signé (numéro { $number }). Votre organisation compte une seule fois, et l’équipe de coordination connaît les deux personnes.
next-listed = La suite : on peut signer jusqu’au { $when }. Ensuite, la liste est close et la lettre est remise. Avec /status, vous pouvez à tout moment voir, vérifier ou retirer votre signature.
next-review = La suite : l’équipe de coordination regarde chaque signature avant de l’ajouter à la liste. On peut signer jusqu’au { $when }. Avec /status, vous pouvez à tout moment voir, vérifier ou retirer votre signature.

notice-changed = Ce qui est dit de vos données a changé depuis vos réponses. Lisez-le de nouveau, s’il vous plaît ; les autres réponses sont gardées.
colleague-signed = Une autre personne a aussi signé « { $title } » pour <b>{ $organisation }</b>. Son adresse a le même domaine que la vôtre. Votre organisation compte une seule fois. Vous n’avez rien à faire.
someone-signed = Une autre personne a aussi signé « { $title } » pour <b>{ $organisation }</b>, depuis une adresse d’un autre domaine. Votre organisation compte une seule fois, avec votre signature. Si vous n’en saviez rien, écrivez à { $contact }.

set-aside = C’est mis de côté. Vos réponses pour <b>{ $organisation }</b> (« { $title } ») sont gardées, et rien n’est parti. Vous pouvez reprendre quand vous voulez.
draft-deleted = C’est effacé. Il ne reste rien de votre brouillon pour <b>{ $organisation }</b> (« { $title } »).
finish-this-first = Vous avez commencé à signer pour <b>{ $organisation }</b>. Terminez d’abord cette signature, ou mettez-la de côté avec /cancel et effacez-la. L’autre signature peut reprendre ensuite.

label-organisation = Organisation
label-country = Pays
label-website = Site web
label-name = Votre nom
label-role = Votre fonction
label-email = E-mail
label-consents = Les accords
label-consent-signing = Garder ma signature
label-consent-public = Montrer l’organisation
label-consent-representative = Montrer mon nom et ma fonction
label-consent-updates = Nouvelles de cette lettre
label-consent-follow-up = Invitation à la lettre suivante
label-consent-quote = Une phrase pour la presse

answer-yes = Oui
answer-no = Non
choice-country-001 = Aucun pays en particulier
choice-appearance-right = C’est juste
choice-appearance-change = Changer quelque chose
choice-authority-authorised = J’ai l’autorisation de signer
choice-authority-pending = Accord en attente
choice-decision-3 = Dans trois jours
choice-decision-7 = Dans une semaine
choice-decision-14 = Dans deux semaines
choice-code-resend = Envoyer un nouveau code
choice-code-other-address = Utiliser une autre adresse

button-back = ← Retour
button-skip = Passer →
button-keep = Garder
button-cancel = Mettre de côté
button-go-on = Continuer
button-delete-draft = Effacer mes réponses
button-agreed = L’accord est donné : je signe
button-later = Pas encore, me redemander
button-withdraw-promise = Nous ne signerons pas
button-show-signature = Voir ma signature
button-sign-another = Signer pour une autre organisation

### Ce que l’on écrit à la place d’un bouton ; « | » sépare, la casse et les accents ne comptent pas.

words-back = retour|en arrière|arrière|revenir|précédent|précédente|retourner|revenir en arrière
words-skip = passer|passe|je passe|sauter|suivant|suivante|aucun|aucune|pas de site|sans site|pas de site web|pas de site internet|nous n’en avons pas|nous n’avons pas de site|on n’en a pas|ignorer|je ne sais pas|je n’en sais rien|on ne sait pas
words-keep = garder|garde|gardez|conserver|inchangé|inchangée|pareil|pareille|la même|le même|ne change pas
words-cancel = annuler|annulé|annulez|anuler|arrêter|arrêtez|arrêt|stop|plus tard|mettre de côté|quitter
words-yes = oui|o|oui oui|ouais|wi|ok|okay|d’accord|d accord|dac|j’accepte|accepté|acceptée|bien sûr|volontiers|oui merci|oui s’il vous plaît|oui svp
words-no = non|nan|non merci|je refuse|refusé|refusée|pas d’accord|je ne suis pas d’accord|je n’accepte pas|ne rien ajouter|rien ajouter|rien|rien à ajouter
words-country-001 = international|internationale|mondial|mondiale|monde|monde entier|le monde|global|globale|plusieurs pays|aucun pays|aucun pays en particulier
words-appearance-right = oui|o|ok|okay|d’accord|d accord|juste|c’est juste|exact|exacte|c’est exact|correct|correcte|c’est correct|bon|c’est bon|parfait|tout est juste
words-appearance-change = non|changer|changez|changement|changer quelque chose|modifier|modifiez|corriger|corrigez|faux|fausse|incorrect|incorrecte|erreur
words-authority-authorised = oui|o|ok|autorisé|autorisée|otorisé|je suis autorisé|je suis autorisée|je suis autorisé à signer|je suis autorisée à signer|autorisation|j’ai l’autorisation|j’ai l’autorisation de signer|j’ai le droit|signer|je signe|signé
words-authority-pending = non|en attente|attente|accord en attente|atente|pas encore|en cours|conseil|le conseil|mon conseil|notre conseil|conseil d’administration|ca|comité
words-decision-3 = 3|trois jours|3 jours|dans trois jours|dans 3 jours
words-decision-7 = 7|une semaine|1 semaine|7 jours|dans une semaine|dans 7 jours|dans sept jours|dans huit jours|la semaine prochaine
words-decision-14 = 14|deux semaines|2 semaines|quinze jours|15 jours|14 jours|dans deux semaines|dans 2 semaines|dans quinze jours|dans 15 jours
words-code-resend = renvoyer|renvoyez|renvoi|nouveau code|un nouveau code|encore|autre code|un autre code|code perdu|envoyer un nouveau code|pas reçu|rien reçu
words-code-other-address = autre adresse|une autre adresse|changer d’adresse|changer l’adresse|mauvaise adresse|adresse fausse|fausse adresse|adresse erronée|utiliser une autre adresse
words-change-organisation = organisation|organization|l’organisation|nom de l’organisation|le nom de l’organisation|association|ong
words-change-country = pays|le pays|pay
words-change-website = site|site web|site internet|le site|web|internet
words-change-name = nom|mon nom|votre nom|nom et prénom|prénom
words-change-role = fonction|ma fonction|votre fonction|rôle|mon rôle|poste|titre
words-change-email = e-mail|email|mail|mél|courriel|adresse|adresse e-mail|adresse email|adresse mail|mon adresse
words-change-consents = accord|accords|les accords|mes accords|consentement|consentements|autorisations
