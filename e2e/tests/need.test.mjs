// The main job: a city leader states a need in one sentence and has its brief, with the keyboard alone.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openBrowser, openReader } from "../browser.mjs";
import { startDemo } from "../program.mjs";

const NEED = "Residents over 65 cannot use our online services";
/** Enough for the longest way round any of our pages. */
const TABS_MAX = 60;

const demo = await startDemo();
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await demo.stop();
});

for (const language of ["en", "ar"]) {
  for (const script of [true, false]) {
    test(`a leader gets a brief in ${language} ${script ? "with" : "without"} script`, async () => {
      const context = await openReader(browser, demo, "leader", { language, script });
      const page = await context.newPage();
      await page.goto("/");
      await stateNeed(page);
      await checkBrief(page, language);
      await context.close();
    });
  }
}

/** Tabs to the box, types, tabs to the button and presses it once. */
async function stateNeed(page) {
  const box = page.locator("main form [name=words]");
  await tabTo(page, box);
  await page.keyboard.type(NEED);
  await tabTo(page, page.locator("main form:has([name=words]) button"));
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname.startsWith("/needs/"));
}

async function tabTo(page, element) {
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    if (await element.evaluate((candidate) => candidate === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${element} cannot be reached by the keyboard`);
}

async function checkBrief(page, language) {
  assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
  assert.match(await page.locator("h1").innerText(), new RegExp(NEED));
  const sections = page.locator("main section:has(h2)");
  assert.ok((await sections.count()) >= 4, `four sections, not ${await sections.count()}`);
  if (language !== "en") return;
  const headings = await page.locator("main h2").allInnerTexts();
  for (const heading of ["Cities like yours", "Practices that fit", "Who can help", "What is missing"]) {
    assert.ok(headings.includes(heading), `${heading} among ${headings.join(", ")}`);
  }
}
