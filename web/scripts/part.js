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
    yield* rules(inside(each));
  }
}

/** The rules within a style sheet or a rule: none of one that may not be read, as in a
 * frame without an origin. */
const inside = (each) => {
  try {
    return each.cssRules ?? [];
  } catch {
    return [];
  }
};

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

/** What a token may be: only what is listed, for an address must not rewrite what the
 * page says. Of our own names those of ground, ink and lines; a colour, a length or a
 * name of a typeface, and nothing that stands for another token or fetches anything. */
const COLOUR_FUNCTIONS = ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix"];
const KINDS = [
  [/font-family/, (value) => /^[\w "',-]+$/.test(value)],
  [/font-size/, (value) => isLength(value, 0.75, 4)],
  [/line-height/, (value) => isLength(value, 0.75, 6) || (/^[\d.]+$/.test(value) && value >= 1 && value <= 3)],
  [/font-weight/, (value) => /^([1-9]00|normal|bold)$/.test(value)],
  [/size|width|height|radius|offset|thickness|margin|padding|gap/, (value) => isLength(value, 0, 6)],
  [/./, (value) => isColour(value)],
];

/** Tokens for the colour of text that stands on the page's own ground. */
const INK_OF_ITS_OWN = /^--(ink|quiet)$|^--nl-(paragraph|heading|link)[a-z0-9-]*-color$/;

const isColour = (value) =>
  [...value.matchAll(/([\w-]+)\(/g)].every(([, name]) => COLOUR_FUNCTIONS.includes(name.toLowerCase())) &&
  CSS.supports("color", value);

/** Whether it is a length within bounds, which are in the size of the page's text. */
const isLength = (value, least, most) => {
  const [, number, unit] = value.match(/^(\d*\.?\d+)(px|rem|em)$/) ?? [];
  const size = unit === "px" ? number / 16 : Number(number);
  return size >= least && size <= most;
};

const isTaken = ([name, value]) =>
  known.has(name) &&
  (name in BASIS || /^--(nl|basis)-/.test(name)) &&
  typeof value === "string" &&
  value.length < 200 &&
  KINDS.find(([kind]) => kind.test(name))[1](value);

/** Takes over the tokens of the host, unless what is written could not be read then. */
const setTokens = (tokens) => {
  const takeOff = () => {
    for (const name of worn) root.style.removeProperty(name);
    worn.clear();
  };
  takeOff();
  const wear = (name, value) => {
    root.style.setProperty(name, value);
    worn.add(name);
  };
  const given = Object.entries(tokens).filter(isTaken);
  const values = Object.fromEntries(given);
  // Ground and ink go together, or nothing could be read.
  if (values[GROUND] && values[INK])
    for (const [ours, theirs] of Object.entries(BASIS))
      if (values[theirs] && !values[ours]) wear(ours, values[theirs]);
  for (const [name, value] of given) wear(name, value);
  const { backgroundColor, color } = getComputedStyle(document.body);
  const isRead = (ink) => contrast(backgroundColor, ink) >= 3;
  // What is written in a colour of its own stands on the same ground.
  const inks = given.filter(([name]) => INK_OF_ITS_OWN.test(name)).map(([, value]) => value);
  if (worn.size > 0 && ![color, ...inks].every(isRead)) takeOff();
  document.body.style.fontFamily = (worn.size > 0 && values[FONT]) || "";
  if (worn.has("--paper")) setTheme(themeOf(getComputedStyle(document.body).backgroundColor));
};
const worn = new Set();

const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** The red, green and blue of an opaque colour, however it is written: as the browser
 * paints it. */
const parts = (colour) => {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : undefined;
};

/** The theme whose other colours fit a ground, where that can be told. */
const themeOf = (ground) => {
  const [red, green, blue] = parts(ground) ?? [];
  if (blue === undefined) return undefined;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
};

/** The contrast of two colours, as the guidelines for accessible content count it; 0
 * where it cannot be told. */
const contrast = (one, other) => {
  const [light, dark] = [one, other].map((colour) => {
    const linear = parts(colour)?.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return linear ? 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] : NaN;
  });
  return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05) || 0;
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
