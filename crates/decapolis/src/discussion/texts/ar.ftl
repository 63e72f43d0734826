# ما يُقال تحت السجل.

kind-comment = تعليق
kind-report = سري
verb-decide = قرر هل يظهر
verb-look = انظر فيه
discussion = ما يُقال
nobody-talks = لم يقل أحد شيئًا بعد
nobody-talks-sentence = سؤال أو وثيقة أو شك: يقرؤه كل من يقرأ هذا.
your-comment = تعليقك
comment-hint = كل نسخة تُحفظ وتُقرأ.
say-it = قله
follow = أخبرني بالبريد بما يُقال
unfollow = لا تخبرني بعد الآن
written-on = كُتب في { $day }
changed-times =
    { $count ->
        [zero] لم يُغيَّر
        [one] غُيّر مرة
        [two] غُيّر مرتين
        [few] غُيّر { $count } مرات
        [many] غُيّر { $count } مرة
       *[other] غُيّر { $count } مرة
    }
hidden-by = حجبه { $post }: { $reason }
hidden-tag = محجوب
open-comment = كل الصيغ
open-own-comment = كل الصيغ، وتعديله
comment-title = تعليق
comment-of = من { $who }، { $day }
back = العودة إلى حيث قيل
history = كل النسخ
version-number = النسخة { NUMBER($version) }
change-it = غيّره
hide-it = احجبه
why-hide = لماذا يُخفى
why-hide-hint = من يقرأ السجل يقرأ السبب لا التعليق.
appeal = لماذا ينبغي أن يظهر
appeal-hint = يقرر منصب غير الذي حجبه.
send-appeal = اطلب البت فيه
appealed = يقول كاتبه: { $words }
show-again = أظهره من جديد
keep-hidden = أبقه محجوبًا
stays-hidden = تقرر أن يبقى محجوبًا.
report = أبلغ عن تحرش
report-title = الإبلاغ عن تحرش
report-sentence = لا يقرأ ما تكتبه إلا شخص واحد: { $who }. لا تراه الأمانة ولا مدينتك، ولا يظهر في قائمة أو بحث.
nobody-named = لم تسمِّ الشبكة بعد أحدًا بعيدًا عن الطرفين. اطلب من رئيس الشبكة أن يسمي أحدًا، أو اتصل به.
what-happened = ما حدث
send-report = أرسله إلى هذا الشخص وحده
reports = بلاغات التحرش
reports-sentence = ما أُبلغ به منصبك ولا أحد سواه.
no-reports = لم يُبلَّغ منصبك بشيء
no-reports-sentence = تذهب البلاغات إلى المنصب الواحد الذي سمته الشبكة.
confidential = بلاغ سري
reported-by = أبلغ به { $who }، { $day }
about-comment = التعليق المقصود
comment-gone = لم يعد التعليق موجودًا: مُحي كاتبه.
what-was-done = ما فُعل
settle = دوّنه وأغلق
settled-on = سُوّي في { $day }
open-report = مفتوح
name-reader = من يقرأ بلاغات التحرش
reader-sentence = يذهب البلاغ إلى أول هؤلاء ممن هو بعيد عن الطرفين: ليس أحدهما، ولا من مدينتيهما أو منطقتيهما.
first-reader = الأول
second-reader = إن لم يكن الأول بعيدًا عن الطرفين
nobody = لا أحد
save = احفظ
error-empty = اكتب جملة واحدة على الأقل
mail-comment-subject = { $city }: قيل شيء جديد
mail-comment = قال { $name } ({ $title }، { $city }) تحت «{ $record }»:
mail-see = انظره
mail-report-subject = بلاغ سري ينتظرك
mail-report = أبلغ أحدهم منصبك بشيء ولم يبلغ به أحدًا سواك. ليس في هذه الرسالة: سجّل الدخول لتقرأه.
mail-read-report = اقرأه

## Said at the top of the page that an act leads to
done =
    { $act ->
        [report_comment] أُرسل بلاغك. وصل إلى الشخص المذكور هناك وحده.
        [hide_comment] أُخفي التعليق. يقرأ كاتبه السبب ويمكنه الاعتراض.
        [appeal_comment] ينتظر اعتراضك شخصًا لم يُخفِ التعليق.
        [decide_comment] بُتَّ في الأمر.
        [settle_report] سُوِّي البلاغ.
       *[other] { "" }
    }
