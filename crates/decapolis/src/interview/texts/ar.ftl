# المقابلات: ما تقوله كل مدينة قبل الاجتماع.

kind-interview = مقابلة قبل اجتماع
holding-interviews = مقابلات تنتظر الجواب
interviews = المقابلات
what-cities-bring = ما تحمله المدن
by-topic = بحسب الموضوع
what-next = ما يمكن فعله بعد ذلك
thread = من أين جاء وما نتج عنه
topic = الموضوع
suggest-a-topic = يُقترح من كلماتك
verb =
    { $verb ->
        [check] قل هل دُوّنت المكالمة كما ينبغي
        [note] دوّن المكالمة
       *[other] قل ما تحمله مدينتك إلى الاجتماع
    }
kind-name =
    { $kind ->
        [presses] ما هو ملحّ
        [asks] ما نريد أن نسأل الآخرين عنه
        [worked] ما نجح
       *[other] ما نفخر به
    }
kind-of-all =
    { $kind ->
        [presses] ما هو ملحّ
        [asks] ما تريد المدن أن تسأل بعضها عنه
        [worked] ما نجح
       *[other] ما تفخر به المدن
    }
kind-tag =
    { $kind ->
        [presses] ملحّ
        [asks] تسأل عنه الأخريات
        [worked] نجح
       *[other] تفخر به
    }
urgency-name =
    { $urgency ->
        [now] الآن
        [soon] هذه السنة
       *[other] يمكن أن ينتظر
    }
urgency-tag =
    { $urgency ->
        [now] عاجل
        [soon] هذه السنة
       *[other] يمكن أن ينتظر
    }
consent-name =
    { $consent ->
        [prepares] من يعدّ الاجتماع فقط
        [nameless] الحاضرون، من دون اسمنا
        [meeting] الحاضرون
        [members] كل الأعضاء
       *[other] لا أحد: نسحبه
    }
consent-level =
    { $consent ->
        [prepares] من يعدّ الاجتماع فقط
        [nameless] الاجتماع، بلا اسم
        [meeting] الاجتماع
        [members] كل الأعضاء
       *[other] سُحب
    }
state-name =
    { $state ->
        [not-asked] لم تُسأل
        [asked] سُئلت
        [begun] تُدوَّن مكالمة
        [called] دُوّنت مكالمة وتنتظر المراجعة
        [answered] أجابت
       *[other] لم تُجب
    }
late = متأخر
by-call = دُوّن في مكالمة
until = حتى { $day }
answers-count =
    { $count ->
        [zero] لم يُقل شيء بعد
        [one] جواب واحد
        [two] جوابان
        [few] { $count } أجوبة
        [many] { $count } جوابًا
       *[other] { $count } جواب
    }

## The list for who prepares the meeting
board-sentence = أجابت { NUMBER($answered) } من { NUMBER($count) } من المدن. لا يرى الشركاء شيئًا منها.
cities-at-it =
    { $count ->
        [zero] لا مدينة
        [one] مدينة واحدة
        [two] مدينتان
        [few] { $count } مدن
        [many] { $count } مدينة
       *[other] { $count } مدينة
    }
nobody-comes = لا مقعد لأي مدينة بعد
nobody-comes-sentence = حين تأخذ مدينة مقعدها تُسأل هنا عما تحمله.
ask-all =
    { $count ->
        [zero] لا مدينة تُسأل
        [one] اسأل المدينة الواحدة التي لم تُسأل
        [two] اسأل المدينتين اللتين لم تُسألا
        [few] اسأل { $count } مدن لم تُسأل
        [many] اسأل { $count } مدينة لم تُسأل
       *[other] اسأل { $count } مدينة لم تُسأل
    }
one-city = مدينة واحدة
ask-it = اسألها بالبريد
note-a-call = دوّن مكالمة معها

## What those at the meeting read
bring-sentence = قالت كل مدينة من يجوز له أن يقرأ. وما هو بلا اسم ليس للتخمين.
nothing-brought = لا شيء لتقرأه بعد
nothing-brought-sentence = تُسأل المدن قبل الاجتماع. وما تسمح لك بقراءته يظهر هنا.
answer-for-us = أجب عن مدينتنا
our-answers = ما قالته مدينتنا
all-of-it =
    { $count ->
        [zero] لا جواب
        [one] الجواب الواحد
        [two] الجوابان كلاهما
        [few] الأجوبة كلها: { $count }
        [many] الأجوبة كلها: { $count }
       *[other] الأجوبة كلها: { $count }
    }
a-city-here = إحدى المدن
clusters-sentence = الأجوبة في موضوع واحد أو بالكلمات النادرة نفسها معًا، وأولها ما يلحّ على أكثر المدن أو تسأل عنه.
no-topic = بلا موضوع، { NUMBER($number) }
pressed-cities =
    { $count ->
        [zero] لا يلحّ على أي مدينة
        [one] يلحّ على مدينة واحدة أو تسأل عنه
        [two] يلحّ على مدينتين أو تسألان عنه
        [few] يلحّ على { $count } مدن أو تسأل عنه
        [many] يلحّ على { $count } مدينة أو تسأل عنه
       *[other] يلحّ على { $count } مدينة أو تسأل عنه
    }
not-to-be-said = لا يجوز أن يُقال: { $words }

propose-item = اقترحه بندًا في جدول الأعمال
title-without-topic = من المقابلات

## The interview
interview-of = قبل الاجتماع: { $city }
interview-sentence =
    { $code ->
        [seat] قله في كلمات قليلة، شيئًا بعد شيء. ومع كل شيء تقول من يجوز له أن يقرأه، والشركاء لا يقرؤون أبدًا.
        [call] تدوّن ما تقوله المدينة في مكالمة. ثم يُسأل من له مقعدها هل هو صحيح.
       *[other] تقرأ ما تقوله مدينتك. ويكتبه من له مقعد مدينتك في الاجتماع.
    }
may-not-be-said = ما لا يجوز أن يُقال
words-forgotten = أُزيلت الكلمات حين انتهى وقتها.
is-a-need = صار احتياجًا
nothing-said = لم يُقل شيء بعد
nothing-said-sentence = نحتاج إليه حتى { $day } كي تُصنع منه موضوعات الاجتماع.
one-more = شيء آخر
add-answer = أضفه
what-kind = أي نوع من الأشياء هو
in-your-words = في كلمات قليلة
words-hint = جملة أو جملتان. لا تسمِّ أحدًا لم يوافق.
how-urgent = كم هو عاجل، إن كان ملحًّا
who-may-read = من يجوز له أن يقرأه
consent-hint = تستطيع تغييره حتى يبدأ الاجتماع. لا يقرؤه الشركاء أبدًا.
nameless-hint = قد تدل عليك اللغة أو الأمر نفسه مع ذلك.
limits-head = ما لا يجوز أن يُقال
unsaid-hint = يقرؤه من يعدّ الاجتماع ومدينتك فقط، ويظهر لهم أينما كانت أجوبتك.
keep-it = احفظه
end-head = حين تقول كل شيء
that-is-all = هذا كل شيء
call-is-noted = دُوّنت المكالمة: اطلب من المدينة أن تراجعها

## One answer
who-allowed-what = من سمح بماذا ومتى
change-who-reads = غيّر من يجوز له أن يقرأه
the-need = الاحتياج الذي صار إليه
need-head = اجعله احتياجًا
need-in-words = ما تحتاج إليه
need-hint = جملة واحدة كما سيقرؤها غيرك.
make-a-need = اجعله احتياجًا
who-reads-the-need =
    { $code ->
        [members] سيقرؤه كل الأعضاء كما يجوز لهم أن يقرؤوا جوابك.
       *[other] لن تقرأه إلا مدينتك إلى أن تشاركه.
    }
error-kind = اختر أي نوع من الأشياء هو
error-words = قله في كلمات قليلة
error-consent = اختر من يجوز له أن يقرأه
error-urgency = اختر كم هو عاجل
error-topic = اختر موضوعًا من القائمة

## Mails
mail-asks-subject = ماذا تحمل مدينتك إلى الاجتماع؟
mail-asks = يعدّ { $name } ({ $title }) هذا الاجتماع في { $day }، ولمدينتك فيه مقعد:
mail-what-is-asked = ما الملحّ في مدينتك، وما الذي نجح، وعمّ تريد أن تسأل الآخرين، وما الذي لا يجوز أن يُقال؟ نحتاج إليه حتى { $day }.
mail-who-reads = مع كل جواب تقول من يجوز له أن يقرأه. والشركاء لا يقرؤون أبدًا. الرابط يسأل عما هو ملحّ، وسجّل الدخول لتقول أكثر.
mail-answer = قل ما هو ملحّ
mail-checks-subject = هل دُوّنت مكالمتك كما ينبغي؟
mail-checks = دوّن { $name } ({ $title }) ما قلته في مكالمة قبل هذا الاجتماع:
mail-check = راجعه
act-sentence = ما هو ملحّ في مدينتك، ومن يجوز له أن يقرأه. ولتقول أكثر سجّل الدخول بعد ذلك.
send-answer = أرسله
answer-receipt = شكرًا: دُوّن ما هو ملحّ. تستطيع أن تقول أكثر وأن تغيّر من يقرأ حين تسجّل الدخول.

## Refusals
refused-title =
    { $code ->
        [begun] بدأ الاجتماع
        [not-your-seat] هذا المقعد ليس لمنصبك
        [enough] هذا كل ما تتسع له محادثة واحدة
        [finished] انتهت هذه المقابلة
        [is-need] صار احتياجًا من قبل
        [does-not-press] لا يصير احتياجًا إلا ما هو ملحّ
       *[other] لقد سُحب
    }
refused-reason =
    { $code ->
        [begun] يؤخذ ما تقوله المدن قبل الاجتماع إلى أن يبدأ أو يُلغى. ومن يجوز له أن يقرأ يبقى كما كان عندئذ.
        [not-your-seat] يقرر هذا المنصب الذي له مقعد المدينة في الاجتماع.
        [enough] لا يستطيع اجتماع أن يتناول أكثر من عشرين شيئًا من مدينة واحدة.
        [finished] قالت المدينة إن هذا كل شيء، أو بدأ الاجتماع من دونها.
        [is-need] يصير الجواب احتياجًا مرة واحدة.
        [does-not-press] ما نجح وما تسأل عنه مدينة ليس احتياجًا.
       *[other] ما سحبته مدينة لا يُستعمل بعد ذلك.
    }
refused-remedy =
    { $code ->
        [begun] اطرحه في الاجتماع نفسه.
        [not-your-seat] اسأل من له المقعد.
        [enough] اسحب ما هو أقل شأنًا.
        [finished] يمكن أن يُضاف المزيد إلى أن يبدأ الاجتماع.
        [is-need] افتح الاحتياج من الجواب.
       *[other] عد إلى المقابلة لترى ما يمكن فعله.
    }

## What is held of a person
personal-stays = يبقى مع المنصب دون اسمك. بعد المحو تنظر الأمانة هل تذكرك جملة بالاسم.
personal-answers = ما قلته أو دوّنته في مكالمة قبل الاجتماعات
    .why = يُعدّ منه الاجتماع، ويقرؤه من سمحت لهم.
personal-kept = ما قلته لمن يعدّ الاجتماع وحده
    .why = يُعدّ منه الاجتماع. ولا يقرؤه غيرهم.
    .since = الاجتماع
personal-limits = ما لا يجوز أن يُقال عن مدينتك
    .why = على من يعدّ الاجتماع أن يعرفه ما دامت أجوبتك موجودة.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [ask_interviews] تُسأل المدن التي لم تُسأل، قليلًا قليلًا.
        [add_interview_answer] دُوّن. قل شيئًا آخر، أو أن هذا كل شيء.
        [end_interview] شكرًا. يمكن أن يُضاف المزيد إلى أن يبدأ الاجتماع.
        [propose_from_interviews] هو في مسودة جدول الأعمال بلا وقت، فأعطه وقتًا.
        [allow_interview_answer] تغيّر من يجوز له أن يقرأه، ودُوّن التغيير.
       *[other] { "" }
    }
