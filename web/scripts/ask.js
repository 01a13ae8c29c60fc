// The way to the desk, for all who may need it.

const root = document.documentElement;

/** Opens the desk, once; where it cannot be had, the page says so itself. */
let desk;
export const openDesk = () => {
  root.dataset.desk ??= "asked";
  desk ??= import("./DESK_SCRIPT").catch(() => {
    root.dataset.desk = "missing";
  });
  return desk;
};

/** A copy button that is pressed before the desk is open works once it is. */
export const copyLater = async ({ target }) => {
  const button = target.closest(".copy");
  if (!button || root.dataset.desk === "open") return;
  await openDesk();
  if (root.dataset.desk === "open") button.click();
};
