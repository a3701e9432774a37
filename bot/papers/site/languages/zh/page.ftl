### 公开网页在信函周围所用的文字。

page-skip = 跳到信函
page-home = 所有信函
page-site = 联名信
page-languages = 语言
page-to = 致：{ $addressee }
page-count = { $count ->
    [0] 尚无组织署名
   *[other] 已有 { $count } 个组织署名
}
page-counted = 截至 { $day } 零时的数目。
page-open = 署名截止时间：{ $when }。
page-not-yet = 开始署名时间：{ $when }。
page-closed = 署名已于 { $when } 截止。
page-delivered = 已于 { $day } 递交，不能再署名。
page-sign = 代表我的组织署名
page-sign-how = 此链接会在 Telegram 中打开一个对话，由机器人收集署名。署名大约需要两分钟。
page-sign-qr = 正在用较大的屏幕阅读？请用手机扫描此码。
page-qr = 含有署名链接的二维码
page-names-not-shown = 为了署名者的安全，这里不显示任何名称。
page-signatories = 署名组织
page-search = 组织名称
page-country = 国家
page-every-country = 所有国家
page-show = 查找
page-show-all = 显示所有署名组织
page-found = { $count ->
    [0] 名单中没有相符的名称。
   *[other] 名单中有 { $count } 个相符的名称。
}
page-kept-back = … 以及另外 { $count } 个不公开名称的组织
page-elsewhere = … 以及另外 { $count } 个以书面或电子邮件方式署名的组织
page-earlier-text = 在信函文本于 { $day } 修改之前署名。
page-part = 第 { $page } 页，共 { $pages } 页
page-pages = 名单分页
page-next = 下一页
page-previous = 上一页
page-happened = 此后的进展
page-reply = 答复
page-outcome = 结果
page-documents = 递交时的信函
page-document = 下载（{ $kind }）
page-about = 关于此信函
page-coordinator = 协调方
page-contact = 联系方式
page-earlier = 先前的信函
page-later = 后续信函
page-feeds = 此信函的消息
page-no-traces = 本页没有脚本，不使用 cookie，也不记录您的访问。
page-none = 目前这里没有可读的信函。
page-unknown-title = 此处没有网页
page-unknown = 地址可能有误，或所指内容并未公开。
page-opened = 信函开放署名
