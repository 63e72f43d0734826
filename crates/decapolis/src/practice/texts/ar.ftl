# كلمات الممارسات.

navigation = الممارسات
kind = ممارسة
comma = { "، " }
not-known = غير معروف

## الدليل
directory-title = ممارسات المدن
directory-sentence = ما فعلته المدن وكلفته ونتائجه وما أخفق منه، ولكل معلومة مصدرها.
topic = الموضوع
any-topic = كل المواضيع
original-language = كُتبت بلغة
any-language = كل اللغات
show = عرض
practices-shown =
    { $count ->
        [zero] لا ممارسات
        [one] ممارسة واحدة
        [two] ممارستان
        [few] { $count } ممارسات
        [many] { $count } ممارسة
       *[other] { $count } ممارسة
    }
nothing-found = لا توجد ممارسة هنا
nothing-found-sentence = لا شيء في هذا الموضوع وبهذه اللغة.
all-practices = كل الممارسات
pages = أجزاء قائمة الممارسات
older = الأقدم

## ممارسة
print = طباعة
show-original = عرض النص الأصلي
show-translation = عرض الترجمة
shown-as-written = كما كتبها صاحبها، باللغة { $language }.
translated =
    { $status ->
        [machine] ترجمة آلية عن { $language }؛ وما لا ترجمة له باقٍ كما كُتب.
       *[other] ترجمة بشرية عن { $language }؛ وما لا ترجمة له باقٍ كما كُتب.
    }
sources-do-not-say = غير معروف: المصادر لا تذكره.
field =
    { $field ->
        [problem] المشكلة
        [done] ما الذي أُنجز
        [worked] ما الذي أنجحها
        [failed] ما الذي أخفق
        [core] ما يجب أن يبقى وما يمكن تكييفه
        [paid_by] من دفع
        [staff] العاملون
       *[time] الوقت
    }
preconditions = ما ينبغي أن يتوافر
checked-against = بالمقارنة مع ما يُعرف عن { $city }:
figures = الأرقام
figures-table =
    { $count ->
        [zero] لا أرقام
        [one] رقم واحد مع مصدره
        [two] رقمان، لكل منهما مصدره
        [few] { $count } أرقام، لكل منها مصدره
        [many] { $count } رقمًا، لكل منها مصدره
       *[other] { $count } رقم، لكل منها مصدره
    }
column-what = ماذا
column-kind = النوع
column-amount = المقدار
column-year = السنة
figure-kind =
    { $kind ->
        [result] نتيجة
        [cost_setup] كلفة التأسيس
        [cost_yearly] كلفة سنوية
        [staff] عاملون
       *[size] حجم
    }
cities-that-did = مدن قامت بها
cities-table =
    { $count ->
        [zero] لا مدن
        [one] مدينة واحدة
        [two] مدينتان
        [few] { $count } مدن
        [many] { $count } مدينة
       *[other] { $count } مدينة
    }
column-city = المدينة
column-role = الدور
column-since = منذ
column-stage = المرحلة
where-it-is-from = مدينة المنشأ
took-it-up = أخذت بها
member = عضو
sources = المصادر
undated = بلا تاريخ
source-note = { $publisher }، { $published }؛ قُرئ في { $read }
in-short = باختصار
started = البداية
ended = النهاية
written-in = لغة الكتابة
confirmed = آخر تأكيد
not-confirmed = لم تؤكدها المدينة
newest-source-year = أحدث مصدر
contact = من يُسأل
thread = المسار
kind-and-date = { $kind }، { $date }
stage =
    { $stage ->
        [idea] فكرة
        [pilot] تجريبية
        [running] جارية
        [scaled] موسعة
        [paused] معلقة
        [stopped] متوقفة
       *[unknown] مرحلة غير معروفة
    }
evidence =
    { $grade ->
        [claim] رواية
        [count] عُدّت المخرجات
        [before-after] قبل وبعد
        [comparison] بالمقارنة مع آخرين
       *[independent] تقييم مستقل
    }

## بالمقارنة مع مدينة
not-said = { $fact }: لم يُذكر بعد
known-fact = { $fact }: { $value }
said-by-city = { $source }، بحسب المدينة
about-country = { $source }، عن البلد كله

## في الملخص
brief-heading = ممارسات تناسبكم
all-on-the-topic = كل ما في هذا الموضوع
nothing-fits = لا توجد بعد في الشبكة ممارسة تستجيب لهذه الحاجة.
new-to-you = جديد
and-more-cities =
    { $count ->
        [zero] { $first }
        [one] { $first } ومدينة أخرى
        [two] { $first } ومدينتان أخريان
        [few] { $first } و{ $count } مدن أخرى
        [many] { $first } و{ $count } مدينة أخرى
       *[other] { $first } و{ $count } مدينة أخرى
    }
why-here = لماذا هي هنا
factors-are-multiplied = تُضرب أربعة عوامل من 0.05 إلى 1، وأعلى حاصل يأتي أولًا.
relevance = الصلة بالحاجة
words-in-common = { $share } من كلمات حاجتكم
likeness-of-cities = تشابه المدن التي قامت بها
likest-city = أشبهها { $city }
no-city-comparable = لا مدينة قامت بها يمكن مقارنتها
strength-of-evidence = قوة الدليل
freshness = الحداثة
newest-source = أحدث مصدر من { $year }
no-dated-source = لا مصدر مؤرخ
product = الحاصل

## The sum behind a place in the brief
why-this = لماذا «{ $title }» هنا

## Writing a practice
new-practice = كتابة ممارسة
new-practice-sentence = تقرأ مدينتك المسودة أولا، ثم تعرضها على الآخرين حين تجهز.
write-practice = اكتب هذه الممارسة
change-practice = غيّر هذه الممارسة
see-practice = اعرض الممارسة
begin-draft = ابدأ المسودة
is-a-draft = هذه مسودة لا تقرؤها إلا مدينتك.
is-withdrawn = سحبتها مدينتها
is-overdue = لم يقل أحد منذ 18 شهرا هل ما زالت تعمل.
parts = الأجزاء
field-title = العنوان
title-hint = ما أُنجز في سطر واحد
field-summary = الملخص
topics = المواضيع
choose = اختر
save = احفظ
add-entry = أضف
reason = السبب
who-reads-it = من يقرؤها
who-reads-it-hint = تُعرض حين تذكر المشكلة وما أُنجز ومصدرا واحدا على الأقل.
show-members = اعرضها على كل الأعضاء
show-everybody = اعرضها على الجميع
withdraw-practice = اسحب هذه الممارسة
version-there = مكتوبة
version-missing = لم تُكتب بعد
sources-first = لكل رقم مصدره. أضف المصدر أولا.
figures-hint = كل بند يذكر أحد مصادر هذه الممارسة.
preconditions-hint = ما يجب أن يصح في مدينة تفعلها أيضا. يجب أن تصح كل السطور.
lessons-hint = ما فشل هو أكثر ما يفيد الآخرين.
source-title = عنوان المصدر
source-address = العنوان على الشبكة
source-address-hint = يبدأ بـ https://
source-publisher = الناشر
source-published = سنة النشر
source-read = يوم قراءته
figure-what = ما تم عدّه
figure-what-hint = مثلا: من أتموا الدورة
figure-unit = الوحدة
figure-currency = عملة التكلفة
figure-currency-hint = ثلاثة أحرف مثل EUR، واتركه فارغا لغير المال
figure-source = المصدر الذي يقول ذلك
row-fact = حقيقة عن المدينة
row-comparison = يجب أن تكون
row-value = هذا
row-value-hint = رقم أو نعم أو لا، وبين الأرقام فاصلة منقوطة
row-clause = بكلماتك، بالإنجليزية
row-clause-hint = قراء اللغات الأخرى يقرؤون الحقيقة نفسها
yes = نعم
no = لا
error-empty = اكتب بضع كلمات
error-no-reason = قل لماذا قررت عدم فعلها
error-topic = اختر موضوعا من القائمة
error-member = اختر مدينة عضوا من القائمة
error-ended = اكتب سنة لا تسبق البداية
error-address = اكتب العنوان كاملا بدءا من https://
error-read = اكتب يوما ليس في المستقبل مثل 2026-03-02
error-number = اكتب رقما مثل 1200
error-currency = اكتب عملة التكلفة بثلاثة أحرف واتركها فارغة لغيرها
error-no-source = اختر المصدر الذي يقول ذلك: لا يُقبل رقم بلا مصدره
error-fact = اختر حقيقة من القائمة
error-comparison = الحقيقة التي جوابها نعم أو لا يمكن أن «تكون» إحداهما فقط
error-value = اكتب رقما، أو نعم أو لا حين تطلب الحقيقة ذلك
error-city = لا مدينة بهذا الاسم. اكتب اسما آخر لها

## Its city and others say
our-city = مدينتك وهذه الممارسة
what-you-can-do = ما يمكنك فعله
what-cities-say = ما تقوله المدن عنها
say-whether = قل هل ما زالت تعمل
still-runs = ما زالت تعمل
how-it-stands = حالها
since-day = منذ أي يوم
confirm-words = بكلماتك
say-it = قلها
no-contact = لا أحد
contact-hint = أحد مناصبكم، وينتقل إلى من يتولى المنصب بعده. ويظهر تحت «من يمكنه المساعدة» إن كان يجيب عن الأسئلة.
we-did-this-too = فعلناها أيضا، أو قررنا ألا نفعل
what-we-did = ما فعلته مدينتك
what-we-changed = ما غيّرتم، أو لماذا قررتم عدم فعلها
what-it-changed = ما تقوله المدينة
kind-adoption = تبنٍّ
verb-see = انظر ماذا فعلوا
mark-seen = اطلعت عليه
holding-contacts = ممارسات يُسأل عنها هذا المنصب
confirm-by-mail = اضغط الزر إن كانت ما زالت تعمل. وإن تغيرت أو انتهت فادخل وقل ذلك.
confirm-receipt = قلت إنها ما زالت تعمل.

## The directory's other filters
evidence-at-least = الدليل على الأقل
country-code = البلد، حرفان
size-of-city = حجم المدينة
any-size = أي حجم

## What practices hold of a person
personal-practices = ممارسات كتبتها في مناصبك
    .why = هي ملك المدينة.
personal-confirmations = ما قلته عن ممارسات في مناصبك
    .why = منها يرى الآخرون هل ما زالت الممارسة تعمل.
personal-adoptions = ما قلت إن مدينتك فعلته بممارسات
    .why = يتعلم منه من قدّم الممارسة.
personal-stays = يبقى مع المنصب بلا اسمك. وبعد المحو تنظر الأمانة هل تذكرك جملة.

## Words with something in them
confirmed-on = أُكّدت في { $day }
write-part = اكتب: { $part }
version-in = نسخة باللغة { $language }
remove-entry = احذف: { $entry }
fields-written = كُتب { $done } من { $all }
error-too-long = اختصره إلى { $most } حرفا
error-year = اكتب سنة من { $first } إلى { $last }
error-topics = اختر من موضوع إلى { $most } مواضيع
mail-confirm = منصبك هو جهة الاتصال لممارسة «{ $practice }». لم يقل أحد منذ 18 شهرا هل ما زالت تعمل.
mail-confirm-how = بضغطة واحدة تقول إنها ما زالت تعمل، حتى { $until }. وإن تغيرت أو انتهت فادخل وقل ذلك.
mail-confirm-subject = هل ما زالت «{ $practice }» تعمل؟
entries =
    { $count ->
        [zero] لا بنود
        [one] بند واحد
        [two] بندان
        [few] { $count } بنود
        [many] { $count } بندا
       *[other] { $count } بند
    }
part =
    { $part ->
        [title] العنوان والملخص
        [story] المشكلة وما أُنجز
        [sources] المصادر
        [figures] الأرقام: النتائج والتكلفة والعاملون
        [effort] المال والعاملون والوقت بالكلمات
        [lessons] ما نجح وما فشل
        [preconditions] ما يجب أن يصح
        [cities] مدن فعلتها
        [basics] المواضيع والمرحلة والسنوات
       *[version] نسخة بلغة أخرى
    }
comparison =
    { $comparison ->
        [at_least] على الأقل
        [at_most] على الأكثر
        [is] تماما
       *[one_of] أحد هذه
    }
said =
    { $said ->
        [runs] ما زالت تعمل
        [changed] تغيرت
       *[ended] انتهت
    }
adoption-status =
    { $status ->
        [planning] تخطط لها
        [running] تطبقها
        [ended] فعلتها ثم أنهتها
       *[against] درستها وقررت عدم فعلها
    }
size =
    { $size ->
        [town] أقل من 100 ألف نسمة
        [city] من 100 ألف إلى مليون
       *[metropolis] أكثر من مليون
    }

## Refusals
refused-title =
    { $code ->
        [not-a-writer] منصبك لا يكتب ممارسات
        [other-city] هذه ممارسة مدينة أخرى
        [withdrawn] سُحبت هذه الممارسة
        [not-complete] لا يمكن عرض هذه الممارسة بعد
        [not-named] مدينتك غير مذكورة في هذه الممارسة
        [own-practice] هذه ممارسة مدينتك
        [not-shown] هذه الممارسة مسودة
        [other-post] هذا منصب مدينة أخرى
        [source-in-use] هذا المصدر مستعمل
        [origin-stays] مدينة المنشأ تبقى
       *[not-the-contact] هذا ينتظر منصبا آخر
    }
refused-reason =
    { $code ->
        [not-a-writer] يكتب قائد المدينة العضو وموظفوها باسمها، وتكتب الأمانة باسم أي عضو.
        [other-city] لا تغيرها إلا مدينتها والأمانة.
        [withdrawn] ما سُحب لا يُغيّر بعد ذلك.
        [not-complete] يجب أن تذكر المشكلة وما أُنجز ومصدرا واحدا على الأقل.
        [not-named] لا يقول حالها إلا المدن التي فعلتها.
        [own-practice] ما فعلته مدينتك مكتوب في الممارسة نفسها.
        [not-shown] لا تقرؤها الآن إلا مدينتها.
        [other-post] تعطي المدينة أحد مناصبها جهة اتصال.
        [source-in-use] رقم أو مدينة يقوم على هذا المصدر.
        [origin-stays] كل ممارسة من مدينة.
       *[not-the-contact] لا يطلع عليه إلا جهة اتصال المدينة التي قدمت الممارسة.
    }
refused-remedy =
    { $code ->
        [not-complete] اذكر أولا ما ينقص.
        [source-in-use] احذف أولا ما يقوم عليه.
       *[other] عد إلى الممارسة لترى ما يمكن فعله.
    }

## For a stranger's city
nothing-was-asked = متساوية للجميع هنا: لم تُذكر أي حاجة

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_practice] هذه مسودة: لا يقرؤها غيرك حتى تعرضها.
        [withdraw_practice] سُحبت الممارسة.
        [confirm_practice] أُكِّدت: هي محدَّثة اعتبارًا من اليوم.
        [adopt_practice] صارت مدينتك مذكورة هنا.
       *[other] { "" }
    }
