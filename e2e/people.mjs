// Anybody of the demo: signed in as the command line lets them in, by a post.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { openReader } from "./browser.mjs";
import { PROGRAM } from "./program.mjs";

const run = async (demo, ...options) => {
  const { stdout } = await promisify(execFile)(PROGRAM, [...options, "--data", demo.folder, "--format", "json"]);
  return JSON.parse(stdout);
};

/** Opens a reader for the holder of a city's post, whom no link of the demo is for. */
export async function openHolder(browser, demo, post, options) {
  const { people } = await run(demo, "user", "list");
  const person = people.find(({ posts }) => posts.some(({ id }) => id === post));
  if (!person) throw new Error(`nobody holds the post ${post}`);
  const held = person.posts.find(({ id }) => id === post);
  const who = ["--email", person.email, "--name", person.name, "--title", held.title];
  const { link } = await run(demo, "user", "invite", ...who, "--function", held.function, "--city", held.home);
  return openReader(browser, { ...demo, links: { holder: link } }, "holder", options);
}

/** Opens a reader for somebody who holds a post of this work in a city. */
export async function openHolderIn(browser, demo, city, work, options) {
  const { people } = await run(demo, "user", "list");
  const posts = people.flatMap((person) => person.posts);
  const post = posts.find((held) => held.function === work && held.home === city);
  if (!post) throw new Error(`nobody is ${work} of ${city}`);
  return openHolder(browser, demo, post.id, options);
}
