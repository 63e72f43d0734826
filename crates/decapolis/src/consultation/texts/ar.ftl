# مشاورات الأعضاء: سؤال مرة، وجواب واحد لكل مدينة، وما نتج عنه.

navigation = المشاورات
consultations = المشاورات
kind-consultation = مشاورة
kind-sheet = أجوبة عن مشاورة
kind-answer = جواب عن سؤال في مشاورة
verb =
    { $verb ->
        [open] اسأل المدن
        [watch] تابع من يجيب
        [reply] دوّن رد المُخاطَب
        [write] اكتب جزءًا من جواب مدينتك
       *[other] أجب ووقّع
    }
holding-consultations = مشاورات
holding-sheets = مشاورات تنتظر الجواب
holding-answers = أجزاء من أجوبة تنتظر الكتابة

## The list
consultations-sentence = ما تسأله الشبكة مدنها، مرة واحدة وكلها معًا، وما نتج عنه.
waits-for-you = بانتظار مدينتكم
all-of-them = كل المشاورات
none-yet = لا مشاورات بعد
none-yet-sentence = حين تسأل الأمانة أو الرئاسة أو من يرأس إقليمكم يظهر السؤال هنا وعلى مكتب مسؤول كل مدينة.
shown = المعروض دفعة واحدة: { NUMBER($count) }
older = مشاورات أقدم
write-one = اكتب مشاورة
answers-until = الأجوبة حتى { $day }
reply-until = الرد موعود بحلول { $day }
your-city = مدينتكم: { $state }
state-name =
    { $state ->
        [draft] مسودة
        [open] مفتوحة
        [closed] تنتظر الرد
        [late] الرد متأخر
       *[other] ورد الرد
    }
sheet-state =
    { $state ->
        [asked] سُئلت
        [in-work] قيد العمل
        [signed] وُقّعت
        [declined] اعتذرت
       *[other] لم تُجب
    }

## Writing one
draft-sentence = هي لكم ولزملائكم إلى أن تفتحوها. عندئذ تُسأل المدن ولا يتغير منها شيء.
field-title = العنوان
field-purpose = الغاية
field-purpose-hint = ما الذي يمكن أن يتغير بسببها. لا أحد يجيب دون أن يعرف لماذا.
field-addressee = المُخاطَب
field-addressee-hint = من يقرأ النتيجة ويرد عليها.
field-language = اللغة
field-whom = من يُسأل
all-members = كل المدن الأعضاء
and-deciding = { $whom }، ومدن لم تقرر بعد
also-asks = تسأل أيضًا
deciding-cities = مدنًا لم تقرر بعد الانضمام
field-answers-until = آخر يوم للأجوبة
field-reply-until = الرد موعود بحلول
field-reply-until-hint = إن غاب عندئذ رأى جميع الأعضاء أنه متأخر.
go-on-to-questions = احفظ وانتقل إلى الأسئلة
save = احفظ
change-it = غيّر العنوان والغاية والأيام
error-title = أدخل عنوانًا
error-purpose = قل ما الذي يمكن أن يتغير بسببها
error-addressee = قل من يرد
error-language = اختر اللغة
error-whom = اختر من يُسأل
error-answers-until = اختر يومًا قادمًا
error-reply-until = اختر يومًا بعد آخر يوم للأجوبة

## In other languages
languages = اللغات
languages-sentence = العنوان والغاية والمُخاطَب بلغات أخرى. يقرأ كل واحد النسخة بلغته، وما كتبته أنت إن لم تكن هناك نسخة. اترك اللغة التي لا نسخة لها فارغة.
title-in = العنوان باللغة { $language }
purpose-in = الغاية باللغة { $language }
addressee-in = المُخاطَب باللغة { $language }

## Questions and the bank
what-it-asks = ما تسأل عنه
questions-count = الأسئلة: { NUMBER($count) }
all-bank-questions = كل الأسئلة
no-questions = لا تسأل شيئًا بعد
no-questions-sentence = من يكتبها يضيف أسئلة ثم يفتحها.
write-questions = اكتب أسئلتها
write-questions-sentence = المعتاد من خمسة إلى اثني عشر. ما سُئل من قبل موجود في البنك وتؤكده المدن بنقرة.
question-of-bank = سؤال من البنك
new-question = سؤال جديد
add-question = أضف السؤال
take-it = اطرح هذا
take-out = أخرجه
field-which = أي سؤال
field-kind = كيف يُجاب عنه
kind-name =
    { $kind ->
        [text] بالكلمات
        [one] خيار واحد
        [several] عدة خيارات
        [scale] مقياس من 1 إلى 5
        [number] رقم
        [table] جدول
        [file] ملف
       *[other] يوم
    }
field-question = السؤال
field-question-hint = أمر واحد كل مرة، بكلمات يفهمها زميل من خارج الموضوع.
field-choices = الخيارات
field-choices-hint = خيار في كل سطر، للأسئلة ذات الخيارات.
field-choices-same = خيار في كل سطر، بالعدد نفسه والترتيب نفسه، لأن الأجوبة مرتبطة بمواضعها.
field-columns = أعمدة الجدول
field-columns-hint = للجداول، عمود في كل سطر. وعمود الأرقام يقول ما يعدّه: الموظفون | أشخاص.
field-rows = صفوف الجدول
field-rows-hint = صف في كل سطر. اتركه فارغًا إن كانت كل مدينة تسمّي صفوفها.
field-rows-max = الصفوف التي يمكن للمدينة ملؤها
field-rows-max-hint = على الأكثر، إن لم تُسمَّ الصفوف.
field-unit = الوحدة
field-unit-hint = ما يعدّه الرقم: أشخاص، يورو في السنة.
field-fact = حقيقة في ملف المدينة تجيب عنه
field-fact-hint = الرقم يجيب عن سؤال يُجاب برقم؛ ونعم أو لا تجيب عن سؤال بخيارين أولهما يقول نعم.
no-fact = لا شيء
field-only = يُطرح على
asked-of-all = الجميع
asked-only = فقط بعد «{ $answer }» في السؤال { NUMBER($number) }
error-question = اكتب السؤال
error-kind = اختر كيف يُجاب عنه
error-only = اختر سؤالًا من هذه المشاورة وأحد أجوبته
error-fact = اختر رقمًا لسؤال يُجاب برقم، أو نعم أو لا لسؤال بخيارين، أو لا شيء
error-choices = أعطِ من خيارين إلى { NUMBER($most) }، كل منها في سطر
error-choices-same = أعطِ عدد الخيارات نفسه: { NUMBER($count) }
error-columns = أعطِ من عمود إلى { NUMBER($most) }، كل منها في سطر
error-columns-same = أعطِ عدد الأعمدة نفسه، وأرقامًا حيث كانت أرقام
error-rows = أعطِ { NUMBER($most) } صفوف على الأكثر، كل منها في سطر
error-rows-same = أعطِ عدد الصفوف نفسه: { NUMBER($count) }
error-question-known = اختر سؤالًا
bank = بنك الأسئلة
bank-sentence = كل ما سُئل، بنسخه ولغاته. السؤال الذي يُعاد يُؤكَّد غالبًا ولا يُكتب.
bank-empty = لا أسئلة بعد
bank-empty-sentence = كل سؤال يُكتب في مشاورة يأتي إلى هنا.
version-number = النسخة { NUMBER($number) }
versions = النسخ
versions-sentence = الكلمات الأخرى نسخة جديدة. وما أُجيب عنه يبقى مع الكلمات التي أُجيب عنها.
answered-by-fact = يجيب عنه: { $fact }
where-asked = أين طُرح
not-asked-yet = لم يُطرح بعد
history-note = ما تعرضه نتائج كل منها
history-until = سُئل حتى { $day }
history-answered = أجابت { NUMBER($answered) } من { NUMBER($asked) } مدينة
history-not-in = ما زالت الأجوبة تصل.
history-long-ago = كان ذلك منذ زمن: نتائجها نفسها تقول ما نتج.
history-median = الوسيط: { $number }
other-words = كلمات أخرى
as-version = احفظ كنسخة تالية
as-language = نفسه بلغة أخرى
error-language-there = لهذه النسخة كلمات بتلك اللغة: احفظ كلماتك كنسخة تالية

## Its page
one-answer = الأجوبة
one-answer-sentence = جواب لكل مدينة: يُكتب معًا ويوقّعه من يقود عملها الرقمي
opened = فُتحت
ask-now = اسأل المدن
ask-now-sentence = تتلقى كل مدينة ورقة واحدة، ويتلقى مسؤولها بريدًا ومهمة على مكتبه. بعد ذلك لا تتغير الأسئلة.
open-it = افتحها واسأل
to-your-sheet = إلى أجوبة مدينتكم
see-results = النتائج والرد
see-response = من أجاب
reply-late = الرد متأخر
reply-late-sentence = كان على { $addressee } الرد بحلول { $day }. المدن التي أجابت تنتظره.
reply-promised = يرد { $addressee } بحلول { $day }.
thread = الخيط

## A city’s sheet
sheet-of = ما تقوله { $city }
sheet-sentence =
    { $state ->
        [asked] يمكن لكل فريق المدينة الكتابة هنا حتى { $day }. والمسؤول يوقّع.
        [in-work] قيد العمل. يمكن لكل فريق المدينة الكتابة هنا حتى { $day }. والمسؤول يوقّع.
        [signed] وُقّعت. يمكن سحبها حتى { $day }.
        [declined] لا تجيب المدينة. يمكن الرجوع عن ذلك حتى { $day }.
       *[other] كان آخر يوم { $day }. لا يُكتب شيء بعده.
    }
known-before = معروف من قبل
known-before-note = نقرة لكل منها
confirm = ما زال صحيحًا: أكّد
signed-before-in = وُقّع في { $day } ضمن { $title }
profile-source = من ملفكم: { $source }
profile-source-of = من ملفكم: { $source }، { $year }
open-count = بلا جواب: { NUMBER($count) }
open-question = بلا جواب
written-by = { $who }، { $day }
confirmed-before = مؤكَّد من مشاورة سابقة
confirmed-fact = مؤكَّد من الملف: { $source }
older-version = أُجيب عن النسخة { NUMBER($number) }
still-open = لم تُوقَّع: أسئلة بلا جواب: { NUMBER($count) }
still-open-sentence = أجب عن كل منها، أو قل إنه غير معروف أو ليس لكم أن تقولوه.
changed-since = لم يُوقَّع: أجوبة تغيّرت منذ عُرضت الصفحة: { NUMBER($count) }
changed-since-sentence = اقرأها أدناه حيث وُضعت عليها علامة، ثم وقّع أو غيّرها.
changed-now = تغيّر بعد اطلاعك
signed-by =
    { $quote ->
        [yes] وقّع { $who } في { $day }. يجوز الاستشهاد بالمدينة.
       *[other] وقّع { $who } في { $day }. لا يجوز الاستشهاد بالمدينة.
    }
declined-by = اعتذر { $who } في { $day }
sign-head = وقّع باسم المدينة
field-quote = هل يجوز الاستشهاد بكلام المدينة
quote-yes = نعم، باسم المدينة
quote-no = لا، تُحسب فقط
error-quote = قل هل يجوز الاستشهاد بالمدينة
sign = وقّع
decline-head = الاعتذار عن الجواب
field-reason = لماذا لا تجيب المدينة
field-reason-hint = يقرؤه من يسأل: لا وقت، لا صلاحية، لا رأي.
error-reason = قل لماذا
decline = اعتذر
take-back-head = الرجوع عنها
take-back = ارجع عنها وواصل الكتابة

## One answer
your-answer = جواب مدينتكم
field-answer = الجواب
scale-hint = 1 هو الأدنى و5 هو الأعلى.
of-five = { $step } من 5
field-said = ما تقولونه
said-name =
    { $said ->
        [answer] الجواب أعلاه
        [not-known] غير معروف
       *[other] ليس لنا أن نقوله
    }
error-answer =
    { $kind ->
        [text] اكتب الجواب، أو اختر أنه غير معروف أو ليس لكم
        [number] أدخل رقمًا، مثل 1200 أو 36.5
        [day] أدخل يومًا
        [table] املأ خلية واحدة على الأقل، أو اختر أنه غير معروف أو ليس لكم
       *[other] اختر أحد الأجوبة
    }
error-said = اختر ما تقولونه
error-said-both = اختر «الجواب أعلاه» أو احذف كلماتك
error-cell-number = { $cell }: أدخل رقمًا، مثل 1200 أو 36.5
error-cell-long = { $cell }: أدخل { NUMBER($most) } حرفًا على الأكثر
row-number = الصف { NUMBER($number) }
cell-name = { $row } – { $column }
own-rows = صفوف من عندكم، على الأكثر: { NUMBER($count) }
save-answer = احفظ الجواب
your-file = ملف مدينتكم
file-note = يقرؤه من يقرأ الجواب
hand-in = سلّم الملف
no-file-head = بلا ملف
open-file = افتح الملف
file-gone = ذهب الملف مع الشخص الذي سلّمه.
crossed = كتب { $who } جوابًا آخر في أثناء ذلك ({ $day }). جوابك أدناه: احفظه مكانه أو أبقِ الآخر.
keep-theirs = أبقِ الآخر
with-whom-head = عند من هو
field-colleague = من يكتبه
nobody-in-particular = لا أحد بعينه
hand-it-over = سلّمه
error-colleague = اختر زميلًا من مدينتك
with-whom = عند { $who }
not-written-now =
    { $state ->
        [signed] وقّعت المدينة. يرجع مسؤولها عن ذلك قبل أي كتابة.
        [declined] اعتذرت المدينة. يرجع مسؤولها عن ذلك قبل أي كتابة.
       *[other] انقضى آخر يوم. لا يُكتب شيء بعده.
    }
kept-as-draft = حُفظت كلماتك كمسودة
kept-as-draft-sentence =
    { $state ->
        [signed] كانت المدينة قد وقّعت حين أرسلتها، فهي ليست من جوابها. إنها على مكتبك: إذا سُحب التوقيع أمكنك إرسالها.
        [declined] كانت المدينة قد اعتذرت حين أرسلتها، فهي ليست من أي جواب. إنها على مكتبك: إذا سُحب الاعتذار أمكنك إرسالها.
       *[other] كان آخر يوم قد انقضى حين أرسلتها، فليست جزءًا من جواب المدينة. وهي على مكتبك.
    }
what-you-wrote = ما كتبته
see-draft = اعرض المسودة

## كجدول بيانات
as-spreadsheet = كجدول بيانات
spreadsheet-sentence = املأه حيث يعمل زملاؤك معًا ثم أعده إلى هنا. ترى ما سيتغير قبل أن يُكتب شيء.
download-sheet = نزّل جدول البيانات
questions-file = الأسئلة كجدول بيانات
upload-head = أعده
field-spreadsheet = جدول البيانات
field-spreadsheet-hint = بصيغة ‎.xlsx، بحد أقصى { NUMBER($megabytes) } ميغابايت.
look-through = افحصه
error-not-spreadsheet = اختر جدول بيانات بصيغة ‎.xlsx؛ وإن كان من نوع آخر فاحفظه بها أولًا
error-spreadsheet = لم يؤخذ. أمور تحتاج إلى تصحيح، وهي في هذه الصفحة: { NUMBER($count) }. صححها ثم أعده
wrong-head = ما يجب تصحيحه
would-change = ما سيتغير
would-change-count = الأجوبة: { NUMBER($count) }
would-change-caption = المكتوب الآن وما يقوله جدول البيانات
column-now = الآن
column-written = كتبه
column-new = في جدول البيانات
nothing-changes = لن يتغير شيء: مدينتكم تقول هذا كله من قبل.
stay-the-same = أجوبة تبقى كما هي: { NUMBER($count) }.
left-out = تُترك { $cell }: السؤال { NUMBER($number) } لا يُطرح بعد الأجوبة الأخرى.
take-upload = اكتب هذه الأجوبة ({ NUMBER($count) })
upload-crossed = تغيّر شيء منذ نظرت: انظر من جديد إلى ما سيتغير ثم اكتبه.
sheet-answers = الأجوبة
sheet-until = آخر يوم للأجوبة: { $day }.
sheet-until-of = أجوبة { $city }. آخر يوم: { $day }.
sheet-how-answer = اكتب في الخلايا المؤطرة؛ أما غيرها فمقفلة.
sheet-how-choices = خذ خيارًا من القائمة. وإن جازت خيارات عدة فاكتب أرقامها، مثل 1; 3.
sheet-how-instead = إن لم يكن لكم جواب فاترك خليته فارغة وخذ سببًا من القائمة بجانبها.
sheet-how-known = ما هو معروف عن مدينتكم في العمود الأخير. إن كان لا يزال صحيحًا فاكتبه نفسه جوابًا.
sheet-how-back = أعد الملف إلى صفحة أجوبة مدينتكم: ترى ما سيتغير قبل أن يُكتب شيء.
sheet-how-table = اكتب أدناه، صف لكل خلية.
sheet-how-file = تُسلَّم الملفات في صفحة السؤال.
column-key = المفتاح (لا تغيّره)
column-answer = جوابكم
column-instead = بدلًا من الجواب
wrong-at = الورقة «{ $page }»، { $cell }: { $what }
wrong-file =
    { $code ->
        [broken] لا يمكن قراءة الملف. احفظه من جديد بصيغة ‎.xlsx وأعده.
        [much] في الملف أكثر مما في جدول أجوبة. خذ الجدول الذي يمكنك تنزيله هنا.
       *[heads] ليس في الملف صف بعناوين أعمدته. خذ الملف الذي يمكنك تنزيله هنا.
    }
wrong-no-column = لا عمود اسمه «{ $column }». أعد إليه هذا العنوان.
wrong-two-columns = «{ $column }» عنوان عمودين. أبقِ واحدًا منهما.
wrong-twice = هذا السؤال موجود في الصف { $row } من قبل. أبقِ أحدهما.
wrong-long = هذا أطول مما ينبغي. أقصى ما يُحفظ { NUMBER($most) } حرف.
wrong-cell =
    { $code ->
        [key] مفتاح الصف ناقص. انسخه من الملف الذي يمكنك تنزيله هنا.
        [unknown] «{ $typed }» ليس مفتاح أي سؤال في هذه المشاورة.
        [version] «{ $typed }» مفتاح صياغة لم تكن للسؤال قط.
        [text] لا يمكن حفظ «{ $typed }» ككلام.
        [one] «{ $typed }» ليس من الخيارات.
        [several] «{ $typed }» ليس قائمة من الخيارات.
        [scale] «{ $typed }» ليس عددًا صحيحًا من 1 إلى 5.
        [number] «{ $typed }» ليس عددًا.
        [day] «{ $typed }» ليس يومًا.
        [both] هنا جواب وسبب لعدم الجواب. أبقِ أحدهما.
        [reason] «{ $typed }» ليس من الأسباب التي في القائمة.
        [table] «{ $typed }» بجانب الجدول. اكتبه في الصفوف أسفله، صف لكل خلية.
        [cell-reason] السبب يُعطى للجدول كله. اكتبه في صف السؤال.
        [file] «{ $typed }» لا يُسلَّم بجدول. سلّم الملف في صفحة السؤال وأفرغ الخلية.
       *[formula] الصيغة تعطي { $typed }.
    }
noticed-moved = العمود «{ $column }» صار في { $at }، وقُرئ هناك.
noticed-renamed = عنوان { $cell } هو «{ $column }» بلغة أخرى، وقد قُرئ.
noticed-other-words = { $cell }: للسؤال { NUMBER($number) } صياغة أخرى منذ أُعد هذا الملف. يبقى الجواب مع صياغة الملف.
noticed-not-in-file = السؤال { NUMBER($number) } ليس في الملف، فيبقى جوابه.

## Who has answered
response = من أجاب
response-sentence = المدن المسؤولة: { NUMBER($asked) }. الموقّعة: { NUMBER($signed) }.
by-region = بحسب الإقليم
region = الإقليم
all-regions = كل الأقاليم
your-region = { $name } (إقليمكم)
asked-cities = المدن
share-signed = نسبة الموقّعة
rates-caption = أين وصلت أجوبة المدن الآن
who-has-not = من لم يوقّع
waiting-caption = مدن لم توقّع، مع السبب حيث اعتذرت
all-answered = وقّعت كل المدن التي ترعاها
city = المدينة
state = الحالة
nudged = آخر تذكير من أحد
nudge-head = ذكّر من لم يُجب
nudge-sentence = مدن يمكن مراسلتها الآن: { NUMBER($count) }. تتلقى كل منها رسالة واحدة كهذه في سبعة أيام على الأكثر.
nudge = راسلها

## Results
results = النتائج والرد
results-sentence = المدن المسؤولة: { NUMBER($asked) }. الموقّعة: { NUMBER($signed) }.
as-file = كملف
what-was-said = ما قيل
all-cities = كل المدن
share = النسبة
number = رقم
value = القيمة
answered = أجابت
median = الوسيط
cell-sum = { $cell }: المجموع
cell-median = { $cell }: الوسيط
range = المدى
first-and-last = الأول والأخير
not-known = غير معروف
not-ours = ليس لنا أن نقوله
range-between = من { $first } إلى { $last }
step-between = من { $from } إلى أقل من { $to }
table-caption =
    { $unit ->
        [none] السؤال { NUMBER($number) }: أجابت { NUMBER($answered) } من { NUMBER($asked) } من المدن المسؤولة
       *[other] السؤال { NUMBER($number) }: أجابت { NUMBER($answered) } من { NUMBER($asked) } من المدن المسؤولة؛ بوحدة { $unit }
    }
too-few = غير معروض: أجاب أقل من { NUMBER($from) } مدن، أو لأمكن استنتاج إقليم مخفي.
regions-hidden = أقاليم غير معروضة: { NUMBER($count) }. أجاب فيها أقل من { NUMBER($from) } مدن، أو لأمكن استنتاجها من غيرها.
method = كيف حُسب هذا
method-asked =
    { $whom ->
        [all] سُئلت كل المدن الأعضاء: { NUMBER($count) }.
        [all-deciding] سُئلت كل المدن الأعضاء والتي لم تقرر بعد: { NUMBER($count) }.
        [region] سُئلت المدن الأعضاء في إقليم واحد: { NUMBER($count) }.
       *[other] سُئلت مدن إقليم واحد ومنها التي لم تقرر بعد: { NUMBER($count) }.
    }
method-when = من { $from } إلى { $until }.
method-answered = الأجوبة الموقّعة، وهي وحدها المحسوبة: { NUMBER($count) }.
method-deciding = منها من مدن لم تكن قد قررت الانضمام بعد: { NUMBER($count) }.
method-one = تُحسب كل مدينة مرة واحدة مهما كان حجمها. والنسب من المدن التي أجابت عن السؤال.
method-regions = يُعرض الإقليم إذا أجابت فيه { NUMBER($from) } مدن على الأقل، أعضاءً كانت أو لم تقرر بعد، ولم يُستنتج منه إقليم أصغر.
method-quotes = لا يُعرض إلا كلام المدن التي أجازت الاستشهاد بها.
method-tables = تُجمع أرقام الصفوف المسمّاة في الجدول، وكل خلية بقاعدة الأسئلة نفسها: تقف «–» حيث تُخفي الرقم. والصفوف التي تسمّيها المدن لا تُجمع.

## The reply
the-reply = رد المُخاطَب
write-reply = دوّن الرد وما فُعل
write-reply-sentence = قل أولًا ما فُعل بكل سؤال: بريد الرد يخبر به كل من وقّع. وما تقوله لاحقًا يُبلَّغ في رسالة أخرى، رسالة واحدة في اليوم على الأكثر.
field-reply-who = من رد
field-reply-day = في أي يوم
field-reply-words = ما قاله
field-reply-words-hint = بكلماته. يُرسل إلى كل من وقّعت مدينته.
error-reply-who = قل من رد
error-reply-words = اكتب ما قاله
save-reply = احفظ الرد وأخبر المدن
what-was-done = ما فُعل به
field-done = ما فُعل
done-name =
    { $done ->
        [taken-up] أُخذ به
        [in-part] أُخذ به جزئيًا
       *[other] لم يُؤخذ به
    }
field-why = لماذا
field-why-hint = جملة أو جملتان تستطيع المدينة نقلهما.
error-done = اختر ما فُعل
error-why = قل لماذا
say-it = قله

## Mails
mail-asks-subject = مدينتكم تُستشار
mail-asks = تسأل الشبكة مدنها الأسئلة نفسها مرة واحدة وتخبرها بما نتج. تُسأل مدينتكم عن:
mail-until = آخر يوم هو { $day }.
mail-how = يستطيع زملاؤكم الكتابة معكم. وما وقّعته مدينتكم من قبل يُؤكَّد بنقرة. وأنتم توقّعون.
mail-answer = اعرض الأسئلة وأجب
mail-reminds-subject = بقي أسبوع للجواب
mail-reminds = لم توقّع مدينتكم أجوبتها بعد. آخر يوم هو { $day }.
mail-nudges-subject = جواب مدينتكم مفتقد
mail-nudges = يطلب { $name } ({ $title }) جواب مدينتكم. آخر يوم هو { $day }. تكفي دقائق للبدء، و«غير معروف» جواب.
mail-tells-subject = ما نتج عما قالته مدينتكم
mail-tells = أجابت مدينتكم عن هذه المشاورة. والآن ورد رد.
mail-tells-later-subject = ما فُعل بأجوبة مدينتكم
mail-tells-later = قيل المزيد عمّا فُعل بما قالته مدينتكم.
mail-replied = قال { $who } في { $day }:
mail-disposed =
    { $done ->
        [taken-up] أُخذ به، لأن:
        [in-part] أُخذ به جزئيًا، لأن:
       *[other] لم يُؤخذ به، لأن:
    }
mail-results = اعرض كل النتائج

## What people are told after an act
done =
    { $act ->
        [begin_consultation] هي مسودة لكم ولزملائكم. اكتبوا أسئلتها.
        [name_consultation] حُفظت النسخ.
        [open_consultation] هي مفتوحة. تُسأل المدن على دفعات.
        [sign_consultation] وُقّعت. يمكنكم الرجوع عنها حتى آخر يوم.
        [decline_consultation] يرى من يسأل أن المدينة لا تجيب ولماذا.
        [take_consultation_back] عادت قيد العمل.
        [confirm_sheet_answer] تأكّد.
        [bring_consultation_file] لم يُكتب شيء بعد. انظر إلى ما سيتغير ثم اكتبه.
        [take_consultation_file] كُتبت الأجوبة.
        [nudge_consultation] رُوسلت.
        [write_consultation_reply] الرد بجانب النتائج. ويُخبَر كل من وقّعت مدينته.
        [dispose_consultation] هو بجانب السؤال.
        [carry_consultation_on] تمت متابعته. يقود الخيط إلى الاستشارة.
        [hand_in_file] الملف جزء من جواب مدينتكم.
       *[other] { "" }
    }

## What is refused
refused-title =
    { $code ->
        [not-yours] لستم من يكتب هذه المشاورة
        [opened] فُتحت
        [no-questions] لا تسأل شيئًا
        [enough] تسأل بقدر ما يجيب أحد
        [day-over] انقضى آخر يوم لها
        [hangs-on] سؤال آخر معلّق به
        [not-your-city] هذا جواب مدينة أخرى
        [closed] انقضى آخر يوم
        [signed] وقّعتها المدينة
        [declined] اعتذرت المدينة
        [not-signed] لا شيء للرجوع عنه
        [not-leader] مسؤول المدينة يوقّع
        [nothing-known] لم يعد ثمة ما يُؤكَّد
        [not-open] لا تسأل الآن
        [nudged] لا يمكن تذكير أحد الآن
        [not-closed] لم تكتمل الأجوبة
       *[other] الأمانة تدوّن الرد
    }
refused-reason =
    { $code ->
        [not-yours] الأمانة والرئاسة تسألان كل الأعضاء أو إقليمًا، ومن يرأس إقليمًا يسأل إقليمه.
        [opened] ما تجيب عنه المدن يبقى كما سُئل.
        [no-questions] تُفتح المشاورة بسؤال واحد على الأقل.
        [enough] لا أحد يوقّع أكثر من أربعين سؤالًا.
        [day-over] لا أحد يستطيع الجواب عنها.
        [hangs-on] ذاك لا يُطرح إلا على من يجيب عن هذا هكذا.
        [not-your-city] لا يكتب الجواب إلا من يعمل للمدينة.
        [closed] لا يُكتب شيء من الجواب ولا يُسحب. وما كتبتموه محفوظ كمسودة.
        [signed] ما وُقّع لا يتغير.
        [declined] قالت إنها لا تجيب.
        [not-signed] الجواب قيد العمل.
        [not-leader] يكتب الجميع، ويتحدث باسم المدينة من يقود عملها الرقمي.
        [nothing-known] تغيّر ما كان معروفًا منذ عُرضت الصفحة.
        [not-open] لا تُذكَّر المدن إلا وهي مفتوحة.
        [nudged] تتلقى كل مدينة رسالة كهذه في سبعة أيام على الأكثر، ومن لم تُجب تلقت رسالتها أو ليس لها من يُراسَل.
        [not-closed] الرد على ما قد يتغير سابق لأوانه.
       *[other] لكي يرد مرة واحدة بجانب النتائج.
    }
refused-remedy =
    { $code ->
        [not-yours] اطلبوا من الأمانة أن تسأل.
        [opened] غيّروا كلمات السؤال في البنك للمرة القادمة.
        [no-questions] اكتبوا سؤالًا.
        [enough] أخرجوا واحدًا أولًا.
        [day-over] اختاروا يومًا لاحقًا.
        [hangs-on] أخرجوا الآخر أولًا.
        [not-your-city] راسلوا المدينة.
        [closed] اعرضوا النتائج أو راسلوا الأمانة.
        [signed] يستطيع مسؤول المدينة الرجوع عنها حتى آخر يوم.
        [declined] يستطيع مسؤول المدينة الرجوع عن ذلك حتى آخر يوم.
        [not-signed] واصلوا الكتابة.
        [not-leader] أخبروا مسؤولكم أنها جاهزة.
        [nothing-known] افتحوا السؤال من جديد.
        [not-open] اعرضوا النتائج.
        [nudged] أعيدوا المحاولة بعد أيام.
        [not-closed] عودوا بعد آخر يوم.
       *[other] أرسلوه إلى الأمانة.
    }

## What is held of people
personal-consultations = ما كتبته في المشاورات
personal-consultations-why = كلمة مدينتكم والشبكة، مع المنصب الذي كتبها.
personal-consultations-since = ما دامت المشاورة، لأن آخرين يعتمدون على ما قيل
personal-uploads = جداول البيانات التي أعدتها إلى المشاورات
personal-uploads-why = لترى ما سيتغير قبل أن يُكتب.
personal-uploads-since = منذ إعادته؛ ويزول حين يُكتب
personal-sheet-files = ملفات سلّمتها في المشاورات
personal-sheet-files-why = جواب مدينتك عن سؤال يطلب ملفًا.
personal-sheet-files-since = ما دام الجواب؛ ويزول إن حلّ غيره محله أو قالت المدينة شيئًا آخر أو معك
