# كلمات الشبكة: المدن والمناطق والحقائق.

navigation = الشبكة
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
offers-of-city = ما تعرضه { $city }
no-offers = لا عروض بعد. تقول المدينة ما تعرضه فتجده المدن الأخرى في موجزاتها.
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
