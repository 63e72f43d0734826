# الرسائل وملاحظات المكالمات.

title = الرسائل
kind-letter = رسالة
kind-call = مكالمة
verb-finish = أكملها
verb-follow-up = انظر الخطوة التالية
holding-drafts = رسائل لم ترسل بعد
holding-calls = مكالمات تنتظر المتابعة

## The list
title-sentence = اختر الأشخاص واكتب مرة واحدة، ويقرأ كل منهم بلغته إن وجدت نسخة بها.
begin = اكتب رسالة
office-letters = رسائل مكتبك
no-letters = هنا سيظهر ما كتبه مكتبك ولمن ومتى
no-letters-sentence = ابدأ بمن تريد الوصول إليه.
older = رسائل أقدم
templates = القوالب
begin-from = ابدأ من { $name }
received = ما كتب إليكم
received-sentence = رسائل الشبكة إلى { $home }، الأحدث أولا.
none-received = لم يكتب إليكم أحد بعد
to-posts = إلى: { $posts }
sent-to =
    { $people ->
        [zero] لا أحد يمكن أن يكتب إليه
        [one] شخص واحد{ $cities ->
            [0] {""}
           *[other] ، عدد المدن: { $cities }
        }
        [two] شخصان{ $cities ->
            [0] {""}
           *[other] ، عدد المدن: { $cities }
        }
        [few] { $people } أشخاص{ $cities ->
            [0] {""}
           *[other] ، عدد المدن: { $cities }
        }
        [many] { $people } شخصا{ $cities ->
            [0] {""}
           *[other] ، عدد المدن: { $cities }
        }
       *[other] { $people } شخص{ $cities ->
            [0] {""}
           *[other] ، عدد المدن: { $cities }
        }
    }
state =
    { $state ->
        [draft] مسودة
        [planned] مجدولة
        [leaving] قيد الإرسال
       *[other] أرسلت
    }

## Selecting people
select-title = لمن تكتب؟
people-in-cities =
    { $people ->
        [zero] لا أحد يمكن أن يكتب إليه
        [one] شخص واحد{ $cities ->
            [0] {""}
           *[other] ، عدد المدن: { $cities }
        }
        [two] شخصان{ $cities ->
            [0] {""}
           *[other] ، عدد المدن: { $cities }
        }
        [few] { $people } أشخاص{ $cities ->
            [0] {""}
           *[other] ، عدد المدن: { $cities }
        }
        [many] { $people } شخصا{ $cities ->
            [0] {""}
           *[other] ، عدد المدن: { $cities }
        }
       *[other] { $people } شخص{ $cities ->
            [0] {""}
           *[other] ، عدد المدن: { $cities }
        }
    }
show-people = اعرض هؤلاء
write-to-them = اكتب إليهم
take-selection = اعتمد هؤلاء للرسالة
sample = بعض منهم
left-out = من استبعد ولماذا
left-out-caption = تنطبق عليهم المرشحات ولا تصلهم رسالة
nobody-left-out = لم يستبعد أحد ممن تنطبق عليهم المرشحات.
column-reason = السبب
column-people = الأشخاص
column-first = أولهم
left-out-because =
    { $code ->
        [no-address] لا يعرف بريدهم الإلكتروني
        [stopped] أوقفوا الرسائل
        [over-limit] بلغوا اليوم الحد الأعلى من الرسائل
        [erased] محيت بياناتهم
       *[other] تصلهم في منصب آخر لهم
    }
any = الكل
filter-standing = وضع المدينة
filter-region = المنطقة
filter-country = البلد
filter-size = الحجم
filter-needs = لديها احتياج في
filter-offers = تعرض المساعدة في
filter-activity = النشاط
filter-language = لغة الشخص
filter-body = عضو في
filter-function = الوظيفة
functions-hint = إن لم تختر شيئا فالمقصود قادة المدن وموظفوها.
activity-quiet = بلا نشاط منذ { NUMBER($days) } يوما
standing =
    { $standing ->
        [lead] في حديث أولي
        [pending] قيد القرار
        [active] عضو
        [lapsed] لم تجدد
       *[other] انسحبت
    }
size =
    { $size ->
        [town] أقل من 100 ألف نسمة
        [city] حتى مليون نسمة
       *[other] أكثر من مليون نسمة
    }

## Writing
new-title = اكتب الرسالة مرة واحدة
edit-title = نص الرسالة
original-in = الأصل باللغة { $language }.
written-in = لغة الكتابة
who-translated = من ترجمها
translated-human = شخص
translated-machine = آلة ولم يراجعها أحد
subject = الموضوع
subject-hint = يسبقه اسم مكتبك.
text = النص
text-hint = فقرات بسيطة بينها سطر فارغ. تتحول {"{"}name{"}"} و{"{"}city{"}"} و{"{"}post{"}"} إلى اسم القارئ ومدينته ومنصبه. لا تصبح العناوين روابط.
keep-draft = احفظ كمسودة
error-no-language = اختر اللغة التي تكتب بها
error-no-subject = اكتب موضوع الرسالة
error-no-text = اكتب جملة واحدة على الأقل
error-too-long = استخدم { NUMBER($max) } حرفا على الأكثر
error-unknown-field = لا يملأ { $field }. استخدم {"{"}name{"}"} أو {"{"}city{"}"} أو {"{"}post{"}"} أو احذف القوس
error-field-in-subject = احذف الأقواس من الموضوع فهو واحد للجميع

## A letter
written-by = كتبها { $writer } ({ $office }).
written-by-on = كتبها { $writer } ({ $office }) في { $day }.
change-words = عدل النص
change-people = غير الأشخاص
the-letter = الرسالة
as-a-mail = كما تصل بالبريد
version-status =
    { $status ->
        [original] الأصل
        [machine] ترجمة آلية
       *[other] مترجمة
    }
add-version = أضف { $language }
about-letter = عن هذه الرسالة
fact-to = إلى
see-people = انظر من
fact-leaves = تخرج
fact-to-writer = إلى الكاتب
fact-to-network = إلى الشبكة
fact-left-out = استبعدوا
send-title = أرسلها
send = أرسل الرسالة
replies = تذهب الردود
replies-to-you = إليك: { $address }
replies-hint = عندها يرى كل من تصله الرسالة عنوانك.
replies-to-network = إلى الشبكة
when = متى
leaves-now = الآن
leaves-later = لاحقا في هذا اليوم
leaves-day = اليوم
leaves-hour = الساعة بتوقيت { $zone }
error-no-day = أدخل يوم خروجها
error-day-is-past = أدخل وقتا لم يمض بعد
send-trial = أرسلها إلي وحدي لأقرأها
planned-title = تنتظر موعدها
take-back = استرجعها
template-title = كقالب
template-name = اسم القالب
keep-template = احفظ كقالب
drop-template = لا تحفظ «{ $name }» كقالب بعد الآن
error-no-name = أدخل اسما تجده به
discard-title = تخلص منها
discard = تخلص من المسودة

## What came of it
outcome = ما آلت إليه
delivery =
    { $state ->
        [refused] رفضت
        [no-address] بلا عنوان
        [stopped] أوقف الرسائل
        [over-limit] رسائل كثيرة ذلك اليوم
        [queued] في الطريق
        [kept] محفوظة هنا كما في كل عرض
       *[other] أرسلت
    }
recipients-caption = إلى من أرسلت. لا يسأل إن كانت قد فتحت.
column-name = الاسم
column-post = المنصب
column-language = تقرأ بلغة
column-state = الحالة
column-why = السبب
more-recipients = المئة التالية
send-again = أعد الإرسال إلى من لم تصلهم

## As a mail
mail-subject = { $office }: { $subject }
mail-writes = يكتب إليك { $name } ({ $title }) بصفتك { $addressee }:
mail-other-language =
    { $language ->
        [es] لا توجد نسخة بالعربية. كتبت بالإسبانية.
        [fr] لا توجد نسخة بالعربية. كتبت بالفرنسية.
        [ar] كتبت بالعربية.
       *[other] لا توجد نسخة بالعربية. كتبت بالإنجليزية.
    }
mail-machine = ترجمت هذه الرسالة آليا ولم يراجعها أحد. الأصل في صفحتها.
mail-reply-writer = أجب عن هذا البريد فيقرأه { $name }.
mail-reply-network = أجب عن هذا البريد فتقرأه الشبكة.
mail-read-here = اقرأها بكل اللغات المتاحة

## On the page of a city
written-to-city = ما كتب إلى المدينة
never-written = لم تكتب الشبكة إلى هذه المدينة بعد
calls = ملاحظات المكالمات
no-calls = لم تسجل أي مكالمة بعد
all-calls = كل المكالمات وتسجيل مكالمة جديدة

## Calls
calls-title = مكالمات مع { $city }
calls-sentence = تقرأها الأمانة والرئيس ومن يرأسون المنطقة ولا أحد سواهم.
new-call = سجل مكالمة
note-call = احفظ الملاحظة
call-day = يوم المكالمة
call-with = مع
somebody-else = شخص بلا منصب هنا
call-words = ما قيل
call-words-hint = اكتب كأنهم يقرؤون، فلهم أن يطلبوا ما يحفظ عنهم.
call-next = ما الخطوة التالية
call-due = حتى متى
call-on = مكالمة { $day }
call-on-with = مكالمة { $day } مع { $person }
noted-by = سجلها: { $title }.
next-is = التالي: { $words }
next-until = { $words } (حتى { $day })
next-done = تم ذلك
next-was-done = تم ما كان سيتبع
error-other-post = اختر منصبا من هذه المدينة
error-call-day = أدخل يوم المكالمة: اليوم أو قبله
error-no-words = اكتب ما قيل، تكفي جملة واحدة
error-no-next = اكتب ما يجب أن يحدث حتى ذلك الحين
error-no-due = أدخل اليوم الذي يجب أن يتم فيه

## Refusals
refused-title =
    { $code ->
        [not-a-writer] منصبك لا يكتب رسائل
        [other-office] هذه الرسالة لمكتب آخر
        [no-draft] لم تعد الرسالة مسودة
        [not-planned] لم تعد الرسالة تنتظر
        [not-sent] لم تخرج الرسالة بعد
        [nobody] لن تصل هذه الرسالة إلى أحد
       *[other] لست ممن يخدمون هذه المدينة
    }
refused-reason =
    { $code ->
        [not-a-writer] يكتب الرسائل الأمانة والرئيس ومن يرأسون منطقة.
        [other-office] لا يعدل المكتب ولا يرسل إلا رسائله.
        [no-draft] أرسلت أو توشك أن ترسل.
        [not-planned] خرجت أو استرجعت من قبل.
        [not-sent] لا يعاد إرسال إلا رسالة أرسلت.
        [nobody] لا يضم الاختيار أحدا يمكن أن يكتب إليه.
       *[other] يسجل المكالمات الأمانة والرئيس ومن يرأسون منطقة المدينة.
    }
refused-remedy =
    { $code ->
        [not-a-writer] اطلب من الأمانة أن تكتب عنك.
        [other-office] اكتب إلى ذلك المكتب.
        [no-draft] استرجعها إن كانت تنتظر أو ابدأ رسالة جديدة.
        [not-planned] انظر في صفحتها ما آلت إليه.
        [not-sent] انتظر حتى تخرج كلها.
        [nobody] غير الأشخاص أو صحح عناوينهم أولا.
       *[other] أخبر الأمانة بما تعرف.
    }

## What is held of people
personal-received = الرسائل إليك
personal-received-why = ليعرف من كتب إليه ماذا ومتى ولا يكتب إلى أحد مرتين.
personal-received-since = إرسال الرسالة
personal-written = الرسائل التي كتبتها
personal-written-why = ليتمكن من وصلتهم من قراءتها مجددا.
personal-calls-noted = المكالمات التي سجلتها
personal-calls-noted-why = ليعرف من يخدم المدينة بعدك ما قيل.
personal-calls-had = ملاحظات مكالمات معك
personal-calls-had-why = كي لا تضطر إلى تكرار ما قلته لمن يخدمون مدينتك.
personal-stays = تخص المنصب وتبقى معه

## Said at the top of the page that an act leads to
done =
    { $act ->
        [try_letter] نسخة تجريبية في الطريق إليك.
        [send_letter] ستُرسل الرسالة. يمكن سحبها قبل ذلك.
        [take_letter_back] سُحبت الرسالة.
        [send_letter_again] أُرسلت من جديد.
        [keep_letter_as_template] حُفظت نموذجًا.
        [discard_letter] حُذفت المسودة.
        [finish_call] تم.
       *[other] { "" }
    }
