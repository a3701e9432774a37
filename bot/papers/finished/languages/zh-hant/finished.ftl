### 定稿信函所附的文字。

finished-undersigned = 我們，以下署名的 { $count } 個組織
finished-kept-back = 以及另外 { $count } 個不公開名稱的組織
finished-all-kept-back = { $count } 個不公開名稱的組織
finished-elsewhere = 以及另外 { $count } 個以書面或電子郵件方式署名的組織
finished-earlier-text = 在本信文本於 { $day } 修改之前署名。
finished-late = 信函遞交之後署名的組織
finished-without-status = 下列不具有諮商地位的組織也贊同本信所表達的意見：{ $names }。
