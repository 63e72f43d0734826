import { testPages } from "../accessibility.mjs";
import { LANGUAGES } from "../browser.mjs";

await testPages(LANGUAGES.slice(0, 2));
