# كلمات الممارسات.

navigation = الممارسات
kind = ممارسة
confirm = تأكيد
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
shown-as-written = كما كتبها صاحبها، بلغة { $language }.
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
written-in = كُتبت بلغة
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
