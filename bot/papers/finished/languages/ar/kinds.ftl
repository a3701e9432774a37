### ما يرد في القوائم: أنواع المنظمات ومراكزها.

finished-kind-national = منظمات وطنية
finished-kind-local = منظمات محلية ومجتمعية
finished-kind-international = منظمات دولية وإقليمية
finished-kind-network = شبكات وائتلافات
finished-kind-union = نقابات وجمعيات مهنية
finished-kind-academic = جامعات ومعاهد بحوث
finished-others = منظمات أخرى
finished-ecosoc-general = مركز استشاري عام لدى المجلس الاقتصادي والاجتماعي
finished-ecosoc-special = مركز استشاري خاص لدى المجلس الاقتصادي والاجتماعي
finished-ecosoc-roster = قائمة المجلس الاقتصادي والاجتماعي
