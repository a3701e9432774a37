### Las palabras que acompañan una carta terminada.

finished-undersigned = { $count ->
    [one] Nosotras, la organización abajo firmante
    [many] Nosotras, las { $count } de organizaciones abajo firmantes
   *[other] Nosotras, las { $count } organizaciones abajo firmantes
}
finished-kept-back = { $count ->
    [one] y { $count } organización cuyo nombre no se hace público
    [many] y { $count } de organizaciones cuyos nombres no se hacen públicos
   *[other] y { $count } organizaciones cuyos nombres no se hacen públicos
}
finished-all-kept-back = { $count ->
    [one] { $count } organización cuyo nombre no se hace público
    [many] { $count } de organizaciones cuyos nombres no se hacen públicos
   *[other] { $count } organizaciones cuyos nombres no se hacen públicos
}
finished-elsewhere = { $count ->
    [one] y { $count } organización que firmó en papel o por correo electrónico
    [many] y { $count } de organizaciones que firmaron en papel o por correo electrónico
   *[other] y { $count } organizaciones que firmaron en papel o por correo electrónico
}
finished-earlier-text = Firmó esta carta antes de que su texto cambiara el { $day }.
finished-late = Organizaciones que firmaron después de la entrega
finished-without-status = Las siguientes organizaciones, que no tienen estatus consultivo, comparten también las opiniones expresadas en esta carta: { $names }.
