import { readFileSync } from "node:fs";
import { openBrowser } from "./browser.mjs";
const links = JSON.parse(readFileSync("/dev/shm/demo2.json", "utf8"));
const browser = await openBrowser();
const [role, path, name, width = "1280", language = "en"] = process.argv.slice(2);
const context = await browser.newContext({ viewport: { width: Number(width), height: 900 }, locale: language });
const page = await context.newPage();
await page.goto(links.links[role]); await page.locator("main form button").click();
if (language !== "en") await page.goto(links.address + `/choice?language=${language}&back=%2F`);
await page.goto(links.address + path);
if (process.argv[7]) { const href = await page.locator(process.argv[7]).first().getAttribute("href"); await page.goto(new URL(href, links.address + path).href); }
await page.screenshot({ path: `/dev/shm/${name}.png`, fullPage: true });
console.log(page.url(), await page.title());
await browser.close();
