# كلمات المهام.

actions = المهام
actions-sentence = من يفعل ماذا وحتى متى، كما اتفقت عليه الاجتماعات.
kind-action = مهمة
holding-actions = مهام مفتوحة من الاجتماعات
verb =
    { $verb ->
        [answer] قل أين وصلت
       *[other] انظر
    }
state =
    { $state ->
        [late] متأخرة
        [open] مفتوحة
        [done] أُنجزت
       *[other] أُسقطت
    }
which-of-them = أيها
show = اعرض
actions-shown =
    { $state ->
        [late]
            { $count ->
                [zero] لا مهمة متأخرة
                [one] مهمة واحدة متأخرة
                [two] مهمتان متأخرتان
                [few] { $count } مهام متأخرة
                [many] { $count } مهمة متأخرة
               *[other] { $count } مهمة متأخرة
            }
        [done]
            { $count ->
                [zero] لا مهمة أُنجزت
                [one] مهمة واحدة أُنجزت
                [two] مهمتان أُنجزتا
                [few] { $count } مهام أُنجزت
                [many] { $count } مهمة أُنجزت
               *[other] { $count } مهمة أُنجزت
            }
       *[other]
            { $count ->
                [zero] لا مهمة مفتوحة
                [one] مهمة واحدة مفتوحة
                [two] مهمتان مفتوحتان
                [few] { $count } مهام مفتوحة
                [many] { $count } مهمة مفتوحة
               *[other] { $count } مهمة مفتوحة
            }
    }
no-actions = لا شيء هنا
no-actions-sentence = ما يكلّف به اجتماعٌ مدينتَك يكون هنا، من الاجتماع حتى يُنجز.
due-on = حتى { $day }
due-before = قبل ذلك: حتى { $day }
who-does-it = من يفعله
until-when = حتى متى
which-meeting = من الاجتماع
which-item = من أي بند
the-whole-meeting = الاجتماع كله
which-item-hint = عنوان البند في جدول الأعمال. اتركه فارغًا إن كان للاجتماع كله.
closed-item = بند مغلق
not-for-partners = ليس للشركاء
what-is-to-do = ما الذي يُفعل
what-is-to-do-hint = جملة واحدة تقول ما الذي سيكون موجودًا حين يُنجز.
choose-owner = اختر منصبًا
how-it-stands = أين وصلت؟
how-it-stands-sentence = قل إنها أُنجزت وما الذي يدل على ذلك، أو إنها تأتي لاحقًا ولماذا، أو لمن من جهتك تسلّمها.
say-turn =
    { $turn ->
        [done] أُنجزت
        [handed-on] ينجزها شخص آخر منا
       *[other] تأتي لاحقًا
    }
what-shows-it = ما الذي يدل على ذلك، أو لماذا لاحقًا
what-shows-it-hint = إن أُنجزت: ما الموجود الآن. إن تأجلت: السبب، وهو يُحفظ.
what-shows-it-or-why = ما الذي يدل على ذلك، أو لماذا لاحقًا أو لماذا سُلّمت
what-shows-it-or-why-hint = إن أُنجزت: ما الموجود الآن. إن تأجلت أو سُلّمت: السبب، وهو يُحفظ.
link = رابط يدل على ذلك
link-hint = أين يُرى، إن كان على الشبكة.
new-day = اليوم الجديد
new-day-hint = فقط إن كانت تأتي لاحقًا.
send-answer = قل ذلك
answer-receipt = قلت أين وصلت المهمة.
hand-on = سلّمها إلى غيرك
hand-on-to = إلى من
hand-on-hint = يُخبر بالبريد مع هذا السبب.
why = لماذا
reopen = افتحها من جديد
not-done-after-all = لم تُنجز في النهاية
drop-it = أسقطها
drop-hint = يُخبر صاحبها بهذا السبب. وتبقى في قائمة الاجتماع.
settled-on =
    { $state ->
        [done] أُنجزت في { $day }
       *[other] أُسقطت في { $day }
    }
what-happened = ما الذي جرى
turn =
    { $kind ->
        [done] أُنجزت
        [reopened] فُتحت من جديد
        [later] تأتي لاحقًا
        [handed-on] سُلّمت إلى غيره
       *[other] أُسقطت
    }
thread = الخيط
mail-says =
    { $kind ->
        [new] كلّف الاجتماع «{ $meeting }» منصبك بشيء يُفعل حتى { $day }:
        [handed-on] سُلّم هذا إلى منصبك. وهو من الاجتماع «{ $meeting }» وموعده { $day }:
        [called-back] لم يعد هذا مطلوبًا منك: سينجزه من سلّمه إليك. وهو من الاجتماع «{ $meeting }» وموعده { $day }:
        [soon] من الاجتماع «{ $meeting }»، وموعده { $day }:
        [late] من الاجتماع «{ $meeting }». كان موعده { $day } وقد تأخر:
       *[other] لا أحد عليه أن يفعل هذا بعد الآن. كان من الاجتماع «{ $meeting }» وموعده { $day }:
    }
mail-subject =
    { $kind ->
        [new] مهمة من اجتماع
        [handed-on] سُلّمت إليك مهمة
        [called-back] استُعيدت: مهمة كانت قد سُلّمت إليك
        [soon] خلال أسبوع: مهمتك
        [late] متأخرة: مهمتك
       *[other] أُسقطت مهمتك
    }
mail-how = من هذا البريد تستطيع أن تقول إنها أُنجزت أو إنها تأتي لاحقًا، أو أن تسلّمها إلى منصب آخر من جهتك، دون تسجيل الدخول.
mail-answer = قل أين وصلت
mail-see = انظرها
error-what = قل ما الذي يُفعل
error-owner = اختر منصبًا
error-day = أدخل يومًا من اليوم فصاعدًا
error-turn = قل هل أُنجزت أم تأتي لاحقًا
error-link = أدخل عنوانًا يبدأ بـ https://
error-shows = قل ما الذي يدل على الإنجاز، أو أعط رابطًا
error-reason = قل لماذا
refused-title =
    { $code ->
        [not-conducting] هذا لمن يدير الاجتماع
        [not-owner] ليس لك أن تقول هذا
        [settled] لم تعد هذه المهمة مفتوحة
        [not-done] هذه المهمة لم تُنجز
        [same-owner] هي لهذا المنصب أصلًا
        [not-among-them] لا يمكن أن تُعطى لهذا المنصب
       *[other] جرى شيء آخر منذ ذلك
    }
refused-reason =
    { $code ->
        [not-conducting] أنت تشارك فيه، أو لا تشارك.
        [not-owner] المنصب الذي يفعلها يقول أين وصلت.
        [settled] أُنجزت أو أُسقطت.
        [not-done] لا يُفتح من جديد إلا ما أُنجز.
        [same-owner] المهمة تُسلّم إلى منصب آخر.
        [not-among-them] تُعطى المهمة لمدن تحضر الاجتماع أو لمدينة صاحبها أو للأمانة.
       *[other] لا يُسحب إلا آخر ما قلته.
    }
refused-remedy =
    { $code ->
        [not-conducting] اسأل من يرأسه.
        [not-owner] اسألهم، أو اسأل الأمانة.
        [moved-on] افتح صفحتها وانظر أين وصلت.
       *[other] افتح صفحتها واختر من جديد.
    }

## ما يُحفظ عن شخص
personal-opened = مهام كتبتها في مناصبك
    .why = من يفعلها يجب أن يعرف ما اتُّفق عليه.
personal-answered = ما قلته عن مهام في مناصبك
    .why = الاجتماع يقرأ ما صار بمهامه.
personal-stays = يبقى مع المنصب دون اسمك. بعد المحو تنظر الأمانة هل تذكرك جملة بالاسم.

## ما يُقال أعلى الصفحة التالية
done =
    { $act ->
        [answer_action] قلت أين وصلت، والاجتماع يقرؤه.
        [hand_action_on] سُلّمت، وأُخبر صاحبها الجديد.
        [reopen_action] هي مفتوحة من جديد.
        [drop_action] أُسقطت، وأُخبر صاحبها.
       *[other] { "" }
    }
