# Words of search.

navigation = البحث
title = البحث في الشبكة
label = عمّ تبحث؟
hint = كلمات بأي لغة. "كلمتان" بين علامتين تبقيان معًا، و‎-كلمة تُستبعد.
search = ابحث
kinds = أنواع النتائج
all = الكل
counted = { $label } ({ $count })
hits =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
alike = لا شيء فيه هذه الكلمات؛ في هذه كلمات تشبهها
most = لا شيء فيه كل هذه الكلمات؛ في هذه معظمها
nothing-for = لم يُعثر على شيء عن: { $words }
nothing-sentence = جرّب كلمات أقل أو كلمات أخرى. لا يُبحث في ما ليس مفتوحًا لك.
not-ready = يجري إعداد البحث
not-ready-sentence = حاول مرة أخرى بعد لحظة.
languages = اللغات
topics = المواضيع
pages = أجزاء النتائج
before = النتائج السابقة
after = مزيد من النتائج
shown = { $first } إلى { $last }
