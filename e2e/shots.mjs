// Pictures of the main pages, for people who look at changes and for the README.
import { mkdir, copyFile } from "node:fs/promises";
import { openBrowser, openReader } from "./browser.mjs";
import { startDemo } from "./program.mjs";

const OUTPUT = new URL("output/", import.meta.url).pathname;
const README_PICTURE = new URL("../docs/brief.png", import.meta.url).pathname;
const NEED = "Residents over 65 cannot use our online services";

/** Each with who looks and how one gets there. */
const SHOTS = [
  { name: "front", role: "public", open: (page) => page.goto("/") },
  { name: "desk", role: "leader", open: (page) => page.goto("/") },
  { name: "brief", role: "leader", open: openBrief },
  { name: "practice", role: "leader", open: openPractice },
  { name: "cities", role: "leader", open: (page) => page.goto("/cities") },
];

await mkdir(OUTPUT, { recursive: true });
const demo = await startDemo();
const browser = await openBrowser();
try {
  for (const language of ["en", "ar"]) {
    for (const width of [1280, 360]) {
      for (const shot of SHOTS) await take(shot, language, width);
    }
  }
} finally {
  await browser.close();
  await demo.stop();
}
await mkdir(new URL("../docs/", import.meta.url).pathname, { recursive: true });
await copyFile(`${OUTPUT}brief-en-1280.png`, README_PICTURE);

async function take({ name, role, open }, language, width) {
  const context = await openReader(browser, demo, role, { language, width });
  const page = await context.newPage();
  await open(page);
  await page.screenshot({ path: `${OUTPUT}${name}-${language}-${width}.png`, fullPage: width < 1280 });
  await context.close();
}

async function openBrief(page) {
  await page.goto("/");
  await page.locator("main form [name=words]").fill(NEED);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname.startsWith("/needs/"));
}

async function openPractice(page) {
  await page.goto("/practices");
  await page.locator("main a[href^='/practices/']").first().click();
  await page.waitForURL((url) => url.pathname.startsWith("/practices/"));
}
