### 名单中的文字：组织的类别和地位。

finished-kind-national = 全国性组织
finished-kind-local = 地方和社区组织
finished-kind-international = 国际和区域组织
finished-kind-network = 网络和联盟
finished-kind-union = 工会和专业协会
finished-kind-academic = 大学和研究机构
finished-others = 其他
finished-ecosoc-general = 具有经社理事会一般咨商地位
finished-ecosoc-special = 具有经社理事会特别咨商地位
finished-ecosoc-roster = 列入经社理事会名册
