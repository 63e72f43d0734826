# كلمات المحاضر: ما يُدوَّن في اجتماع، التصويت في القاعة، المحضر، التقييم.

minutes = المحضر
minutes-and-actions = القرارات والمهام والمحضر
minutes-of = محضر «{ $meeting }»
written-down-at = ما دُوّن في «{ $meeting }»
what-was-written-down = ما دُوّن
kind-vote = تصويت
kind-minutes = محضر
kind-evaluation = تقييم
kind-wish = حاجة أو رغبة في بحث
holding-minutes = محاضر تُكمل أو تُعتمد
holding-votes = تصويتات مفتوحة
holding-evaluations = اجتماعات تُقيَّم
holding-wishes = حاجات ورغبات في بحث ظهرت في اجتماعات
verb =
    { $verb ->
        [end] أنهِ التصويت
        [finish] أكمله وأرسله
        [approve] اعتمده
        [evaluate] قل رأيك
        [need] صُغ الحاجة أو قل إنها غير قائمة
        [research] ابحث عمّن يدرس الأمر
       *[other] انظر
    }
chatham-house = تسري قاعدة تشاتام هاوس: ما قيل يُستعمل، ومن قاله لا يُذكر. ليس للملاحظات كاتب.
the-meeting-as-a-whole = الاجتماع كله
what-became-of-it = ما صار بمهام الاجتماع السابق
became = مما اتفق عليه الاجتماع السابق: { $counts }
became-count =
    { $state ->
        [done] منجزة: { $count }
        [late] متأخرة: { $count }
        [open] مفتوحة: { $count }
       *[other] متروكة: { $count }
    }
nothing-written = لم يُدوَّن شيء بعد
nothing-written-sentence = تكون هنا الملاحظات والقرارات والمهام، بندًا بندًا، مع سير الاجتماع.
afterwards = ثم ماذا
all-actions = كل المهام
minutes-in-stage = المحضر: { $stage }
decisions-count =
    { $count ->
        [zero] لا قرارات
        [one] قرار واحد
        [two] قراران
        [few] { $count } قرارات
        [many] { $count } قرارًا
       *[other] { $count } قرار
    }
actions-count =
    { $sum ->
        [zero] لا مهام، والمفتوح { NUMBER($open) }
        [one] مهمة واحدة، والمفتوح { NUMBER($open) }
        [two] مهمتان، والمفتوح { NUMBER($open) }
        [few] { $sum } مهام، والمفتوح { NUMBER($open) }
        [many] { $sum } مهمة، والمفتوح { NUMBER($open) }
       *[other] { $sum } مهمة، والمفتوح { NUMBER($open) }
    }
not-for-partners = ليس للشركاء
thread = الخيط
print = اطبع

## الملاحظات والقرارات
a-note = ملاحظة
note-hint = ما قيل. منصبك يظهر بجانبها.
note-hint-confidential = ما قيل لا من قاله: لا تكتب أسماء ولا مدنًا. واسمك لا يُحفظ.
take-note = دوّن ملاحظة
noted = دُوّن
what-was-decided = ما تقرر
what-was-decided-hint = جملة واحدة يفهمها من لم يحضر.
votes-for = مع
votes-against = ضد
abstentions = امتنع
votes-hint = رقم، إن عُدّت الأصوات.
votes = مع: { NUMBER($yes) }. ضد: { NUMBER($no) }. امتنع: { NUMBER($abstain) }.
keep-decision = دوّن قرارًا
decided = تقرر
adopted = اعتُمد
not-adopted = لم يُعتمد
give-to-do = كلّف أحدًا بشيء
error-note = قل ما قيل
error-decision = قل ما تقرر
error-votes = أدخل رقمًا أو اتركه فارغًا

## التصويت في القاعة
open-vote = افتح تصويتًا
what-is-voted = على ماذا يُصوَّت
what-is-voted-hint = جملة واحدة يقال لها نعم أو لا.
kind-of-vote = أي نوع من التصويت
vote-kind =
    { $kind ->
        [formal] رسمي: لكل مدينة صوت
       *[other] استطلاع: كل من يحضر
    }
secrecy = سرية التصويت
secret-vote = سري: يُحفظ أن المدينة صوّتت ولا يُحفظ كيف
secret-vote-sentence = هذا التصويت سري. يُحفظ أنك صوّتّ ولا يُحفظ كيف. يُقال العدد حين ينتهي.
one-city-one-vote = لكل مدينة صوت، بأي من مناصبها. والنتيجة تصير قرارًا.
each-one-vote = لكل من يحضر صوت. ولا يتقرر به شيء.
your-vote = صوتك
choice =
    { $choice ->
        [yes] نعم
        [no] لا
       *[other] أمتنع
    }
give-vote = صوّت
end-vote = أنهِ التصويت
vote-is-open = مفتوح
vote-is-over = انتهى
you-voted = صوّتّ، أو صوّت أحد من مدينتك.
voted-so-far =
    { $count ->
        [zero] لم يصوّت أحد
        [one] صوّت واحد
        [two] صوّت اثنان
        [few] صوّت { $count }
        [many] صوّت { $count }
       *[other] صوّت { $count }
    }
error-vote = قل على ماذا يُصوَّت
error-vote-kind = اختر نوع التصويت
error-choice = اختر نعم أو لا أو الامتناع

## المحضر
draft-minutes = صُغ المحضر
draft-again = صُغ المحضر من جديد؛ ويضيع ما غُيّر في النص
drafted-day = عُقد في { $day }
drafted-days = عُقد من { $first } إلى { $last }
drafted-place = المكان: { $place }
drafted-chair = الرئاسة: { $chair }
drafted-present = الحاضرون:
drafted-expected = قالوا إنهم يحضرون:
drafted-excused = المعتذرون:
drafted-deputy = { $deputy } عن { $post }
drafted-more = و{ $count } آخرون
drafted-decision = تقرر: { $words }
drafted-rejection = لم يُعتمد: { $words }
drafted-action = يُفعل: { $words } ({ $owner }، حتى { $day })
stage =
    { $stage ->
        [draft] مسودة
        [with-chair] عند الرئاسة
       *[other] منشور
    }
stage-sentence =
    { $stage ->
        [draft] لا يرى هذه المسودة إلا من يديرون الاجتماع. يكملونها ويرسلونها إلى الرئاسة.
        [with-chair] تقرؤه الرئاسة وتغيّر الخطأ وتعتمده وتقول من يقرؤه.
       *[other] اعتمدته الرئاسة. يبقى النص كما هو، وما يُصحَّح يكون تحته مع تاريخه.
    }
text-of-minutes = النص
text-of-minutes-hint = سطر لكل فقرة، وبعد سطر فارغ يكون الأول عنوانًا. وفي قاعدة تشاتام هاوس لا يسمي أحدًا.
closed-part = من البنود المغلقة
closed-part-hint = يكون على حدة ولا يُعرض على الشركاء أبدًا.
change-text = غيّر النص
keep-text = احفظ النص
send-to-chair = أرسله إلى الرئاسة
send-back = أعده إلى من صاغه
what-is-missing = ما الناقص أو الخطأ
what-is-missing-hint = يصل بالبريد إلى من صاغه.
approve = الاعتماد
approve-and-publish = اعتمده وانشره
who-reads-them = من يقرؤه
reach =
    { $reach ->
        [members] كل الأعضاء
       *[other] من يشاركون
    }
correct = صحّح شيئًا
corrections = صُحّح لاحقًا
corrected-on = صُحّح في { $day }
what-is-corrected = ما الذي يُصحَّح
what-is-corrected-hint = ما يقوله النص وما هو الصحيح. يكون تحت النص مع تاريخ اليوم.
error-minutes = أدخل النص
error-reach = اختر من يقرؤه
error-return = قل ما الناقص أو الخطأ
error-correction = قل ما الذي يُصحَّح
mail-minutes-subject =
    { $what ->
        [approve] محضر ينتظر اعتمادك
        [returned] عاد إليك محضر
       *[other] نُشر محضر
    }
mail-minutes =
    { $what ->
        [approve] محضر «{ $meeting }» ينتظرك: اقرأه وغيّر الخطأ واعتمده وقل من يقرؤه.
        [returned] أعادت الرئاسة إليك محضر «{ $meeting }» مع هذه الكلمات. غيّره وأرسله من جديد.
       *[other] نُشر محضر «{ $meeting }».
    }
mail-see-minutes = اقرأ المحضر

## التقييم
evaluation = التقييم
evaluation-of = ما قيمة «{ $meeting }»؟
evaluation-sentence = خمس دقائق دون اسمك: يُحفظ أن منصبك أجاب على حدة عما أجاب به. تُقال النتائج ابتداءً من { NUMBER($count) } إجابات.
evaluate = قل رأيك
send-evaluation = أرسل
you-answered = أجبت. شكرًا.
results = رأي من حضروا
no-results = لا إجابات كافية بعد
no-results-sentence = بأقل من { NUMBER($count) } إجابات يمكن تخمين الأشخاص.
overall = إجمالًا، من 5
grade =
    { $grade ->
        [5] 5: جيد جدًا
        [4] 4: جيد
        [3] 3: مقبول
        [2] 2: ضعيف
       *[other] 1: يوم ضائع
    }
would-recommend = هل توصي به؟
recommends =
    { $answer ->
        [yes] نعم
       *[other] لا
    }
recommend-it = يوصون به
part-of-partners = نصيب الشركاء كما ينبغي
balance =
    { $balance ->
        [too-little] أصغر من اللازم
        [right] مناسب
       *[other] أكبر من اللازم
    }
balance-note = أصغر من اللازم: { $little }، أكبر من اللازم: { $much }
of-answers =
    { $count ->
        [zero] لا إجابات
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $count } إجابات
        [many] { $count } إجابة
       *[other] { $count } إجابة
    }
most-useful = أنفع بند
will-do = شيء واحد سأفعله
will-do-by = حتى متى
by-day = { $what } (حتى { $day })
what-was-missing = ما الذي نقص
what-was-missing-hint = لا تسمِّ أحدًا.
error-grade = اختر درجة من 1 إلى 5
error-recommends = قل نعم أو لا
error-balance = قل كم كان نصيب الشركاء
mail-evaluation-subject = ما قيمة الاجتماع؟
mail-evaluation = انتهى «{ $meeting }». قل في خمس دقائق ودون اسمك ما قيمته. كل من حضر يقرأ النتائج.
what-it-changed = ما الذي غيّره
months-later =
    { $span ->
        [half-year] بعد نصف سنة
       *[other] بعد سنة
    }
what-did-it-change = ما الذي غيّره؟
what-did-it-change-sentence = تكفي جملة واحدة، ولو لم يغيّر شيئًا. يقرؤها من حضروا مع منصبك.
what-did-it-change-hint = ما المختلف في مدينتك الآن، ومنذ متى.
say-what-changed = قل ما الذي غيّره
impact-receipt = قلت ما الذي غيّره الاجتماع.
error-changed = قل ما الذي غيّره، أو إنه لم يغيّر شيئًا
mail-impact-subject = سؤال واحد عن اجتماع
mail-impact =
    { $span ->
        [half-year] مضى نصف سنة على «{ $meeting }». ما الذي غيّره؟ تستطيع أن تجيب من هذا البريد دون تسجيل الدخول.
       *[other] مضت سنة على «{ $meeting }». ما الذي غيّره؟ تستطيع أن تجيب من هذا البريد دون تسجيل الدخول.
    }

## نقل الأمر إلى مكانه
carry-on = انقله إلى مكانه
carried-on = نُقل إلى مكانه
where-it-belongs = إلى أين ينتمي
wish-kind =
    { $kind ->
        [need] حاجة مدينة
       *[research] بحث: لم يعرف أحد
    }
what-is-carried-on = ما الذي يُنقل
what-is-carried-on-hint = جملة واحدة. تحت قاعدة تشاتام هاوس لا تسمّي أحدًا ولا مدينة.
whose-need = حاجة من قد تكون
no-city = لا أحد: لم يعرف أحد
error-wish-kind = اختر إلى أين ينتمي
error-wish-words = قل ما الذي يُنقل
error-wish-post = اختر حاجة من قد تكون
wish-waits =
    { $kind ->
        [need] ظهر في الاجتماع وليس حاجة أحد حتى تصوغها المدينة. وحتى ذلك لا يقرؤه إلا المدينة ومن يدير الاجتماع.
       *[research] لم يعرف أحد في الاجتماع. تبحث الأمانة عمّن يستطيع أن يعرف.
    }
need-state =
    { $state ->
        [waiting] ينتظر المدينة
        [taken] صيغ حاجةً
       *[declined] ليس حاجة
    }
research-state =
    { $state ->
        [waiting] لا أحد يدرسه بعد
        [taken] هناك من يدرسه
       *[declined] بقي مفتوحًا
    }
who-answers = من يجيب
written-down-on = دُوّن في
comes-from-item = يأتي من
wish-question =
    { $kind ->
        [need] هل لدى مدينتك هذه الحاجة؟
       *[research] هل هناك من يدرسه؟
    }
wish-yes =
    { $kind ->
        [need] نعم، صُغها
       *[research] نعم
    }
wish-no =
    { $kind ->
        [need] لا
       *[research] لا، يبقى مفتوحًا
    }
need-in-your-words = الحاجة بكلمات مدينتك
who-looks-into-it = من يدرسه وحتى متى
wish-words-hint = فقط إن قلت نعم.
who-reads-the-need = من يقرأ الحاجة
wish-reach =
    { $reach ->
        [own] مدينتنا وحدها الآن
       *[members] كل الأعضاء
    }
why-not = لماذا لا
why-not-hint = فقط إن قلت لا، وإن شئت.
send-wish-answer = أرسل الإجابة
error-wish-answer = قل نعم أو لا
error-wish-reply = قلها بكلمات
mail-wish = ظهر هذا في «{ $meeting }»، ويظن من يديره أنه قد يكون حاجة لمدينتك. صُغها بكلماتك أو قل إنها ليست حاجة. لا يقرؤها غيرك حتى ذلك:
mail-wish-subject = هل لدى مدينتك هذه الحاجة؟
mail-see-wish = أجب
research-wishes = رغبات في بحث
research-wishes-sentence = ما لم يعرفه أحد في اجتماع ما. ما لا يدرسه أحد بعد يأتي أولًا.
wishes-waiting =
    { $count ->
        [zero] لا شيء ينتظر
        [one] رغبة واحدة تنتظر
        [two] رغبتان تنتظران
        [few] { $count } رغبات تنتظر
        [many] { $count } رغبة تنتظر
       *[other] { $count } رغبة تنتظر
    }
no-research-wishes = لا رغبات في بحث
no-research-wishes-sentence = يحفظ هنا من يدير اجتماعًا ما لم يعرفه أحد فيه.

## الرفض
refused-title =
    { $code ->
        [not-reader] هذا لمن يشاركون
        [not-attending] يدوّن الملاحظات من يحضر عن مدينة
        [not-conducting] هذا لمن يدير الاجتماع
        [cancelled] أُلغي الاجتماع
        [published] المحضر منشور
        [vote-ended] انتهى التصويت
        [voted] أُعطي هذا الصوت
        [no-vote] ليس لك صوت هنا
        [not-chair] هذا لرئاسة الاجتماع
        [not-draft] لم يعد المحضر مسودة
        [not-with-chair] المحضر ليس عند الرئاسة
        [not-published] المحضر غير منشور
        [not-over] الوقت مبكر
        [too-late] فات الوقت
        [not-asked] هذا ينتظر غيرك
        [not-there] هذا المنصب لا يحضر عن مدينة
       *[other] أجبت من قبل
    }
refused-reason =
    { $code ->
        [not-reader] ما يُدوَّن يقرؤه من يحضر ومن يدير، وغيرهم حين يُنشر لهم المحضر.
        [not-attending] أنت لا تحضر عن مدينة ولا تديره.
        [not-conducting] تديره الأمانة ورئاسة الشبكة ورئاسة الاجتماع ورئاسة منطقته.
        [cancelled] لا يُدوَّن شيء مما لم يحدث.
        [published] لا يُزاد على ما نُشر.
        [vote-ended] أُنهي قبل أن يصل صوتك.
        [voted] كل مدينة تصوّت مرة، وكل من يحضر في استطلاع.
        [no-vote] في التصويت الرسمي لكل مدينة حاضرة صوت، وفي الاستطلاع لكل من يحضر.
        [not-chair] من يعتمد يُسأل عن النص.
        [not-draft] هو عند الرئاسة أو منشور.
        [not-with-chair] هو مسودة أو منشور.
        [not-published] حتى ذلك الحين يُغيَّر النص نفسه.
        [not-over] هذا للوقت ابتداءً من الاجتماع.
        [too-late] يُقيَّم الاجتماع في الثلاثين يومًا بعد نهايته.
        [not-asked] منصب المدينة يقول هل لديها هذه الحاجة؛ وما لم يعرفه أحد تقول الأمانة من يدرسه.
        [not-there] لا تكون الحاجة إلا لمدينة تحضر.
       *[other] يُقال مرة واحدة.
    }
refused-remedy =
    { $code ->
        [published] صحّحه تحت المحضر.
        [not-draft] اطلب من الرئاسة تغييره، أو صحّح تحت المنشور.
        [not-chair] أرسله إلى الرئاسة.
        [not-over] عد حين ينتهي.
       *[other] اسأل من يدير الاجتماع.
    }

## ما يُحفظ عن شخص
personal-notes = ملاحظات دوّنتها في الاجتماعات في مناصبك، إلا ما كان بقاعدة تشاتام هاوس فلا يقود إلى أحد
    .why = يقرأ من يشاركون ما قيل.
personal-minutes = محاضر صغتها في مناصبك
    .why = يُعرف الاجتماع بمحضره.
personal-corrections = ما صحّحته في محاضر
personal-ballots = تصويتات فتحتها في مناصبك
    .why = يصوّت عليها من يشاركون.
personal-votes = كيف صوّتت مناصبك في الاجتماعات؛ وفي السري أنها صوّتت فقط
    .why = كل يصوّت مرة، والتصويت العلني علني.
personal-evaluated = أن مناصبك قيّمت اجتماعات؛ وما أُجيب به لا يقود إلى أحد
    .why = كل يجيب مرة.
personal-impacts = ما قلت إن الاجتماعات غيّرته
    .why = يقرأ من حضروا ما نتج عنه.
personal-wishes = حاجات ورغبات في بحث دوّنتها في اجتماعات
    .why = من يجيب يقرأ ما ظهر.
personal-wish-answers = ما أجبت به عن حاجات ورغبات في بحث من اجتماعات
personal-stays = يبقى مع المنصب دون اسمك. بعد المحو تنظر الأمانة هل تذكرك جملة بالاسم.

## ما يُقال أعلى الصفحة التالية
done =
    { $act ->
        [take_note] دُوّنت الملاحظة.
        [keep_decision] دُوّن القرار.
        [give_to_do] هو على مكتبهم، ووصلهم بريد.
        [open_vote] التصويت مفتوح.
        [cast_vote] صوّتّ.
        [end_vote] انتهى التصويت.
        [draft_minutes] صيغ المحضر.
        [send_minutes] المحضر عند الرئاسة.
        [return_minutes] عاد المحضر مسودة.
        [publish_minutes] نُشر المحضر.
        [correct_minutes] صُحّح.
        [evaluate_meeting] شكرًا. يُحفظ دون اسمك.
        [carry_on] ينتظر من يجيب.
        [answer_meeting_wish] حُفظت إجابتك.
       *[other] { "" }
    }

## ما يسأله التقييم أيضًا

what-was-hard = ما الذي صعّب المشاركة؟
what-was-hard-hint = علّم ما صعّبها، ولا تعلّم شيئًا إن لم يصعّبها شيء.
hurdle =
    { $hurdle ->
        [access] الوصول: لم أستطع الدخول أو الرؤية أو السمع أو القراءة
        [language] اللغة
       *[other] الساعة أو اليوم
    }
found-it-hard = صعبت عليهم المشاركة
hurdles-note = الوصول: { $access }، اللغة: { $language }، الساعة: { $hour }
say-excellent = يقولون إنه كان جيدًا جدًا
whom-again = مع من تريد أن تلتقي ثانية؟
whom-again-hint = مدن ومنظمات حضرت، واحدة في كل سطر، { NUMBER($max) } على الأكثر. لا يقرؤه أحد. وحيث يكون متبادلًا تصل رسالة إلى الطرفين.
may-contact = هل لنا أن نسألك بعد نصف سنة وبعد سنة عمّا غيّره؟
error-again = سمّ مدنًا ومنظمات حضرت فقط، وليس ما أنت منه: { $names }
error-again-many = سمّ { NUMBER($max) } على الأكثر
mail-again-subject = تريدان اللقاء ثانية
mail-again = بعد «{ $meeting }» سمّيت { $who } وسمّوكم. ولا يُخبَر أحد غيركم.
see-their-page = انظر صفحتهم
personal-again = مع من تريد مناصبك أن تلتقي ثانية بعد الاجتماعات
    .why = حيث يكون متبادلًا يُخبَر الطرفان.
personal-again-since = بعد أن قلته
