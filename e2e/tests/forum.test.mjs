// The thread of a meeting in a real browser: a need typed on the desk is found on the agenda, and what comes of the item is an
// action on somebody's desk; each leads to the other and back.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openBrowser, openReader } from "../browser.mjs";
import { startDemo } from "../program.mjs";

const NEED = "Nobody under thirty answers our letters about parking";
const ACTION = "Write down how many answer by telephone";

const demo = await startDemo();
const browser = await openBrowser();
const [leader, secretariat] = await Promise.all(
  ["leader", "secretariat"].map(async (role) => (await openReader(browser, demo, role)).newPage()),
);
after(async () => {
  await browser.close();
  await demo.stop();
});

test("a need typed on the desk is found on the agenda, and its thread leads there and back", async () => {
  await leader.goto("/");
  await leader.locator("main form [name=words]").fill(NEED);
  await leader.keyboard.press("Enter");
  await leader.waitForURL((url) => url.pathname.startsWith("/needs/"));
  const need = new URL(leader.url()).pathname;
  await leader.goto(`${need}/change`);
  const sharing = leader.locator(`main form[action="${need}/audience"]`);
  await sharing.locator("[name=audience]").selectOption("members");
  await sharing.locator("button").click();
  await leader.waitForURL((url) => url.pathname === need);
  await open(secretariat, "Services that everybody can use", "/agenda");
  await follow(secretariat, secretariat.locator("main a[href$='/agenda/needs']").first());
  const section = secretariat.locator("main section", { hasText: NEED });
  assert.equal(await section.count(), 1, "the agenda offers it");
  const button = section.locator("form button");
  if (await button.count()) {
    await button.click();
    await secretariat.waitForURL((url) => !url.pathname.endsWith("/needs"));
  }
  await leader.goto(need);
  const item = leader.locator("main a[href^='/agenda-items/'], aside a[href^='/agenda-items/']").first();
  assert.equal(await item.count(), 1, "the need leads to its item");
  await follow(leader, item);
  assert.ok(await leader.locator(`main a[href='${need}']`).count(), "the item leads to the need it comes from");
});

test("what a meeting gives somebody to do is on their desk and leads back to its item", async () => {
  await open(secretariat, "Data that serves residents", "/minutes");
  const form = secretariat.locator("main form[action$='/actions']");
  await form.locator("[name=action_words]").fill(ACTION);
  const kansas = form.locator("[name=owner] option", { hasText: "Kansas City" }).first();
  await form.locator("[name=owner]").selectOption(await kansas.getAttribute("value"));
  await form.locator("[name=due]").fill("2026-06-30");
  await form.locator("[name=action_item]").selectOption("Data that suppliers hold");
  await form.locator("button").last().click();
  await secretariat.waitForLoadState();
  await leader.goto("/");
  const todo = leader.locator("main section[aria-labelledby=later] .item", { hasText: ACTION });
  assert.equal(await todo.count(), 1, "it waits on the desk");
  await follow(leader, todo.locator("a").last());
  assert.ok(await leader.locator("main a[href^='/agenda-items/']").count(), "the action leads to its item");
});

/** Goes where a link leads, and waits until it is there. */
async function follow(page, link) {
  const path = await link.getAttribute("href");
  await link.click();
  await page.waitForURL((url) => url.pathname === path);
}

/** From the list of meetings to a page of one. */
async function open(page, name, path) {
  await page.goto("/forums");
  await follow(page, page.locator("main a", { hasText: name }).first());
  await follow(page, page.locator(`main a[href$='${path}']`).first());
}
