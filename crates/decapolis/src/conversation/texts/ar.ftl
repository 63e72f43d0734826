# الحوارات: يصوّت الناس على عبارات ويرون ما يتفق عليه الجميع.

conversations = الحوارات العامة
conversations-sentence = تسأل المدن والشبكة كثيرين معًا، وتُظهر ما يتفق عليه الجميع، وتقول ما نتج عنه.
kind = حوار عام
kind-statement = عبارة
kind-invitation = دعوة إلى التصويت
holding-invitations = حوارات للتصويت فيها
what-came-of-it = ما نتج عنها
holding = حوارات تُدار
verb =
    { $verb ->
        [decide] قبول عبارات أو رفضها
        [enter] إدخال أوراق وحسمها
        [vote] صوّت على العبارات
       *[other] الرد على ما قاله الناس
    }
open-ones = مفتوحة الآن
awaiting-ones = انتهت وتنتظر الرد
closed-ones = أُغلقت برد
no-conversations = لا حوارات بعد
no-conversations-sentence = سيكون هنا ما يُسأل عنه، وإلى متى، وما نتج عنه.
conversations-shown = عدد الحوارات: { NUMBER($count) }
earlier = الأقدم
state =
    { $state ->
        [open] مفتوح
        [awaiting] انتهى
        [late] متأخر
       *[other] أُجيب عنه
    }
open-until = مفتوح حتى { $day }
response-by = الرد قبل { $day }
response-was-due = كان الرد مستحقًا في { $day }
closed-on = أُجيب عنه في { $day }

## Beginning
begin-one = بدء حوار
begin-it = ابدأه
begin-for-residents = تسأل سكان مدينتك. الصفحة باسم المدينة.
begin-for-members = تسأل أعضاء الشبكة.
question = السؤال
question-hint = جملة واحدة. يجيب الناس بالموافقة على عبارات أو عدمها.
what-changes = ما الذي قد يتغير بسببه
what-changes-hint = قله بصدق: يشارك الناس حين يتوقف على ذلك شيء.
written-in = اللغة
first-statements = العبارات الأولى
first-statements-hint = عبارة في كل سطر، في كل منها أمر واحد يمكن الموافقة عليه أو لا. غطِّ ما يختلف فيه الناس.
how-to-take-part = كيف يشارك الناس
access =
    { $access ->
        [open] مفتوح للجميع
        [codes] برموز تُستعمل مرة واحدة
        [list] برموز من قائمة المدينة
       *[other] أعضاء سجلوا الدخول
    }
last-day = اليوم الأخير
last-day-hint = يصوّت الناس حتى نهاية هذا اليوم.
response-day = الرد قبل
response-day-hint = اليوم الذي تقول فيه ما يُفعل به. بعده تقول الصفحة للجميع إنه متأخر.
error-question = أدخل السؤال
error-changes = أدخل ما الذي قد يتغير
error-access = اختر كيف يشارك الناس
error-language = اختر اللغة
error-last = أدخل يومًا لم يمضِ
error-response-day = أدخل يومًا بعد اليوم الأخير
error-seeds = أدخل من { NUMBER($min) } إلى { NUMBER($max) } من العبارات، واحدة في كل سطر
error-seed = العبارة { NUMBER($line) }: { $problem }

## How it works
how-it-works = كيف يعمل
how-weak =
    { $access ->
        [open] لكل جهاز صوت. وهذا ضعيف: تميز الأجهزةَ ملفاتُ تعريف الارتباط، ومن يحذفها أو يملك جهازين يصوّت مرتين. اقرأ النتيجة أصواتًا كثيرة لا عدًّا.
        [codes] لكل رمز صوت. وقوته من قوة الطريقة التي وُزعت بها الرموز. يُستعمل الرمز مرة واحدة على جهاز واحد.
        [list] لكل رمز من قائمة المدينة صوت. وقوته من قوة القائمة: من يخمّن رمزًا أو يستعيره يصوّت به. يُستعمل الرمز مرة واحدة على جهاز واحد.
       *[other] لكل شخص سجل الدخول صوت.
    }
what-is-kept =
    { $access ->
        [open] تُحفظ الأصوات تحت رقم مسحوب بالقرعة. لا يقود منه شيء إليك، ومن يدير الحوار لا يرى أصواتًا منفردة.
        [codes] تُحفظ الأصوات تحت رقم مسحوب بالقرعة. لا يُحفظ من الرموز إلا بصمة، ولا شيء يربط رمزًا بصوت.
        [list] تُحفظ الأصوات تحت رقم مسحوب بالقرعة. لا يُحفظ من رموز القائمة إلا بصمات بمفتاح، ولا شيء يربط رمزًا بصوت.
       *[other] تُحفظ الأصوات تحت رقم مسحوب بالقرعة بجانب اسمك، لكي تغيرها أو تسحبها. لا يرى أحد أصواتًا منفردة.
    }
people-needed = تظهر النتائج ابتداءً من عدد { NUMBER($count) } من الأشخاص، وحسب المجموعة حين يكون في كل مجموعة مثل ذلك.
may-withdraw = يمكنك تغيير كل صوت حتى اليوم الأخير، والانسحاب كليًا في أي وقت، بعد الرد أيضًا: عندها تذهب كل أصواتك.
withdrew = انسحبوا بكل أصواتهم: { NUMBER($count) }
imported = مستورد من مكان آخر
policy = ما لا يُعرض
policy-sentence = من بدأ الحوار ينظر في كل عبارة خلال يومين. لا تُعتد إلا هذه الأسباب، وكل قرار مذكور في صفحة العبارات.

## Voting
see-map = انظر الخريطة
add-statement = أضف عبارة
all-statements = كل العبارات
conduct = إدارة الحوار
do-you-agree = هل توافق؟
said-so-far = { NUMBER($said) } من { NUMBER($all) }
agree = أوافق
disagree = لا أوافق
pass = أتجاوز
said =
    { $side ->
        [agree] أنت موافق.
        [disagree] أنت غير موافق.
       *[other] تجاوزتها.
    }
your-votes = أصواتك
all-said = رأيت كل العبارات
all-said-sentence = قد تأتي عبارات جديدة. ما زال بإمكانك تغيير ما قلته أو إضافة عبارة.
voting-over = انتهى التصويت
voting-over-sentence = من بدأ الحوار يقول الآن ما يُفعل به. اليوم مذكور أعلاه.
closed-sentence = الرد موجود.
your-code = رمزك
code-hint =
    { $access ->
        [list] الرمز الذي أعطتك إياه مدينتك. يُستعمل مرة واحدة على هذا الجهاز.
       *[codes] اثنا عشر حرفًا ورقمًا من الرسالة التي وصلتك. يُستعمل مرة واحدة على هذا الجهاز.
    }
take-part = شارك
error-code = ليس هذا رمزًا لهذا الحوار، أو سبق استعماله
withdraw = اسحب كل أصواتي
withdraw-title = الانسحاب
vote-now = صوّت

## Statements
by-asker = ممن بدأ الحوار
by-participant = من أحد المشاركين
statements-shown = عدد العبارات: { NUMBER($count) }
waiting = تنتظر قرارًا خلال { NUMBER($days) } من الأيام: { NUMBER($count) }
log-title = لم تُعرض
log-note = سبب كل قرار، من دون النص ولا كاتبه
rejected-on = أُضيفت في { $day }
reason =
    { $reason ->
        [off-topic] عن أمر آخر
        [person] تسمي شخصًا أو تصفه
        [insult] تسب أو تهدد
        [twice] موجودة من قبل
        [several] تقول أكثر من أمر
        [unclear] لا يتضح ما تعنيه الموافقة
        [advertising] تبيع شيئًا
       *[other] رُفضت حيث جرى الحوار
    }
reason-sentence =
    { $reason ->
        [off-topic] هي عن أمر غير السؤال.
        [person] تسمي أو تصف شخصًا ليس هو موضوع السؤال.
        [insult] تسب أحدًا أو تهدده.
        [twice] عبارة أخرى تقول الشيء نفسه.
        [several] تقول أكثر من أمر، فقد يوافق المرء على نصفها.
        [unclear] لا أحد يعرف ما تعنيه الموافقة.
       *[other] تبيع شيئًا.
    }
add-statement-sentence = يصوّت عليها الآخرون بعد قبولها. قل أمرًا واحدًا يمكن الموافقة عليه أو لا.
your-statement = عبارتك
statement-hint = { NUMBER($max) } حرفًا على الأكثر. من دون عناوين بريد أو روابط أو وسوم.
send-statement = أرسلها
send-anyway = عبارتي تقول شيئًا آخر: أرسلها
not-added = لم تُضف. هذه كلماتك لتحتفظ بها أو تنسخها
near-title = هذه تقول الشيء نفسه تقريبًا
near-note = صوّت على إحداها، أو أرسل عبارتك إن كانت تقول شيئًا آخر
words-shared = كلتاهما تقول: { $words }
near-accepted = قُبل ما يقارب هذا من قبل، بهذه الكلمات: { $words }
problem =
    { $problem ->
        [empty] أدخل عبارة
        [too-long] اختصرها: 280 حرفًا على الأكثر
        [mail] احذف عنوان البريد: سيكون علنيًّا
        [link] احذف الرابط: يصوّت الناس على ما تقوله
       *[other] احذف الوسوم: تكفي الكلمات البسيطة
    }
it-waits = تنتظر قرارًا. لا يراها إلا من يدير الحوار.
votes-on-it = الأصوات عليها
too-few-votes = صوّت عليها أقل مما يلزم لعرض نتيجة.
change-vote = صوّت عليها
by-group-caption = ممن رآها في كل مجموعة، كم يوافق وكم لا يوافق
group-column = المجموعة

## In several languages
languages = اللغات
languages-sentence = ما تسأله، وكل عبارة، بلغات أخرى. يقرأ كل واحد النسخة بلغته ويرى الأصل بجانبها.
question-in-languages = السؤال
question-in = السؤال باللغة { $language }
what-changes-in = ما الذي قد يتغير، باللغة { $language }
statement-in = باللغة { $language }
other-languages = بلغات أخرى
versions-note = اترك فارغًا ما ليس له نسخة
statements-lacking = عبارات تنقصها نسخة: { NUMBER($count) }
lacks = تنقصها { $languages }
all-translated = كل عبارة موجودة باللغات الأربع.
original-in = الأصل باللغة { $language }
written-in-language = كُتبت باللغة { $language }.
question-original = تقرأ ترجمة للسؤال. الأصل باللغة { $language }:
question-written-in = كُتب السؤال باللغة { $language }.
method-languages = العبارة التي لم يترجمها أحد إلى لغتك تبقى كما كُتبت.

## Deciding
conduct-sentence = ما ينتظرك، وما يمكنك فعله الآن.
waiting-title = تنتظر قرارًا
nothing-waits = لا شيء ينتظر.
decide-by = القرار قبل { $day }
decide-title = اقبلها أو ارفضها
take-out-title = أخرجها
accept = اقبل
reject = ارفض مع السبب
reason-label = السبب
choose-reason = اختر سببًا
error-reason = اختر السبب: فهو علني
codes = الرموز
codes-sentence =
    { $access ->
        [list] أحضر الرموز التي وزعتها مدينتك من قبل، مثل أرقام البطاقات. كل رمز يتيح لشخص أن يشارك مرة واحدة. لا تُحفظ إلا بصمات بمفتاح: فاحتفظ بالقائمة عندك.
       *[codes] كل رمز يتيح لشخص أن يشارك مرة واحدة. تُعرض مرة واحدة هنا؛ ولا تُحفظ إلا بصماتها.
    }
codes-made =
    { $access ->
        [list] الرموز في القائمة: { NUMBER($made) }. المستعملة: { NUMBER($used) }.
       *[codes] رموز صُنعت: { NUMBER($made) }. استُعملت: { NUMBER($used) }.
    }
code-list-file = القائمة في ملف
code-list-hint = رمز في كل سطر، من { NUMBER($min) } إلى { NUMBER($max) } من الحروف اللاتينية والأرقام، و{ NUMBER($all) } على الأكثر. لا تهم الفراغات والشرطات. الرموز القصيرة أو المتتالية تُخمَّن: تُجرَّب 60 في الساعة من عنوان واحد.
code-list-pasted = أو ملصقة هنا
code-list-keep = أدخل القائمة
code-list-wrong = سطور ليست رموزًا
code-line =
    { $problem ->
        [short] السطر { NUMBER($line) }: قصير جدًا
        [long] السطر { NUMBER($line) }: طويل جدًا
        [letters] السطر { NUMBER($line) }: فيه غير الحروف من A إلى Z والأرقام
       *[twice] السطر { NUMBER($line) }: الرمز نفسه مذكور أعلاه
    }
error-code-list = لم يُدخل شيء. سطور ليست رموزًا: { NUMBER($count) }. أصلحها وأحضر القائمة من جديد
error-code-list-empty = اختر ملفًا أو الصق الرموز
error-code-list-long = للحوار { NUMBER($all) } رمز على الأكثر
error-code-list-text = احفظ القائمة نصًا عاديًا (UTF-8) وأحضرها من جديد
codes-shown-once = احفظها أو اطبعها الآن. لا يمكن عرضها ثانية.
codes-caption = عدد الرموز: { NUMBER($count) }، واحد لكل شخص
code = رمز لمرة واحدة
print-codes = اطبع
how-many-codes = كم رمزًا
how-many-codes-hint = 500 على الأكثر في المرة.
codes-on-page = اصنعها واعرضها
codes-as-file = اصنعها في ملف

## The map
map-title = ما يراه من صوّتوا
map-sentence =
    { $few ->
        [yes] أعطى عدد { NUMBER($people) } من الأشخاص عدد { NUMBER($votes) } من الأصوات على عدد { NUMBER($statements) } من العبارات. يظهر على الخريطة { NUMBER($grouped) } منهم، وهم الأكثر تصويتًا: كل المجموعات والنسب أدناه لهؤلاء. شارك من أراد؛ وليسوا عيّنة من الجميع.
       *[other] أعطى عدد { NUMBER($people) } من الأشخاص عدد { NUMBER($votes) } من الأصوات على عدد { NUMBER($statements) } من العبارات. صوّت منهم { NUMBER($grouped) } على { NUMBER($least) } منها على الأقل ويظهرون على الخريطة: كل المجموعات والنسب أدناه لهؤلاء. شارك من أراد؛ وليسوا عيّنة من الجميع.
    }
agreed-by-all = حيث تقول كل المجموعات الشيء نفسه
agreed-by-most = حيث يقول الأكثرون الشيء نفسه
agreed-caption = ممن أجابوا، كم وافق أو رفض؛ والبقية تجاوزوا أو قالوا العكس
nothing-agreed = لا شيء بعد يقوله أكثر من نصف كل مجموعة.
statement = العبارة
all-people = الجميع
all-others = كل المجموعات الأخرى
share-agrees = { $percent } يوافقون
share-disagrees = { $percent } يرفضون
group = المجموعة { $letter }
group-of = المجموعة { $letter }: عدد الأشخاص { NUMBER($count) }
every-group-agrees =
    { $share ->
        [nearly-all] في كل مجموعة يوافق الجميع تقريبًا
        [most] في كل مجموعة يوافق الأكثرون
       *[other] في كل مجموعة يوافق أكثر من النصف
    }
every-group-disagrees =
    { $share ->
        [nearly-all] في كل مجموعة لا يوافق أحد تقريبًا
        [most] في كل مجموعة لا يوافق الأكثرون
       *[other] في كل مجموعة لا يوافق أكثر من النصف
    }
all-agree =
    { $share ->
        [nearly-all] يوافق الجميع تقريبًا
        [most] يوافق الأكثرون
       *[other] يوافق أكثر من النصف
    }
all-disagree =
    { $share ->
        [nearly-all] لا يوافق أحد تقريبًا
        [most] لا يوافق الأكثرون
       *[other] لا يوافق أكثر من النصف
    }
apart-caption = ما يميز المجموعة { $letter }: كم منها، ومن الآخرين على الخريطة، وافق أو رفض
agrees-more = هذه المجموعة توافق أكثر من غيرها
disagrees-more = هذه المجموعة ترفض أكثر من غيرها
sets-apart =
    { $side ->
        [agrees] تميز المجموعة { $letter } التي توافق أكثر من غيرها.
       *[other] تميز المجموعة { $letter } التي ترفض أكثر من غيرها.
    }
nothing-apart = لا شيء يميز هذه المجموعة بيقين يكفي لعرضه.
picture-title = الصورة
picture-words =
    { $kind ->
        [people] كل علامة شخص على الخريطة. من يصوّت تصويتًا متشابهًا قريب؛ ولا معنى لليمين واليسار ولا لأعلى وأسفل. عدد المجموعات { NUMBER($groups) } لأن لا عدد آخر جُرّب، خمس على الأكثر، يميز بين هؤلاء بمثل ذلك.
       *[other] كل علامة مجموعة بحجم من فيها. المجموعات المتشابهة تصويتًا قريبة؛ ولا معنى لليمين واليسار ولا لأعلى وأسفل. عدد المجموعات { NUMBER($groups) } لأن لا عدد آخر جُرّب، خمس على الأكثر، يميز بين هؤلاء بمثل ذلك.
    }
key-unsure = علامة مفرغة: شخص كان سيقف كثيرًا في مجموعة أخرى لو صوّت نصف هؤلاء فقط
key-ring = حلقة متقطعة: حيث كان سيقع وسط المجموعة في 19 من كل 20 سحبًا لنصف هؤلاء؛ كلما كبرت قلّ اليقين
other-placing = ضع الأشخاص أنفسهم بطريقة أخرى
first-placing = عُد إلى الصورة الأولى
other-placing-words = الأشخاص أنفسهم موضوعين بطريقة أخرى: يبتعد اثنان بقدر اختلافهما فيما رآه كلاهما، ولا يُملأ شيء. العلامات والحروف هي علامات المجموعات أعلاه وحروفها. ولا معنى لليمين واليسار ولا لأعلى وأسفل.
other-placing-agreement = المجموعات المأخوذة من هذه الصورة وحدها توافق المجموعات أعلاه بقدر { $agreement } من 1. وحيث يقلّ ذلك تتوقف المجموعات على طريقة وضع الأشخاص.
picture-of-people = صورة المجموعات: كل علامة شخص، ومن يصوّت مثل غيره يقف قريبًا منه
picture-of-groups = صورة المجموعات: كل علامة مجموعة، بحجم عدد أشخاصها
no-clear-groups = لا مجموعات واضحة هنا
no-clear-groups-sentence = لو صوّت نصف هؤلاء فقط لجاءت المجموعات مختلفة. لذلك لا تُعرض أي منها.
small-group = في إحدى المجموعات أقل من { NUMBER($count) } من الأشخاص. لذلك لا يُعرض شيء حسب المجموعة.
stability =
    { $stability ->
        [high] المجموعات ثابتة: لو صوّت نصف هؤلاء فقط لكانت هي نفسها تقريبًا.
        [fair] المجموعات ثابتة إلى حد ما: لو صوّت نصف هؤلاء فقط لبقي الأكثرون في المجموعة نفسها.
       *[other] المجموعات غير متماسكة: لو صوّت نصف هؤلاء فقط لكان كثيرون في مجموعة أخرى. اقرأها ميلًا لا معسكرات.
    }
stability-figure = ثبات المجموعات: { $stability } من 1، من { $low } إلى { $high } في أكثر مرات سحب نصف الأشخاص. دون 0.5 لا مجموعات واضحة.
no-results = لا نتائج بعد
no-results-sentence = تظهر النتائج حين يصوّت عدد { NUMBER($count) } من الأشخاص ثم مثلهم بعدهم، أو حين ينتهي اليوم الأخير.
method-title = كيف تقرأ هذا
method-groups = من يصوّتون تصويتًا متشابهًا يوضعون في مجموعة، بأصواتهم وحدها. ليس للمجموعة اسم، ولا تقول من هم أصحابها.
method-agreed = تأتي العبارة أولًا حين تقول كل مجموعة الشيء نفسه، لكي لا تغلب مجموعة كبيرة أخرى صغيرة.
method-picture = تتحرك علامات الصورة قليلًا كل مرة، لكي لا يُتتبع أحد من صورة إلى أخرى.
method-waits = لا يتغير ما هنا إلا حين يصوّت أو ينسحب عدد { NUMBER($count) } من الأشخاص، لكي لا يعرف أحد من نظرتين كيف صوّت شخص واحد. ولذلك يُحسب عدد { NUMBER($count) } من الأشخاص بالقرعة بعد ذلك بقليل. وبانتهاء اليوم الأخير يُحسب الجميع.
method-rounded = تُقرَّب أعداد الأشخاص إلى خمسة، والنسب إلى درجات من خمسة أشخاص.
method-stability = يُقاس ثبات المجموعات كل مرة بسحب نصف الأشخاص مرارًا. وحيث تأتي مختلفة لا تُعرض أي منها.
signs-title = هل يمكن أن يكون قليلون قد صنعوا هذا؟
no-signs = لم تُلحظ موجة مفاجئة من الأصوات ولا أشخاص صوّتوا تصويتًا متطابقًا. هذا لا ينفي أن يكون أحدهم صبورًا.
no-signs-imported = لم يُلحظ أشخاص صوّتوا تصويتًا متطابقًا. ولا يُعرف متى أُعطيت هذه الأصوات، فلا يمكن رؤية موجة.
signs-counted = موجات مفاجئة: { NUMBER($bursts) }. مجموعات صوّتت تصويتًا متطابقًا: { NUMBER($patterns) }. الأشخاص المعنيون: { NUMBER($people) }.
signs-effect =
    { $effect ->
        [little] من دون أصواتهم تبقى المجموعات كما هي تقريبًا.
       *[other] من دون أصواتهم تتغير المجموعات.
    }
signs-no-proof = ليس هذا دليلًا: صف مدرسي يصوّت معًا يبدو كذلك. لم يُستبعد أحد أعلاه.
map-without = الخريطة من دونهم
map-with-all = الخريطة بالجميع
this-is-without = هذه الخريطة من دون من يبدو تصويتهم من أيدٍ قليلة.
burst = { $when }: عدد { NUMBER($votes) } من الأصوات في دقيقة، والمعتاد { NUMBER($usual) }
pattern = قال عدد { NUMBER($people) } من الأشخاص الشيء نفسه عن عدد { NUMBER($statements) } من العبارات

## Who takes part, and who is missing
census = مجموعات التعداد
census-sentence = سمِّ حتى ثلاث مجموعات يعرف التعداد نسبها، مثل العمر. من صوّت يمكنه أن يقول إلى أي فئة ينتمي، وعندها تُظهر الخريطة من يغيب.
census-name = المجموعة { NUMBER($number) }: عمّ هي
census-name-hint = العمر أو الحي أو العمل. اترك المجموعة كلها فارغة إن لم تُردها.
census-classes = المجموعة { NUMBER($number) }: الفئات ونسبها
census-classes-hint = فئة في كل سطر، من اثنتين إلى عشر، ومجموعها 100. مثلًا، أقل من 30: 22
census-source = المجموعة { NUMBER($number) }: مصدر النسب
census-source-hint = التعداد أو السجل، ليجده الآخرون.
census-year = المجموعة { NUMBER($number) }: سنة النسب
census-optional = لا يلزم أحدًا أن يجيب، و«أفضّل ألا أقول» موجودة دائمًا.
census-hidden = لا تُعرض الفئات التي فيها أقل من { NUMBER($count) } من الأشخاص، ولا ما يُستنتج منها.
census-weights = حين يكون في كل فئة مثل هذا العدد تقف النسب الموزونة بجانب ما عُدَّ، لا مكانه أبدًا.
census-final = متى أجاب أحد تبقى المجموعات كما هي.
error-census-name = أدخل عمّ هي المجموعة، في 60 حرفًا على الأكثر
error-census-source = أدخل مصدر النسب
error-census-classes = أدخل من { NUMBER($min) } إلى { NUMBER($max) } من الفئات، فئة في كل سطر مع نسبتها
error-census-line = السطر { NUMBER($line) }: أدخل الفئة مرة واحدة ونسبتها فوق الصفر، مثل أقل من 30: 22
error-census-sum = مجموع النسب { $sum } وليس 100
about-you = عنك
about-you-note = إن شئت فقط
about-you-sentence = يُظهر هذا من يغيب، بنسب عشرة أشخاص أو أكثر. يُحفظ تحت الرقم المسحوب نفسه الذي لأصواتك، ويزول معها.
rather-not = أفضّل ألا أقول
missing-title = من يشارك ومن يغيب: { $group }
missing-said = قال عدد { NUMBER($count) } من الأشخاص إلى أي فئة ينتمون. لا تُعرض الفئات الأقل من عشرة، ولا فئات أخرى تُستنتج منها.
missing-too-few = قال أقل من { NUMBER($count) } من الأشخاص إلى أي فئة ينتمون.
census-caption = نسب السكان: { $source }، { $year }
class-column = الفئة
of-population = من السكان
of-voices = من الأصوات
class-hidden = لا تُعرض
beside-share =
    { $share ->
        [half] نصف حصتها أو أقل: هناك من يغيب
        [fewer] أقل من حصتها
        [more] أكثر من حصتها
       *[other] حصتها تقريبًا
    }
weighted-title = لو كانت الأصوات كالسكان
weighted-caption = ممن رآها، كم يوافق؛ وأولًا ما يغيره الوزن أكثر
as-counted = كما عُدَّ
as-weighted = موزونًا
weighted-how = يوزن كل صوت لتكون نسب { $groups } كنسب السكان (التوفيق التناسبي المتكرر). لا يُحسب أحد بأقل من 0.3 صوت ولا بأكثر من 3.
weighted-cost = عدد { NUMBER($people) } من الأصوات الموزونة هكذا يقول ذلك بيقين { NUMBER($effective) } من دون وزن (أثر التصميم { $effect }).
weighted-apart = ضمن هذه الحدود تبقى فئة بعيدة عن حصتها حتى { $percent }.
weighted-mends = يغير الوزن كم يُحسب كل واحد. لا يتكلم عمن لم يأتوا، وما عُدَّ يأتي أولًا.
weighted-one = موزونًا كالسكان: { $agree } يوافقون، و{ $disagree } لا يوافقون.
not-weighted = لا توزن الأصوات: في كل مجموعة فئة فيها أقل من { NUMBER($count) } من الأشخاص.

## On paper
on-paper = على الورق
paper-sentence = اطبع أوراقًا لمن يصوّت على الورق، وأدخل ما يعود منها. تُعدّ كل ورقة متى أدخل شخصان الشيء نفسه.
print-title = اطبع أوراقًا
how-many-sheets = كم ورقة
how-many-sheets-hint = خمسون على الأكثر في المرة، لكل منها رمزها.
sheet-language = لغة الورقة
print-sheets = اصنعها واعرضها
type-in-title = أدخل ورقة
sheet-code = رمز الورقة
sheet-code-hint = في أعلى الورقة: اثنا عشر حرفًا ورقمًا.
sheet-marks = العلامات بالترتيب
sheet-marks-hint = رقم لكل عبارة: 1 أوافق، 2 لا أوافق، 3 أتجاوز، و0 إن لم تُعلَّم خانة أو عُلِّم أكثر من واحدة. لا تهم المسافات.
keep-sheet = احفظ ما أدخلته
error-sheet-code = أدخل رمز ورقة من هذا الحوار
error-sheet-marks = أدخل 1 أو 2 أو 3 أو 0 لكل عبارة
error-sheet-length = عدد عبارات هذه الورقة { NUMBER($count) }: أدخل مثله من الأرقام
sheets-counted = عُدَّت: { NUMBER($counted) }. أُدخلت بصورتين مختلفتين: { NUMBER($differs) }. حسمها شخص واحد: { NUMBER($settled) }. أُدخلت مرة: { NUMBER($once) }. لم تُدخل: { NUMBER($printed) }.
sheets-waiting = أوراق تنتظر
no-sheets-wait = لا ورقة تنتظر.
sheet = الورقة { NUMBER($number) }
sheet-printed = لم يُدخل أحد هذه الورقة.
sheet-once = أُدخلت مرة: يُدخلها شخص آخر ثانية.
sheet-differs = أدخلها شخصان بصورتين مختلفتين: انظر في الورقة ثانية.
sheet-settled = أدخلها اثنان بصورتين مختلفتين وحسمها أحدهما: يؤكدها شخص آخر بنظرة في الورقة.
sheet-counted = عُدَّت. لا يُحفظ شيء مما أُدخل.
paper-two = يُدخل كل ورقة شخصان، ولا يرى أحدهما ما أدخله الآخر.
paper-third = حيث يختلفان ينظر أحدهما في الورقة ثانية ويحسم، ويؤكد ذلك شخص آخر. ويمكن لكل من يدير أن يفتح ما يختلفان فيه.
paper-code = الرمز الواحد ورقة واحدة. متى عُدَّت لا شيء يقود من الرمز إلى الأصوات.
paper-late = ما مُلئ حتى اليوم الأخير يمكن إدخاله حتى الرد. وينتظر الرد أوراقًا أُدخلت ولم تُعدّ.
paper-weak = أعطِ كل شخص ورقة واحدة. من يأخذ اثنتين يصوّت مرتين.
sheets-shown-once = اطبعها الآن. لا يمكن عرض الرموز ثانية.
sheet-with-code = الورقة { NUMBER($number) } · الرمز { $code }
sheet-how = علّم خانة واحدة لكل عبارة: 1 إن كنت توافق، 2 إن كنت لا توافق، 3 لتتجاوز. اترك ما تشاء. لا تكتب اسمك.
sheet-kept = يُدخل هذه الورقة شخصان. بعد ذلك لا شيء يقود من رمزها إلى أصواتك، فلا يمكن تغييرها ولا سحبها.
statement-number = رقم
settle-title = ما تقوله الورقة
settle-sentence = أدخل شخصان هذه الورقة واختلفا هنا. انظر في الورقة واختر ما تقوله.
mark-of = { NUMBER($number) }. { $statement }
mark =
    { $mark ->
        [agree] أوافق
        [disagree] لا أوافق
        [pass] أتجاوز
       *[other] لا خانة، أو أكثر من واحدة
    }
typed-first = أدخله الأول
typed-second = أدخله الثاني
settle-sheet = احسم
confirm-title = أكّد
confirm-sheet = الورقة تقول ذلك: عُدَّها
error-settle = اختر ما تقوله الورقة
discard-title = أدخلها من جديد
discard-note = يُنسى ما أدخله كلاهما
discard-sheet = ارمِ ما أُدخل
sheets-wait-title = أوراق تنتظر
sheets-wait = أُدخلت أوراق ولم تُعدّ بعد. احسمها أو ارمِ ما أُدخل، ثم أغلق الحوار بالرد.

## On a shared device
shared-devices = أجهزة مشتركة
shared-sentence = جهّز لوحًا أو حاسوبًا لبضع ساعات، في مكتبة مثلًا. كل من يصوّت عليه مصوّت مستقل.
shared-set-up = جهّز جهازًا
shared-place = أين هو
shared-place-hint = يقرؤه كل من يصوّت عليه.
shared-hours = لكم ساعة
shared-hours-hint = من 1 إلى 14.
shared-make = اصنع رابطه
error-shared-place = أدخل أين هو
shared-link-once = افتح هذا الرابط الآن على ذلك الجهاز. لا يمكن عرضه ثانية.
shared-so-far = الأجهزة حتى الآن
no-shared = لا جهاز بعد.
shared-until = حتى { $day }، { $time }
shared-over = انتهى
shared-people = عدد من بدأ: { NUMBER($count) }
shared-end = أنهِ ساعات جهاز الآن
shared-next = «الشخص التالي» يبدأ مصوّتًا جديدًا وينسى من قبله. لا وقت محدد، ولا شيء يتحرك وحده.
shared-bursts = يُحسب مصوّتوه كالجميع. لا يُبحث بينهم عن موجات، لأن الواحد يتبع الآخر.
shared-weak = من يقف أمامه يمكنه أن يضغط «الشخص التالي» ويصوّت ثانية. ليقف أحد بجانبه.
shared-begin = ابدأ
shared-start = هنا يصوّت كثيرون، واحدًا بعد الآخر.
shared-yours = يُحفظ ما تقوله تحت رقم مسحوب خاص بك. اضغط «الشخص التالي» حين تنتهي: ينساك الجهاز، ولا يمكنك بعدها تغيير أصواتك ولا سحبها.
shared-at = هذا جهاز مشترك: { $place }. اضغط «الشخص التالي» حين تنتهي: ينساك عندئذ، ولا يمكنك بعدها تغيير أصواتك ولا سحبها.
next-person = الشخص التالي
signs-shared = صوّتوا على أجهزة جهّزها لكثيرين من يسأل: { NUMBER($count) }. يُحسبون، ولا يُبحث بينهم عن موجات.

## The page in the city’s name
appearance = اللون والإطارات
appearance-sentence = الصفحة باسم مدينتك. أعطها لونًا خاصًّا بها، واعرضها في موقعك.
accent-label = اللون
accent =
    { $accent ->
        [indigo] نيلي
        [blue] أزرق
        [sky] سماوي
        [sea] أخضر بحري
        [green] أخضر
        [olive] زيتوني
        [ochre] مغري
        [orange] برتقالي
        [red] أحمر
        [rose] وردي
        [violet] بنفسجي
        [slate] أردوازي
       *[none] كالشبكة
    }
error-accent = اختر لونًا
frame-origins = مواقع يمكنها عرضها في إطار
frame-origins-hint = موقع في كل سطر، عشرة على الأكثر: https والخادم، مثل https://www.city.example
error-origin = { $origin } ليس موقعًا: أدخل https:// والخادم من دون مسار
error-origins = أدخل { NUMBER($max) } من المواقع على الأكثر
frame-code = رمز للصق
frame-code-hint = ضعه في صفحة من أحد المواقع التي سميتها.
appearance-colours = كل لون يُقرأ على كل خلفية، فاتحة وداكنة (تباين 4.5 إلى 1 أو أكثر).
frame-votes = يعرض الإطار السؤال ويقود إلى الصفحة الكاملة حيث يصوّت الناس. في إطار موقع آخر لا يعرف المتصفح الجهاز ثانية، وقد يصوّت الشخص مرتين.
frame-sites = لا يمكن وضع صفحة أخرى في إطار، وهذه في المواقع المسماة وحدها.
frame-opens = التصويت في نافذة مستقلة.
vote-in-window = صوّت في نافذة جديدة

## Groups by region
regions-title = المجموعات حسب المنطقة
regions-caption = ممن على الخريطة من كل منطقة، كم في كل مجموعة
region = المنطقة
no-region = بلا منطقة
regions-hidden = لا تُعرض المناطق التي فيها أقل من { NUMBER($count) } من الأشخاص على الخريطة، ولا مناطق أخرى تُستنتج منها.

## The response
late-title = الرد متأخر
late = وُعد به قبل { $day }.
the-response = الرد
response-hint = بضع جمل: ما سمعته وما يُفعل. يُرسل بالبريد إلى من سجل الدخول ليشارك.
what-is-done = ما يُفعل
what-is-done-with-it = ما يُفعل بها
own-title = ماذا صار بما قلته
own-waits = تنتظر قرارًا. تراها أنت هنا ومن يدير الحوار، ولا يراها غيركما.
own-is-voted-on = هي مطروحة للتصويت.
own-not-shown = لم تُعرض على التصويت: { $reason }.
own-added = أنت أضفتها.
outcome =
    { $outcome ->
        [taken-up] أُخذ بها
        [in-part] أُخذ بجزء منها
       *[other] لم يؤخذ بها
    }
why = لماذا
its-language = لغة النص
why-hint = بكلمات يفهمها من أراد ذلك.
by-which-post = أي منصب
by-when = إلى متى
by-when-hint = اتركه فارغًا إن لم يكن هناك ما يُفعل.
keep = احفظ
error-outcome = اختر ما يُفعل
error-why = أدخل السبب
error-response = أدخل الرد
dispose-title = قل ما يُفعل بها
results-title = عبارات لها مكان في النتائج
places-hint = افتح كلًّا منها لتقول ما يُفعل بها، بعد انتهاء التصويت.
no-places = لا شيء بعد.
left-title = عبارات بلا جواب
statements-left =
    { $count ->
        [0] لكل عبارة من { NUMBER($all) } جواب.
       *[other] عبارات بلا جواب بعد: { NUMBER($count) } من { NUMBER($all) }. افتح كلًّا منها وقل ما يُفعل بها. يُغلق الحوار حين يكون لكل منها جواب ولا تنتظر واحدة قرارًا.
    }
error-left = لم يُغلق: عبارات بلا جواب: { NUMBER($left) }؛ تنتظر قرارًا: { NUMBER($waiting) }. وهي أعلاه، وكلماتك محفوظة أدناه.
close-title = أغلقه بالرد
close-it = أغلقه وأعلم الجميع
mail-begun-subject = ما رأيك؟ يُسأل الأعضاء
mail-begun = يسأل { $network } كل الأعضاء. تجيب بالموافقة أو عدمها على عبارات قصيرة، ويمكنك أن تضيف عباراتك:
mail-begun-changes = ما يمكن أن يتغير بذلك:
mail-begun-how = يستغرق ذلك دقائق، ويمكنك أن تتوقف وتكمل متى شئت، حتى { $day }. لا يُعرض على أحد كيف صوّتّ.
mail-response-subject = ما نتج عن حوار شاركت فيه
mail-response = شاركت في هذا الحوار. يقول { $title } ما يُفعل به:
mail-own = ما يُفعل بما أضفته:
mail-placed = ما يُفعل بالعبارات البارزة في النتيجة:
mail-done =
    { $outcome ->
        [taken-up] أُخذ بهذا، لأن:
        [in-part] أُخذ بهذا جزئيًا، لأن:
       *[other] لم يُؤخذ بهذا، لأن:
    }
mail-not-shown = لم تُعرض على التصويت: { $reason }.
mail-see-response = انظر الخريطة والرد

## Several answered together
together = أجب عن عدة عبارات معًا
together-sentence = افتح مجموعة وقل مرة واحدة ما يُفعل. تحتفظ كل عبارة به ردًا خاصًا بها، ويمكنك تغييره لواحدة منها.
together-groups = مجموعات مقترحة
together-none = لم يصوّت أحد على أي عبارة.
together-later = يُقال ما يُفعل حين لا يصوّت أحد بعد.
together-counts = العبارات: { NUMBER($count) }، بلا رد: { NUMBER($open) }
together-alike = تقول الشيء نفسه تقريبًا: { $words }
together-topic = عن: { $words }
together-agreed = ما تقول فيه كل المجموعات الشيء نفسه
together-apart = ما يميز المجموعة { $letter }
together-which = العبارات
together-hint = أزل العلامة عمّا لا يناسبه هذا.
together-keep = احفظه لكل منها
error-together = اختر عبارة واحدة على الأقل، و{ NUMBER($max) } على الأكثر

## Refusals
refused-title =
    { $code ->
        [not-beginner] لا تبدأ أنت الحوارات
        [not-conductor] لا تدير أنت هذا الحوار
        [ended] انتهى التصويت
        [not-ended] ما زال الناس يصوّتون
        [responded] الرد موجود
        [not-shown] لا تصويت على هذه العبارة
        [decided] تقرر أمرها من قبل
        [code-needed] تحتاج إلى رمز
        [no-codes] لا حاجة إلى رمز هنا
        [no-cookie] لم يرسل متصفحك ملف تعريف الارتباط
        [enough-today] أضفت ما يكفي اليوم
        [enough-statements] العبارات كافية
        [no-part] لم تشارك
        [not-for-members] لا يُسأل الأعضاء هذا
        [classes-said] أجاب أحد من قبل
        [sheets-wait] أوراق تنتظر
        [unanswered] عبارات ما زالت بلا جواب
        [same-person] أدخلت هذه الورقة من قبل
        [sheet-differs] أدخل شخصان هذه الورقة بصورتين مختلفتين
        [sheet-counted] هذه الورقة معدودة
        [nothing-to-settle] لا شيء ينتظر في هذه الورقة
        [enough-sheets] طُبعت أوراق كافية
        [not-open-to-all] لا أجهزة مشتركة هنا
        [enough-devices] جُهّزت أجهزة كافية
        [shared-over] هذا الجهاز غير مجهَّز
        [settled-it] حسمت هذه الورقة
       *[other] صُنعت رموز كافية
    }
refused-reason =
    { $code ->
        [not-beginner] من يقود مدينة عضوًا أو يعمل فيها يسأل سكانها؛ والأمانة تسأل الأعضاء.
        [not-conductor] يديره من بدأه: قيادة المدينة وموظفوها، أو الأمانة.
        [ended] مضى اليوم الأخير.
        [not-ended] يُقال ما يُفعل به بعد مضي اليوم الأخير.
        [responded] ما أُجيب به قائم على ما عُدَّ.
        [not-shown] تنتظر قرارًا، أو رُفضت، أو هي من حوار آخر.
        [decided] يبقى القرار مع سببه.
        [code-needed] من يشارك هنا تلقى رمزًا.
        [no-codes] لا تُستعمل الرموز هنا، أو استُعمل رمزك على هذا الجهاز.
        [no-cookie] من دونه لا يمكن حفظ أصواتك معًا.
        [enough-today] خمس عبارات في اليوم تترك مكانًا لغيرك.
        [enough-statements] لا أحد يستطيع التصويت على أكثر.
        [no-part] لا أصوات لهذا الجهاز أو الشخص.
        [not-for-members] هذا لما يُسأل عنه السكان.
        [classes-said] ما قيل قائم على المجموعات كما هي.
        [sheets-wait] أُدخلت أوراق ولم تُعدّ بعد: احسمها أو ارمِ ما أُدخل.
        [unanswered] ما يُفعل بكل عبارة جزء من الرد. قله عن كل منها، وقرر في التي تنتظر.
        [same-person] في المرة الثانية يُدخلها شخص آخر.
        [sheet-differs] تُحسم في صفحتها، بعد النظر في الورقة.
        [sheet-counted] الرمز الواحد ورقة واحدة.
        [nothing-to-settle] هي معدودة، أو لم يُدخلها أحد، أو أدخلها شخص واحد فقط.
        [enough-sheets] للحوار 5,000 على الأكثر.
        [not-open-to-all] تُشارَك الأجهزة حيث يمكن لأي أحد أن يشارك. ومع الرموز يقوم الرمز بذلك على أي جهاز.
        [enough-devices] للحوار 100 على الأكثر.
        [shared-over] انتهت ساعاته، أو رابطه قديم، أو بلغ ما يقبله من الأشخاص.
        [settled-it] ما يقوله شخص واحد عن ورقة لا يُعدّ.
       *[other] للحوار 20,000 على الأكثر.
    }
refused-remedy =
    { $code ->
        [no-cookie] اسمح لهذا الموقع بحفظ ملف تعريف ارتباط، وافتح الصفحة ثانية وصوّت.
        [code-needed] افتح صفحة الحوار وأدخله.
        [enough-today] عد غدًا، أو صوّت على ما كتبه غيرك.
        [settled-it] اطلب من زميل أن ينظر في الورقة ويؤكدها.
       *[other] عد إلى الحوار لترى ما يمكن فعله.
    }

## What is held of a person
personal-votes = أصواتك في حوارات الأعضاء
    .why = لكي تغيرها وتسحبها.
personal-statements = عبارات أضفتها في حوارات الأعضاء
    .why = يصوّت عليها آخرون. المقبولة تبقى من دون ما يقود إليك.
personal-since = ما دام الحوار محفوظًا.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_conversation] الحوار مفتوح. يمكن تمرير عنوانه.
        [vote_on_statement] حُفظ صوتك.
        [propose_statement] عبارتك تنتظر قرارًا.
        [withdraw_from_conversation] زالت كل أصواتك.
        [bring_code_list] أُدخلت القائمة.
        [decide_statement] القرار قائم مع سببه.
        [dispose_statement] حُفظ. يقرؤه الجميع مع الرد.
        [carry_statement_on] تمت متابعته. يقود الخيط إلى ما قيل.
        [dispose_together] حُفظ لكل منها. يقرؤه الجميع مع الرد.
        [close_conversation] الرد موجود، وأُعلم من سجل الدخول ليشارك.
        [translate_conversation] حُفظ سؤالك بلغات أخرى.
        [translate_statement] حُفظت النسخ.
        [name_census_groups] سُمّيت المجموعات. من صوّت يمكنه الآن أن يقول إلى أي فئة ينتمي.
        [say_census_classes] حُفظ ما قلته.
        [enter_paper_sheet] حُفظ. تُعدّ الورقة متى أدخل شخصان الشيء نفسه.
        [settle_paper_sheet] حُسمت. وتُعدّ حين يؤكدها شخص آخر.
        [discard_paper_sheet] زال ما أُدخل. يمكن إدخال الورقة من جديد.
        [open_shared_device] الجهاز جاهز.
        [close_shared_device] انتهت ساعات الجهاز.
        [begin_on_shared_device] يبدأ مصوّت جديد. نُسي من قبله.
        [dress_conversation] حُفظ اللون والمواقع.
        [confirm_paper_sheet] أُكِّدت وعُدَّت.
       *[other] { "" }
    }
