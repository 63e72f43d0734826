// Runs the files of tests side by side, as many as there are cores: the browser works while the program answers.
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { run } from "node:test";
import { tap } from "node:test/reporters";

const folder = new URL("tests/", import.meta.url).pathname;
const wanted = process.argv.slice(2);
const isWanted = (name) => name.endsWith(".test.mjs") && (!wanted.length || wanted.some((part) => name.includes(part)));
const files = readdirSync(folder).filter(isWanted).map((name) => folder + name);
run({ files, concurrency: cpus().length })
  .on("test:fail", () => (process.exitCode = 1))
  .compose(tap)
  .pipe(process.stdout);
