# Assistants and what they draft.

refused-title = This cannot be done
refused-reason =
    { $code ->
        [not-the-holder] Only the holder of a post keeps its assistants.
        [oneself] You hold this post yourself.
       *[other] This person assists the post already.
    }
refused-remedy =
    { $code ->
        [not-the-holder] Ask the holder of the post.
        [oneself] Enter the address of somebody else.
       *[other] End their time first if another day should hold.
    }
assistants-title = Assistants of { $title }
assistants-sentence = An assistant sees what you see in this post and drafts needs, questions and answers. You send them. An assistant cannot send, close, hand over, vote or change who reads something.
who-assists = Who assists now
nobody-assists = Nobody assists you in this post
name-somebody = Name somebody
name-assistant = Name as assistant
their-name = Name
their-email = E-mail address
until-when = Until
until-hint = The last day, at most a year from now. It also ends when you leave the post.
error-name = Enter a name of at most 200 letters
error-email = Enter an e-mail address, such as iris@city.example
error-until = Enter a day from today to a year from now
end-assistance = End now: { $name }, until { $until }
kind-draft = draft of your assistant
send-the-draft = Send the draft
holding-drafts = Drafts that wait to be sent
draft-title = Draft by { $name }
draft-state =
    { $state ->
        [waiting] It waits for the holder of the post, who may change the words, send it or lay it aside.
        [sent] The holder of the post sent it.
       *[other] It was laid aside. Nothing was sent.
    }
written-on = written on { $day }
becomes = When it is sent
what-it-becomes =
    { $kind ->
        [need] a need of your city is stated; your city's own people read it
        [question] a question goes to the holder of a post
        [six] a question goes to the six members most likely to know
        [answer] a question is answered
        [offer] your post offers this to other cities
        [fact] your city says a fact of itself
       *[other] the form is sent as it was filled in
    }
the-words = The words
lay-aside = Lay it aside
was-sent = It was sent
see-what-came = See what came of it
mail-subject = You are an assistant in { $home } now
mail-named = { $name }, { $title }, { $home }, named you as assistant until { $until }.
mail-what-to-do = You read what this post reads and draft for it; what you draft is sent by the holder. Open the link and press the button there: we send you a link to sign in.
mail-link = Sign in as assistant

## Said at the top of the page that an act leads to
done =
    { $act ->
        [name_assistant] Named: they read and draft for this post.
        [end_assistance] Ended: they read no more for this post.
        [send_draft] Sent in the name of the post.
        [lay_draft_aside] Laid aside. Nothing was sent.
       *[other] { "" }
    }
