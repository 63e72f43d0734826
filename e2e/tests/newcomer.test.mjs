// Somebody new, with the README and nothing else: its first command, the leader's link that it prints, and a need.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { openBrowser } from "../browser.mjs";
import { PROGRAM } from "../program.mjs";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
/** What stands for Cargo here: the program that it would build and run. */
const CARGO = "cargo run --release -- ";

/** The first command under "Two commands", without what is said of it. */
function firstCommand() {
  const [, section] = README.split("## Two commands\n");
  const line = section.split("\n").find((line) => line.startsWith("    "));
  return line.split("#")[0].trim();
}

/** Runs the command in an empty folder and gives what it prints until it says how to stop it. */
async function follow(command) {
  assert.ok(command.startsWith(CARGO), `${command} builds and runs the program`);
  const folder = mkdtempSync(join(tmpdir(), "decapolis-newcomer-"));
  // The usual port may be taken by whatever else is tested meanwhile.
  const child = spawn(PROGRAM, [...command.slice(CARGO.length).split(" "), "--port", "0"], { cwd: folder });
  const ended = new Promise((resolve) => child.once("close", resolve));
  after(async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith("Stop with")) return lines;
  }
  return assert.fail(`the program ended after ${lines.join("\n")}`);
}

test("the README's first command leads a newcomer to a brief with two cities and why", async () => {
  const lines = await follow(firstCommand());
  const link = lines.map((line) => line.match(/^ +leader +(http\S+)$/)?.[1]).find(Boolean);
  assert.ok(link, `a link for the leader in ${lines.join("\n")}`);
  const browser = await openBrowser();
  after(() => browser.close());
  const page = await (await browser.newContext({ locale: "en" })).newPage();
  await page.goto(link);
  await page.locator("main form button").click();
  await page.locator("main form [name=words]").fill("Our buses are late and nobody tells the passengers");
  await page.locator("main form:has([name=words]) button").click();
  await page.waitForURL((url) => url.pathname.startsWith("/needs/"));
  const members = page.locator("section[aria-labelledby=cities] table").first().locator("tbody tr");
  assert.ok((await members.count()) >= 2, "two cities at least");
  for (const row of [members.nth(0), members.nth(1)]) {
    assert.match(await row.innerText(), /\d/, "each with the facts that make it alike");
  }
});
