// A session's way in a real browser: proposed, reviewed, decided, confirmed, and on the conference's agenda.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openBrowser, openReader } from "../browser.mjs";
import { startDemo } from "../program.mjs";

const TITLE = "What we stopped, and how we knew";
const CONFERENCE = "next year’s conference";
const ABSTRACT = "We asked before we decided and wrote down what failed and why. ".repeat(14);

const demo = await startDemo();
const browser = await openBrowser();
const [leader, secretariat, president] = await Promise.all(
  ["leader", "secretariat", "president"].map(async (role) => (await openReader(browser, demo, role)).newPage()),
);
after(async () => {
  await browser.close();
  await demo.stop();
});

let meeting;
let submission;

test("an abstract that is too short comes back with its count, and a whole one is handed in", async () => {
  await leader.goto("/forums");
  await follow(leader, leader.locator("main a", { hasText: CONFERENCE }).first());
  meeting = new URL(leader.url()).pathname;
  await follow(leader, leader.locator(`main a[href='${meeting}/call']`).first());
  await follow(leader, leader.locator(`main a[href='${meeting}/call/submissions/new']`).first());
  const form = leader.locator(`main form[action='${meeting}/call/submissions']`);
  await form.locator("[name=title]").fill(TITLE);
  await form.locator("[name=words]").fill("Far too short");
  await form.locator("[name=goal]").fill("How to stop in time");
  await form.locator("button[value=submit]").click();
  await leader.locator(".error-summary, [role=alert]").first().waitFor();
  assert.match(await leader.locator("main").innerText(), /has 3 words/);
  await form.locator("[name=words]").fill(ABSTRACT);
  await form.locator("button[value=submit]").click();
  await leader.waitForURL((url) => url.pathname.startsWith("/submissions/"));
  submission = new URL(leader.url()).pathname;
});

test("when the call closes a reviewer finds the session on the desk, without the name of who proposes it", async () => {
  await secretariat.goto(`${meeting}/call/change`);
  const form = secretariat.locator(`main form[action='${meeting}/call']`);
  const today = await form.locator("[name=opens_day]").inputValue();
  await form.locator("[name=opens_day]").fill(daysBefore(today, 9));
  await form.locator("[name=closes_day]").fill(daysBefore(today, 1));
  await form.locator("button").last().click();
  await secretariat.waitForURL((url) => url.pathname === `${meeting}/call`);
  const own = president.locator("main a[href^='/session-reviews/']", { hasText: TITLE }).first();
  await until(async () => {
    await president.goto(`${meeting}/call`);
    return (await own.count()) > 0;
  });
  await follow(president, own);
  const review = president.locator("main form[action^='/session-reviews/']").first();
  for (const mark of ["relevance", "substance", "benefit"]) {
    await review.locator(`[name=${mark}]`).selectOption("4");
  }
  await review.locator("[name=to_committee]").fill("Honest about what failed");
  await review.locator("button").click();
  await president.waitForLoadState();
  assert.match(await president.locator("main").innerText(), /Your review is in/);
});

test("what is decided is told when all is announced, and a confirmed session is on the agenda", async () => {
  await secretariat.goto(submission);
  const decide = secretariat.locator(`main form[action='${submission}/decision']`);
  await decide.locator("[name=verdict]").selectOption("accept");
  await decide.locator("[name=reason]").fill("Of use to many");
  await decide.locator("button").click();
  await secretariat.waitForURL((url) => url.pathname === `${meeting}/call/decisions`);
  await secretariat.locator(`main form[action='${meeting}/call/announcement'] button`).click();
  await secretariat.waitForLoadState();
  const confirm = leader.locator(`main form[action='${submission}/confirmation']`);
  await until(async () => {
    await leader.goto(submission);
    return (await confirm.count()) > 0;
  });
  await confirm.locator("[value=confirmed]").check();
  await confirm.locator("button").click();
  await leader.waitForLoadState();
  assert.match(await leader.locator("main").innerText(), /confirmed/);
  await leader.goto(`${meeting}/speakers`);
  assert.match(await leader.locator("main").innerText(), new RegExp(TITLE));
  await secretariat.goto(`${meeting}/agenda`);
  const item = secretariat.locator("main a[href^='/agenda-items/']", { hasText: TITLE }).first();
  await follow(secretariat, item);
  assert.ok(await secretariat.locator(`a[href='${submission}']`).count(), "the item leads to the session it comes from");
});

/** Goes where a link leads, and waits until it is there. */
async function follow(page, link) {
  const path = await link.getAttribute("href");
  await link.click();
  await page.waitForURL((url) => url.pathname === path);
}

/** Looks again until something is so: jobs run when they are due, not when a page asks. */
async function until(isSo) {
  for (let left = 40; left > 0; left -= 1) {
    if (await isSo()) return;
  }
  assert.fail("it did not come about");
}

function daysBefore(day, count) {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - count);
  return date.toISOString().slice(0, 10);
}
