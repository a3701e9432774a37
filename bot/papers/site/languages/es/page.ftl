### Las palabras que la página pública pone alrededor de una carta.

page-skip = Ir a la carta
page-home = Todas las cartas
page-site = Cartas conjuntas
page-languages = Idiomas
page-to = A: { $addressee }
page-count = { $count ->
    [0] Ninguna organización ha firmado todavía
    [one] Una organización ha firmado
    [many] { $count } de organizaciones han firmado
   *[other] { $count } organizaciones han firmado
}
page-counted = Número al comenzar el { $day }.
page-open = Abierta a la firma hasta: { $when }.
page-not-yet = Se puede firmar a partir de: { $when }.
page-closed = La firma terminó: { $when }.
page-delivered = Entregada el { $day }. Ya no se puede firmar.
page-sign = Firmar por mi organización
page-sign-how = El enlace abre en Telegram una conversación con el bot que reúne las firmas. Firmar lleva unos dos minutos.
page-sign-qr = ¿Lee en una pantalla más grande? Escanee el código con su teléfono.
page-qr = Código QR con el enlace para firmar
page-names-not-shown = Por la seguridad de quienes firman, aquí no se muestra ningún nombre.
page-signatories = Firmantes
page-search = Nombre de una organización
page-country = País
page-every-country = Todos los países
page-show = Buscar
page-show-all = Mostrar todas las organizaciones firmantes
page-found = { $count ->
    [0] Ningún nombre de la lista coincide.
    [one] Un nombre de la lista coincide.
    [many] { $count } de nombres de la lista coinciden.
   *[other] { $count } nombres de la lista coinciden.
}
page-kept-back = { $count ->
    [one] … y una organización más cuyo nombre no se muestra
    [many] … y { $count } de organizaciones más cuyos nombres no se muestran
   *[other] … y { $count } organizaciones más cuyos nombres no se muestran
}
page-elsewhere = { $count ->
    [one] … y una organización más que firmó en papel o por correo electrónico
    [many] … y { $count } de organizaciones más que firmaron en papel o por correo electrónico
   *[other] … y { $count } organizaciones más que firmaron en papel o por correo electrónico
}
page-earlier-text = Firmó antes de que el texto de la carta cambiara el { $day }.
page-part = Página { $page } de { $pages }
page-pages = Páginas de la lista
page-next = Página siguiente
page-previous = Página anterior
page-happened = Lo que ha pasado desde entonces
page-reply = Respuesta
page-outcome = Resultado
page-documents = La carta tal como se entregó
page-document = Descargar ({ $kind })
page-about = Sobre esta carta
page-coordinator = Coordinación
page-contact = Contacto
page-earlier = Carta anterior
page-later = Carta que le sigue
page-feeds = Novedades de esta carta
page-no-traces = Esta página no tiene scripts ni cookies y no registra su visita.
page-none = En este momento no hay aquí ninguna carta para leer.
page-unknown-title = Aquí no hay ninguna página
page-unknown = Puede que la dirección esté mal escrita, o que aquello a lo que lleva no sea público.
page-opened = La carta está abierta a la firma
