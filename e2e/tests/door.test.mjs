// A room that loses its network: the door, the notes and a vote keep what was entered until it arrives, once.
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

/** The page of the meeting that runs today, for a reader. */
async function openMeeting(role, part) {
  const context = await openReader(browser, demo, role);
  const page = await context.newPage();
  await page.goto("/forums");
  await page.getByRole("link", { name: "Data that serves residents" }).click();
  await page.waitForURL(/meetings/);
  await page.goto(`${new URL(page.url()).pathname}/${part}`);
  return { context, page };
}

const here = async (page) => parseInt(await page.getByRole("heading", { name: / are here$/ }).textContent());
const kept = (page) => page.evaluate('JSON.parse(localStorage.getItem("decapolis.kept") ?? "[]").length');

test("the door goes on without a network and everybody arrives once", async () => {
  const { context, page } = await openMeeting("secretariat", "door");
  const before = await here(page);
  await context.setOffline(true);
  const buttons = page.getByRole("button", { name: / is here$/ });
  const first = await buttons.first().textContent();
  await buttons.first().click();
  await page.getByText("Waiting on this device: 1").waitFor();
  // Pressed once more, since nothing seems to have happened.
  await buttons.first().click();
  await buttons.nth(1).click();
  await page.getByText("Waiting on this device: 3").waitFor();
  assert.ok(await page.getByRole("listitem").filter({ hasText: first }).count());
  await context.setOffline(false);
  await page.getByRole("heading", { name: `${before + 2} of` }).waitFor();
  await page.waitForFunction('localStorage.getItem("decapolis.kept") === null');
  await context.close();
});

test("what waits survives a page that is closed, and is nobody else's to send", async () => {
  const { context, page } = await openMeeting("chair", "minutes");
  await context.setOffline(true);
  await page.locator("[name=note_words]").fill("Quokkas count by hand");
  await page.locator("main form[action$='/notes'] button").click();
  await page.getByText("Waiting on this device: 1").waitFor();
  assert.ok(await page.getByText("Quokkas count by hand").count());
  await page.evaluate(() => {
    const [entry] = JSON.parse(localStorage.getItem("decapolis.kept"));
    localStorage.setItem("decapolis.kept", JSON.stringify([entry, { ...entry, id: "0".repeat(32), whose: "somebody else" }]));
  });
  const address = page.url();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await again.getByText("Quokkas count by hand").first().waitFor();
  await again.getByText("Entries of somebody else wait here too").waitFor();
  assert.equal(await kept(again), 1);
  await context.close();
});

test("what is refused while there is a network comes back with what is wrong", async () => {
  const { context, page } = await openMeeting("secretariat", "door");
  await page.getByRole("textbox", { name: "Code of the badge" }).fill("0000-0000");
  await page.getByRole("button", { name: "Let in" }).first().click();
  await page.getByRole("link", { name: "No badge of this meeting has this code" }).waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Code of the badge" }).inputValue(), "0000-0000");
  assert.equal(await kept(page), 0);
  await context.close();
});

test("a vote that was given without a network is counted once it arrives", async () => {
  const { context, page } = await openMeeting("leader", "minutes");
  await page.getByRole("link").filter({ has: page.locator("xpath=self::a[starts-with(@href, '/votes/')]") }).first().click();
  await page.waitForURL(/votes/);
  await context.setOffline(true);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Vote", exact: true }).click();
  await page.getByText("Waiting on this device: 1").waitFor();
  await context.setOffline(false);
  await page.getByText("You voted.", { exact: true }).waitFor();
  assert.equal(await kept(page), 0);
  await context.close();
});
