// Takes up the form that makes links, citations and codes.
import start, { take_up } from "./glue.js";
import { load } from "./load.js";

const module = await load(new URL("./MODULE_NAME", import.meta.url));
if (module) {
  await start({ module_or_path: module });
  take_up();
  // For style sheets and tests: from here on the form can be used.
  document.documentElement.classList.add("handy");
}
