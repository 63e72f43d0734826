# أسئلة إلى عدة أعضاء.

navigation = الأسئلة
kind-inquiry = سؤال إلى عدة أعضاء
kind-inquiries = أسئلة إلى عدة أعضاء
holding-inquiries = أسئلة مطروحة
open-questions = أسئلة مفتوحة
board-sentence = ما سألته مدن ولم يجب عنه أحد بعد. إن كنت تعرف فاكتب إليها، وصفحتها تقول إلى من.
nobody-answered = لم يجب أحد بعد
debts =
    { $count ->
        [zero] لا سؤال منها ينتظر منذ { NUMBER($days) } أيام أو أكثر
        [one] واحد منها ينتظر منذ { NUMBER($days) } أيام أو أكثر
        [two] اثنان منها ينتظران منذ { NUMBER($days) } أيام أو أكثر
        [few] { $count } منها تنتظر منذ { NUMBER($days) } أيام أو أكثر
        [many] { $count } منها تنتظر منذ { NUMBER($days) } أيام أو أكثر
       *[other] { $count } منها تنتظر منذ { NUMBER($days) } أيام أو أكثر
    }
nothing-open = لكل سؤال جوابه
nothing-open-sentence = هنا ما ينتظر أكثر من لحظة، مع منذ متى ومن سُئل.
topic = الموضوع
region = المنطقة
all-of-them = الكل
show = اعرض
newer = أسئلة أحدث
shown = يظهر { NUMBER($count) }، الأقدم أولًا
asked-cities = سُئلت: { $cities }
and-more =
    { $count ->
        [zero] لا غيرها
        [one] واحدة أخرى
        [two] اثنتان أخريان
        [few] { $count } أخرى
        [many] { $count } أخرى
       *[other] { $count } أخرى
    }
days-open =
    { $days ->
        [zero] اليوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
ask-six = اسأل الأعضاء الستة الأرجح معرفةً
six-sentence = سؤال واحد إلى هؤلاء مرة واحدة. إن لم يجب أحد خلال { NUMBER($days) } أيام سُئل الستة التالون ورآه رئيس منطقتك.
similar = سُئل ورُوي من قبل
who-is-asked = من يُسأل ولماذا
nobody-left = سُئل كل من قد يعرف
nobody-left-sentence = أو سُئلوا في هذا الربع أقصى ما تسمح به الشبكة. في الربع التالي يكون هناك آخرون.
your-question = سؤالك
who-reads-it = من يقرأ السؤال والأجوبة
shared-hint = تقرؤه مدينتك ومن سُئلوا على كل حال. تستطيع تغيير ذلك لاحقًا.
only-those-asked = من سُئلوا فقط
all-members = كل الأعضاء
send-to-all = أرسله إليهم جميعًا
back-to-brief = الموجز
reason-offered = يعرض المساعدة في هذا
reason-did = مدينته فعلت شيئًا في هذا
reason-likeness = الشبه { $likeness } من 100
reason-speaks = يجيب باللغة { $language }
reason-asked =
    { $times ->
        [zero] لم تُسأل في هذا الربع
        [one] سُئلت مرة في هذا الربع
        [two] سُئلت مرتين في هذا الربع
        [few] سُئلت { $times } مرات في هذا الربع
        [many] سُئلت { $times } مرة في هذا الربع
       *[other] سُئلت { $times } مرة في هذا الربع
    }
answers = الأجوبة
no-answer-yet = لا جواب بعد
no-answer-sentence =
    { $state ->
        [settled] أُغلق الاحتياج قبل أن يجيب أحد.
        [widened] لم يجب الستة الأوائل فسُئل آخرون، ورئيس المنطقة يعلم.
       *[other] السؤال على مكاتب من سُئلوا وفي بريدهم.
    }
state-sentence =
    { $state ->
        [waiting] ينتظر جوابه الأول.
        [widened] لم يجب أحد منذ أيام فسُئل أعضاء آخرون.
        [answered] له جواب. قل أي جواب كان أنفع.
       *[other] سُوّي.
    }
what-next = ما تستطيع فعله الآن
who-was-asked = من سُئل ولماذا
rounds-asked =
    { $rounds ->
        [zero] بلا جولة
        [one] جولة واحدة
        [two] جولتان
        [few] { $rounds } جولات
        [many] { $rounds } جولة
       *[other] { $rounds } جولة
    }
thread = من أين جاء وما نتج عنه
asked-on = سُئل في { $day }
answered-on = أُجيب في { $day }
read-by-members = يقرؤه الأعضاء
read-by-those-asked = يقرؤه من سُئلوا
helped-most = الأنفع
version =
    { $status ->
        [original] كُتب باللغة { $language }
        [human] باللغة { $language }، ترجمه شخص
       *[other] باللغة { $language }، ترجمته آلة
    }
same-answer = الإجابة نفسها بلغات أخرى
has-answered = أجاب
has-not-answered = لم يجب
vacant = شاغر
in-your-language = جواب بلغتك
which-answer = أي جواب
add-version = أضفه
begin-practice = ابدأ ممارسة مما تعلمتموه
ask-next-six = اسأل الستة التالين الآن
open-to-members = ليقرأه كل الأعضاء
close-to-members = ليقرأه من سُئلوا فقط
your-thanks = كلمة شكر
thanks-hint = تصل إلى من أجاب وتبقى هنا. يجوز أن تبقى فارغة.
which-helped = أي جواب كان أنفع
mark-receipt = عُلّم على أنه الجواب الأنفع. شكرك في طريقه.
mark-it = هذا كان أنفع
credit =
    { $answers ->
        [zero] لم تجب عن سؤال بعد؛ { NUMBER($best) } من أجوبتها كانت الأنفع.
        [one] أجابت عن سؤال واحد لأعضاء آخرين؛ { NUMBER($best) } من أجوبتها كانت الأنفع.
        [two] أجابت عن سؤالين لأعضاء آخرين؛ { NUMBER($best) } من أجوبتها كانت الأنفع.
        [few] أجابت عن { $answers } أسئلة لأعضاء آخرين؛ { NUMBER($best) } من أجوبتها كانت الأنفع.
        [many] أجابت عن { $answers } سؤالًا لأعضاء آخرين؛ { NUMBER($best) } من أجوبتها كانت الأنفع.
       *[other] أجابت عن { $answers } سؤال لأعضاء آخرين؛ { NUMBER($best) } من أجوبتها كانت الأنفع.
    }
answers-given = أجوبة قدمتها
verb =
    { $verb ->
        [mark] قل أي جواب كان أنفع
        [help] جِد من يجيب
       *[other] انظر من أجاب
    }
mail-marked-subject = جوابك كان الأنفع لمدينة { $city }
mail-marked = علّم { $name } ({ $title }، { $city }) جوابك على أنه الأنفع.
mail-outcome-subject = ما نتج عن جوابك لمدينة { $city }
mail-outcome = أجبت عن هذا السؤال من { $city }:
mail-what-came-of-it = هذا ما نتج عنه بكلماتهم:
mail-see-question = انظر السؤال
refused-title =
    { $code ->
        [runs] هناك سؤال جارٍ عن هذه الحاجة
        [other-city] هذا سؤال مدينة أخرى
        [not-answered] لم يجب أحد بعد
        [answered] له جواب
        [enough-asked] سُئل ما يكفي من الأعضاء
        [nobody-left] لم يبق من يُسأل
        [settled] سُوّي
        [same-language] هو مكتوب بتلك اللغة
       *[other] هذه ليست كلماتك
    }
refused-reason =
    { $code ->
        [runs] سؤال واحد في كل مرة، فلا يُسأل أحد مرتين وتصل كل الإجابات إلى مكان واحد.
        [other-city] هو لمدينة { $city }، ومنصبك ليس منها.
        [not-answered] لا جواب يُفعل به هذا.
        [answered] متى أجاب أحد فلا يُسأل غيره.
        [enough-asked] سُئلت ثلاث جولات من ستة، والمزيد يتعب الشبكة.
        [nobody-left] سُئل كل من قد يعرف، أو سُئلوا في هذا الربع أقصى ما تسمح به الشبكة.
        [settled] عُلّم أنفع جواب، أو أُغلق الاحتياج.
        [same-language] النسخة تقول الجواب بلغة أخرى.
       *[other] المدينة التي سألت ومن أجاب هما من يقولان الجواب بلغة أخرى.
    }
refused-remedy =
    { $code ->
        [runs] افتحه من الملف: يمكنك هناك سؤال الستة التالين، أو تحديد الإجابة التي أفادت ثم طرح سؤال جديد.
        [answered] عد إلى السؤال لقراءة الأجوبة.
        [enough-asked] اسأل من تعرفه من الموجز.
        [nobody-left] اسأل من جديد في الربع التالي.
       *[other] عد إلى السؤال لترى ما يمكن فعله.
    }

## ما يُحفظ عن شخص
personal-inquiries = أسئلة طرحتها على عدة أعضاء
    .why = من يجيب يجب أن يعرف ما سُئل.
    .since = تبقى مع المنصب من دون اسمك. وبعد المحو تنظر الأمانة هل تسميك جملة.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [ask_six] سؤالك في الطريق إلى المذكورين أدناه. يجيبون بالرد على البريد أو هنا.
        [mark_answer] عُلِّمت على أنها الإجابة الأنفع.
        [widen_inquiry] سُئل الأعضاء التالون.
        [practice_from_answer] هذه مسودة: لا يقرؤها غيرك حتى تعرضها.
       *[other] { "" }
    }
