### Что стоит в списках: виды организаций и их статус.

finished-kind-national = Национальные организации
finished-kind-local = Местные и общинные организации
finished-kind-international = Международные и региональные организации
finished-kind-network = Сети и коалиции
finished-kind-union = Профсоюзы и профессиональные объединения
finished-kind-academic = Университеты и исследовательские институты
finished-others = Другие
finished-ecosoc-general = Общий консультативный статус при ЭКОСОС
finished-ecosoc-special = Специальный консультативный статус при ЭКОСОС
finished-ecosoc-roster = Реестр ЭКОСОС
