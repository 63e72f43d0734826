// The browser: Debian's Chromium without its window, which takes half of the time that the one with a window takes, and with
// nothing that speaks to the network on its own account.
import { chromium } from "playwright-core";

const CHROMIUM = process.env.DECAPOLIS_CHROMIUM ?? "/usr/bin/chromium-headless-shell";
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The languages of the interface. */
export const LANGUAGES = ["en", "es", "fr", "ar"];

export const openBrowser = () => chromium.launch({ executablePath: CHROMIUM, headless: true, args: QUIET });

/** A reader without a past: `role` is one of the demo's links, or "public" for nobody. */
export async function openReader(browser, demo, role, { language = "en", script = true, width = 1280, ...more } = {}) {
  const context = await browser.newContext({
    baseURL: demo.address,
    javaScriptEnabled: script,
    locale: language,
    viewport: { width, height: 900 },
    timezoneId: "UTC",
    // Colours that are on their way from one to another have no contrast to measure.
    reducedMotion: "reduce",
    ...more,
  });
  await chooseLanguage(context, demo, language);
  if (role !== "public") await signIn(context, demo.links[role]);
  return context;
}

/** Gives the same reader whenever the same role is asked for: signing in takes a second. */
export function readersOf(browser, demo) {
  const readers = new Map();
  return async (role) => {
    if (!readers.has(role)) readers.set(role, await openReader(browser, demo, role));
    return readers.get(role);
  };
}

/** As pressing the language's link in the footer does. */
export const chooseLanguage = (context, demo, language) =>
  context.addCookies([{ name: "language", value: language, url: demo.address }]);

/** Gives each reader one page for all that is looked at in turn: a new one begins a new process. */
export function pagesOfReaders() {
  const pages = new Map();
  return async (context) => {
    if (!pages.has(context)) pages.set(context, await context.newPage());
    return pages.get(context);
  };
}

/** Opens the link and presses the page's button: nothing happens by opening alone. */
async function signIn(context, link) {
  const page = await context.newPage();
  await page.goto(link);
  await page.locator("main form button").first().click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.close();
}
