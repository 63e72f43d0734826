// Votes on paper, in a real browser: a leader prints a sheet, two people of the house type it in and differ, one settles it with a look
// at the sheet, the other confirms it, and it counts.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openBrowser, openReader } from "../browser.mjs";
import { openHolderIn } from "../people.mjs";
import { routesOf, startDemo } from "../program.mjs";

const demo = await startDemo();
const browser = await openBrowser();
const leader = await (await openReader(browser, demo, "leader", { script: false })).newPage();
const officer = await (await openHolderIn(browser, demo, "Kansas City", "officer", { script: false })).newPage();
after(async () => {
  await browser.close();
  await demo.stop();
});

const { example: paper } = (await routesOf(demo)).find(({ name }) => name === "conversation_paper");
const conversation = paper.replace(/\/paper$/, "");
let code;
let statements;

test("a leader prints a sheet with a code of its own", async () => {
  await leader.goto(paper);
  const form = leader.locator(`main form[action="${paper}"]`);
  await form.locator("[name=number]").fill("1");
  await form.locator("[name=language]").selectOption("en");
  await form.locator("button").last().click();
  const printed = await leader.locator("main").innerText();
  code = printed.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/)?.[0];
  assert.ok(code, printed);
  statements = (printed.match(/☐\s*3/g) ?? []).length;
  assert.ok(statements > 0, printed);
});

test("two type it in, differ, and settle it together", async () => {
  await type(leader, "1".repeat(statements));
  await type(officer, `2${"1".repeat(statements - 1)}`);
  const sheet = new URL(officer.url()).pathname;
  assert.match(sheet, /^\/conversation-sheets\//, "they are led to what differs");
  const settlement = officer.locator(`main form[action="${sheet}/settlement"]`);
  await settlement.locator("[name=mark_1][value='1']").check();
  await settlement.locator("button").first().click();
  await officer.goto(sheet);
  assert.equal(await officer.locator(`main form[action="${sheet}/confirmation"]`).count(), 0, "not by who settled it");
  await leader.goto(sheet);
  await leader.locator(`main form[action="${sheet}/confirmation"] button`).click();
  await leader.locator("main .notice--done").first().waitFor();
  await leader.goto(paper);
  assert.match(await leader.locator("main").innerText(), /Counted: 1\./);
});

/// Types the sheet in.
async function type(page, marks) {
  await page.goto(paper);
  const form = page.locator(`main form[action="${conversation}/sheets"]`);
  await form.locator("[name=code]").fill(code);
  await form.locator("[name=marks]").fill(marks);
  await form.locator("button").first().click();
  await page.waitForLoadState();
}
