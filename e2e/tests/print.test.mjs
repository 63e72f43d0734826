// The brief as one sheet for a mayor: both sides of a paper, in every language.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { LANGUAGES, openBrowser, openReader } from "../browser.mjs";
import { routesOf, startDemo } from "../program.mjs";

const SIDES_MAX = 2;

const demo = await startDemo();
const browser = await openBrowser();
const brief = (await routesOf(demo)).find(({ name }) => name === "need_brief").example;
after(async () => {
  await browser.close();
  await demo.stop();
});

for (const language of LANGUAGES) {
  test(`the brief is printed on one sheet in ${language}`, async () => {
    const context = await openReader(browser, demo, "leader", { language });
    const page = await context.newPage();
    await page.goto(brief);
    const printed = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    await context.close();
    const sides = printed.match(/\/Type \/Page\b/g).length;
    assert.ok(sides <= SIDES_MAX, `${sides} sides`);
  });
}
