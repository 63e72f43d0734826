# منح للسفر إلى اجتماع.

kind-bursary = منحة لاجتماع
bursaries = المنح
bursary = منحة
bursary-of = منحة: { $city }
bursaries-sentence = عون على السفر لمدن لا تستطيع أن تأتي من دونه. القواعد والنقاط واحدة للجميع ويراها الجميع.
holding-bursaries = منح للبت فيها أو قبولها أو تسويتها
thread = من أين جاء وما نتج عنه
verb =
    { $verb ->
        [decide] البت في منحة
        [look-again] النظر في منحة مرة ثانية
        [take-up] قبول المنحة أو ردها
       *[other] تسوية المنحة
    }
no-scheme = لا منح لهذا الاجتماع.
there-is = لهذا الاجتماع منح. اطلب قبل { $day }.
asked-count = مدن طلبت: { NUMBER($count) }، وتنتظر قرارًا: { NUMBER($open) }.
you-asked =
    { $state ->
        [asked] طلبت مدينتك منحة. يُبت فيها الآن.
        [second-look] تنظر الرئاسة مرة ثانية فيما طلبته مدينتك.
        [granted] مُنحت مدينتك منحة. اقبلها أو ردها.
        [declined] رُفضت منحة مدينتك.
        [taken-up] قبلت مدينتك منحتها.
        [given-back] ردت مدينتك منحتها.
       *[other] سُوّيت منحة مدينتك.
    }
see-register = انظر سجل الهدايا
see-bursary = انظر المنحة

## النظام
what-there-is = ما هو متاح
scheme = ما للاجتماع من منح
keep-scheme = احفظ هذا
currency = العملة
currency-hint = ثلاثة حروف، مثل EUR.
pot = في الصندوق
pot-hint = لا تزيد المنح كلها معًا عليه أبدًا.
left-in-pot = باقٍ في الصندوق
ceiling = الحد الأعلى لمدينة
ceiling-hint = لا تزيد منحة واحدة عليه.
ask-by = الطلب قبل
ask-by-hint = آخر يوم، في مكان الاجتماع.
rules-in-words = القواعد بالكلمات
rules-in-words-hint = ما يُدفع وما لا يُدفع.
how-paid = ما يُدفع
paid =
    { $paid ->
        [lump] مبلغ بحسب المسافة، بلا إيصالات
       *[other] التكاليف بإيصالاتها
    }
near-sum = المبلغ دون 500 كم
middle-sum = المبلغ من 500 كم
far-sum = المبلغ من 2000 كم
lump-hint = حيث تُدفع مبالغ بحسب المسافة.
zone =
    { $zone ->
        [near] دون 500 كم من المدينة المضيفة
        [middle] من 500 إلى 1999 كم
       *[other] من 2000 كم
    }
lump-sum = المبلغ بحسب المسافة

## الطلب
ask-for-it = اطلب منحة
ask-sentence = حتى { $ceiling } للمدينة. اطلب في موعد أقصاه { $day }. يُبت فيها بنقاط يراها كل من طلب.
ask-receipt = قُدّم الطلب. يصلك بالبريد ما يُقرَّر.
reason = لماذا تحتاج مدينتك إليها
reason-hint = ما يمنعك من المجيء من دونها.
contribution = ما تأتي به إلى البرنامج
contribution-hint = جلسة أو ممارسة أو سؤال لدى غيركم أيضًا.
estimated = ما ستكلفه الرحلة
estimated-hint = السفر والليالي، بعملة منح الاجتماع.
other-support = عون آخر
other-support-hint = من يدفع جزءًا غيرنا، وكم يدفع.
advance = يُدفع قبل السفر
wants-advance = لا نستطيع أن ندفعه مقدمًا
yes-or-no =
    { $answer ->
        [yes] لازم
       *[other] غير لازم
    }
what-was-asked = ما طُلب

## الترتيب
who-asked = من طلب، وأكثرهم نقاطًا أولًا
order-caption = مدن طلبت، مع نقاطها. يرى هذا الجدول كل من طلب.
city = المدينة
points = النقاط
why-points = مم تتكون النقاط
bound = مُنح أو دُفع
points-sum = { NUMBER($points) }: { $parts }
part =
    { $part ->
        [income-low] دخل البلد منخفض: { NUMBER($points) }
        [income-lower-middle] دخل البلد دون المتوسط: { NUMBER($points) }
        [income-upper-middle] دخل البلد فوق المتوسط: { NUMBER($points) }
        [income-high] دخل البلد مرتفع: { NUMBER($points) }
        [income-not-known] دخل البلد غير معروف: { NUMBER($points) }
        [first-time] أول مرة في اجتماع من هذه السلسلة: { NUMBER($points) }
        [came-before] جاءت من قبل: { NUMBER($points) }
        [had-one] كانت لها منحة للاجتماع السابق: { NUMBER($points) }
        [had-none] لم تكن لها منحة للاجتماع السابق: { NUMBER($points) }
        [small] أقل من 200 ألف ساكن: { NUMBER($points) }
        [medium] أقل من 500 ألف ساكن: { NUMBER($points) }
        [size-not-known] عدد السكان غير معروف: { NUMBER($points) }
       *[other] 500 ألف ساكن أو أكثر: { NUMBER($points) }
    }
how-decided = كيف يُبت فيها
rule-points = النقاط: حتى 4 لفئة دخل البلد، و2 لأول اجتماع من السلسلة، و2 إن لم تكن منحة للاجتماع السابق، وحتى 2 للمدن الصغيرة. وعند التساوي من طلب أولًا.
rule-decision = تبت الأمانة بهذا الترتيب، أو تذكر سبب خلافه. لا يزيد ما يُمنح أبدًا على حد المدينة ولا على ما بقي في الصندوق.
rule-after = لمدينة رُفض طلبها أن تطلب من الرئاسة نظرة ثانية، مرة واحدة. وما يُقبل يُكتب في سجل الهدايا ويقرؤه كل الأعضاء.

## البت
decide = البت
granted-sum = المبلغ
granted-sum-hint = لا أكثر من حد المدينة، ولا أكثر مما بقي.
decision-words = السبب
decision-words-hint = تقرؤه المدينة في بريدها وهنا.
grant = امنحها
decline = ارفضها
your-answer = جوابك
take-up = اقبلها
give-back = ردها
settle = سوّها
receipts-sum = مجموع الإيصالات
receipts-hint = لا أكثر مما مُنح. احفظ الإيصالات لمن يدقق.
report = ما نتج عن الرحلة
report-hint = سطر أو سطران: ما أعطيت وما أخذت معك.
ask-again = اطلب نظرة ثانية
second-why = لماذا يُنظر مرة أخرى
second-hint = ما لم يُر، أو ما تغير بعد ذلك. يُطلب مرة واحدة.
state =
    { $state ->
        [asked] مطلوبة
        [second-look] نظرة ثانية
        [granted] ممنوحة
        [declined] مرفوضة
        [taken-up] مقبولة
        [given-back] مردودة
       *[other] مسوّاة
    }
state-sentence =
    { $state ->
        [asked] طُلبت ويُبت فيها الآن.
        [second-look] رُفضت، وتنظر رئاسة الاجتماع فيها مرة ثانية.
        [granted] مُنح { $sum }. تقبلها المدينة أو تردها.
        [declined] رُفضت.
        [taken-up] مُنح { $sum } وقُبل. وتُسوّى بعد الاجتماع.
        [given-back] رُدت.
       *[other] سُوّيت: دُفع { $sum }.
    }

## ما هو خطأ في نموذج
error-currency = أدخل ثلاثة حروف، مثل EUR
error-sum = أدخل مبلغًا مثل 1200 أو 1,200.50
error-ceiling = أدخل مبلغًا فوق الصفر ولا يزيد على الصندوق
error-paid = قل ما يُدفع
error-reason = قل لماذا تحتاج مدينتك إليها
error-contribution = قل ما تأتي به إلى البرنامج
error-decision-words = اذكر السبب
error-second = قل لماذا يُنظر مرة أخرى
error-report = قل في سطر ما نتج عنها

## البريد
mail-subject = بُت في منحتك
mail-decided =
    { $state ->
        [granted] مُنحت مدينتك { $sum }. السبب:
       *[other] لم تُمنح مدينتك منحة. السبب:
    }
mail-take-up = اقبلها أو ردها لتأخذها مدينة أخرى.
mail-second-look = لك أن تطلب من رئاسة الاجتماع نظرة ثانية، مرة واحدة.

## الرفض
refused-title =
    { $code ->
        [not-secretariat] تفعل هذا الأمانة
        [partner] لا شأن للشركاء بالمنح
        [not-leader] يطلبها من يقود مدينة
        [not-invited] مدينتك غير مدعوة إلى هذا الاجتماع
        [no-scheme] لا منح لهذا الاجتماع
        [too-late] مضى آخر يوم للطلب
        [asked] طلبت مدينتك من قبل
        [not-ahead] لم يعد الاجتماع آتيًا
        [decided] بُت فيها
        [above-ceiling] هذا أكثر من حد المدينة
        [above-pot] هذا أكثر مما بقي في الصندوق
        [nothing] لا شيء ليس منحة
        [below-granted] مُنح أكثر من ذلك من قبل
        [not-chair] تنظر رئاسة الاجتماع مرة ثانية
        [no-second-look] لا نظرة ثانية هنا
        [not-yours] هذا لمدينة أخرى
        [not-granted] لم تُمنح
        [not-taken-up] لم تُقبل
        [too-early] لم يحن وقت تسويتها
       *[other] ليس هذا ما مُنح
    }
refused-reason =
    { $code ->
        [not-secretariat] النظام والقرارات للأمانة.
        [partner] المنح بين الشبكة ومدنها.
        [not-leader] تُلزم المنحة المدينة.
        [not-invited] المنحة للسفر إلى اجتماع دُعي إليه المرء.
        [no-scheme] لم يضع أحد شيئًا في صندوق.
        [too-late] ما يُطلب بعده لا يُنظر فيه مع غيره.
        [asked] تطلب المدينة مرة لكل اجتماع.
        [not-ahead] بدأ أو انتهى أو أُلغي.
        [decided] لا يُسحب قرار هنا.
        [above-ceiling] تذكر القواعد أكثر ما تأخذه مدينة.
        [above-pot] مُنحت منه منح أخرى.
        [nothing] ما يُمنح شيء على الأقل.
        [below-granted] لا يصغر الصندوق عما مُنح منه.
        [not-chair] كي لا يبت الأشخاص أنفسهم مرتين.
        [no-second-look] هي لمدينة رُفض طلبها، مرة واحدة.
        [not-yours] يفعل هذا من يقود المدينة.
        [not-granted] لا يُقبل ولا يُرد إلا ما مُنح.
        [not-taken-up] لا يُسوّى إلا ما قُبل.
        [too-early] تُسوّى من الاجتماع فما بعده.
       *[other] لا تزيد الإيصالات على ما مُنح؛ والمبلغ بحسب المسافة هو ما مُنح.
    }
refused-remedy =
    { $code ->
        [not-invited] أجب عن دعوتك، أو اطلب دعوة من الأمانة.
        [above-ceiling] امنح أقل.
        [above-pot] امنح أقل، أو ضع في الصندوق أكثر.
        [nothing] ارفضها مع السبب.
        [too-early] عد حين يبدأ الاجتماع.
        [no-second-look] اسأل الأمانة عما يمكن فعله.
       *[other] اسأل الأمانة.
    }

## ما يُحفظ عن شخص
personal-bursaries = منح طلبتها في مناصبك، مع أسبابك وتقاريرك
    .why = يمكن القول من أُعين على المجيء وبأي قواعد.
personal-decisions = أسباب ذكرتها في قرارات عن منح
    .why = تقرأ المدينة لماذا مُنحت أو رُفضت.
personal-schemes = قواعد منح كتبتها في مناصبك
    .why = تقرأ المدن ما لها أن تطلبه.
personal-stays = يبقى مع المنصب دون اسمك. بعد المحو تنظر الأمانة هل تذكرك جملة بالاسم.

## يقال في أعلى الصفحة التي يقود إليها فعل
done =
    { $act ->
        [keep_bursaries] حُفظ النظام.
        [ask_bursary] طُلبت. يصلك بالبريد ما تقرر.
        [decide_bursary] بُت فيها. وللمدينة بريد.
        [answer_bursary] حُفظ.
        [settle_bursary] سُوّيت. شكرًا.
        [ask_second_look] تجدها رئاسة الاجتماع على مكتبها.
       *[other] { "" }
    }
