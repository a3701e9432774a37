### Le reçu : ce qui a été signé et accepté, sous forme de document.

receipt-title = Reçu d’une signature
receipt-signed = { $organisation }, { $country }, a signé la lettre commune « { $title } », adressée à : { $addressee }. Numéro de la signature : { $number }.
receipt-promised = { $organisation }, { $country }, a l’intention de signer la lettre commune « { $title } », adressée à : { $addressee }, dès que son conseil aura donné son accord. D’ici là, la signature ne compte pas.
receipt-submitted = { $organisation }, { $country }, a été proposée pour la lettre commune « { $title } », adressée à : { $addressee }. L’adresse e-mail n’est pas encore confirmée ; d’ici là, la signature ne compte pas.
receipt-withdrawn = La signature de { $organisation }, { $country }, sous la lettre commune « { $title } », adressée à : { $addressee }, a été retirée le { $when }. Elle ne compte plus.
receipt-declined = L’équipe de coordination a écarté le { $when } la signature de { $organisation }, { $country }, sous la lettre commune « { $title } », adressée à : { $addressee }. Elle ne compte pas.
receipt-person = Signature donnée au nom de l’organisation par { $name }, { $role }, { $email }.
receipt-text = Le texte signé
receipt-hash = Son empreinte (SHA-256) est { $hash }. Un autre texte a une autre empreinte.
receipt-given = { $what } : oui, depuis le { $when }
receipt-not-given = { $what } : non, depuis le { $when }
receipt-earlier = { $said } (décidé par la personne qui signait avant vous)
receipt-step-yes = oui, le { $when }
receipt-step-no = non, le { $when }
receipt-rights = Comment revenir sur votre décision
receipt-withdraw = Dans la conversation, /status retire chaque accord séparément, ou la signature entière. /mydata montre tout ce qui est gardé, et /forgetme l’efface. Vous pouvez aussi écrire à { $coordinator }, { $contact }. Les copies de la lettre déjà remises ne peuvent pas être rappelées.
receipt-kept = Avec les dates actuelles de la lettre, vos données sont effacées le { $day }.
receipt-footer = Établi le { $when } par le bot qui garde la signature.

receipt-caption = Votre reçu : ce qui a été signé, ce que vous avez accepté, et comment y revenir.
receipt-caption-pdf = Votre reçu sous forme de document, à imprimer ou à garder.
receipt-caption-json = Votre reçu sous forme de données, pour une machine.
button-receipt-pdf = En document
button-receipt-json = En données
