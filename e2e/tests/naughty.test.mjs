// Words that break things, typed by a person: no script runs even without the policy that forbids it, and the page holds.
// Holds trust line a42.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { openBrowser, openReader } from "../browser.mjs";
import { startDemo } from "../program.mjs";

const FILE = new URL("../../crates/decapolis/src/fuzz_test/naughty.txt", import.meta.url);
const STRINGS = readFileSync(FILE, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
/** Letters of a need. */
const WORDS_MAX = 200;

const demo = await startDemo();
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await demo.stop();
});

/** Several strings in a need, so that all are typed in a few. */
function* needs() {
  let words = "";
  for (const string of STRINGS) {
    if (`${words} ${string}`.length > WORDS_MAX && words) yield words;
    words = `${words} ${string}`.length > WORDS_MAX ? string.slice(0, WORDS_MAX) : `${words} ${string}`;
  }
  yield words;
}

test("naughty words neither run nor break a page", async () => {
  const context = await openReader(browser, demo, "leader", { width: 320, bypassCSP: true });
  const page = await context.newPage();
  const alarms = [];
  page.on("dialog", (dialog) => (alarms.push(dialog.message()), dialog.dismiss()));
  page.on("pageerror", (error) => alarms.push(error.message));
  let stated = 0;
  for (const words of needs()) {
    await page.goto("/needs");
    await page.locator("main form [name=words]").fill(words);
    await page.locator("main form:has([name=words]) button").first().click();
    await page.waitForLoadState();
    await checkLayout(page, words);
    stated += Number(new URL(page.url()).pathname !== "/needs");
    // What has a way to run when it is looked at or touched.
    await page.locator("h1").first().hover();
  }
  assert.ok(stated > 5, `only ${stated} were stated`);
  for (const path of ["/", "/needs", "/search?q=script"]) {
    await page.goto(path);
    await checkLayout(page, path);
  }
  assert.deepEqual(alarms, []);
  await context.close();
});

async function checkLayout(page, what) {
  const { wide, elements } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    elements: document.querySelectorAll("main script, main iframe, main svg script, [onerror], [onfocus], [onload]").length,
  }));
  assert.equal(elements, 0, `${what} became an element`);
  assert.ok(wide <= 0, `${what} makes the page ${wide} px too wide`);
}
