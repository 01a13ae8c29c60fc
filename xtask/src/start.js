// Brings the page to life.
//
// The page reads well without this: a module that cannot be fetched or compiled
// (blocked, offline, a browser without WebAssembly) leaves it as it is, without
// a word. An error of the page's own is not hidden.
import start from "./solidariteitswijzer.js";

const load = async () => {
  if (typeof WebAssembly === "undefined") return undefined;
  try {
    const response = await fetch(new URL("./MODULE_NAME", import.meta.url));
    if (!response.ok) return undefined;
    // Compiling while the bytes arrive needs the host to name the type rightly.
    return response.headers.get("content-type")?.startsWith("application/wasm")
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch {
    return undefined;
  }
};

const module = await load();
if (module) {
  await start({ module_or_path: module });
  // For style sheets and tests: from here on the page moves.
  document.documentElement.classList.add("alive");
}
// The page says then, itself, that its controls do not move.
else document.documentElement.classList.add("cannot-move");

// A panel that is open lies over the page: in print it takes its place in it.
addEventListener("beforeprint", () => document.querySelector(":popover-open")?.hidePopover());
