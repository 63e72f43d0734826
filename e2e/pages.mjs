// Every page of the route table, with who looks at it.
import { routesOf } from "./program.mjs";

/** Who looks at pages that any post may see. */
const USUAL = "leader";

/** The demo's link for each function that a route may ask for. */
const ROLES = ["chair", "leader", "officer", "president", "secretariat", "partner"];

/** The pages one can look at: `[{name, path, role}]`; `path` is null where the demo has no example of it. */
export async function pagesOf(demo) {
  const routes = await routesOf(demo);
  return routes.filter(({ method }) => method.toUpperCase() === "GET").map((route) => pageOf(route, demo));
}

function pageOf({ name, rule, example }, demo) {
  // The key of an invitation is known to whoever got the link and to nobody else, so the table cannot have it.
  if (name === "invitation_page") return { name, path: new URL(demo.links[USUAL]).pathname, role: "public" };
  return { name, path: example, role: roleFor(rule) };
}

function roleFor(rule) {
  const words = JSON.stringify(rule).toLowerCase();
  if (words.includes("everybody")) return "public";
  return ROLES.find((role) => words.includes(role)) ?? USUAL;
}
