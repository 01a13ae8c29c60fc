// Somebody names a figure: can the rules give it?

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { figures, openDesk, text, until, untilSays } from "./page.mjs";

/** Types a figure as it was said, and reads what the rules say of it. */
async function ask(page, said, answer) {
  await page.$eval("#said", (field) => {
    field.value = "";
    field.focus();
  });
  await page.keyboard.type(said);
  return untilSays(page, "#figure-desk .outcome", answer);
}

/** Goes to the scenario that the answer links to: it is shown in the story. */
const toTheStory = (page) =>
  Promise.all([page.waitForNavigation(), page.$eval("#figure-desk .outcome a", (link) => link.click())]);

const WAYS = {
  "reken-na/": {
    no: "Niet als plicht, wel uit eigen keuze: €\u00a040.000.000",
    said: ["40 mln", "€ 40 miljoen", "40.000.000", "€ 40.000.000,-", "EUR 40 mln", "40 miljoen euro", "ongeveer 40 mln", "40000000", "0,04 mld", "€40M"],
  },
  "en/check/": {
    no: "Not as an obligation, only by choice: €40,000,000",
    said: ["40 million", "€40 million", "40,000,000", "€40m", "EUR 40 million", "40 million euros", "about 40 million", "40000000", "0.04bn", "€40M"],
  },
};

for (const [path, { no, said }] of Object.entries(WAYS)) {
  test(`forty million is one amount in ten ways, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    await openDesk(page);
    for (const way of said) {
      assert.ok((await ask(page, way, no)).includes("9"), way);
    }
    assertQuiet();
    await close();
  });
}

test("the text says what a figure is about, and the reader may say otherwise", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "reken-na/");
  await openDesk(page);
  const about = () => page.$eval("#about", (select) => select.value);
  await ask(page, "2.000 mensen", "eigen keuze: 2.000");
  assert.equal(await about(), "cases");
  // The unit goes with the text that set it.
  await ask(page, "40 miljoen", "eigen keuze: €\u00a040.000.000");
  assert.equal(await about(), "payment");
  await ask(page, "5,18%", "Ja, afgerond");
  assert.equal(await about(), "share");
  await ask(page, "7%", "1.470 zaken");
  await page.select("#about", "cases");
  await untilSays(page, "#figure-desk .outcome", "Ja, 7 kan");
  // A figure that is none says so.
  await ask(page, "30 en 40 mln", "Hier staan meer getallen");
  assertQuiet();
  await close();
});

test("what is said of a figure is more than yes or no", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "reken-na/");
  await openDesk(page);
  await ask(page, "€ 22 miljoen", "Ja, afgerond: uit de regels kan €\u00a021.760.000 komen");
  await ask(page, "bijna 22 miljoen", "Ja, afgerond");
  await ask(page, "tussen de 30 en 40 miljoen", "overweging 31");
  await ask(page, "1.200 zaken", "Op de drempel waaronder overnemen verplicht wordt");
  await ask(page, "EUR 20.000 per asielzoeker", "Ja: in deze pool telt elke zaak");
  await ask(page, "1.200 zaken", "Op de drempel waaronder overnemen verplicht wordt");
  await toTheStory(page);
  await until(page, "offsetCases", "1200");
  assertQuiet();
  await close();
});

test("another pool has other bounds, and its scenario gives the figure", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "reken-na/");
  await openDesk(page);
  await ask(page, "€ 30 miljoen", "Niet als plicht");
  await page.select("#in-pool", "legal-minimum");
  await untilSays(page, "#figure-desk .outcome", "Ja, €\u00a030.000.000");
  assert.match(await text(page, "#figure-desk .outcome"), /31\.060\.000/);
  await toTheStory(page);
  await until(page, "paymentEur", "30000000");
  assert.equal((await figures(page)).fairShareCases, "1553");
  assertQuiet();
  await close();
});
