### 名單中的文字：組織的類別和地位。

finished-kind-national = 全國性組織
finished-kind-local = 地方和社區組織
finished-kind-international = 國際和區域組織
finished-kind-network = 網絡和聯盟
finished-kind-union = 工會和專業協會
finished-kind-academic = 大學和研究機構
finished-others = 其他
finished-ecosoc-general = 具有經社理事會一般諮商地位
finished-ecosoc-special = 具有經社理事會特別諮商地位
finished-ecosoc-roster = 列入經社理事會名冊
