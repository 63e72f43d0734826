# كلمات سجل المصالح.

interests = صلات مصرّح بها
interests-sentence = مع من لأصحاب المناصب صلات ينبغي أن يعرفها الآخرون. يمكن للجميع قراءتها.
declarations = التصريحات
no-declarations = لم يصرّح أحد بشيء هنا
no-declarations-sentence = كل صاحب منصب يصرّح عن نفسه.
earlier = تصريحات سابقة
shown = المعروض { NUMBER($count) }
declare = صرّح عن نفسك
declare-sentence = ما تصرّح به علني، باسمك ومنصبك. وتنهيه هنا أيضًا، ويبقى في السجل.
declare-tie = صرّح بصلة
own-declarations = ما صرّحت به
nothing-button = صرّح بعدم وجود شيء
missing = من لم يصرّح بعد
missing-sentence = لم يقولوا إن لهم صلات ولا إنه لا صلات لهم.
people-count =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخصًا
    }
column-home = التابع لـ
column-post = المنصب
column-holder = شاغل المنصب
kind =
    { $kind ->
        [employment] عمل
        [shares] أسهم
        [advice] استشارة مدفوعة
        [family] عائلة
        [gift] هدية أو سفر
        [nothing] لا شيء للتصريح به
       *[other] صلة أخرى
    }
tie = { $kind }: { $named }
all-kinds = الكل
kind-of-tie = نوع الصلة
show = اعرض
ended = انتهت
since = منذ { $from }
lasts = من { $from } إلى { $until }
end = انتهت هذه الصلة
declared-by = صرّح بها
declared-on = تاريخ التصريح
organisation = مع
see-it = انظر صفحتها
named-below = أخرى، تُسمى أدناه
named = الاسم إن كانت أخرى
named-hint = شركة أو مؤسسة أو مكتب.
words = ما هي الصلة
words-hint = جملة واحدة. لا تذكر اسم غيرك دون موافقته.
first-day = منذ
last-day = آخر يوم
last-day-hint = اتركه فارغًا ما دامت قائمة.
error-kind = اختر نوع الصلة
error-named = اختر منظمة أو سمِّ أخرى، لا كلتيهما
error-words = قل ما هي الصلة
refused-title =
    { $code ->
        [no-post] يصرّح أصحاب المناصب فقط
        [has-ties] صرّحت بصلات قائمة
        [said-already] قلت هذا من قبل
        [not-yours] صرّح بهذا شخص آخر
        [no-tie] لا صلة لإنهائها
       *[other] انتهى هذا من قبل
    }
refused-reason =
    { $code ->
        [no-post] يُصرّح بالصلات في منصب.
        [has-ties] لا يمكن ألا يوجد شيء معها.
        [said-already] تصريحك قائم.
        [not-yours] هو وحده ينهيه.
        [no-tie] ينتهي عدم وجود شيء بأول صلة تصرّح بها.
       *[other] يبقى في السجل.
    }
refused-remedy =
    { $code ->
        [has-ties] أنهها أولًا إن كانت قد انتهت.
        [not-yours] إن كان خطأ فاكتب إلى الأمانة.
       *[other] عد إلى السجل.
    }
personal = صلات مصرّح بها
personal-why = ليرى الجميع مع من لأصحاب المناصب صلات، بكلماتك.
personal-since = يبقى في السجل بعد انتهائه، والمحو يزيله.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [declare_nothing] حُفظ: ليس لديك ما تصرّح به.
        [declare_interest] صُرِّح بالمصلحة. وهي علنية.
        [end_interest] انتهت المصلحة اعتبارًا من اليوم.
       *[other] { "" }
    }
