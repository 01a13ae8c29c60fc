// Takes up the tools: sorting, filtering and saving what stands on the page.
import start, { take_up } from "./glue.js";
import { load } from "./load.js";

const module = await load(new URL("./MODULE_NAME", import.meta.url));
if (module) {
  await start({ module_or_path: module });
  take_up();
  // For style sheets and tests: from here on the page can be sorted and saved.
  document.documentElement.classList.add("handy");
}
