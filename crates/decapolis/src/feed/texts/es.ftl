## Un calendario propio
calendar-title = Sus encuentros en su calendario
calendar-sentence = Su programa de calendario se suscribe a una dirección propia y muestra los encuentros en los que sus puestos tienen plaza, como provisionales los que se le guardan, y las sesiones en las que habla. Se actualiza solo.
make-address = Crear una dirección
new-address = Crear una dirección nueva
end-address = Anular la dirección
keep-secret = Quien tenga esta dirección lee estos encuentros sin iniciar sesión. Désela solo a su programa de calendario. Una dirección nueva anula esta.
address = Dirección para su calendario
made-on = Creada el
account = Su cuenta
feed-name = Encuentros: { $network }
done =
    { $act ->
        [begin_feed] La dirección está creada. Cópiela en su programa de calendario.
        [end_feed] La dirección ya no da nada.
       *[other] { "" }
    }
personal-feed = Dirección de su calendario
    .why = Para que su programa de calendario pueda obtener sus encuentros.
    .since = el día en que la creó
