# Signing in and out, and one's own settings.

sign-in-title = Sign in
sign-in-sentence = Open the link that your network sent you. It leads to a page with one button.
invitation-title = Sign in to the network
invitation-sentence = Nothing has happened yet. Press the button to sign in on this device.
sign-in-as = Sign in as { $name }
link-spent-title = This link cannot be used any more
link-spent-sentence = It was used, it has expired, or it is not complete. Ask the secretariat for a new one.
account-title = Your account
you-may-because = You act as { $title }, { $home }.
you-may-until = You act as { $title }, { $home }, because you hold this post until { $until }.
which-post = In which post do you want to act?
act-in-this-post = Act in this post
sign-out = Sign out
