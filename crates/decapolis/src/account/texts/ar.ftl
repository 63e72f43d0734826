# الدخول والخروج والإعدادات الشخصية.

sign-in-title = تسجيل الدخول
sign-in-sentence = افتح الرابط الذي أرسلته إليك شبكتك. يقود إلى صفحة فيها زر واحد.
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
