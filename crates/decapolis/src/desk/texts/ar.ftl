# المكتب والصفحة الأولى.

navigation = المكتب
greeting = مرحبًا، { $name }
need-label = ماذا تحتاج مدينتك؟
need-hint = جملة واحدة تكفي. سترى من يشبهك وما نجح ومن يستطيع المساعدة. لا يراها أحد خارج مدينتك حتى تأذن.
get-a-brief = اعرض الموجز
waiting = بانتظارك
waiting-count =
    { $count ->
        [zero] لا شيء
        [one] أمر واحد
        [two] أمران
        [few] { $count } أمور
        [many] { $count } أمرًا
       *[other] { $count } أمر
    }
nothing-waits = لا شيء بانتظارك
nothing-waits-sentence = هنا يظهر ما يطلبه الآخرون من منصبك، مع موعده الأخير.
offers = عروض للمدن الأخرى
your-city-page = صفحة مدينتك
newest-needs = ما يحتاجه الأعضاء
all-needs = كل الاحتياجات
keep-it = أضف وعدّل
facts-and-offers = حقائق مدينتك وعروضها
members-in-care = الأعضاء
quiet-for = بلا نشاط منذ { NUMBER($days) } يومًا
by-region = حسب المنطقة

## الصفحة الأولى
front-title = مدن يعين بعضها بعضًا
front-sentence = شبكة مدن يسأل قادتها الرقميون ويجيبون ويحفظون ما نجح.
city-label = من أي مدينة أنت؟
city-hint = أي مدينة في العالم وبأي كتابة: Köln وCologne وكولونيا
show-likest = اعرض المدن الشبيهة
numbers = الشبكة بأرقام صادقة

## Sources
sources-title = من أين تأتي الحقائق
sources-sentence = بيانات مفتوحة عن المدن والبلدان، مع النسبة التي تطلبها كل رخصة.

## المدن الأشبه بمدينة الزائر
likest-to = الأعضاء الأشبه بمدينة { $city }
likest-members = مدن من الشبكة تشبهها
likest-caption = الأعضاء الأشبه، اثنان على الأكثر من كل بلد. تعني 100 التطابق في كل حقيقة قورنت.
nobody-comparable = لا يمكن مقارنة أي عضو بها: البيانات المفتوحة لا تقول عنها ما يكفي.
is-a-member = هذه المدينة عضو في الشبكة.
is-no-member = ليست هذه المدينة عضوًا بعد. هذه الصفحة لمن يفكر في ذلك.
address-to-send = عنوان هذه الصفحة
copy-address = انسخ العنوان
address-copied = نُسخ
also-called-so = هل تقصد مدينة أخرى؟
no-such-city = لا مدينة هنا في العالم فوق 15,000 نسمة باسم «{ $typed }». أقرب الأسماء:
practices-that-fit = ممارسات تناسبها
joining = ماذا يضيف الانضمام
joining-brief = موجز لكل حاجة
joining-brief-sentence = تقول مدينتك في جملة واحدة ما تحتاجه فترى فورًا من يشبهها في ذلك الموضوع وأي الممارسات تناسبها ومن يستطيع المساعدة. يُحفظ الموجز ويُغلق بما نتج عنه.
joining-people = أشخاص تسألهم
joining-people-sentence = يرى الأعضاء من يشغل كل منصب في المدن الأخرى ويسألونه مباشرة ويجدون الجواب في المكان نفسه.
joining-facts = حقائقكم أنتم
joining-facts-sentence = ما تقوله مدينتك عن نفسها، مع السنة والمصدر، يسبق البيانات المفتوحة في كل مقارنة.
joining-offers = ما تستطيعون تقديمه
joining-offers-sentence = ما يعرضه أهل مدينتك يظهر في موجزات المدن التي تحتاجه.

## أرقام الشبكة
active-cities = مدن نشطت في آخر 90 يومًا
active-of-members = من أصل { NUMBER($members) } من الأعضاء
towns-share = حصة المدن الصغيرة
towns-share-note = أعضاء دون 100,000 نسمة
days-to-answer = أيام حتى يُجاب السؤال
days-to-answer-note = الوسيط في آخر 90 يومًا
nothing-asked = لا أجوبة بعد
last-export = آخر تصدير لكل شيء
never = لم يحدث
active-caption = المدن التي نشطت في آخر 90 يومًا من مجموع الأعضاء، حسب المنطقة والحجم
column-region = المنطقة
column-towns = دون 100,000
column-cities = مدن
column-metropolises = فوق المليون
active-share = { NUMBER($active) } من { NUMBER($members) }

## The design system
design-title = مم تتكون الصفحات

## Backups, for the secretariat
backups = النسخ الاحتياطية
last-backup = آخر نسخة احتياطية
backup-never = لا شيء بعد
backup-made = { $date }، { $megabytes } ميغابايت
backup-late = مرّ أكثر من يوم على آخر نسخة احتياطية
backup-missing = لم تُصنع أي نسخة احتياطية بعد
backup-advice = أخبر من يدير هذه الشبكة: ما يُدخل الآن يضيع إن تعطل القرص.

## What a post needs at hand
print-page = اطبع
member-lists = قوائم الأعضاء
take-one-in = أدخل قائمة
letters-to-members = رسائل إلى الأعضاء
write-one = اكتب رسالة
organisations = المنظمات وما اتُّفق عليه
bodies-and-groups = الهيئات وفرق العمل
open-list = افتح القائمة
terms-ending = مدد تنتهي قريبًا
see-whose = انظر لمن
your-organisation = ما يقرؤه الآخرون عنكم وما اتُّفق عليه
your-organisation-page = صفحة منظمتكم

## Reports of harassment
harassment-reports = بلاغات التحرش
name-reader = سمِّ من يقرؤها
running = ما يجري معك
all-running = كل دعم الأقران

## ما تأخر، بالبريد
late-mail-subject =
    { $count ->
        [zero] لا شيء ينتظرك متأخرًا
        [one] أمر واحد ينتظرك تأخر
        [two] أمران ينتظرانك تأخرا
        [few] { $count } أمور تنتظرك تأخرت
        [many] { $count } أمرًا ينتظرك تأخر
       *[other] { $count } أمر ينتظرك تأخر
    }
late-mail =
    { $count ->
        [zero] لا شيء تأخر:
        [one] انقضى يومه وهو ينتظرك:
        [two] انقضى يومهما وهما ينتظرانك:
        [few] انقضت أيامها وهي تنتظرك:
        [many] انقضت أيامها وهي تنتظرك:
       *[other] انقضت أيامها وهي تنتظرك:
    }
late-mail-home = كل ما ينتظرك
network-itself = الاسم والمناطق والمدن
keep-network = أدِرها

## What waits for longer
later = لاحقا
