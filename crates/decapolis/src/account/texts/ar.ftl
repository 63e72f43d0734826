# الدخول والخروج والإعدادات الشخصية.

sign-in-title = تسجيل الدخول
sign-in-sentence = أدخل عنوان بريدك الإلكتروني ليصلك رابط، أو افتح الرابط الذي أرسلته إليك شبكتك.
invitation-title = تسجيل الدخول إلى الشبكة
invitation-sentence = لم يحدث شيء بعد. اضغط الزر لتسجيل الدخول على هذا الجهاز.
sign-in-as = الدخول باسم { $name }
link-spent-title = لم يعد هذا الرابط صالحًا
link-spent-sentence = سبق استخدامه أو انتهت مدته أو هو ناقص. اطلب رابطًا جديدًا من الأمانة.
account-title = حسابك
you-may-because = تعمل بصفة { $title }، { $home }.
you-may-until = تعمل بصفة { $title }، { $home }، لأنك تشغل هذا المنصب حتى { $until }.
which-post = في أي منصب تريد أن تعمل؟
act-in-this-post = العمل في هذا المنصب
sign-out = تسجيل الخروج
your-email = عنوان بريدك الإلكتروني
email-hint = العنوان الذي تعرفه شبكتك. ستصلك رسالة فيها رابط.
send-me-a-link = أرسلوا إليّ رابطًا
too-often-title = طُلبت روابط كثيرة جدًا
too-often-sentence = طُلب رابط من هنا مرات كثيرة. حاول من جديد بعد ساعة.
mail-sent-title = انظر في بريدك
mail-sent-sentence = إن كانت الشبكة تعرف هذا العنوان فرسالة فيها رابط في الطريق. يصلح عشر دقائق. افتحه في هذا المتصفح واضغط الزر.
code = الرمز
code-hint = فقط إن فتحت الرابط في متصفح آخر: يعرض ستة أرقام. اكتبها هنا.
wrong-code = هذا الرمز خاطئ أو قديم. اكتب الأرقام الستة التي يعرضها الرابط أو اطلب رابطًا جديدًا
elsewhere-title = طلبته في متصفح آخر
elsewhere-sentence = لم يحدث شيء بعد. إن كنت أنت من طلب الدخول فارجع إلى ذلك المتصفح واكتب هذا الرمز فيه. لا تخبر به أحدًا.
type-this-code = رمزك: { $code }
mail-subject = رابطك لتسجيل الدخول
mail-asked = طلب أحدهم تسجيل الدخول إلى { $network } بهذا العنوان.
mail-how = افتح الرابط في المتصفح الذي طلبته فيه. يصلح عشر دقائق ومرة واحدة. وإن فُتح في مكان آخر عرض رمزًا.
mail-not-you = إن لم تكن أنت فلا تفعل شيئًا. من دون هذه الرسالة لا يستطيع أحد الدخول.
mail-sign-in = تسجيل الدخول
sessions = أين سجّلت الدخول
session-since = منذ { $began }، آخر استخدام { $seen }
this-browser = هذا المتصفح
end-session = إنهاء هذه الجلسة
sign-out-everywhere = تسجيل الخروج من كل مكان
mails-stay-here = هذه شبكة تجريبية: لا ترسل أي رسالة. يستطيع كل من سجّل الدخول قراءة الرسائل الموجهة إلى المناصب، أما رابط الدخول فلا يراه إلا صاحبه.
see-mails = قراءة الرسائل
personal-link = العنوان الذي أُرسل إليه آخر رابط دخول
    .why = ليعمل الرابط لذلك العنوان وحده.
    .since = يبقى حتى الرابط التالي، والمحو يزيله.
your-portrait = صورتك
your-calendar = لقاءاتك في تقويمك
your-data = بياناتك

## Ending the sessions of others
others-title = إنهاء جلسات شخص آخر
others-sentence = استخدم هذا إذا ضاع جهاز أو كان أحد غير صاحب البريد يقرؤه. يخرج الشخص من كل مكان فورًا ولا يعمل أي رابط لديه بعد ذلك. ويمكنه طلب رابط جديد.
others-email = البريد الإلكتروني للشخص
others-end = إخراج هذا الشخص من كل مكان
others-unknown = اكتب عنوان شخص في هذه الشبكة
## رموز البرامج
programs-title = البرامج
programs-sentence = يتيح الرمز لبرنامج أن يقرأ باسم أحد مناصبك، وأن يكتب إن قلت ذلك. لا يفعل أكثر مما تختاره، وينتهي حين تترك المنصب.
tokens-caption = رموزك
program-name = البرنامج
program-name-hint = اسم تعرفه به: «بوابة البيانات المفتوحة».
token-post = يقرأ باسم المنصب
token-scope = ما يجوز له فعله
scope-public = ما يقرؤه الجميع
scope-members = ما يقرؤه جميع الأعضاء
scope-post = ما يقرؤه المنصب نفسه
token-days = مدة صلاحيته
token-for-days = { $days } يومًا
make-token = إنشاء رمز
token-made = انسخ الرمز الآن. لن تراه إلا هذه المرة.
last-used = آخر استخدام
never-used = لم يُستخدم بعد
token-until = صالح حتى
which-token = أي رمز تريد إنهاءه؟
end-token = إنهاء هذا الرمز
error-no-program-name = أدخل اسمًا للبرنامج
error-long-program-name = أدخل اسمًا لا يزيد على { $letters } حرفًا
error-program-name-taken = لديك رمز بهذا الاسم. إن لم تنسخه فأنهِه وأنشئ غيره.
error-no-scope = اختر ما يجوز له فعله
error-no-days = اختر مدة صلاحيته
refused-token-title = لا يمكن إنشاء هذا الرمز
refused-token-post = أنت لا تشغل هذا المنصب.
refused-token-post-remedy = اختر أحد مناصبك.
refused-token-enough = لديك { $count } رموز، وهذا هو الحد الأقصى.
refused-token-enough-remedy = أنهِ رمزًا لم تعد تحتاج إليه.
what-programs-read = ما يمكن للبرامج قراءته
token-without-post = انتهى مع المنصب
token-expired = انتهت صلاحيته
## Being welcomed, and assisting
welcome-title = ادخل باسم { $name }
welcome-sentence = اضغط الزر فنرسل رابطًا إلى عنوانك. يصلح عشر دقائق في هذا المتصفح.
you-draft-until = تقرأ وتكتب المسودات لمنصب { $title }، { $home }، حتى { $until }. شاغل المنصب يرسل ما تكتبه.
as-its-assistant = مساعدًا له: تقرأ وتكتب المسودات
you-stand-in = تقوم بأعماله حتى يُعيَّن أحد
your-assistants = مساعدوك

## The way to the register of ties
ties-to-declare = صلات للتصريح بها
## Programs that write
scope-write = ما يقرؤه المنصب نفسه وما يفعله شاغله فيه: طرح الاحتياجات والسؤال والإجابة

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_others_sessions] انتهت كل جلسات هذا الشخص.
        [end_sessions] سُجِّل الخروج هناك.
        [end_token] لم يعد الرمز صالحًا.
       *[other] { "" }
    }
