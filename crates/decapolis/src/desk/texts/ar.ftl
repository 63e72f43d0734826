# المكتب والصفحة الأولى.

navigation = المكتب
greeting = مرحبًا، { $name }
need-label = ماذا تحتاج مدينتك؟
need-hint = جملة واحدة تكفي. سترى من يشبهك وما نجح ومن يستطيع المساعدة. لا يراها أحد خارج مدينتك حتى تأذن.
get-a-brief = اعرض الموجز
waiting = بانتظارك
waiting-count =
    { $count ->
        [zero] لا شيء
        [one] أمر واحد
        [two] أمران
        [few] { $count } أمور
        [many] { $count } أمرًا
       *[other] { $count } أمر
    }
nothing-waits = لا شيء بانتظارك
nothing-waits-sentence = هنا يظهر ما يطلبه الآخرون من منصبك، مع موعده الأخير.
offers = عروض للمدن الأخرى
your-city-page = صفحة مدينتك

## الصفحة الأولى
front-title = مدن يعين بعضها بعضًا
front-sentence = شبكة مدن يسأل قادتها الرقميون ويجيبون ويحفظون ما نجح.
city-label = من أي مدينة أنت؟
city-hint = أي مدينة في العالم وبأي كتابة: Köln وCologne وكولونيا
show-likest = اعرض المدن الشبيهة
numbers = الشبكة بأرقام صادقة
members = المدن الأعضاء

## Sources
sources-title = من أين تأتي الحقائق
sources-sentence = بيانات مفتوحة عن المدن والبلدان، مع النسبة التي تطلبها كل رخصة.
