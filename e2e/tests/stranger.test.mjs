// A stranger asks the front page which members are likest to their city.
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

for (const typed of ["Köln", "cologne", "كولونيا"]) {
  test(`a stranger who types ${typed} sees the likest members`, async () => {
    const context = await openReader(browser, demo, "public");
    const page = await context.newPage();
    await page.goto("/");
    await page.locator("main form [name=city]").fill(typed);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.has("city"));
    const main = page.locator("main");
    assert.match(await main.innerText(), /Köln|Cologne/);
    const cities = await main.locator("a[href^='/cities/']").count();
    assert.ok(cities >= 3, `${cities} cities`);
    await context.close();
  });
}
