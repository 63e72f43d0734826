// The first visit of every page: what goes over the wire, in how many requests, and to whom.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { LANGUAGES, chooseLanguage, openBrowser, pagesOfReaders, readersOf } from "../browser.mjs";
import { pagesOf } from "../pages.mjs";
import { startDemo } from "../program.mjs";

/** What fits into the first round trip of a connection: 10 segments (RFC 6928). */
const BYTES_MAX = 14_000;
const REQUESTS_MAX = 4;

const demo = await startDemo();
const browser = await openBrowser();
// Before the first test: the runner ends when it has run all that it knows of.
const reader = readersOf(browser, demo);
const pageOf = pagesOfReaders();
const pages = await pagesOf(demo, reader);
after(async () => {
  await browser.close();
  await demo.stop();
});

/** The page of all components is for who writes pages, not a page that people visit. */
const visited = pages.filter(({ name }) => name !== "design");

for (const { name, path, role } of visited) {
  // Holds trust line a53.
  test(`the first visit of ${name} is light and asks nobody else`, async () => {
    assert.ok(path, `${name} has no example in the demo: give its route a record`);
    const { requests, bytes } = await firstVisit(path, role, "en");
    const strangers = requests.filter((url) => new URL(url).origin !== demo.address);
    assert.deepEqual(strangers, []);
    assert.ok(requests.length <= REQUESTS_MAX, `${requests.length} requests: ${requests.join(" ")}`);
    assert.ok(bytes <= BYTES_MAX, `${bytes} bytes of ${BYTES_MAX}`);
  });
}

for (const language of LANGUAGES) {
  test(`the brief, the heaviest page, is light in ${language}`, async () => {
    const { path, role } = visited.find(({ name }) => name === "need_brief");
    const { bytes } = await firstVisit(path, role, language);
    assert.ok(bytes <= BYTES_MAX, `${bytes} bytes of ${BYTES_MAX}`);
  });
}

/** Opens a page with an empty cache, as the browser's own count has it: headers and bodies as compressed. */
async function firstVisit(path, role, language) {
  const context = await reader(role);
  await chooseLanguage(context, demo, language);
  const page = await pageOf(context);
  const network = await context.newCDPSession(page);
  const requests = [];
  let bytes = 0;
  network.on("Network.requestWillBeSent", ({ request }) => requests.push(request.url));
  network.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await network.send("Network.enable");
  await network.send("Network.clearBrowserCache");
  await page.goto(path, { waitUntil: "networkidle" });
  await network.detach();
  return { requests: requests.filter((url) => !url.startsWith("data:")), bytes };
}
