# سجل الهدايا: من دفع ماذا ولمن.

register = سجل الهدايا
register-sentence = من دفع ماذا ولمن، بالمنصب لا بالاسم. يقرؤه الأعضاء لا الشركاء.
lines = السطور، أحدثها أولًا
one-line = سطر من سجل الهدايا
paid-for =
    { $kind ->
        [travel] سفر لمنصب { $post }
        [hotel] فندق لمنصب { $post }
        [dinner] عشاء لمنصب { $post }
        [fee] رسم لمنصب { $post }
       *[other] شيء لمنصب { $post }
    }
no-lines = لا شيء مكتوب هنا بعد
no-lines-sentence = تأتي المنح المقبولة إلى هنا من نفسها؛ ويضيف من يقود مدينة ما سواها.
all-lines = كل السطور
file =
    { $reach ->
        [all] السجل كله في ملف
       *[own] سطورنا في ملف
    }
parts = أجزاء السجل
latest-lines = أحدث السطور
next-lines = التالية، { NUMBER($count) }
shown =
    { $count ->
        [zero] لا سطر
        [one] سطر واحد
        [two] سطران
        [few] { $count } سطور
        [many] { $count } سطرًا
       *[other] { $count } سطر
    }
how-it-works = كيف يعمل
rule-lines = لا يُغيَّر سطر ولا يُزال أبدًا. ما كان خطأ يصححه سطر آخر.
rule-bursaries = ما تدفعه منحة يُكتب من نفسه حين تُقبل، ومرة أخرى مع المبلغ حين تُسوّى.
rule-stay = تذكر السطور المنصب. وتبقى حين يتركه أحد وحين يُمحى شخص.
written-on = كُتب في { $day }

## سطر
add-line = أضف سطرًا
for-whom = لمن
for-city = لمن: المدينة
for-city-hint = مدينة عضو. السطر للمنصب الذي يقودها.
who-paid = من دفع
payer =
    { $payer ->
        [network] الشبكة
        [host] المدينة المضيفة
        [own] مدينتنا
        [partner] شريك
       *[other] منظمة أخرى
    }
payer-name = أيّ منهم
payer-name-hint = اسم الشريك أو المنظمة.
what-was-paid = ما دُفع
gift-kind =
    { $kind ->
        [travel] سفر
        [hotel] فندق
        [dinner] عشاء
        [fee] رسم
       *[other] شيء آخر
    }
value = القيمة
value-hint = اتركها فارغة إن لم تُعرف.
value-not-known = قيمة غير معروفة
currency = العملة
currency-hint = ثلاثة حروف، مثل EUR.
given-on = أُعطي في
note = ملاحظة
source =
    { $source ->
        [bursary] من منحة
       *[other] باليد
    }
column-line = السطر
column-meeting = الاجتماع
no-meeting = ليس في اجتماع
column-home = المدينة
column-post = المنصب
column-source = كُتب
column-corrects = يحل محل السطر
was-corrected = صُحح
was-corrected-sentence = سطر لاحق يحل محل هذا.
see-later-line = انظر السطر اللاحق
corrects = يصحح غيره
put-right = صححه
put-right-note = بسطر آخر؛ ويبقى هذا
error-payer = قل من دفع
error-payer-name = أدخل اسم من دفع
error-kind = قل ما دُفع
error-currency = أدخل ثلاثة حروف، مثل EUR
error-value = أدخل مبلغًا مثل 120 أو 120.50
error-given-on = أدخل يومًا حتى اليوم
error-whom = قل لمن كان

## الرفض
refused-title =
    { $code ->
        [not-member] السجل للأعضاء
        [not-writer] لا تكتب سطور هذه المدينة
        [not-for-them] لا يُكتب سطر لهذا المنصب
       *[other] حل سطر آخر محله
    }
refused-reason =
    { $code ->
        [not-member] يقرأ الأعضاء ومن يخدمهم من دفع ماذا.
        [not-writer] من يقود مدينة يكتب لمناصبها، والأمانة للجميع.
        [not-for-them] يقول السجل ما دُفع لمناصب الأعضاء والشبكة.
       *[other] صُحح من قبل.
    }
refused-remedy =
    { $code ->
        [not-for-them] اختر منصبًا لعضو.
        [corrected] صحح السطر اللاحق.
       *[other] اسأل الأمانة.
    }

## ما يُحفظ عن شخص
personal-gifts = ما دُفع لمناصبك
    .why = على الموظفين أن يقولوا ما دفعه غيرهم لهم.
personal-notes = سطور كتبتها في سجل الهدايا
    .why = يمكن القول من كتب سطرًا.
personal-stays = يبقى مع المنصب دون اسمك. بعد المحو تنظر الأمانة هل تذكرك ملاحظة بالاسم.

## يقال في أعلى الصفحة التي يقود إليها فعل
done =
    { $act ->
        [add_gift] كُتب السطر.
        [correct_gift] صُحح. ويبقى السطر السابق.
       *[other] { "" }
    }
