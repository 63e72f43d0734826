// Asked once, in a real browser: a city confirms what it said before, answers the rest, signs; who asks sees it; the results of
// the consultation before stand beside the reply.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openBrowser, openReader } from "../browser.mjs";
import { startDemo } from "../program.mjs";

const demo = await startDemo();
const browser = await openBrowser();
const [leader, secretariat] = await Promise.all(
  // Without script, as in a room whose network blocks it.
  ["leader", "secretariat"].map(async (role) => (await openReader(browser, demo, role, { script: false })).newPage()),
);
after(async () => {
  await browser.close();
  await demo.stop();
});

test("a city confirms what it said before, answers the rest, and its leader signs", async () => {
  const sheet = await sheetOf(leader);
  let confirmed = 0;
  for (const answer of await linksOf(leader, sheet, "/sheet-answers/")) {
    await leader.goto(answer);
    const offer = leader.locator(`main form[action="${answer}/confirmation"] button`);
    if (await offer.count()) {
      await offer.first().click();
      confirmed += 1;
    } else {
      const form = leader.locator(`main form[action="${answer}"]`);
      await form.locator("[name=said][value=not-known]").check();
      await form.locator("button").first().click();
    }
    assert.equal(await leader.locator("main .error-summary").count(), 0, answer);
  }
  assert.ok(confirmed > 0, "something was known before");
  await leader.goto(sheet);
  const signature = leader.locator(`main form[action="${sheet}/signature"]`);
  await signature.locator("[name=quote][value=yes]").check();
  await signature.locator("button").click();
  await leader.locator("main .notice--done").first().waitFor();
  await leader.goto(sheet);
  assert.equal(await leader.locator(`main form[action="${sheet}/signature"]`).count(), 0, "it is signed once");
  assert.equal(await leader.locator(`main form[action="${sheet}/taking-back"]`).count(), 1);
});

test("the results of a consultation that was answered stand beside its reply", async () => {
  await secretariat.goto("/consultations");
  const ways = await linksOf(secretariat, "/consultations", "/consultations/");
  const replied = [];
  for (const way of ways.filter((way) => /^\/consultations\/[a-z0-9]+$/.test(way))) {
    const answer = await secretariat.goto(`${way}/results`);
    if (answer.status() === 200 && (await secretariat.locator("main table").count()) > 2) replied.push(way);
  }
  assert.ok(replied.length > 0, "one is answered");
  const file = await secretariat.request.get(`${demo.address}${replied[0]}/results.csv`);
  assert.match(file.headers()["content-type"], /text\/csv/);
});

/// The sheet of the reader's city that waits.
async function sheetOf(page) {
  for (const way of await linksOf(page, "/consultations", "/consultations/")) {
    const [sheet] = await linksOf(page, way, "/consultation-sheets/");
    if (!sheet) continue;
    await page.goto(sheet);
    if (await page.locator(`main form[action="${sheet}/signature"]`).count()) return sheet;
  }
  throw new Error("no sheet of the city waits");
}

/// The addresses below a folder to which the main part of a page leads.
async function linksOf(page, path, folder) {
  await page.goto(path);
  const links = await page.locator(`main a[href^="${folder}"]`).evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  return [...new Set(links.map((link) => link.split(/[?#]/)[0]))];
}
