### Lo que figura en las listas: tipos de organizaciones y su estatus.

finished-kind-national = Organizaciones nacionales
finished-kind-local = Organizaciones locales y comunitarias
finished-kind-international = Organizaciones internacionales y regionales
finished-kind-network = Redes y coaliciones
finished-kind-union = Sindicatos y asociaciones profesionales
finished-kind-academic = Universidades e institutos de investigación
finished-others = Otras
finished-ecosoc-general = Estatus consultivo general ante el ECOSOC
finished-ecosoc-special = Estatus consultivo especial ante el ECOSOC
finished-ecosoc-roster = Lista (Roster) del ECOSOC
