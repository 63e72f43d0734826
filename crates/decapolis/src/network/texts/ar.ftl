# كلمات الشبكة: المدن والمناطق والحقائق.

navigation = الشبكة
kind-cities = المدن
yes = نعم
no = لا

## The directory and a city
directory-title = مدن الشبكة
directory-sentence = من في الشبكة وأين وماذا يعرض.
column-city = المدينة
column-country = البلد
column-region = المنطقة
column-population = عدد السكان
members-table = الأعضاء
facts-of-city = ما نعرفه عن { $city }
people-of-city = مع من تتحدث
vacant = شاغر
stands-in = بالإنابة
entered-by-city = أدخلته المدينة
about-country = عن البلد كله
standing =
    { $standing ->
        [lead] في حديث أولي
        [pending] قيد القرار
        [active] عضو
        [lapsed] لم تجدد
       *[other] انسحبت
    }

world-map = خريطة العالم مرسومة بمدنها، وعليها أعضاء الشبكة
map-members = الأعضاء

## How alike two cities are
column-rank = الترتيب
column-likeness = التشابه
column-reasons = السبب، وما يميزها
column-fact = الحقيقة
column-own = مدينتك
column-part = الحصة من الفرق
member = عضو
why = لماذا
why-city = لماذا { $city }
sum-caption = كل حقيقة قورنت مع { $city }: التشابه { $likeness } من 100
not-known = غير معروف
dropped-out = لا يُحسب
role =
    { $role ->
        [national_capital] عاصمة البلد
        [regional_centre] مركز إقليمها
       *[other] ليست عاصمة ولا مركزًا
    }

## الدليل والمناطق
as-a-file = كملف (CSV)
all-of-them = الكل
offers-on = تعرض المساعدة في
column-standing = الوضع
show = اعرض
cities-count =
    { $count ->
        [zero] لا مدن
        [one] مدينة واحدة
        [two] مدينتان
        [few] { $count } مدن
        [many] { $count } مدينة
       *[other] { $count } مدينة
    }
regions-title = المناطق
people-of-region = من يرأس المنطقة
open-needs = حاجات مفتوحة
went-quiet = من صمت
quiet-caption = مدن لم يفعل أحد منها شيئًا منذ { NUMBER($days) } يومًا
terms-ending = ولايات تنتهي قريبًا
terms-caption = ولايات تنتهي خلال { NUMBER($days) } يومًا
column-holder = من
column-post = المنصب
column-until = حتى
refused-title =
    { $code ->
        [other-city] هذه صفحة مدينة أخرى
        [not-a-member] هذه المدينة ليست عضوًا
        [not-secretariat] الأمانة هي التي تحفظ الوضع
        [region-has-cities] في هذه المنطقة مدن
       *[other] المدينة في هذا الوضع أصلًا
    }
refused-reason =
    { $code ->
        [other-city] قادة المدينة وموظفوها يقولون ما هي وما تعرضه، ومنصبك ليس منها.
        [not-a-member] يظهر ما تقوله المدينة عن نفسها ما دامت عضوًا.
        [not-secretariat] منصبك لا يغير وضع مدينة في الشبكة.
        [region-has-cities] لن تنتمي إلى أي منطقة.
       *[other] لن يتغير شيء ولن يقول السجل لماذا.
    }
refused-remedy =
    { $code ->
        [other-city] اسأل أحدًا من تلك المدينة؛ صفحتها تقول من.
        [not-a-member] اكتب إلى الأمانة.
        [not-secretariat] اكتب إلى الأمانة.
        [region-has-cities] انقلها أولًا إلى منطقة أخرى.
       *[other] اختر وضعًا آخر.
    }

## تعهد صفحة المدينة
keep = تعهد هذه الصفحة
keep-title = تعهد صفحة { $city }
mend = صحح: { $fact }
add-a-fact = اذكر حقيقة عن مدينتك
fact = الحقيقة
choose = اختر
value = القيمة
value-hint = رقم، أو نعم أو لا
year = السنة
source = المصدر
source-hint = من أحصاها: سجل أو مسح أو وثيقة مجلس
enter-fact = أدخل الحقيقة
you-answer = أنت تجيب عن أسئلة الأعضاء
you-do-not-answer = أنت لا تجيب عن أسئلة الأعضاء
stop-answering = توقف عن الإجابة
begin-answering = أجيب عن الأسئلة
said-so-far = ما قيل حتى الآن
withdraw = اسحب: { $what }
reason = السبب
change-standing = غيّر الوضع
history = الوضع في الشبكة
standing-since = { $standing } منذ { $day }: { $reason }
error-fact = اختر حقيقة من القائمة
error-number = أدخل رقمًا، مثل 508,394 أو 36.5
error-yes-no = أدخل نعم أو لا
error-year = أدخل سنة من { $first } إلى { $last }
error-source = أدخل من أحصاها
error-standing = اختر وضعًا من القائمة
error-reason = أدخل السبب، جملة تكفي
error-too-long = استعمل { NUMBER($max) } حرفًا على الأكثر

## تسليم المنصب
hand-over = سلّم المنصب
hand-over-title = تسليم المنصب: { $post }
hand-over-sentence = ما يتعلق بالمنصب ينتقل معه. ترى كل شيء قبل أن يتم، ويمكن التراجع خلال يوم.
held-by = يشغله { $holder }
what-passes = ما ينتقل مع المنصب
nothing-passes = لا شيء مفتوح على هذا المنصب.
who-takes-it = من يتسلمه
somebody-new = شخص جديد
new-name = الاسم، إن كان شخصًا جديدًا
new-email = البريد الإلكتروني، إن كان شخصًا جديدًا
since-when = ابتداءً من
since-hint = من بداية ذلك اليوم
how = كيف
appointed = بتعيين
acting = بالإنابة حتى يُعيَّن أحد
see-what-passes = انظر ما ينتقل
hand-it-over = سلّمه
change-it = غيّر شيئًا
will-hold = من { $day } يشغل { $name } هذا المنصب. يمكن التراجع خلال يوم.
will-act = من { $day } ينوب { $name } في هذا المنصب. يمكن التراجع خلال يوم.
was-handed-over = سُلّم المنصب ابتداءً من { $day }.
was-undone = تم التراجع عن هذا التسليم في { $day }.
undo = تراجع عن هذا التسليم
error-from = أدخل يومًا بين اليوم وسنة من الآن
error-person = اختر شخصًا من القائمة
error-name = أدخل اسمًا
error-email = أدخل عنوان بريد، مثل name@city.org
hand-over-refused-title =
    { $code ->
        [not-yours] ليس لك تسليم هذا المنصب
        [meanwhile] سلّم أحدهم هذا المنصب في هذه الأثناء
        [passes-later] يتولى شخص آخر هذا المنصب في يوم لاحق
        [same-person] هذا الشخص يشغل المنصب أصلًا
        [too-late] فات أوان التراجع
       *[other] تم التراجع من قبل
    }
hand-over-refused-reason =
    { $code ->
        [not-yours] يسلّم المنصبَ شاغلُه أو قائد المدينة أو الأمانة.
        [meanwhile] شاغله غير من كان حين فتحت الصفحة.
        [passes-later] حتى ذلك اليوم لا تجوز إلا النيابة.
        [same-person] لن يتغير شيء.
        [too-late] يمكن التراجع عن التسليم خلال يوم.
       *[other] التراجع مرة واحدة.
    }
hand-over-refused-remedy =
    { $code ->
        [not-yours] اطلب ذلك من أحدهم.
        [meanwhile] افتح الصفحة من جديد لترى من يشغله الآن.
        [passes-later] اختر يومًا لاحقًا، أو كلّف من ينوب، أو تراجع عن التسليم المقرر.
        [same-person] اختر شخصًا آخر.
        [too-late] سلّم المنصب من جديد.
       *[other] افتح صفحة المدينة لترى من يشغله.
    }

## Facts
fact-name =
    { $fact ->
        [latitude_degrees] الدرجات عن خط الاستواء
        [role] دورها في بلدها
        [people_nearby] السكان في الجوار
        [population] عدد السكان
        [country] البلد
        [region] إقليم العالم
        [subregion] جزء العالم
        [main_language] اللغة الرئيسية
        [currency] العملة
        [income_group] فئة الدخل
        [eu_member] عضو في الاتحاد الأوروبي
        [landlocked] بلا ساحل
        [least_developed] من أقل البلدان نموًا
        [landlocked_developing] بلد نامٍ بلا ساحل
        [small_island] دولة جزرية صغيرة
        [climate] المناخ (كوبن)
        [median_age] العمر الوسيط
        [household_size] حجم الأسرة
        [foreign_born_percent] المولودون في الخارج
        [sunshine_hours_per_day] ساعات الشمس في اليوم
        [warmest_month_celsius] أدفأ شهر، درجة مئوية
        [coldest_month_celsius] أبرد شهر، درجة مئوية
        [drinking_water_percent] مساكن بمياه شرب
        [sewerage_percent] مساكن بصرف صحي
        [dense_urban_land_percent] أراضٍ حضرية كثيفة
        [loose_urban_land_percent] أراضٍ حضرية متفرقة
        [industrial_land_percent] أراضٍ صناعية
        [transport_land_percent] أراضي النقل
        [other_artificial_land_percent] أراضٍ مبنية أخرى
        [green_urban_land_percent] أراضٍ حضرية خضراء
        [agricultural_land_percent] أراضٍ زراعية
        [natural_land_percent] أراضٍ طبيعية
        [country_population] عدد سكان البلد
        [country_area_km2] مساحة البلد، كم²
        [population_density_per_km2] السكان لكل كم² في البلد
        [urban_percent] سكان الحضر
        [gdp_per_head_usd] الناتج للفرد بالدولار
        [gdp_per_head_ppp_usd] الناتج للفرد بتعادل القوة الشرائية
        [real_gdp_per_head_usd] الناتج الحقيقي للفرد بالدولار
        [gni_per_head_usd] الدخل للفرد بالدولار
        [internet_users_percent] مستخدمو الإنترنت
        [broadband_per_100] خطوط النطاق العريض لكل 100 شخص
        [mobile_per_100] اشتراكات الهاتف المحمول لكل 100 شخص
        [secure_servers_per_million] الخوادم الآمنة لكل مليون شخص
        [electricity_percent] من تصلهم الكهرباء
        [gini_index] التفاوت (جيني)
        [fine_dust_micrograms_per_m3] الغبار الدقيق، ميكروغرام/م³
        [share_over_65] من هم في سن 65 فأكثر
        [unemployment_percent] البطالة
        [tertiary_enrolment_percent] المسجلون في التعليم العالي
        [algorithm_register] سجل الخوارزميات
        [council_mandate] قرار من المجلس
        [data_team] فريق بيانات
        [digital_identity] هوية رقمية للسكان
        [housing_municipal] المدينة تملك مساكن
        [innovation_budget] ميزانية للابتكار
        [online_services] خدمات على الإنترنت
        [open_data_portal] بوابة بيانات مفتوحة
        [owns_fibre] المدينة تملك شبكة ألياف
        [participatory_budget_lawful] الموازنة التشاركية قانونية
        [privacy_officer] مسؤول الخصوصية
        [public_transport_municipal] المدينة تدير النقل العام
        [public_wifi] شبكة واي فاي عامة
        [schools_municipal] المدينة تدير المدارس
        [sensor_register] سجل أجهزة الاستشعار
        [social_services_municipal] المدينة تدير الخدمات الاجتماعية
        [staffed_service_points] مراكز خدمة بموظفين
        [street_lighting_municipal] المدينة تملك إنارة الشوارع
        [telephone_help_line] خط هاتفي للمساعدة
        [university_in_city] جامعة في المدينة
        [volunteer_programme] برنامج تطوع
        [water_municipal] المدينة تدير المياه
        [it_staff] موظفو تقنية المعلومات
        [public_libraries] مكتبات عامة
       *[other] حقيقة
    }

## The directory in parts
parts-of-directory = أجزاء الدليل
first-cities = المدن الأولى
next-cities = المدن التالية
cities-from-to = من { $first } إلى { $last }
## المنظمات والشراكات
organisations-title = المنظمات
organisations-sentence = من يقدم المال أو البحث أو الخدمات، وما اتُّفق عليه.
organisations-count =
    { $count ->
        [zero] لا منظمات
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }
no-organisations = هنا ستكون المنظمات
no-organisations-sentence = تضيفها الأمانة.
organisation-kind =
    { $kind ->
        [company] شركة
        [foundation] مؤسسة
        [university] جامعة
        [association] رابطة وطنية للمدن
        [international] هيئة دولية
       *[other] منظمة أخرى
    }
kind-of-organisation = النوع
kind-organisations = المنظمات
add-organisation = أضف منظمة
edit-organisation = صف { $name }
edit = عدّل
save = احفظ
organisation-name = اسم المنظمة
about-organisation = ما هي
about-organisation-hint = في جملتين أو ثلاث، بلغتك.
organisation-offers = ما تقدمه للمدن
organisation-offers-hint = مال، بحث، خبراء، بيانات، خدمات. بلا إعلان.
website = موقعها
website-hint = مثل https://fund.example. يمكن تركه.
open-website = افتح موقعها
people-of-organisation = أشخاص المنظمة
declared-interests = صلات مصرّح بها
error-organisation-name = أدخل اسم المنظمة
error-organisation-kind = اختر نوعًا
error-organisation-about = قل ما هي
error-website = أدخل عنوانًا يبدأ بـ https://
organisation-refused-title =
    { $code ->
        [not-secretariat] تضيف الأمانة المنظمات
       *[other] هذه صفحة منظمة أخرى
    }
organisation-refused-reason =
    { $code ->
        [not-secretariat] حتى تظهر كل واحدة مرة واحدة.
       *[other] يصفها أشخاصها والأمانة.
    }
organisation-refused-remedy = اكتب إلى الأمانة.
partnerships = ما اتُّفق عليه
no-partnerships = لا اتفاق يمكنك قراءته
no-partnerships-sentence = يقرأ الأعضاء ما اتُّفق عليه، ويقرأ الجميع ما تعرضه الأمانة.
kind-partnership = شراكة
partnership-verb =
    { $verb ->
        [confirm] اقرأ وأكّد
        [agree] سجّل الاتفاق
       *[other] جدّد أو أنهِ
    }
partnership-state =
    { $state ->
        [proposed] مقترحة
        [agreed] متفق عليها
        [ran-out] انقضت
       *[other] انتهت
    }
lasts = من { $from } إلى { $until }
partnership-with = شراكة مع { $name }
propose-partnership = اقترح شراكة
propose-sentence = تقرؤها المنظمة وتؤكدها. قبل ذلك لا يراها إلا الطرفان، وبعد الاتفاق يراها كل الأعضاء.
partner-gives = تقدم المنظمة
network-gives = تقدم الشبكة
gives = تقدم { $name }
gift-hint = مال ولماذا، أو خدمات أو أشخاص أو بيانات أو قاعات.
partner-sum = المبلغ الذي تقدمه المنظمة
partner-currency = عملة ذلك المبلغ
network-sum = المبلغ الذي تقدمه الشبكة
network-currency = عملة مبلغ الشبكة
sum-hint = مثل 25000. اتركه فارغًا إن كان عينيًا.
currency-hint = ثلاثة أحرف، مثل EUR.
partner-rules = ما لا يجوز للشريك
partner-rules-hint = مثل: لا تسويق دون موافقة المدينة، ولا قراءة للمقابلات، ولا حق حصري.
first-day = أول يوم
last-day = آخر يوم
confirm-partnership = أكّد باسم منظمتنا
note-agreement = سجّل أن الطرفين اتفقا
end-partnership = أنهِ هذه الشراكة
end-reason = لماذا تنتهي
read-by-two-sides = يقرؤها الطرفان
read-by-members = يقرؤها الأعضاء
waits-for = تقرؤها { $name } وتؤكدها، أو تسجل الأمانة الاتفاق.
partnership-ends-soon = آخر أيامها { $day }. تقترح الأمانة ما يليها أو تنهيها.
partnership-ran-out = مضى آخر أيامها. تقول الأمانة لماذا تنتهي أو تقترح ما يليها.
ended-because = انتهت في { $day }: { $reason }
proposed = اقتُرحت
agreed = اتُّفق عليها
for-the-network = باسم الشبكة
error-gift = قل ما يقدمه هذا الطرف، ولو لا شيء
error-partner-rules = قل ما لا يجوز للشريك
error-currency = أدخل ثلاثة أحرف، مثل EUR
error-sum = أدخل مبلغًا أكبر من صفر، مثل 25000
partnership-refused-title =
    { $code ->
        [not-secretariat] الأمانة تقوم بهذا
        [not-your-side] هذا للطرفين
        [not-proposed] حُسم هذا الاقتراح من قبل
        [not-agreed] لم يوافق عليها أحد بعد
       *[other] انتهت هذه الشراكة
    }
partnership-refused-reason =
    { $code ->
        [not-secretariat] تتحدث باسم الشبكة في الاتفاقات.
        [not-your-side] يؤكدها أشخاص المنظمة أو الأمانة.
        [not-proposed] اتُّفق عليه أو انتهى في هذه الأثناء.
        [not-agreed] لا يُعرض على الآخرين إلا ما اتفق عليه الطرفان.
       *[other] لا يمكن تغيير شيء فيها بعد الآن.
    }
holding-partnerships = شراكات تنتظر إجراءً
bodies-of-city = مقاعدها
bodies-link = الهيئات
programmes-link = البرامج
interests-link = صلات مصرّح بها
## People: inviting, ending, finding
kind-posts = أشخاص ومناصب
find-people = ابحث عن أشخاص
keep-people = الأشخاص والدعوات
people-title = الأشخاص: { $home }
people-sentence = ادعُ شخصًا إلى منصب. يشغله حين يضغط الزر في الرسالة، ولا يتغير شيء قبل ذلك.
who-holds-what = من يشغل ماذا
invited-not-here = المدعوون
nobody-is-invited = لا أحد مدعو الآن
invite-somebody = ادعُ شخصًا
a-new-post = منصب جديد
which-post = أي منصب
which-function = ينضم بصفة
invite-title = اسم المنصب
invite-title-hint = لمنصب جديد: مسؤول البيانات المفتوحة
invite-language = لغة الرسالة
invite-until = حتى
invite-until-hint = آخر يوم في مدته
send-invitation = أرسل الدعوة
error-post = اختر منصبًا من القائمة
error-title = أدخل اسم المنصب، 200 حرف على الأكثر
error-function = اختر ما يجوز له
error-until = أدخل يومًا من اليوم إلى عشر سنوات من الآن
invited-on = دُعي في { $day }
not-signed-in-yet = لم يدخل بعد
invitation-is-over = أقدم من أن تُقبل: أرسلها ثانية
send-again = أرسل ثانية: { $name }
withdraw-invitation = اسحب: { $name }
invited-title = { $name }، تدعوك { $home } إلى منصب
invited-sentence = اضغط الزر لتتولى المنصب. نرسل بعد ذلك إلى عنوانك رابطًا للدخول يصلح عشر دقائق في هذا المتصفح.
post-until = حتى { $until }
take-post-up = تولَّه وأرسل إليّ رابط الدخول
mail-invites-subject = تدعوك { $home } إلى منصب
mail-invites = { $name }، { $title }، { $home }، يدعوك إلى منصب في { $network }:
mail-invites-how = افتح الرابط واضغط الزر هناك حتى { $until }. إن لم تفعل شيئًا فلن يحدث شيء.
mail-invites-link = انظر الدعوة
invitation-refused-title = لا يمكن فعل هذا
invitation-refused-reason =
    { $code ->
        [not-yours] من يشغل مناصب مدينة شأن قائدها والأمانة.
        [not-this-function] لا يمكن عرض منصب من هذا النوع هناك.
        [held] شخص ما يشغل هذا المنصب.
        [invited] دُعي شخص إلى هذا المنصب من قبل.
        [own-post] أنت نفسك تشغل هذا المنصب.
        [vacant] لا أحد يشغل هذا المنصب.
       *[other] قُبلت الدعوة أو سُحبت أو هي قديمة جدًا.
    }
invitation-refused-remedy =
    { $code ->
        [not-yours] اسأل أحدهما.
        [not-this-function] اسأل الأمانة.
        [held] سلّم المنصب أو أنهِ مدة شاغله أولًا.
        [invited] اسحب الدعوة الأخرى أولًا.
        [own-post] سلّمه بدلًا من ذلك.
        [vacant] ادعُ شخصًا إليه.
       *[other] اطلب ممن دعاك أن يرسلها ثانية.
    }
end-their-time = أنهِ مدته
end-title = إنهاء المدة في هذا المنصب: { $post }
end-sentence = تنتهي فورًا: يُخرج شاغله من كل مكان. يبقى المنصب وكل ما يتعلق به حتى يشغله أحد. إن كنت تعرف من يخلفه فسلّمه بدلًا من ذلك.
why-it-ends = لماذا
end-of-time-reason =
    { $reason ->
        [election] انتخابات
        [left-job] ترك العمل
        [moved-post] انتقل إلى منصب آخر
       *[other] سبب آخر
    }
end-now = أنهِها الآن
error-end-reason = اختر سبب الانتهاء
personal-invitations = دعوات إلى منصب
    .why = لكي تتولى منصبًا، ويرى من دعاك هل فعلت.
    .since = يوم قبولها أو سحبها

## Taking a list of members in
import-title = أدخل قائمة أعضاء
import-sentence = أعطِ ملفًا أو الصق قائمة: نصًا مفصولًا بأي ترميز، بعناوين أو بدونها. لا يُكتب شيء قبل أن ترى ما فيها.
import-looked = لم يُكتب شيء بعد. انظر ما في القائمة، وصحّح الأعمدة، ثم أدخلها.
another-list = أدخل قائمة
list-file = ملف
list-file-hint = 25 ميغابايت على الأكثر، نصًا (CSV)
list-pasted = أو الصق القائمة هنا
look-through = تصفّحها
error-no-list = اختر ملفًا أو الصق قائمة
error-long-list = في القائمة أكثر من { $max } صف: أدخلها بسطر الأوامر
error-list = لا يمكن قراءة هذه القائمة: { $reason }
rows-in-list = الصفوف
list-encoding = الترميز والفاصل
rows-left-for-a-look = صفوف تُترك: تكرار غير أكيد، وصفوف بلا اسم ولا عنوان
first-looked-at = ما مصيرها
fates = من أول { $seen }: { $fresh } جديد، { $known } موجود، { $unclear } متروك
take-them =
    { $count ->
        [zero] لا أحد يُدخل
        [one] أدخل شخصًا واحدًا
        [two] أدخل شخصين
        [few] أدخل { $count } أشخاص
        [many] أدخل { $count } شخصًا
       *[other] أدخل { $count } شخص
    }
duplicates-title = صفوف لشخص واحد، أو ربما
are-one = شخص واحد: يُدخل مرة
may-be-one = ربما شخص واحد: يُترك
column-rows = أرقام الصفوف
column-verdict = ما يحدث
column-why = لماذا
column-row = الصف
column-line = السطر
column-field = الحقل
warnings-title = الغريب، صفًا صفًا
columns-as-read = ما في كل عمود
column-not-read = لا يُقرأ
read-again = اقرأ ثانية بهذه الأعمدة
list-field =
    { $field ->
        [external_id] الرقم في القائمة
        [name] الاسم
        [given_name] الاسم الأول
        [family_name] اسم العائلة
        [honorific] اللقب
        [email] البريد
        [phone] الهاتف
        [role] الوظيفة
        [organisation] المنظمة
        [city] المدينة
        [region] المنطقة
        [country] البلد
        [language] اللغة
        [joined] عضو منذ
        [fee] الرسم
        [population] السكان
        [website] الموقع
       *[other] ملاحظات
    }
were-taken = أُدخلت
were-here = موجودة من قبل، لم يتغير شيء
were-left = تُركت
same-and-different = يختلف: { $different }؛ يطابق: { $same }
left-reason =
    { $code ->
        [rejected] لا اسم ولا عنوان صالح
        [may-be-twice] ربما الشخص نفسه في صف آخر
        [no-name] عنوان بلا اسم
        [no-home] لا مدينة ولا منظمة
        [city-unknown] لا مدينة في العالم بهذا الاسم
        [city-unclear] عدة مدن بهذا الاسم: أضف البلد
       *[other] أُدخل ثم تُراجع عنه
    }
import-state =
    { $state ->
        [taking] يجري إدخالها. انظر ثانية بعد لحظة.
        [taken] أُدخلت. يمكن التراجع خلال يوم عن كل من لم يُفعل معه شيء منذ ذلك.
       *[other] تُراجع عنها أو تُركت.
    }
undo-import = تراجع عن هذا الإدخال
undo-import-refused = لا يمكن التراجع عن هذا الإدخال
undo-import-refused-reason = تتراجع الأمانة عن إدخال مرة واحدة خلال يوم.
undo-import-refused-remedy = أنهِ مدة الأشخاص في مناصبهم واحدًا واحدًا.
import-members = أدخل أعضاء
imported-title = عضو
personal-lists = الصف الذي أتيت منه في قائمة أعضاء
    .why = لكي يمكن التراجع عن إدخال. تُحفظ القائمة نفسها حتى تُدخل.
    .since = رفع القائمة. يبقى رقم الصف، بدونك بعد المحو.

## What a person looks for next
invite-name = الاسم
invite-email = عنوان البريد الإلكتروني
invite-function =
    { $function ->
        [leader] مسؤول قيادي في المدينة
        [officer] موظف في المدينة
        [assistant] مساعد
        [president] رئيس المنطقة
        [deputy] نائب رئيس المنطقة
        [chair] رئيس الشبكة
        [secretariat] من الأمانة
        [partner] من المنظمة
       *[other] شخص آخر
    }
quiet-count =
    { $count ->
        [0] لا مدينة بلا نشاط منذ { NUMBER($days) } يومًا
       *[other] { $count } بلا نشاط منذ { NUMBER($days) } يومًا
    }
column-next = ما يمكنكم فعله
note-call-with = دوّن مكالمة مع { $city }
its-practices = ممارساتها

## Figures that cannot be meant
error-range =
    { $why ->
        [people] أدخل عددًا صحيحًا من { $least } إلى { $most }: سكان أكبر مدينة أقل من ذلك
        [count] أدخل عددًا صحيحًا من { $least } إلى { $most }: فهي تُعدّ واحدًا واحدًا
        [age] أدخل سنوات من { $least } إلى { $most }: نصف السكان أصغر سنًّا ونصفهم أكبر
        [household] أدخل عدد الأشخاص من { $least } إلى { $most }: لا أسرة فيها أقل من شخص واحد
        [lines] أدخل عدد الخطوط لكل 100 من السكان، من { $least } إلى { $most }
        [air] أدخل ميكروغرامات في المتر المكعب من الهواء، من { $least } إلى { $most }، متوسطًا سنويًّا
       *[share] أدخل نسبة مئوية من { $least } إلى { $most }: الجزء لا يزيد على الكل أبدًا
    }

## What is odd about a list of members, and what of it stayed
duplicate-reason =
    { $reason ->
        [same-email-and-name] عنوان البريد نفسه والاسم نفسه
        [same-email] عنوان البريد نفسه
        [tagged-email-and-name] الاسم نفسه، وعنوانا بريد لا يختلفان إلا في وسم
        [tagged-email-and-id] الرقم نفسه، وعنوانا بريد لا يختلفان إلا في وسم
        [same-id-and-name] الرقم نفسه والاسم نفسه
        [same-row] متطابقان في كل خلية
        [same-email-other-name] عنوان البريد نفسه واسم آخر
        [shared-mailbox] عنوان البريد نفسه، وهو عنوان مكتب
        [tagged-email] عنوانا بريد لا يختلفان إلا في وسم
        [same-id-other-name] الرقم نفسه، واسم آخر أو عنوان بريد آخر
        [same-name-and-phone] الاسم نفسه والهاتف نفسه
        [same-name-and-city] الاسم نفسه والمدينة نفسها
        [same-name-and-organisation] الاسم نفسه والمنظمة نفسها
        [same-name-and-domain] الاسم نفسه ونطاق البريد نفسه
        [same-name-only] الاسم نفسه ولا شيء يميّز بينهما
       *[similar-name-and-place] اسم متشابه في المكان نفسه
    }
between-reasons = { "؛ " }
rejection-reason =
    { $reason ->
        [no-name-nor-email] لا اسم ولا عنوان بريد
        [email-at] يجب أن يحتوي عنوان البريد على علامة @ واحدة
        [email-local] ما قبل @ لا يصلح صندوق بريد
        [email-domain] ما بعد @ ليس نطاقًا
       *[email-too-long] عنوان البريد طويل جدًّا
    }
list-problem =
    { $problem ->
        [no-rows] لا صفوف في القائمة
        [no-name-nor-email-column] لم يُعثر على عمود أسماء ولا عناوين بريد
        [column-not-read] العمود ليس من حقولنا ولا يُقرأ
        [line-skipped] سطر قبل القائمة؛ تُرك
        [header-repeated] تكرّر صف العناوين؛ تُرك
        [undecoded-letters] تعذّرت قراءة بعض الحروف بترميز الملف
        [other-encoding] هذا السطر ليس بترميز UTF-8؛ قُرئ بترميز { $detail }
        [stray-quotes] علامة اقتباس حيث لا تبدأ خلية ولا تنتهي؛ أُبقيت نصًّا
        [cells-beyond-header] خلايا بعد العمود الأخير: { $detail }؛ لم تُقرأ
        [mojibake] شوّه ترميز خاطئ الحروف؛ قُرئت «{ $detail }»
        [letters-lost] فُقدت حروف قبل وصول الملف وتظهر علامةَ ?
        [invisible] أُزيلت محارف غير مرئية أو تقلب اتجاه الكتابة
        [formula] تبدأ الخلية كصيغة حسابية؛ أُبقيت نصًّا
        [email-repaired] نُظّف عنوان البريد؛ قُرئ { $detail }
        [further-emails] هناك عدة عناوين بريد؛ أُبقي { $detail }
        [date-unreadable] ليس تاريخًا في التقويم
        [date-order-unknown] قد يأتي اليوم أو الشهر أولًا؛ قُرئ { $detail }
        [date-century] السنة من رقمين؛ قُرئ { $detail }
        [date-day-number] التاريخ رقم يوم في جدول بيانات؛ قُرئ { $detail }
        [number-unreadable] ليس عددًا
       *[phone-unreadable] ليس رقم هاتف
    }
list-refusal =
    { $refusal ->
        [other-kind] إنه ملف من نوع آخر ({ $detail })؛ احفظه أولًا بصيغة CSV
        [binary] إنه ملف ثنائي وليس نصًّا
        [utf-32] نصه بترميز UTF-32؛ احفظه بترميز UTF-8
        [file-too-large] فيه أكثر من { $detail } بايت
        [too-many-rows] فيه أكثر من { $detail } صف
        [too-many-columns] في أحد الصفوف أكثر من { $detail } عمود
       *[cell-too-long] في إحدى الخلايا أكثر من { $detail } بايت
    }
what-stays = ما بقي ولماذا
stay-reason =
    { $reason ->
        [signed-in] سجّل الشخص الدخول منذ ذلك الحين
        [written-to] كُتب إلى الشخص منذ ذلك الحين
        [post-acted] جرى شيء في هذا المنصب منذ ذلك الحين
        [post-passed-on] انتقل المنصب أو صار له مساعد
        [other-post] للشخص منصب آخر أو دُعي إليه
       *[home] المدينة أو المنظمة التي جاء بها هذا الصف: لأحدهم منصب فيها أو جرى فيها شيء
    }

## Who reads a partnership
read-by-everybody = يقرؤها الجميع
show-to-everybody = اعرضها على الجميع
show-to-members = اعرضها على الأعضاء فقط
## Questions that wait in a region
waiting-questions = أسئلة لم يجب عنها أحد منذ ثلاثة أيام
## Peer support on a region’s page
peer-support = دعم الأقران

## Said at the top of the page that an act leads to
done =
    { $act ->
        [hand_over] سُلِّم المنصب. يمكن التراجع خلال يوم واحد.
        [undo_hand_over] تم التراجع: عاد كل ما يتبع المنصب إلى مكانه.
        [invite_into_post] الدعوة في الطريق.
        [send_invitation_again] أُرسلت الدعوة من جديد.
        [withdraw_invitation] لم تعد الدعوة صالحة.
        [end_time] انتهت المدة في هذا المنصب.
        [undo_import] تم التراجع: لم يبق شيء من هذه القائمة.
        [propose_partnership] قُدِّم الاقتراح. يسري بعد الاتفاق عليه.
        [agree_partnership] تم الاتفاق: الشراكة سارية.
        [end_partnership] انتهت الشراكة.
        [name_network] صار للشبكة اسم.
        [add_region] أُنشئت المنطقة. ادعُ من يرأسها.
        [name_region] صارت للمنطقة أسماؤها.
        [end_region] انتهت المنطقة.
        [add_city] تعرف الشبكة هذه المدينة. ادعُ أهلها الآن.
        [move_city] انتقلت المدينة إلى منطقتها الجديدة.
       *[other] { "" }
    }

## إدارة الشبكة نفسها
keep-network = الشبكة نفسها
structure-title = الشبكة نفسها
structure-sentence = اسمها ومناطقها والمدن التي تعرفها. يُدعى الأشخاص من صفحات المدن والمناطق.
name-title = الاسم
network-name = اسم الشبكة
network-name-hint = تذكره كل صفحة وكل رسالة.
error-network-name = اكتب اسم الشبكة
add-region = إضافة منطقة
region-name-in = الاسم باللغة { $language }
error-region-name = اكتب اسمًا بلغة واحدة على الأقل
keep-region = إدارة هذه المنطقة
keep-region-title = إدارة منطقة { $region }
region-names = الأسماء
end-region-title = إنهاء هذه المنطقة
end-region = إنهاء المنطقة
add-city = إضافة مدينة
add-city-sentence = لمدينة ليست في أي قائمة. تعرفها الشبكة من ذلك الحين، ويُدعى أهلها من صفحتها.
which-city = أي مدينة
which-city-hint = بأي لغة وأي كتابة
its-name = اسمها
find-city = ابحث عنها
no-such-city = لا مدينة بهذا الاسم يزيد سكانها على 15,000، أو أن الشبكة تعرفها من قبل
which-one = أيها المقصودة
error-place = اختر واحدة من هذه المدن
error-city-known = تعرف الشبكة { $city } من قبل
error-region = اختر منطقة
no-regions-yet = لكل مدينة منطقة. أضف منطقة أولًا.
how-it-stands = أين تنتمي وما وضعها
city-reason-hint = يظهر في تاريخ المدينة ويقرؤه الجميع
move-city = نقل إلى هذه المنطقة
keep-topics = المواضيع
