## الملتقيات: سلاسل اللقاءات واللقاءات والمقاعد

forums = الملتقيات
forums-sentence = لقاءات تبدأ بما تحتاجه المدن وتنتهي بمن يفعل ماذا.
ahead = الآن وقريبًا
nothing-ahead = لا لقاء مخططًا
nothing-ahead-sentence = تعدّ الأمانة اللقاء القادم، وتُدعى إليه بالبريد.
all-series = السلاسل
over = لقاءات مضت
whole-network = الشبكة كلها
format =
    { $format ->
        [roundtable] طاولة مستديرة للقيادات
        [conference] مؤتمر
        [online] جلسة عبر الإنترنت
       *[other] مجموعة عمل
    }
phase =
    { $phase ->
        [running] جارٍ الآن
        [over] انتهى
        [cancelled] أُلغي
       *[other] قادم
    }
begin-series = ابدأ سلسلة
name = الاسم
purpose = الغرض
purpose-hint = في جملة أو جملتين: من يجتمع، وكم مرة، ولأي غاية.
format-label = الشكل
region = الإقليم
topic = الموضوع
any-topic = كل المواضيع
meetings-count =
    { $count ->
        [zero] لا لقاءات
        [one] لقاء واحد
        [two] لقاءان
        [few] { $count } لقاءات
        [many] { $count } لقاءً
       *[other] { $count } لقاء
    }
no-meetings = لا لقاء في هذه السلسلة بعد
no-meetings-sentence = تعدّ الأمانة اللقاء الأول.
publish-dates = نشر المواعيد للجميع
hide-dates = حصر المواعيد بالأعضاء
public-calendar = تقويم عام
public-dates = المواعيد العامة
public-dates-sentence = متى وأين تُعقد لقاءات هذه السلسلة. والشبكة هي من يدعو إليها.
make-meeting = أعدّ لقاءً
change-meeting = غيّر هذا اللقاء
save-changes = احفظ
cancel-meeting = ألغِ هذا اللقاء
cancel-reason = سبب الإلغاء
cancel-reason-hint = يقرؤه كل من دُعي.
about = عمّ يدور
about-hint = بضع جمل يقرؤها كل الأعضاء.
host = المدينة المضيفة
host-hint = اسم مدينة عضو بأي لغة. اتركه فارغًا حيث لا مضيف.
place = المكان
place-hint = عنوان، أو أين يُلتقى.
how-one-takes-part = كيف يُشارَك
way =
    { $way ->
        [in-person] في القاعة
        [online] عن بُعد بالفيديو
       *[hybrid] في القاعة أو عن بُعد
    }
comes-from-afar = عن بُعد
join-address = أين ينضم من هم عن بُعد
join-address-hint = مثل https://…. يقرؤه من يحضر ومن يدير، وفي تقويمهم؛ ولا أحد غيرهم.
join-address-comes = لم يُعرف بعد
join-address-kept = يقرؤه هنا من يحضر، وهو في تقويمه.
spoken = اللغات المستعملة
spoken-hint = مثل «الإنجليزية، البرتغالية». يمكن تركه.
interpreted = يُترجم شفهيًا إلى
interpreted-hint = مثل «الإسبانية، لغة الإشارة الدولية». يمكن تركه.
error-way = اختر كيف يُشارَك
error-join-address = أدخل عنوانًا يبدأ بـ https:// وبلا مسافات
zone = المنطقة الزمنية
zone-hint = مثل Europe/Paris أو America/Chicago. كل الأوقات أدناه بتوقيتها.
first-day = اليوم الأول
begins = يبدأ
last-day = اليوم الأخير
ends = ينتهي
begins-for-you = يبدأ عندك
answer-by = الردود حتى
seats-for-cities = مقاعد المدن
seats-hint = كم عددها كلها.
per-city = مقاعد لكل مدينة
per-city-hint = كم منصبًا من مدينة واحدة يمكنه الحضور.
per-region = مدن لكل منطقة
per-region-hint = كم مدينة من منطقة واحدة يمكنها الحضور. اتركه فارغًا إن لم يكن هناك حد.
partner-seats = مقاعد الشركاء
partner-seats-hint = مقعد واحد تقريبًا لكل أربع مدن أو خمس يحفظ التوازن.
admits-label = من يمكنه الحضور عن مدينة
admits =
    { $admits ->
        [leaders] من يقود عملها الرقمي فقط
       *[other] من يقود عملها الرقمي، أو موظف مكانه
    }
confidence = السرية
chatham-house = تسري قاعدة تشاتام هاوس
chatham-house-hint = ما قيل يُستعمل، أما من قاله ومن حضر فلا يُذكر.
no-rule = بلا قاعدة
facts = لمحة
runs-now = هذا اللقاء جارٍ الآن.
was-cancelled = أُلغي في { $day }
coming-count =
    { $count ->
        [zero] لا يحضر أحد
        [one] يحضر واحد
        [two] يحضر اثنان
        [few] يحضر { $count }
        [many] يحضر { $count }
       *[other] يحضر { $count }
    }
asked-count =
    { $count ->
        [zero] لم يُفكَّر في غيرهم
        [one] فُكّر في واحد آخر
        [two] فُكّر في اثنين آخرين
        [few] فُكّر في { $count } آخرين
        [many] فُكّر في { $count } آخرين
       *[other] فُكّر في { $count } آخرين
    }
nobody-yet = لم يأخذ أحد مقعدًا بعد
nobody-yet-sentence = من يقبل يظهر هنا.
who-comes = من يحضر
who-is-kept = من يحضر يراه من يحضرون
who-is-kept-sentence = تخبرك الأمانة كيف تُدعى في المرة القادمة.
partner = شريك
vacant = منصب شاغر
until = حتى { $day }
ask-somebody = ادعُ أحدًا
whom = مدينة أو شريك
whom-hint = اسم مدينة عضو أو منظمة. يُدعى المنصب الذي يقود عملها الرقمي.
why-them = لماذا يُدعى
why-them-hint = يُحفظ مع المقعد لمن يعدّون اللقاء.
invite = ادعُ
only-propose = اقترح فقط
declared-tie = صلة مُعلنة
ask-all-the-same = ادعُهم رغم ذلك
invite-proposed =
    { $count ->
        [one] ادعُ المقترح
        [two] ادعُ المقترحَين
        [few] ادعُ المقترحين الـ{ $count }
        [many] ادعُ المقترحين الـ{ $count }
       *[other] ادعُ المقترحين الـ{ $count }
    }

## المقاعد

seat-title = مقعد في هذا اللقاء
see-seat = انظر المقعد
see-meeting = انظر اللقاء
seat-state =
    { $state ->
        [proposed] مقترح
        [invited] مدعو
        [held] مقعد محفوظ
        [waiting] في قائمة الانتظار
        [offered] عُرض عليه مكان خلا
        [accepted] يحضر
        [declined] اعتذر
        [lapsed] لم يردّ في الوقت
        [attended] حضر
        [excused] أبلغ بغيابه
       *[other] لم يحضر
    }
own-seat =
    { $state ->
        [invited] أنت مدعو. أجب من فضلك حتى { $day }.
        [held] مقعدك محفوظ حتى { $day }.
        [waiting] أنت في قائمة الانتظار.
        [offered] خلا مكان. وهو محفوظ لك حتى { $day }.
        [accepted] لك مقعد.
        [declined] اعتذرت.
        [lapsed] لم تردّ في الوقت. ما زال يمكنك طلب مقعد.
        [attended] حضرت.
        [excused] أبلغت أنك لا تستطيع الحضور.
       *[other] كنت منتظَرًا ولم تحضر.
    }
seat-sentence =
    { $state ->
        [proposed] هذا المنصب مقترح ولم يُدعَ بعد.
        [invited] هذا المنصب مدعو حتى { $day }.
        [held] هذا المقعد محفوظ حتى { $day }.
        [waiting] هذا المنصب في قائمة الانتظار.
        [offered] خلا مكان. وهو محفوظ لك حتى { $day }.
        [accepted] هذا المقعد مأخوذ.
        [declined] اعتُذر عن الدعوة.
        [lapsed] لم يُردّ في الوقت. ما زال يمكن طلب مقعد.
        [attended] حضر صاحبه.
        [excused] أبلغ صاحبه ولم يحضر.
       *[other] كان صاحبه منتظَرًا ولم يحضر.
    }
whose-seat = صاحب المقعد
holder = الشاغل
post = المنصب
home = المدينة أو المنظمة
place-number = المكان في القاعة
waiting-list = قائمة الانتظار
line-place =
    { $place ->
        [1] أنت الأول.
       *[other] أنت رقم { NUMBER($place) }.
    }
line-why = في آخر سنتين: { $absences ->
        [0] لم يغب بلا إبلاغ قط
       *[other] غاب بلا إبلاغ { NUMBER($absences) } ×
    }، { $times ->
        [0] لم يحضر لقاءً من هذه السلسلة
       *[other] حضر من لقاءات هذه السلسلة { NUMBER($times) } ×
    }. ينتظر منذ { $since }.
line-rule = القاعدة: أولًا من لم يغب قط بلا إبلاغ في آخر سنتين، ثم من حضر أقل لقاءات هذه السلسلة، ثم من انتظر أطول. والمكان الذي يخلو يُعرض على الأول 48 ساعة.
answer-invitation = أجب عن الدعوة
answer-anew = أجب من جديد
your-answer = جوابك
answer =
    { $answer ->
        [accept] أحضر
        [afar] أشارك عن بُعد
        [hold] احفظوا مقعدي: لا بد من إقرار السفر
        [deputy] يحضر غيري من عندنا
       *[other] لا أستطيع الحضور
    }
answer-hint =
    { $answer ->
        [accept] إن لم يخلُ مكان وُضعت في قائمة الانتظار وقيل لك رقمك.
        [afar] لا تحصل على شارة. عنوان الدخول في صفحة اللقاء.
        [hold] اذكر أدناه حتى أي يوم.
        [deputy] اختره أدناه.
       *[other] اذكر السبب أدناه. يذهب المقعد إلى المدينة التالية.
    }
hold-until = احفظه حتى
hold-until-hint = حين تطلب وقتًا فقط. آخر يوم يمكنك الرد فيه.
deputy = من يحضر
nobody = لا أحد غيري
reason = السبب
reason-hint = لمن يعدّون اللقاء.
send-answer = أرسل الجواب
answer-receipt = سُجّل جوابك.
conducting = لمن يعدّون اللقاء
seat-verb =
    { $state ->
        [invited] ادعُ
        [lapsed] اسحبه
        [attended] حضر
        [excused] أبلغ بغيابه
       *[other] لم يحضر
    }

## الرسائل

mail-invited-subject = أنت مدعو: لقاء { $day }
mail-invited = أنت مدعو إلى هذا اللقاء. أجب من فضلك حتى { $until }: قل إنك تحضر، أو اطلب وقتًا لإقرار السفر، أو أرسل غيرك مكانك، أو قل لماذا لا تستطيع. لا حاجة إلى تسجيل الدخول.
mail-remind-subject = أجب عن دعوتك حتى { $until }
mail-remind = لم تجب عن هذه الدعوة بعد. أجب من فضلك حتى { $until }، وبعدها يذهب المقعد إلى مدينة أخرى.
mail-waiting-subject = أنت في قائمة الانتظار
mail-waiting = لا مكان خاليًا في هذا اللقاء. رقمك { NUMBER($place) } في قائمة الانتظار. حين يخلو مكان يُعرض عليك بالبريد.
mail-offer-subject = خلا مكان: أجب حتى { $until }
mail-offer = خلا مكان في هذا اللقاء. وهو محفوظ لك حتى { $until }، وبعدها يُسأل التالي في القائمة.
mail-confirmed-subject = لك مقعد: لقاء { $day }
mail-confirmed = لك مقعد في هذا اللقاء. إن لم تستطع الحضور فقل ذلك: الرابط أدناه يعطي مقعدك للتالي.
mail-deputy-subject = تحضر لقاءً مكان زميل
mail-deputy = طلب { $name }، { $title }، أن تحضر هذا اللقاء مكانه.
mail-lapsed-subject =
    { $state ->
        [invited] انقضت دعوتك
       *[other] ذهب مكانك إلى غيرك
    }
mail-lapsed =
    { $state ->
        [invited] انقضى اليوم الذي كان يُنتظر فيه ردك على الدعوة، ولا مقعد محفوظ لك. ما زال يمكنك طلب مقعد.
        [held] انقضى الوقت الذي حُفظ لك فيه المقعد، وذهب إلى المدينة التالية. ما زال يمكنك طلب مقعد.
       *[other] ذهب المكان الذي عُرض عليك إلى التالي في القائمة. ما زال يمكنك طلب مقعد.
    }
mail-left-subject = أُعيد مقعدك في { $day }
mail-left = لم يعد لك مقعد في هذا اللقاء. ويُخبَر تقويمك أيضًا.
mail-passed-subject = انتقل منصبك إلى غيرك: { $day }
mail-passed = المنصب الذي له هذا المقعد أو هذه الدعوة لم يعد لك. وقد أُخبر من يشغله الآن. ويُخبَر تقويمك أيضًا.
mail-taken-back-subject = سُحبت الدعوة: { $day }
mail-taken-back = سحب من يُعدّ اللقاء الدعوة، ولا يُحفظ لك مقعد. ويُخبَر تقويمك أيضًا.
mail-why-subject = لن تحضر في { $day }: لماذا؟
mail-why = قال تقويمك إنك لن تحضر، وذهب مكانك إلى غيرك. في جملة: لماذا؟ هذا يعين على اختيار اليوم التالي.
mail-held-subject = يُحفظ مكانك حتى { $until }
mail-held = قال تقويمك إنك ربما تحضر. يُحفظ مكانك حتى { $until }. قل قبل ذلك هل تحضر، أو حدّد يومًا آخر.
mail-changed-subject = تغيّر لقاء: صار في { $day }
mail-changed = تغيّر يوم هذا اللقاء أو ساعته أو مكانه. وهو الآن كما يلي:
mail-cancelled-subject = أُلغي لقاء { $day }
mail-cancelled = لا يُعقد هذا اللقاء.
mail-when = يبدأ: { $own }. حيث يُعقد: { $there }.
mail-way =
    { $way ->
        [online] يُشارَك عن بُعد بالفيديو.
       *[other] يُشارَك في القاعة أو عن بُعد.
    }
mail-join-at = انضم عبر { $address }
mail-spoken = اللغات المستعملة: { $languages }.
mail-interpreted = يُترجم شفهيًا إلى: { $languages }.

## ما الخطأ في نموذج

error-name = أدخل اسمًا
error-purpose = اذكر الغرض
error-format = اختر شكلًا
error-place = أدخل المكان، أو كيف يُنضمّ إليه
error-host = أدخل اسم مدينة عضو، أو اتركه فارغًا
error-zone = أدخل منطقة زمنية مثل Europe/Paris
error-ends = أدخل نهاية بعد البداية
error-answer-by = أدخل يومًا قبل بداية اللقاء
error-admits = اختر من يمكنه الحضور
error-reason = اذكر السبب
error-whom = أدخل اسم مدينة عضو أو منظمة لها منصب
error-answer = اختر جوابًا
error-deputy = اختر من يحضر

refused-title =
    { $code ->
        [no-font] لا يمكن طباعة أحد الأسماء هنا
        [not-maker] تعدّ الأمانة والرئاسة اللقاءات
        [not-conductor] لست ممن يعدّون هذا اللقاء
        [cancelled] هذا اللقاء أُلغي
        [over] هذا اللقاء انتهى
       *[other] لا بد للقاء من مقعد
    }
refused-reason =
    { $code ->
        [no-font] لا يوجد في هذا الجهاز خط فيه أحد حروفه.
        [not-maker] تعمل في منصب من نوع آخر.
        [not-conductor] تعدّه الأمانة ورئاسة الشبكة ومن يرأس إقليمه ومن يديره.
        [cancelled] يبقى كما هو مع السبب.
        [over] ما جرى لا يُغيَّر.
       *[other] لا يستطيع أحد حضوره.
    }
refused-remedy =
    { $code ->
        [no-font] يثبّت مشغّل البرنامج حزمتي دبيان fonts-noto-core وfonts-noto-cjk.
        [cancelled] أعدّ لقاءً جديدًا.
        [over] أعدّ اللقاء التالي من السلسلة.
        [no-seats] ارجع وأدخل كم يمكنهم الحضور.
       *[other] اسأل الأمانة.
    }
seat-refused-title =
    { $code ->
        [not-admitted] لا يمكن لهذا المنصب حضور هذا اللقاء
        [city-full] لهذه المدينة مقاعدها
        [region-full] لهذه المنطقة مدنها
        [rival] بين من يمنح عقدًا ومن يتنافسون عليه واحد زائد
        [has-seat] دُعي هذا المنصب من قبل
        [not-yours] لست من يجيب عن هذا المقعد
        [answered-so] الجواب كذلك من قبل
        [nothing-asked] لا سؤال هنا
        [begun] بدأ اللقاء
        [off] أُلغي اللقاء
        [held-too-long] يُحفظ المقعد حتى يوم قبل اللقاء
        [not-a-deputy] لا يمكنه الحضور مكانك
        [not-begun] لم يبدأ اللقاء
        [outdated] يجيب عن نسخة سابقة
        [no-answer] لا يقول نعم ولا لا
        [in-words] لا أحد يقرأ ما يُكتب إلى هذا العنوان
       *[other] سبقك أحد
    }
seat-refused-reason =
    { $code ->
        [not-admitted] يقول اللقاء أي المناصب تحضر.
        [city-full] يقول اللقاء كم منصبًا من مدينة يحضر.
        [region-full] يقول اللقاء كم مدينة من منطقة واحدة تحضر.
        [rival] من يمنح عقدًا واثنان يتنافسان عليه لا يجلسون إلى طاولة واحدة.
        [has-seat] للمنصب مقعد واحد في اللقاء.
        [not-yours] يجيب المنصب المدعو ومن يقود مدينته.
        [answered-so] هو كما تريد.
        [nothing-asked] لم يُدعَ هذا المنصب.
        [begun] تُعطى المقاعد حتى البداية.
        [off] لا تُعطى مقاعد.
        [held-too-long] سيبقى المكان خاليًا.
        [not-a-deputy] منصب من مدينتك أو منظمتك فقط، يمكنه الحضور وليس له مقعد.
        [not-begun] من حضر يُسجَّل في يومه.
        [outdated] نُقل اللقاء بعد ذلك، أو هناك جواب أحدث.
        [no-answer] يقول التقويم نعم أو لا أو ربما.
        [in-words] يأخذ ما يُضغط في تقويم.
       *[other] تغيّر هذا المقعد قبل لحظة.
    }
seat-refused-remedy =
    { $code ->
        [held-too-long] ارجع واختر يومًا أسبق.
        [has-seat] ابحث عنه في القائمة.
        [not-begun] عُد في يومه.
        [settled] انظر إليه من جديد.
        [answered-so] لا شيء عليك.
        [outdated] انظر إلى اليوم وأجب من جديد.
        [no-answer] يُرسَل زميل من صفحة مقعدك.
        [in-words] أجب في الصفحة؛ فيها مكان للكلمات.
       *[other] اسأل الأمانة.
    }

## يُقال أعلى الصفحة التالية

done =
    { $act ->
        [keep_registration] حُفظت الفئة.
        [register_for_meeting] سُجّلت. يُذكر أدناه هل لك مقعد.
        [take_hour] للقاء ساعة أخرى. يُعلم كل من دُعي.
        [stand_at_door] تم التسجيل.
        [publish_dates] تغيّر من يعرف المواعيد.
        [begin_series] بدأت السلسلة.
        [make_meeting] أُعدّ اللقاء. ادعُ أحدًا الآن.
        [change_meeting] تغيّر. يُخبَر كل من دُعي إن تغيّر اليوم أو الساعة أو المكان.
        [cancel_meeting] أُلغي. يُخبَر كل من دُعي.
        [answer_meeting_seat] سُجّل جوابك.
        [set_region_target] حُفظ عدد المنطقة.
        [declare_contest] حُفظ. ومن لا يُدعى بسببه مذكور في هذه الصفحة.
        [declare_own_contest] حُفظ لمن يعدّون اللقاء. لا تقرؤه مدينة أخرى ولا شريك.
       *[other] { "" }
    }
kind-meeting = لقاء
kind-meetings = اللقاءات
kind-seat = مقعد
verb =
    { $verb ->
        [answer] أجب عن الدعوة
       *[other] أعدّ اللقاء
    }
holding-seats = مقاعد في لقاءات
personal = مقاعد في لقاءات
personal-why = لمعرفة من يحضر ومن ينتظر ومن حضر.
personal-since = ما بقي سجل اللقاء، فالمقعد للمنصب

## من يُدعى بعد ذلك

whom-next = من يُدعى بعد ذلك
whom-next-sentence = أعضاء بلا مقعد في هذا اللقاء، من مناطق يمكن أن يحضر منها آخرون، مرتبون بنقاط يستطيع أي أحد جمعها. والقرار لإنسان.
regions-at-meeting = المناطق
regions-note = كم مدينة من كل منطقة تحضر، من العدد المرجو. ولا يمنع ذلك شيئًا.
regions-caption = مدن كل منطقة في هذا اللقاء. من اعتذر لا يُحسب.
target-region = المنطقة
cities-wanted = المدن المرجوة
cities-wanted-hint = كم مدينة من هذه المنطقة يُرجى حضورها؛ 0 إن لم يكن هناك عدد مرجو.
set-target = احفظ
cities-come = تحضر
cities-asked = مدعوة
cities-proposed = مقترحة
cities-in-all = المجموع
of-wanted = { NUMBER($count) } من { NUMBER($wanted) }
error-target-region = اختر منطقة
error-target = الحد لمدن المنطقة الواحدة في هذا اللقاء: { NUMBER($most) }
ranked = الترتيب
nobody-left = فُكّر في كل الأعضاء
nobody-left-sentence = قائمة اللقاء تبيّن حال كل منهم.
propose-city = اقترح { $city }
points =
    { $points ->
        [zero] لا نقاط
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }
reason-needs =
    { $needs ->
        [zero] لا احتياجات مفتوحة (+{ NUMBER($points) })
        [one] احتياج مفتوح واحد (+{ NUMBER($points) })
        [two] احتياجان مفتوحان (+{ NUMBER($points) })
        [few] { $needs } احتياجات مفتوحة (+{ NUMBER($points) })
        [many] { $needs } احتياجًا مفتوحًا (+{ NUMBER($points) })
       *[other] { $needs } احتياج مفتوح (+{ NUMBER($points) })
    }
reason-never = لم يكن لها مقعد في هذه السلسلة قط (+{ NUMBER($points) })
reason-since = آخر مقعد قبل { NUMBER($days) } يومًا (+{ NUMBER($points) })
reason-region = من الإقليم (+{ NUMBER($points) })
reason-size =
    { $size ->
        [town] للمدن الصغيرة أقل المقاعد حتى الآن (+{ NUMBER($points) })
        [metropolis] للحواضر الكبرى أقل المقاعد حتى الآن (+{ NUMBER($points) })
       *[other] للمدن المتوسطة أقل المقاعد حتى الآن (+{ NUMBER($points) })
    }
reason-maturity =
    { $maturity ->
        [beginning] للمدن التي ما زالت تبدأ أقل المقاعد حتى الآن (+{ NUMBER($points) })
        [advanced] للمدن الأكثر تقدمًا أقل المقاعد حتى الآن (+{ NUMBER($points) })
       *[other] للمدن التي في منتصف الطريق أقل المقاعد حتى الآن (+{ NUMBER($points) })
    }
reason-absent = غابت بلا إبلاغ ({ NUMBER($points) })
tie-in-the-room = انظر أولًا: صلة معلنة مع { $partners }، وله مقعد
stands = الحال
people-caption = الأشخاص ومناصبهم

## الخطة

plan = الخطة
plan-sentence = ما يجب عمله لهذا اللقاء، وحتى متى.
plan-steps = الخطوات
nothing-planned = لا شيء مخططًا
nothing-planned-sentence = كانت كل خطوات هذا النوع من اللقاءات قد مضت حين أُعدّ.
what-is-done = ما تمّ
done-on = تمّ في { $day }
late-since = متأخر منذ { $day }
is-done = تمّ: { $what }
not-done = لم يتمّ بعد: { $what }
what-is-late = المتأخر
what-is-late-sentence = كل ما يخص اللقاءات وفات يومه، الأقدم أولًا.
nothing-late = لا شيء متأخرًا
nothing-late-sentence = ما فات يومه يظهر هنا.
late-count =
    { $count ->
        [zero] لا شيء متأخرًا
        [one] أمر متأخر واحد
        [two] أمران متأخران
        [few] { $count } أمور متأخرة
        [many] { $count } أمرًا متأخرًا
       *[other] { $count } أمر متأخر
    }
task =
    { $task ->
        [theme] اتفقوا على الموضوع والإقليم والمضيف
        [budget] خططوا الميزانية: كم يكلف ومن يدفع
        [cities] ضعوا قائمة المدن المطلوبة
        [first-wave] أرسلوا الدعوات الأولى
        [second-wave] أرسلوا الدعوات الثانية
        [travel] اسألوا أين وصل إقرار السفر
        [interviews] قابلوا كل مدينة
        [clusters] اجمعوا المواضيع واسألوا المتحدثين
        [agenda] انشروا جدول الأعمال وكتاب المشاركين
        [logistics] أرسلوا التفاصيل واسألوا عن الغذاء وسهولة الوصول
        [evaluation] اطلبوا التقييم قبل الانصراف
        [thanks] اشكروا وأجيزوا العروض
        [notes] أرسلوا الملاحظات للتصحيح
        [actions] اتفقوا على الأعمال وأصحابها وتواريخها
        [accounts] أقفلوا الحساب: كم أُنفق ومن أنفقه
        [check] تحققوا من الأعمال أول مرة
       *[other] افتتحوا اللقاء التالي بما صار إليه أمر الأعمال
    }

door = عند الباب
door-sentence = اضغط على من حضر. من دون شبكة يبقى الإدخال على هذا الجهاز إلى أن يصل، مرة واحدة. وإذا طُبعت الصفحة فهي القائمة للقلم.
door-list = من لهم مكان
here-of-all = حضر { $here } من { $all }
badge-code = رمز البطاقة
badge-code-hint = اقرأه بماسح ضوئي أو اكتبه: 7F3K-99QX.
let-in = السماح بالدخول
is-here = { $name } هنا
is-not-here = { $name } ليس هنا في النهاية
on-no-list = شخص ليس في أي قائمة
error-code = لا توجد في هذا الاجتماع بطاقة بهذا الرمز
badges = البطاقات (PDF)
list-as-file = القائمة كملف (CSV)
print-it = طباعة
presence = الحضور
badge-kind =
    { $kind ->
        [partner] شريك
       *[other] مدينة
    }
certificate = شهادة حضور
certificate-sentence = سُجّل عند الباب أن الشخص المذكور هنا شارك. أُعدّت هذه الصفحة من ذلك التسجيل.
see-certificate = شهادة حضور (للطباعة)

## التسجيل

registration = التسجيل
registration-sentence = من يسجّل، ومتى، ولماذا حينها.
classes = من يسجّل متى
classes-caption = فئات المسجّلين بترتيب فتح التسجيل لها
classes-count =
    { $count ->
        [zero] لا فئات تسجّل لهذا اللقاء.
        [one] فئة واحدة تسجّل لهذا اللقاء.
        [two] فئتان تسجّلان لهذا اللقاء.
        [few] { NUMBER($count) } فئات تسجّل لهذا اللقاء.
        [many] { NUMBER($count) } فئة تسجّل لهذا اللقاء.
       *[other] { NUMBER($count) } فئة تسجّل لهذا اللقاء.
    }
who-registers = من
class-opens = يُفتح
class-opens-hint = اليوم الأول حيث يُعقد اللقاء. اتركه فارغًا إن لم تكن هذه الفئة.
class-kept = مقاعد محفوظة
class-kept-hint = لا تُعطى لغيرها حتى اليوم المذكور أدناه.
class-kept-until = محفوظة حتى
class-kept-until-hint = آخر يوم، وبعده تكون لأيّ كان.
keep-class = احفظ هذه الفئة
no-classes = لا أحد يسجّل بعد
no-classes-sentence = الحضور في هذا اللقاء بدعوة. وللمؤتمر تحدد الأمانة من يسجّل ومتى.
register = سجّل لمقعد
registration-rules = كيف يجري الأمر
registration-rule-order = من كان من عدة فئات فهو في التي تُفتح أولًا. والمقعد للمنصب: يسجّل من يقود مدينة، ومن يتحدث، ومن يحضر عن شريك.
registration-rule-kept = المقاعد المحفوظة لفئة لا تُعطى لغيرها قبل يومها، لا بدعوة ولا من قائمة الانتظار.
registration-rule-line = حيث لا مقعد خاليًا لك تنتظر، وتقول صفحتك أين أنت ولماذا.
no-class-of-yours = لا فئة لمنصبك. اطلب دعوة من الأمانة.
class-is-open =
    { $class ->
        [speakers] التسجيل مفتوح لك: أنت تتحدث أو تدير جلسة.
        [newcomers] التسجيل مفتوح لك: لم يكن لمدينتك مقعد في هذه السلسلة بعد.
        [members] التسجيل مفتوح لك: مدينتك عضو.
        [candidates] التسجيل مفتوح لك: مدينتك تقرر هل تنضم.
       *[other] التسجيل مفتوح لك: أنت تحضر عن شريك.
    }
class-opens-on =
    { $class ->
        [speakers] لمن يتحدث أو يدير جلسة، مثلك، يُفتح التسجيل في { $day }.
        [newcomers] للمدن التي لم يكن لها مقعد في هذه السلسلة بعد، مثل مدينتك، يُفتح التسجيل في { $day }.
        [members] لسائر الأعضاء، ومنهم مدينتك، يُفتح التسجيل في { $day }.
        [candidates] للمدن التي تقرر هل تنضم، مثل مدينتك، يُفتح التسجيل في { $day }.
       *[other] للشركاء يُفتح التسجيل في { $day }.
    }
before-you = قبلك: { $classes }.
leader-registers = يسجّل من يقود مدينتك.
registration-is-over = انتهى التسجيل.
class =
    { $class ->
        [speakers] المتحدثون ومن يدير الجلسات
        [newcomers] مدن أعضاء لم يكن لها مقعد في هذه السلسلة بعد
        [members] سائر الأعضاء
        [candidates] مدن تقرر هل تنضم
       *[other] الشركاء
    }
error-kept-until = اذكر حتى متى تُحفظ
error-kept-before = أدخل يومًا لا يسبق الفتح
error-class-opens = أدخل يومًا قبل بدء اللقاء
mail-class-open-subject = يمكنك التسجيل للمؤتمر
mail-class-moved-subject = يُفتح التسجيل لاحقًا
mail-class-moved = كتبنا إليك أنك تستطيع التسجيل. تغيّر ذلك: يُفتح التسجيل لك في { $day }. تصلك رسالة في ذلك اليوم؛ وقبله لا يفضي رابط الأولى إلى شيء.
mail-class-open =
    { $class ->
        [speakers] أنت تتحدث أو تدير جلسة، فالتسجيل مفتوح لك. اضغط الرابط ويكون لك مقعد ما دامت هناك مقاعد.
        [newcomers] لم يكن لمدينتك مقعد في هذه السلسلة بعد، فالتسجيل مفتوح لك قبل غيرك. اضغط الرابط ويكون لك مقعد ما دامت هناك مقاعد.
        [members] التسجيل مفتوح لمدينتك. اضغط الرابط ويكون لك مقعد ما دامت هناك مقاعد.
        [candidates] التسجيل مفتوح للمدن التي تقرر هل تنضم. اضغط الرابط ويكون لك مقعد ما دامت هناك مقاعد.
       *[other] التسجيل مفتوح للشركاء. اضغط الرابط ويكون لك مقعد ما دامت هناك مقاعد.
    }
register-receipt = سُجّلت. تقول الرسالة هل لك مقعد أم تنتظر.
registration-refused-title =
    { $code ->
        [not-keeper] تحدد هذا الأمانة
        [by-invitation] الحضور في هذا اللقاء بدعوة
        [not-ahead] لم يعد اللقاء آتيًا
        [too-many-kept] ليس هناك هذا العدد من المقاعد
        [no-class] لا فئة لمنصبك
        [not-open] لم يُفتح لك بعد
       *[other] يسجّل من يقود مدينتك
    }
registration-refused-reason =
    { $code ->
        [not-keeper] ليكون الترتيب واحدًا للجميع.
        [by-invitation] للمؤتمر وحده فئات تسجّل.
        [not-ahead] بدأ أو انتهى أو أُلغي.
        [too-many-kept] ما يُحفظ للفئات كلها معًا لا يزيد على المقاعد.
        [no-class] تقول صفحة التسجيل لمن هو.
        [not-open] تقول صفحة التسجيل متى يُفتح ولماذا.
       *[other] المقعد للمدينة، ويسجّل من يتحدث أيضًا.
    }
registration-refused-remedy =
    { $code ->
        [too-many-kept] احفظ أقل، أو زد مقاعد اللقاء.
        [not-open] عُد في ذلك اليوم، أو انتظر الرسالة.
       *[other] اسأل الأمانة.
    }

## The fair hour
fair-hours = ابحث عن ساعة منصفة
fair-hours-sentence = متى يمكن أن يبدأ هذا اللقاء؛ أولًا الأفضل لمن هو أسوأ حالًا.
week-from = سبعة أيام ابتداءً من
show-week = اعرض
hours-for =
    { $count ->
        [zero] لا أحد
        [one] لشخص واحد
        [two] لشخصين
        [few] لعدد { $count } أشخاص
        [many] لعدد { $count } شخصًا
       *[other] لعدد { $count } شخص
    }
hours-of-members =
    { $count ->
        [zero] لم يُدعَ أحد بعد، ولا مدن أعضاء.
        [one] لم يُدعَ أحد بعد: هذا لمدينة عضو واحدة.
        [two] لم يُدعَ أحد بعد: هذا لمدينتين عضوين.
        [few] لم يُدعَ أحد بعد: هذا لعدد { $count } مدن أعضاء.
        [many] لم يُدعَ أحد بعد: هذا لعدد { $count } مدينة عضوًا.
       *[other] لم يُدعَ أحد بعد: هذا لعدد { $count } مدينة عضو.
    }
hour-now = يبدأ الآن في { $time }.
hour-is-among = الساعة التي له الآن من بين هذه.
fairest-first = الأكثر إنصافًا أولًا
outside-office = خارج ساعات العمل
worst-time = أسوأ توقيت محلي
worst-at = { $who }: { $time }
nobody-outside = الجميع في ساعات العمل
take-column = اختيارها
take-hour = اختر { $time }
no-hours = لا ساعة يُبحث عنها
no-hours-sentence = تُرتب الساعات للقاءات المرئية ولقاءات فرق العمل القادمة التي لا تزيد على ثماني ساعات. أما غيرها فيُسافر إليها.
how-hours-are-ranked = كيف تُرتب الساعات
hours-office = كل واحد حيث مدينته، ويُفترض أنه يعمل من 09:00 إلى 17:30 من الاثنين إلى الجمعة: لا يذكر أحد هنا ساعات أخرى.
hours-cost = ربع الساعة لا يكلف شيئًا في تلك الساعات، و1 حتى ساعتين قبلها أو بعدها، و2 من 07:00 إلى 22:00، و6 ليلًا، و10 في يوم عطلة.
hours-worst = تأتي أولًا الساعة الأفضل لمن هو أسوأ حالًا؛ وعند التساوي الأفضل لمن يليه.
hours-past = من حضر في ساعات سيئة من هذه السلسلة في السنتين الأخيرتين يثقل عليه ذلك أكثر: لقاء كامل ليلًا يُحسب مضاعفًا في المرة التالية.
hours-move = اختيار ساعة ينقل اللقاء: يُعلم كل من دُعي، وينتقل الموعد في تقاويمهم.

## عقود يتنافس عليها أكثر من واحد

contests = عقود يتنافس عليها أكثر من واحد
contests-note = من يمنح عقدًا واثنان يتنافسان عليه لا يُدعون إلى لقاء واحد. لا يقرأ هذا إلا من يعدّونه.
contests-caption = من يتنافس على أي عقد
contest-competitor = من يتنافس عليه
contest-contract = العقد
contest-contract-hint = اسمه أو رقمه كما في الإعلان، ليكتبه الجميع بالصيغة نفسها.
contest-giver = من يمنحه
contest-home-hint = اسم مدينة عضو أو منظمة.
keep-contest = احفظ
withdraw-contest = لم يعد قائمًا: { $who }، «{ $contract }»
has-a-seat = مدعوة
own-contests = عقود تتنافسون عليها
own-contests-note = قلها إن كان من يمنح العقد قد يحضر أيضًا. يقرؤها أهلك ومن يعدّون اللقاء، ولا أحد غيرهم.
kept-apart-head = ليس إلى جانب من دُعوا
kept-apart = { $competitors } يتنافسون على «{ $contract }» الذي يمنحه { $giver }.
at-one-table = دُعوا إلى طاولة واحدة
error-contest-home = أدخل اسم مدينة عضو أو منظمة
error-contest-contract = قل أي عقد
error-contest-self = من يمنحه لا يتنافس عليه
