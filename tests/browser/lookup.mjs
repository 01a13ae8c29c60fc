// What journeys do in the search field, and see there.

/** Opens the panel of the field, which leads to the field. */
export async function openField(page) {
  await page.$eval(".to-find", (button) => button.click());
  await page.waitForFunction(() => document.activeElement.id === "find");
}

/** Goes to the field, and waits for the desk. */
export async function goToField(page) {
  await openField(page);
  await page.waitForSelector("html[data-desk=open]");
}

/** What has the focus. */
export const focused = (page) => page.evaluate(() => document.activeElement.id);

/** The results, as they are read. */
export const results = (page) =>
  page.$$eval("#found-list [role=option] span:first-child", (all) => all.map((title) => title.textContent));

/** Types anew, key by key, and waits until the results are those of the text. */
export async function ask(page, typed) {
  await page.$eval("#find", (field) => field.select());
  await page.keyboard.type(typed);
  await page.waitForSelector("#found-list [role=option]");
  return results(page);
}
