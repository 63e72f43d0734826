// What a page says of what is typed, while it is typed. The page is asked for with the words, as it answers without script; of its answer
// the place that names the field is taken, and nothing else.
const WAIT_MS = 600;
for (const place of document.querySelectorAll("[data-while-typing]")) {
  const field = document.getElementById(place.dataset.whileTyping);
  let waiting;
  let asked = "";
  const look = async () => {
    const words = field.value.trim();
    if (words === asked) return;
    asked = words;
    const answer = await fetch(`${location.pathname}?${new URLSearchParams({ [field.name]: words })}`).catch(() => null);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.querySelector("[data-while-typing]");
    // Who has typed on meanwhile gets the next answer.
    if (found && words === asked) place.replaceChildren(...found.childNodes);
  };
  field?.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, WAIT_MS);
  });
}
