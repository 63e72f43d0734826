// Every page of the route table, with who looks at it.
import { routesOf } from "./program.mjs";

/** Who looks at pages that any post may see. */
const USUAL = "leader";

/** The demo's link for each function that a route may ask for. */
const ROLES = ["secretariat", "chair", "leader", "officer", "president", "partner"];

/** Pages that only a mail leads to: whoever has the link has its secret, so no table can hold an example. */
const SECRET = ["act_page", "unsubscribe_page", "sign_in_link_page", "post_invitation_page", "welcome_page"]
  // One person reads a report, and the demo has none; the form that makes one and the page that names its reader have its parts.
  .concat(["report_page"])
  // A calendar program fetches it, from an address that is its secret.
  .concat(["feed_file"]);

/** The pages one can look at: `[{name, path, role}]`; `path` is null where the demo has no example of it. */
export async function pagesOf(demo, reader) {
  const routes = await routesOf(demo);
  const pages = [];
  for (const route of routes.filter(({ method, name }) => method.toUpperCase() === "GET" && !SECRET.includes(name))) {
    const page = pageOf(route, demo);
    if (await isPage(page, reader)) pages.push(page);
  }
  return pages;
}

/** What leads elsewhere is no page, and what a program reads is none. What is missing or refused stays, to fail as a page. */
async function isPage({ path, role }, reader) {
  if (!path) return true;
  const answer = await (await reader(role)).request.get(path, { maxRedirects: 0 });
  return answer.status() !== 303 && answer.headers()["content-type"]?.startsWith("text/html") === true;
}

function pageOf({ name, rule, example }, demo) {
  // The key of an invitation is known to whoever got the link and to nobody else, so the table cannot have it.
  if (name === "invitation_page") return { name, path: new URL(demo.links[USUAL]).pathname, role: "public" };
  // A review is read by who writes it; the demo's is the leader's.
  if (name === "session_review") return { name, path: example, role: "leader" };
  return { name, path: example, role: roleFor(rule) };
}

function roleFor(rule) {
  const words = JSON.stringify(rule).toLowerCase();
  if (words.includes("everybody")) return "public";
  return ROLES.find((role) => words.includes(role)) ?? USUAL;
}
