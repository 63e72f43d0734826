// Peer support in a real browser: a programme from asking to what changed, by the city that asks, by those who help and by
// the secretariat, each pressing only what their own page shows. The tests beside the capability walk every programme so;
// here are the smallest and the longest, and with DECAPOLIS_WALK=all the others too.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openBrowser, openReader } from "../browser.mjs";
import { openHolder } from "../people.mjs";
import { startDemo } from "../program.mjs";

/** No programme has more seats, papers and dates than this. */
const MOVES_MAX = 120;
const DAY = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const USUAL = ["Question", "Mentoring"];

// The command line lets in who holds a post now.
const demo = await startDemo(null);
const browser = await openBrowser();
const pages = new Map();
for (const role of ["leader", "secretariat", "chair"]) {
  pages.set(role, await (await openReader(browser, demo, role)).newPage());
}
const programmes = (await offered()).filter(({ name }) => process.env.DECAPOLIS_WALK === "all" || USUAL.includes(name));
after(async () => {
  await browser.close();
  await demo.stop();
});

/** The programmes that a city can ask for: `[{id, name}]`. */
async function offered() {
  const page = pages.get("leader");
  await page.goto("/support/ask");
  const options = page.locator("main select[name=template] option:not([value=''])");
  return options.evaluateAll((all) => all.map(({ value, label }) => ({ id: value, name: label.split(" · ")[0] })));
}

for (const { id, name } of programmes) {
  test(`both sides and the secretariat walk ${name} to its end`, async () => {
    const path = await begin(id, name);
    let moves = 0;
    while (await oneMove(path)) assert.ok((moves += 1) < MOVES_MAX, `${path} has no end`);
    const page = pages.get("leader");
    await page.goto(path);
    const open = await page.locator("main form[action$='/entries'], main form[action$='/step'], main form[action$='/seats']").count();
    assert.equal(open, 0, `${path} still waits for something`);
    assert.equal(await page.locator("main .tag--done").first().count(), 1, `${path} is not finished`);
  });
}

async function begin(id, name) {
  const page = pages.get("leader");
  await page.goto("/support/ask");
  const form = page.locator("main form[action='/support']");
  await form.locator("[name=template]").selectOption(id);
  await form.locator("[name=topic]").selectOption("open-data");
  await form.locator("[name=words]").fill(`Help us with ${name}`);
  await press(page, form.locator("button").last());
  return new URL(page.url()).pathname;
}

/** What moves it on, the first that somebody's page shows in this order. */
const KINDS = [
  (page) => page.locator("main form[action*='/support-seats/'][action$='/acceptance'] button"),
  (page) => page.locator("main form[action*='/support-seats/'][action$='/clearance'] button"),
  (page, path) => page.locator(`main form[action='${path}/step'] button`),
  (page, path) => page.locator(`main form[action^='${path}/replies'] button`),
  (page, path) => page.locator(`main form[action='${path}/entries'] button`),
  (page, path) => page.locator(`main form[action='${path}/seats'] button`),
];

async function oneMove(path) {
  for (const page of pages.values()) await page.goto(path);
  for (const kind of KINDS) {
    for (const page of [...pages.values()]) {
      const button = kind(page, path).first();
      if (!(await button.count())) continue;
      const form = button.locator("xpath=ancestor::form");
      await fill(form);
      const post = await asked(form, button);
      await press(page, button);
      if (post) await join(post);
      return true;
    }
  }
  return false;
}

/** Fills in what is empty: the first of what can be chosen, a day, some words. */
async function fill(form) {
  const names = await form.locator("[type=radio]").evaluateAll((all) => [...new Set(all.map(({ name }) => name))]);
  for (const name of names) await form.locator(`[type=radio][name='${name}']`).first().check();
  for (const select of await form.locator("select").all()) await select.selectOption({ index: 1 });
  for (const field of await form.locator("input[type=date], input[type=text], textarea").all()) {
    if (await field.inputValue()) continue;
    await field.fill((await field.getAttribute("type")) === "date" ? DAY : "What we learned of it");
  }
}

/** The post that the form asks to take part: by the button of a card, or as chosen from a list. */
async function asked(form, button) {
  if ((await button.getAttribute("name")) === "post") return button.getAttribute("value");
  const select = form.locator("select[name=post]");
  return (await select.count()) ? select.inputValue() : null;
}

/** Whoever was asked has a page of their own from now on. */
async function join(post) {
  if (pages.has(post)) return;
  pages.set(post, await (await openHolder(browser, demo, post)).newPage());
}

async function press(page, button) {
  const sent = page.waitForResponse((answer) => answer.request().method() === "POST");
  await button.click();
  const answer = await sent;
  assert.equal(answer.status(), 303, `${answer.url()}: ${await page.locator("main").innerText()}`);
  await page.waitForLoadState();
}
