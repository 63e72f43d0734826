# ما ينتج عمّا قيل: بند في جدول أعمال أو حاجة.

carry-on = المتابعة
what-comes-of-it = ما الذي ينتج عنه
need-of = حاجة لمدينة { $city }
agenda-of = بند في جدول أعمال «{ $meeting }»، { $day }
in-words = بأي كلمات
in-words-hint = كما سيظهر هناك. عدّله إن احتاج إلى أكثر مما قيل.
error-place = اختر ما الذي ينتج عنه
error-words = أدخل الكلمات
written-in = كُتب باللغة { $language }
original-in = كما كُتب، باللغة { $language }
in-language = نفسه باللغة { $language }
may-be-empty = اختياري
error-version-own = هذه هي اللغة أعلاه: اتركه فارغًا أو اختر لغة أخرى أعلاه
