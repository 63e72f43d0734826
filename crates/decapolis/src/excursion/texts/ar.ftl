# الزيارات الميدانية: ما يراه ضيوف لقاء من المدينة المضيفة، ومن له مكان.

kind-site-visit = زيارة ميدانية
holding-places = أماكن في زيارات ميدانية
site-visits = الزيارات الميدانية
site-visits-sentence = انظر كيف يعمل الأمر حيث يعمل. الأماكن لمن يأتي إلى اللقاء.
visits-count =
    { $count ->
        [0] لا زيارات ميدانية بعد
        [zero] لا زيارات ميدانية بعد
        [one] زيارة ميدانية واحدة
        [two] زيارتان ميدانيتان
        [few] { $count } زيارات ميدانية
        [many] { $count } زيارة ميدانية
       *[other] { $count } زيارة ميدانية
    }
no-visits = لم تُخطط زيارة بعد
no-visits-sentence = يضيفها هنا من يدير اللقاء.
see-visits = انظر الزيارات الميدانية
keep-visits = أضف زيارات وغيّرها
see-site-visit = انظر الزيارة
add-visit = أضف زيارة
change-visit = غيّر الزيارة
save-visit = احفظ
cancel-visit = ألغِ الزيارة
as-file = من يأتي، في ملف
print = اطبع
thread = الخيط

## زيارة
title = العنوان
what-one-sees = ما يُرى
what-one-sees-hint = ما يُتعلم هناك، وممن.
meeting-point = أين نلتقي
meeting-point-hint = مكان يجده الضيف وحده.
time = الوقت
day = اليوم
begins = تبدأ
ends = العودة في
time-span = { $begins } حتى { $ends }
places = الأماكن
places-hint = على الأكثر 200. يمكن زيادتها لاحقًا، فيتقدم من ينتظر.
the-way = الطريق
step-free =
    { $way ->
        [yes] بلا درجات
       *[no] فيه درجات
    }
walking = دقائق المشي
walking-hint = كلها، بخطوة هادئة.
walks =
    { $minutes ->
        [0] بلا مشي
        [zero] بلا مشي
        [one] دقيقة مشي واحدة
        [two] دقيقتا مشي
        [few] { $minutes } دقائق مشي
        [many] { $minutes } دقيقة مشي
       *[other] { $minutes } دقيقة مشي
    }
access-words = ما يلزم معرفته أيضًا عن الطريق
access-words-hint = المصاعد والمقاعد والأرض والأحذية. عن الطريق لا عن شخص.
why-cancelled = لماذا
why-cancelled-hint = يقرؤه في رسالة كل من له مكان أو ينتظر.
error-title = أدخل عنوانًا
error-words = قل ما يُرى
error-meeting-point = قل أين نلتقي
error-day = اختر يومًا من أيام اللقاء، أو يومين قبله أو بعده
error-ends = تنتهي بعد أن تبدأ
error-step-free = قل هل في الطريق درجات
error-reason = قل لماذا

## الأماكن
places-left = بقي { $left } من { $places }
full =
    { $waiting ->
        [0] ممتلئة
        [zero] ممتلئة
        [one] ممتلئة، وينتظر واحد
        [two] ممتلئة، وينتظر اثنان
        [few] ممتلئة، وينتظر { $waiting }
        [many] ممتلئة، وينتظر { $waiting }
       *[other] ممتلئة، وينتظر { $waiting }
    }
cancelled = أُلغيت
was-cancelled = أُلغيت في { $day }
has-begun = بدأت: لا تُؤخذ أماكن بعد ولا تُعاد.
you-come = أنت آتٍ
you-wait = أنت تنتظر، رقمك { $position }
you-have-a-place = لك مكان. إن لم تستطع المجيء فأعده: يأخذه أول المنتظرين.
take-place = خذ مكانًا
wait-for-place = انتظر مكانًا
give-back =
    { $own ->
        [holds] أعد المكان
       *[waits] لا أنتظر بعد
    }
who-comes =
    { $count ->
        [0] لا يأتي أحد بعد
        [zero] لا يأتي أحد بعد
        [one] يأتي واحد
        [two] يأتي اثنان
        [few] يأتي { $count }
        [many] يأتي { $count }
       *[other] يأتي { $count }
    }
column-name = الاسم
column-post = المنصب
column-home = المدينة أو المنظمة
column-place = المكان
vacant = لا أحد الآن
place-number = المكان { $number }
waits-as = ينتظر، رقمه { $position }
how-places-are-given = كيف تُعطى الأماكن
rule-order = تُعطى الأماكن بترتيب الطلب. وحين تُؤخذ كلها ينتظر المرء بذلك الترتيب.
rule-line = المكان الذي يُعاد، أو الذي لم يعد منصبه يأتي إلى اللقاء، لأول المنتظرين. يُخبَر بالبريد وهو له في الحال.
rule-one = من الزيارات في الوقت نفسه تؤخذ واحدة أو تُنتظر واحدة. المكان للمنصب وينتقل معه.
rule-closed = تُغلق الأماكن حين تبدأ الزيارة. لا يرى من يأتي إلا من يدير اللقاء.

## الرسائل
mail-moved-up-subject = لك مكان في الزيارة الميدانية
mail-moved-up = خلا مكان وكنت أول المنتظرين. هو لك.
mail-moved-up-then = إن لم تستطع المجيء فأعده في الصفحة: غيرك ينتظر.
mail-changed-subject = تغيرت زيارة ميدانية
mail-changed = تغير وقت زيارتك الميدانية أو مكان اللقاء.
mail-cancelled-subject = أُلغيت زيارة ميدانية
mail-cancelled = لن تتم زيارة ميدانية لك فيها مكان أو تنتظر مكانًا فيها.
mail-begins = تبدأ في { $begins }.
mail-meet-at = نلتقي هنا:

## الرفض
refused-title =
    { $code ->
        [not-conductor] لست ممن يدير هذا اللقاء
        [not-attending] الزيارات لمن يأتي
        [not-ahead] انتهى اللقاء أو أُلغي
        [cancelled] أُلغيت الزيارة
        [begun] بدأت الزيارة
        [has-place] لك مكان أو تنتظر مكانًا
        [overlaps] لك زيارة أخرى في ذلك الوقت
        [no-place] لا مكان لك هنا
        [too-few] أُخذت أماكن أكثر من ذلك
       *[clash] يصير لأحدهم زيارتان معًا
    }
refused-reason =
    { $code ->
        [not-conductor] يضيف الزيارات ويغيرها الأمانة والرئاسة ومن يدير اللقاء.
        [not-attending] يأخذ الأماكن من له مقعد في اللقاء.
        [not-ahead] لا يُضاف شيء ولا يُؤخذ بعد.
        [cancelled] لا تُؤخذ أماكن ولا تُعاد، ولا يُغيَّر شيء.
        [begun] تُغلق الأماكن حين تبدأ زيارة.
        [has-place] يأخذ المنصب مكانًا واحدًا في زيارة.
        [overlaps] من الزيارات في الوقت نفسه تؤخذ واحدة أو تُنتظر واحدة.
        [no-place] ليس هناك ما يُعاد.
        [too-few] لا يفقد أحد مكانه لأن الأماكن صارت أقل.
       *[clash] لضيف من هذه الزيارة مكان في أخرى في الوقت الجديد.
    }
refused-remedy =
    { $code ->
        [not-attending] اقبل الدعوة إلى اللقاء أولًا.
        [overlaps] أعد المكان الآخر أولًا.
        [too-few] أدخل من الأماكن ما أُخذ على الأقل.
        [clash] اختر وقتًا آخر، أو ألغِ هذه الزيارة وأضف أخرى.
       *[other] اسأل من يدير اللقاء.
    }

## ما يُحفظ عن شخص
personal-places = أماكن مناصبك في زيارات ميدانية
    .why = يمكن القول من يأتي إلى أين، وكم.
personal-words = زيارات ميدانية وصفتها
    .why = يمكن القول من كتب زيارة.
personal-since = من نهاية الزيارة.
personal-stays = يبقى مع الزيارة دون اسمك. بعد المحو تنظر الأمانة هل تذكرك الكلمات بالاسم.

## يقال في أعلى الصفحة التي يقود إليها فعل
done =
    { $act ->
        [add_site_visit] أُضيفت الزيارة.
        [change_site_visit] غُيِّرت الزيارة. إن تغير الوقت أو مكان اللقاء أُخبر بالبريد من يأتي.
        [cancel_site_visit] أُلغيت الزيارة. يُخبَر بالبريد كل من له مكان أو ينتظر.
        [move_site_visit_place] تم؛ وتقول الصفحة ما لك.
       *[other] { "" }
    }
