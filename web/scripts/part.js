// A part of the site, mostly within a frame of another page: it tells that page
// how high it is, takes over its theme, and leads out of the frame.
//
// Without this the part reads as well: the frame then scrolls.

const root = document.documentElement;
const asked = new URLSearchParams(location.search);
// Where the links lead, and the place of this part there.
const whole = document.querySelector(".origin a");

/** A light or dark theme whatever the reader's device says: what the style
 * sheets keep for one of them counts always, or never. */
const setTheme = (theme) => {
  if (theme !== "light" && theme !== "dark") return;
  root.style.colorScheme = theme;
  for (const { media } of byDevice) media.mediaText = theme === "dark" ? "screen" : "not all";
};

/** All rules of the style sheets, and those within them. */
function* rules(within = [...document.styleSheets]) {
  for (const each of within) {
    yield each;
    if (each.cssRules) yield* rules(each.cssRules);
  }
}

const byDevice = [...rules()].filter((rule) => rule.media?.mediaText.includes("prefers-color-scheme"));

// The design system's basis, where a host sets that and no more: ours follow it.
const BASIS = {
  "--paper": "--basis-color-default-bg-document",
  "--card": "--basis-color-default-bg-document",
  "--tint": "--basis-color-default-bg-subtle",
  "--ink": "--basis-color-default-color-document",
  "--quiet": "--basis-color-default-color-default",
  "--line": "--basis-color-default-border-subtle",
  "--edge": "--basis-color-default-border-default",
  "--nl-link-color": "--basis-color-action-1-color-default",
};
const [GROUND, INK] = [BASIS["--paper"], BASIS["--ink"]];
const FONT = "--basis-text-font-family-default";

/** The tokens that mean something here: those that the style sheets set or read. */
const known = new Set([...Object.values(BASIS), FONT]);
for (const { cssText } of rules())
  for (const [name] of (cssText ?? "").matchAll(/--[a-z][a-z0-9-]+/g)) known.add(name);
// A host is only asked for the design system's: it may call others as we do.
const shared = [...known].filter((name) => /^--(nl|basis)-/.test(name));

/** Takes over the tokens of the host. A value is never an address, and never more
 * than a value. */
const setTokens = (tokens) => {
  for (const name of worn) root.style.removeProperty(name);
  worn.clear();
  const wear = (name, value) => {
    root.style.setProperty(name, value);
    worn.add(name);
  };
  const given = Object.entries(tokens).filter(
    ([name, value]) =>
      known.has(name) && typeof value === "string" && value.length < 200 && !/[;{}\\]|url\(/i.test(value),
  );
  const values = Object.fromEntries(given);
  // Ground and ink go together, or nothing could be read.
  if (values[GROUND] && values[INK])
    for (const [ours, theirs] of Object.entries(BASIS))
      if (values[theirs] && !values[ours]) wear(ours, values[theirs]);
  for (const [name, value] of given) wear(name, value);
  document.body.style.fontFamily = values[FONT] ?? "";
  if (worn.has("--paper")) setTheme(themeOf(getComputedStyle(document.body).backgroundColor));
};
const worn = new Set();

/** The theme whose other colours fit a ground, where that can be told. */
const themeOf = (ground) => {
  const [red, green, blue] = ground.match(/^rgb\((\d+), (\d+), (\d+)\)$/)?.slice(1).map(Number) ?? [];
  if (blue === undefined) return undefined;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
};

setTheme(asked.get("theme"));
const written = (asked.get("tokens") ?? "").split(";").map((token) => token.split(":"));
const own = Object.fromEntries(written.map(([name, ...value]) => [name.trim(), value.join(":").trim()]));
setTokens(own);

if (parent !== window) {
  // Who frames us is not known before it speaks; what is said here is no secret.
  let host = "*";
  const say = (said) => parent.postMessage({ solidariteitswijzer: said }, host);
  addEventListener("message", ({ source, origin, data }) => {
    const said = data?.solidariteitswijzer;
    if (source !== parent || !said || (host !== "*" && origin !== host)) return;
    // A file and a sandbox have no origin to answer to.
    if (origin !== "null") host = origin;
    // It knows our height, so nothing here has to scroll.
    root.classList.add("fitted");
    if (said.theme) setTheme(said.theme);
    if (said.tokens) setTokens({ ...said.tokens, ...own });
  });
  say({ title: document.title, tokens: shared });
  const tellHeight = () => say({ height: Math.ceil(root.getBoundingClientRect().height) });
  // At once: far from the window a browser lets a frame rest, and watches nothing.
  tellHeight();
  new ResizeObserver(tellHeight).observe(root);
}

/** A link that the program wrote leads out of the frame like the others, and the
 * one to the whole page takes the scenario along. */
const lead = ({ target }) => {
  const link = target.closest(".part a[href]");
  if (!link) return;
  const address = link.getAttribute("href");
  if (link === whole) {
    const way = new URL(whole.href);
    way.search = root.dataset.scenario ?? "";
    whole.href = way;
  } else if (!link.target && !isHere(address)) {
    link.href = new URL(address, new URL(whole.getAttribute("href"), location));
    link.target = "_blank";
    link.rel = "noopener";
  }
};
/** Whether an address leads to a place of this part: as it is, or with another
 * scenario. */
const isHere = (address) => {
  const [page, id] = address.split("#");
  return (page === "" || page.startsWith("?")) && Boolean(id && document.getElementById(id));
};
addEventListener("click", lead, true);
