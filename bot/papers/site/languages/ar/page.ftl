### الكلمات التي تحيط بها الصفحة العامة الرسالة.

page-skip = الانتقال إلى الرسالة
page-home = جميع الرسائل
page-site = رسائل مشتركة
page-languages = اللغات
page-to = إلى: { $addressee }
page-count = { $count ->
    [0] لم توقّع أي منظمة بعد
    [one] وقّعت منظمة واحدة
    [two] وقّعت منظمتان
    [few] وقّعت { $count } منظمات
    [many] وقّعت { $count } منظمة
   *[other] وقّعت { $count } منظمة
}
page-counted = العدد في بداية يوم { $day }.
page-open = باب التوقيع مفتوح حتى: { $when }.
page-not-yet = يمكن التوقيع ابتداءً من: { $when }.
page-closed = انتهى التوقيع: { $when }.
page-delivered = سُلّمت في { $day }. لم يعد التوقيع ممكنًا.
page-sign = التوقيع باسم منظمتي
page-sign-how = يفتح الرابط محادثة في تيليغرام مع البوت الذي يجمع التوقيعات. يستغرق التوقيع نحو دقيقتين.
page-sign-qr = هل تقرأ على شاشة أكبر؟ امسح الرمز بهاتفك.
page-qr = رمز QR فيه رابط التوقيع
page-names-not-shown = حفاظًا على سلامة الموقّعين لا تُعرض هنا أي أسماء.
page-signatories = الموقّعون
page-search = اسم المنظمة
page-country = البلد
page-every-country = جميع البلدان
page-show = بحث
page-show-all = عرض جميع الموقّعين
page-found = { $count ->
    [0] لا يوجد في القائمة اسم مطابق.
    [one] في القائمة اسم واحد مطابق.
    [two] في القائمة اسمان مطابقان.
    [few] في القائمة { $count } أسماء مطابقة.
    [many] في القائمة { $count } اسمًا مطابقًا.
   *[other] في القائمة { $count } اسم مطابق.
}
page-kept-back = { $count ->
    [one] … ومنظمة أخرى لا يُعرض اسمها
    [two] … ومنظمتان أخريان لا يُعرض اسماهما
    [few] … و{ $count } منظمات أخرى لا تُعرض أسماؤها
    [many] … و{ $count } منظمة أخرى لا تُعرض أسماؤها
   *[other] … و{ $count } منظمة أخرى لا تُعرض أسماؤها
}
page-elsewhere = { $count ->
    [one] … ومنظمة أخرى وقّعت على الورق أو بالبريد الإلكتروني
    [two] … ومنظمتان أخريان وقّعتا على الورق أو بالبريد الإلكتروني
    [few] … و{ $count } منظمات أخرى وقّعت على الورق أو بالبريد الإلكتروني
    [many] … و{ $count } منظمة أخرى وقّعت على الورق أو بالبريد الإلكتروني
   *[other] … و{ $count } منظمة أخرى وقّعت على الورق أو بالبريد الإلكتروني
}
page-earlier-text = وقّعت قبل تعديل نص الرسالة في { $day }.
page-part = الصفحة { $page } من { $pages }
page-pages = صفحات القائمة
page-next = الصفحة التالية
page-previous = الصفحة السابقة
page-happened = ما حدث منذ ذلك الحين
page-reply = رد
page-outcome = نتيجة
page-documents = الرسالة كما سُلّمت
page-document = تنزيل ({ $kind })
page-about = عن هذه الرسالة
page-coordinator = التنسيق
page-contact = للتواصل
page-earlier = الرسالة السابقة
page-later = الرسالة اللاحقة
page-feeds = أخبار هذه الرسالة
page-no-traces = لا تحتوي هذه الصفحة على برامج نصية ولا ملفات تعريف ارتباط. لا أحد يسجّل زيارتك هنا.
page-none = لا توجد هنا رسالة للقراءة في الوقت الحالي.
page-unknown-title = لا توجد صفحة هنا
page-unknown = ربما كُتب العنوان خطأً، أو أن ما يشير إليه ليس متاحًا للعموم.
page-opened = باب التوقيع على الرسالة مفتوح
