# Entrar y salir, y la configuración propia.

sign-in-title = Iniciar sesión
sign-in-sentence = Abra el enlace que le envió su red. Lleva a una página con un solo botón.
invitation-title = Iniciar sesión en la red
invitation-sentence = Todavía no ha pasado nada. Pulse el botón para iniciar sesión en este dispositivo.
sign-in-as = Entrar como { $name }
link-spent-title = Este enlace ya no sirve
link-spent-sentence = Se ha usado, ha caducado o está incompleto. Pida uno nuevo a la secretaría.
account-title = Su cuenta
you-may-because = Actúa como { $title }, { $home }.
you-may-until = Actúa como { $title }, { $home }, porque ocupa este cargo hasta el { $until }.
which-post = ¿En qué cargo quiere actuar?
act-in-this-post = Actuar en este cargo
sign-out = Cerrar sesión
