// Brings the page to life.
//
// The page reads well without this: a module that cannot be fetched or compiled
// leaves it as it is, without a word. An error of the page's own is not hidden.
import { copyLater, openDesk } from "./ask.js";
import start from "./glue.js";
import { load } from "./load.js";

const root = document.documentElement;

/** What saves a table or a picture is fetched when the first is saved. */
const saveLater = async ({ target }) => {
  const button = target.closest(".save");
  if (!button || root.classList.contains("handy")) return;
  await import("./TOOLS_SCRIPT").catch(() => {});
  if (root.classList.contains("handy")) button.click();
};

/** The page to share, last of the pages, takes the scenario along; so does the
 * way from a frozen page to today's. */
const takeAlong = ({ target }) => {
  const link = target.closest(".pages :last-child, .frozen a");
  if (link && location.search) link.search = location.search;
};

/** A link to another scenario of this page changes the page it stands on. */
const follow = (event) => {
  const link = event.target.closest("a[href^='?']");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  dispatchEvent(new PopStateEvent("popstate"));
  document.querySelector(":popover-open")?.hidePopover();
  document.querySelector(link.hash)?.scrollIntoView();
};

const module = await load(new URL("./MODULE_NAME", import.meta.url));
if (module) {
  // A scenario that was moved has other traces, and those are the desk's.
  new MutationObserver(openDesk).observe(root, { attributeFilter: ["data-scenario"] });
  await start({ module_or_path: module });
  // For style sheets and tests: from here on the page moves.
  root.classList.add("alive");
  addEventListener("click", follow);
  addEventListener("click", takeAlong);
  addEventListener("click", copyLater);
  addEventListener("click", saveLater);
  const near = new IntersectionObserver((seen) => seen.some((part) => part.isIntersecting) && openDesk());
  for (const part of document.querySelectorAll("#claims, section.asks")) near.observe(part);
  const field = document.querySelector("#find");
  // A part of the page has no field.
  field?.addEventListener("focus", openDesk);
  if (field && document.activeElement === field) openDesk();
  // A link may be made with older data, and the desk says so.
  if (/cycle=/i.test(location.search)) openDesk();
  addEventListener("keydown", (event) => {
    if (!field || event.key !== "/" || event.target.closest("input, select, textarea")) return;
    event.preventDefault();
    field.focus({ preventScroll: true });
    field.parentElement.scrollIntoView({ behavior: "instant" });
  });
}
// The page says then, itself, that its controls do not move.
else root.classList.add("cannot-move");

// A panel that is open lies over the page: in print it takes its place in it.
addEventListener("beforeprint", () => document.querySelector(":popover-open")?.hidePopover());
