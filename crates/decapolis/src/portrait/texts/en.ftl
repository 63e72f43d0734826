## A picture of oneself
portrait-title = Your picture
portrait-sentence = Those who come to the same meetings see it beside your name in the participants’ book, and nobody else. It is your choice: without one your name stands alone.
file-label = Picture
file-hint = A JPEG or PNG picture. Its middle is kept, small; what your camera noted, such as the place, is not.
use-picture = Use this picture
remove-picture = Remove the picture
account = Your account
done =
    { $act ->
        [set_portrait] Your picture is changed.
        [remove_portrait] Your picture is gone.
       *[other] { "" }
    }
personal-portrait = Your picture
    .why = So that people at a meeting recognise each other.
    .since = the day on which you put it there
