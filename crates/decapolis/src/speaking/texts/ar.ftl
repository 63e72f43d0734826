# قوائم الكلام: من يريد الكلام في بند، وبأي ترتيب، ومن يتكلم، ومن تكلم.

speaking-list = قائمة الكلام
go-to-list = اذهب إلى قائمة الكلام
list-of = قائمة الكلام: { $item }
there-is-a-list = هنا تُطلب الكلمة.
look-again = انظر من جديد

## Where it stands
no-list = لا قائمة كلام لهذا البند الآن.
is-open = قائمة الكلام مفتوحة.
is-closed = قائمة الكلام مغلقة: لا ينضم إليها أحد. ومن فيها يتكلمون بعد.
your-place = رقمك في القائمة { NUMBER($place) }.
you-speak = الكلمة لك.
you = أنت
point-of-order = نقطة نظام
spoke-before = تكلم في هذا البند
speaks-now = الكلمة الآن له
waiting-count =
    { $count ->
        [zero] في القائمة
        [one] شخص واحد في القائمة
        [two] شخصان في القائمة
        [few] { $count } أشخاص في القائمة
        [many] { $count } شخصًا في القائمة
       *[other] { $count } شخص في القائمة
    }
nobody-waits = لا أحد في القائمة
have-spoken = تكلموا

## Asking
ask-to-speak = أطلب الكلمة
ask-point = لنقطة نظام
take-back = لم أعد أريد الكلام

## For who conducts
who = من
next = التالي
out = إخراج
call = أعطِ الكلمة لـ{ $who }
put-first = قدِّم { $who } على الجميع
take-out = أخرج { $who } من القائمة
note-spoken = تكلم
add-head = إضافة أحد إلى القائمة
add-note = من رفع يده
add-them = أضف إلى القائمة
open-head = قائمة الكلام
open-list = افتح القائمة
end-head = الإغلاق أو الإنهاء
end-note = الإنهاء يحذف القائمة وكل ما فيها من أسماء
close-list = أغلق القائمة
reopen-list = افتحها من جديد
end-list = انتهى البند
error-post = اختر من

## How it works
how-it-works = كيف يجري ذلك
rule-order = من لم يتكلم في هذا البند يسبق من تكلم فيه. وفيما عدا ذلك يسبق من طلب أولًا.
rule-point = من يطلب الكلمة لنقطة نظام ينتظر كغيره، حتى يقدمه من يدير الاجتماع.
rule-partners = الشركاء خارج القاعة في هذا البند: لا ينضمون إلى القائمة ولا يرونها.
rule-kept = تُحذف القائمة حين ينتهي الاجتماع، أو حين يقول من يديره إن البند انتهى.
rule-private = ما يقال هنا يبقى هنا: تُحذف القائمة حين ينتهي البند، وعلى أبعد تقدير بعد { NUMBER($minutes) } دقيقة من نهايته في جدول الأعمال. ولا شيء منها في أي تصدير.

## Said when it cannot be
refused-title =
    { $code ->
        [not-conductor] هذا لمن يدير الاجتماع
        [not-there] هذا لمن هم في القاعة
        [not-running] لا قائمة الآن
        [closed] القائمة ليست مفتوحة
        [in-line] هو في القائمة من قبل
        [not-in-line] ليس في القائمة
       *[no-point] لم يطلب الكلمة لنقطة نظام
    }
refused-reason =
    { $code ->
        [not-conductor] الأمانة ورئاسة الشبكة ومن يرأس إقليمه ومن يرأسه يديرون قوائم الكلام.
        [not-there] يطلب الكلمة من له مقعد في الاجتماع، دون الشركاء حين يكونون خارج القاعة.
        [not-running] قوائم الكلام ما دام الاجتماع جاريًا ولم ينته البند.
        [closed] يفتحها ويغلقها من يدير الاجتماع.
        [in-line] يقف المرء في القائمة مرة واحدة في كل حين.
        [not-in-line] أُعطي الكلمة، أو تراجع.
       *[no-point] لا يتقدم إلا من له نقطة نظام.
    }
refused-remedy =
    { $code ->
        [closed] ارفع يدك: يستطيع من يدير الاجتماع أن يضيفك بعد.
        [in-line] اطلبها من جديد بعد أن يتكلم.
        [not-in-line] انظر القائمة من جديد.
       *[other] اسأل من يدير الاجتماع.
    }

## What is kept of a person
personal-turns = أين طلبت الكلمة في اجتماع جارٍ، إلا وفق قاعدة تشاتام هاوس ودون الشركاء، حيث لا شيء منها في أي تصدير
    .why = يعطي من يدير الاجتماع الكلمة بالترتيب.
personal-since = بعد نهاية الاجتماع؛ وفي السر مع نهاية البند

## Said at the top of the page that an act leads to
done =
    { $act ->
        [keep_speaking_list] تم.
        [ask_to_speak] سُجل.
        [put_in_line] هو في القائمة.
        [give_turn] سُجل.
       *[other] { "" }
    }
