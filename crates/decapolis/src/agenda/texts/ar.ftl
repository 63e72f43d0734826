# كلمات جداول الأعمال: عمّ يتحدث الاجتماع، ومتى، ومن أين جاء ذلك.

agenda = جدول الأعمال
kind-item = بند في جدول الأعمال
kind-speaker = دور متحدث
holding-items = بنود في جدول الأعمال يُسأل عنها
holding-parts = أسئلة عن الحديث
verb =
    { $verb ->
        [place] أعطه مكانًا
        [bring-paper] أحضر الورقة
        [answer-speaker] قل هل تتحدث
       *[other] انظر
    }

## ما هو البند
kind =
    { $kind ->
        [session] جلسة
        [breakout] مجموعات صغيرة
        [break] استراحة
        [visit] زيارة
        [decision] قرار
       *[closed] ساعة مغلقة
    }
confidence =
    { $code ->
        [closed] دون الشركاء
       *[open] كل من يشارك
    }
without-partners = دون الشركاء
lasts =
    { $minutes ->
        [zero] لا دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
hours = من { $from } إلى { $until }
for-you = عندك { $at }
answers-for-it = يُسأل عنه: { $who }
comes-from = جاء من { $cities }
speaks =
    { $said ->
        [asked] طُلب منه الحديث: { $who }
        [confirmed] يتحدث: { $who }
       *[declined] لا يتحدث: { $who }
    }
said =
    { $said ->
        [asked] سُئل
        [confirmed] أكّد
       *[declined] اعتذر
    }
without-place = بلا مكان بعد
when = متى
cities = جاء من
speakers = المتحدثون
thread = من أين جاء
needs-behind =
    { $count ->
        [zero] لا حاجات وراءه
        [one] حاجة واحدة وراءه
        [two] حاجتان وراءه
        [few] { $count } حاجات وراءه
        [many] { $count } حاجة وراءه
       *[other] { $count } حاجة وراءه
    }
see-need-of = انظر حاجة { $city }
item-is-draft = هذه مسودة. يقرؤها الآخرون حين تُنشر.

## جدول الأعمال
items-count =
    { $count ->
        [zero] لا بنود
        [one] بند واحد
        [two] بندان
        [few] { $count } بنود
        [many] { $count } بندًا
       *[other] { $count } بند
    }
not-published = لم يُنشر بعد
see-agenda = انظر جدول الأعمال
times-of = الأوقات بتوقيت { $zone }.
running-now = ما يجري الآن
what-cities-need = ما تحتاج إليه المدن
version-number = النسخة { $number }
agenda-version = جدول الأعمال، النسخة { $number }
is-draft =
    { $state ->
        [never] هذه مسودة. لا يراها إلا من يحضر عن مدينة ومن يدير الاجتماع.
       *[changed] هذه مسودة. تختلف عن النسخة { $number } التي يقرؤها الآخرون.
    }
clash-speaker = سيتحدث { $who } في «{ $one }» وفي «{ $other }» في الوقت نفسه.
clash-room = «{ $one }» و«{ $other }» في { $room } في الوقت نفسه.
clash-outside = يقع «{ $title }» خارج ساعات الاجتماع.
no-agenda = هنا سيكون جدول الأعمال
no-agenda-sentence =
    { $who ->
        [keeper] ابدأ بما تحتاج إليه المدن، أو أضف بندًا أدناه.
       *[reader] ينشره من يدير الاجتماع.
    }
for-calendars = للتقويمات (iCalendar)
for-phones = لتطبيقات المؤتمرات ({ $form })

## إدارته
add-item = أضف بندًا
title = العنوان
words = عمّ يدور
words-hint = بضع جمل: ما السؤال وما المطلوب أن ينتج عنه. يمكن تركه فارغًا.
kind-of-item = ما هو
day = اليوم
day-hint = اترك اليوم والوقت فارغين ما دام بلا مكان.
time = يبدأ في
minutes = المدة بالدقائق
minutes-hint = مثل 45
room = القاعة
spoken = اللغات المستعملة
spoken-hint = إن اختلفت عن لغات الاجتماع: «البرتغالية».
interpreted = يُترجم شفهيًا إلى
interpreted-hint = مثل «الفرنسية، لغة الإشارة الدولية». يمكن تركه.
spoken-in = يُتحدث بـ: { $languages }
interpreted-into = يُترجم شفهيًا إلى { $languages }
owner = من يُسأل عنه
who-is-in-the-room = من في القاعة
arrange = ضعها في الساعات والقاعات الخالية
arrange-head = بنود بلا مكان
left-out =
    { $why ->
        [no-stretch] «{ $title }» بلا مكان: لا توجد بين 09:00 و17:30 { $minutes } دقيقة خالية متصلة، مع ترك الغداء والاستراحات خالية.
        [speaks] «{ $title }» بلا مكان: في كل ساعة باقية يتحدث { $speaker } في مكان آخر.
        [too-large] لا مكان لـ«{ $title }»: يريد سماعه { $seats }، ولا قاعة تتسع لهذا العدد.
       *[other] «{ $title }» بلا مكان: كل الساعات والقاعات الخالية مشغولة.
    }
note = ما الجديد
note-hint = جملة واحدة لكل من يقرأ: لماذا نسخة جديدة.
who-wants-to-hear = من يريد سماعه
want-to-hear = أريد سماع هذا
not-to-hear = لا، تراجعت
wanted-by =
    { $count ->
        [zero] لم يقل أحد ذلك بعد
        [one] واحد يريد سماعه
        [two] اثنان يريدان سماعه
        [few] { $count } يريدون سماعه
        [many] { $count } يريدون سماعه
       *[other] { $count } يريدون سماعه
    }
rooms-head = كم تتسع كل قاعة
rooms = القاعات
rooms-hint = قاعة في كل سطر ثم كم تتسع: «القاعة الكبرى 120». وما لا رقم لها تتسع للجميع.
keep-rooms = احفظ القاعات
error-rooms = أدخل كل قاعة مرة واحدة، وبعد اسمها رقمًا من 1 إلى { NUMBER($most) }
meeting-was-moved = نُقل موعد الاجتماع. يبقى كل بند في يومه وساعته ضمنه.
publish = انشر هذه النسخة
publish-head = النشر
save = احفظ التغييرات
change-item = غيّره
remove = أزله من جدول الأعمال
remove-head = الإزالة
post = المنصب
ask-to-speak = اطلب من أحد أن يتحدث
nobody-of-these = لا أحد من هؤلاء
another-member = أو مدينة عضو أخرى
another-member-hint = اسمها. يُسأل من يقود عملها الرقمي؛ ولا يلزم أن يحضر كي يُسأل.
error-ask = اختر منصبًا أو أدخل اسم مدينة عضو
error-title = أدخل عنوانًا
error-kind = اختر ما هو
error-owner = اختر من يُسأل عنه
error-speak = قل نعم أو لا
error-note = قل ما الجديد

## الحاجات
needs-sentence = حاجات مفتوحة للمدن التي تحضر، بقدر ما يحق لك أن تقرأ. ما تحتاج إليه أكثر المدن يأتي أولًا، ويقرر شخص ما يوضع في جدول الأعمال.
no-needs = لا حاجات مفتوحة للمدن التي تحضر
no-needs-sentence = الحاجة التي تذكرها إحداها على مكتبها توجد هنا متى حق لك أن تقرأها.
cities-and-untouched =
    { $cities ->
        [zero] لا مدن
        [one] مدينة واحدة
        [two] مدينتان
        [few] { $cities } مدن
        [many] { $cities } مدينة
       *[other] { $cities } مدينة
    } · { $untouched ->
        [0] بُدئ بشيء في كل حاجة
        [zero] بُدئ بشيء في كل حاجة
        [one] حاجة واحدة لم يُبدأ فيها بشيء
        [two] حاجتان لم يُبدأ فيهما بشيء
        [few] { $untouched } حاجات لم يُبدأ فيها بشيء
        [many] { $untouched } حاجة لم يُبدأ فيها بشيء
       *[other] { $untouched } حاجة لم يُبدأ فيها بشيء
    }
stated-on = ذُكرت في { $day }
worked-on = بُدئ بشيء
on-the-agenda = في جدول الأعمال
see-item = انظر البند
put-on-agenda = ضع في جدول الأعمال: { $topic }
in-small-groups = { $topic }: في مجموعات صغيرة
what-is-made-of-it = ما الذي يُصنع منه
shape =
    { $shape ->
        [session] جلسة
        [both] جلسة تليها مجموعات صغيرة
       *[groups] مجموعات صغيرة
    }
shape-hint =
    { $groups ->
        [zero] لا يكوّن القادمون أي مجموعة بعد.
        [one] يكوّن القادمون مجموعة واحدة من نحو ستة أشخاص.
        [two] يكوّن القادمون مجموعتين من نحو ستة أشخاص.
        [few] يكوّن القادمون { $groups } مجموعات من نحو ستة أشخاص.
        [many] يكوّن القادمون { $groups } مجموعة من نحو ستة أشخاص.
       *[other] يكوّن القادمون { $groups } مجموعة من نحو ستة أشخاص.
    }
who-could-speak = من يمكنه أن يتحدث
who-could-speak-on = من يمكنه أن يتحدث عن: { $topic }
who-could-speak-hint = من تختاره يُسأل بالبريد وعلى مكتبه. اترك الكل فارغًا كي لا يُسأل أحد بعد.
why-best-answer = قدّمت مدينته الإجابة الأكثر نفعًا عن «{ $words }»
why-contact = يمكن سؤاله عن «{ $words }»
why-offers = تعرض مدينته المساعدة: «{ $words }»
why-did = عملت مدينته شيئًا في هذا
why-did-since = تعمل مدينته في هذا منذ { $year }

## النسخ
what-changed = ما الذي تغيّر
published-on = نُشر في { $day }
change =
    { $change ->
        [added] جديد
        [removed] أُزيل
        [moved] وقت آخر
        [length] مدة أخرى
        [room] قاعة أخرى
        [reworded] كلمات أخرى
        [people] أشخاص آخرون
        [papers] لإحدى الأوراق إصدار جديد
       *[closed] من في القاعة
    }

## في اليوم نفسه
next = ما يأتي بعد ذلك
nothing-runs = لا شيء يجري الآن
nothing-runs-sentence = يقول جدول الأعمال متى يبدأ.
it-is = الوقت { $at }.
to-door = عند الباب
to-written = ملاحظات وقرارات وتصويت
to-speaking = من يتكلم بعد ذلك

## الحديث
you-were-asked = طُلب منك أن تتحدث
will-you-speak = هل ستتحدث؟
will-you-speak-sentence = طُلب منك أن تتحدث في اجتماع تحضره.
speak =
    { $answer ->
        [yes] نعم، أتحدث
       *[no] لا
    }
why-not = لم لا
why-not-hint = يقرؤه من طلب. يمكن تركه فارغًا.
send-answer = أرسل الجواب
answer-receipt = حُفظ جوابك.

## الرسائل
mail-asked = يُطلب منك أن تتحدث في { $meeting }:
mail-asked-subject = هل ستتحدث في { $meeting }؟
mail-answer = قل نعم أو لا
mail-declined = لن يتحدث { $who }. اطلب من شخص آخر أو غيّر البند:
mail-declined-subject = اعتذر متحدث: { $meeting }
mail-see-item = انظر البند
mail-published = نُشر جدول أعمال { $meeting }.
mail-published-subject = جدول أعمال { $meeting }
mail-see-agenda = انظر جدول الأعمال
mail-changed = تغيّر جدول أعمال { $meeting } فيما يخصك:
mail-changed-subject = تغييرات تخصك: { $meeting }
mail-see-version = انظر النسخة الجديدة
mail-without-place = لم يُعرف وقته بعد.
mail-at = الآن: { $at }.
mail-at-in = الآن: { $at }، { $room }.

## الأوراق
papers = الأوراق
kind-of-paper = ما هي
paper-kind =
    { $kind ->
        [paper] ورقة
        [slides] شرائح عرض
       *[recording] تسجيل
    }
add-paper = أضف ورقة
paper-address = عنوان التسجيل
paper-address-hint = للتسجيل فقط، إذ ليس له ملف: ‎https://…
error-paper-kind = اختر ما هي
error-paper-address = أدخل عنوانًا يبدأ بـ ‎https://
kind-of-owed = ورقة مطلوبة
holding-owed = أوراق بنود جدول الأعمال المطلوب إحضارها
paper-owed-head = ورقة تُقرأ قبل اللقاء
paper-is-owed = ورقة البند مطلوبة في موعد أقصاه { $day }. وهي على مكتب المسؤول عن البند.
no-paper-owed = لا ورقة مطلوبة.
ask-for-paper = اطلب ورقة
waive-paper = لا حاجة إلى ورقة
papers-due = آخر يوم لتقديم الأوراق
papers-due-hint = ما يأتي بعده يُقبل ويوسم متأخرًا. وما لم تقل غير ذلك فهو قبل الاجتماع بأسبوع.
papers-due-by = تُقدَّم الأوراق حتى { $day }. وما يأتي بعده يوسم متأخرًا.
set-papers-due = حدّد اليوم
papers-due-head = موعد تقديم الأوراق
paper-late = متأخرة
paper-gone = سُحبت
paper-not-cleared = لم يؤذن بعرضها بعد
paper-version = الإصدار { $number }
paper-versions = الإصدارات
paper-not-scanned = لم يبحث أي برنامج عن الفيروسات في هذه الملفات.
paper-in-line =
    { $code ->
        [late] { $title } ({ $about }، متأخرة)
       *[in-time] { $title } ({ $about })
    }
paper-removed = سُحبت في { $day }، سحبها { $who }.
paper-cleared = أُذن بعرضها في { $day }، أذن بذلك { $who }: يراها كل من يقرأ البند.
see-recording = شاهد التسجيل
bring-version = قدّم الإصدار الجديد
bring-version-head = إصدار جديد
clear-paper = اعرضها على كل من يقرأ البند
clear-paper-head = الإذن بالعرض
all-may-be-recorded = وافق كل من يحضر على تسجيله في هذا البند.
some-may-not-be-recorded =
    { $count ->
        [zero] لا أحد ممن يحضرون رفض التسجيل في هذا البند.
        [one] واحد ممن يحضرون لم يوافق على تسجيله في هذا البند. تعرفه الأمانة.
        [two] اثنان ممن يحضرون لم يوافقا على تسجيلهما في هذا البند. تعرفهما الأمانة.
        [few] { $count } ممن يحضرون لم يوافقوا على تسجيلهم في هذا البند. تعرفهم الأمانة.
        [many] { $count } ممن يحضرون لم يوافقوا على تسجيلهم في هذا البند. تعرفهم الأمانة.
       *[other] { $count } ممن يحضرون لم يوافقوا على تسجيلهم في هذا البند. تعرفهم الأمانة.
    }
who-may-not-be-recorded = لم يوافقوا على تسجيلهم في هذا البند: { $names }
remove-paper = اسحبها بكل إصداراتها
paper-refused-title =
    { $code ->
        [not-preparing] لستَ ممن يُعدّون هذا البند
        [meeting-cancelled] أُلغي الاجتماع
        [item-gone] لم يعد البند على جدول الأعمال
        [not-owing] هذا للمسؤول عن البند
        [too-many-papers] لهذا البند ما يكفي من الأوراق
        [too-many-versions] لهذه الورقة ما يكفي من الإصدارات
        [paper-removed] سُحبت الورقة
        [no-file] ليس للتسجيل ملف
        [nothing-to-clear] لا شيء يحتاج إلى إذن
        [not-clearing] لا يمكنك أن تأذن بعرضها
       *[not-conducting] لستَ من يدير هذا الاجتماع
    }
paper-refused-reason =
    { $code ->
        [not-preparing] المسؤول عن البند والمتحدثون فيه ومن يدير الاجتماع هم من يعملون على أوراقه.
        [meeting-cancelled] تبقى أوراقه كما كانت.
        [item-gone] ما أُزيل من المسودة لا تضاف إليه أوراق.
        [not-owing] المسؤول عن البند أو من يدير اللقاء هو من يقول هل يحتاج إلى ورقة.
        [too-many-papers] لا أحد يقرأ أكثر من 20 ورقة.
        [too-many-versions] بعد 20 إصدارًا تكون الورقة قد اكتملت.
        [paper-removed] سطر يقول من سحبها ومتى.
        [no-file] هو عنوان لا يُحفظ منه شيء هنا.
        [nothing-to-clear] يراها كل من يقرأ البند بالفعل.
        [not-clearing] المتحدثون في البند ومن يدير الاجتماع هم من يأذنون بعرض الشرائح والتسجيلات.
       *[not-conducting] من يديره هو من يحدد موعد تقديم الأوراق.
    }
paper-refused-remedy =
    { $code ->
        [too-many-papers] اسحب واحدة، أو اجمع اثنتين في واحدة.
        [too-many-versions] أضفها ورقةً أخرى.
        [paper-removed] أضفها من جديد إذا لزم الأمر.
        [no-file] اسحبه وأضف العنوان الصحيح.
        [nothing-to-clear] انظر في البند.
       *[other] اسأل من يدير الاجتماع.
    }

## البيانات الشخصية
personal-parts = أسئلة عن حديثك
personal-parts-why = ليعرف الاجتماع من يتحدث.
personal-words = ما كتبته لجداول الأعمال
personal-words-why = بنود وملاحظات على النسخ وسبب اعتذارك: يعمل بها الاجتماع.
personal-wishes = أي بنود جداول الأعمال أرادت مناصبك سماعها
    .why = بها تُعطى القاعات والأوقات؛ ولا يُذكر إلا عدد من يريدون سماع البند.
personal-stays = هو من الاجتماع.

## حالات الرفض
refused-title =
    { $code ->
        [not-conducting] أنت لا تدير هذا الاجتماع
        [meeting-cancelled] أُلغي الاجتماع
        [not-there] لا يمكن لهذا المنصب أن يتحدث أو يُسأل هنا
        [partner-speaks] يتحدث شريك في هذا البند من قبل
        [confidential] يتحدث شريك حيث الشركاء خارج القاعة
        [asked-before] سُئل هذا المنصب من قبل
        [not-asked] سُئل شخص آخر
        [answered] هناك جواب من قبل
        [nothing-placed] لا شيء له وقت بعد
        [nothing-new] لا جديد
        [no-needs] لم تبق هناك حاجة مفتوحة
        [not-coming] أنت لا تحضر هذا
        [over] انتهى الاجتماع
       *[meanwhile] سبقك أحد
    }
refused-reason =
    { $code ->
        [not-conducting] يدير جدول الأعمال رئيس الاجتماع ورئاسة منطقته ورئاسة الشبكة والأمانة.
        [meeting-cancelled] يبقى جدول أعماله كما كان.
        [not-there] يُسأل عن البنود من يحضر عن مدينة. ويُطلب الحديث ممن يحضر، ولو عن شريك، ومن المدينة المضيفة ومن مناصب أعضاء آخرين.
        [partner-speaks] يتحدث في البند شريك واحد على الأكثر، كي لا يشتري أحد حلقة نقاش.
        [confidential] الشركاء خارج القاعة في هذا البند.
        [asked-before] يُسأل كل واحد مرة عن البند.
        [not-asked] لا يقول هل يتحدث إلا المنصب الذي سُئل.
        [answered] يكفي جواب واحد.
        [nothing-placed] ما لا وقت له لا يُنشر.
        [nothing-new] كل شيء كما في آخر نسخة.
        [no-needs] كلها في جدول الأعمال أو أُغلقت.
        [not-coming] من يحضر يقول ما يريد سماعه؛ والشركاء ليس ما يُعقد دونهم.
        [over] لم يعد يُسمع منه شيء.
       *[meanwhile] تغيّر جدول الأعمال وأنت تعمل عليه.
    }
refused-remedy =
    { $code ->
        [not-conducting] قل للأمانة ما ينقص.
        [not-there] اختر منصبًا من القائمة؛ ويُدعى الشريك أولًا إلى الاجتماع.
        [partner-speaks] اسأل أحدًا من مدينة، أو ضع الشريك الثاني في بند آخر.
        [confidential] ليتحدث في بند آخر، أو اترك هذا البند مفتوحًا.
        [answered] اطلب ممن سألك أن يسأل من جديد.
        [nothing-placed] أعط بندًا يومًا ووقتًا أولًا.
        [nothing-new] غيّر شيئًا أولًا.
        [no-needs] انظر إلى الحاجات من جديد.
        [meanwhile] افتح الصفحة من جديد وانظر.
       *[other] اسأل الأمانة.
    }

## يُقال في أعلى الصفحة التي يؤدي إليها الفعل
done =
    { $act ->
        [add_agenda_item] البند في المسودة.
        [propose_agenda_item] البند في المسودة. أعطه وقتًا ومن يُسأل عنه.
        [arrange_agenda] ما أمكن وضعه له وقت وقاعة.
        [publish_agenda] نُشر جدول الأعمال.
        [remove_agenda_item] أُزيل البند من المسودة.
        [ask_speaker] طُلب الحديث.
        [answer_speaker] حُفظ جوابك.
        [add_paper] الورقة مع البند.
        [add_paper_version] الإصدار الجديد هنا، ويُبلَّغ به من يُعدّون البند.
        [clear_paper] يراها كل من يقرأ البند.
        [remove_paper] سُحبت الورقة.
        [set_paper_owed] سُجّل هل يحتاج البند إلى ورقة.
        [set_papers_due] حُدّد اليوم.
        [wish_to_hear] حُفظ. لا يُذكر إلا عدد من يريدون سماعه.
        [set_agenda_rooms] حُفظت القاعات.
       *[other] { "" }
    }
