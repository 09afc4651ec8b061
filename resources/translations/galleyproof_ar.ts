<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Advice</name>
    <message>
        <source>Choose a copy, or remove one.</source>
        <translation>اختر نسخة، أو احذف إحداها.</translation>
    </message>
    <message>
        <source>Compare it with its source.</source>
        <translation>قارنها بمادتها الخام.</translation>
    </message>
    <message>
        <source>Correct it among the fields.</source>
        <translation>صحّحه بين الحقول.</translation>
    </message>
    <message>
        <source>Give it one among the fields.</source>
        <translation>ضع له عنوانا بين الحقول.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>أبقِ واحدة منها.</translation>
    </message>
    <message>
        <source>See which one is right.</source>
        <translation>تحقق أيها الصحيح.</translation>
    </message>
    <message>
        <source>The account does not add up, so nothing leaves: park the page.</source>
        <translation>الحساب لا يستقيم، فلا يخرج شيء: أجّل الصفحة.</translation>
    </message>
    <message>
        <source>Type what belongs there.</source>
        <translation>اكتب ما موضعه هناك.</translation>
    </message>
    <message>
        <source>{accept} accepts, {next} goes to the next.</source>
        <translation>‏{accept} يقبل، و{next} ينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>{remove} removes it, {keep} keeps it.</source>
        <translation>{remove} يحذفها، و{keep} يبقيها.</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>No other block of this page that is still open is like it.</source>
        <translation>لا كتلة أخرى في هذه الصفحة لم يُبت فيها تماثلها.</translation>
    </message>
    <message>
        <source>Only whole blocks are alike: {key} selects the whole block first.</source>
        <translation>التماثل للكتل الكاملة وحدها: المفتاح {key} يحدد الكتلة كلها أولا.</translation>
    </message>
    <message>
        <source>{step}. {key} takes it back.</source>
        <translation>{step}. {key} للتراجع.</translation>
    </message>
</context>
<context>
    <name>Anew</name>
    <message>
        <source>This page was decided on as it is shown, so it stays as it is.</source>
        <translation>اتُّخذت قرارات على هذه الصفحة كما هي معروضة، لذا تبقى كما هي.</translation>
    </message>
    <message>
        <source>This page was prepared whole; nothing would become of it but what is shown.</source>
        <translation>جُهّزت هذه الصفحة كاملة، ولن ينتج عنها غير المعروض.</translation>
    </message>
    <message>
        <source>{name} is being prepared anew…</source>
        <translation>يُعاد تجهيز {name}…</translation>
    </message>
    <message>
        <source>{name} is prepared now.</source>
        <translation>جُهّزت {name} الآن.</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>{block} kept</source>
        <translation>{block} مُبقاة</translation>
    </message>
    <message>
        <source>{block} kept, in your words</source>
        <translation>{block} مُبقاة بكلماتك</translation>
    </message>
    <message>
        <source>{block} removed: {reason}</source>
        <translation>{block} محذوفة: {reason}</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>It stands here once a page is open.</source>
        <translation>يظهر هنا حين تُفتح صفحة.</translation>
    </message>
    <message>
        <source>No article yet</source>
        <translation>لا مقال بعد</translation>
    </message>
    <message>
        <source>What is selected is within one passage again.</source>
        <translation>عاد التحديد إلى داخل مقطع واحد.</translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>head of the article</source>
        <translation>رأس المقال</translation>
    </message>
    <message>
        <source>paragraph {n} of the article</source>
        <translation>الفقرة {n} من المقال</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Block {number}</source>
        <translation>الكتلة {number}</translation>
    </message>
</context>
<context>
    <name>BlockChip</name>
    <message>
        <source>{name}, current</source>
        <translation>{name}، الحالية</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>copy of {0}</source>
        <translation>نسخة من {0}</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُبقاة</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>near copy of {0} · {1}</source>
        <translation>شبه نسخة من {0} · {1}</translation>
    </message>
    <message>
        <source>stands on top</source>
        <translation>في أعلى المقال</translation>
    </message>
    <message>
        <source>stands {0}</source>
        <translation>ترد {0}</translation>
    </message>
    <message>
        <source>{blocks} · {fate}</source>
        <translation>{blocks} · {fate}</translation>
    </message>
    <message>
        <source>→ {field}</source>
        <translation>← {field}</translation>
    </message>
    <message>
        <source>↪ stands after {0}</source>
        <translation>↩ بعد {0}</translation>
    </message>
</context>
<context>
    <name>BlocksModel</name>
    <message>
        <source>moved: it stands after block {number} in the article</source>
        <translation>منقولة: تقع في المقال بعد الكتلة {number}</translation>
    </message>
    <message>
        <source>moved: it stands on top of the article</source>
        <translation>منقولة: صارت في أعلى المقال</translation>
    </message>
    <message>
        <source>stands on the page {times}</source>
        <translation>ترد في الصفحة {times}</translation>
    </message>
</context>
<context>
    <name>BlocksView</name>
    <message>
        <source>Blocks of the page</source>
        <translation>كتل الصفحة</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation>إلغاء: {task}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Block {0}</source>
        <translation>الكتلة {0}</translation>
    </message>
    <message>
        <source>Nothing is changed: the article is the page&apos;s own text, all of it.</source>
        <translation>لم يتغير شيء: المقال هو نص الصفحة كله.</translation>
    </message>
    <message>
        <source>Nothing is changed: the article stands as proposed.</source>
        <translation>لم يتغير شيء: المقال كما اقتُرح.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>a caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>a heading of level {level}</source>
        <translation>عنوان فرعي من المستوى {level}</translation>
    </message>
    <message>
        <source>a list item</source>
        <translation>بند قائمة</translation>
    </message>
    <message>
        <source>a numbered list item</source>
        <translation>بند قائمة مرقّمة</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>a table row</source>
        <translation>صف جدول</translation>
    </message>
    <message>
        <source>address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>became the {field}</source>
        <translation>صارت في حقل {field}</translation>
    </message>
    <message>
        <source>bold, italic or links changed</source>
        <translation>تغيّر الغامق أو المائل أو الروابط</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>kept; proposed as the {field}</source>
        <translation>مُبقاة؛ اقتُرحت لحقل {field}</translation>
    </message>
    <message>
        <source>kept; proposed to go as {reason}</source>
        <translation>مُبقاة؛ اقتُرح حذفها ({reason})</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>merged with the passage before</source>
        <translation>دُمجت مع المقطع السابق</translation>
    </message>
    <message>
        <source>now {kind}</source>
        <translation>الآن {kind}</translation>
    </message>
    <message>
        <source>removed as {reason}</source>
        <translation>محذوفة ({reason})</translation>
    </message>
    <message>
        <source>removed as {reason}, not as proposed</source>
        <translation>محذوفة ({reason})، خلافا للمقترح</translation>
    </message>
    <message>
        <source>split</source>
        <translation>قُسّمت</translation>
    </message>
    <message>
        <source>{blocks}: {reasons}</source>
        <translation>{blocks}: {reasons}</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field}: تغيّر</translation>
    </message>
    <message>
        <source>{field} cleared</source>
        <translation>{field}: أُفرغ</translation>
    </message>
    <message>
        <source>{field} set</source>
        <translation>{field}: عُيّن</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes to the article</source>
        <translation>التغييرات في المقال</translation>
    </message>
    <message>
        <source>Show changes against the page</source>
        <translation>عرض التغييرات مقارنة بالصفحة</translation>
    </message>
    <message>
        <source>Show changes against the proposal</source>
        <translation>عرض التغييرات مقارنة بالمقترح</translation>
    </message>
    <message>
        <source>against the page</source>
        <translation>مقارنة بالصفحة</translation>
    </message>
    <message>
        <source>against the proposal</source>
        <translation>مقارنة بالمقترح</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>More blocks</source>
        <translation>كتل أخرى</translation>
    </message>
    <message>
        <source>{key} goes from one to the next.</source>
        <translation>{key} للانتقال من واحدة إلى التالية.</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Also: {others}</source>
        <translation>وأيضًا: {others}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <source>Every article in this list is done.</source>
        <translation>انتهت كل مقالات هذه القائمة.</translation>
    </message>
    <message>
        <source>Not approved. {0}</source>
        <translation>لم يُعتمد. {0}</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>أُجِّل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>{0}: {1}. {2} takes it back.</source>
        <translation>{0}: ⁨{1}⁩. {2} للتراجع.</translation>
    </message>
    <message>
        <source>{key} again approves as it stands.</source>
        <translation>{key} ثانية لاعتماده كما هو.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;About Galleyproof</source>
        <translation>&amp;حول Galleyproof</translation>
    </message>
    <message>
        <source>&amp;Add a paragraph</source>
        <translation>إضافة فقر&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Approve and next</source>
        <translation>ا&amp;عتماد والتالي</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>الم&amp;قال</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>&amp;الكتل</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;غامق</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>الت&amp;غييرات</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;شيفرة</translation>
    </message>
    <message>
        <source>&amp;Copy article</source>
        <translation>&amp;نسخ المقال</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>تحرير ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Export approved…</source>
        <translation>&amp;تصدير المعتمد…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>بحث &amp;في المقال…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Grow the selection</source>
        <translation>توسيع الت&amp;حديد</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عال</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>م&amp;ائل</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;List item</source>
        <translation>&amp;بند قائمة</translation>
    </message>
    <message>
        <source>&amp;Menu of what is here</source>
        <translation>القائمة المو&amp;ضعية</translation>
    </message>
    <message>
        <source>&amp;Merge with the passage before</source>
        <translation>دم&amp;ج مع المقطع السابق</translation>
    </message>
    <message>
        <source>&amp;New desk…</source>
        <translation>مكتب &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Next block</source>
        <translation>الكتلة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;نص عادي</translation>
    </message>
    <message>
        <source>&amp;Numbered list item</source>
        <translation>بند قائمة &amp;مرقّمة</translation>
    </message>
    <message>
        <source>&amp;Open pages…</source>
        <translation>&amp;فتح صفحات…</translation>
    </message>
    <message>
        <source>&amp;Other strip</source>
        <translation>ال&amp;شريط الآخر</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>ف&amp;قرة</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>&amp;تأجيل</translation>
    </message>
    <message>
        <source>&amp;Previous block</source>
        <translation>الكتلة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>اقتبا&amp;س</translation>
    </message>
    <message>
        <source>&amp;Recent desks…</source>
        <translation>المكاتب الأ&amp;خيرة…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <source>&amp;Search the queue</source>
        <translation>ال&amp;بحث في الوارد</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Take back the replacement</source>
        <translation>التراجع عن الاستبدا&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Take the other version</source>
        <translation>أ&amp;خذ النسخة الأخرى</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>A&amp;ccept and next</source>
        <translation>&amp;قبول والتالي</translation>
    </message>
    <message>
        <source>Accept, and all like it</source>
        <translation>قبول الكتلة وكل ما يماثلها</translation>
    </message>
    <message>
        <source>As the platf&amp;orm has it</source>
        <translation>كما في الن&amp;ظام</translation>
    </message>
    <message>
        <source>Changes against the page</source>
        <translation>التغييرات مقارنة بالصفحة</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Cop&amp;y the text of the blocks</source>
        <translation>نسخ نص ال&amp;كتل</translation>
    </message>
    <message>
        <source>Copy 1, or remove: navigation</source>
        <translation>النسخة 1، أو حذف: تنقّل</translation>
    </message>
    <message>
        <source>Copy 2, or remove: advertisement</source>
        <translation>النسخة 2، أو حذف: إعلان</translation>
    </message>
    <message>
        <source>Copy 3, or remove: related</source>
        <translation>النسخة 3، أو حذف: ذات صلة</translation>
    </message>
    <message>
        <source>Copy 4, or remove: subscribe</source>
        <translation>النسخة 4، أو حذف: اشتراك</translation>
    </message>
    <message>
        <source>Copy 5, or remove: share</source>
        <translation>النسخة 5، أو حذف: مشاركة</translation>
    </message>
    <message>
        <source>Copy 6, or remove: comments</source>
        <translation>النسخة 6، أو حذف: تعليقات</translation>
    </message>
    <message>
        <source>Copy 7, or remove: legal</source>
        <translation>النسخة 7، أو حذف: نص قانوني</translation>
    </message>
    <message>
        <source>Copy 8, or remove: credit</source>
        <translation>النسخة 8، أو حذف: المصدر</translation>
    </message>
    <message>
        <source>Copy 9, or remove: junk</source>
        <translation>النسخة 9، أو حذف: زوائد</translation>
    </message>
    <message>
        <source>De&amp;utsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>E&amp;xport preview</source>
        <translation>معا&amp;ينة التصدير</translation>
    </message>
    <message>
        <source>Edit the text from its beginning</source>
        <translation>تحرير النص من أوله</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>تصدير م&amp;رة أخرى</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>الحق&amp;ول</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>ال&amp;موضع التالي</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>المو&amp;ضع السابق</translation>
    </message>
    <message>
        <source>Fold long runs</source>
        <translation>طي المتتاليات الطويلة</translation>
    </message>
    <message>
        <source>Go &amp;to what was not exported</source>
        <translation>ال&amp;ذهاب إلى ما لم يُصدَّر</translation>
    </message>
    <message>
        <source>Go to a &amp;block…</source>
        <translation>انتقال إلى &amp;كتلة…</translation>
    </message>
    <message>
        <source>Go to an ar&amp;ticle…</source>
        <translation>ا&amp;نتقال إلى مقال…</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>عنوان فرعي &amp;1</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>عنوان فرعي &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>عنوان فرعي &amp;3</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>عنوان فرعي &amp;4</translation>
    </message>
    <message>
        <source>Keep / remove</source>
        <translation>إبقاء / حذف</translation>
    </message>
    <message>
        <source>Language of the plat&amp;form</source>
        <translation>&amp;لغة النظام</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>راب&amp;ط…</translation>
    </message>
    <message>
        <source>Make it a fiel&amp;d</source>
        <translation>&amp;جعلها حقلا</translation>
    </message>
    <message>
        <source>Make it the &amp;byline</source>
        <translation>جعلها ا&amp;سم الكاتب</translation>
    </message>
    <message>
        <source>Make it the &amp;credit</source>
        <translation>جعلها ال&amp;مصدر</translation>
    </message>
    <message>
        <source>Make it the &amp;date</source>
        <translation>جعلها ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>Make it the &amp;headline</source>
        <translation>جعلها ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation>نقل إلى &amp;أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل &amp;إلى أسفل</translation>
    </message>
    <message>
        <source>New page from the &amp;clipboard</source>
        <translation>صفحة جديدة من ال&amp;حافظة</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>الم&amp;قال التالي</translation>
    </message>
    <message>
        <source>Next &amp;lost or left in</source>
        <translation>التالية مما &amp;يُفقد أو بقي سهوا</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>اللوح ال&amp;تالي</translation>
    </message>
    <message>
        <source>Next &amp;question</source>
        <translation>السؤال التا&amp;لي</translation>
    </message>
    <message>
        <source>Next misspelt &amp;word</source>
        <translation>الكلمة التالية &amp;ذات الخطأ الإملائي</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Open &amp;desk…</source>
        <translation>فتح م&amp;كتب…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of pages…</source>
        <translation>فتح &amp;مجلد صفحات…</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>فتح الملف في برنامجه</translation>
    </message>
    <message>
        <source>Other &amp;copy</source>
        <translation>النسخة الأ&amp;خرى</translation>
    </message>
    <message>
        <source>Pace…</source>
        <translation>وتيرة العمل…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>اللوح ال&amp;سابق</translation>
    </message>
    <message>
        <source>Prepare anew</source>
        <translation>إعادة التجهيز</translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation>ال&amp;مقال السابق</translation>
    </message>
    <message>
        <source>Previous misspelt word</source>
        <translation>الكلمة السابقة ذات الخطأ الإملائي</translation>
    </message>
    <message>
        <source>Previous q&amp;uestion</source>
        <translation>السؤال السا&amp;بق</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>إعادة &amp;فتح</translation>
    </message>
    <message>
        <source>Remove from here on</source>
        <translation>إزالة كل ما يبدأ من هنا</translation>
    </message>
    <message>
        <source>Remove up to here</source>
        <translation>إزالة كل ما ينتهي هنا</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>استب&amp;دال…</translation>
    </message>
    <message>
        <source>Reverse and ne&amp;xt</source>
        <translation>ع&amp;كس والتالي</translation>
    </message>
    <message>
        <source>Reverse, and all like it</source>
        <translation>عكس الكتلة وكل ما يماثلها</translation>
    </message>
    <message>
        <source>Select all from here</source>
        <translation>تحديد كل ما يلي من هنا</translation>
    </message>
    <message>
        <source>Select all like it</source>
        <translation>تحديد كل ما يماثلها</translation>
    </message>
    <message>
        <source>Select all of this reason</source>
        <translation>تحديد كل ما له هذا السبب</translation>
    </message>
    <message>
        <source>Select all of this run</source>
        <translation>تحديد المتتالية كلها</translation>
    </message>
    <message>
        <source>Select all to here</source>
        <translation>تحديد كل ما سبق إلى هنا</translation>
    </message>
    <message>
        <source>Select the next block too</source>
        <translation>ضم الكتلة التالية إلى التحديد</translation>
    </message>
    <message>
        <source>Select the previous block too</source>
        <translation>ضم الكتلة السابقة إلى التحديد</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder of the last export</source>
        <translation>عر&amp;ض مجلد آخر تصدير</translation>
    </message>
    <message>
        <source>Shrin&amp;k the selection</source>
        <translation>ت&amp;ضييق التحديد</translation>
    </message>
    <message>
        <source>Single-&amp;key commands</source>
        <translation>أوامر ال&amp;مفتاح الواحد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>النص الخام</translation>
    </message>
    <message>
        <source>Spellin&amp;g suggestions…</source>
        <translation>اقترا&amp;حات إملائية…</translation>
    </message>
    <message>
        <source>Split the passage at the caret</source>
        <translation>تقسيم المقطع عند المؤشر</translation>
    </message>
    <message>
        <source>Take &amp;back this change</source>
        <translation>التراجع عن هذا الت&amp;غيير</translation>
    </message>
    <message>
        <source>The file as a &amp;reader sees it</source>
        <translation>الملف كما يراه القا&amp;رئ</translation>
    </message>
    <message>
        <source>Try the &amp;sample pages</source>
        <translation>تجر&amp;بة صفحات العينة</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The copies side by side</source>
        <translation>النسخ جنبا إلى جنب</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>ا&amp;نتقال إليها</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاؤها</translation>
    </message>
    <message>
        <source>Found on the page</source>
        <translation>وُجد في الصفحة</translation>
    </message>
    <message>
        <source>It is &amp;rightly kept</source>
        <translation>أُبقيت عن &amp;حق</translation>
    </message>
    <message>
        <source>It is &amp;rightly removed</source>
        <translation>حُذفت عن &amp;حق</translation>
    </message>
    <message>
        <source>R&amp;emove it</source>
        <translation>ح&amp;ذفها</translation>
    </message>
    <message>
        <source>Remove &amp;for</source>
        <translation>حذف &amp;بسبب</translation>
    </message>
</context>
<context>
    <name>CopyEditor</name>
    <message>
        <source>What was pasted is too long for one passage.</source>
        <translation>ما لُصق أطول من أن يكون مقطعا واحدا.</translation>
    </message>
</context>
<context>
    <name>CopyFace</name>
    <message>
        <source>As another program reads it</source>
        <translation>كما يقرؤه برنامج آخر</translation>
    </message>
    <message>
        <source>What another program reads in the file</source>
        <translation>ما يقرؤه برنامج آخر في الملف</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>No byline, date or credit</source>
        <translation>لا اسم كاتب ولا تاريخ ولا مصدر</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>&amp;Also the {n} exported before</source>
        <translation>
            <numerusform>&amp;ولا مما صُدِّر سابقا</numerusform>
            <numerusform>&amp;والمقال المصدَّر سابقا</numerusform>
            <numerusform>&amp;والمقالان المصدَّران سابقا</numerusform>
            <numerusform>&amp;والمقالات الـ{n} المصدَّرة سابقا</numerusform>
            <numerusform>&amp;والمقالات الـ{n} المصدَّرة سابقا</numerusform>
            <numerusform>&amp;والمقالات الـ{n} المصدَّرة سابقا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept, and {n} like it</source>
        <translation>
            <numerusform>قبول الكتلة وحدها</numerusform>
            <numerusform>قبول الكتلة وكتلة تماثلها</numerusform>
            <numerusform>قبول الكتلة وكتلتين تماثلانها</numerusform>
            <numerusform>قبول الكتلة و{n} كتل تماثلها</numerusform>
            <numerusform>قبول الكتلة و{n} كتلة تماثلها</numerusform>
            <numerusform>قبول الكتلة و{n} كتلة تماثلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} like it</source>
        <translation>
            <numerusform>ولا كتلة تماثلها</numerusform>
            <numerusform>وكتلة تماثلها</numerusform>
            <numerusform>وكتلتان تماثلانها</numerusform>
            <numerusform>و{n} كتل تماثلها</numerusform>
            <numerusform>و{n} كتلة تماثلها</numerusform>
            <numerusform>و{n} كتلة تماثلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Makes {n} steps again.</source>
        <translation>
            <numerusform>لا يعيد أي خطوة.</numerusform>
            <numerusform>يعيد خطوة واحدة.</numerusform>
            <numerusform>يعيد خطوتين.</numerusform>
            <numerusform>يعيد {n} خطوات.</numerusform>
            <numerusform>يعيد {n} خطوة.</numerusform>
            <numerusform>يعيد {n} خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preparing {at} of {n} pages</source>
        <translation>
            <numerusform>لا صفحات للتجهيز ({at})</numerusform>
            <numerusform>تجهيز الصفحة {at} من {n}</numerusform>
            <numerusform>تجهيز الصفحة {at} من {n}</numerusform>
            <numerusform>تجهيز الصفحة {at} من {n}</numerusform>
            <numerusform>تجهيز الصفحة {at} من {n}</numerusform>
            <numerusform>تجهيز الصفحة {at} من {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in {n} articles</source>
        <translation>
            <numerusform>لا مقال للاستبدال فيه</numerusform>
            <numerusform>استبدال في مقال واحد</numerusform>
            <numerusform>استبدال في مقالين</numerusform>
            <numerusform>استبدال في {n} مقالات</numerusform>
            <numerusform>استبدال في {n} مقالا</numerusform>
            <numerusform>استبدال في {n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in {n} articles.</source>
        <translation>
            <numerusform>لم يُستبدل شيء في أي مقال.</numerusform>
            <numerusform>استُبدل في مقال واحد.</numerusform>
            <numerusform>استُبدل في مقالين.</numerusform>
            <numerusform>استُبدل في {n} مقالات.</numerusform>
            <numerusform>استُبدل في {n} مقالا.</numerusform>
            <numerusform>استُبدل في {n} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reverse, and {n} like it</source>
        <translation>
            <numerusform>عكس الكتلة وحدها</numerusform>
            <numerusform>عكس الكتلة وكتلة تماثلها</numerusform>
            <numerusform>عكس الكتلة وكتلتين تماثلانها</numerusform>
            <numerusform>عكس الكتلة و{n} كتل تماثلها</numerusform>
            <numerusform>عكس الكتلة و{n} كتلة تماثلها</numerusform>
            <numerusform>عكس الكتلة و{n} كتلة تماثلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select {n} like it too</source>
        <translation>
            <numerusform>لا كتلة تماثلها</numerusform>
            <numerusform>تحديد كتلة تماثلها أيضا</numerusform>
            <numerusform>تحديد كتلتين تماثلانها أيضا</numerusform>
            <numerusform>تحديد {n} كتل تماثلها أيضا</numerusform>
            <numerusform>تحديد {n} كتلة تماثلها أيضا</numerusform>
            <numerusform>تحديد {n} كتلة تماثلها أيضا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step {at} of {n}</source>
        <translation>
            <numerusform>الخطوة {at} من {n}</numerusform>
            <numerusform>الخطوة {at} من {n}</numerusform>
            <numerusform>الخطوة {at} من {n}</numerusform>
            <numerusform>الخطوة {at} من {n}</numerusform>
            <numerusform>الخطوة {at} من {n}</numerusform>
            <numerusform>الخطوة {at} من {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. {n} articles are in {folder}.</source>
        <translation>
            <numerusform>أُوقف. لا مقال في ⁨{folder}⁩.</numerusform>
            <numerusform>أُوقف. مقال واحد في ⁨{folder}⁩.</numerusform>
            <numerusform>أُوقف. مقالان في ⁨{folder}⁩.</numerusform>
            <numerusform>أُوقف. {n} مقالات في ⁨{folder}⁩.</numerusform>
            <numerusform>أُوقف. {n} مقالا في ⁨{folder}⁩.</numerusform>
            <numerusform>أُوقف. {n} مقال في ⁨{folder}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back in {n} articles.</source>
        <translation>
            <numerusform>لم يُتراجع في أي مقال.</numerusform>
            <numerusform>تُراجِع في مقال واحد.</numerusform>
            <numerusform>تُراجِع في مقالين.</numerusform>
            <numerusform>تُراجِع في {n} مقالات.</numerusform>
            <numerusform>تُراجِع في {n} مقالا.</numerusform>
            <numerusform>تُراجِع في {n} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes back {n} steps, in whatever article they were made.</source>
        <translation>
            <numerusform>لا يتراجع عن أي خطوة.</numerusform>
            <numerusform>يتراجع عن خطوة واحدة، أيا كان مقالها.</numerusform>
            <numerusform>يتراجع عن خطوتين، أيا كان مقالهما.</numerusform>
            <numerusform>يتراجع عن {n} خطوات، أيا كانت مقالاتها.</numerusform>
            <numerusform>يتراجع عن {n} خطوة، أيا كانت مقالاتها.</numerusform>
            <numerusform>يتراجع عن {n} خطوة، أيا كانت مقالاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in file {at} of {files}: {n} pages</source>
        <translation>
            <numerusform>إدخال الملف {at} من {files}: لا صفحات</numerusform>
            <numerusform>إدخال الملف {at} من {files}: صفحة واحدة</numerusform>
            <numerusform>إدخال الملف {at} من {files}: صفحتان</numerusform>
            <numerusform>إدخال الملف {at} من {files}: {n} صفحات</numerusform>
            <numerusform>إدخال الملف {at} من {files}: {n} صفحة</numerusform>
            <numerusform>إدخال الملف {at} من {files}: {n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in pages: {n} so far</source>
        <translation>
            <numerusform>إدخال الصفحات: لا شيء بعد</numerusform>
            <numerusform>إدخال الصفحات: صفحة واحدة حتى الآن</numerusform>
            <numerusform>إدخال الصفحات: صفحتان حتى الآن</numerusform>
            <numerusform>إدخال الصفحات: {n} حتى الآن</numerusform>
            <numerusform>إدخال الصفحات: {n} حتى الآن</numerusform>
            <numerusform>إدخال الصفحات: {n} حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} rows of {all}</source>
        <translation>
            <numerusform>لا صفوف من {all}</numerusform>
            <numerusform>الصف الأول من {all}</numerusform>
            <numerusform>الصفان الأولان من {all}</numerusform>
            <numerusform>أول {n} صفوف من {all}</numerusform>
            <numerusform>أول {n} صفا من {all}</numerusform>
            <numerusform>أول {n} صف من {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article alone: the one file of all has {n} more articles, too many to show.</source>
        <translation>
            <numerusform>هذا المقال وحده: في الملف الجامع لا مقالات أخرى.</numerusform>
            <numerusform>هذا المقال وحده: في الملف الجامع مقال آخر، أكثر مما يمكن عرضه.</numerusform>
            <numerusform>هذا المقال وحده: في الملف الجامع مقالان آخران، أكثر مما يمكن عرضه.</numerusform>
            <numerusform>هذا المقال وحده: في الملف الجامع {n} مقالات أخرى، أكثر مما يمكن عرضه.</numerusform>
            <numerusform>هذا المقال وحده: في الملف الجامع {n} مقالا آخر، أكثر مما يمكن عرضه.</numerusform>
            <numerusform>هذا المقال وحده: في الملف الجامع {n} مقال آخر، أكثر مما يمكن عرضه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article as it stands in the one file of all; the file holds {n} articles.</source>
        <translation>
            <numerusform>هذا المقال كما يقع في الملف الجامع؛ لا مقالات في الملف.</numerusform>
            <numerusform>هذا المقال كما يقع في الملف الجامع؛ في الملف مقال واحد.</numerusform>
            <numerusform>هذا المقال كما يقع في الملف الجامع؛ في الملف مقالان.</numerusform>
            <numerusform>هذا المقال كما يقع في الملف الجامع؛ في الملف {n} مقالات.</numerusform>
            <numerusform>هذا المقال كما يقع في الملف الجامع؛ في الملف {n} مقالا.</numerusform>
            <numerusform>هذا المقال كما يقع في الملف الجامع؛ في الملف {n} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing {at} of {n} articles</source>
        <translation>
            <numerusform>لا مقالات للكتابة ({at})</numerusform>
            <numerusform>كتابة المقال {at} من {n}</numerusform>
            <numerusform>كتابة المقال {at} من {n}</numerusform>
            <numerusform>كتابة المقال {at} من {n}</numerusform>
            <numerusform>كتابة المقال {at} من {n}</numerusform>
            <numerusform>كتابة المقال {at} من {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one answer fits {n} of them: {keep} leaves them as proposed, {turn} turns them</source>
        <translation>
            <numerusform>لا جواب يناسب أيًّا منها ({n}): {keep} يبقيها كما اقتُرحت، {turn} يعكسها</numerusform>
            <numerusform>جواب واحد يناسب {n} منها: {keep} يبقيها كما اقتُرحت، {turn} يعكسها</numerusform>
            <numerusform>جواب واحد يناسب {n} منها: {keep} يبقيهما كما اقتُرحا، {turn} يعكسهما</numerusform>
            <numerusform>جواب واحد يناسب {n} منها: {keep} يبقيها كما اقتُرحت، {turn} يعكسها</numerusform>
            <numerusform>جواب واحد يناسب {n} منها: {keep} يبقيها كما اقتُرحت، {turn} يعكسها</numerusform>
            <numerusform>جواب واحد يناسب {n} منها: {keep} يبقيها كما اقتُرحت، {turn} يعكسها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{key}: {n} more blocks to look at</source>
        <translation>
            <numerusform>{key}: لا كتل أخرى للنظر</numerusform>
            <numerusform>{key}: كتلة أخرى للنظر</numerusform>
            <numerusform>{key}: كتلتان أخريان للنظر</numerusform>
            <numerusform>{key}: {n} كتل أخرى للنظر</numerusform>
            <numerusform>{key}: {n} كتلة أخرى للنظر</numerusform>
            <numerusform>{key}: {n} كتلة أخرى للنظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approved articles will be written, one file each.</source>
        <translation>
            <numerusform>لن يُكتب أي مقال.</numerusform>
            <numerusform>سيُكتب مقال معتمد واحد.</numerusform>
            <numerusform>سيُكتب مقالان معتمدان، لكل منهما ملف.</numerusform>
            <numerusform>ستُكتب {n} مقالات معتمدة، لكل منها ملف.</numerusform>
            <numerusform>سيُكتب {n} مقالا معتمدا، لكل منها ملف.</numerusform>
            <numerusform>سيُكتب {n} مقال معتمد، لكل منها ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles exported before will be written.</source>
        <translation>
            <numerusform>لن يُكتب أي مقال صُدِّر سابقا.</numerusform>
            <numerusform>سيُكتب مقال واحد صُدِّر سابقا.</numerusform>
            <numerusform>سيُكتب مقالان صُدِّرا سابقا.</numerusform>
            <numerusform>ستُكتب {n} مقالات صُدِّرت سابقا.</numerusform>
            <numerusform>سيُكتب {n} مقالا صُدِّر سابقا.</numerusform>
            <numerusform>سيُكتب {n} مقال صُدِّر سابقا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles written</source>
        <translation>
            <numerusform>لم يُكتب أي مقال</numerusform>
            <numerusform>كُتب مقال واحد</numerusform>
            <numerusform>كُتب مقالان</numerusform>
            <numerusform>كُتبت {n} مقالات</numerusform>
            <numerusform>كُتب {n} مقالا</numerusform>
            <numerusform>كُتب {n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks</source>
        <translation>
            <numerusform>لا كتل</numerusform>
            <numerusform>كتلة واحدة</numerusform>
            <numerusform>كتلتان</numerusform>
            <numerusform>{n} كتل</numerusform>
            <numerusform>{n} كتلة</numerusform>
            <numerusform>{n} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks are hidden on this page: see Blocks.</source>
        <translation>
            <numerusform>لا كتل مخفية في هذه الصفحة.</numerusform>
            <numerusform>كتلة واحدة مخفية في هذه الصفحة: انظر «الكتل».</numerusform>
            <numerusform>كتلتان مخفيتان في هذه الصفحة: انظر «الكتل».</numerusform>
            <numerusform>{n} كتل مخفية في هذه الصفحة: انظر «الكتل».</numerusform>
            <numerusform>{n} كتلة مخفية في هذه الصفحة: انظر «الكتل».</numerusform>
            <numerusform>{n} كتلة مخفية في هذه الصفحة: انظر «الكتل».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks between them are sure: {key} takes them too</source>
        <translation>
            <numerusform>لا كتل مؤكدة بينها: {key} يضمها</numerusform>
            <numerusform>بينها كتلة مؤكدة: {key} يضمها</numerusform>
            <numerusform>بينها كتلتان مؤكدتان: {key} يضمهما</numerusform>
            <numerusform>بينها {n} كتل مؤكدة: {key} يضمها</numerusform>
            <numerusform>بينها {n} كتلة مؤكدة: {key} يضمها</numerusform>
            <numerusform>بينها {n} كتلة مؤكدة: {key} يضمها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks beyond stay: you decided so.</source>
        <translation>
            <numerusform>لا تبقى وراءها كتلة.</numerusform>
            <numerusform>تبقى وراءها كتلة واحدة: هذا قرارك.</numerusform>
            <numerusform>تبقى وراءها كتلتان: هذا قرارك.</numerusform>
            <numerusform>تبقى وراءها {n} كتل: هذا قرارك.</numerusform>
            <numerusform>تبقى وراءها {n} كتلة: هذا قرارك.</numerusform>
            <numerusform>تبقى وراءها {n} كتلة: هذا قرارك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks moved here from after block {of}</source>
        <translation>
            <numerusform>لا كتل نُقلت من بعد الكتلة {of}</numerusform>
            <numerusform>نُقلت من بعد الكتلة {of}</numerusform>
            <numerusform>كتلتان نُقلتا من بعد الكتلة {of}</numerusform>
            <numerusform>{n} كتل نُقلت من بعد الكتلة {of}</numerusform>
            <numerusform>{n} كتلة نُقلت من بعد الكتلة {of}</numerusform>
            <numerusform>{n} كتلة نُقلت من بعد الكتلة {of}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks moved here from the top</source>
        <translation>
            <numerusform>لا كتل نُقلت من أعلى المقال</numerusform>
            <numerusform>نُقلت من أعلى المقال</numerusform>
            <numerusform>كتلتان نُقلتا من أعلى المقال</numerusform>
            <numerusform>{n} كتل نُقلت من أعلى المقال</numerusform>
            <numerusform>{n} كتلة نُقلت من أعلى المقال</numerusform>
            <numerusform>{n} كتلة نُقلت من أعلى المقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks removed</source>
        <translation>
            <numerusform>لا كتل محذوفة</numerusform>
            <numerusform>كتلة واحدة محذوفة</numerusform>
            <numerusform>كتلتان محذوفتان</numerusform>
            <numerusform>{n} كتل محذوفة</numerusform>
            <numerusform>{n} كتلة محذوفة</numerusform>
            <numerusform>{n} كتلة محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks selected: {key} and the digits act on all of them.</source>
        <translation>
            <numerusform>لا كتل محددة ({key}).</numerusform>
            <numerusform>كتلة واحدة محددة: {key} والأرقام تسري عليها.</numerusform>
            <numerusform>كتلتان محددتان: {key} والأرقام تسري عليهما.</numerusform>
            <numerusform>{n} كتل محددة: {key} والأرقام تسري عليها كلها.</numerusform>
            <numerusform>{n} كتلة محددة: {key} والأرقام تسري عليها كلها.</numerusform>
            <numerusform>{n} كتلة محددة: {key} والأرقام تسري عليها كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>0 بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>{n} بايتات</numerusform>
            <numerusform>{n} بايتا</numerusform>
            <numerusform>{n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>لا مقالات متغيرة</numerusform>
            <numerusform>مقال متغير واحد</numerusform>
            <numerusform>مقالان متغيران</numerusform>
            <numerusform>{n} مقالات متغيرة</numerusform>
            <numerusform>{n} مقالا متغيرا</numerusform>
            <numerusform>{n} مقال متغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <translation>
            <numerusform>لا تعديلات</numerusform>
            <numerusform>تعديل واحد</numerusform>
            <numerusform>تعديلان</numerusform>
            <numerusform>{n} تعديلات</numerusform>
            <numerusform>{n} تعديلا</numerusform>
            <numerusform>{n} تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found. Up, Down and Enter choose.</source>
        <translation>
            <numerusform>لا نتائج.</numerusform>
            <numerusform>نتيجة واحدة. الاختيار بالسهمين وEnter.</numerusform>
            <numerusform>نتيجتان. الاختيار بالسهمين وEnter.</numerusform>
            <numerusform>{n} نتائج. الاختيار بالسهمين وEnter.</numerusform>
            <numerusform>{n} نتيجة. الاختيار بالسهمين وEnter.</numerusform>
            <numerusform>{n} نتيجة. الاختيار بالسهمين وEnter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in question</source>
        <translation>
            <numerusform>لا سؤال</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>{n} أسئلة</numerusform>
            <numerusform>{n} سؤالا</numerusform>
            <numerusform>{n} سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more blocks the article would lose</source>
        <translation>
            <numerusform>لا كتل أخرى يفقدها المقال</numerusform>
            <numerusform>كتلة أخرى يفقدها المقال</numerusform>
            <numerusform>كتلتان أخريان يفقدهما المقال</numerusform>
            <numerusform>{n} كتل أخرى يفقدها المقال</numerusform>
            <numerusform>{n} كتلة أخرى يفقدها المقال</numerusform>
            <numerusform>{n} كتلة أخرى يفقدها المقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more characters</source>
        <translation>
            <numerusform>لا حروف أخرى</numerusform>
            <numerusform>حرف آخر</numerusform>
            <numerusform>حرفان آخران</numerusform>
            <numerusform>{n} أحرف أخرى</numerusform>
            <numerusform>{n} حرفا آخر</numerusform>
            <numerusform>{n} حرف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more kept blocks that look like none of an article</source>
        <translation>
            <numerusform>لا كتل مُبقاة أخرى لا تشبه المقال</numerusform>
            <numerusform>كتلة مُبقاة أخرى لا تشبه المقال</numerusform>
            <numerusform>كتلتان مُبقاتان أخريان لا تشبهان المقال</numerusform>
            <numerusform>{n} كتل مُبقاة أخرى لا تشبه المقال</numerusform>
            <numerusform>{n} كتلة مُبقاة أخرى لا تشبه المقال</numerusform>
            <numerusform>{n} كتلة مُبقاة أخرى لا تشبه المقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more pairs</source>
        <translation>
            <numerusform>لا أزواج أخرى</numerusform>
            <numerusform>زوج آخر</numerusform>
            <numerusform>زوجان آخران</numerusform>
            <numerusform>{n} أزواج أخرى</numerusform>
            <numerusform>{n} زوجا آخر</numerusform>
            <numerusform>{n} زوج آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more that say the same</source>
        <translation>
            <numerusform>لا غيرها بالنص نفسه</numerusform>
            <numerusform>واحدة أخرى بالنص نفسه</numerusform>
            <numerusform>اثنتان أخريان بالنص نفسه</numerusform>
            <numerusform>{n} أخرى بالنص نفسه</numerusform>
            <numerusform>{n} أخرى بالنص نفسه</numerusform>
            <numerusform>{n} أخرى بالنص نفسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>{n} مقالات جديدة</numerusform>
            <numerusform>{n} مقالا جديدا</numerusform>
            <numerusform>{n} مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not exported</source>
        <translation>
            <numerusform>لا شيء غير مصدَّر</numerusform>
            <numerusform>مقال واحد لم يُصدَّر</numerusform>
            <numerusform>مقالان لم يُصدَّرا</numerusform>
            <numerusform>{n} مقالات لم تُصدَّر</numerusform>
            <numerusform>{n} مقالا لم يُصدَّر</numerusform>
            <numerusform>{n} مقال لم يُصدَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages came in.</source>
        <translation>
            <numerusform>لم تدخل أي صفحة.</numerusform>
            <numerusform>دخلت صفحة واحدة.</numerusform>
            <numerusform>دخلت صفحتان.</numerusform>
            <numerusform>دخلت {n} صفحات.</numerusform>
            <numerusform>دخلت {n} صفحة.</numerusform>
            <numerusform>دخلت {n} صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>{n} فقرات</numerusform>
            <numerusform>{n} فقرة</numerusform>
            <numerusform>{n} فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages are selected as one text: what is typed comes in its place.</source>
        <translation>
            <numerusform>لا مقاطع محددة</numerusform>
            <numerusform>مقطع واحد محدد.</numerusform>
            <numerusform>مقطعان محددان كنص واحد: ما يُكتب يحل محله.</numerusform>
            <numerusform>{n} مقاطع محددة كنص واحد: ما يُكتب يحل محله.</numerusform>
            <numerusform>{n} مقطعا محددة كنص واحد: ما يُكتب يحل محله.</numerusform>
            <numerusform>{n} مقطع محددة كنص واحد: ما يُكتب يحل محله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places replaced. {key} takes them back.</source>
        <translation>
            <numerusform>لم يُستبدل شيء. {key} للتراجع.</numerusform>
            <numerusform>استُبدل موضع واحد. {key} يتراجع عنه.</numerusform>
            <numerusform>استُبدل موضعان. {key} يتراجع عنهما.</numerusform>
            <numerusform>استُبدلت {n} مواضع. {key} يتراجع عنها.</numerusform>
            <numerusform>استُبدل {n} موضعا. {key} يتراجع عنها.</numerusform>
            <numerusform>استُبدل {n} موضع. {key} يتراجع عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>{n} أسئلة</numerusform>
            <numerusform>{n} سؤالا</numerusform>
            <numerusform>{n} سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions left</source>
        <translation>
            <numerusform>لم يبقَ سؤال</numerusform>
            <numerusform>بقي سؤال واحد</numerusform>
            <numerusform>بقي سؤالان</numerusform>
            <numerusform>بقيت {n} أسئلة</numerusform>
            <numerusform>بقي {n} سؤالا</numerusform>
            <numerusform>بقي {n} سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions left as proposed.</source>
        <translation>
            <numerusform>لم يبقَ سؤال.</numerusform>
            <numerusform>بقي سؤال واحد كما اقتُرح.</numerusform>
            <numerusform>بقي سؤالان كما اقتُرح.</numerusform>
            <numerusform>بقيت {n} أسئلة كما اقتُرح.</numerusform>
            <numerusform>بقي {n} سؤالا كما اقتُرح.</numerusform>
            <numerusform>بقي {n} سؤال كما اقتُرح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>لم يتعذر أي مقال</numerusform>
            <numerusform>تعذّر مقال واحد</numerusform>
            <numerusform>تعذّر مقالان</numerusform>
            <numerusform>تعذّرت {n} مقالات</numerusform>
            <numerusform>تعذّر {n} مقالا</numerusform>
            <numerusform>تعذّر {n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <translation>
            <numerusform>لا محذوف</numerusform>
            <numerusform>واحدة محذوفة</numerusform>
            <numerusform>اثنتان محذوفتان</numerusform>
            <numerusform>{n} محذوفة</numerusform>
            <numerusform>{n} محذوفة</numerusform>
            <numerusform>{n} محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {all}, from row {first} on</source>
        <translation>
            <numerusform>لا صفوف من {all}، من الصف {first}</numerusform>
            <numerusform>صف واحد من {all}، من الصف {first}</numerusform>
            <numerusform>صفان من {all}، من الصف {first}</numerusform>
            <numerusform>{n} صفوف من {all}، من الصف {first}</numerusform>
            <numerusform>{n} صفا من {all}، من الصف {first}</numerusform>
            <numerusform>{n} صف من {all}، من الصف {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps could not be taken.</source>
        <translation>
            <numerusform>تمت الخطوات كلها.</numerusform>
            <numerusform>تعذّرت خطوة واحدة.</numerusform>
            <numerusform>تعذّرت خطوتان.</numerusform>
            <numerusform>تعذّرت {n} خطوات.</numerusform>
            <numerusform>تعذّرت {n} خطوة.</numerusform>
            <numerusform>تعذّرت {n} خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps made again.</source>
        <translation>
            <numerusform>لم تُعَد أي خطوة.</numerusform>
            <numerusform>أُعيدت خطوة واحدة.</numerusform>
            <numerusform>أُعيدت خطوتان.</numerusform>
            <numerusform>أُعيدت {n} خطوات.</numerusform>
            <numerusform>أُعيدت {n} خطوة.</numerusform>
            <numerusform>أُعيدت {n} خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps taken back.</source>
        <translation>
            <numerusform>لم يُتراجع عن أي خطوة.</numerusform>
            <numerusform>تُراجِع عن خطوة واحدة.</numerusform>
            <numerusform>تُراجِع عن خطوتين.</numerusform>
            <numerusform>تُراجِع عن {n} خطوات.</numerusform>
            <numerusform>تُراجِع عن {n} خطوة.</numerusform>
            <numerusform>تُراجِع عن {n} خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>{n} مرات</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <translation>
            <numerusform>لا مقالات على حالها</numerusform>
            <numerusform>مقال واحد على حاله</numerusform>
            <numerusform>مقالان على حالهما</numerusform>
            <numerusform>{n} مقالات على حالها</numerusform>
            <numerusform>{n} مقالا على حاله</numerusform>
            <numerusform>{n} مقال على حاله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>لم يُسحب أي مقال</numerusform>
            <numerusform>سُحب مقال واحد</numerusform>
            <numerusform>سُحب مقالان</numerusform>
            <numerusform>سُحبت {n} مقالات</numerusform>
            <numerusform>سُحب {n} مقالا</numerusform>
            <numerusform>سُحب {n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step}: {n} blocks of the article go. {key} takes it back.</source>
        <translation>
            <numerusform>{step}: لا تخرج كتلة من المقال. {key} يتراجع عن ذلك.</numerusform>
            <numerusform>{step}: تخرج كتلة من المقال. {key} يتراجع عن ذلك.</numerusform>
            <numerusform>{step}: تخرج كتلتان من المقال. {key} يتراجع عن ذلك.</numerusform>
            <numerusform>{step}: تخرج {n} كتل من المقال. {key} يتراجع عن ذلك.</numerusform>
            <numerusform>{step}: تخرج {n} كتلة من المقال. {key} يتراجع عن ذلك.</numerusform>
            <numerusform>{step}: تخرج {n} كتلة من المقال. {key} يتراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… ولا غيرها.</numerusform>
            <numerusform>… وواحدة أخرى.</numerusform>
            <numerusform>… واثنتان أخريان.</numerusform>
            <numerusform>… و{n} أخرى.</numerusform>
            <numerusform>… و{n} أخرى.</numerusform>
            <numerusform>… و{n} أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you were typing when the program ended is back. {key} takes it away.</source>
        <translation>عاد ما كنت تكتبه حين أُغلق البرنامج. {key} يزيله.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Nothing is fetched from the web. Save the page in your browser and drop the file here.</source>
        <translation>لا يُجلب شيء من الشبكة. احفظ الصفحة في المتصفح وأفلت الملف هنا.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>This passage holds characters that cannot be typed in.</source>
        <translation>في هذا المقطع حروف لا تُكتب باللوحة.</translation>
    </message>
    <message>
        <source>This passage is too long to type in.</source>
        <translation>هذا المقطع أطول من أن يُكتب فيه.</translation>
    </message>
</context>
<context>
    <name>ElsewhereSection</name>
    <message>
        <source>Elsewhere on the desk</source>
        <translation>في غير هذا الموضع من المكتب</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>This block</source>
        <translation>هذه الكتلة</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>القرائن</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>No detector has anything to say of this block.</source>
        <translation>لا قرينة بشأن هذه الكتلة.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>قالب &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>إ&amp;عادته</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Export approved copy</source>
        <translation>تصدير المعتمد</translation>
    </message>
    <message>
        <source>Just this once</source>
        <translation>هذه المرة فقط</translation>
    </message>
    <message>
        <source>Ways to export</source>
        <translation>طرق التصدير</translation>
    </message>
    <message>
        <source>“{profile}” is deleted.</source>
        <translation>حُذف القالب «{profile}».</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>An export is under way already.</source>
        <translation>هناك تصدير جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>Export a&amp;gain with “{profile}”</source>
        <translation>تصدير م&amp;رة أخرى بالقالب «{profile}»</translation>
    </message>
    <message>
        <source>No article is approved yet.</source>
        <translation>لم يُعتمد أي مقال بعد.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Nothing was exported yet.</source>
        <translation>لم يُصدَّر شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was refused that you have not looked at.</source>
        <translation>لم يبق شيء تعذّر تصديره ولم تنظر فيه.</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>The file cannot be opened: {why}</source>
        <translation>لا يمكن فتح الملف: {why}</translation>
    </message>
    <message>
        <source>There is no file to open yet.</source>
        <translation>لا يوجد ملف لفتحه بعد.</translation>
    </message>
    <message>
        <source>There is no program here that opens this file.</source>
        <translation>لا يوجد هنا برنامج يفتح هذا الملف.</translation>
    </message>
    <message>
        <source>This format has one way to be looked at.</source>
        <translation>لهذا النسق طريقة عرض واحدة.</translation>
    </message>
    <message>
        <source>{counts}: {folder}</source>
        <translation>{counts}: ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>لم يعد ⁨{folder}⁩ موجودا.</translation>
    </message>
    <message>
        <source>{key} leads to what was refused</source>
        <translation>{key} للذهاب إلى ما لم يُصدَّر</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>a block is current</source>
        <translation>تكون هناك كتلة حالية</translation>
    </message>
    <message>
        <source>a review is shown</source>
        <translation>يكون مقال معروضا</translation>
    </message>
    <message>
        <source>the current block has another copy</source>
        <translation>تكون للكتلة نسخة أخرى</translation>
    </message>
    <message>
        <source>the queue has articles</source>
        <translation>يكون في الوارد مقالات</translation>
    </message>
    <message>
        <source>there is a step to redo</source>
        <translation>تكون خطوة يمكن إعادتها</translation>
    </message>
    <message>
        <source>there is a step to undo</source>
        <translation>تكون خطوة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>there is something to export</source>
        <translation>يكون هناك ما يُصدَّر</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>none found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>none found; click to type one</source>
        <translation>لم يُعثر على شيء؛ انقر للكتابة</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Other values for {field}</source>
        <translation>قيم أخرى: {field}</translation>
    </message>
    <message>
        <source>Other values found on the page</source>
        <translation>قيم أخرى في الصفحة</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>As they came</source>
        <translation>بترتيب الوصول</translation>
    </message>
    <message>
        <source>Choose which pages the queue shows, and in which order</source>
        <translation>اختر ما يظهر في الوارد وترتيبه</translation>
    </message>
    <message>
        <source>Filter: {text}</source>
        <translation>التصفية: {text}</translation>
    </message>
    <message>
        <source>Most in doubt first</source>
        <translation>الأكثر شكا أولا</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why it wants a person</source>
        <translation>لماذا تحتاج إلى محرر</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Articles that hold the words</source>
        <translation>مقالات فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Capitals matter.</source>
        <translation>تُميَّز الأحرف الكبيرة من الصغيرة.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in all</source>
        <translation>البحث في الكل</translation>
    </message>
    <message>
        <source>In all queued articles</source>
        <translation>في كل مقالات الوارد</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>في المقال</translation>
    </message>
    <message>
        <source>It begins and ends where words do.</source>
        <translation>يبدأ وينتهي عند حدود الكلمات.</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>بتساهل</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>حالة الأحرف</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Quotes, dashes and spaces of any kind are alike.</source>
        <translation>علامات الاقتباس والشرطات والمسافات سواء أيا كان نوعها.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>موضع البحث</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{here} of {count}</source>
        <translation>{here} من {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Edit &gt; Take back the replacement undoes it.</source>
        <translation>يُلغى بالأمر: تحرير &gt; التراجع عن الاستبدال.</translation>
    </message>
    <message>
        <source>Nothing was replaced in the queue since the window was opened.</source>
        <translation>لم يُستبدل شيء في الوارد منذ فُتحت النافذة.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>{done} of {of} articles</source>
        <translation>{done} من {of} مقالات</translation>
    </message>
    <message>
        <source>{name}: changed since, so what was replaced there stays.</source>
        <translation>⁨{name}⁩: تغيّر بعد ذلك، فيبقى ما استُبدل فيه.</translation>
    </message>
    <message>
        <source>{places} in {articles}</source>
        <translation>{places} في {articles}</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>An empty desk</source>
        <translation>مكتب فارغ</translation>
    </message>
    <message>
        <source>Desks last open</source>
        <translation>مكاتب فُتحت أخيرا</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>عرض مجلده</translation>
    </message>
    <message>
        <source>This desk is empty. It lies at {path}</source>
        <translation>هذا المكتب فارغ. موضعه ⁨{path}⁩</translation>
    </message>
    <message>
        <source>{desk}   in {folder}</source>
        <translation>⁨{desk}⁩   في ⁨{folder}⁩</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;تصفح…</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>مجلد المقالات</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>As a reader sees it</source>
        <translation>كما يراه القارئ</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>فتح خارج البرنامج</translation>
    </message>
    <message>
        <source>Open the file in its own program: a copy to look at, which goes with the window</source>
        <translation>فتح الملف في برنامجه: نسخة للنظر تزول مع النافذة</translation>
    </message>
    <message>
        <source>Show Blocks</source>
        <translation>عرض الكتل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>النص الخام</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>A Word document in which every change against the raw page can be accepted or rejected.</source>
        <translation>مستند Word يمكن فيه قبول كل تغيير عن الصفحة الخام أو رفضه.</translation>
    </message>
    <message>
        <source>A book for reading devices.</source>
        <translation>كتاب لأجهزة القراءة.</translation>
    </message>
    <message>
        <source>A document for LibreOffice and the like.</source>
        <translation>مستند لبرنامج LibreOffice وأمثاله.</translation>
    </message>
    <message>
        <source>A document for Word, LibreOffice and the like.</source>
        <translation>مستند لبرامج Word وLibreOffice وأمثالهما.</translation>
    </message>
    <message>
        <source>A web page that stands alone, for any browser and for printing.</source>
        <translation>صفحة ويب قائمة بذاتها، لأي متصفح وللطباعة.</translation>
    </message>
    <message>
        <source>A web page with raw and approved side by side, for a colleague without this program.</source>
        <translation>صفحة ويب فيها الخام والمعتمد جنبا إلى جنب، لزميل ليس لديه هذا البرنامج.</translation>
    </message>
    <message>
        <source>All articles in one feed, by the stricter standard.</source>
        <translation>كل المقالات في تلقيم واحد، بالمعيار الأدق.</translation>
    </message>
    <message>
        <source>All articles in one feed.</source>
        <translation>كل المقالات في تلقيم واحد.</translation>
    </message>
    <message>
        <source>All articles in one file that WordPress imports.</source>
        <translation>كل المقالات في ملف واحد يستورده WordPress.</translation>
    </message>
    <message>
        <source>All articles in one file, each with its blocks and decisions on a line.</source>
        <translation>كل المقالات في ملف واحد، كل مقال في سطر مع كتله وقراراته.</translation>
    </message>
    <message>
        <source>All articles in one table, for a spreadsheet.</source>
        <translation>كل المقالات في جدول واحد لبرامج الجداول.</translation>
    </message>
    <message>
        <source>All blocks with their verdicts in one table, for training.</source>
        <translation>كل الكتل مع أحكامها في جدول واحد للتدريب.</translation>
    </message>
    <message>
        <source>As data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Atom</source>
        <translation>Atom</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>للناس</translation>
    </message>
    <message>
        <source>For systems</source>
        <translation>للأنظمة</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>NITF</source>
        <translation>NITF</translation>
    </message>
    <message>
        <source>News as JSON, by the newer standard of the IPTC.</source>
        <translation>أخبار بصيغة JSON وفق المعيار الأحدث من IPTC.</translation>
    </message>
    <message>
        <source>News as JSON, the way Superdesk reads it.</source>
        <translation>أخبار بصيغة JSON كما يقرؤها Superdesk.</translation>
    </message>
    <message>
        <source>News as XML, the way agencies exchange it.</source>
        <translation>أخبار بصيغة XML كما تتبادلها الوكالات.</translation>
    </message>
    <message>
        <source>News as XML, the way older systems take it.</source>
        <translation>أخبار بصيغة XML كما تقبلها الأنظمة الأقدم.</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>OpenDocument (ODT)</source>
        <translation>OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>RSS</source>
        <translation>RSS</translation>
    </message>
    <message>
        <source>Redline report</source>
        <translation>تقرير التغييرات</translation>
    </message>
    <message>
        <source>Set pages, the same on every screen and printer.</source>
        <translation>صفحات منضدة، متطابقة على كل شاشة وطابعة.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Text with light marks, the fields above it.</source>
        <translation>نص بعلامات خفيفة، وفوقه الحقول.</translation>
    </message>
    <message>
        <source>The article with its blocks and every decision.</source>
        <translation>المقال مع كتله وكل القرارات.</translation>
    </message>
    <message>
        <source>The words alone.</source>
        <translation>الكلمات وحدها.</translation>
    </message>
    <message>
        <source>What search engines read of an article, by schema.org.</source>
        <translation>ما تقرؤه محركات البحث من المقال، وفق schema.org.</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>Word with tracked changes</source>
        <translation>Word مع تعقب التغييرات</translation>
    </message>
    <message>
        <source>WordPress (WXR)</source>
        <translation>WordPress (WXR)</translation>
    </message>
    <message>
        <source>ninjs 1.6</source>
        <translation>ninjs 1.6</translation>
    </message>
    <message>
        <source>ninjs 3.1</source>
        <translation>ninjs 3.1</translation>
    </message>
</context>
<context>
    <name>FormatBox</name>
    <message>
        <source>Format of the copy</source>
        <translation>نسق المقالات</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Each ribbon joins a block to its place in the article.</source>
        <translation>كل شريط يصل كتلة بموضعها في المقال.</translation>
    </message>
    <message>
        <source>Ribbons between page and article</source>
        <translation>أشرطة بين الصفحة والمقال</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>The desk as it is now</source>
        <translation>المكتب كما هو الآن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>{step}, taken back</source>
        <translation>{step}، تُراجِع عنها</translation>
    </message>
</context>
<context>
    <name>HistoryButton</name>
    <message>
        <source>Choose how far to take back</source>
        <translation>اختر مدى التراجع</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>لا شيء يُتراجع عنه</translation>
    </message>
    <message>
        <source>Steps to take back</source>
        <translation>خطوات يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Take back this step and all after it</source>
        <translation>التراجع عن هذه الخطوة وكل ما بعدها</translation>
    </message>
    <message>
        <source>Whole history…</source>
        <translation>السجل كله…</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Make again to here</source>
        <translation>إ&amp;عادة حتى هنا</translation>
    </message>
    <message>
        <source>&amp;Take back to here</source>
        <translation>ت&amp;راجع حتى هنا</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing has been decided on this desk yet.</source>
        <translation>لم يُقرَّر شيء على هذا المكتب بعد.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>A date is written year-month-day, as 2026-03-31.</source>
        <translation>يُكتب التاريخ سنة-شهر-يوم، مثل 2026-03-31.</translation>
    </message>
    <message>
        <source>A language is written by its code, as en, en-GB or ar.</source>
        <translation>تُكتب اللغة برمزها، مثل ar أو en أو en-GB.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http:// and names a site.</source>
        <translation>يبدأ الرابط بـ https:// أو http:// ويسمّي موقعا.</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Choose a block to see why it stays or goes.</source>
        <translation>اختر كتلة لترى لماذا تبقى أو تُحذف.</translation>
    </message>
    <message>
        <source>Confidence of the proposal: {share}</source>
        <translation>الثقة بالمقترح: {share}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>For keeping:</source>
        <translation>للإبقاء:</translation>
    </message>
    <message>
        <source>For removing:</source>
        <translation>للحذف:</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Open a page to see why its blocks stay or go.</source>
        <translation>افتح صفحة لترى لماذا تبقى كتلها أو تُحذف.</translation>
    </message>
    <message>
        <source>Proposed: keep, {share}.</source>
        <translation>المقترح: إبقاء، {share}.</translation>
    </message>
    <message>
        <source>Proposed: remove as {reason}, {share}.</source>
        <translation>المقترح: حذف ({reason})، {share}.</translation>
    </message>
    <message>
        <source>The two copies are {share} alike.</source>
        <translation>تتشابه النسختان بنسبة {share}.</translation>
    </message>
    <message>
        <source>This is kept as {value}.</source>
        <translation>يُحفظ هذا بصيغة {value}.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why, and the fields</source>
        <translation>لماذا، والحقول</translation>
    </message>
    <message>
        <source>You changed its wording.</source>
        <translation>غيّرت نصها.</translation>
    </message>
    <message>
        <source>Your decision.</source>
        <translation>قرارك.</translation>
    </message>
    <message>
        <source>of block {number}</source>
        <translation>من الكتلة {number}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>منك</translation>
    </message>
    <message>
        <source>{detector}, strength {share}</source>
        <translation>{detector}، القوة {share}</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>تشابه {share}</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>الثقة {share}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>ت&amp;غيير المفاتيح…</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Single keys act while the page or the article has the focus. {pane} goes from pane to pane.
In a repeated passage the digits choose which copy stays; the one after the last copy unites them.</source>
        <translation>تعمل المفاتيح المفردة حين يكون التركيز على الصفحة أو المقال. {pane} ينتقل من لوح إلى لوح.
في المقطع المكرر تختار الأرقام النسخة التي تبقى؛ والرقم الذي يلي آخر نسخة يوحّدها.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Single keys act in the page and the article: {key} goes there.</source>
        <translation>تعمل المفاتيح المفردة في الصفحة والمقال: {key} ينقلك إليهما.</translation>
    </message>
    <message>
        <source>{key} belongs to copying and pasting.</source>
        <translation>{key} للنسخ واللصق.</translation>
    </message>
    <message>
        <source>{key} erases text.</source>
        <translation>{key} يمحو النص.</translation>
    </message>
    <message>
        <source>{key} moves about in every pane.</source>
        <translation>{key} للتنقل في كل لوح.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} يفتح القائمة «{menu}».</translation>
    </message>
    <message>
        <source>“{command}” acts in the page and the article: {key} goes there.</source>
        <translation>يعمل «{command}» في الصفحة والمقال: {key} ينقلك إليهما.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«⁨{name}⁩»</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إ&amp;عادة ضبط</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Enter goes to the box that takes the new key.</source>
        <translation>‏Enter ينتقل إلى خانة المفتاح الجديد.</translation>
    </message>
    <message>
        <source>Find a command by name</source>
        <translation>ابحث عن أمر باسمه</translation>
    </message>
    <message>
        <source>Keep the keys it has</source>
        <translation>إبقاء مفاتيحه كما هي</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>S&amp;wap keys</source>
        <translation>ت&amp;بديل المفاتيح</translation>
    </message>
    <message>
        <source>Strike the new key here</source>
        <translation>اضغط المفتاح الجديد هنا</translation>
    </message>
    <message>
        <source>or strike its key here</source>
        <translation>أو اضغط مفتاحه هنا</translation>
    </message>
    <message>
        <source>{key} holds from now on.</source>
        <translation>{key} يسري من الآن.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} غير مستعمل.</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”. Swap gives “{command}” the keys of “{mine}”.</source>
        <translation>{key} مفتاح «{command}». التبديل يعطي «{command}» مفاتيح «{mine}».</translation>
    </message>
</context>
<context>
    <name>LaidFace</name>
    <message>
        <source>The file as a reader sees it</source>
        <translation>الملف كما يراه القارئ</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
</context>
<context>
    <name>Led</name>
    <message>
        <source>{name}: {what}</source>
        <translation>⁨{name}⁩: {what}</translation>
    </message>
</context>
<context>
    <name>LeftoverStrip</name>
    <message>
        <source>Go to {block}, kept</source>
        <translation>انتقال إلى {block}، مُبقاة</translation>
    </message>
    <message>
        <source>Kept blocks that look like none of an article, most suspicious first</source>
        <translation>كتل مُبقاة لا تشبه المقال، الأكثر إثارة للشك أولا</translation>
    </message>
    <message>
        <source>Left in?</source>
        <translation>بقيت سهوا؟</translation>
    </message>
    <message>
        <source>Remove {block}</source>
        <translation>حذف {block}</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>A link begins with https://, http:// or mailto: and names a site.</source>
        <translation>يبدأ الرابط بـ https:// أو http:// أو mailto: ويسمّي موقعا.</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Address of the link; empty takes it away</source>
        <translation>عنوان الرابط؛ إفراغه يزيله</translation>
    </message>
</context>
<context>
    <name>LossStrip</name>
    <message>
        <source>Go to {block}, removed</source>
        <translation>انتقال إلى {block}، محذوفة</translation>
    </message>
    <message>
        <source>Keep {block}</source>
        <translation>إبقاء {block}</translation>
    </message>
    <message>
        <source>Nothing like an article would be lost.</source>
        <translation>لن يضيع شيء يشبه مقالا.</translation>
    </message>
    <message>
        <source>Removed blocks most like an article stand here once a page is open.</source>
        <translation>حين تُفتح صفحة تظهر هنا الكتل المحذوفة الأشبه بالمقال.</translation>
    </message>
    <message>
        <source>Removed blocks most like an article, most likely first</source>
        <translation>الكتل المحذوفة الأشبه بالمقال، الأرجح أولا</translation>
    </message>
    <message>
        <source>You would lose</source>
        <translation>ما قد تفقده</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · about {0} min left</source>
        <translation> · بقي نحو {0} د</translation>
    </message>
    <message>
        <source>A fault in Galleyproof itself: {fault}. What you decided is on the desk; please report this.</source>
        <translation>خلل في Galleyproof نفسه: {fault}. ما قررته محفوظ على المكتب؛ يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>A field, or where the story ends, is a whole block: {key} selects it first.</source>
        <translation>الحقل أو نهاية القصة كتلة كاملة: {key} يحددها أولا.</translation>
    </message>
    <message>
        <source>A headline takes no links.</source>
        <translation>لا يقبل العنوان روابط.</translation>
    </message>
    <message>
        <source>A reason or a copy is chosen for whole blocks: {key} selects the whole block first.</source>
        <translation>يُختار السبب أو النسخة لكتل كاملة: المفتاح {key} يحدد الكتلة كلها أولا.</translation>
    </message>
    <message>
        <source>A removed block has no place in the article. {key} keeps it first.</source>
        <translation>لا موضع في المقال لكتلة محذوفة. {key} يبقيها أولا.</translation>
    </message>
    <message>
        <source>A removed block has no text to type in. {key} keeps it first.</source>
        <translation>لا كتابة في كتلة محذوفة. {key} يبقيها أولا.</translation>
    </message>
    <message>
        <source>About Galleyproof</source>
        <translation>حول Galleyproof</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Drop it to put it into the queue.</source>
        <translation>أفلته ليدخل الوارد.</translation>
    </message>
    <message>
        <source>Galleyproof {0}
A review desk for editors.
Desk: {1}</source>
        <translation>Galleyproof {0}
مكتب مراجعة للمحررين.
المكتب: {1}</translation>
    </message>
    <message>
        <source>It stands here once the page is read.</source>
        <translation>يظهر هنا حين تُقرأ الصفحة.</translation>
    </message>
    <message>
        <source>New desk</source>
        <translation>مكتب جديد</translation>
    </message>
    <message>
        <source>No article yet</source>
        <translation>لا مقال بعد</translation>
    </message>
    <message>
        <source>Not chosen yet: {effect}. The same key again chooses it.</source>
        <translation>لم يُختر بعد: {effect}. المفتاح نفسه ثانية يختاره.</translation>
    </message>
    <message>
        <source>Nothing in the queue has “{text}”. Escape shows everything again.</source>
        <translation>لا شيء في الوارد فيه «{text}». Escape يعرض الكل من جديد.</translation>
    </message>
    <message>
        <source>Nothing in the queue has “{text}”. “{name}” stays open; Escape shows everything again.</source>
        <translation>لا شيء في الوارد فيه «{text}». يبقى «⁨{name}⁩» مفتوحا؛ Escape يعرض الكل من جديد.</translation>
    </message>
    <message>
        <source>Nothing more of the article goes.</source>
        <translation>لا يخرج من المقال شيء آخر.</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>فتح مكتب</translation>
    </message>
    <message>
        <source>Open a folder of pages</source>
        <translation>فتح مجلد صفحات</translation>
    </message>
    <message>
        <source>Open a passage first: {key}, or a click into it.</source>
        <translation>افتح مقطعا أولا: بالمفتاح {key} أو بنقرة فيه.</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>فتح صفحات</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>فتح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Preparing {0}…</source>
        <translation>تجهيز {0}…</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>البحث في الوارد</translation>
    </message>
    <message>
        <source>Search the queue…  {0}</source>
        <translation>البحث في الوارد…  {0}</translation>
    </message>
    <message>
        <source>The article is on the clipboard.</source>
        <translation>المقال في الحافظة.</translation>
    </message>
    <message>
        <source>The desk {path} is not there any more. The present desk stays open.</source>
        <translation>لم يعد المكتب ⁨{path}⁩ موجودا. يبقى المكتب الحالي مفتوحا.</translation>
    </message>
    <message>
        <source>The page is being cut and read.</source>
        <translation>تُقسَّم الصفحة وتُقرأ.</translation>
    </message>
    <message>
        <source>This block is that field already.</source>
        <translation>هذه الكتلة هي هذا الحقل من قبل.</translation>
    </message>
    <message>
        <source>This change does not hold any more.</source>
        <translation>لم يعد هذا التغيير قائما.</translation>
    </message>
    <message>
        <source>This desk is still at work. Wait for what the status bar shows or cancel it, then open the other desk.</source>
        <translation>ما زال هذا المكتب يعمل. انتظر ما يعرضه شريط الحالة أو ألغه، ثم افتح المكتب الآخر.</translation>
    </message>
    <message>
        <source>Views of the article</source>
        <translation>عروض المقال</translation>
    </message>
    <message>
        <source>Views of the page</source>
        <translation>عروض الصفحة</translation>
    </message>
    <message>
        <source>What is being typed could not be stored. The present desk stays open.</source>
        <translation>تعذّر حفظ ما يُكتب الآن. يبقى المكتب الحالي مفتوحا.</translation>
    </message>
    <message>
        <source>What you typed could not be stored. It is on the clipboard.</source>
        <translation>تعذّر حفظ ما كتبته. هو في الحافظة.</translation>
    </message>
    <message>
        <source>{0} of {1} approved</source>
        <translation>اعتُمد {0} من {1}</translation>
    </message>
    <message>
        <source>{desk} — Galleyproof</source>
        <translation>{desk} — Galleyproof</translation>
    </message>
    <message>
        <source>{step}: nothing of the article goes. {key} takes it back.</source>
        <translation>{step}: لا يخرج شيء من المقال. {key} يتراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{step}: “{value}”. {key} takes it back.</source>
        <translation>{step}: «{value}». {key} للتراجع.</translation>
    </message>
    <message>
        <source>{why} The present desk stays open.</source>
        <translation>{why} يبقى المكتب الحالي مفتوحا.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>النص في الحافظة.</translation>
    </message>
</context>
<context>
    <name>MissingFace</name>
    <message>
        <source>Pages cannot be drawn on this computer</source>
        <translation>لا يمكن رسم الصفحات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Qt PDF is missing or does not start: {why}. The file can be opened in its own program.</source>
        <translation>مكوّن Qt PDF مفقود أو لا يعمل: {why}. يمكن فتح الملف في برنامجه.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>إخفاء الرسالة</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>five times</source>
        <translation>خمس مرات</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>أربع مرات</translation>
    </message>
    <message>
        <source>six times</source>
        <translation>ست مرات</translation>
    </message>
    <message>
        <source>three times</source>
        <translation>ثلاث مرات</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>مرتين</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}٪</translation>
    </message>
</context>
<context>
    <name>OnceForm</name>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Approved copy</source>
        <translation>المقالات المعتمدة</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>ال&amp;نسق</translation>
    </message>
</context>
<context>
    <name>OtherReview</name>
    <message>
        <source>Open {where}, {share} alike</source>
        <translation>فتح {where}، تشابه {share}</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of the page</source>
        <translation>نظرة على الصفحة</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُبقاة</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Clicks for an article</source>
        <translation>نقرات المقال الواحد</translation>
    </message>
    <message>
        <source>Counted on this desk alone: nothing of it is sent anywhere or exported.</source>
        <translation>يُحسب على هذا المكتب وحده: لا يُرسَل منه شيء ولا يُصدَّر.</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>ما حُسم اليوم</translation>
    </message>
    <message>
        <source>Keys for an article, as a rule</source>
        <translation>مفاتيح المقال الواحد عادة</translation>
    </message>
    <message>
        <source>Left to decide</source>
        <translation>ما لم يُحسم</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>وتيرة العمل</translation>
    </message>
    <message>
        <source>Time for an article</source>
        <translation>وقت المقال الواحد</translation>
    </message>
    <message>
        <source>no article is decided yet</source>
        <translation>لم يُحسم أي مقال بعد</translation>
    </message>
    <message>
        <source>{articles}, about {minutes}</source>
        <translation>{articles}، نحو {minutes}</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Choose one in the queue, or open a file.</source>
        <translation>اختر صفحة من الوارد أو افتح ملفا.</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>لا صفحة مفتوحة</translation>
    </message>
    <message>
        <source>This page holds no text.</source>
        <translation>لا نص في هذه الصفحة.</translation>
    </message>
    <message>
        <source>{why}. What is shown is its text in plain lines, and nothing on it is decided.</source>
        <translation>{why}. المعروض نصها في أسطر بسيطة، ولم يُبتّ في شيء منها.</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>النص الخام</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, @ article, # block or ~ desk</source>
        <translation>أمر، أو @ مقال، أو # كتلة، أو ~ مكتب</translation>
    </message>
    <message>
        <source>Command, article or block</source>
        <translation>أمر أو مقال أو كتلة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>الأوامر الموجودة</translation>
    </message>
    <message>
        <source>Not for the block shown</source>
        <translation>ليس للكتلة المعروضة</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>لا شيء بهذا الاسم. حروف أقل تجد أكثر.</translation>
    </message>
    <message>
        <source>Only while {what}</source>
        <translation>فقط حين {what}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوفة</translation>
    </message>
</context>
<context>
    <name>PdfFace</name>
    <message>
        <source>Page {at} of {n}</source>
        <translation>الصفحة {at} من {n}</translation>
    </message>
    <message>
        <source>The pages of the file</source>
        <translation>صفحات الملف</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Against the page</source>
        <translation>مقارنة بالصفحة</translation>
    </message>
    <message>
        <source>Against the proposal</source>
        <translation>مقارنة بالمقترح</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Article shown</source>
        <translation>عرض المقال</translation>
    </message>
    <message>
        <source>Articles prepared ahead</source>
        <translation>مقالات تُجهَّز مسبقا</translation>
    </message>
    <message>
        <source>As a reader saw it, as its blocks, or as its source.</source>
        <translation>كما رآها القارئ، أو كتلا، أو نصا خاما.</translation>
    </message>
    <message>
        <source>As copy to type in, as what was changed, or as it will leave.</source>
        <translation>نصا للكتابة فيه، أو ما تغيّر، أو كما سيخرج.</translation>
    </message>
    <message>
        <source>As the platform has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changes shown</source>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Fewer spare a slow or busy machine; the open article always comes first.</source>
        <translation>العدد الأقل يخفف عن جهاز بطيء أو مشغول؛ والمقال المفتوح أولا دائما.</translation>
    </message>
    <message>
        <source>Fold long runs</source>
        <translation>طي المتتاليات الطويلة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>النسق</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عال</translation>
    </message>
    <message>
        <source>High contrast sets every word and edge apart more strongly.</source>
        <translation>التباين العالي يُبرز كل كلمة وكل حافة.</translation>
    </message>
    <message>
        <source>In the article, by the dictionary for its language, where this computer has one.</source>
        <translation>في المقال، بحسب معجم لغته إن وُجد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark, or as the platform has it.</source>
        <translation>فاتح أو داكن، أو كما في النظام.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Of everything in the window, beside the platform&apos;s own size.</source>
        <translation>لكل ما في النافذة، نسبة إلى حجم النظام.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Single-key commands</source>
        <translation>أوامر المفتاح الواحد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>النص الخام</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The window is made anew at once, where you are.</source>
        <translation>تُبنى النافذة من جديد فورا، حيث أنت.</translation>
    </message>
    <message>
        <source>They act while the page or the article has the focus. Turn them off where keys are struck by accident.</source>
        <translation>تعمل حين يكون التركيز على الصفحة أو المقال. أوقفها إن كانت المفاتيح تُضغط سهوا.</translation>
    </message>
    <message>
        <source>Twelve removed blocks or more in a row stand as one line that opens.</source>
        <translation>اثنتا عشرة كتلة محذوفة متتالية أو أكثر تصير سطرا واحدا يُفتح.</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>تسطير الكلمات ذات الأخطاء الإملائية</translation>
    </message>
    <message>
        <source>What was changed of the proposal, or everything that is not the page&apos;s own.</source>
        <translation>ما تغيّر من المقترح، أو كل ما ليس من الصفحة نفسها.</translation>
    </message>
    <message>
        <source>Where approved copy goes unless you choose another folder.</source>
        <translation>حيث تذهب المقالات المعتمدة ما لم تختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>the whole queue</source>
        <translation>الوارد كله</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Back to the default</source>
        <translation>عودة إلى الأصل</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>عودة إلى الأصل: {setting}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>أقسام التفضيلات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A record goes beside it.</source>
        <translation>يوضع سجل بجانبه.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>و{n} أخرى.</translation>
    </message>
    <message>
        <source>Its name will be about “{name}”.</source>
        <translation>سيكون اسم الملف نحو «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Not approved yet: it leaves once it is.</source>
        <translation>لم يُعتمد بعد: يخرج المقال متى اعتُمد.</translation>
    </message>
    <message>
        <source>Rejected: it leaves only if it is approved after all.</source>
        <translation>مرفوض: لا يخرج المقال إلا إذا اعتُمد لاحقا.</translation>
    </message>
    <message>
        <source>The profile leaves out: {fields}.</source>
        <translation>القالب يستبعد: {fields}.</translation>
    </message>
    <message>
        <source>This article alone: an export puts all of them into one file.</source>
        <translation>هذا المقال وحده: التصدير يضع كل المقالات في ملف واحد.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Choose another format; this one is not to be had here.</source>
        <translation>اختر نسقا آخر؛ هذا غير متاح هنا.</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>إعداد الملف…</translation>
    </message>
    <message>
        <source>Mend what the line above names, in the article or its fields ({key}), or choose another format.</source>
        <translation>أصلح ما يذكره السطر أعلاه في المقال أو في حقوله ({key})، أو اختر نسقا آخر.</translation>
    </message>
    <message>
        <source>There is no {format} file of this article yet</source>
        <translation>لا يوجد بعد ملف {format} لهذا المقال</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>النسق</translation>
    </message>
    <message>
        <source>Looking for what is new…</source>
        <translation>البحث عن الجديد…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>all</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>beside each file</source>
        <translation>بجانب كل ملف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>A &amp;record beside each file</source>
        <translation>&amp;سجل بجانب كل ملف</translation>
    </message>
    <message>
        <source>A name may be made of text and of {placeholders}.</source>
        <translation>يمكن أن يتكوّن الاسم من نص ومن {placeholders}.</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>تغيير القالب</translation>
    </message>
    <message>
        <source>F&amp;ile names</source>
        <translation>أس&amp;ماء الملفات</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>ال&amp;نسق</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>The open article: {file}</source>
        <translation>المقال المفتوح: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>يوجد قالب بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Under another name every article counts as new.</source>
        <translation>باسم آخر يُعَدّ كل مقال جديدا.</translation>
    </message>
    <message>
        <source>What was removed and why, who decided what and when; it shows if a file was changed later.</source>
        <translation>ما حُذف ولماذا، ومن قرّر ماذا ومتى؛ ويُظهر إن غُيِّر ملف فيما بعد.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>This row cannot be read</source>
        <translation>تعذّرت قراءة هذا السطر</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>قيد القراءة…</translation>
    </message>
    <message>
        <source>detectors disagree</source>
        <translation>قرائن متعارضة</translation>
    </message>
    <message>
        <source>encoding damage</source>
        <translation>تلف الترميز</translation>
    </message>
    <message>
        <source>error banner</source>
        <translation>رسالة خطأ</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>مصدَّر</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>found</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>ثقة ضعيفة</translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation>شبه مكررة</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>بلا رابط</translation>
    </message>
    <message>
        <source>not an article</source>
        <translation>ليست مقالا</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>paywall</source>
        <translation>جدار دفع</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>repeated passage</source>
        <translation>مقطع مكرر</translation>
    </message>
    <message>
        <source>short</source>
        <translation>قصيرة</translation>
    </message>
    <message>
        <source>{first} +{more}</source>
        <translation>{first} +{more}</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>&amp;تأجيل</translation>
    </message>
    <message>
        <source>Copy the &amp;name</source>
        <translation>نسخ ا&amp;لاسم</translation>
    </message>
    <message>
        <source>Copy where it &amp;came from</source>
        <translation>نسخ ال&amp;مصدر</translation>
    </message>
    <message>
        <source>On the clipboard: {text}</source>
        <translation>في الحافظة: {text}</translation>
    </message>
    <message>
        <source>R&amp;eopen</source>
        <translation>إ&amp;عادة فتح</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Show the source&apos;s &amp;folder</source>
        <translation>عرض م&amp;جلد المادة الخام</translation>
    </message>
    <message>
        <source>The folder this page came from is not there.</source>
        <translation>المجلد الذي جاءت منه هذه الصفحة غير موجود.</translation>
    </message>
    <message>
        <source>{name} is {state} now. {key} takes it back.</source>
        <translation>‏⁨{name}⁩: {state} الآن. {key} للتراجع.</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>الوارد</translation>
    </message>
</context>
<context>
    <name>ReachActs</name>
    <message>
        <source>What was pasted is too long for one passage.</source>
        <translation>ما لُصق أطول من أن يكون مقطعا واحدا.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>advertisement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>error banner</source>
        <translation>رسالة خطأ</translation>
    </message>
    <message>
        <source>header/footer</source>
        <translation>ترويسة/تذييل</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>زوائد</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>نص قانوني</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>بيانات وصفية</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>subscribe</source>
        <translation>اشتراك</translation>
    </message>
</context>
<context>
    <name>RedlineFace</name>
    <message>
        <source>The tracked changes in the file</source>
        <translation>التغييرات المتعقَّبة في الملف</translation>
    </message>
</context>
<context>
    <name>RedlineModel</name>
    <message>
        <source>[added: {0}]</source>
        <translation>[أُضيف: {0}]</translation>
    </message>
    <message>
        <source>[removed: {0}]</source>
        <translation>[حُذف: {0}]</translation>
    </message>
</context>
<context>
    <name>Resolver</name>
    <message>
        <source>All copies stay</source>
        <translation>تبقى النسخ كلها</translation>
    </message>
    <message>
        <source>All stay</source>
        <translation>تبقى كلها</translation>
    </message>
    <message>
        <source>Blocks {one} and {other}: the same, word for word</source>
        <translation>الكتل {one} و{other}: النص نفسه حرفيا</translation>
    </message>
    <message>
        <source>Both copies stay</source>
        <translation>تبقى النسختان</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>تبقيان معا</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Copy {number} stays</source>
        <translation>تبقى النسخة {number}</translation>
    </message>
    <message>
        <source>Eighth</source>
        <translation>الثامنة</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>الخامسة</translation>
    </message>
    <message>
        <source>Figures differ: {list}</source>
        <translation>أرقام مختلفة: {list}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>الرابعة</translation>
    </message>
    <message>
        <source>It is said again on purpose: nothing of it goes.</source>
        <translation>مكرر عمدا: لا يُحذف منه شيء.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>هو كذلك من قبل.</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>المزيد ▾</translation>
    </message>
    <message>
        <source>Names differ: {list}</source>
        <translation>أسماء مختلفة: {list}</translation>
    </message>
    <message>
        <source>Ninth</source>
        <translation>التاسعة</translation>
    </message>
    <message>
        <source>Quotes differ: {list}</source>
        <translation>اقتباسات مختلفة: {list}</translation>
    </message>
    <message>
        <source>Said {times} on purpose</source>
        <translation>قيل {times} عمدا</translation>
    </message>
    <message>
        <source>Said {times}, perhaps on purpose: blocks {spans}</source>
        <translation>قيل {times}، ربما عمدا: الكتل {spans}</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>See both copies</source>
        <translation>عرض النسختين</translation>
    </message>
    <message>
        <source>See other copy</source>
        <translation>عرض الأخرى</translation>
    </message>
    <message>
        <source>See the next copy</source>
        <translation>عرض التالية</translation>
    </message>
    <message>
        <source>Seventh</source>
        <translation>السابعة</translation>
    </message>
    <message>
        <source>Sixth</source>
        <translation>السادسة</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>الثالثة</translation>
    </message>
    <message>
        <source>This passage comes from the other copy; the rest of the run stays as it is. {key} does it.</source>
        <translation>يؤخذ هذا المقطع من النسخة الأخرى؛ ويبقى سائر المتتالية كما هو. {key} يفعل ذلك.</translation>
    </message>
    <message>
        <source>This passage stands here {times}: blocks {spans}</source>
        <translation>يرد هذا المقطع هنا {times}: الكتل {spans}</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>توحيد</translation>
    </message>
    <message>
        <source>Unite the copies</source>
        <translation>توحيد النسخ</translation>
    </message>
    <message>
        <source>What all copies have stays once, and what only one of them has stays in its place.</source>
        <translation>ما اشتركت فيه النسخ يبقى مرة، وما انفردت به واحدة يبقى في مكانه.</translation>
    </message>
    <message>
        <source>block {numbers}</source>
        <translation>الكتلة {numbers}</translation>
    </message>
    <message>
        <source>blocks {numbers}</source>
        <translation>الكتل {numbers}</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>الثامنة</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>الخامسة</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>الرابعة</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>تُحذف</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>التاسعة</translation>
    </message>
    <message>
        <source>not in copy {number}</source>
        <translation>ليس في النسخة {number}</translation>
    </message>
    <message>
        <source>not in the {ordinal}</source>
        <translation>ليس في {ordinal}</translation>
    </message>
    <message>
        <source>only in copy {number}</source>
        <translation>في النسخة {number} فقط</translation>
    </message>
    <message>
        <source>only in the {ordinal}</source>
        <translation>في {ordinal} فقط</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>السابعة</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>السادسة</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>stays in part</source>
        <translation>تبقى جزئيا</translation>
    </message>
    <message>
        <source>third</source>
        <translation>الثالثة</translation>
    </message>
    <message>
        <source>{copy}, {blocks}; what the others say goes.</source>
        <translation>{copy}، {blocks}؛ ويُحذف ما تقوله الأخريات.</translation>
    </message>
    <message>
        <source>{effect}, as it is now</source>
        <translation>{effect}، كما هي الآن</translation>
    </message>
    <message>
        <source>{ordinal} copy stays</source>
        <translation>تبقى النسخة {ordinal}</translation>
    </message>
    <message>
        <source>{step}. {key} takes it back.</source>
        <translation>{step}. {key} للتراجع.</translation>
    </message>
    <message>
        <source>⇄ Let {blocks} stand here instead</source>
        <translation>⇄ وضع {blocks} هنا بدلا منها</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Sentences are selected in the Blocks view: {key} shows it.</source>
        <translation>تُحدَّد الجمل في عرض «الكتل»: {key} يُظهره.</translation>
    </message>
    <message>
        <source>{step}. {key} again takes it back.</source>
        <translation>{step}. {key} ثانية للتراجع.</translation>
    </message>
    <message>
        <source>“{words}” is selected: {key} cuts it or brings it back.</source>
        <translation>«{words}» محدد: {key} يقصه أو يعيده.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Not understood in the preferences, and left as it is there: {names}. The defaults hold for it.</source>
        <translation>لم يُفهم في التفضيلات وتُرك كما هو: {names}. يسري الأصل بدلا منه.</translation>
    </message>
    <message>
        <source>The preferences were damaged and are as at first. The old file is kept as {name}.</source>
        <translation>كانت التفضيلات تالفة فعادت إلى أصلها. حُفظ الملف القديم باسم ⁨{name}⁩.</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>Line {0}</source>
        <translation>السطر {0}</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source of the page</source>
        <translation>النص الخام للصفحة</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>&amp;Add “{word}” to your dictionary</source>
        <translation>&amp;إضافة «{word}» إلى معجمك</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>يجري البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>No misspelt word is left.</source>
        <translation>لم تبق كلمة ذات خطأ إملائي.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Spelling is turned off. {preferences} turns it on.</source>
        <translation>التدقيق الإملائي متوقف. {preferences} لتشغيله.</translation>
    </message>
    <message>
        <source>The word at the caret is not misspelt.</source>
        <translation>لا خطأ إملائيا في الكلمة عند المؤشر.</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this article.</source>
        <translation>لا معجم للغة هذا المقال.</translation>
    </message>
    <message>
        <source>“{word}” is in no dictionary.</source>
        <translation>«{word}» ليست في أي معجم.</translation>
    </message>
</context>
<context>
    <name>SpellingPart</name>
    <message>
        <source>Dictionaries found: {names}</source>
        <translation>المعاجم الموجودة: {names}</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>يجري البحث عن المعاجم…</translation>
    </message>
    <message>
        <source>No dictionaries were found on this computer.</source>
        <translation>لم توجد معاجم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>One a line. They are right whatever a dictionary says, in every language.</source>
        <translation>كلمة في كل سطر. تُعد صحيحة مهما قال المعجم، في كل لغة.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ledger adds up: {0} characters · saved</source>
        <translation>الحساب مستقيم: {0} حرفا · محفوظ</translation>
    </message>
    <message>
        <source>Ledger does not add up: {0}</source>
        <translation>الحساب لا يستقيم: {0}</translation>
    </message>
    <message>
        <source>No questions left</source>
        <translation>لم يبقَ سؤال</translation>
    </message>
    <message>
        <source>Typing: kept as a draft</source>
        <translation>كتابة: محفوظة كمسودة</translation>
    </message>
    <message>
        <source>Typing: not saved yet</source>
        <translation>تكتب الآن: لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>next question: block {number}</source>
        <translation>السؤال التالي: الكتلة {number}</translation>
    </message>
    <message>
        <source>{0}: {1}…</source>
        <translation>⁨{0}⁩: {1}…</translation>
    </message>
    <message>
        <source>{key} answers it</source>
        <translation>{key} يجيب عنه</translation>
    </message>
    <message>
        <source>{key} approves</source>
        <translation>{key} للاعتماد</translation>
    </message>
</context>
<context>
    <name>StripWalk</name>
    <message>
        <source>Left in?</source>
        <translation>بقيت سهوا؟</translation>
    </message>
    <message>
        <source>Nothing is left that the article would lose or that may have been left in. {key}: next question.</source>
        <translation>لم يبق ما يفقده المقال ولا ما بقي فيه سهوا. {key}: السؤال التالي.</translation>
    </message>
    <message>
        <source>Nothing is left to look at: no question, nothing lost or left in. {key} approves.</source>
        <translation>لم يبق ما يُنظر فيه: لا سؤال، ولا مفقود، ولا باقٍ سهوا. {key} للاعتماد.</translation>
    </message>
    <message>
        <source>You would lose</source>
        <translation>ما قد تفقده</translation>
    </message>
    <message>
        <source>{accept} keeps it, {turn} takes it out</source>
        <translation>‏{accept} يبقيها، و{turn} يحذفها</translation>
    </message>
    <message>
        <source>{accept} leaves it out, {turn} keeps it</source>
        <translation>‏{accept} يتركها محذوفة، و{turn} يبقيها</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} من {all}</translation>
    </message>
</context>
<context>
    <name>TableFace</name>
    <message>
        <source>The rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
</context>
<context>
    <name>TextFace</name>
    <message>
        <source>The file as it would be exported</source>
        <translation>الملف كما سيُصدَّر</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A block beside it goes</source>
        <translation>كتلة بجانبها محذوفة</translation>
    </message>
    <message>
        <source>Accept {what}</source>
        <translation>قبول {what}</translation>
    </message>
    <message>
        <source>Add a paragraph after block {number}</source>
        <translation>إضافة فقرة بعد الكتلة {number}</translation>
    </message>
    <message>
        <source>Add a paragraph before block {number}</source>
        <translation>إضافة فقرة قبل الكتلة {number}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Asking {what}</source>
        <translation>استشارة: {what}</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>الكتلة {number}</translation>
    </message>
    <message>
        <source>Block {number} became the {field}, which is empty.</source>
        <translation>الكتلة {number} صارت: {field}، والحقل فارغ.</translation>
    </message>
    <message>
        <source>Block {number} begins with this</source>
        <translation>تبدأ الكتلة {number} بهذا</translation>
    </message>
    <message>
        <source>Block {number} has no ruling.</source>
        <translation>لا حكم على الكتلة {number}.</translation>
    </message>
    <message>
        <source>Block {number} has no words.</source>
        <translation>الكتلة {number} بلا كلمات.</translation>
    </message>
    <message>
        <source>Block {number} holds a character that could not be read.</source>
        <translation>في الكتلة {number} حرف تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>Block {number} is a duplicate of block {last}, which is not on the page.</source>
        <translation>الكتلة {number} مكررة عن الكتلة {last} وهي ليست في الصفحة.</translation>
    </message>
    <message>
        <source>Block {number} is a duplicate of block {last}, which is removed too.</source>
        <translation>الكتلة {number} مكررة عن الكتلة {last} وهي محذوفة أيضا.</translation>
    </message>
    <message>
        <source>Block {number} is a duplicate, but nothing says of which block.</source>
        <translation>الكتلة {number} مكررة ولا يُعرف عن أي كتلة.</translation>
    </message>
    <message>
        <source>Block {number} is called a duplicate of itself.</source>
        <translation>الكتلة {number} معدودة مكررة عن نفسها.</translation>
    </message>
    <message>
        <source>Block {number} is kept and stands in the article {last} times.</source>
        <translation>الكتلة {number} مُبقاة وترد في المقال {last} مرات.</translation>
    </message>
    <message>
        <source>Block {number} is removed without a reason.</source>
        <translation>الكتلة {number} محذوفة بلا سبب.</translation>
    </message>
    <message>
        <source>Block {number} names no day that could be the {field}.</source>
        <translation>الكتلة {number} لا تذكر يوما يصلح لحقل {field}.</translation>
    </message>
    <message>
        <source>Block {number} repeats no other block of this page.</source>
        <translation>الكتلة {number} لا تكرر أي كتلة أخرى في الصفحة.</translation>
    </message>
    <message>
        <source>Block {number} says the same nearly word for word ({share} alike)</source>
        <translation>تقول الكتلة {number} الكلام نفسه تقريبا (تشابه {share})</translation>
    </message>
    <message>
        <source>Block {number} says the same word for word</source>
        <translation>تقول الكتلة {number} الكلام نفسه حرفيا</translation>
    </message>
    <message>
        <source>Block {number} stands in the article in other words than its own.</source>
        <translation>الكتلة {number} ترد في المقال بغير نصها.</translation>
    </message>
    <message>
        <source>Block {number} stands on the page {last} times.</source>
        <translation>الكتلة {number} ترد في الصفحة {last} مرات.</translation>
    </message>
    <message>
        <source>Bring back {what}</source>
        <translation>استعادة {what}</translation>
    </message>
    <message>
        <source>Change the markup from block {number} to block {last}</source>
        <translation>تغيير التنسيق من الكتلة {number} إلى الكتلة {last}</translation>
    </message>
    <message>
        <source>Change the markup of block {number}</source>
        <translation>تغيير تنسيق الكتلة {number}</translation>
    </message>
    <message>
        <source>Change the {field}</source>
        <translation>تغيير: {field}</translation>
    </message>
    <message>
        <source>Clear the {field}</source>
        <translation>إفراغ: {field}</translation>
    </message>
    <message>
        <source>Cut {what} of block {number}</source>
        <translation>حذف {what} من الكتلة {number}</translation>
    </message>
    <message>
        <source>Cutting the page into blocks</source>
        <translation>تقسيم الصفحة إلى كتل</translation>
    </message>
    <message>
        <source>Delete text from block {number} to block {last}</source>
        <translation>حذف النص من الكتلة {number} إلى الكتلة {last}</translation>
    </message>
    <message>
        <source>Delete text of block {number}</source>
        <translation>حذف نص من الكتلة {number}</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>تحرير {what}</translation>
    </message>
    <message>
        <source>Few of its telling words stand elsewhere in the story</source>
        <translation>قليل من كلماتها الدالة ترد في بقية القصة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>إحالة للمراجعة</translation>
    </message>
    <message>
        <source>Giving reasons</source>
        <translation>تسمية الأسباب</translation>
    </message>
    <message>
        <source>It asks for scripts that do not run</source>
        <translation>تطلب برمجيات لا تعمل</translation>
    </message>
    <message>
        <source>It asks readers to vote</source>
        <translation>تطلب من القراء التصويت</translation>
    </message>
    <message>
        <source>It asks the reader something</source>
        <translation>تسأل القارئ شيئا</translation>
    </message>
    <message>
        <source>It asks the reader to buy or to book</source>
        <translation>تدعو القارئ إلى الشراء أو الحجز</translation>
    </message>
    <message>
        <source>It asks the reader to pass the story on</source>
        <translation>تدعو القارئ إلى نشر القصة</translation>
    </message>
    <message>
        <source>It asks the reader to subscribe or to sign in</source>
        <translation>تدعو القارئ إلى الاشتراك أو الدخول</translation>
    </message>
    <message>
        <source>It begins as the lines beside it do</source>
        <translation>تبدأ كما تبدأ الأسطر المجاورة</translation>
    </message>
    <message>
        <source>It begins with a list&apos;s mark</source>
        <translation>تبدأ بعلامة قائمة</translation>
    </message>
    <message>
        <source>It begins with “{text}”</source>
        <translation>تبدأ بـ«{text}»</translation>
    </message>
    <message>
        <source>It belongs to a teaser</source>
        <translation>من مقدمة مادة أخرى</translation>
    </message>
    <message>
        <source>It breaks off with an ellipsis</source>
        <translation>تنقطع بنقاط حذف</translation>
    </message>
    <message>
        <source>It can be chosen in a form</source>
        <translation>خيار في نموذج</translation>
    </message>
    <message>
        <source>It claims rights</source>
        <translation>تدّعي حقوقا</translation>
    </message>
    <message>
        <source>It counts comments</source>
        <translation>تعدّ التعليقات</translation>
    </message>
    <message>
        <source>It dates or signs a teaser</source>
        <translation>تؤرخ أو توقّع مقدمة مادة أخرى</translation>
    </message>
    <message>
        <source>It describes a picture and names who owns it</source>
        <translation>تصف صورة وتذكر مالكها</translation>
    </message>
    <message>
        <source>It describes a picture and names who took it</source>
        <translation>تصف صورة وتذكر من التقطها</translation>
    </message>
    <message>
        <source>It disclaims liability</source>
        <translation>تخلي المسؤولية</translation>
    </message>
    <message>
        <source>It ends with a colon</source>
        <translation>تنتهي بنقطتين</translation>
    </message>
    <message>
        <source>It ends with a question mark</source>
        <translation>تنتهي بعلامة استفهام</translation>
    </message>
    <message>
        <source>It ends with an exclamation mark</source>
        <translation>تنتهي بعلامة تعجب</translation>
    </message>
    <message>
        <source>It gives a date or a time</source>
        <translation>تذكر تاريخا أو وقتا</translation>
    </message>
    <message>
        <source>It has a copyright sign</source>
        <translation>فيها علامة حقوق النشر</translation>
    </message>
    <message>
        <source>It has no links</source>
        <translation>لا روابط فيها</translation>
    </message>
    <message>
        <source>It has no words</source>
        <translation>لا كلمات فيها</translation>
    </message>
    <message>
        <source>It has the words “{text}”</source>
        <translation>فيها الكلمات «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} words and ends as a sentence does</source>
        <translation>
            <numerusform>لا كلمات فيها وتنتهي كجملة</numerusform>
            <numerusform>فيها كلمة واحدة وتنتهي كجملة</numerusform>
            <numerusform>فيها كلمتان وتنتهي كجملة</numerusform>
            <numerusform>فيها {n} كلمات وتنتهي كجملة</numerusform>
            <numerusform>فيها {n} كلمة وتنتهي كجملة</numerusform>
            <numerusform>فيها {n} كلمة وتنتهي كجملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} words and has no full stop</source>
        <translation>
            <numerusform>لا كلمات فيها ولا نقطة ختام</numerusform>
            <numerusform>فيها كلمة واحدة بلا نقطة ختام</numerusform>
            <numerusform>فيها كلمتان بلا نقطة ختام</numerusform>
            <numerusform>فيها {n} كلمات بلا نقطة ختام</numerusform>
            <numerusform>فيها {n} كلمة بلا نقطة ختام</numerusform>
            <numerusform>فيها {n} كلمة بلا نقطة ختام</numerusform>
        </translation>
    </message>
    <message>
        <source>It heads the story&apos;s tags</source>
        <translation>تتصدر وسوم القصة</translation>
    </message>
    <message>
        <source>It is a field of a form</source>
        <translation>حقل في نموذج</translation>
    </message>
    <message>
        <source>It is a field of the form for comments</source>
        <translation>حقل في نموذج التعليقات</translation>
    </message>
    <message>
        <source>It is a figure of a ticker</source>
        <translation>رقم في شريط أسعار</translation>
    </message>
    <message>
        <source>It is a headline in a menu</source>
        <translation>عنوان في قائمة</translation>
    </message>
    <message>
        <source>It is a link as a whole</source>
        <translation>هي كلها رابط</translation>
    </message>
    <message>
        <source>It is a link inside the story</source>
        <translation>رابط داخل القصة</translation>
    </message>
    <message>
        <source>It is a month of an archive</source>
        <translation>شهر في أرشيف</translation>
    </message>
    <message>
        <source>It is a sentence in the foot of the page</source>
        <translation>جملة في تذييل الصفحة</translation>
    </message>
    <message>
        <source>It is a short line after the story</source>
        <translation>سطر قصير بعد القصة</translation>
    </message>
    <message>
        <source>It is a short line at an end of the page</source>
        <translation>سطر قصير في طرف الصفحة</translation>
    </message>
    <message>
        <source>It is a tool for passing on or keeping</source>
        <translation>أداة للمشاركة أو الحفظ</translation>
    </message>
    <message>
        <source>It is all in capitals</source>
        <translation>كلها بأحرف كبيرة</translation>
    </message>
    <message>
        <source>It is an address, a telephone number or office hours</source>
        <translation>عنوان أو هاتف أو ساعات عمل</translation>
    </message>
    <message>
        <source>It is at an end of the page</source>
        <translation>في طرف الصفحة</translation>
    </message>
    <message>
        <source>It is called as a part of the story is: a list of contents</source>
        <translation>اسمها كاسم جزء من القصة: فهرس محتويات</translation>
    </message>
    <message>
        <source>It is code or a gap left for a text</source>
        <translation>شيفرة أو موضع لنص</translation>
    </message>
    <message>
        <source>It is no text for readers of the page</source>
        <translation>ليست نصا لقراء الصفحة</translation>
    </message>
    <message>
        <source>It is not set as a paragraph</source>
        <translation>ليست منسّقة فقرةً</translation>
    </message>
    <message>
        <source>It is nothing but figures</source>
        <translation>كلها أرقام</translation>
    </message>
    <message>
        <source>It is nothing but figures and signs</source>
        <translation>كلها أرقام ورموز</translation>
    </message>
    <message>
        <source>It is one of several languages or editions</source>
        <translation>واحدة من لغات أو طبعات</translation>
    </message>
    <message>
        <source>It is one of several linked headlines</source>
        <translation>واحدة من عناوين مرتبطة</translation>
    </message>
    <message>
        <source>It is said to those who have the page read to them</source>
        <translation>موجّهة لمن تُقرأ لهم الصفحة</translation>
    </message>
    <message>
        <source>It is set as a cell of a table</source>
        <translation>منسّقة خليةَ جدول</translation>
    </message>
    <message>
        <source>It is set as a heading</source>
        <translation>منسّقة عنوانا</translation>
    </message>
    <message>
        <source>It is set as a heading of level {number}</source>
        <translation>منسّقة عنوانا من المستوى {number}</translation>
    </message>
    <message>
        <source>It is set as a paragraph</source>
        <translation>منسّقة فقرةً</translation>
    </message>
    <message>
        <source>It is set as a quotation</source>
        <translation>منسّقة اقتباسا</translation>
    </message>
    <message>
        <source>It is set as a term in a list</source>
        <translation>منسّقة مصطلحا في قائمة</translation>
    </message>
    <message>
        <source>It is set as an explanation in a list</source>
        <translation>منسّقة شرحا في قائمة</translation>
    </message>
    <message>
        <source>It is set as an item of a list</source>
        <translation>منسّقة بندَ قائمة</translation>
    </message>
    <message>
        <source>It is set as typed text</source>
        <translation>منسّقة نصا ثابت العرض</translation>
    </message>
    <message>
        <source>It is set like the {field}</source>
        <translation>منسّقة مثل: {field}</translation>
    </message>
    <message>
        <source>It is the heading “{text}”</source>
        <translation>هي العنوان الفرعي «{text}»</translation>
    </message>
    <message>
        <source>It is the page&apos;s headline</source>
        <translation>عنوان الصفحة الرئيس</translation>
    </message>
    <message>
        <source>It is the site&apos;s name</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>It is the small print of a form</source>
        <translation>شروط صغيرة في نموذج</translation>
    </message>
    <message>
        <source>It is the way to the page through the site</source>
        <translation>مسار الصفحة داخل الموقع</translation>
    </message>
    <message>
        <source>It is the {field}</source>
        <translation>هذه: {field}</translation>
    </message>
    <message>
        <source>It is {what}</source>
        <translation>هي {what}</translation>
    </message>
    <message>
        <source>It leads to other stories</source>
        <translation>تقود إلى قصص أخرى</translation>
    </message>
    <message>
        <source>It leads to terms or a policy</source>
        <translation>تقود إلى شروط أو سياسة</translation>
    </message>
    <message>
        <source>It names a price</source>
        <translation>تذكر سعرا</translation>
    </message>
    <message>
        <source>It names a web address or an account</source>
        <translation>تذكر رابطا أو حسابا</translation>
    </message>
    <message>
        <source>It names networks for passing on</source>
        <translation>تذكر شبكات للمشاركة</translation>
    </message>
    <message>
        <source>It names the error {name}</source>
        <translation>تذكر الخطأ {name}</translation>
    </message>
    <message>
        <source>It names the status code {code}</source>
        <translation>تذكر رمز الحالة {code}</translation>
    </message>
    <message>
        <source>It names who owns a picture</source>
        <translation>تذكر مالك صورة</translation>
    </message>
    <message>
        <source>It names who took or made a picture</source>
        <translation>تذكر من التقط صورة أو صنعها</translation>
    </message>
    <message>
        <source>It names who took the picture</source>
        <translation>تذكر من التقط الصورة</translation>
    </message>
    <message>
        <source>It opens as wire copy does, with a place and an agency</source>
        <translation>يبدأ كما تبدأ أخبار الوكالات، بمكان واسم وكالة</translation>
    </message>
    <message>
        <source>It quotes someone</source>
        <translation>تقتبس عن أحد</translation>
    </message>
    <message>
        <source>It reads as a headline outside the story</source>
        <translation>تُقرأ عنوانا خارج القصة</translation>
    </message>
    <message>
        <source>It reads as a text of another story</source>
        <translation>تُقرأ نصا من قصة أخرى</translation>
    </message>
    <message>
        <source>It reports what someone said</source>
        <translation>تنقل قولا لأحد</translation>
    </message>
    <message>
        <source>It says after the story who wrote it</source>
        <translation>تذكر بعد القصة من كتبها</translation>
    </message>
    <message>
        <source>It says more than who took a picture</source>
        <translation>تقول أكثر من اسم المصوّر</translation>
    </message>
    <message>
        <source>It says who the house is</source>
        <translation>تعرّف بالدار</translation>
    </message>
    <message>
        <source>It says who wrote it</source>
        <translation>تذكر من كتبها</translation>
    </message>
    <message>
        <source>It speaks of cookies</source>
        <translation>تتحدث عن ملفات تعريف الارتباط</translation>
    </message>
    <message>
        <source>It speaks of the house itself</source>
        <translation>تتحدث عن الدار نفسها</translation>
    </message>
    <message>
        <source>It stands above the headline</source>
        <translation>تقع فوق العنوان</translation>
    </message>
    <message>
        <source>It stands above the story</source>
        <translation>تقع فوق القصة</translation>
    </message>
    <message>
        <source>It stands after the story</source>
        <translation>تقع بعد القصة</translation>
    </message>
    <message>
        <source>It stands after the story&apos;s end</source>
        <translation>تقع بعد نهاية القصة</translation>
    </message>
    <message>
        <source>It stands alone on the page</source>
        <translation>وحدها في الصفحة</translation>
    </message>
    <message>
        <source>It stands among lines of an error</source>
        <translation>تقع بين أسطر خطأ</translation>
    </message>
    <message>
        <source>It stands among prices and buttons to buy</source>
        <translation>تقع بين أسعار وأزرار شراء</translation>
    </message>
    <message>
        <source>It stands among the story&apos;s tags</source>
        <translation>تقع بين وسوم القصة</translation>
    </message>
    <message>
        <source>It stands at the head of the story</source>
        <translation>تقع في رأس القصة</translation>
    </message>
    <message>
        <source>It stands below the headline</source>
        <translation>تقع تحت العنوان</translation>
    </message>
    <message>
        <source>It stands beside an address</source>
        <translation>تقع بجانب عنوان بريدي</translation>
    </message>
    <message>
        <source>It stands between paragraphs of the story</source>
        <translation>تقع بين فقرات القصة</translation>
    </message>
    <message>
        <source>It stands in a form</source>
        <translation>تقع في نموذج</translation>
    </message>
    <message>
        <source>It stands in a part of the page named as the article</source>
        <translation>تقع في جزء من الصفحة مسمّى باسم المقال</translation>
    </message>
    <message>
        <source>It stands in a part of the page named “{text}”</source>
        <translation>تقع في جزء من الصفحة اسمه «{text}»</translation>
    </message>
    <message>
        <source>It stands in the first tenth of the page</source>
        <translation>تقع في العُشر الأول من الصفحة</translation>
    </message>
    <message>
        <source>It stands in the foot of the page</source>
        <translation>تقع في ذيل الصفحة</translation>
    </message>
    <message>
        <source>It stands in the head of the page</source>
        <translation>تقع في رأس الصفحة</translation>
    </message>
    <message>
        <source>It stands in the last fifth of the page</source>
        <translation>تقع في الخُمس الأخير من الصفحة</translation>
    </message>
    <message>
        <source>It stands in {where}</source>
        <translation>تقع في {where}</translation>
    </message>
    <message>
        <source>It stands inside the element for the article</source>
        <translation>تقع داخل عنصر المقال</translation>
    </message>
    <message>
        <source>It stands right over what is of this kind</source>
        <translation>تقع فوق ما هو من هذا النوع مباشرة</translation>
    </message>
    <message>
        <source>It stands within the story</source>
        <translation>تقع داخل القصة</translation>
    </message>
    <message>
        <source>It tells of a failed request: “{text}”</source>
        <translation>تخبر عن طلب فاشل: «{text}»</translation>
    </message>
    <message>
        <source>It tells of money for what is linked</source>
        <translation>تذكر مالا مقابل الروابط</translation>
    </message>
    <message>
        <source>It tells who the author is</source>
        <translation>تعرّف بالكاتب</translation>
    </message>
    <message>
        <source>Its words are set apart by bars or dots</source>
        <translation>كلماتها مفصولة بخطوط أو نقاط</translation>
    </message>
    <message>
        <source>Its words are “{text}”</source>
        <translation>نصها «{text}»</translation>
    </message>
    <message>
        <source>Keep the {copy} copy, {what}</source>
        <translation>إبقاء النسخة {copy}، {what}</translation>
    </message>
    <message>
        <source>Keep {number} copies, {what}</source>
        <translation>إبقاء {number} نسخ، {what}</translation>
    </message>
    <message>
        <source>Keep {one} instead of {other}</source>
        <translation>إبقاء {one} بدلا من {other}</translation>
    </message>
    <message>
        <source>Keep {what}</source>
        <translation>إبقاء {what}</translation>
    </message>
    <message>
        <source>Keep {what} of block {number}</source>
        <translation>إبقاء {what} من الكتلة {number}</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>البحث عن النسخ</translation>
    </message>
    <message>
        <source>Looking for fields</source>
        <translation>البحث عن الحقول</translation>
    </message>
    <message>
        <source>Make block {number} the {field}</source>
        <translation>الكتلة {number} إلى حقل {field}</translation>
    </message>
    <message>
        <source>Make {what} a caption</source>
        <translation>تحويل {what} إلى تعليق صورة</translation>
    </message>
    <message>
        <source>Make {what} a heading</source>
        <translation>تحويل {what} إلى عنوان فرعي</translation>
    </message>
    <message>
        <source>Make {what} a line</source>
        <translation>تحويل {what} إلى سطر</translation>
    </message>
    <message>
        <source>Make {what} a list item</source>
        <translation>تحويل {what} إلى بند قائمة</translation>
    </message>
    <message>
        <source>Make {what} a numbered list item</source>
        <translation>تحويل {what} إلى بند قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Make {what} a paragraph</source>
        <translation>تحويل {what} إلى فقرة</translation>
    </message>
    <message>
        <source>Make {what} a quote</source>
        <translation>تحويل {what} إلى اقتباس</translation>
    </message>
    <message>
        <source>Make {what} a table row</source>
        <translation>تحويل {what} إلى صف جدول</translation>
    </message>
    <message>
        <source>Make {what} code</source>
        <translation>تحويل {what} إلى شيفرة</translation>
    </message>
    <message>
        <source>Many of its telling words stand elsewhere in the story</source>
        <translation>كثير من كلماتها الدالة ترد في بقية القصة</translation>
    </message>
    <message>
        <source>Mark as exported</source>
        <translation>وسم بأنه صُدِّر</translation>
    </message>
    <message>
        <source>Merge block {number} with block {last}</source>
        <translation>دمج الكتلة {number} مع الكتلة {last}</translation>
    </message>
    <message>
        <source>Merge two paragraphs of block {number}</source>
        <translation>دمج فقرتين من الكتلة {number}</translation>
    </message>
    <message>
        <source>Move a paragraph of block {number}</source>
        <translation>نقل فقرة من الكتلة {number}</translation>
    </message>
    <message>
        <source>Move {what} after block {number}</source>
        <translation>نقل {what} إلى ما بعد الكتلة {number}</translation>
    </message>
    <message>
        <source>Move {what} to the top</source>
        <translation>نقل {what} إلى أعلى المقال</translation>
    </message>
    <message>
        <source>No copy of this passage stays: {what} are all removed.</source>
        <translation>لا تبقى أي نسخة من هذا المقطع، فكلها محذوفة: {what}.</translation>
    </message>
    <message>
        <source>No paragraph is kept: the article would be empty. Keep one, or reject the page.</source>
        <translation>لم تبقَ أي فقرة، وسيكون المقال فارغا. أبقِ فقرة أو ارفض الصفحة.</translation>
    </message>
    <message>
        <source>Nothing stands after it</source>
        <translation>لا شيء بعدها</translation>
    </message>
    <message>
        <source>Nothing stands before it</source>
        <translation>لا شيء قبلها</translation>
    </message>
    <message>
        <source>Nothing tells what it is for</source>
        <translation>لا شيء يدل على غرضها</translation>
    </message>
    <message>
        <source>Of 100 blocks that read and stand like it, {number} stay in the article</source>
        <translation>من كل 100 كتلة بمثل نصها وموضعها تبقى {number} في المقال</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Remove all from block {number} on</source>
        <translation>إزالة كل شيء من الكتلة {number} فصاعدا</translation>
    </message>
    <message>
        <source>Remove all up to block {number}</source>
        <translation>إزالة كل شيء حتى الكتلة {number}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>حذف {what}</translation>
    </message>
    <message>
        <source>Remove {what} as {reason}</source>
        <translation>حذف {what}: {reason}</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Replace text from block {number} to block {last}</source>
        <translation>استبدال النص من الكتلة {number} إلى الكتلة {last}</translation>
    </message>
    <message>
        <source>Replace text of block {number}</source>
        <translation>استبدال نص من الكتلة {number}</translation>
    </message>
    <message>
        <source>Replace “{text}” in queued articles</source>
        <translation>استبدال «{text}» في مقالات الوارد</translation>
    </message>
    <message numerus="yes">
        <source>Replace “{text}” in {n} places</source>
        <translation>
            <numerusform>لا استبدال لـ«{text}»</numerusform>
            <numerusform>استبدال «{text}» في موضع واحد</numerusform>
            <numerusform>استبدال «{text}» في موضعين</numerusform>
            <numerusform>استبدال «{text}» في {n} مواضع</numerusform>
            <numerusform>استبدال «{text}» في {n} موضعا</numerusform>
            <numerusform>استبدال «{text}» في {n} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse {what}</source>
        <translation>عكس {what}</translation>
    </message>
    <message>
        <source>Split block {number}</source>
        <translation>تقسيم الكتلة {number}</translation>
    </message>
    <message>
        <source>Stands on {number} other pages of {site}</source>
        <translation>ترد في {number} صفحات أخرى من {site}</translation>
    </message>
    <message>
        <source>Stands under “{text}”</source>
        <translation>تقع تحت «{text}»</translation>
    </message>
    <message>
        <source>Take back the change of the {field}</source>
        <translation>تراجع عن تغيير: {field}</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>تراجع عن {what}</translation>
    </message>
    <message>
        <source>Take {one} for {other}</source>
        <translation>أخذ {one} بدلا من {other}</translation>
    </message>
    <message>
        <source>Take {what}</source>
        <translation>أخذ {what}</translation>
    </message>
    <message>
        <source>The article does not hold the kept blocks in page order.</source>
        <translation>المقال لا يحفظ ترتيب الكتل المُبقاة.</translation>
    </message>
    <message>
        <source>The article has no headline.</source>
        <translation>المقال بلا عنوان.</translation>
    </message>
    <message>
        <source>The article says the same twice: {one} and {other}.</source>
        <translation>المقال يكرر القول نفسه: {one} و{other}.</translation>
    </message>
    <message>
        <source>The article&apos;s text as the page declares it lacks it</source>
        <translation>ليست في نص المقال كما تصرّح به الصفحة</translation>
    </message>
    <message>
        <source>The block after it goes</source>
        <translation>الكتلة بعدها محذوفة</translation>
    </message>
    <message>
        <source>The block after it stays</source>
        <translation>الكتلة بعدها باقية</translation>
    </message>
    <message>
        <source>The block before it goes</source>
        <translation>الكتلة قبلها محذوفة</translation>
    </message>
    <message>
        <source>The block before it stays</source>
        <translation>الكتلة قبلها باقية</translation>
    </message>
    <message>
        <source>The blocks around it are of this kind</source>
        <translation>الكتل حولها من هذا النوع</translation>
    </message>
    <message numerus="yes">
        <source>The blocks hold {n} characters more than the source.</source>
        <translation>
            <numerusform>لا تزيد الكتل على المصدر.</numerusform>
            <numerusform>تزيد الكتل على المصدر حرفا واحدا.</numerusform>
            <numerusform>تزيد الكتل على المصدر حرفين.</numerusform>
            <numerusform>تزيد الكتل على المصدر {n} أحرف.</numerusform>
            <numerusform>تزيد الكتل على المصدر {n} حرفا.</numerusform>
            <numerusform>تزيد الكتل على المصدر {n} حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blocks on both sides of it stay</source>
        <translation>الكتلتان على جانبيها باقيتان</translation>
    </message>
    <message>
        <source>The date “{text}” is not written as year-month-day.</source>
        <translation>التاريخ «{text}» غير مكتوب على صورة سنة-شهر-يوم.</translation>
    </message>
    <message>
        <source>The desk {path}: {why}.</source>
        <translation>المكتب ⁨{path}⁩: {why}.</translation>
    </message>
    <message>
        <source>The house speaks of itself</source>
        <translation>تتحدث الدار عن نفسها</translation>
    </message>
    <message>
        <source>The house speaks to its readers of itself</source>
        <translation>تخاطب الدار قراءها عن نفسها</translation>
    </message>
    <message>
        <source>The lines around it are of this kind</source>
        <translation>الأسطر حولها من هذا النوع</translation>
    </message>
    <message>
        <source>The page could not be cut as it should: {why}</source>
        <translation>تعذّر تقسيم الصفحة كما ينبغي: {why}</translation>
    </message>
    <message>
        <source>The page declares it as part of the article&apos;s text</source>
        <translation>تصرّح الصفحة بأنها من نص المقال</translation>
    </message>
    <message>
        <source>The page hides it from its readers</source>
        <translation>تخفيها الصفحة عن قرائها</translation>
    </message>
    <message>
        <source>The same words stand on the page {number} times</source>
        <translation>الكلمات نفسها ترد في الصفحة {number} مرات</translation>
    </message>
    <message>
        <source>There is a ruling on block {number}, which is not on the page.</source>
        <translation>ثمة حكم على الكتلة {number} وهي ليست في الصفحة.</translation>
    </message>
    <message>
        <source>There is no review {name} on this desk.</source>
        <translation>لا توجد المراجعة ⁨{name}⁩ على هذا المكتب.</translation>
    </message>
    <message>
        <source>There is nothing to redo in {name}.</source>
        <translation>لا شيء لإعادته في ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>There is nothing to undo in {name}.</source>
        <translation>لا شيء للتراجع عنه في ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>This page is not prepared yet; decide when its proposal is there.</source>
        <translation>لم تُجهَّز هذه الصفحة بعد؛ قرّر حين يصل المقترح.</translation>
    </message>
    <message>
        <source>Two copies differ in a figure: “{text}” and “{more}”, {one} and {other}.</source>
        <translation>نسختان تختلفان في رقم: «{text}» و«{more}»، {one} و{other}.</translation>
    </message>
    <message>
        <source>Two copies differ in a figure: “{text}”, {one} and {other}.</source>
        <translation>نسختان تختلفان في رقم: «{text}» في إحداهما فقط، {one} و{other}.</translation>
    </message>
    <message>
        <source>Two copies differ in a name: “{text}” and “{more}”, {one} and {other}.</source>
        <translation>نسختان تختلفان في اسم: «{text}» و«{more}»، {one} و{other}.</translation>
    </message>
    <message>
        <source>Two copies differ in a name: “{text}”, {one} and {other}.</source>
        <translation>نسختان تختلفان في اسم: «{text}» في إحداهما فقط، {one} و{other}.</translation>
    </message>
    <message>
        <source>Two copies differ in a quote: “{text}” and “{more}”, {one} and {other}.</source>
        <translation>نسختان تختلفان في اقتباس: «{text}» و«{more}»، {one} و{other}.</translation>
    </message>
    <message>
        <source>Two copies differ in a quote: “{text}”, {one} and {other}.</source>
        <translation>نسختان تختلفان في اقتباس: «{text}» في إحداهما فقط، {one} و{other}.</translation>
    </message>
    <message>
        <source>Unite {number} copies, {what}</source>
        <translation>توحيد {number} نسخ، {what}</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>ترجيح</translation>
    </message>
    <message>
        <source>What it is the heading of goes</source>
        <translation>ما تحتها محذوف</translation>
    </message>
    <message>
        <source>What it is the heading of stays</source>
        <translation>ما تحتها باقٍ</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>تسجيل FLAC</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a Matroska film</source>
        <translation>فيلم Matroska</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>ملف Parquet</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>مستند PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a RIFF recording</source>
        <translation>تسجيل RIFF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a WAVE recording</source>
        <translation>تسجيل WAVE</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>برنامج Windows</translation>
    </message>
    <message>
        <source>a ZIP archive or office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>أرشيف Zstandard</translation>
    </message>
    <message>
        <source>a brace stands alone in “{text}”</source>
        <translation>قوس معقوف وحيد في «{text}»</translation>
    </message>
    <message>
        <source>a button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <source>a caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>a dialogue</source>
        <translation>نافذة حوار</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a figure&apos;s caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>a footer</source>
        <translation>تذييل</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>a form&apos;s label</source>
        <translation>تسمية في نموذج</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>a list item</source>
        <translation>بند قائمة</translation>
    </message>
    <message>
        <source>a list to choose from</source>
        <translation>قائمة اختيار</translation>
    </message>
    <message>
        <source>a mail&apos;s head</source>
        <translation>رأس رسالة بريد</translation>
    </message>
    <message>
        <source>a name from the headline</source>
        <translation>اسم من العنوان</translation>
    </message>
    <message>
        <source>a navigation area</source>
        <translation>منطقة تنقّل</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>a table row</source>
        <translation>صف جدول</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>a web font</source>
        <translation>خط للويب</translation>
    </message>
    <message>
        <source>address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>an AVI film</source>
        <translation>فيلم AVI</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>تسجيل MP3</translation>
    </message>
    <message>
        <source>an MP4 film or HEIC picture</source>
        <translation>فيلم MP4 أو صورة HEIC</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>تسجيل Ogg</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>عنوان بريدي</translation>
    </message>
    <message>
        <source>an aside</source>
        <translation>جانب الصفحة</translation>
    </message>
    <message>
        <source>an edit of {what}</source>
        <translation>تعديل {what}</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>أرشيف ZIP فارغ</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>مستند Office قديم</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>أرشيف xz</translation>
    </message>
    <message>
        <source>another export is writing there</source>
        <translation>تصدير آخر يكتب هناك الآن</translation>
    </message>
    <message>
        <source>another export is writing there ({name})</source>
        <translation>تصدير آخر يكتب هناك الآن (⁨{name}⁩)</translation>
    </message>
    <message>
        <source>another export is writing there ({name}); try again when it has ended</source>
        <translation>تصدير آخر يكتب هناك الآن (⁨{name}⁩)؛ أعد المحاولة حين ينتهي</translation>
    </message>
    <message>
        <source>another export is writing there; try again when it has ended</source>
        <translation>تصدير آخر يكتب هناك الآن؛ أعد المحاولة حين ينتهي</translation>
    </message>
    <message>
        <source>another program is using it just now; try again in a moment</source>
        <translation>يستخدمه برنامج آخر الآن؛ حاول بعد قليل</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>يستعمله برنامج آخر</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>رسائل الخطأ</translation>
    </message>
    <message>
        <source>became the {field}</source>
        <translation>صارت: {field}</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>بيانات ثنائية</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>الكتلة {number}</translation>
    </message>
    <message numerus="yes">
        <source>block {number} and {n} like it</source>
        <translation>
            <numerusform>الكتلة {number} وحدها</numerusform>
            <numerusform>الكتلة {number} وكتلة تماثلها</numerusform>
            <numerusform>الكتلة {number} وكتلتين تماثلانها</numerusform>
            <numerusform>الكتلة {number} و{n} كتل تماثلها</numerusform>
            <numerusform>الكتلة {number} و{n} كتلة تماثلها</numerusform>
            <numerusform>الكتلة {number} و{n} كتلة تماثلها</numerusform>
        </translation>
    </message>
    <message>
        <source>block {number} has changed since</source>
        <translation>تغيرت الكتلة {number} منذ ذلك</translation>
    </message>
    <message>
        <source>blocks {number}–{last}</source>
        <translation>الكتل {number}–{last}</translation>
    </message>
    <message>
        <source>blocks {text} and {last}</source>
        <translation>الكتل {text} و{last}</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>cannot be decoded, it is no text in any known encoding</source>
        <translation>تعذّر فك ترميزه، ليس نصا بأي ترميز معروف</translation>
    </message>
    <message>
        <source>cannot be read (its name is no file name)</source>
        <translation>تعذّرت قراءته (اسمه ليس اسم ملف)</translation>
    </message>
    <message>
        <source>cannot be read ({text})</source>
        <translation>تعذّرت قراءته ({text})</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>changed afterwards</source>
        <translation>تغيّر لاحقا</translation>
    </message>
    <message>
        <source>code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>consent notice</source>
        <translation>إشعار موافقة</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>سطر التاريخ</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>duplicate of block {number}</source>
        <translation>مكررة عن الكتلة {number}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>محرَّرة</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>الثامنة</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>error banner</source>
        <translation>رسالة خطأ</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>مصدَّر</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>الخامسة</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>first shown</source>
        <translation>أول ما يظهر</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>الرابعة</translation>
    </message>
    <message>
        <source>has neither &quot;html&quot; nor &quot;text&quot;</source>
        <translation>ليس فيه «html» ولا «text»</translation>
    </message>
    <message>
        <source>has no page inside, its text is empty</source>
        <translation>لا صفحة فيه، نصه فارغ</translation>
    </message>
    <message>
        <source>has no page inside, only markup without text</source>
        <translation>لا صفحة فيه، بل وسوم بلا نص</translation>
    </message>
    <message>
        <source>has no rows inside</source>
        <translation>لا صفوف فيه</translation>
    </message>
    <message>
        <source>header or footer</source>
        <translation>ترويسة أو تذييل</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>holds no page</source>
        <translation>لا صفحة فيه</translation>
    </message>
    <message>
        <source>is a folder, not a page</source>
        <translation>مجلد لا صفحة</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is empty but for white space</source>
        <translation>ليس فيه إلا فراغ</translation>
    </message>
    <message>
        <source>is not a file but a device or a pipe</source>
        <translation>ليس ملفا بل جهاز أو أنبوب</translation>
    </message>
    <message>
        <source>is not a manifest of this program; move it away to export here</source>
        <translation>ليس بيان محتوى من هذا البرنامج؛ انقله للتصدير إلى هنا</translation>
    </message>
    <message>
        <source>is not a manifest this version can read; move it away to export here</source>
        <translation>ليس بيان محتوى يقرؤه هذا الإصدار؛ انقله للتصدير إلى هنا</translation>
    </message>
    <message>
        <source>is not a row of a page ({text})</source>
        <translation>ليس صفا لصفحة ({text})</translation>
    </message>
    <message>
        <source>is too large, more than {number} MiB</source>
        <translation>كبير جدا، أكثر من {number} ميبي بايت</translation>
    </message>
    <message>
        <source>is {what}, not a page</source>
        <translation>ليس صفحة بل {what}</translation>
    </message>
    <message>
        <source>it cannot be opened there</source>
        <translation>لا يمكن فتحه هناك</translation>
    </message>
    <message>
        <source>it cannot be read: {text}</source>
        <translation>تعذّرت قراءته: {text}</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>تعذّرت كتابته</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen</source>
        <translation>فيه محارف لا تُرى</translation>
    </message>
    <message>
        <source>it has characters that no path has</source>
        <translation>فيه محارف لا ترد في أي مسار</translation>
    </message>
    <message>
        <source>it has more than {number} characters</source>
        <translation>فيه أكثر من {number} محرفا</translation>
    </message>
    <message>
        <source>it has spaces at its ends, or characters that cannot be seen</source>
        <translation>في طرفيه فراغات، أو فيه محارف لا تُرى</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>قاعدة بيانات لبرنامج آخر</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>هو رابط إلى ملف آخر، ولا تُتبع هذه الروابط</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>it is damaged; restore it from a backup</source>
        <translation>تالف؛ استعده من نسخة احتياطية</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it is empty, and a desk never is; restore it from a backup or move it away</source>
        <translation>فارغ، والمكتب لا يفرغ أبدا؛ استعده من نسخة احتياطية أو انقله</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>ليس ملفا عاديا</translation>
    </message>
    <message>
        <source>it is not a desk</source>
        <translation>ليس مكتبا</translation>
    </message>
    <message>
        <source>it is not prepared yet</source>
        <translation>لم يُجهَّز بعد</translation>
    </message>
    <message>
        <source>it is {state} now, not {other}</source>
        <translation>الحالة الآن {state} لا {other}</translation>
    </message>
    <message>
        <source>it is {state}, not approved</source>
        <translation>الحالة {state}، وليس معتمدا</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>لا يُسمح بفتحه</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>لا يسمّي ملفا</translation>
    </message>
    <message>
        <source>it was last used by a newer Galleyproof; update this one to open it</source>
        <translation>استُخدم آخر مرة بإصدار أحدث من Galleyproof؛ حدّث هذا الإصدار لفتحه</translation>
    </message>
    <message>
        <source>it, or the folder it lies in, may not be written</source>
        <translation>لا يُسمح بالكتابة فيه أو في مجلده</translation>
    </message>
    <message>
        <source>its copy is removed too</source>
        <translation>نسختها محذوفة أيضا</translation>
    </message>
    <message>
        <source>its tables are missing; restore it from a backup</source>
        <translation>جداوله مفقودة؛ استعده من نسخة احتياطية</translation>
    </message>
    <message>
        <source>its text takes more than {number} bytes</source>
        <translation>نصه يشغل أكثر من {number} بايت</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>زوائد</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُبقاة</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>language tag</source>
        <translation>رمز لغة</translation>
    </message>
    <message>
        <source>left before, is {state} now: {name} has it no more</source>
        <translation>صُدِّر سابقا، والحالة الآن {state}: لم يعد في ⁨{name}⁩</translation>
    </message>
    <message>
        <source>left before, is {state} now: {name} has it still</source>
        <translation>صُدِّر سابقا، والحالة الآن {state}: لا يزال في ⁨{name}⁩</translation>
    </message>
    <message>
        <source>left before, is {state} now: {name} is still there</source>
        <translation>صُدِّر سابقا، والحالة الآن {state}: لا يزال ⁨{name}⁩ في مكانه</translation>
    </message>
    <message>
        <source>legal text</source>
        <translation>نص قانوني</translation>
    </message>
    <message>
        <source>lexicon</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>بند قائمة</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>لا يُسمح لهذا المستخدم بقراءته</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>بيانات وصفية</translation>
    </message>
    <message>
        <source>model</source>
        <translation>نموذج الكتل</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>needed more than {size} of memory</source>
        <translation>احتاج إلى أكثر من {size} من الذاكرة</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>الجوار</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>التاسعة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>readability</source>
        <translation>Readability</translation>
    </message>
    <message>
        <source>readability keeps it</source>
        <translation>يُبقيها Readability</translation>
    </message>
    <message>
        <source>readability leaves it out</source>
        <translation>يسقطها Readability</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>related</source>
        <translation>مواد ذات صلة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>بيانات الصفحة</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>السابعة</translation>
    </message>
    <message>
        <source>share bar</source>
        <translation>شريط مشاركة</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>السادسة</translation>
    </message>
    <message>
        <source>something that is no folder is there</source>
        <translation>هناك شيء ليس مجلدا</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>subscription box</source>
        <translation>صندوق اشتراك</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>صف جدول</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the HTML would not pass the sanitiser unchanged</source>
        <translation>لن يمر HTML من التنقية دون تغيير</translation>
    </message>
    <message>
        <source>the URL “{text}” is no address of the web: {name} needs one</source>
        <translation>الرابط «{text}» ليس عنوان ويب: يحتاج ⁨{name}⁩ إلى عنوان</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>the article is not valid in {name}: {why}</source>
        <translation>المقال غير صالح في ⁨{name}⁩: {why}</translation>
    </message>
    <message>
        <source>the date “{text}” has no time zone: {name} needs one</source>
        <translation>التاريخ «{text}» بلا منطقة زمنية: يحتاج ⁨{name}⁩ إليها</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>تتعذر القراءة من القرص أو الكتابة فيه</translation>
    </message>
    <message>
        <source>the disk does not answer as it should</source>
        <translation>القرص لا يستجيب كما ينبغي</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>استُنفدت حصة القرص</translation>
    </message>
    <message>
        <source>the disk takes no file of that size</source>
        <translation>لا يقبل القرص ملفا بهذا الحجم</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the keeping of {what}</source>
        <translation>إبقاء {what}</translation>
    </message>
    <message>
        <source>the kind of {what}</source>
        <translation>نوع {what}</translation>
    </message>
    <message>
        <source>the ledger does not add up: {why}</source>
        <translation>الحساب لا يستقيم: {why}</translation>
    </message>
    <message>
        <source>the line below the headline</source>
        <translation>السطر تحت العنوان</translation>
    </message>
    <message>
        <source>the markup of {what}</source>
        <translation>تنسيق {what}</translation>
    </message>
    <message>
        <source>the merging of {what}</source>
        <translation>دمج {what}</translation>
    </message>
    <message>
        <source>the move of {what}</source>
        <translation>نقل {what}</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>الاسم طويل جدا</translation>
    </message>
    <message>
        <source>the name of the source</source>
        <translation>اسم المادة الخام</translation>
    </message>
    <message>
        <source>the page has no text</source>
        <translation>لا نص في الصفحة</translation>
    </message>
    <message>
        <source>the page has no text but its title</source>
        <translation>لا نص في الصفحة سوى عنوانها</translation>
    </message>
    <message>
        <source>the page has no text outside its scripts and style sheets, which stand here as they are</source>
        <translation>لا نص في الصفحة خارج برمجياتها وأنماطها، وهي معروضة هنا كما هي</translation>
    </message>
    <message>
        <source>the page&apos;s words</source>
        <translation>كلمات الصفحة</translation>
    </message>
    <message>
        <source>the parser dropped {number} of {last} characters, so the text is shown without its structure</source>
        <translation>أسقط المحلل {number} من {last} حرفا، لذا يظهر النص بلا بنيته</translation>
    </message>
    <message>
        <source>the preferences cannot be kept: {text}</source>
        <translation>تعذّر حفظ التفضيلات: {text}</translation>
    </message>
    <message>
        <source>the reader crashed</source>
        <translation>تعطّل القارئ</translation>
    </message>
    <message>
        <source>the reader did not start</source>
        <translation>لم يبدأ القارئ</translation>
    </message>
    <message>
        <source>the reader failed ({text})</source>
        <translation>أخفق القارئ ({text})</translation>
    </message>
    <message>
        <source>the reason of {what}</source>
        <translation>سبب {what}</translation>
    </message>
    <message>
        <source>the record would be too large to be checked: export fewer articles in one file</source>
        <translation>سيكون السجل أكبر من أن يُفحص: صدّر مقالات أقل في ملف واحد</translation>
    </message>
    <message>
        <source>the record would not hold: {why}</source>
        <translation>لن يصمد السجل: {why}</translation>
    </message>
    <message>
        <source>the removal of {what}</source>
        <translation>حذف {what}</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>المادة الخام</translation>
    </message>
    <message>
        <source>the splitting of {what}</source>
        <translation>تقسيم {what}</translation>
    </message>
    <message>
        <source>the system says “{text}”</source>
        <translation>يقول النظام: «{text}»</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>the {field}</source>
        <translation>{field}</translation>
    </message>
    <message>
        <source>the {field} has changed since</source>
        <translation>{field}: تغيّر منذ ذلك</translation>
    </message>
    <message>
        <source>the {field} “{text}” is no {what}: {name} needs one</source>
        <translation>الحقل {field}: «{text}» ليس {what} كما يحتاج ⁨{name}⁩</translation>
    </message>
    <message>
        <source>the {field} “{text}” is not valid in {name}: {why}</source>
        <translation>الحقل {field}: «{text}» غير صالح في ⁨{name}⁩: {why}</translation>
    </message>
    <message>
        <source>the {text} file could not be made: {why}</source>
        <translation>تعذّر إنشاء ملف {text}: {why}</translation>
    </message>
    <message>
        <source>the {text} file would differ from the article at {where}</source>
        <translation>ملف {text} سيخالف المقال عند: {where}</translation>
    </message>
    <message>
        <source>the {text} file would say more than the article</source>
        <translation>ملف {text} سيقول أكثر من المقال</translation>
    </message>
    <message>
        <source>there is neither a headline nor a passage: {name} needs one of them</source>
        <translation>لا عنوان ولا مقطع: يحتاج ⁨{name}⁩ إلى أحدهما</translation>
    </message>
    <message>
        <source>there is no headline: {name} needs one</source>
        <translation>لا يوجد عنوان: يحتاج ⁨{name}⁩ إليه</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>لا إذن بالكتابة هناك</translation>
    </message>
    <message>
        <source>there is no profile of that name</source>
        <translation>لا يوجد قالب بهذا الاسم</translation>
    </message>
    <message>
        <source>there is no {name}; there are {more}</source>
        <translation>لا يوجد ⁨{name}⁩؛ المتاح {more}</translation>
    </message>
    <message>
        <source>third</source>
        <translation>الثالثة</translation>
    </message>
    <message>
        <source>this version of the program cannot read that profile; make it anew</source>
        <translation>هذا الإصدار من البرنامج لا يقرأ ذلك القالب؛ أنشئه من جديد</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>عدد الملفات المفتوحة كبير جدا</translation>
    </message>
    <message>
        <source>took longer than {number} seconds</source>
        <translation>استغرق أكثر من {number} ثانية</translation>
    </message>
    <message>
        <source>url</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>{name} was changed in another window meanwhile. Look at it again, then decide.</source>
        <translation>تغيّر ⁨{name}⁩ في نافذة أخرى أثناء ذلك. انظر فيه ثانية ثم قرّر.</translation>
    </message>
    <message>
        <source>{name} would not be valid JSON: {why}</source>
        <translation>لن يكون ⁨{name}⁩ بصيغة JSON صالحة: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{number} blocks and {n} like them</source>
        <translation>
            <numerusform>{number} كتلة وحدها</numerusform>
            <numerusform>{number} كتلة وواحدة تماثلها</numerusform>
            <numerusform>{number} كتلة واثنتين تماثلانها</numerusform>
            <numerusform>{number} كتلة و{n} كتل تماثلها</numerusform>
            <numerusform>{number} كتلة و{n} كتلة تماثلها</numerusform>
            <numerusform>{number} كتلة و{n} كتلة تماثلها</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} blocks of the page are set like this one</source>
        <translation>{number} من كتل الصفحة منسّقة مثلها</translation>
    </message>
    <message>
        <source>{number} of the {last} blocks around it are prose</source>
        <translation>{number} من {last} كتل حولها نثر</translation>
    </message>
    <message>
        <source>{number} short lines of the page stand in the same kind of box</source>
        <translation>{number} من أسطر الصفحة القصيرة في صندوق من النوع نفسه</translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks</source>
        <translation>
            <numerusform>لا كتل</numerusform>
            <numerusform>كتلة واحدة</numerusform>
            <numerusform>كتلتين</numerusform>
            <numerusform>{n} كتل</numerusform>
            <numerusform>{n} كتلة</numerusform>
            <numerusform>{n} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks between {number} and {last}</source>
        <translation>
            <numerusform>لا كتل بين {number} و{last}</numerusform>
            <numerusform>كتلة واحدة بين {number} و{last}</numerusform>
            <numerusform>كتلتان بين {number} و{last}</numerusform>
            <numerusform>{n} كتل بين {number} و{last}</numerusform>
            <numerusform>{n} كتلة بين {number} و{last}</numerusform>
            <numerusform>{n} كتلة بين {number} و{last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters of the source stand in no block.</source>
        <translation>
            <numerusform>كل حروف المصدر في كتل.</numerusform>
            <numerusform>حرف واحد من المصدر ليس في أي كتلة.</numerusform>
            <numerusform>حرفان من المصدر ليسا في أي كتلة.</numerusform>
            <numerusform>{n} أحرف من المصدر ليست في أي كتلة.</numerusform>
            <numerusform>{n} حرفا من المصدر ليست في أي كتلة.</numerusform>
            <numerusform>{n} حرف من المصدر ليست في أي كتلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions left.</source>
        <translation>
            <numerusform>لم يبقَ سؤال.</numerusform>
            <numerusform>بقي سؤال واحد.</numerusform>
            <numerusform>بقي سؤالان.</numerusform>
            <numerusform>بقيت {n} أسئلة.</numerusform>
            <numerusform>بقي {n} سؤالا.</numerusform>
            <numerusform>بقي {n} سؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتين</numerusform>
            <numerusform>{n} جمل</numerusform>
            <numerusform>{n} جملة</numerusform>
            <numerusform>{n} جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتين</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words its copy lacks</source>
        <translation>
            <numerusform>لا كلمات زائدة</numerusform>
            <numerusform>كلمة هنا فقط</numerusform>
            <numerusform>كلمتان هنا فقط</numerusform>
            <numerusform>{n} كلمات هنا فقط</numerusform>
            <numerusform>{n} كلمة هنا فقط</numerusform>
            <numerusform>{n} كلمة هنا فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of its characters are links</source>
        <translation>{share} من حروفها روابط</translation>
    </message>
    <message>
        <source>{share} of its words are everyday words</source>
        <translation>{share} من كلماتها كلمات شائعة</translation>
    </message>
    <message>
        <source>{share} of the page&apos;s prose stands in the same part of the page</source>
        <translation>{share} من نثر الصفحة في الجزء نفسه</translation>
    </message>
    <message>
        <source>{share} of the text close around it stays</source>
        <translation>{share} من النص القريب حولها باقٍ</translation>
    </message>
    <message>
        <source>{share} of the text in the part of the page around it stays</source>
        <translation>{share} من النص في الجزء المحيط باقٍ</translation>
    </message>
    <message>
        <source>{share} of the text in the same part of the page stays</source>
        <translation>{share} من النص في الجزء نفسه باقٍ</translation>
    </message>
    <message>
        <source>{share} of the text set in the same way stays</source>
        <translation>{share} من النص المنسّق مثلها باقٍ</translation>
    </message>
    <message>
        <source>{share} of the text within ten blocks of it stays</source>
        <translation>{share} من النص في مدى عشر كتل باقٍ</translation>
    </message>
    <message>
        <source>{share} of this article&apos;s words also stand in {name}</source>
        <translation>{share} من كلمات هذا المقال ترد أيضا في ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>الثقة {share}</translation>
    </message>
    <message>
        <source>{text} is no folder of this computer</source>
        <translation>{text} ليس مجلدا على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>{where}: {text} left as U+FFFD, {n} times</source>
        <translation>
            <numerusform>{where}: لم يُبدَّل {text} بـ U+FFFD أي مرة</numerusform>
            <numerusform>{where}: بُدِّل {text} بـ U+FFFD مرة</numerusform>
            <numerusform>{where}: بُدِّل {text} بـ U+FFFD مرتين</numerusform>
            <numerusform>{where}: بُدِّل {text} بـ U+FFFD {n} مرات</numerusform>
            <numerusform>{where}: بُدِّل {text} بـ U+FFFD {n} مرة</numerusform>
            <numerusform>{where}: بُدِّل {text} بـ U+FFFD {n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” cannot stand in a file name everywhere</source>
        <translation>لا يجوز «{text}» في اسم ملف على كل الأنظمة</translation>
    </message>
    <message>
        <source>“{text}” is no full path</source>
        <translation>«{text}» ليس مسارا كاملا</translation>
    </message>
    <message>
        <source>“{text}” would leave the folder</source>
        <translation>«{text}» يخرج من المجلد</translation>
    </message>
    <message>
        <source>“{what}” no longer fits: {why}.</source>
        <translation>«{what}» لم تعد تنطبق: {why}.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More commands</source>
        <translation>أوامر أخرى</translation>
    </message>
    <message>
        <source>What there is no room for</source>
        <translation>ما لم يتسع له المكان</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>What came before it stands. Look at the article shown.</source>
        <translation>ما سبقها ثابت. انظر في المقال المعروض.</translation>
    </message>
</context>
<context>
    <name>UnlaidFace</name>
    <message>
        <source>Qt WebEngine is missing or does not start: {why}. The source shows what would leave.</source>
        <translation>مكوّن Qt WebEngine مفقود أو لا يعمل: {why}. النص الخام يُظهر ما سيخرج.</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>Profiles</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>The profile or format of the file: {name}</source>
        <translation>قالب الملف أو نسقه: {name}</translation>
    </message>
    <message>
        <source>{profile}: {format}</source>
        <translation>{profile}: {format}</translation>
    </message>
    <message>
        <source>{profile}: {format} · {folder}</source>
        <translation>{profile}: {format} · {folder}</translation>
    </message>
</context>
<context>
    <name>WebPageView</name>
    <message>
        <source>Block {number} is hidden on this page: see Blocks.</source>
        <translation>الكتلة {number} مخفية في هذه الصفحة: انظر «الكتل».</translation>
    </message>
    <message>
        <source>Blocks shows it meanwhile.</source>
        <translation>تظهر في «الكتل» ريثما يتم ذلك.</translation>
    </message>
    <message>
        <source>Choose one in the queue, or open a file.</source>
        <translation>اختر صفحة من الوارد، أو افتح ملفا.</translation>
    </message>
    <message>
        <source>Laying it out ended the process that does so, twice. Every block of it stands in Blocks.</source>
        <translation>توقفت عملية عرضها مرتين. كل كتلها في «الكتل».</translation>
    </message>
    <message>
        <source>Laying it out took too long. Every block of it stands in Blocks.</source>
        <translation>استغرق عرضها وقتا طويلا. كل كتلها في «الكتل».</translation>
    </message>
    <message>
        <source>Laying out the page…</source>
        <translation>تُعدّ الصفحة للعرض…</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>لا صفحة مفتوحة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pages cannot be laid out on this computer</source>
        <translation>يتعذّر عرض الصفحات على هذا الجهاز</translation>
    </message>
    <message>
        <source>Qt WebEngine is missing or does not start: {why}. Everything else works; the page stands in Blocks.</source>
        <translation>مكوّن Qt WebEngine مفقود أو لا يعمل: {why}. كل ما عداه يعمل؛ والصفحة في «الكتل».</translation>
    </message>
    <message>
        <source>The page as a reader saw it</source>
        <translation>الصفحة كما رآها القارئ</translation>
    </message>
    <message>
        <source>This page cannot be shown as it was</source>
        <translation>يتعذّر عرض هذه الصفحة كما كانت</translation>
    </message>
    <message>
        <source>This page holds no text.</source>
        <translation>لا نص في هذه الصفحة.</translation>
    </message>
    <message>
        <source>This page is too large to be laid out, so its blocks stand here one by one.</source>
        <translation>هذه الصفحة أكبر من أن تُعرض، فكتلها هنا واحدة واحدة.</translation>
    </message>
    <message>
        <source>This page {failure}, so its blocks stand here without its layout.</source>
        <translation>هذه الصفحة {failure}، فكتلها هنا بلا تنسيقها.</translation>
    </message>
</context>
<context>
    <name>WhySection</name>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep this copy and remove block {number} as its duplicate</source>
        <translation>إبقاء هذه النسخة وحذف الكتلة {number} لتكرارها</translation>
    </message>
    <message>
        <source>Keep this copy instead</source>
        <translation>إبقاء هذه بدلا منها</translation>
    </message>
    <message>
        <source>Put this block into the article</source>
        <translation>ضع هذه الكتلة في المقال</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason ▾</source>
        <translation>السبب ▾</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove this block for a reason of your choice</source>
        <translation>حذف هذه الكتلة لسبب تختاره</translation>
    </message>
    <message>
        <source>See other copy</source>
        <translation>عرض الأخرى</translation>
    </message>
    <message>
        <source>Select all blocks like this one. {accept} accepts it and all of them, {reverse} reverses them.</source>
        <translation>تحديد كل الكتل التي تماثل هذه. {accept} لقبولها وقبول كل ما يماثلها، و{reverse} لعكسها.</translation>
    </message>
    <message>
        <source>Take this block out of the article</source>
        <translation>أخرج هذه الكتلة من المقال</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُبقاة</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
</context>
<context>
    <name>WordMenus</name>
    <message>
        <source>“{word}” is in your dictionary now. The preferences list your words.</source>
        <translation>«{word}» الآن في معجمك. كلماتك مسرودة في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Again: {0}</source>
        <translation>أُعيد: {0}</translation>
    </message>
    <message>
        <source>This review was changed elsewhere. It is shown as it is now; please decide again.</source>
        <translation>تغيرت هذه المراجعة في مكان آخر، وهي معروضة كما هي الآن؛ قرّر من جديد.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>تُراجِع عن: {0}</translation>
    </message>
</context>
<context>
    <name>_Drop</name>
    <message>
        <source>Drop pages or folders here</source>
        <translation>أفلت صفحات أو مجلدات هنا</translation>
    </message>
    <message>
        <source>HTML, text and JSONL files, saved pages, or a text from the browser. Each becomes an article to review.</source>
        <translation>ملفات HTML أو نصوص أو JSONL، أو صفحات محفوظة، أو نص من المتصفح. تصير كل منها مقالا للمراجعة.</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Nothing here. Drop pages on the window or choose File &gt; Open.</source>
        <translation>لا شيء هنا. أفلت صفحات على النافذة أو اختر ملف &gt; فتح صفحات.</translation>
    </message>
    <message>
        <source>Nothing in the queue answers this filter.</source>
        <translation>لا شيء في الوارد يوافق هذه التصفية.</translation>
    </message>
    <message>
        <source>Nothing in the queue has “{text}”.</source>
        <translation>لا شيء في الوارد فيه «{text}».</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>_Folder</name>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Arrow keys move, Enter opens a page.</source>
        <translation>الأسهم تنقل، وEnter تفتح صفحة.</translation>
    </message>
    <message>
        <source>Enter takes back all steps down to the one under the keys.</source>
        <translation>‏Enter يتراجع عن الخطوات كلها حتى المحددة.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>الخطوات، الأحدث أولا</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Speaks for keeping</source>
        <translation>ترجّح الإبقاء</translation>
    </message>
    <message>
        <source>Speaks for removing</source>
        <translation>ترجّح الحذف</translation>
    </message>
</context>
</TS>
