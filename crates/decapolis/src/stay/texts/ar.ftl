# ما يحتاج إليه الضيوف في اجتماع، وما يوافقون عليه.

kind-need = ما تحتاج إليه في اجتماع
say-it = قل ما تحتاج إليه في الاجتماع
your-stay = الإقامة والمائدة والصور
what-i-need = ما أحتاج إليه في الاجتماع
what-i-need-sentence = قله مرة واحدة. يمكنك تغييره حتى ينتهي الاجتماع.
what-they-need = ما يحتاج إليه { $name }
what-they-need-sentence = { $title }. دوّن ما يقال لك في الهاتف. أما الموافقة فيقولها كل بنفسه.
say-what-i-need = قل ما أحتاج إليه
you-said-it = قلت ما تحتاج إليه. ما زال يمكنك تغييره.
you-said-nothing = تحجز الأمانة الغرف والموائد بحسب ما تقول.
you-said-on = قلته في { $day }.
they-said-on = قيل في { $day }. ما تحفظه يحل محله.
keep-needs = احفظه
days-and-table = الأيام والفندق والمائدة
print = اطبع

## النموذج
arrives = أصل يوم
arrives-hint = يوم في مكان الاجتماع. اتركه فارغًا ما دمت لا تعرفه.
leaves = أغادر يوم
nights = ليالٍ في فندق الاجتماع
nights-hint = لا شيء إن كنت تبيت في مكان آخر.
dinner = العشاء
dines-yes = أحضر العشاء
dines-no = لا أحضر العشاء
what-i-eat = ما آكله
diet =
    { $diet ->
        [anything] كل شيء
        [vegetarian] نباتي
        [vegan] نباتي صرف
        [halal] حلال
        [kosher] كوشر
        [gluten-free] بلا غلوتين
       *[other] شيء آخر، كما أقول أدناه
    }
diet-words = ما يجب أن يعرفه المطبخ
care-hint = للمطبخ وحده. قد يدل على صحة أو معتقد: اتركه إن شئت.
access = ما أحتاج إليه كي أشارك
access-hint = درجات أو بصر أو سمع أو غرفة هادئة أو من يرافقك. لمن يعدّ القاعات وحده؛ وقد يدل على صحتك.
visa = رسالة لتأشيرة
wants-letter = أحتاج إلى رسالة دعوة
passport-name = الاسم كما في جواز السفر
passport-hint = للرسالة وحدها.
error-arrives = أدخل يومًا لا يقع بعد الاجتماع
error-leaves = أدخل يومًا لا يقع قبل الاجتماع ولا قبل وصولك
error-nights = لا تدخل ليالي أكثر مما بين اليومين
error-dinner = قل هل تحضر العشاء
error-diet = اختر ما تأكله
error-passport-name = أدخل الاسم كما هو في جواز السفر

## الموافقة
pictures-and-recordings = صوري وتسجيلاتي
consent-note = لا، ما لم تقل نعم
consent-to =
    { $matter ->
        [picture] هل يجوز أن تظهر في صور الاجتماع؟
       *[other] هل يجوز أن تظهر في تسجيلات صوت أو فيلم؟
    }
consent-otherwise =
    { $matter ->
        [picture] الصور: العكس في هذه الجلسات
       *[other] التسجيلات: العكس في هذه الجلسات
    }
consent-answer =
    { $answer ->
        [yes] نعم
       *[other] لا
    }
consent-but = { $word }، لكن العكس في { $items }
error-consent = قل نعم أو لا
keep-consents = احفظ ما أوافق عليه
consent-history = ما قلته حتى الآن
whole-meeting = الاجتماع كله
consent-line =
    { $answer ->
        [yes] { $day }: نعم { $matter ->
            [picture] للصور
           *[other] للتسجيلات
        } في { $item }
        [no] { $day }: لا { $matter ->
            [picture] للصور
           *[other] للتسجيلات
        } في { $item }
       *[other] { $day }: { $matter ->
            [picture] الصور
           *[other] التسجيلات
        } في { $item } كما في الاجتماع كله
    }

## من يقرؤه
who-reads-it = من يقرؤه
who-reads-needs = أنت والأمانة. إن أخذ غيرك مقعدك زالت أجوبتك.
who-reads-care = ما تأكله وما تحتاج إليه كي تشارك يُستعمل للمطبخ والقاعات لا لغيرهما. لا يقرؤه الشركاء ولا الرئاسة ولا الزملاء.
how-long = يُزال الغذاء وحاجات المشاركة بعد الاجتماع بأيام عددها { NUMBER($care) }، وما سواها بعده بأيام عددها { NUMBER($rest) }. ويبقى ما وافقت عليه سنتين ما دامت الصور تُستعمل.

## القوائم
lists = قوائم
what-guests-need = ما يحتاج إليه الضيوف
answered-sentence = قال { NUMBER($answered) } من { NUMBER($count) } من الضيوف ما يحتاجون إليه.
who-answered = من أجاب
guests = الضيوف
nobody-comes = لا مقعد لأحد بعد
nobody-comes-sentence = من يأخذ مقعدًا يُسأل هنا عما يحتاج إليه.
ask-guests =
    { $count ->
        [zero] لا ضيف لم يُسأل
        [one] اسأل الضيف الذي لم يُسأل
        [two] اسأل الضيفين اللذين لم يُسألا
        [few] اسأل { $count } ضيوف لم يُسألوا
        [many] اسأل { $count } ضيفًا لم يُسألوا
       *[other] اسأل { $count } ضيف لم يُسألوا
    }
state-name =
    { $state ->
        [answered] قال
        [asked] سُئل
       *[other] لم يُسأل
    }
list-name =
    { $list ->
        [hotel] الفندق
        [dinner] العشاء
        [access] حاجات المشاركة
        [letters] رسائل التأشيرات
       *[other] الصور
    }
list-sentence =
    { $list ->
        [hotel] من يبيت في فندق الاجتماع، وكم يبيت.
        [dinner] من يحضر العشاء وما يأكله. أعط المطبخ الأعداد، والأسماء حيث يجب أن يعرف من هو فقط.
        [access] ما يحتاج إليه الضيوف كي يشاركوا. أعطه لمن يعدّ القاعات لا لغيره.
        [letters] من يحتاج إلى رسالة دعوة. يقود الاسم إلى الرسالة جاهزة للطبع والتوقيع.
       *[other] من يجوز أن يظهر في صور وتسجيلات. من لم يقل شيئًا فقد قال لا.
    }
as-file = في ملف
counted = العدد
rooms = الغرف
nobody-on-list = لا أحد في هذه القائمة
nobody-on-list-sentence = يدخلها الضيوف كلما قالوا ما يحتاجون إليه.
column-name = الاسم
column-post = المنصب
column-home = المدينة أو المنظمة
column-arrives = يصل
column-leaves = يغادر
column-nights = ليالٍ
column-diet = يأكل
column-words = بكلماته
column-passport = الاسم في جواز السفر
column-pictures = في الصور
column-recordings = في التسجيلات

## الرسالة
letter = رسالة دعوة
letter-for = رسالة دعوة: { $name }
letter-sentence = اطبعها على ورقكم ووقّعها. تقول ما قاله الضيف وما هو الاجتماع.
letter-date = { $network }، في { $today }
letter-to-whom = إلى من يهمه الأمر
letter-invites = تدعو { $network } { $name } ({ $title }، { $home }) إلى اجتماع مدن.
letter-meeting = ينعقد اجتماع «{ $meeting }» من { $first } إلى { $last } في: { $place }.
letter-stay = يُتوقع أن يقيم { $name } من { $from } إلى { $to } ثم يعود إلى بلده.
letter-asks = نكون شاكرين لو مُنح { $name } التأشيرة التي تلزم للسفر.
letter-signature = التوقيع والاسم والختم:

## البريد
mail-subject = ما الذي تحتاج إليه في الاجتماع؟
mail-asks = لك مقعد في اجتماع. قل قبل { $day } متى تأتي وأين تبيت وما تأكله وما تحتاج إليه كي تشارك:
mail-who-reads = تقرؤه الأمانة وحدها. وتسأل أيضًا هل يجوز أن تظهر في صور؛ ومن دون نعم منك لا تظهر في أي منها.

## الرفض
refused-title =
    { $code ->
        [no-seat] لا مقعد لك في هذا الاجتماع
        [not-secretariat] هذا للأمانة
        [not-yours] هذا لغيرك
        [vacant] لا أحد في هذا المقعد الآن
        [cancelled] أُلغي الاجتماع
        [over] انتهى الاجتماع
        [own-consent] الموافقة لصاحبها
       *[other] لا رسالة مطلوبة
    }
refused-reason =
    { $code ->
        [no-seat] من أخذ مقعدًا يقول ما يحتاج إليه هناك.
        [not-secretariat] لا يقرأ أحد غيرها الغذاء وحاجات المشاركة وأسماء الجوازات.
        [not-yours] ما يحتاج إليه أحد يقرؤه هو والأمانة.
        [vacant] أُعيد المقعد، أو لا شاغل لمنصبه.
        [cancelled] لا أحد يحتاج إلى شيء هناك.
        [over] ما كان يُحتاج إليه لا يُغيَّر بعده.
        [own-consent] لا يوافق أحد عن غيره، ولا في الهاتف.
       *[other] لم يطلبها الضيف، أو لم يعط اسمًا لها.
    }
refused-remedy =
    { $code ->
        [no-seat] أجب عن دعوتك أولًا.
        [own-consent] اطلب منه أن يقولها في صفحته.
       *[other] اسأل الأمانة.
    }

## ما يُحفظ عن شخص
personal-care = ما تأكله وما تحتاج إليه كي تشارك في الاجتماعات، وقد يدل على صحة أو معتقد
    .why = يُعدّ منه المطبخ والقاعات، ولا يُعمل به غير ذلك.
personal-needs = متى تأتي إلى الاجتماعات وتغادر، وليالي الفندق، والعشاء، واسمك في الجواز إن أردت رسالة
    .why = تُعدّ منه الغرف والموائد والرسائل.
personal-consents = هل يجوز أن تظهر في صور الاجتماعات وتسجيلاتها، مع كل تغيير
    .why = يمكن إظهار ما وافقت عليه ومتى.
personal-since = الاجتماع
personal-consents-since = أن قلته

## يقال في أعلى الصفحة التي يقود إليها فعل
done =
    { $act ->
        [say_stay_needs] حُفظ ما تحتاج إليه.
        [say_guest_needs] حُفظ. يرونه في صفحتهم.
        [say_consents] حُفظ. يمكنك تغييره في أي وقت.
        [ask_stay_needs] يُسألون الآن، بضعة في كل مرة.
       *[other] { "" }
    }
