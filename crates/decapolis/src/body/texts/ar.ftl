# كلمات الهيئات: المجالس واللجان ومجموعات العمل.

bodies = الهيئات
bodies-sentence = من يقرر ومن يعمل على ماذا، وحتى متى.
kind-body = هيئة
body = الهيئة
holding-seats = مقاعد في الهيئات
verb =
    { $verb ->
        [renew] مدّد أو أغلق
       *[other] انظر
    }
bodies-count =
    { $count ->
        [zero] لا هيئات عاملة
        [one] هيئة عاملة واحدة
        [two] هيئتان عاملتان
        [few] { $count } هيئات عاملة
        [many] { $count } هيئة عاملة
       *[other] { $count } هيئة عاملة
    }
no-bodies = هنا سيكون المجلس واللجان ومجموعات العمل
no-bodies-sentence = تنشئ الأمانة أو الرئاسة أول هيئة.
closed-bodies = هيئات أُغلقت
kind =
    { $kind ->
        [board] مجلس
        [committee] لجنة
       *[other] مجموعة عمل
    }
ends-soon = ينتهي قريبًا
over = انتهى
closed = مغلق
since = منذ { $from }
lasts = من { $from } إلى { $until }
ends-on = آخر أيامها { $day }. يمدّدها رئيسها أو يغلقها مع ما نتج عنها.
over-sentence = مضى آخر أيامها. يقول رئيسها أو الأمانة ما نتج عنها، أو تُمدَّد.
closed-with = أُغلقت في { $day }: { $outcome }
seats-count =
    { $count ->
        [zero] لا مقاعد
        [one] مقعد واحد
        [two] مقعدان
        [few] { $count } مقاعد
        [many] { $count } مقعدًا
       *[other] { $count } مقعدًا
    }
no-seats = لا أحد هنا بعد
no-seats-sentence = تعطي الأمانة أو الرئاسة مقاعد لمناصب المدن.
vacant = منصب شاغر
role =
    { $role ->
        [chair] يرأسها
       *[other] عضو
    }
make-body = أنشئ هيئة
name = الاسم
kind-of-body = ما هي
remit = المهمة
remit-hint = ما تقرره أو تنتجه، في جملة أو جملتين.
region = المنطقة
whole-network = الشبكة كلها
first-day = أول يوم
last-day = آخر يوم
last-day-hint = لمجموعة العمل آخر يوم دائمًا. اتركه فارغًا لمجلس أو لجنة دائمة.
give-seat = أعط مقعدًا
city = المدينة
city-hint = اسم مدينة عضو، بأي لغة.
post = المنصب
function =
    { $function ->
        [leader] من يقود في المدينة
       *[other] موظف في المدينة
    }
role-in-body = يجلس فيها بصفة
end-a-seat = أنهِ مقعدًا اليوم
end-seat-of = أنهِ المقعد: { $whose }
renew-or-close = التمديد أو الإغلاق
extend = حدد هذا اليوم آخرًا
outcome = ما نتج عنها
outcome-hint = ما قررته أو أنتجته، وأين يُحفظ.
close = أغلق هذه الهيئة
terms-ending = ولايات تنتهي قريبًا
terms-sentence =
    { $days ->
        [zero] اليوم
        [one] خلال يوم واحد، في وقت يكفي لرسالة أو انتخاب.
        [two] خلال يومين، في وقت يكفي لرسالة أو انتخاب.
        [few] خلال { $days } أيام، في وقت يكفي لرسالة أو انتخاب.
        [many] خلال { $days } يومًا، في وقت يكفي لرسالة أو انتخاب.
       *[other] خلال { $days } يومًا، في وقت يكفي لرسالة أو انتخاب.
    }
no-terms = لا ولاية تنتهي في هذه المدة
terms-of-posts =
    { $count ->
        [zero] لا مناصب
        [one] منصب واحد
        [two] منصبان
        [few] { $count } مناصب
        [many] { $count } منصبًا
       *[other] { $count } منصبًا
    }
terms-of-seats =
    { $count ->
        [zero] لا مقاعد في الهيئات
        [one] مقعد واحد في هيئة
        [two] مقعدان في الهيئات
        [few] { $count } مقاعد في الهيئات
        [many] { $count } مقعدًا في الهيئات
       *[other] { $count } مقعدًا في الهيئات
    }
holder = شاغل المنصب
error-name = أدخل اسمًا
error-kind = اختر ما هي
error-remit = قل ما تقرره أو تنتجه
error-no-last-day = أدخل آخر يوم: لمجموعة العمل آخر يوم دائمًا
error-city = أدخل اسم مدينة عضو
error-function = اختر منصبًا
error-new-end = أدخل يومًا من اليوم فصاعدًا
error-outcome = قل ما نتج عنها أو لماذا تنتهي
refused-title =
    { $code ->
        [not-maker] تنشئ الأمانة والرئاسة الهيئات
        [not-keeper] أنت لا تدير هذه الهيئة
        [closed] أُغلقت هذه الهيئة
        [no-last-day] تحتاج مجموعة العمل إلى آخر يوم
        [not-conducting] أنت لا تدير هذا الاجتماع
        [other-body] هذا الاجتماع لهيئة أخرى
       *[other] لهذا المنصب مقعد فيها
    }
refused-reason =
    { $code ->
        [not-maker] أنت تعمل في منصب من نوع آخر.
        [not-keeper] يديرها رئيسها ورئاسة منطقتها ورئاسة الشبكة والأمانة.
        [closed] يبقى ما كانت عليه وما نتج عنها كما هو.
        [no-last-day] مجموعة بلا نهاية تستمر بعد انتهاء عملها.
        [not-conducting] تدعو إليه الأمانة ورئاسة الشبكة ومن يقوده.
        [other-body] الاجتماع لهيئة واحدة.
       *[other] لكل منصب مقعد واحد في الهيئة.
    }
refused-remedy =
    { $code ->
        [closed] أنشئ هيئة جديدة لعمل جديد.
        [no-last-day] عد وأدخله.
        [has-seat] أنهِ المقعد الحالي أولًا.
        [other-body] ضع اجتماعًا خاصًا لهذه الهيئة.
       *[other] اسأل الأمانة.
    }

## اجتماعات هيئة
meetings = الاجتماعات
body-and-meeting = الهيئة
meeting-of = هذا اجتماع «{ $body }».
see-body = افتح الهيئة
invite-sentence = هل هو اجتماع مجلس أو لجنة أو مجموعة عمل؟ يُدعى أعضاؤها بضغطة واحدة.
invite-members = ادعُ أعضاءها
invite-rest =
    { $count ->
        [one] ادعُ عضوًا واحدًا لم يُسأل
        [two] ادعُ عضوين لم يُسألا
        [few] ادعُ { $count } أعضاء لم يُسألوا
        [many] ادعُ { $count } عضوًا لم يُسألوا
       *[other] ادعُ { $count } عضو لم يُسألوا
    }

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_seat] انتهى المقعد.
        [close_body] أُغلقت الهيئة.
        [invite_body] دُعي أعضاؤها؛ وتُرك من سُئل من قبل أو لا يحق له الحضور.
       *[other] { "" }
    }
