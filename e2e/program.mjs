// The program under test: a demo network of its own, on a free port, in a temporary folder.
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

/** Where `cargo xtask` built it. */
export const PROGRAM = process.env.DECAPOLIS_PROGRAM ?? new URL("../target/debug/decapolis", import.meta.url).pathname;

/** Pictures and tests show the network as on this day. */
export const TODAY = "2026-03-02";

/** Starts the demo and waits for its one line: `{address, links, folder, stop}`. Without a day it is today there too. */
export async function startDemo(today = TODAY) {
  const folder = mkdtempSync(join(tmpdir(), "decapolis-e2e-"));
  const options = ["demo", "--port", "0", "--data", folder, "--format", "json", ...(today ? ["--today", today] : [])];
  const child = spawn(PROGRAM, options, { stdio: ["ignore", "pipe", "inherit"] });
  // Also when a test file breaks before it gets to stop the program.
  process.once("exit", () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const failed = new Promise((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`decapolis demo ended with ${code} before it served`)));
  });
  // Once it serves, its end is no failure any more.
  failed.catch(() => {});
  const stop = () => (child.kill("SIGTERM"), ended);
  return { ...(await Promise.race([firstLine(child.stdout), failed])), folder, stop };
}

/** The route table with an address of each page in this demo: `[{method, path, name, rule, example}]`. */
export async function routesOf(demo) {
  const options = ["routes", "--data", demo.folder, "--format", "json"];
  const { stdout } = await promisify(execFile)(PROGRAM, options);
  return JSON.parse(stdout);
}

async function firstLine(stream) {
  for await (const line of createInterface({ input: stream })) return JSON.parse(line);
  throw new Error("decapolis demo said nothing");
}
