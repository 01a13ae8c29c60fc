// Opens the desk: the module that answers what a reader asks.
import start, { open } from "./glue.js";
import { load } from "./load.js";

const module = await load(new URL("./MODULE_NAME", import.meta.url));
// Told to whoever asked for this script.
if (!module) throw new Error("the desk is not to be had");
await start({ module_or_path: module });
open(new URL("./WORKER_SCRIPT", import.meta.url).href);
document.documentElement.dataset.desk = "open";
