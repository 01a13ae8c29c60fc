// What the benchmark knows a build by. Another build may call these otherwise:
// this is the only place that says so.

export const ALIVE = "html.alive";
export const DESK_OPEN = "html[data-desk=open]";

/** What brings a reader to the desk. */
export const DESK = ".to-find";

export const SLIDER = "#taken-slider";
/** The answer that the states meet again: what it changes, the desk explains. */
export const FORUM = "#forum-yes";
export const FIGURES = "data[data-figure]";
export const PAYMENT = "[data-figure=paymentEur]";

/** What must be seen while the slider is dragged: it costs most to draw. */
export const PICTURES = ".share-card";

export const STORY = "";
export const COUNTRIES = "landen/";
export const SHARE = "delen/";
