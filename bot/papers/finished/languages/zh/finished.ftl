### 定稿信函所附的文字。

finished-undersigned = 我们，以下署名的 { $count } 个组织
finished-kept-back = 以及另外 { $count } 个不公开名称的组织
finished-all-kept-back = { $count } 个不公开名称的组织
finished-elsewhere = 以及另外 { $count } 个以书面或电子邮件方式署名的组织
finished-earlier-text = 在本信文本于 { $day } 修改之前署名。
finished-late = 信函递交之后署名的组织
finished-without-status = 下列不具有咨商地位的组织也赞同本信所表达的意见：{ $names }。
