// Entries of some forms stay on this device until they have arrived, once: for rooms that lose their network. A page is complete
// without it. The place that shows what waits names the forms' addresses and holds all words.
const SHELF = "decapolis.kept";
const LOOK_AGAIN_MS = 5000;
const GIVE_UP_MS = 15000;
const place = document.querySelector("[data-keep]");
const { whose, said } = { whose: place.dataset.whose, said: place.dataset };
// A browser that lets pages keep nothing has nothing of theirs.
const kept = () => {
  try {
    return JSON.parse(localStorage.getItem(SHELF) ?? "[]");
  } catch {
    return [];
  }
};
const own = () => kept().filter((entry) => entry.whose === whose);

function keep(entries) {
  if (entries.length) localStorage.setItem(SHELF, JSON.stringify(entries));
  else localStorage.removeItem(SHELF);
  draw();
}
const replace = (id, entry) => keep(kept().flatMap((other) => (other.id === id ? (entry ? [entry] : []) : [other])));

// Gives "arrived", "away", "signed-out", or the words with which the entry was refused.
async function send({ path, body }) {
  try {
    const signal = AbortSignal.timeout(GIVE_UP_MS);
    const answer = await fetch(path, { method: "POST", body: new URLSearchParams(body), redirect: "manual", signal });
    if (answer.type === "opaqueredirect") return "arrived";
    if (answer.status === 401) return "signed-out";
    if (answer.status >= 500 || answer.status === 429) return "away";
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const words = page.querySelectorAll("main h1, main h1 + p, main .error");
    return [...words].map((word) => word.textContent.trim()).join(" ") || said.refused;
  } catch {
    return "away";
  }
}

let isFlushing = false;
async function flush() {
  if (isFlushing) return;
  isFlushing = true;
  let arrived = 0;
  for (const entry of own().filter((entry) => !entry.refusal)) {
    const outcome = await send(entry);
    if (outcome === "away" || outcome === "signed-out") {
      draw(outcome);
      break;
    }
    arrived += outcome === "arrived";
    replace(entry.id, outcome === "arrived" ? null : { ...entry, refusal: outcome });
  }
  isFlushing = false;
  if (arrived && !isTyping()) location.reload();
}

const fields = "main textarea, main input:not([type=hidden], [type=radio], [type=checkbox])";
const isTyping = () => [...document.querySelectorAll(fields)].some((field) => field.value !== field.defaultValue);

function draw(outcome) {
  const all = kept();
  const mine = own();
  place.hidden = all.length === 0;
  const waiting = mine.filter((entry) => !entry.refusal).length;
  const words = [
    waiting ? `${said.waiting} ${waiting}` : "",
    outcome === "signed-out" ? said.signedOut : "",
    all.length > mine.length ? said.others : "",
  ];
  place.querySelector("[role=status]").textContent = words.filter(Boolean).join(" ");
  place.querySelector("ul").replaceChildren(...mine.map(line));
}

function line(entry) {
  const item = document.createElement("li");
  const time = new Date(entry.at).toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" });
  const label = document.createElement("bdi");
  label.textContent = entry.label;
  item.append(label, ` · ${time}`);
  if (!entry.refusal) return item;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--quiet";
  button.textContent = said.remove;
  button.addEventListener("click", () => replace(entry.id, null));
  item.append(` · ${said.refused} ${entry.refusal} `, button);
  return item;
}

const randomId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

// What the list calls an entry: what was written, else what the button says. Never what was chosen: a vote may be secret.
function labelOf(form, submitter) {
  const written = form.querySelector("textarea, input:not([type=hidden], [type=radio], [type=checkbox])")?.value.trim();
  return written || submitter?.getAttribute("aria-label") || submitter?.textContent.trim() || "";
}

document.addEventListener("submit", async (event) => {
  const { target: form, submitter } = event;
  const path = form.getAttribute("action");
  if (form.method !== "post" || !said.paths.split(" ").includes(path)) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, submitter));
  const id = randomId();
  body.set("_entry", id);
  const entry = { id, whose, path, body: body.toString(), label: labelOf(form, submitter), at: Date.now() };
  try {
    keep([...kept(), entry]);
  } catch {
    // No room on this device, or none that a page may use: as if there were no script.
    return submitPlainly(form, submitter);
  }
  const outcome = await send(entry);
  if (outcome === "away" || outcome === "signed-out") {
    form.reset();
    draw(outcome);
    return;
  }
  replace(id, null);
  if (outcome === "arrived") {
    form.reset();
    location.reload();
    return;
  }
  // Refused at once: it comes back filled in with what is wrong.
  submitPlainly(form, submitter);
});

// Sends the form as if there were no script.
function submitPlainly(form, submitter) {
  const { name, value } = submitter ?? {};
  if (name) form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  form.submit();
}

addEventListener("online", flush);
setInterval(flush, LOOK_AGAIN_MS);
draw();
flush();
