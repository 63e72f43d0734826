# الكلمات التي تحتاج إليها كل صفحة.

## إطار الصفحة
skip-link = الانتقال إلى المحتوى الرئيسي
menu = القائمة
more = المزيد
language-choice = اللغة
theme = المظهر
theme-light = فاتح
theme-dark = داكن
theme-system = بحسب هذا الجهاز
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
footer = عن هذا الموقع
privacy = الخصوصية
accessibility = إمكانية الوصول
saved = حُفظ.
page-as-data = هذه الصفحة كبيانات
source-code = الشيفرة المصدرية

## صفحات تبيّن سبب غياب الصفحة
not-found = الصفحة غير موجودة
    .reason = لا يوجد شيء في هذا العنوان، أو أنه غير متاح لك.
    .next = تحقّق من العنوان، أو استخدم البحث، أو عُد إلى الصفحة الرئيسية.
not-allowed = هذا الإجراء غير متاح لك
    .next = إذا كنت ترى أنه ينبغي أن يكون متاحًا لك، فتواصل مع الأمانة.
sign-in-needed = سجّل الدخول للمتابعة
    .reason = هذه الصفحة متاحة لمن سجّل الدخول.
failed = حدث خطأ
    .reason = الخطأ من جانبنا. لم يُحفظ ما أدخلته.
    .next = أعد المحاولة بعد بضع دقائق. وإذا تكرّر الخطأ فأبلغ الأمانة بهذا الرقم المرجعي: { $reference }
busy = عدد المستخدمين كبير الآن
    .next = أعد المحاولة بعد بضع ثوانٍ. لم يُفقد أي شيء.
start-page = الصفحة الرئيسية

## النماذج
error-summary = هناك مشكلة
error-prefix = خطأ:
save = حفظ
cancel = إلغاء
continue-on = متابعة
change = تغيير
remove = إزالة
undo = تراجع
back = رجوع
search = بحث
yes = نعم
no = لا
optional = اختياري

## ما يُعرف عن شرط أو معلومة
met = مستوفى
not-met = غير مستوفى
not-known = غير معروف
year-and-source = { $year }، { $source }

## الأيام ابتداءً من اليوم
due-in =
    { $days ->
        [0] اليوم
        [1] غدًا
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
days-late =
    { $days ->
        [one] متأخر بيوم واحد
        [two] متأخر بيومين
        [few] متأخر بـ { $days } أيام
        [many] متأخر بـ { $days } يومًا
       *[other] متأخر بـ { $days } يوم
    }
days-ago =
    { $days ->
        [0] اليوم
        [1] أمس
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }

## القوائم
pagination = الصفحات
previous-page = السابقة
next-page = التالية
page-of = الصفحة { NUMBER($page) } من { NUMBER($pages) }
results =
    { $count ->
        [0] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
empty-list = لا يوجد شيء هنا بعد
show-all = عرض الكل

## المناصب وما يحق لها
function-name =
    { $function ->
        [leader] قيادات المدن
        [officer] موظفو المدن
        [assistant] المساعدون
        [president] رؤساء المناطق
        [deputy] نواب رؤساء المناطق
        [chair] رئيس الشبكة
        [secretariat] الأمانة
        [partner] الشركاء
       *[other] لا أحد
    }
refused-post-title = هذا ليس من صلاحيات منصبك
refused-post-reason = هذه الصفحة مخصصة لـ: { $functions }.
refused-post-remedy = إذا كنت تشغل منصبًا كهذا أيضًا فانتقل إليه، وإلا فاسأل الأمانة.

## حول كل صفحة
post-of-home = { $title }، { $home }
your-account = حسابك
demo-notice = عرض تجريبي: الأشخاص وأقوالهم خيال، والممارسات من مصادرها.

## Mails
mail-sent-by = أرسلتها { $network }. فتح الرابط لا يفعل شيئًا بعد: تسألك صفحة أولًا.
mail-stop = رسائل أقل من هذا النوع أو إيقافها

## Links in mails
act-link-dead = لم يعد بالإمكان استخدام هذا الرابط
act-link-reason =
    { $code ->
        [link-expired] انتهت مدته.
        [post-ended] لا تشغل المنصب الذي أُرسل إليه.
       *[other] لا يمكن التراجع عما تم إلا خلال يوم واحد.
    }
act-link-remedy = سجّل الدخول لترى ما يمكنك فعله.
not-from-this-page = لم يُضغط هذا الزر في صفحتنا
not-from-this-page-reason = تفتح برامج البريد الروابط من تلقاء نفسها، لذلك لا نقبل الزر إلا من المتصفح الذي فُتحت فيه الصفحة مع تفعيل ملفات تعريف الارتباط.
not-from-this-page-remedy = افتح الرابط من رسالتك مرة أخرى واضغط الزر هناك.

## ما يُحفظ عن الشخص
former-holder = شاغل سابق للمنصب
personal-person = الاسم والبريد الإلكتروني واللغة والمنطقة الزمنية
    .why = ليعرف الآخرون من يشغل المنصب وكيف يتواصلون معه.
    .since = نهاية آخر منصب لك
personal-posts = المناصب التي تشغلها وشغلتها
    .why = ليُعرف من تحدث باسم مدينة أو هيئة ومتى.
    .since = يبقى جزءًا من تاريخ المنصب. بعد المحو يُذكر شاغل سابق دون اسم.
personal-sessions = الجلسات
    .why = لتبقى مسجل الدخول.
    .since = تسجيل الدخول
personal-links = روابط تسجيل الدخول
    .why = لتتمكن من تسجيل الدخول. لا يُحفظ من كل رابط إلا بصمته.
    .since = يوم انتهاء صلاحية الرابط
personal-acts = ما قمت به: الفعل والسجل والوقت
    .why = ليمكن لاحقًا إثبات من غيّر ماذا.
    .since = يبقى تحت رقم عشوائي. بعد المحو لا شيء يقود من ذلك الرقم إليك.
personal-mails = الرسائل الموجهة إليك
    .why = ليمكن إرسالها، وإعادة إرسالها إذا غاب خادم البريد.
    .since = إرسال الرسالة أو رفضها
personal-stops = أنواع الرسائل التي أوقفتها
    .why = كي لا تصلك.
    .since = يبقى حتى تريدها من جديد، والمحو يزيله.

## A full disk
disk-full = القرص ممتلئ: لم يُحفظ شيء
    .reason = يمكنك متابعة القراءة. ما أرسلته لم يُحفظ.
    .next = احتفظ بما كتبته وأخبر من يدير هذه الشبكة. وحين يتوفر مكان أرسله من جديد، فهو يُحسب مرة واحدة.
## رموز البرامج
refused-scope-title = هذا الرمز لا يتيح قراءة هذه البيانات
refused-scope-reason = يحتاج الرمز إلى النطاق { $scope }.
refused-scope-remedy = أنشئ رمزًا بهذا النطاق في حسابك، ضمن «البرامج».
personal-tokens = رموز برامجك
    .why = لكي تتمكن برامجك من القراءة نيابةً عنك. لا تُحفظ إلا بصمة كل رمز ويوم آخر استخدام له.
    .since = يوم إنشاء الرمز
## النماذج
form-too-long = استعمل { NUMBER($max) } حرفًا على الأكثر
form-day = أدخل يومًا، مثل 2026-04-13
form-time = أدخل وقتًا، مثل 14:30
form-count = أدخل عددًا صحيحًا من { NUMBER($least) } إلى { NUMBER($most) }
form-backwards = أدخل يومًا أخيرًا لا يسبق الأول
## Assistants and drafts
assistant-of = مساعد { $title }، { $home }
keep-as-draft = { $label }: احفظها مسودة لشاغل المنصب
only-the-holder = { $label }: لا يفعل هذا إلا شاغل المنصب
for-the-holder-title = لا يستطيع المساعد فعل هذا
for-the-holder-reason = أنت تعمل مساعدًا لمنصب { $title }: تقرأ وتكتب المسودات له.
for-the-holder-remedy = اطلب من شاغل المنصب أن يفعل ذلك.
draft-refused-title = لا يمكن إرسال هذه المسودة ولا تركها
draft-refused-reason =
    { $code ->
        [draft-settled] أُرسلت أو تُركت من قبل.
       *[other] كُتبت لمنصب آخر.
    }
draft-refused-remedy = انظر في مكتبك إلى ما ينتظر الآن.
personal-assistances = المناصب التي تساعد فيها
    .why = لكي تقرأ وتكتب المسودات لشاغليها.
    .since = يبقى جزءًا من تاريخ المنصب. المحو يزيله.
personal-drafts = ما كتبته من مسودات لغيرك
    .why = لكي يرسله شاغل المنصب.
    .since = يوم إرساله أو تركه
## Mail in
mail-reply = يمكنك أيضًا الإجابة بالرد على هذه الرسالة.
reply-refused = لم يُقبل ردك
reply-reason =
    { $code ->
        [link-expired] انتهت مدة الإجابة عن هذه الرسالة.
        [post-ended] لم تعد تشغل المنصب الذي سُئل.
        [empty] لم نجد كلامًا لك فوق الرسالة المقتبسة.
        [too-large] حجمه أكبر من 10 ميغابايت.
        [too-many-files] أُرفق به أكثر من 10 ملفات.
       *[other] ما كان يتعلق به لم يعد موجودًا.
    }
reply-remedy =
    { $code ->
        [link-expired] سجّل الدخول لترى ما يمكنك فعله.
        [post-ended] يستطيع من يشغله الآن أن يجيب.
        [empty] اكتب كلامك فوق الرسالة المقتبسة وأرسلها من جديد.
        [too-large] أرسله من جديد دون الملفات؛ يكفي رابط إليها.
        [too-many-files] أرسله من جديد دون الملفات؛ يكفي رابط إليها.
        [words] أرسله من جديد.
       *[other] سجّل الدخول لترى ما هو موجود.
    }
reply-your-words = هذا ما كتبته:
reply-by-page = أجب في صفحة بدلًا من ذلك
reply-without-files-subject = قُبل ردك دون ملفاته
reply-without-files = قُبل كلامك. لم تُقبل هذه الملفات لأن الملفات لا تُحفظ هنا. يكفي رابط في كلامك.
reply-confirm-subject = هل هذا الرد منك؟
reply-from-elsewhere = وصل رد على رسالة إليك من هذا العنوان، ولا يمكننا التأكد من أنك أرسلته:
reply-its-words = هذا ما يقوله:
reply-from-calendar =
    { $said ->
        [comes] ضُغط في تقويم: سأحضر.
        [stays-away] ضُغط في تقويم: لن أحضر.
        [perhaps] ضُغط في تقويم: ربما.
       *[other] ضُغط في تقويم، بلا نعم ولا لا.
    }
reply-not-yours = لم يحدث شيء بعد. إن لم تكتبه أنت فلا حاجة إلى فعل شيء.
reply-confirm = هو مني: اعرضه وأرسله
personal-mails-in = الرسائل التي أرسلتها ردًا
    .why = لكي يُصحَّح رد اقتُطع خطأً، ولكي لا يُقبل رد مرتين.
    .since = يوم وصول الرسالة
## Mails in one
digest-subject =
    { $pace ->
        [daily] ما وصل منذ أمس
       *[other] ما وصل هذا الأسبوع
    }

## ما يُقال تحت السجل
discussion-refused =
    { $code ->
        [no-post] لا يتحدث هنا إلا شاغلو المناصب
        [too-many] هذا يكفي ليوم واحد
        [not-yours] قال هذا شخص آخر
        [hidden] هذا التعليق محجوب
        [hidden-before] حجبه أحد قبلك
        [not-a-moderator] لا تستطيع حجب هذا التعليق
        [not-hidden] هذا التعليق ليس محجوبًا
        [nothing-to-appeal] لا شيء يُبت فيه
        [not-the-decider] البت في هذا لمنصب آخر
        [your-own] هذا تعليقك أنت
        [nobody-named] لم يُسمَّ أحد ليقرأه
       *[other] سُوّي
    }
discussion-refused-reason =
    { $code ->
        [no-post] لا تشغل منصبًا في هذه الشبكة.
        [too-many] يُقبل منك { NUMBER($most) } تعليقات في اليوم على الأكثر، ليُسمع الجميع.
        [not-yours] يغيّر التعليق من قاله.
        [hidden] ما دام محجوبًا فلا يتغير فيه شيء.
        [hidden-before] حُجب في { $day }، ولم يُحفظ سببك.
        [not-a-moderator] يحجبه كاتبه، وأهل السجل، والأمانة.
        [not-hidden] يظهر لكل من يقرأ السجل.
        [nothing-to-appeal] حجبته أنت، أو سبق الاعتراض عليه، أو بُتّ فيه.
        [not-the-decider] هو على مكتب واحد، وليس أبدًا مكتب من حجبه.
        [your-own] تستطيع تغييره أو حجبه.
        [nobody-named] لم تسمِّ الشبكة منصبًا بعيدًا عن الطرفين.
       *[other] قيل من قبل ما فُعل بشأنه.
    }
discussion-refused-remedy =
    { $code ->
        [too-many] تابع غدًا، أو اكتب إلى أحد مباشرة.
        [hidden] قل لماذا ينبغي أن يظهر، في صفحة التعليق.
        [not-a-moderator] أبلغ عنه إن كان تحرشًا.
        [nobody-named] اطلب من رئيس الشبكة أن يسمي أحدًا.
       *[other] عد لترى ما يمكن فعله.
    }
personal-comments = ما قلته تحت السجلات
    .why = ليتحدث قراء السجل عنه.
    .since = يبقى مع السجل بكل نسخه. ويزيله المحو.
personal-follows = نقاشات تتابعها
    .why = لإخبارك بما يُقال.
    .since = تبقى حتى تتوقف عن المتابعة. ويزيلها المحو.
personal-reports = تحرش أبلغت عنه
    .why = لينظر فيه الشخص المسمى وحده.
    .since = يوم تسويته

kept-waiting = في الانتظار على هذا الجهاز:
kept-signed-out = انتهت جلستك. سجّل الدخول مجددًا وسيُرسل كل شيء.
kept-others = هنا أيضًا إدخالات لشخص آخر تنتظر: تُرسل عندما يسجّل الدخول.
kept-refused = لم يُقبل:
kept-remove = إزالة من هذا الجهاز
## الملفات
file-field = ملف
file-taken = ‏PDF أو OpenDocument أو Word أو Excel أو PowerPoint أو PNG أو JPEG أو نص عادي أو CSV؛ بحد أقصى { NUMBER($megabytes) } ميغابايت
file-choose-again = اختر الملف من جديد: المتصفح لا يحتفظ به.
portrait-missing = اختر صورة
portrait-is-none = اختر صورة سليمة بصيغة JPEG أو PNG
portrait-too-many-pixels = اختر صورة لا تتجاوز { NUMBER($millions) } مليون بكسل
file-missing = اختر ملفًا
file-too-large = اختر ملفًا لا يتجاوز { NUMBER($megabytes) } ميغابايت
file-refused =
    { $code ->
        [empty] الملف فارغ: اختر ملفًا آخر
        [name] أعطِ الملف اسمًا بسيطًا بامتداد واحد، مثل report.pdf
        [unknown] لا تُقبل ملفات من هذا النوع: احفظه بصيغة PDF أو بإحدى الصيغ المذكورة أعلاه
        [runs] لا تُقبل صفحات الويب ورسوم SVG والبرامج: احفظه بصيغة PDF أو كصورة
        [macros] لا تُقبل المستندات التي فيها وحدات ماكرو: احفظه من دونها أو بصيغة PDF
        [two] يمكن قراءة الملف على أنه شيئان في آن واحد: احفظه من جديد أو بصيغة PDF
       *[broken] الملف مبتور أو تالف: احفظه من جديد ثم اختره مرة أخرى
    }
file-disguised = نوع الملف هو { $kind } واسمه يقول غير ذلك: أعطه الامتداد الصحيح
file-kind =
    { $code ->
        [pdf] مستند PDF
        [odt] نص OpenDocument
        [ods] جدول OpenDocument
        [odp] شرائح OpenDocument
        [docx] مستند Word
        [xlsx] مصنف Excel
        [pptx] شرائح PowerPoint
        [png] صورة PNG
        [jpg] صورة JPEG
        [csv] جدول بصيغة CSV
       *[txt] نص عادي
    }
file-about = { $kind }، { $size }
file-kilobytes = { NUMBER($kilobytes) } كيلوبايت
file-megabytes = { $megabytes } ميغابايت
files-away = لا يمكن الوصول إلى الملفات الآن
    .reason = المكان الذي توجد فيه الملفات لا يستجيب. لم يُحفظ شيء ولم يُفقد شيء.
    .next = حاول مرة أخرى بعد بضع دقائق. إذا كنت ترسل ملفًا فاختره من جديد.
personal-files = ملفات وضعتها
    .why = ليعرف الآخرون من قدّمها.
    .since = يبقى الملف ما بقي السجل الذي هو جزء منه. ويزيل المحو اسمك منه.
