// What is broken, hostile, empty or out of range: said at its place, and
// nothing lost.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { figures, openControls, text, type, until } from "./page.mjs";

const HOSTILE = [
  "?forum=maybe",
  "?pledged=-1",
  "?pledged=1e9",
  "?pledged=1&pledged=2",
  "?pledged=99999999999999999999999",
  "?state=DK",
  "?state=%00",
  "?cycle=1999",
  "?share=101",
  "?share=%F0%9F%92%B6",
  "?pool=0",
  "?relocations=5000",
  "?deduction=5000",
  `?state=${"x".repeat(5000)}`,
  "?state=<img src=x onerror=alert(1)>",
];

for (const address of HOSTILE) {
  test(`the address ${address.slice(0, 50)} is refused in words`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, address);
    await page.waitForSelector("#address-fault:not(:empty)");
    const said = await text(page, "#address-fault");
    assert.match(said, /^Deze link klopt niet helemaal\. .+/);
    assert.ok(said.length < 250, said);
    // The last valid result: the first view.
    assert.equal((await figures(page)).paymentEur, "21760000");
    assert.equal(await page.$("img"), null);
    assertQuiet();
    await close();
  });
}

for (const [address, said] of [
  ["?pledged=1&pledged=2", "In de link staat ‘pledged’ meer dan één keer, met verschillende waarden: 1, 2."],
  ["?pledgd=22000&forum=yes", "In de link staat ‘pledgd’, maar die naam bestaat hier niet."],
  ["?forum=maybe", "Bij ‘forum’ staat ‘maybe’, maar daar hoort ‘yes’ of ‘no’."],
]) {
  test(`the address ${address} is refused by name`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, address);
    await page.waitForSelector("#address-fault:not(:empty)");
    const fault = await text(page, "#address-fault");
    assert.ok(fault.includes(said), fault);
    assertQuiet();
    await close();
  });
}

for (const address of [
  "?pledged=22000&amp;forum=yes",
  "?PLEDGED=22000&FORUM=YES",
  "?pledged=22000&forum=yes).",
  "?pledged=22000&forum=yes%22",
  "?pledged=22000&forum=yes&forum=yes",
  "#balance?pledged=22000&forum=yes",
]) {
  test(`the address ${address} is read as it is meant`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, address);
    await until(page, "offsetCases", "655");
    assert.equal(await text(page, "#address-fault"), "");
    assertQuiet();
    await close();
  });
}

test("names of others in the address are passed over", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?utm_source=x&forum=yes&pledged=22000");
  await until(page, "offsetCases", "655");
  assert.equal(await text(page, "#address-fault"), "");
  assertQuiet();
  await close();
});

const TYPED = [
  ["pledges", "", "Vul een getal in"],
  ["pledges", "veel", "niet hoeveel"],
  ["pledges", "-5", "onder nul"],
  ["pledges", "hooguit 30", "één getal"],
  ["pledges", "€ 5", "iets anders"],
  ["pledges", "7916.000", "twee getallen"],
  ["pledges", "12,5", "heel getal"],
  ["pledges", "1.2", "heel getal"],
  ["pledges", "99999999999", "te groot"],
  ["pool-size", "", "Vul een getal in"],
  ["pool-size", "0", "groter zijn dan 0"],
  ["eligible", "1e3", "niet te lezen"],
];

for (const [id, typed, message] of TYPED) {
  test(`«${typed}» in the field ${id} is said at the field`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, "?forum=yes&pledged=22000&eligible=500");
    await until(page, "offsetCases", "500");
    await openControls(page);
    const before = await figures(page);
    await type(page, id, typed);
    await page.waitForSelector(`#${id}-fault:not(:empty)`);
    assert.ok((await text(page, `#${id}-fault`)).includes(message));
    assert.equal(await page.$eval(`#${id}`, (field) => field.getAttribute("aria-invalid")), "true");
    assert.equal(await page.$eval(`#${id}`, (field) => field.value), typed);
    assert.deepEqual(await figures(page), before);
    // And what is right afterwards is taken over.
    await type(page, id, id === "pool-size" ? "21.000" : "500");
    await page.waitForSelector(`#${id}-fault:empty`);
    assert.equal(await page.$(`#${id}[aria-invalid]`), null);
    assertQuiet();
    await close();
  });
}

for (const typed of ["22000", "22.000", "22,000", "22 000", "22.000,00", "22 duizend", "tweeëntwintigduizend"]) {
  test(`«${typed}» is twenty-two thousand`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, "?forum=yes&pledged=0");
    await until(page, "offsetCases", "1088");
    await openControls(page);
    await type(page, "pledges", typed);
    await until(page, "offsetCases", "655");
    assert.equal(await page.$eval("#pledges", (field) => field.value), "22.000");
    assertQuiet();
    await close();
  });
}

test("an emptied field of eligible cases means no limit", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?forum=yes&pledged=22000&eligible=500");
  await until(page, "offsetCases", "500");
  await openControls(page);
  await type(page, "eligible", "");
  await until(page, "offsetCases", "655");
  assertQuiet();
  await close();
});
