## A picture of oneself
portrait-title = Su foto
portrait-sentence = La ven junto a su nombre, en el libro de participantes, quienes van a los mismos encuentros, y nadie más. Usted decide: sin foto, su nombre aparece solo.
file-label = Foto
file-hint = Una imagen JPEG o PNG. Se guarda el centro, en pequeño; lo que anotó la cámara, como el lugar, no se guarda.
use-picture = Usar esta foto
remove-picture = Quitar la foto
account = Su cuenta
done =
    { $act ->
        [set_portrait] Su foto ha cambiado.
        [remove_portrait] Su foto ya no está.
       *[other] { "" }
    }
personal-portrait = Su foto
    .why = Para que las personas se reconozcan en un encuentro.
    .since = el día en que la puso
