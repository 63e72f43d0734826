# المساعدون وما يكتبونه من مسودات.

refused-title = لا يمكن فعل هذا
refused-reason =
    { $code ->
        [not-the-holder] شاغل المنصب وحده يختار مساعديه.
        [oneself] أنت نفسك تشغل هذا المنصب.
       *[other] هذا الشخص يساعد في هذا المنصب من قبل.
    }
refused-remedy =
    { $code ->
        [not-the-holder] اسأل شاغل المنصب.
        [oneself] أدخل عنوان شخص آخر.
       *[other] أنهِ مدته أولًا إن أردت يومًا آخر.
    }
assistants-title = مساعدو { $title }
assistants-sentence = يرى المساعد ما تراه في هذا المنصب ويكتب مسودات الاحتياجات والأسئلة والأجوبة. أنت ترسلها. لا يستطيع المساعد أن يرسل أو يغلق أو يسلّم أو يصوّت أو يغيّر من يقرأ.
who-assists = من يساعد الآن
nobody-assists = لا أحد يساعدك في هذا المنصب
name-somebody = سمِّ شخصًا
name-assistant = سمِّه مساعدًا
their-name = الاسم
their-email = البريد الإلكتروني
until-when = حتى
until-hint = اليوم الأخير، بعد سنة على الأكثر. وينتهي أيضًا حين تترك المنصب.
error-name = أدخل اسمًا لا يزيد على 200 حرف
error-email = أدخل عنوان بريد، مثل iris@city.example
error-until = أدخل يومًا من اليوم إلى سنة من الآن
end-assistance = أنهِ الآن: { $name }، حتى { $until }
kind-draft = مسودة من مساعدك
send-the-draft = أرسل المسودة
holding-drafts = مسودات تنتظر الإرسال
draft-title = مسودة كتبها { $name }
draft-state =
    { $state ->
        [waiting] تنتظر شاغل المنصب، وله أن يغيّر الكلمات أو يرسلها أو يتركها.
        [sent] أرسلها شاغل المنصب.
       *[other] تُركت. لم يُرسل شيء.
    }
written-on = كُتبت في { $day }
becomes = عند الإرسال
what-it-becomes =
    { $kind ->
        [need] يُعلن احتياج لمدينتك، ويقرؤه أهل مدينتك
        [question] يذهب سؤال إلى شاغل منصب
        [six] يذهب سؤال إلى ستة أعضاء يُرجَّح أنهم يعرفون
        [answer] يُجاب عن سؤال
        [offer] يعرض منصبك هذا على مدن أخرى
        [fact] تذكر مدينتك معلومة عن نفسها
       *[other] تُرسل الاستمارة كما مُلئت
    }
the-words = الكلمات
lay-aside = اتركها
was-sent = أُرسلت
see-what-came = انظر ما نتج عنها
mail-subject = أنت الآن مساعد في { $home }
mail-named = { $name }، { $title }، { $home }، سمّاك مساعدًا حتى { $until }.
mail-what-to-do = تقرأ ما يقرؤه هذا المنصب وتكتب المسودات له، وشاغل المنصب يرسل ما تكتبه. افتح الرابط واضغط الزر هناك: نرسل إليك رابطًا للدخول.
mail-link = ادخل مساعدًا

## Said at the top of the page that an act leads to
done =
    { $act ->
        [name_assistant] عُيِّن المساعد: يقرأ ويكتب المسودات لهذا المنصب.
        [end_assistance] انتهت المساعدة: لم يعد يقرأ لهذا المنصب.
        [send_draft] أُرسلت باسم المنصب.
        [lay_draft_aside] وُضعت المسودة جانبًا. لم يُرسل شيء.
       *[other] { "" }
    }
