// Starts the worker that searches for a counterexample, apart from the page.
import start from "./glue.js";

await start({ module_or_path: new URL("./MODULE_NAME", import.meta.url) });
