### Ce que devient une signature, et comment on la retire.

status-head = <b>Vos signatures</b>
status-nothing = Vous n’avez encore rien signé ici.
status-draft = <b>{ $organisation }</b> : commencé, pas envoyé. « { $title } »
status-code-due = <b>{ $organisation }</b> : attend le code reçu par e-mail ; avant cela, la signature ne compte pas. « { $title } »
status-correcting = <b>{ $organisation }</b> : un changement est commencé et pas encore confirmé. « { $title } »
status-handing-over = <b>{ $organisation }</b> : vous avez commencé à reprendre la signature. « { $title } »
status-pending-approval = <b>{ $organisation }</b> : accord en attente depuis le { $when } ; la signature ne compte pas encore. « { $title } »
status-submitted = <b>{ $organisation }</b> : l’adresse n’est pas confirmée, la signature ne compte donc pas encore. « { $title } »
status-confirmed = <b>{ $organisation }</b> : signature confirmée, numéro { $number }, depuis le { $when }. « { $title } »
status-beside = <b>{ $organisation }</b> : signature confirmée, numéro { $number }. L’équipe de coordination l’examine avant de la compter. « { $title } »
status-listed = <b>{ $organisation }</b> : signature confirmée et ajoutée à la liste, numéro { $number }. « { $title } »
status-declined = <b>{ $organisation }</b> : signature écartée par l’équipe de coordination le { $when }. « { $title } »
status-withdrawn = <b>{ $organisation }</b> : signature retirée le { $when }. « { $title } »

signature-details =
    Pays : { $country }
    Site web : { $website }
    Nom : { $name }
    Fonction : { $role }
    E-mail : { $email }
signature-consents = <b>Ce que vous avez accepté</b>
consent-given = ✓ { $what }
consent-not-given = – { $what } : non
signature-quote = Pour la presse : « { $quote } »
signature-notice-changed = Ce qui est dit de vos données a changé depuis votre accord. « Mes accords » le montre ; vous pouvez y répondre de nouveau.
signature-confirmations = <b>Ce qui la confirme</b>
confirmed-authority = ✓ Vous avez déclaré pouvoir signer, { $when }
confirmed-board-approval = ✓ Votre conseil a donné son accord, { $when }
confirmed-e-mail-code = ✓ Le code reçu par e-mail, { $when }
confirmed-correction = ✓ Corrigée par vous, { $when }
confirmed-handed-over = ✓ Passée à votre nom, { $when }
confirmed-organisers-review = ✓ Vue par l’équipe de coordination, { $when }
confirmed-re-confirmation = ✓ Confirmée de nouveau, { $when }
signature-contact = Pour toute question, écrivez à { $contact }.

withdraw-ask = Retirer de « { $title } » la signature donnée pour <b>{ $organisation }</b> ? À partir de ce moment, elle n’est plus comptée ni montrée dans la liste.
withdraw-after-delivery = Retirer de « { $title } » la signature donnée pour <b>{ $organisation }</b> ? La lettre est déjà remise : les copies que d’autres détiennent ne peuvent pas être rappelées. Ici, la signature n’est plus comptée ni montrée dans la liste à partir de ce moment.
withdrawn-after-delivery = La signature numéro { $number } sous « { $title } » a été retirée après la remise de la lettre. Remplacez la liste partout où vous l’avez publiée, s’il vous plaît.
withdrawn = Signature retirée le { $when }. <b>{ $organisation }</b> ne figure plus parmi les signataires de « { $title } ».

button-go-on-with = Continuer : { $organisation }
button-signature = { $organisation }
button-correct = Changer quelque chose
button-consents = Mes accords
button-receipt = Mon reçu
button-handover = Transmettre à une autre personne
button-withdraw = Retirer la signature
button-withdraw-yes = Oui, retirer
button-withdraw-no = Non, garder

correct-too-late = On ne peut la changer que tant que la lettre est ouverte.
corrected = C’est changé. Voici ce qui figure maintenant :
corrected-review = C’est changé. L’équipe de coordination regarde le nouveau nom avant de le remettre dans la liste. Voici ce qui figure maintenant :

consents-head = <b>Ce que vous avez accepté</b>
consent-taken-back = C’est retiré. Cela vaut dès maintenant.
consent-given-now = Merci. Cela vaut dès maintenant.
button-read-again = Relire : { $what }
button-stop-public = Ne plus montrer l’organisation
button-stop-representative = Ne plus montrer mon nom
button-stop-updates = Plus de nouvelles
button-stop-follow-up = Pas d’invitation
button-stop-quote = Retirer la phrase
button-allow-public = Montrer l’organisation
button-allow-representative = Montrer mon nom et ma fonction
button-allow-updates = M’envoyer des nouvelles
button-allow-follow-up = M’inviter à la lettre suivante

handover-link =
    Avec ce lien, une autre personne de votre organisation reprend la signature pour <b>{ $organisation }</b>. Il marche une seule fois, pendant une semaine, pour qui l’ouvre en premier. Ne l’envoyez qu’à cette personne.

    { $link }

    Tant que cette personne n’a pas confirmé son adresse, rien ne change.
button-handover-stop = Reprendre le lien
handover-stopped = Le lien ne marche plus. La signature reste à votre nom.
handover-own = C’est votre propre lien. Envoyez-le à la personne qui reprend la signature.
handover-begin = On vous demande de reprendre la signature pour <b>{ $organisation }</b> sous « { $title } ». Dites qui vous êtes ; ensuite, elle passe à votre nom.
handover-done = La signature pour <b>{ $organisation }</b> est maintenant à votre nom.
handover-passed = La signature pour <b>{ $organisation }</b> est passée à une autre personne de votre organisation. Votre nom et votre adresse n’en font plus partie.