## A picture of oneself
portrait-title = صورتك
portrait-sentence = يراها بجانب اسمك في كتيب المشاركين من يحضرون اللقاءات نفسها، ولا يراها سواهم. والأمر لك: من دون صورة يظهر اسمك وحده.
file-label = صورة
file-hint = صورة بصيغة JPEG أو PNG. يُحفظ وسطها مصغّرًا، ولا يُحفظ ما دوّنته الكاميرا مثل المكان.
use-picture = استخدام هذه الصورة
remove-picture = إزالة الصورة
account = حسابك
done =
    { $act ->
        [set_portrait] تغيّرت صورتك.
        [remove_portrait] أُزيلت صورتك.
       *[other] { "" }
    }
personal-portrait = صورتك
    .why = ليتعرّف الناس بعضهم إلى بعض في اللقاء.
    .since = اليوم الذي وضعتها فيه
