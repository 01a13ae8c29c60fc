// What a reader sees and does on the page, by the names the page gives it.

/** The exact values of all figures, by name. */
export function figures(page) {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("data[data-figure]")].map((data) => [data.dataset.figure, data.value]),
    ),
  );
}

/** Opens the controls that are folded away. */
export function openControls(page) {
  return page.$eval("details.more", (details) => {
    details.open = true;
  });
}

/** Waits until a figure has a value. */
export async function until(page, figure, value) {
  await page.waitForFunction(
    (figure, value) => document.querySelector(`[data-figure="${figure}"]`).value === value,
    { timeout: 5000 },
    figure,
    value,
  );
}

/** Replaces what stands in a field, and leaves it. */
export async function type(page, id, text) {
  await page.$eval(`#${id}`, (field) => field.focus());
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.press("Backspace");
  if (text) await page.keyboard.type(text);
  await page.keyboard.press("Tab");
}

/** The text of the first element that fits. */
export function text(page, selector) {
  return page.$eval(selector, (element) => element.textContent);
}

/** Waits until the address carries the scenario at rest. */
export async function addressHas(page, part) {
  await page.waitForFunction((part) => location.search.includes(part), { timeout: 5000 }, part);
}
