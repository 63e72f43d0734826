# كلمات البرامج.

programmes = البرامج
programmes-sentence = ما تديره الشبكة باسمه الحالي، وما كان يسمى به قبل ذلك.
running = قائمة الآن
earlier = سابقة
no-programmes = هنا ستكون برامج الشبكة
no-programmes-sentence = تضيفها الأمانة.
add = أضف برنامجًا
name = الاسم
words = ما هو
words-hint = في جملة أو جملتين: لمن، وماذا ينال.
source = المصدر
source-hint = القرار أو الصفحة التي تقول ذلك، مع تاريخها.
first-day = مستعمل منذ
since = منذ { $from }
lasts = من { $from } إلى { $until }
said-by = المصدر: { $source }
names = أسماؤه
rename = غيّر اسم هذا البرنامج
end = أنهِ هذا البرنامج
outcome = ما نتج عنه
outcome-hint = وكذلك أين يستمر في مكان آخر.
ended-with = انتهى في { $day }: { $outcome }
error-name = أدخل اسمًا
error-words = قل ما هو
error-source = قل أين تقرر هذا أو قيل
error-future = أدخل يومًا قد حلّ
error-before-present = أدخل يومًا بعد بداية الاسم الحالي
error-outcome = قل ما نتج عنه أو لماذا ينتهي
refused-title =
    { $code ->
        [not-secretariat] تدير الأمانة البرامج
        [ended] انتهى هذا البرنامج
       *[other] يبدأ الاسم بعد سابقه ويكون قد بدأ
    }
refused-reason =
    { $code ->
        [not-secretariat] لتأتي الأسماء والتواريخ من يد واحدة.
        [ended] تبقى أسماؤه وما نتج عنه.
       *[other] المخطط ليس اسمًا بعد.
    }
refused-remedy = اكتب إلى الأمانة.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_programme] انتهى البرنامج.
       *[other] { "" }
    }
