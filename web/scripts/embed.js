// Adds <solidariteits-wijzer part="…" scenario="…" lang="…" theme="…" edition="…">
// to the page that asks for this script: a part of the site in a frame that is as
// high as its content and wears the page's theme.
//
// It sets no inline style or script, so it works under a strict policy that allows
// this script and this frame.
const site = new URL(".", document.currentScript.src);

class Part extends HTMLElement {
  static observedAttributes = ["part", "scenario", "lang", "theme", "edition"];
  #frame = document.createElement("iframe");
  #tokens = [];

  constructor() {
    super();
    const { style } = this.#frame;
    style.cssText = "display:block;width:100%;border:0";
    this.#frame.height = 480;
    this.#frame.loading = "lazy";
    this.#frame.title = "Solidariteitswijzer";
    this.#frame.allow = "clipboard-write";
    this.attachShadow({ mode: "open" }).append(this.#frame);
  }

  connectedCallback() {
    this.style.display = "block";
    addEventListener("message", this.#hear);
    // A theme of the host mostly hangs on a class of its root.
    this.themes = new MutationObserver(this.#dress);
    this.themes.observe(document.documentElement, { attributes: true });
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#hear);
    this.themes.disconnect();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  #show() {
    const of = (name) => this.getAttribute(name) ?? "";
    const folder = (name) => (name ? name.replace(/[^\w-]/g, "") + "/" : "");
    const part = of("part").split("/").map(folder).join("");
    const language = of("lang") === "en" ? "en/" : "";
    const address = new URL(`${folder(of("edition"))}${language}embed/${part || "balance/"}`, site);
    // As it was given, a query or a whole address: the frame reads what is meant.
    const [, query] = of("scenario").match(/^[^?#]*\?([^#]*)/) ?? [, of("scenario").replace(/#.*/s, "")];
    const theme = of("theme") && new URLSearchParams({ theme: of("theme") });
    address.search = [query, theme].filter(String).join("&");
    if (this.#frame.src !== address.href) this.#frame.src = address;
  }

  /** Hears its own frame only, and of that only the site's pages. */
  #hear = ({ source, origin, data }) => {
    const said = data?.solidariteitswijzer;
    if (source !== this.#frame.contentWindow || origin !== site.origin || !said) return;
    // A part is never higher than this: what says so is not a part.
    if (said.height > 0 && said.height < 1e5) this.#frame.height = said.height;
    if (said.title) this.#frame.title = said.title;
    if (said.tokens) {
      this.#tokens = said.tokens;
      this.#dress();
    }
  };

  /** Hands over the host's theme and the values of the tokens that the frame
   * named. Who asks for a theme gets that one whole, and no colours of another. */
  #dress = () => {
    const values = getComputedStyle(this);
    const asked = this.getAttribute("theme");
    const set = asked ? [] : this.#tokens.map((name) => [name, values.getPropertyValue(name).trim()]);
    const tokens = Object.fromEntries(set.filter(([, value]) => value));
    // A page that says nothing of schemes is a light one, whatever the device.
    const scheme = values.colorScheme;
    const device = matchMedia("(prefers-color-scheme: dark)").matches || !scheme.includes("light");
    const theme = asked || (scheme.includes("dark") && device ? "dark" : "light");
    this.#frame.contentWindow?.postMessage({ solidariteitswijzer: { theme, tokens } }, site.origin);
  };
}

customElements.get("solidariteits-wijzer") ?? customElements.define("solidariteits-wijzer", Part);
