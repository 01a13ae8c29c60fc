// Starts the program of the page.
//
// The page reads well without this: a module that cannot be fetched or compiled
// leaves it as it is. An error of the page's own is not hidden.
import init, { start } from "./glue.js";

const root = document.documentElement;

/** The compiled module. Returns `undefined` if there is none to be had: blocked,
 * offline, a browser without WebAssembly. */
const load = async (address) => {
  if (typeof WebAssembly === "undefined") return undefined;
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    // Compiling while the bytes arrive needs the host to name the type rightly.
    return response.headers.get("content-type")?.startsWith("application/wasm")
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch {
    return undefined;
  }
};

const module = await load(new URL("./MODULE_NAME", import.meta.url));
if (module) {
  await init({ module_or_path: module });
  await start(new URL("./WORKER_SCRIPT", import.meta.url).href);
  // For style sheets and tests: from here on the page moves.
  root.classList.add("alive");
}
// The page says then, itself, that its controls do not move.
else root.classList.add("cannot-move");

// A panel that is open lies over the page: in print it takes its place in it.
addEventListener("beforeprint", () => document.querySelector(":popover-open")?.hidePopover());
