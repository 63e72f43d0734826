// Coming to a meeting in a real browser: a guest says what they need and consents, the secretariat finds it on its lists and
// decides on a bursary, and what is taken up stands in the gift register.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openBrowser, openReader } from "../browser.mjs";
import { startDemo } from "../program.mjs";

const DIET = "No peanuts at all";
const MEETING = "Services that everybody can use";

const demo = await startDemo();
const browser = await openBrowser();
const [leader, secretariat] = await Promise.all(
  ["leader", "secretariat"].map(async (role) => (await openReader(browser, demo, role)).newPage()),
);
after(async () => {
  await browser.close();
  await demo.stop();
});

test("what a guest says on their page stands on the kitchen's list", async () => {
  const meeting = await open(leader);
  await leader.goto(`${meeting}/needs`);
  const needs = leader.locator(`main form[action="${meeting}/needs"]`);
  await needs.locator("[name=dinner][value=yes]").check();
  await needs.locator("[name=diet]").selectOption("other");
  await needs.locator("[name=diet_words]").fill(DIET);
  await needs.locator("button").click();
  await leader.locator("main .notice--done").first().waitFor();
  const consents = leader.locator(`main form[action="${meeting}/consents"]`);
  await consents.locator("[name=pictures][value=no]").check();
  await consents.locator("[name=recordings][value=no]").check();
  await consents.locator("[name=pictures_otherwise]").first().check();
  await consents.locator("button").click();
  await leader.locator("main #history").waitFor();
  await secretariat.goto(`${meeting}/lists/dinner`);
  assert.equal(await secretariat.locator("main tr", { hasText: DIET }).count(), 1);
});

test("a bursary that is granted is taken up and stands in the gift register", async () => {
  const meeting = await open(leader);
  await leader.goto(`${meeting}/bursary`);
  const own = await leader.locator("main .notice a[href^='/bursaries/']").first().getAttribute("href");
  await secretariat.goto(own);
  const decision = secretariat.locator(`main form[action="${own}/decision"]`);
  await decision.locator("[name=decision_words]").fill("The colleague moderates both days");
  await decision.locator("button[value=grant]").click();
  await secretariat.locator("main .notice--done").first().waitFor();
  await leader.goto(own);
  await leader.locator(`main form[action="${own}/answer"] button[value=take-up]`).click();
  await leader.locator("main .notice--done").first().waitFor();
  await leader.goto("/gifts");
  const line = leader.locator("main section", { hasText: MEETING }).first();
  assert.ok((await line.textContent()).includes("Kansas City"));
});

/// Opens the meeting's page; gives its path.
async function open(page) {
  await page.goto("/forums");
  await page.locator("main a", { hasText: MEETING }).first().click();
  await page.waitForURL((url) => url.pathname.startsWith("/meetings/"));
  return new URL(page.url()).pathname;
}
