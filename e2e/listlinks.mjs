import { readFileSync } from "node:fs";
import { openBrowser } from "./browser.mjs";
const links = JSON.parse(readFileSync("/dev/shm/demo2.json", "utf8"));
const browser = await openBrowser(); const c = await browser.newContext(); const page = await c.newPage();
const [role, ...paths] = process.argv.slice(2);
await page.goto(links.links[role]); await page.locator("main form button").click();
for (const path of paths) { await page.goto(links.address + path); console.log(path, [...new Set(await page.locator("main a").evaluateAll((as) => as.map((a) => a.getAttribute("href") + " " + a.textContent.trim().slice(0, 40))))].slice(0, 60).join("\n   ")); }
await browser.close();
