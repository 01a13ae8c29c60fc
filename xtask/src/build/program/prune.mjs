// Prints what of a wasm module a bundled script still names, as the graph that
// wasm-metadce reads. Arguments: the module, the script.
import { readFileSync } from "node:fs";

const [module, script] = process.argv.slice(1).map((file) => readFileSync(file));
const words = new Set(script.toString().match(/[\w$]+/g));
const exported = WebAssembly.Module.exports(new WebAssembly.Module(module));
const kept = exported.map(({ name }) => name).filter((name) => words.has(name));
const graph = [
  { name: "the script", root: true, reaches: kept },
  ...kept.map((name) => ({ name, export: name })),
];
process.stdout.write(JSON.stringify(graph));
