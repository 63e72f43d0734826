// Signing in and out as a person does it in a browser: elsewhere a link shows a code, and Back shows nothing.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openBrowser, openReader } from "../browser.mjs";
import { startDemo } from "../program.mjs";

const demo = await startDemo();
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await demo.stop();
});

// Holds trust lines a22, a24.
test("after signing out by the button of a page, Back shows nothing of it", async () => {
  const leader = await openReader(browser, demo, "leader");
  const page = await leader.newPage();
  await page.goto("/account");
  await page.goto("/needs");
  await page.locator("footer form[action='/sign-out'] button").click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goBack();
  await page.goBack();
  assert.equal(await page.locator(".reader-post").count(), 0);
  assert.equal(await page.locator("main a[href='/sign-in']").count(), 1);
  await leader.close();
});

// Holds trust line a05.
test("a mailed link signs in where it was asked for, and shows a code elsewhere", async () => {
  const [leader, asker] = [await openReader(browser, demo, "leader"), await openReader(browser, demo, "public")];
  const ask = await asker.newPage();
  await ask.goto("/sign-in");
  await ask.locator("#email").fill("leader.4393217@city.example");
  await ask.locator("main form button").first().click();
  await ask.waitForURL((url) => url.pathname === "/sign-in/code");
  // Only its own person reads the mail in a demo; the job behind it takes a moment.
  const mail = await leader.newPage();
  const subject = mail.getByRole("link", { name: "Your link to sign in" }).first();
  for (let tries = 0; tries < 20 && !(await subject.count()); tries += 1) await mail.goto("/outbox");
  await subject.click();
  const link = await mail.locator("main a[href^='/sign-in/link/']").getAttribute("href");
  const elsewhere = await leader.newPage();
  await elsewhere.goto(link);
  const code = (await elsewhere.locator("main").innerText()).match(/\b\d{6}\b/)[0];
  assert.equal(await elsewhere.locator("main form").count(), 0);
  await ask.locator("#code").fill(code);
  await ask.locator("main form button").first().click();
  await ask.waitForURL((url) => url.pathname === "/");
  assert.equal(await ask.locator(".reader-post").count(), 1);
});

// Holds trust line a28.
test("somebody else does not see a sign-in mail in the outbox of a demo", async () => {
  const partner = await openReader(browser, demo, "partner");
  const page = await partner.newPage();
  await page.goto("/outbox");
  assert.equal(await page.getByRole("link", { name: "Your link to sign in" }).count(), 0);
});
