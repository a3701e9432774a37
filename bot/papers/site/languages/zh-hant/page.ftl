### 公開網頁在信函周圍所用的文字。

page-skip = 跳到信函
page-home = 所有信函
page-site = 聯名信
page-languages = 語言
page-to = 致：{ $addressee }
page-count = { $count ->
    [0] 尚無組織署名
   *[other] 已有 { $count } 個組織署名
}
page-counted = 截至 { $day } 零時的數目。
page-open = 署名截止時間：{ $when }。
page-not-yet = 開始署名時間：{ $when }。
page-closed = 署名已於 { $when } 截止。
page-delivered = 已於 { $day } 遞交，不能再署名。
page-sign = 代表我的組織署名
page-sign-how = 此連結會在 Telegram 中開啟一個對話，由機器人收集署名。署名大約需要兩分鐘。
page-sign-qr = 正在用較大的螢幕閱讀？請用手機掃描此碼。
page-qr = 含有署名連結的 QR 碼
page-names-not-shown = 為了署名者的安全，這裡不顯示任何名稱。
page-signatories = 署名組織
page-search = 組織名稱
page-country = 國家
page-every-country = 所有國家
page-show = 尋找
page-show-all = 顯示所有署名組織
page-found = { $count ->
    [0] 名單中沒有相符的名稱。
   *[other] 名單中有 { $count } 個相符的名稱。
}
page-kept-back = … 以及另外 { $count } 個不公開名稱的組織
page-elsewhere = … 以及另外 { $count } 個以書面或電子郵件方式署名的組織
page-earlier-text = 在信函文本於 { $day } 修改之前署名。
page-part = 第 { $page } 頁，共 { $pages } 頁
page-pages = 名單分頁
page-next = 下一頁
page-previous = 上一頁
page-happened = 此後的進展
page-reply = 答覆
page-outcome = 結果
page-documents = 遞交時的信函
page-document = 下載（{ $kind }）
page-about = 關於此信函
page-coordinator = 協調方
page-contact = 聯絡方式
page-earlier = 先前的信函
page-later = 後續信函
page-feeds = 此信函的消息
page-no-traces = 本頁沒有腳本，不使用 cookie，也不記錄您的瀏覽。
page-none = 目前這裡沒有可讀的信函。
page-unknown-title = 此處沒有網頁
page-unknown = 地址可能有誤，或所指內容並未公開。
page-opened = 信函開放署名
