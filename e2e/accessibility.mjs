// Every page in every language, wide and narrow, light and dark: no violation of axe, and no scrolling sideways.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import axe from "axe-core";
import { chooseLanguage, openBrowser, pagesOfReaders, readersOf } from "./browser.mjs";
import { pagesOf } from "./pages.mjs";
import { startDemo } from "./program.mjs";

/** Wide as on a desk in a light room, narrow as in a hand at night. */
const VIEWS = [
  { width: 1280, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
];
/** WCAG 2.2, 1.4.10: no scrolling in two directions at this width. */
const REFLOW_WIDTH = 320;

/** Tests of every page in these languages, against a demo of their own: files of tests run side by side. */
export async function testPages(languages) {
  const demo = await startDemo();
  const browser = await openBrowser();
  const reader = readersOf(browser, demo);
  const pageOf = pagesOfReaders();
  // Before the first test: the runner ends when it has run all that it knows of.
  const pages = await pagesOf(demo, reader);
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  test("axe objects to a page that is not accessible", async () => {
    const page = await (await reader("public")).newPage();
    await page.setContent("<title>Control</title><img src='data:,'>");
    await page.evaluate(axe.source);
    const objections = (await violations(page)).map(({ id }) => id);
    await page.close();
    assert.ok(objections.includes("image-alt") && objections.includes("html-has-lang"), objections.join(" "));
  });

  for (const { name, path, role } of pages) {
    for (const language of languages) {
      test(`${name} is accessible in ${language}`, async () => {
        assert.ok(path, `${name} has no example in the demo: give its route a record`);
        const context = await reader(role);
        await chooseLanguage(context, demo, language);
        const page = await pageOf(context);
        await checkPage(page, path, language);
      });
    }
  }
}

async function checkPage(page, path, language) {
  const answer = await page.goto(path);
  assert.equal(answer.status(), 200, path);
  assert.equal(await page.locator("html").getAttribute("lang"), language);
  assert.equal(await page.locator('a[href=""]').count(), 0, "a link leads nowhere");
  await page.evaluate(axe.source);
  for (const { width, colorScheme } of VIEWS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
  }
  await page.setViewportSize({ width: REFLOW_WIDTH, height: 900 });
  const width = await page.evaluate("document.documentElement.scrollWidth");
  assert.ok(width <= REFLOW_WIDTH, `${width} px wide at ${REFLOW_WIDTH} px`);
}

/** What axe, which the page has by now, objects to, with the elements. */
async function violations(page) {
  const found = await page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then((run) => run.violations)");
  return found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }));
}
