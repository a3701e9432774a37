### Les questions à l’équipe de coordination, ses réponses, et ce qu’elle demande.

command-ask = Poser une question à l’équipe de coordination
command-questions = Les questions en attente
question-which = <b>Sur quelle lettre porte votre question ?</b>
ask-question = <b>Que voulez-vous demander au sujet de « { $title } » ?</b>
    Écrivez-le en un seul message, de { $most } caractères au plus.
ask-further =
    <b>Que voulez-vous dire à l’équipe de coordination de « { $title } » ?</b>
    Écrivez-le en un seul message, de { $most } caractères au plus.
label-question = Votre question
label-further = Votre message
question-readers = L’équipe de coordination lit ce que vous écrivez. Elle voit l’organisation pour laquelle vous avez signé, s’il y en a une, et pas votre compte. N’écrivez rien qui puisse vous mettre en danger.
question-other-way = Vous pouvez aussi écrire à { $coordinator } : <code>{ $contact }</code>
question-sent = C’est transmis. La réponse arrivera ici.
button-ask-more = Ajouter quelque chose
button-ask-further = Poser une autre question
button-ask-answer = Répondre
refused-questions-many = L’équipe de coordination a déjà { $most } messages de vous sans réponse. Attendez une réponse, s’il vous plaît ; en cas d’urgence, écrivez à { $contact }.
refused-only-words = Seuls les messages écrits sont transmis : pas d’images, de fichiers ni de messages vocaux. Écrivez votre message, de nouveau en réponse.
reply-too-late = On ne peut plus répondre ici à ce message. Ce que vous avez écrit n’est ni transmis ni gardé.

desk-answers = <b>L’équipe de coordination de « { $title } » répond</b>
desk-writes = <b>L’équipe de coordination de « { $title } » vous écrit</b>
desk-asks =
    <b>L’équipe de coordination a une question sur votre signature pour { $organisation }</b>
    Il s’agit de la lettre « { $title } ».
desk-you-wrote = <i>Votre message :</i> { $words }
desk-how = Vous pouvez répondre à ce message, ou toucher le bouton.

thread-question = <b>Une question sur « { $title } »</b>
thread-further = <b>Un autre message au sujet de « { $title } »</b>
thread-from = De <b>{ $organisation }</b>{ $number ->
    [0] {""}
   *[other] , numéro { $number }
}
thread-from-more = et { $count ->
    [one] { $count } autre organisation
    [many] { $count } d’autres organisations
   *[other] { $count } autres organisations
} de la même personne
thread-from-unsigned = De quelqu’un qui n’a pas signé
thread-somebody = Quelqu’un qui n’a pas signé
thread-words = <blockquote>{ $words }</blockquote>
thread-words-gone = Ce message a été effacé.
thread-how = Pour répondre, répondez à ce message ou touchez le bouton. Votre texte est transmis, votre compte ne l’est pas.
thread-answered = <b>{ $name }</b> a répondu, { $when } :
thread-closed = <b>{ $name }</b> a clos l’échange sans réponse, { $when }.
thread-head = <b>« { $title } »</b>
thread-asked = <b>Question</b>, { $when }
    <blockquote>{ $words }</blockquote>
thread-told = <b>{ $name }</b>, { $when }
    <blockquote>{ $words }</blockquote>
thread-close-ask = <b>Clore l’échange sans réponse ?</b>
    Rien ne part. La personne peut toujours écrire, et l’échange s’ouvre alors de nouveau.
thread-is-closed = L’échange est clos.
button-thread = Tout l’échange
button-thread-answer = Répondre
button-thread-answer-too = Répondre aussi
button-thread-done = Terminé
button-thread-earlier = ← Plus tôt
button-thread-close-yes = Oui, clore
button-thread-close-no = Non, laisser ouvert
button-thread-open = { $who }
button-questions = Voir les questions

questions-head = <b>Questions</b>
questions-none = Aucune question ne reste ouverte.
questions-waiting = <b>En attente :</b> { $who }, { $when }
    <i>{ $words }</i>
questions-answered = Avec réponse : { $who }, { $when }
    <i>{ $words }</i>
questions-more = { $count ->
    [one] { $count } autre échange est ouvert.
    [many] { $count } d’autres échanges sont ouverts.
   *[other] { $count } autres échanges sont ouverts.
}

ask-reply =
    <b>Que répond l’équipe de coordination de « { $title } » ?</b>
    Écrivez-le en un seul message, de { $most } caractères au plus. Votre nom n’apparaît pas.
label-reply = Votre réponse
reply-sent = Votre réponse est partie.
reply-second = Votre réponse est partie, elle aussi. { $name } avait déjà répondu, { $when }.
reply-after = { $name } a déjà répondu, { $when }. Vous pouvez compléter.
refused-thread-nobody = On ne peut plus joindre cette personne ici : rien n’est donc parti. Peut-être sa signature indique-t-elle une adresse e-mail.
