import { openBrowser, openReader } from "/work/main/e2e/browser.mjs";
import { readFileSync } from "node:fs";
const demo = JSON.parse(readFileSync("/tmp/dd.out","utf8").split("\n")[0]);
const browser = await openBrowser();
const [,, ...specs] = process.argv;
for (const spec of specs) {
  const [name, role, lang, width, path, click] = spec.split("|");
  const context = await openReader(browser, demo, role, { language: lang, width: +width });
  const page = await context.newPage();
  await page.goto(path);
  if (click) { for (const c of click.split(">>")) { await page.locator(c).first().click(); await page.waitForLoadState(); } }
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
  console.log(name, page.url());
  await context.close();
}
await browser.close();
