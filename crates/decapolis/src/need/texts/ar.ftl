# Needs, briefs, questions.

navigation = الاحتياجات
kind-need = احتياج
holding-needs = حاجات مفتوحة
holding-questions = أسئلة تنتظر الجواب
kind-question = سؤال
questions = الأسئلة
list-title = ما تحتاجه المدن
what-do-you-need = ماذا تحتاج مدينتك؟
words-hint = جملة واحدة تكفي. لا يراها أحد خارج مدينتك حتى تأذن.
topic = الموضوع
suggest-a-topic = اقترح موضوعًا من كلماتي
get-a-brief = اعرض الموجز
needs-of-our-city = احتياجات مدينتك
no-needs-yet = لم تذكر مدينتك أي احتياج بعد. اكتب احتياجًا أعلاه فيظهر الموجز فورًا.
needs-of-members = احتياجات يشاركها الأعضاء
error-no-words = اكتب جملة واحدة على الأقل
error-unknown-topic = اختر موضوعًا من القائمة أو اترك اقتراحه لنا
error-too-long = استخدم { NUMBER($max) } حرفًا على الأكثر
topic-suggested = { $topic }، كما اقتُرح
stated-on = ذُكر في { $day }
what-the-network-knows = هذا ما تعرفه الشبكة، مرتبًا لمدينة { $city }.
seen-by-city = لا تراه إلا مدينتك
seen-by-members = يراه الأعضاء
seen-by-everybody = يراه الجميع
print = اطبع
cities-like-yours = مدن تشبه مدينتك
members-caption = أكثر الأعضاء شبهًا. 100 تعني التطابق في كل حقيقة قورنت.
outside-caption = تستحق الدعوة: أكثر المدن شبهًا خارج الشبكة
no-comparable-member = لا عضو يمكن مقارنته بعد: ما يُعرف عن مدينتك قليل. أدخل حقائق في صفحتها.
two-a-country = مدينتان لكل بلد على الأكثر
my-country-too = في بلدي فقط
why-not-label = لماذا ليست مدينة أخرى؟
why-not-button = بيّن السبب
why-not-title = لماذا ليست { $city }؟
no-such-city = لا مدينة باسم «{ $typed }». هل تقصد { $names }؟
its-rank = ترتيبها { $rank } بين الأعضاء، والتشابه { $likeness } من 100.
would-rank = لو كانت عضوًا لكان ترتيبها { $rank } بين الأعضاء، والتشابه { $likeness } من 100.
it-is-listed = هي في القائمة.
it-is-yours = هي مدينتك نفسها.
not-a-member = { $city } ليست عضوًا، وهذه القائمة للأعضاء.
not-comparable = ما يُعرف عن المدينتين قليل. ينبغي أن يُعرف: { $facts }.
country-is-full = تسبقها مدينتان من بلدها: { $cities }.
beyond-limit = تمتلئ القائمة قبل دورها: آخر مدينة فيها { $city }.
would-have-to-equal = لكي تدخل ينبغي أن يتساوى: { $facts }.
who-can-help = من يستطيع المساعدة
they-answer = قالوا إنهم يجيبون
nobody-offered = لم يعرض أحد المساعدة في هذا الموضوع بعد.
likeness-of = التشابه { $likeness } من 100
ask-person = اسأل { $name }
what-is-missing = ما ينقص
missing-parts = ليس لدى الشبكة شيء بعد عن: { $parts }.
nothing-missing = في كل جزء من هذا الموجز شيء. إن لم يكن ما تحتاجه فاسأل.
ask-six = اسأل الأعضاء الستة الأرجح معرفة
questions-asked = الأسئلة المطروحة
asked-on = سُئل في { $day }
answered-on = أُجيب في { $day }
your-question = سؤالك
send-question = أرسل السؤال
question-goes-to = يُرسل إلى: { $post }.
draft-with-offer = السيد/ة { $holder }، عرضتم: «{ $offer }». لدينا في { $city } هذا الاحتياج: «{ $words }». بماذا تبدؤون، وما الذي لا تكررونه؟ بضعة أسطر تكفي. { $asker }
draft-without-offer = السيد/ة { $holder }، لدينا في { $city } هذا الاحتياج: «{ $words }». { $why } بماذا تبدؤون؟ بضعة أسطر تكفي. { $asker }
you-are-named-for = يُذكر اسمك لمن يسأل عن «{ $practice }».
your-city-did-since = تعمل مدينتكم في هذا منذ { $year }.
your-city-did = عملت مدينتكم شيئًا في هذا.
your-city-is-like-ours = مدينتكم من أكثر المدن شبهًا بمدينتنا.
question-title = { $asker } يسأل { $asked }
it-waits = ينتظر جوابًا. بضعة أسطر تكفي.
it-is-answered = أُجيب عنه.
your-answer = جوابك
send-answer = أرسل الجواب
back-to-brief = عودة إلى الموجز
mail-question-subject = سؤال إليك من { $city }
mail-asks = يسألك { $name } ({ $title }، { $city }):
mail-how-to-answer = تكفي بضعة أسطر. يمكنك الإجابة من هذه الرسالة دون تسجيل الدخول حتى { $until }.
mail-answer = الإجابة عن السؤال
mail-answer-subject = أُجيب عن سؤالك من { $city }
mail-answers = يجيب { $name } ({ $title }، { $city }) عن سؤالك:
mail-see-answer = عرض السؤال وإجابته
answer-receipt = حُفظت إجابتك وتصل إلى صاحب السؤال.
sources = مصادر الحقائق
thread = من أين جاء وما نتج عنه
facts-used = حقائق مدينتك
all-facts-of-city = كل الحقائق وتصحيحها
change-this-need = تعديل هذا الاحتياج
change-topic = غيّر الموضوع
who-reads-it = من يقرؤه
only-our-city = مدينتنا فقط
all-members = جميع الأعضاء
share = حدد من يقرؤه
where-it-stands = أين وصل
what-came-of-it = ما نتج عنه
close-need = أغلق هذا الاحتياج
open-again = افتحه من جديد
work-on-it = نعمل عليه الآن
new-since =
    { $count ->
        [zero] لا جديد منذ زيارتك في { $when }.
        [one] شيء جديد واحد منذ زيارتك في { $when }.
        [two] شيئان جديدان منذ زيارتك في { $when }.
        [few] { $count } أشياء جديدة منذ زيارتك في { $when }.
        [many] { $count } شيئًا جديدًا منذ زيارتك في { $when }.
       *[other] { $count } شيء جديد منذ زيارتك في { $when }.
    }
state-name =
    { $state ->
        [draft] مسودة
        [open] مفتوح
        [worked-on] قيد العمل
        [met] تحقق
       *[other] تُرك
    }
verb =
    { $verb ->
        [state] أعلنه
        [close] اذكر ما نتج عنه
       *[other] أجب
    }
refused-title =
    { $code ->
        [last-topic] لا يبقى موضوع آخر
        [not-stated] هذا الاحتياج مسودة
        [stated] هذه ليست مسودة لك
        [not-your-circle] لست في هذه المجموعة
        [not-a-member] لم تعد مدينتك عضوًا
        [not-secretariat] الأمانة هي التي تحفظ المواضيع
        [not-of-a-city] الاحتياجات للمدن وحدها
        [other-city] هذا احتياج مدينة أخرى
        [closed] هذا الاحتياج مغلق
        [not-from-here] تغيّر هذا الاحتياج في الأثناء
        [not-asked] وُجه السؤال إلى منصب آخر
        [answered] لهذا السؤال جواب
       *[other] سُئل هذا المنصب من قبل
    }
refused-reason =
    { $code ->
        [last-topic] لا بد أن تندرج الاحتياجات تحت موضوع.
        [not-stated] لا يقرؤه بعد إلا من كتبه.
        [stated] أُعلن في هذه الأثناء، أو بدأه منصب آخر.
        [not-your-circle] يُفتح الاحتياج للمناطق والهيئات والاجتماعات التي تنتمي إليها.
        [not-a-member] غادرت الشبكة أو انقضت عضويتها.
        [not-secretariat] منصبك لا يغير مواضيع الشبكة.
        [not-of-a-city] تعمل في منصب ليس تابعًا لمدينة.
        [other-city] هو لمدينة { $city }، ومنصبك ليس منها.
        [closed] الاحتياج المغلق لا يُعدّل.
        [not-from-here] غيّره أحد من مدينتك وصفحتك مفتوحة.
        [not-asked] لا يجيب إلا المنصب الذي سُئل.
        [answered] الجواب يُعطى مرة واحدة.
       *[other] لا يُسأل أحد مرتين عن الاحتياج نفسه.
    }
refused-remedy =
    { $code ->
        [last-topic] أضف موضوعا آخر أولا.
        [not-stated] أعلنه أولا.
        [stated] افتح قائمة الاحتياجات.
        [not-your-circle] اختر واحدة من القائمة.
        [not-a-member] اسأل الأمانة عن العودة.
        [not-secretariat] اكتب إلى الأمانة.
        [not-of-a-city] انتقل إلى منصبك في مدينة إن كان لك واحد.
        [closed] افتحه من جديد أو اذكر احتياجًا جديدًا.
        [not-from-here] افتح الصفحة من جديد لترى أين وصل.
       *[other] عد إلى الموجز لترى ما يمكن عمله.
    }
their-city-did = عملت { $city } شيئًا في هذا
their-city-did-since = تعمل { $city } في هذا منذ { $year }

## ما يُحفظ عن الشخص
personal-needs = الاحتياجات التي ذكرتها في مناصبك
    .why = هي ملك للمدينة التي تعمل عليها.
personal-questions = الأسئلة التي طرحتها في مناصبك
    .why = من يجيب يجب أن يعرف ما السؤال.
personal-answers = الإجابات التي قدمتها في مناصبك
    .why = من سأل يواصل العمل بالإجابة.
personal-stays = يبقى مع المنصب دون اسمك. بعد المحو تنظر الأمانة هل تذكرك جملة بالاسم.
personal-readings = متى قرأت موجزًا آخر مرة
    .why = ليقول الموجز ما الجديد منذ ذلك الحين.
    .since = يبقى حتى القراءة التالية.

## The list in parts
older-needs = احتياجات أقدم
parts-of-the-list = أجزاء قائمة الاحتياجات
needs-shown =
    { $count ->
        [zero] لا شيء معروض
        [one] احتياج واحد معروض
        [two] احتياجان معروضان
        [few] { $count } احتياجات معروضة، الأحدث أولًا
        [many] { $count } احتياجًا معروضًا، الأحدث أولًا
       *[other] { $count } احتياج معروض، الأحدث أولًا
    }
## Changing a need
change-what = الموضوع والقراء والنتيجة

## Contacts of practices
can-be-asked-about = يمكن سؤاله عن «{ $practice }»

## Where no need is open to the reader
nothing-shared = لم تشارككم أي مدينة حاجة بعد
nothing-shared-sentence = كل مدينة تقرر من يقرأ حاجتها. ما تشاركه معكم يظهر هنا.
## Answers by mail
whole-mail = الرسالة كاملة، كما يراها منصبك وحده
## A week's mail
digest-unanswered = لم يجب أحد هذه المدن بعد. أنت تعرض المساعدة في مواضيعها:
digest-see-need = اعرض الاحتياج

## Questions to several members
all-answers = كل الأجوبة ومن سُئل
mail-it-helped = قل إنه كان الأنفع

## Said at the top of the page that an act leads to
done =
    { $act ->
        [rewrite_need] حُفظ.
        [lay_need_aside] لم تعد المسودة موجودة.
        [state_need] حُفظت حاجتك. هذا ما تعرفه الشبكة.
        [ask] سؤالك في الطريق. ستظهر الإجابة هنا.
        [answer_question] قُدِّمت إجابتك.
        [add_topic] أُضيف الموضوع.
        [change_topic] حُفظ الموضوع.
       *[other] { "" }
    }

## إدارة المواضيع
topics-title = المواضيع
topics-sentence = تحتها الاحتياجات والممارسات والعروض. تُعرف الجملة بكلمات الموضوع، ومحوره يقول ما يجعل المدن متشابهة فيه.
add-topic = إضافة موضوع
keep-topic = حفظ الموضوع
theme = ما يجعل المدن متشابهة فيه
error-theme = اختر محورًا
topic-name-in = الاسم باللغة { $language }
topic-words-in = الكلمات باللغة { $language }
topic-words-hint = ما يستعمله الناس، تفصل بينها مسافات
error-topic-name = اكتب اسمًا بلغة واحدة على الأقل
what-it-needs = ما تحتاجه
all-topics = كل المواضيع

## Drafts, urgency, readers
keep-draft = احفظه مسودة
urgency = متى تحتاجونه
urgency-name =
    { $urgency ->
        [now] خلال ثلاثة أشهر
        [year] خلال السنة
       *[other] بلا موعد
    }
error-urgency = اختر متى تحتاجونه
change-urgency = غيّر الموعد
a-draft = احتياج لم تعلنه بعد
only-you-read-it = لا يقرؤه إلا منصبك. ينتظر على مكتبك أسبوعين.
lay-aside = اتركه
seen-by = يراه { $circle }
needs-closer = احتياجات في مناطقك وهيئاتك واجتماعاتك
topic-ended = منتهٍ
end-topic = أنهِ هذا الموضوع
begin-topic = ابدأه من جديد
