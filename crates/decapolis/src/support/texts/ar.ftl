# Words of peer support.

## The list
navigation = دعم الأقران
title = دعم الأقران
title-sentence = سؤال أولًا، ثم كل ما يلزم بعده.
kind-support = دعم أقران
kind-seat = مقعد في دعم أقران
what-runs = ما يجري لديك
nothing-runs = لا شيء يجري لديك
nothing-runs-sentence = اذكر حاجة، فيعرض ملفها الخطوة التالية. وما يُطلب منك يظهر هنا أيضًا.
nothing-runs-elsewhere = هنا ما تتابعه أو ما يُطلب منك، وما تعرضه المدن على جميع الأعضاء.
what-is-over = ما انتهى
what-others-show = ما تعرضه مدن أخرى
ladder = ما يمكن البدء به
other-programmes = برامج جهات أخرى كما تديرها
no-templates = لا يوجد بعد ما يُبدأ به
no-templates-sentence = الأمانة تضيف برامج الشبكة.
flow-title = من يساعد من
lessons-title = دروس
templates-title = قوالب البرامج
rates-title = مبالغ مقطوعة
holding-steps = خطوات مفتوحة في دعم الأقران
holding-seats = مقاعد دعم تنتظر ردًا

## Asking
ask-title = طلب دعم الأقران
ask-sentence = اختر مقدار المساعدة التي تريدها. هناك اقتراح، وأي اختيار آخر مقبول مثله.
ask-sentence-bare = اختر مقدار المساعدة التي تريدها. ما كان بسرّية لا يعلم به إلا المشاركون.
back-to-brief = العودة إلى الملف
suggested = نقترح: { $name }
urgency =
    { $urgency ->
        [days] أحتاجه خلال أيام
        [weeks] خلال أسابيع يكفي
       *[other] يمكن أن يستغرق أشهرًا
    }
which-rung = مقدار المساعدة
choose = اختر
offered-in-confidence = { $name } · { $length } · بسرّية
what-about = موضوعه
words-hint = كما تراه مدينتك؛ هذا أول ما يقرؤه من يُسأل.
topic = الموضوع
begin = ابدأ
because-tried = إنه يلي ما جُرّب لهذه الحاجة.
because-words = كلماتك تدل على أنه لهذا الغرض.
because-urgency =
    { $urgency ->
        [days] يعطي شيئًا خلال أيام.
        [weeks] يعطي شيئًا خلال أسابيع.
       *[other] هناك وقت لما هو أكثر.
    }
because-smallest = لم يُجرَّب شيء بعد، وهذا أقلها كلفة.

## Steps, fields and choices that every programme knows
step-name =
    { $kind ->
        [answers] اسأل الأعضاء ولخّص ما يقولون
        [paper] املأ ورقة
        [consent] ابحث عمّن يشارك
        [awaited] انتظار رد المدينة المطابَقة
        [team] اجمع الفريق
        [clearance] تحقّق من خلوّ الفريق من تضارب المصالح
        [endorsement] موافقة الرؤساء
        [agreement] الاتفاق على الأهداف والإيقاع والنهاية
        [meetings] اللقاءات
        [visits] الزيارة
        [recommendations] كتابة التوصيات
        [reply] ردّ المدينة
        [publication] نشر التقرير
        [checks] نظرة إلى الوراء
        [lesson] نشر الدرس أو الاحتفاظ به
       *[other] قل ما الذي تغيّر
    }
field-label =
    { $field ->
        [answers-say] ما تقوله الإجابات وأيها أفاد
        [goals] الأهداف بكلمات المدينة
        [rhythm] كم مرة تلتقون
        [confidentiality] ما يبقى بينكم
        [end] اليوم الأخير
        [met] متى التقيتم
        [agenda] موضوع اللقاء
        [notes] سطران من الملاحظات
        [next] موعد اللقاء التالي
        [from] اليوم الأول
        [until] آخر يوم في الزيارة
        [objectives] ما تريدون معرفته
        [programme] البرنامج
        [participants] من يشارك، بحسب المنصب
        [payers] من يدفع ماذا
        [will-try] ما سنجرّبه
        [will-not-copy] ما لن ننقله ولماذا
        [recommendation] التوصية
        [seen] ما رأيتموه مما يقود إليها
        [reply] ردّ المدينة إجمالًا
        [report] التقرير في بضع جمل
        [report-address] أين يوجد التقرير كاملًا
        [progress] ما أُنجز منذ ذلك وما لم يُنجز
        [named] هل يمكن أن يتعلم منه آخرون؟
        [lesson] الدرس
        [result] ما نتج عنه
        [changed] ما الذي تغيّر في المدينة
       *[other] الجواب
    }
choice-label =
    { $choice ->
        [adopted] أفاد
        [partly] أفاد جزئيًا
        [dropped] لم يُفد
        [named] نعم، مع اسم المدينة
        [unnamed] نعم، دون اسم المدينة
        [kept] لا، يبقى عندنا
       *[other] غير ذلك
    }
verdict =
    { $verdict ->
        [taken] مقبولة
        [adapted] معدّلة
       *[other] مرفوضة
    }
state-name =
    { $state ->
        [running] جارٍ
        [seeking] يبحث عن مساعدة
        [finished] منتهٍ
       *[other] متوقف
    }
seat-state =
    { $state ->
        [asked] سُئل ولم يجب بعد
        [accepted] وافق
        [declined] اعتذر
       *[other] أعاد المقعد
    }
wait-for-endorsement = انتظر موافقة الرؤساء
waits-for = بانتظار { $who }
seat-verb =
    { $verb ->
        [take-part] قل هل تشارك
        [endorse] وافق عليه أو لا
       *[other] وافق على الورقة أو اطلب صياغة أخرى
    }

## The page of one
in-confidence = بسرّية: لا يعلم به إلا المشاركون
it-is-finished = انتهى.
it-was-stopped = أوقفته المدينة، ولم يُطلب أي سبب.
steps = الخطوات
who-takes-part = من يشارك
how-it-runs = كيف يسير
thread = من أين جاء
went-quiet = لم يكتب أحد منذ مدة. ذُكّر الطرفان مرة واحدة في { $day }.
post-is-vacant = { $city }: المنصب شاغر. من يشغله بعد ذلك يأخذ المقعد، ويمكن إعادته وسؤال مدينة أخرى.
agreed-time-is-over = انتهت المدة المتفق عليها في { $day }.
was-due = كان مستحقًا في { $day }
due-by = حتى { $day }
done-on = أُنجز في { $day }
no-endorser = المشاركون هم من يقودون مدنهم
endorsed-on = وافق عليه في { $day }
began = البداية
agreed-until = متفق عليه حتى
ended = النهاية
length = المدة
who-pays = من يدفع
kept-by = يتابعه
goals-moved = الأهداف كما تحركت

## What the reader can do
you-are-asked =
    { $task ->
        [take-part] يُطلب منك أن تشارك
        [endorse] تُطلب موافقتك
       *[other] يُطلب اتفاقك
    }
say-yes =
    { $task ->
        [take-part] أشارك
        [endorse] أوافق
       *[other] أتفق
    }
say-no =
    { $task ->
        [take-part] أعتذر دون سبب
        [endorse] لا أوافق
       *[other] أطلب صياغة أخرى
    }
role = الدور
write-it =
    { $kind ->
        [meetings] دوّن هذا اللقاء
        [visits] دوّن هذه الزيارة
        [recommendations] أضف هذه التوصية
        [publication] انشر
        [agreement] أرسلها إلى الآخرين
        [outcome] إنهاء
       *[other] حفظ
    }
recommendation-is = ما تفعله مدينتك بشأن: { $words }
what-city-does = ما تفعله مدينتك بها
reason = السبب
reason-hint = مطلوب إن عدّلتموها أو رفضتموها.
answer-it = أجب عن هذه
end-this-step = انتقل إلى الخطوة التالية
whom-to-ask = من يُسأل
somebody-else = شخص آخر
somebody-else-hint = لا تظهر هنا المدن التي سُئلت في هذا الربع بقدر ما تسمح به الشبكة.
ask-person = اسأل { $name }
ask-them = اسأل
clear-of-conflicts = { $name }: لا تضارب مصالح
take-off-the-team = أخرج { $name } من الفريق
nothing-declared = لم يُصرَّح بشيء
is-cleared = خالٍ من التضارب
goals-title = الأهداف
goals-label = الأهداف كما هي الآن
goals-hint = الأهداف تتحرك، والسابقة تبقى مقروءة.
move-goals = حرّك الأهداف
ways-out = سبل الخروج
no-blame = دون لوم
no-blame-sentence = لا يُسأل أحد عن السبب، وما كُتب يبقى لدى المدن المشاركة.
give-back = إعادة مقعد { $name }
give-back-own = التخلي عن مكانك
stop-it = إيقاف كل شيء
stop-title = هل توقف كل شيء؟
stop-sentence = لن يسألك أحد عن السبب. انظر مرة أخرى في ما يترتب على ذلك.
stop-ends = ما الذي ينتهي
stop-ends-step = تنتهي خطوة «{ $step }» ولا تليها خطوة أخرى.
stop-ends-asking = ومن سُئل ولم يجب لا يُسأل بعد الآن.
stop-tells = من يُبلَّغ
stop-tells-nobody = لا أحد، فلا علاقة لغيرك به بعد.
stop-keeps = ما الذي يُحفظ
stop-keeps-sentence = يبقى المكتوب متاحًا لمن يقرؤه الآن، ولا يُحذف شيء.
go-on-with-it = تابع العمل
what-comes-of-it = ما ينتج عنه
make-an-offer = اعرض ما تعلمته
make-a-practice = اكتبه كممارسة
ask-a-question = اسأل عمّا بقي مفتوحًا
close-the-need = قل ما آلت إليه الحاجة

## Lump sums
lump-sum-for = { $table }، من { $city } أو إليها
pays-travel = { $sum } عن { NUMBER($km) } كم لشخص واحد ذهابًا وإيابًا.
pays-days = { $sum } عن { NUMBER($days) } أيام.
said-by = المصدر: { $source }، سارٍ منذ { $day }

## What has to be put right
error-missing = املأ هذا الحقل
error-missing-in = املأ «{ $field }»
error-words = قل في جملة ما الموضوع
error-too-long = استخدم { NUMBER($letters) } حرفًا أو أقل
error-day = أدخل يومًا مثل 2026-04-13
error-day-over = أدخل يومًا لم يأتِ بعد
error-choose = اختر واحدًا
error-reason = قل السبب في جملة

## Mails
mail-subject-in-confidence = شيء ينتظرك في الشبكة
mail-subject-asked = { $city } تطلب مساعدتك
mail-asks-to-take-part = { $name } ({ $city }) يسأل هل تشارك: { $programme }.
mail-asks-to-endorse = { $name } ({ $city }) يطلب موافقتك: { $programme }.
mail-asks-to-agree = { $name } ({ $city }) دوّن ما تتفقون عليه: { $programme }.
mail-no-reason-needed = يمكنك الرفض دون ذكر سبب.
mail-subject-matched = تمت مطابقتك: { $programme }
mail-matched = { $programme }: وجدت لك جولة مطابقة شريكًا يُسأل الآن هل يشارك. وحتى يجيب ليس عليك أن تفعل شيئًا.
mail-subject-turn = دورك الآن: { $programme }
mail-your-turn = { $programme }: { $step }، حتى { $until }.
mail-subject-declined = اسأل غيره: { $programme }
mail-subject-other-wording = مطلوب صياغة أخرى: { $programme }
mail-declined = أحد المسؤولين اعتذر ({ $programme }). لا يُطلب سبب. يمكنك سؤال غيره أو إعادة الصياغة.
mail-other-wording = يطلب الطرف الآخر صياغة أخرى لما تتفقان عليه في { $programme }. اكتبه من جديد، والأفضل بعد حديث معه.
mail-see-stopped = اقرأ ما كُتب
mail-subject-stopped = توقف العمل: { $programme }
mail-stopped = أوقفه { $name } ({ $city }): { $programme }. لا يُطلب أي سبب. ويبقى المكتوب متاحًا للقراءة.
mail-subject-quiet = ساد الصمت: { $programme }
mail-quiet = { $programme }: لم يكتب أحد منذ { NUMBER($days) } يومًا. يكفي سطران أو موعد جديد، ويمكنك إنهاؤه أيضًا ولا أحد يسأل عن السبب.
mail-see-it = اطّلع وأجب

## Refusals
refused-title =
    { $code ->
        [not-of-a-city] المدن هي التي تطلب الدعم
        [not-secretariat] هذا من شأن الأمانة
        [version-not-after] كل نسخة تبدأ بعد سابقتها
        [template-ended] لم يعد يبدأ شيء بهذا
        [too-many-open] لدى مدينتك الكثير المفتوح
        [not-your-turn] ليس دورك
        [not-taking-part] أنت لا تشارك
        [over] هذا انتهى
        [wrong-step] الخطوة المفتوحة تطلب شيئًا آخر
        [nothing-written] ليس بعد
        [too-few] ليس بعد
        [waiting] ليس بعد
        [not-cleared] ليس بعد
        [not-answered] ليس بعد
        [not-your-seat] هذا المقعد لمنصب آخر
        [answered] أُجيب عن هذا
        [asked-before] سُئل ذلك المنصب من قبل
        [role-full] اكتمل هذا الدور
        [city-full] لدى تلك المدينة ما يكفي في هذا الدور
        [same-country] هذا الدور لبلد آخر
        [wrong-side] هذا الدور للطرف الآخر
        [not-the-asker] هذا للمدينة التي طلبت فقط
       *[other] لم يبقَ متسع
    }
refused-reason =
    { $code ->
        [not-of-a-city] منصبك ليس لمدينة.
        [not-secretariat] لتأتي البرامج من جهة واحدة.
        [version-not-after] ما بدأ بنسخة يستمر بها.
        [template-ended] لقد انتهى أو لم يبدأ بعد.
        [too-many-open] أنهِ واحدًا منها أولًا.
        [not-your-turn] الصفحة تبيّن دور من.
        [not-taking-part] المشاركون هم من يحرّكون الأهداف.
        [over] اكتمل أو أُوقف.
        [wrong-step] لقد تقدمت منذ عُرضت الصفحة.
        [nothing-written] تُفتح الخطوة التالية عندما يُكتب شيء هنا.
        [too-few] تُفتح الخطوة التالية عندما يوافق عدد كافٍ.
        [waiting] تُفتح الخطوة التالية عندما يجيب الجميع.
        [not-cleared] تُفتح الخطوة التالية عندما يُتحقق من الفريق كله.
        [not-answered] أجب أولًا عن كل توصية.
        [not-your-seat] ذلك المنصب وحده يجيب.
        [answered] يُجاب عن المقعد مرة واحدة.
        [asked-before] لا يُسأل أحد مرتين.
        [role-full] البرنامج يحدد عدد المشاركين.
        [city-full] البرنامج يحدد كم يأتي من مدينة واحدة.
        [same-country] البرنامج يجمع مدنًا من بلدان مختلفة.
        [wrong-side] المدينة لا تساعد نفسها.
        [not-the-asker] القول قولها.
       *[other] ابدأ غيره لما بقي.
    }
refused-remedy = اكتب إلى الأمانة إن كان هذا خطأ.

## Templates, lump sums, flow and lessons
take-the-ladder = ابدأ بالسلّم المرفق بالبرنامج
add-template = أضف قالبًا
templates-running = سارية
templates-ended = منتهية
templates-sentence = ما بدأ بنسخة يستمر بها مهما تلاها.
is-planned = لم يسرِ بعد
valid-since = منذ { $from }
valid-from-to = من { $from } إلى { $until }
document = الوثيقة
document-hint = بصيغة TOML أو JSON، مع رمز ويوم أول ومصدر. الرمز نفسه يصنع نسخة جديدة من ذلك اليوم.
error-document = صحّح هذا: { $what }
other-versions = نسخ أخرى
read-on = { $title }، قُرئ في { $day }
step = الخطوة
whose-turn = دور من
by-when = الموعد
paper-asks = ما يُسأل عنه
leaves-behind = ما يبقى منها
after-months = بعد { $months } أشهر
days-after =
    { $days ->
        [zero] { $days } يوم بعد: { $step }
        [one] يوم واحد بعد: { $step }
        [two] يومان بعد: { $step }
        [few] { $days } أيام بعد: { $step }
        [many] { $days } يومًا بعد: { $step }
       *[other] { $days } يوم بعد: { $step }
    }
working-days =
    { $days ->
        [zero] { $days } يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }
days =
    { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
roles = الأدوار
how-many-head = العدد
how-many = من { NUMBER($least) } إلى { NUMBER($most) }
next-version = اكتب نسخة جديدة من هذه
end-template = أنهِ هذه النسخة
rates-sentence = ما يُدفع عن السفر واليوم، وفق جداول مؤرخة بمصدرها.
add-rates = أضف جدولًا
no-rates = لا جداول بعد
rate-hint = بصيغة TOML أو JSON: name وstarts وcurrency وsource وصفوف travel وdays.
how-far = المسافة أو اليوم
sum-per-person = للشخص الواحد
km = كم ذهابًا وإيابًا
day-unit = من أيام الزيارة
flow-sentence = آخر { NUMBER($days) } يومًا. ما هو بسرّية لا يُحسب.
times-helped = مرات ساعدت فيها مدينة أخرى
days-to-say = حتى تقول المدينة نعم أو لا
days-to-answer = حتى يُجاب عن سؤال
not-known = غير معروف بعد
between-regions = كم مرة تساعد المنطقة (الصفوف) وتُساعَد (الأعمدة)
helps = تساعد
towns-and-large = المدن الصغرى مقابل الكبرى
size = الحجم
towns = أقل من 500,000 نسمة
large-cities = من 500,000 نسمة فأكثر
cities = المدن
gave = ساعدت
took = سوعدت
only-give = مدن تساعد فقط
only-take = مدن تُساعَد فقط
lessons-sentence = ما نشرته المدن مما عملت عليه بسرّية.
no-lessons = لا دروس منشورة بعد
no-lessons-sentence = تنشر المدينة درسًا عند انتهاء المشورة، باسمها أو دونه.
a-city = مدينة عضو

## Brief, privacy
brief-heading = دعم الأقران
nothing-for-this-need = لا شيء جارٍ لهذه الحاجة يمكنك قراءته.
ask-for-it = اطلبه أو اختر غيره
personal-asked = دعم الأقران الذي طلبته
personal-asked-why = ليتمكن آخرون من مساعدة مدينتك.
personal-written = ما كتبته في دعم الأقران
personal-written-why = لتستمر به المدن المشاركة.
personal-replies = ردودك على التوصيات
personal-seats = مقاعد طُلبت من مناصبك
personal-seats-why = كي لا يُسأل أحد أكثر مما ينبغي.
personal-stays = إنه للمناصب والمدن التي شاركت.

## Answers
ask-the-likeliest = اسأل ستة منهم
answered-of = أجاب { NUMBER($answered) } من { NUMBER($asked) }
read-the-answers =
    { $answered ->
        [0] انظر من سُئل
        [zero] اقرأ الإجابات
        [one] اقرأ الإجابة
        [two] اقرأ الإجابتين
        [few] اقرأ الإجابات
        [many] اقرأ الإجابات
       *[other] اقرأ الإجابات
    }
ask-the-next = اسأل ستة آخرين
who-may-know = من قد يعرف
who-may-know-sentence = من عرضوا المساعدة في الموضوع، ثم المدن الأشبه بمدينتك.
seat-receipt = سُجّل جوابك.
your-answer = جوابك
send-answer = أرسل الجواب
mail-answer-seat = قل نعم أو لا

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_support] بدأ الدعم. الخطوة التالية أدناه.
        [end_support_step] اكتملت هذه الخطوة. أدناه من يتابع.
        [ask_into_support] طُرح السؤال. يأتي القبول أو الرفض بالبريد أو في هذه الصفحة.
        [accept_support_seat] لقد قبلت.
        [decline_support_seat] لقد اعتذرت. لن يسألك أحد عن السبب.
        [leave_support_seat] صار المكان شاغرًا من جديد. لن يسأل أحد عن السبب.
        [clear_support_seat] لا تضارب في المصالح.
        [stop_support] انتهى الأمر لجميع المشاركين.
        [take_ladder] أُخذت البرامج. يمكن تغيير كل منها أو إنهاؤه.
        [end_template] انتهت هذه النسخة. ما يسير وفقها يستمر.
       *[other] { "" }
    }
