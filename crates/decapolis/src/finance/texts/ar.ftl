# ميزانية الاجتماع.

kind-line = سطر من ميزانية
budget = الميزانية
budget-sentence = ما يُتوقع أن يكلفه الاجتماع، وما أُنفق، ومن يدفع. تمسكها الأمانة، ويقرؤها من يرأس.
as-file = في ملف
paid-for-somebody = دُفع شيء عن شخص
lines = السطور
lines-caption = سطور الميزانية، مع ما تلتزم به المنح وما دُفع عن أشخاص
one-line = سطر من الميزانية
no-lines = لم يُخطط شيء بعد
no-lines-sentence = تضيف الأمانة ما سيكلفه الاجتماع ومن يدفعه.
shares = من يدفع ماذا
shares-caption = ما يدفعه كل طرف، والمجموع بكل عملة
whole = المجموع بعملة { $currency }
over = فوق المخطط
planned-and-spent = المخطط { $planned }، والملتزم به أو المنفق { $spent }.
bursaries = منح السفر
read-from-bursaries = يُقرأ من منح هذا الاجتماع.
for-people = دُفع عن أشخاص
read-from-gifts = يُقرأ من سجل الهدايا.
not-known =
    { $count ->
        [zero] لا سطر في سجل الهدايا مجهول القيمة.
        [one] في سجل الهدايا سطر واحد لا يعرف أحد قيمته، ولا يُحسب هنا.
        [two] في سجل الهدايا سطران لا يعرف أحد قيمتهما، ولا يُحسبان هنا.
        [few] في سجل الهدايا { $count } سطور لا يعرف أحد قيمتها، ولا تُحسب هنا.
        [many] في سجل الهدايا { $count } سطرًا لا يعرف أحد قيمتها، ولا تُحسب هنا.
       *[other] في سجل الهدايا { $count } سطر لا يعرف أحد قيمتها، ولا تُحسب هنا.
    }
how-it-counts = كيف يُحسب
rule-read = تُقرأ المنح وما دفعه آخرون عن أشخاص من حيث تُحفظ، ولا تُكتب مرتين أبدًا.
rule-currencies = كل مبلغ بالعملة التي يُدفع بها. لا تحويل بين العملات، فلكل عملة مجموعها.
rule-who-reads = تقرأ هذا الأمانةُ ومن يرأس هذا الاجتماع ورئاسةُ الشبكة. أما من دفع ماذا وعن من، فيقرؤه الأعضاء في سجل الهدايا.

## السطر
heading = البند
heading-name =
    { $heading ->
        [venue] المكان
        [catering] الضيافة
        [interpretation] الترجمة الفورية
        [equipment] المعدات
        [printing] الطباعة
        [travel] سفر المتحدثين والعاملين
        [staff] العاملون
       *[other] شيء آخر
    }
who-pays = من يدفع
payer =
    { $payer ->
        [network] الشبكة
        [host] المدينة المضيفة
        [partner] شريك
       *[other] منظمة أخرى
    }
payer-name = أيّهم
payer-name-hint = اسم الشريك أو المنظمة.
currency = العملة
currency-hint = ثلاثة أحرف، مثل EUR.
planned = المخطط
planned-hint = مثل 1200 أو 1,200.50، ولا شيء يُكتب 0.
spent = الملتزم به أو المنفق
spent-hint = ما وُقّع عليه أو دُفع حتى الآن. اتركه فارغًا ما لم يكن شيء.
deviation = الفرق
note = ملاحظة
note-hint = العقد أو العرض في كلمات قليلة.
add-line = أضف سطرًا
change-line = عدّل السطر
remove-line = احذف السطر
error-heading = اذكر البند
error-payer = اذكر من يدفع
error-payer-name = اكتب اسم من يدفع
error-currency = اكتب ثلاثة أحرف، مثل EUR
error-sum = اكتب مبلغًا مثل 1200 أو 1,200.50

## الرفض
refused-title =
    { $code ->
        [not-shown] الميزانية للأمانة ولمن يرأس
        [not-secretariat] الأمانة هي التي تمسك الميزانية
        [too-many-lines] لا تتسع الميزانية لسطور أكثر
       *[other] أُلغي الاجتماع
    }
refused-reason =
    { $code ->
        [not-shown] مبالغ العروض والعقود ليست للجميع.
        [not-secretariat] من يطلب ويدفع هو من يدوّن.
        [too-many-lines] فيها مئتا سطر.
       *[other] لا يُخطط له شيء بعد ذلك.
    }
refused-remedy =
    { $code ->
        [too-many-lines] اجمع سطور البند الواحد.
        [cancelled] عدّل السطور الموجودة إلى ما كلفه في النهاية.
       *[other] اسأل الأمانة.
    }

## ما يُحفظ عن شخص
personal-lines = ملاحظات كتبتها في ميزانيات الاجتماعات
    .why = ليُعرف كم كلف الاجتماع ومن دفع.
personal-stays = تبقى مع السطر دون اسمك. وبعد المحو تنظر الأمانة هل تذكرك ملاحظة.

## ما يُقال في أعلى الصفحة التي يقود إليها الفعل
done =
    { $act ->
        [add_budget_line] أُضيف السطر.
        [change_budget_line] عُدّل السطر.
        [remove_budget_line] حُذف السطر.
       *[other] { "" }
    }
