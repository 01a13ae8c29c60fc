// In Node the module is read from beside this file: every function works at once.
import { readFileSync } from "node:fs";
import { initSync } from "./solidarity_core.js";
import { started } from "./module.js";

initSync({ module: readFileSync(new URL("./solidarity_core_bg.wasm", import.meta.url)) });
started();

/** There is nothing left to do: here so that the same code runs in a browser. */
export default async function init() {}

export * from "./guard.js";
