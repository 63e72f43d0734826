// Many voices in a real browser: a city asks its residents, who vote on a phone without an account and without script, and add a
// statement; it waits, is accepted, and can be followed from the phone to the page that says what became of it.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openBrowser, openReader } from "../browser.mjs";
import { startDemo } from "../program.mjs";

const SEEDS = ["The shore should be open to all", "Boats need more room", "The ferry should run at night"];
const OWN = "Nobody needs a marina here";
const NEAR = "The shore should be open for all";

const demo = await startDemo();
const browser = await openBrowser();
const leader = await (await openReader(browser, demo, "leader")).newPage();
const phone = await (await openReader(browser, demo, "public", { language: "es", script: false, width: 360 })).newPage();
after(async () => {
  await browser.close();
  await demo.stop();
});

let conversation;

test("a leader asks the city's residents", async () => {
  await leader.goto("/conversations/new");
  const form = leader.locator('main form[action="/conversations"]');
  await form.locator("[name=question]").fill("What should change at the lake?");
  await form.locator("[name=changes]").fill("The plan of the shore");
  await choose(form, "access", "open");
  await choose(form, "language", "en");
  await form.locator("[name=last]").fill("2026-05-10");
  await form.locator("[name=response]").fill("2026-06-10");
  await form.locator("[name=seeds]").fill(SEEDS.join("\n"));
  await form.locator("button").last().click();
  await leader.waitForURL(/\/conversations\/[a-z0-9]+$/);
  conversation = new URL(leader.url()).pathname;
});

test("a resident votes on each statement, changes one vote and adds a statement", async () => {
  for (const side of ["agree", "disagree", "pass"]) {
    await phone.goto(conversation);
    await phone.locator(`main button[name=vote][value=${side}]`).click();
  }
  await phone.goto(conversation);
  assert.equal(await phone.locator("main button[name=vote]").count(), 0, "all were seen");
  await phone.goto(`${conversation}/statements/new`);
  await phone.locator("main [name=words]").fill("Write to me@city.example");
  await phone.locator(`main form[action="${conversation}/statements"] button`).first().click();
  assert.ok(await phone.locator("main .error-summary a").count(), "what is wrong is said, with a link to the field");
  await phone.locator("main [name=words]").fill(OWN);
  await phone.locator(`main form[action="${conversation}/statements"] button`).first().click();
  await leader.goto(`${conversation}/conducting`);
  await leader.locator("main a", { hasText: OWN }).first().click();
  await leader.locator("main button[name=decision][value=accept]").click();
  await leader.locator("main .notice--done").first().waitFor();
  await phone.goto(conversation);
  assert.ok((await phone.locator("main").textContent()).includes(OWN), "it is voted on");
  await phone.locator("main button[name=vote][value=agree]").click();
});

test("a statement is followed from the phone to its page, and from there to the map", async () => {
  await phone.goto(`${conversation}/statements`);
  await phone.locator("main a", { hasText: OWN }).first().click();
  assert.match(new URL(phone.url()).pathname, /^\/conversation-statements\//);
  await phone.locator(`main a[href^="${conversation}/map"]`).first().click();
  assert.equal(await phone.locator("main svg[role=img]").count(), 0, "one person is no picture");
  const width = await phone.evaluate("document.documentElement.scrollWidth").catch(() => 360);
  assert.ok(width <= 360);
});

test("what says nearly the same is shown while a resident types, below the same field on a phone", async () => {
  const typing = await (await openReader(browser, demo, "public", { width: 360 })).newPage();
  await typing.goto(`${conversation}/statements/new`);
  const [field, near] = [typing.locator("main [name=words]"), typing.locator("main [data-while-typing]")];
  assert.equal(await near.locator("a").count(), 0, "nothing is typed yet");
  await field.pressSequentially(NEAR);
  await near.locator("a", { hasText: SEEDS[0] }).waitFor();
  assert.equal(await near.getAttribute("aria-live"), "polite", "it is read aloud where the typing pauses");
  assert.match(await near.textContent(), /shore/, "with the words that both have");
  assert.ok(await field.evaluate((own) => document.activeElement === own), "whoever types goes on typing");
  assert.equal(await field.inputValue(), NEAR);
  assert.ok((await typing.evaluate(() => document.documentElement.scrollWidth)) <= 360, "nothing is cut off");
  await field.fill("Dogs need a place of their own");
  await near.locator("a").first().waitFor({ state: "detached" });
  assert.equal(new URL(typing.url()).search, "", "what was typed stands in no address");
  await typing.context().close();
});

test("without script it is shown once it is sent, with what was typed, and sending it again takes it", async () => {
  const plain = await (await openReader(browser, demo, "public", { script: false, width: 360 })).newPage();
  const send = () => plain.locator(`main form[action="${conversation}/statements"] button`).first().click();
  await plain.goto(`${conversation}/statements/new`);
  await plain.locator("main [name=words]").fill(NEAR);
  await send();
  await plain.locator("main [data-while-typing] a", { hasText: SEEDS[0] }).waitFor();
  assert.equal(await plain.locator("main [name=words]").inputValue(), NEAR, "what was typed is there");
  await send();
  await plain.waitForURL((url) => url.pathname === `${conversation}/statements`);
  await leader.goto(`${conversation}/conducting`);
  assert.ok(await leader.locator("main a", { hasText: NEAR }).count(), "it waits for a decision");
  await plain.context().close();
});

/// A choice of a list or of buttons.
async function choose(form, name, value) {
  const list = form.locator(`select[name=${name}]`);
  if (await list.count()) await list.selectOption(value);
  else await form.locator(`[name=${name}][value=${value}]`).check();
}
