# الدعوة إلى تقديم الجلسات: ماذا يطلب المؤتمر، ومن يقيّم، وماذا ينتج.

kind-submission = جلسة مقترحة
holding-sessions = جلسات للتسليم أو للتأكيد
holding-reviews = جلسات للتقييم
call = الدعوة إلى تقديم الجلسات
decisions = القرارات في الجلسات
speakers-page = المتحدثون
in-short = باختصار
thread = من أين جاء، وما نتج عنه
topic = الموضوع
region = المنطقة
share = النسبة
partner = شريك
session = الجلسة
sessions = الجلسات
verb =
    { $verb ->
        [submit] سلّم جلستك
        [confirm] قل هل تحضرون بجلستكم
        [review] قيّم جلسة
        [answer-reviewing] قل هل تقيّم جلسات
        [answer-session-speaker] قل هل تتحدث
       *[other] قرّر البرنامج
    }
format =
    { $format ->
        [talk] محاضرة
        [panel] حلقة نقاش
        [workshop] ورشة عمل
       *[other] ملصق
    }
format-minutes =
    { $format ->
        [talk] محاضرة، الدقائق: { NUMBER($minutes) }
        [panel] حلقة نقاش، الدقائق: { NUMBER($minutes) }
        [workshop] ورشة عمل، الدقائق: { NUMBER($minutes) }
       *[other] ملصق، الدقائق: { NUMBER($minutes) }
    }
format-label = الشكل
minutes-each =
    { $minutes ->
        [zero] بلا دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
call-state =
    { $state ->
        [draft] لم تُفتح بعد
        [open] مفتوحة
        [in-review] قيد التقييم
       *[other] تقررت
    }
session-state =
    { $state ->
        [draft] مسودة
        [submitted] سُلّمت
        [withdrawn] سُحبت
        [accepted] مقبولة، تنتظر التأكيد
        [confirmed] مؤكدة
        [given-up] مقبولة، ولا يستطيع المتحدثون الحضور
        [waiting] على قائمة الانتظار
       *[other] لم تُقبل
    }

## الدعوة
make-call = أنشئ الدعوة
no-call-yet = لم تُطلب أي جلسة بعد. لا يرى هذا إلا من يعدّون المؤتمر.
see-call = افتح الدعوة
open-until = يمكن اقتراح الجلسات حتى { $closes }.
call-sentence =
    { $state ->
        [draft] لم تُفتح الدعوة بعد.
        [in-review] عدد الجلسات المسلّمة { NUMBER($count) }، وهي قيد التقييم.
       *[other] عدد الجلسات المسلّمة { NUMBER($count) }، وقد أُعلنت القرارات.
    }
change-call = غيّر الدعوة
keep-call = دعوة المؤتمر إلى تقديم الجلسات
keep-call-sentence = الأيام والساعات بتوقيت المؤتمر: { $zone }.
save-call = احفظ الدعوة
asked-for = ما المطلوب
asked-for-hint = في جمل قليلة، لمن يفكرون في اقتراح شيء.
opens = تُفتح
closes = تُغلق
opens-day = اليوم الأول
opens-time = ساعة الفتح
closes-day = اليوم الأخير
closes-time = ساعة الإغلاق
review-by = آخر موعد للتقييم
talk-minutes = المحاضرة: الدقائق
panel-minutes = حلقة النقاش: الدقائق
workshop-minutes = ورشة العمل: الدقائق
poster-minutes = الملصق: الدقائق
minutes-hint = اتركه فارغًا إن لم يكن هذا الشكل مطلوبًا.
topics-asked = المواضيع المطلوبة
topics-hint = إن لم يُحدَّد أي منها فكلها مطلوبة.
all-topics = كل المواضيع
blind-label = كيف يجري التقييم
blind-hint = التقييم بلا أسماء ينظر إلى ما يُقترح لا إلى من يقترحه.
is-blind = لا يرى المقيّمون من يتحدث
is-not-blind = يرى المقيّمون من يتحدث
region-share = الحد الأدنى من كل منطقة في كل مئة جلسة
region-share-hint = صفر إن لم يكن هناك هدف. يظهر النقص قبل إعلان القرارات.
partners-a-panel = أقصى عدد للشركاء في حلقة نقاش
partners-hint = إن زادوا ظهر ذلك قبل إعلان القرارات.
reviewers = المقيّمون
reviewers-hint = تذهب كل جلسة إلى اثنين منهم، وإلى ثلاثة إن كانوا أربعة؛ ولا تذهب أبدًا إلى أحد من البيت نفسه.

## الاقتراح
propose-session = اقترح جلسة
change-session = غيّر الجلسة
go-on-writing = تابع الكتابة
hand-in = سلّمها
save-session = احفظ التغييرات
keep-draft = احفظها مسودة
until-when = يمكن تغييرها حتى { $closes }.
own-sessions = ما نقترحه
nothing-proposed = لا يقترح بيتكم شيئًا بعد
nothing-proposed-sentence = ما تبدؤه هنا يبقى مسودة حتى تسلّمه.
session-title = العنوان
no-topic = بلا موضوع
abstract-label = الملخص
abstract-hint = من 150 إلى 300 كلمة: ماذا جربتم، وماذا نتج، وما الذي فشل، وماذا يحدث في الجلسة.
goal = ما سيعرفه الناس أو يستطيعون فعله بعدها
goal-hint = جملة أو جملتان. تظهران في جدول الأعمال.
goal-is = ما تعود به معك:
practice = الممارسة التي تستند إليها
practice-hint = عنوان ممارسة من ممارسات الشبكة، مثل /practices/…
held-in = اللغة
needs = ما يجب أن يكون في القاعة
needs-hint = شاشة، طاولات، منحدر، ترجمة فورية.
presence = من أين تتحدثون
presence-name =
    { $presence ->
        [remote] من مكان آخر بالفيديو
       *[other] في القاعة
    }
who-speaks = هل تتحدث أنت؟
speaks =
    { $code ->
        [no] لا، يتحدث غيري
       *[other] نعم
    }
counted-label = كيف تود أن تُحسب
counted-as =
    { $counted ->
        [woman] امرأة
        [man] رجل
        [other] غير ذلك
       *[none] لا أقول
    }
speaker = المتحدث
speaker-name = المتحدث { NUMBER($place) }: الاسم
speaker-city = المتحدث { NUMBER($place) }: المدينة
speaker-organisation = المتحدث { NUMBER($place) }: المنظمة
speaker-side = المتحدث { NUMBER($place) }: باسم من
speaks-for-partner = يتحدث باسم شريك
speaker-counted = المتحدث { NUMBER($place) }: كيف يُحسب
speakers-count =
    { $count ->
        [zero] لا أحد يتحدث بعد
        [one] متحدث واحد
        [two] متحدثان
        [few] { $count } متحدثين
        [many] { $count } متحدثًا
       *[other] { $count } متحدث
    }
proposed-by = يقترحها { $who }
not-in-yet = هذه مسودة لا يراها إلا بيتكم. سلّمها قبل { $closes }.
withdraw-session = اسحب الجلسة
withdraw-reason = لماذا
withdraw-hint = لا يلزم أن تقوله.
on-the-agenda = في جدول الأعمال

## التقييم
review = تقييم
your-review = تقييمك
your-reviews = ما تقيّمه
review-sentence = تُنتظر التقييمات حتى { $day }.
review-state =
    { $state ->
        [done] كُتب
        [conflict] أُحيل إلى غيرك
       *[other] لم يُكتب بعد
    }
review-is-in = وصل تقييمك. يمكنك تغييره حتى إعلان القرارات.
review-handed-on = أحلت هذه الجلسة إلى غيرك.
others-said = ما يقوله المقيّمون الآخرون
what-reviewers-say = ما يقوله لكم المقيّمون
reviews-count = التقييمات: { NUMBER($done) } من { NUMBER($count) }
relevance = الصلة بالموضوع
substance = المضمون
benefit = الفائدة للآخرين
no-score = اختر
score =
    { $score ->
        [1] 1: لا شيء
        [2] 2: قليل
        [3] 3: متوسط
        [4] 4: جيد
       *[other] 5: ممتاز
    }
mark = { $criterion } ({ NUMBER($mark) })
to-committee = للجنة
to-committee-hint = لماذا أعطيت هذه الدرجات. لا يقرؤه من اقترحها.
to-submitter = لمن اقترحها
to-submitter-hint = يقرؤه بلا اسمك بعد إعلان القرارات.
send-review = أرسل التقييم
conflict = تضارب مصالح
hand-on = لي مصلحة فيها: أحِلها إلى غيري
hand-on-note = تعمل مع من يقترحونها أو تنافسهم أو تكسب منها. عندئذ يقيّمها غيرك.

## زملاء يتحدثون
kind-session-speaker = سؤال: هل تتحدث
holding-speaking = أسئلة: هل تتحدث في جلسة
colleagues = زملاء يتحدثون
colleagues-hint = يُسألون بعد تسليم الجلسة، ويقولون هم هل يتحدثون.
colleague-said =
    { $said ->
        [confirmed] قال نعم
        [declined] قال لا
       *[other] لم يجب بعد
    }
will-you-speak = هل تتحدث؟
will-you-speak-sentence = يقترح زميل هذه الجلسة لـ«{ $meeting }» ويسمّيك متحدثًا.
speaking-answer =
    { $answer ->
        [confirmed] نعم، أتحدث
       *[other] لا، لا أتحدث
    }
why-not-speaking-hint = يقرؤه من سمّاك. إن شئت فقط.
you-speak = قلت إنك تتحدث في هذه الجلسة.
you-do-not-speak = قلت إنك لا تتحدث في هذه الجلسة.
speaking-receipt = شكرًا، سُجّل جوابك.
mail-ask-speaker-subject = { $meeting }: هل تتحدث؟
mail-ask-speaker = يقترح زميل ({ $by }) جلسة لـ«{ $meeting }» ويسمّيك متحدثًا:
mail-say-speak = قل هل تتحدث
mail-speaker-declined-subject = { $meeting }: زميل لا يتحدث
mail-speaker-declined = زميل سمّيته لا يتحدث في جلستك لـ«{ $meeting }»:
error-too-many-speakers = الحد لغيرك من المتحدثين { NUMBER($most) }
error-speaking = قل هل تتحدث
personal-speaking = هل تتحدث في جلسة اقترحها زميل، ولماذا لا، وكيف تود أن تُحسب
    .why = يسمّي جدول الأعمال من يتحدث. كيف تُحسب يذهب معك؛ ومن الباقي اسمك.

## من يقيّم
kind-asked-reviewer = سؤال: هل تقيّم
holding-asked = أسئلة: هل تقيّم جلسات
committee-sentence = تسمّي الدعوة مناصب تخدم الشبكة. أما قادة المدن فيُسألون، ويقولون هم هل يقيّمون.
who-reviews = من يقيّم ومن سُئل
reviewer-state =
    { $state ->
        [asked] سُئل ولم يجب بعد
        [agreed] يقيّم
       *[other] اعتذر
    }
ask-to-review = اطلب من قادة المدن أن يقيّموا
ask-note = لا تصلهم أبدًا جلسة من بيتهم. ومن يقبل أثناء التقييم يتولى ما لم يبدأه غيره.
all-regions = كل المناطق
name-or-city = الاسم أو المدينة
show-those = اعرض
who-can-be-asked = من يمكن سؤاله
ask-hint = من يجيبون الأعضاء الآخرين. الحد في المرة الواحدة { NUMBER($most) }؛ يصل كلًّا منهم بريد يجيب منه.
ask-hint-more = من يجيبون الأعضاء الآخرين. خارج القائمة: { NUMBER($more) }؛ اختر منطقة، أو اكتب اسمًا أو مدينة.
ask-them = اسألهم
withdraw-request = اسحب الطلب من { $who }
nobody-to-ask = لم يبقَ من هؤلاء من يُسأل
nobody-to-ask-sentence = اختر منطقة أخرى أو كلمات أخرى.
will-you-review = هل تقيّم جلسات؟
asked-sentence = تطلب منك «{ $meeting }» أن تقيّم جلسات يقترحها غيرك. لا تصلك جلسة من بيتك.
reviewing-answer =
    { $answer ->
        [agreed] نعم، أقيّم
       *[other] لا، ليس هذه المرة
    }
why-not-reviewing-hint = إن شئت فقط.
your-answer = جوابك
you-review = أنت تقيّم. يظهر ما تقيّمه على مكتبك بعد إغلاق الدعوة.
you-do-not-review = لا تقيّم هذه المرة.
reviewing-receipt = شكرًا، سُجّل جوابك. يظهر ما تقيّمه على مكتبك.
mail-ask-review-subject = { $meeting }: هل تقيّم جلسات؟
mail-ask-review = يقترح الأعضاء جلسات لـ«{ $meeting }». يُطلب منك أن تقيّم بعضها: الصلة والمضمون ونفع الآخرين. لا تصلك جلسة من بيتك.
mail-ask-review-when = تُغلق الدعوة في { $closes }؛ وتُنتظر التقييمات حتى { $day }.
mail-say-whether = قل هل تقيّم
error-ask = اختر من تسأل: من واحد إلى { NUMBER($most) }
error-reviewing = قل هل تقيّم
personal-asked = هل قلت إنك تقيّم جلسات، ولماذا لا
    .why = ليعرف من يدير المؤتمر على من يعتمد.

## القرار
decisions-sentence = عدد الجلسات المسلّمة { NUMBER($count) }، ولم يتقرر شيء بعد في { NUMBER($undecided) } منها.
balance = البرنامج حتى الآن
in-programme = المقبولة
women = النساء
of-those-who-said = من { NUMBER($said) } قالوا كيف يُحسبون
with-partners = مع شريك
remote-sessions = بالفيديو
regions-caption = جلسات كل منطقة. المطلوب من كل منطقة { NUMBER($share) } في المئة على الأقل.
breach-partners = { $title }: عدد الشركاء في حلقة نقاش واحدة { NUMBER($partners) }.
breach-men = { $title }: حلقة من الرجال وحدهم بين من قالوا ذلك.
breach-region = { $region }: { NUMBER($percent) } في كل مئة جلسة، والمطلوب { NUMBER($share) } على الأقل.
sessions-count =
    { $count ->
        [zero] لا جلسات بعد
        [one] جلسة واحدة
        [two] جلستان
        [few] { $count } جلسات
        [many] { $count } جلسة
       *[other] { $count } جلسة
    }
sessions-caption = كل الجلسات المسلّمة، الأعلى درجة أولًا.
mean = المتوسط
spread = الفارق
reviews = التقييمات
done-of = { $done } من { $asked }
verdict = القرار
undecided = لم يتقرر
verdict-name =
    { $verdict ->
        [accept] قبول
        [condition] قبول بشرط
        [waiting] قائمة الانتظار
       *[other] عدم قبول
    }
verdict-tag =
    { $verdict ->
        [accept] مقبولة
        [condition] بشرط
        [waiting] قائمة الانتظار
       *[other] لم تُقبل
    }
verdict-told =
    { $verdict ->
        [accept] قُبلت
        [condition] قُبلت بشرط
        [waiting] على قائمة الانتظار
       *[other] لم تُقبل
    }
no-verdict = اختر
decide-it = قرّر
reason = السبب
reason-hint = يصل إلى من اقترح الجلسة مع القرار. إن كان هناك شرط فقل ما يجب فعله.
keep-decision = اقترح هذا القرار
announce = أعلن كل القرارات
announce-head = تقرر كل شيء
announce-note = يُبلَّغ بالبريد كل من اقترح جلسة. ما أُعلن يبقى، إلا قائمة الانتظار.
nothing-handed-in = لم يُسلَّم شيء
nothing-handed-in-sentence = تظهر الجلسات هنا حالما يسلّم أحد جلسة.

## التأكيد
will-you-come = هل تحضرون بجلستكم؟
will-you-come-sentence = قُبلت جلستكم. بعد التأكيد تنتقل إلى جدول أعمال المؤتمر.
answer-name =
    { $answer ->
        [confirmed] نعم، نحضر
       *[other] لا، لا نستطيع
    }
why-not = لماذا لا
why-not-hint = فقط إن لم تستطيعوا الحضور، وإن شئتم.
send-answer = أرسل الجواب
confirm-receipt = شكرًا، سُجّل جوابك.
no-speakers = لم يؤكد أحد بعد
no-speakers-sentence = يظهر المتحدثون هنا بعد إعلان القرارات وتأكيد حضورهم.

## الرسائل
mail-received-subject = { $meeting }: وصلت جلستك
mail-received = وصلت جلستك إلى «{ $meeting }»:
mail-change-until = يمكنك تغييرها أو سحبها حتى { $until }.
mail-see-session = افتح الجلسة
mail-reviews-subject = { $meeting }: جلسات للتقييم
mail-reviews =
    { $count ->
        [zero] لا جلسات إلى «{ $meeting }» تنتظر تقييمك حتى { $day }.
        [one] جلسة واحدة إلى «{ $meeting }» تنتظر تقييمك حتى { $day }.
        [two] جلستان إلى «{ $meeting }» تنتظران تقييمك حتى { $day }.
        [few] { $count } جلسات إلى «{ $meeting }» تنتظر تقييمك حتى { $day }.
        [many] { $count } جلسة إلى «{ $meeting }» تنتظر تقييمك حتى { $day }.
       *[other] { $count } جلسة إلى «{ $meeting }» تنتظر تقييمك حتى { $day }.
    }
mail-see-reviews = افتح ما ينتظر التقييم
mail-decided-subject = { $meeting }: ما تقرر في جلستك
mail-decided =
    { $verdict ->
        [accept] قُبلت جلستك في «{ $meeting }»:
        [condition] قُبلت جلستك في «{ $meeting }» بشرط:
        [waiting] جلستك في «{ $meeting }» على قائمة الانتظار:
       *[other] لم تُقبل جلستك في «{ $meeting }»:
    }
mail-confirm-by = قل قبل { $day } هل تحضرون بها.
mail-confirm = قل هل تحضرون
mail-withdrawn-subject = { $meeting }: جلسة لن تُعقد
mail-withdrawn = جلسة في «{ $meeting }» لن تُعقد:

## ما الخطأ في نموذج
error-words = قل ما المطلوب
error-closes = اختر يومًا أخيرًا بعد اليوم الأول
error-review-by = اختر للتقييم يومًا بعد اليوم الأخير
error-too-late = يجب أن تصل التقييمات قبل بداية المؤتمر
error-formats = اذكر دقائق شكل واحد على الأقل
error-reviewers = أقل عدد للمقيّمين { NUMBER($least) }
error-title = أدخل عنوانًا
error-format = اختر شكلًا
error-topic = اختر موضوعًا مطلوبًا
error-abstract = كلمات الملخص { NUMBER($count) }، والمطلوب من { NUMBER($least) } إلى { NUMBER($most) }
error-goal = قل ما سيعرفه الناس أو يستطيعون فعله بعدها
error-practice = أدخل عنوان ممارسة يمكنك قراءتها أو اتركه فارغًا
error-speakers = قل من يتحدث: أنت أو من تسمّيه
error-score = اختر درجة من 1 إلى 5
error-to-committee = قل للجنة لماذا
error-verdict = اختر قرارًا
error-reason = قل لماذا؛ يقرؤه من اقترح الجلسة
error-answer = قل هل تحضرون

## الرفض
refused-title =
    { $code ->
        [not-conducting] هذا لمن يعدّون المؤتمر
        [not-a-conference] للمؤتمر وحده دعوة إلى تقديم الجلسات
        [meeting-cancelled] أُلغي المؤتمر
        [decided] أُعلنت القرارات
        [not-a-member] يقترح الجلسات الأعضاء والشركاء
        [not-open] لم تُفتح الدعوة بعد
        [closed] أُغلقت الدعوة
        [enough] اقترحت قدر ما يحق لمنصب واحد
        [not-yours] يتولاها منصب آخر
        [withdrawn] سُحبت الجلسة
        [handed-on] أحلت هذه الجلسة إلى غيرك
        [reviewed] وصل تقييمك من قبل
        [still-open] ما زالت الدعوة مفتوحة
        [own-house] هذه الجلسة من بيتك
        [announced] أُعلن هذا القرار
        [undecided] بعض الجلسات بلا قرار بعد
        [nothing-new] لا قرار جديد
        [not-accepted] لا شيء للتأكيد
        [answered] أجبت من قبل
        [not-askable] لا يمكن سؤال هذا المنصب
        [asked-before] سُئل هذا المنصب من قبل
        [enough-reviewers] يقيّم عدد كافٍ
        [given] لديك جلسات للتقييم
        [not-held] هذه الجلسة لا تُعقد
       *[other] غيّرها غيرك في هذه الأثناء
    }
refused-reason =
    { $code ->
        [not-conducting] الأمانة ورئاسة الشبكة ومن يقود الاجتماع يتولون دعوته وبرنامجه.
        [not-a-conference] تضع الاجتماعات الأخرى جدول أعمالها مما تحتاجه المدن.
        [meeting-cancelled] لا برنامج لمؤتمر لا يُعقد.
        [decided] ما أُعلن للجميع لا يتغير بعد ذلك.
        [not-a-member] يقترح من يعمل باسم عضو أو شريك للشبكة؛ يعدّ المساعد النص ويرسله صاحب المنصب.
        [not-open] تُقبل الجلسات من اليوم الأول للدعوة.
        [closed] تُقبل الجلسات وتُغيَّر حتى اليوم الأخير، ليكون للجميع الوقت نفسه.
        [enough] يقترح المنصب الواحد خمس جلسات للمؤتمر، ليبقى مكان للآخرين.
        [not-yours] يتولاها صاحب المنصب الذي اقترحها أو الذي طُلب منه تقييمها.
        [withdrawn] استعادها من اقترحها.
        [handed-on] من له مصلحة في جلسة لا يعطيها درجات.
        [reviewed] تُحال الجلسة قبل أن يُكتب عنها شيء.
        [still-open] لا يتقرر شيء قبل أن يتمكن الجميع من الاقتراح.
        [own-house] لا أحد يقرر في جلسة من البيت الذي ينتمي إليه.
        [announced] يعلم بها من اقترحها؛ ولا يتحرك إلا قائمة الانتظار.
        [undecided] يُبلَّغ الجميع معًا، فتحتاج كل جلسة إلى قرار أولًا.
        [nothing-new] أُعلن كل ما تقرر.
        [not-accepted] تُؤكَّد الجلسة بعد إبلاغ أصحابها بقبولها.
        [answered] تُؤكَّد الجلسة أو تُترك مرة واحدة.
        [not-askable] تُسأل مناصب الأعضاء التي قال شاغلوها إنهم يجيبون الأعضاء الآخرين.
        [asked-before] لمن سُئل وقت ليجيب، ويُسأل مرة واحدة.
        [enough-reviewers] لجنة تزيد على ثلاثين حشد.
        [given] أُعطيت جلسات، ويعتمد غيرك على ذلك.
        [not-held] لم تُقبل، أو لا يستطيع من اقترحوها الحضور.
       *[other] لا يستطيع شخصان تغيير الشيء نفسه معًا.
    }
refused-remedy =
    { $code ->
        [closed] اكتب إلى من يعدّون المؤتمر إن حدث ما لم يمكن توقعه.
        [enough] اسحب واحدة لتقترح أخرى.
        [reviewed] اذكر للجنة مصلحتك في تعليقك.
        [own-house] اطلب من زميل من بيت آخر أن يقرر.
        [announced] الجلسة التي لا يمكن عقدها يسحبها من اقترحها.
        [undecided] قرّر في ما كُتب عليه «لم يتقرر».
        [answered] ما زال بإمكانك سحب الجلسة.
        [not-askable] اسأل غيره من تلك المدينة.
        [given] أحِل ما لا تستطيع تقييمه.
       *[other] عد لترى ما يمكن فعله الآن.
    }

## ما يُحفظ عن شخص
personal-stays = يبقى مع المنصب بلا اسمك. بعد المحو تنظر الأمانة هل تسمّيك جملة.
personal-sessions = جلسات اقترحتها للمؤتمرات
    .why = تُقيَّم ويُقرَّر فيها، ومنها يوضع جدول الأعمال.
personal-counting = كيف تود أن تُحسب متحدثًا
    .why = لا يرى من يقررون البرنامج إلا المجموع، ليعرفوا توازنه.
personal-reviews = تقييمات كتبتها لجلسات
    .why = بها يتقرر البرنامج.
personal-decisions = قرارات في جلسات اقترحتَها، مع أسبابها
    .why = أُبلغ السبب إلى من اقترح الجلسة.
personal-calls = دعوات إلى تقديم الجلسات وضعتها
    .why = تقول ما كان مطلوبًا.

## ما يقال أعلى الصفحة التي يقود إليها فعل
done =
    { $act ->
        [keep_session_call] حُفظت الدعوة. يراها من يعرفون بالمؤتمر من يومها الأول.
        [begin_submission] حُفظت. ما سُلّم يمكن تغييره حتى اليوم الأخير.
        [change_submission] حُفظت. ما سُلّم يمكن تغييره حتى اليوم الأخير.
        [withdraw_submission] سُحبت الجلسة.
        [review_session] شكرًا. ترى الآن ما يقوله الآخرون.
        [hand_review_on] يقيّمها غيرك الآن.
        [decide_submission] اقتُرح القرار. لا يُبلَّغ أحد قبل إعلانها كلها.
        [announce_sessions] يُبلَّغ كل من اقترح جلسة، دفعة بعد دفعة.
        [confirm_submission] سُجّل جوابك.
        [ask_session_reviewers] يُسألون بالبريد، ويظهر السؤال على مكاتبهم.
        [withdraw_reviewer_request] سُحب الطلب؛ وبريده لا يقود إلى شيء.
        [answer_reviewing] سُجّل جوابك.
        [answer_session_speaker] سُجّل جوابك.
       *[other] { "" }
    }
