// Saving what stands on the page: every table as CSV, every picture as SVG and
// PNG, opened and read again; sorting and filtering by keyboard.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { figures, keepFiles, openControls, until } from "./page.mjs";

/** Presses a button that saves and a form of file, by keyboard, and reads the file. */
async function save(page, button, form) {
  const before = await page.evaluate(() => globalThis.files.length);
  await button.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction((form) => document.activeElement.closest(".saving")?.querySelector(`[data-form=${form}]`), {}, form);
  await page.evaluate((form) => document.activeElement.closest(".saving").querySelector(`[data-form=${form}]`).focus(), form);
  await page.keyboard.press("Enter");
  await page.waitForFunction((before) => globalThis.files.length > before, { timeout: 10_000 }, before);
  const file = await page.evaluate(async () => {
    const { name, blob } = globalThis.files.at(-1);
    const bytes = [...new Uint8Array(await blob.arrayBuffer())];
    return { name, type: blob.type, bytes };
  });
  // The choice goes as it came.
  await button.focus();
  await page.keyboard.press("Enter");
  return { ...file, text: Buffer.from(file.bytes).toString("utf8") };
}

/** Reads a CSV file: comments, headings, rows. */
function parse(text, delimiter) {
  assert.ok(text.startsWith("\ufeff"), "the file says that it is Unicode");
  const lines = text.slice(1).trimEnd().split("\r\n");
  const comments = lines.filter((line) => line.startsWith("# "));
  const cells = (line) =>
    [...line.matchAll(new RegExp(`(?:^|${delimiter})(?:"((?:[^"]|"")*)"|([^${delimiter}]*))`, "g"))].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
    );
  const [headings, ...rows] = lines.slice(comments.length).map(cells);
  return { comments, headings, rows };
}

const COMMAS = { csv: ",", "csv-commas": ";" };

for (const [path, least] of Object.entries({ "": 4, "en/": 4, "reken-na/": 2, "en/check/": 2 })) {
  test(`every table of the page is saved as it stands, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path, { prepare: keepFiles });
    await page.$$eval("details", (all) => all.forEach((details) => (details.open = true)));
    const tables = await page.$$("main table");
    assert.ok(tables.length >= least, `${tables.length} tables`);
    for (const table of tables) {
      const button = await table.$(".save");
      for (const [form, delimiter] of Object.entries(COMMAS)) {
        const file = await save(page, button, form);
        assert.match(file.name, /^solidariteitswijzer-[a-z0-9-]+\.csv$/);
        const { comments, headings, rows } = parse(file.text, delimiter);
        const stands = await table.evaluate((table) => ({
          headings: [...table.querySelectorAll("thead th")].map((cell) => cell.textContent.trim()),
          rows: [...table.querySelectorAll("tbody tr")].map((row) =>
            [...row.cells].map((cell) => [...cell.querySelectorAll("data")].map((data) => data.value)),
          ),
        }));
        assert.deepEqual(headings, stands.headings);
        assert.equal(rows.length, stands.rows.length);
        for (const [at, row] of stands.rows.entries()) {
          assert.equal(rows[at].length, headings.length);
          for (const [column, values] of row.entries()) {
            if (values.length !== 1 || /[^\d.,]/.test(rows[at][column])) continue;
            const exact = delimiter === ";" ? values[0].replace(".", ",") : values[0];
            assert.equal(rows[at][column], exact);
          }
        }
        assert.ok(comments.some((line) => /^# (Bron|Source): .*https:/.test(line)), comments.join("\n"));
        assert.ok(comments.some((line) => /^# (Gegevens|Data): .*2026/.test(line)), comments.join("\n"));
        assert.ok(comments.some((line) => /^# (Pagina|Page): http.*#/.test(line)), comments.join("\n"));
      }
    }
    assertQuiet();
    await close();
  });
}

test("a picture is saved as SVG with its words, sources and link", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?forum=yes&pledged=22000", { prepare: keepFiles });
  await until(page, "offsetCases", "655");
  await openControls(page);
  for (const name of ["grid", "tipping"]) {
    const button = await page.$(`figure.${name} figcaption .save`);
    const { name: file, text, type } = await save(page, button, "svg");
    assert.equal(file, "solidariteitswijzer-balance.svg".replace("balance", `balance-${name}`));
    assert.equal(type, "image/svg+xml");
    const seen = await page.evaluate((text) => {
      const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
      const paths = [...svg.querySelectorAll("path")];
      return {
        root: svg.nodeName,
        title: svg.querySelector("title").textContent,
        words: [...svg.querySelectorAll("text")].map((line) => line.textContent).join(" "),
        drawn: paths.filter((path) => (path.getAttribute("d") ?? "").length > 20).length,
        classes: svg.querySelectorAll("[class], [style]").length,
        colours: new Set(paths.map((path) => path.getAttribute("fill"))).size,
      };
    }, text);
    assert.equal(seen.root, "svg");
    assert.equal(seen.title, await page.$eval(`#${name}-title`, (heading) => heading.textContent));
    assert.ok(seen.drawn >= 1, `${seen.drawn} shapes`);
    assert.ok(seen.colours >= 2, `${seen.colours} colours`);
    assert.equal(seen.classes, 0);
    assert.match(seen.words, /Bron: /);
    assert.match(seen.words, /pledged=22000/);
    assert.match(seen.words, /overgenomen.*betaald/);
  }
  assertQuiet();
  await close();
});

test("a picture is saved as PNG, twice as fine as the page", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "", { prepare: keepFiles });
  await openControls(page);
  const button = await page.$("figure.tipping figcaption .save");
  const { name, type, bytes } = await save(page, button, "png");
  assert.match(name, /\.png$/);
  assert.equal(type, "image/png");
  assert.deepEqual(bytes.slice(0, 8), [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const width = Buffer.from(bytes).readUInt32BE(16);
  const figure = await page.$eval("figure.tipping", (figure) => figure.getBoundingClientRect().width);
  assert.ok(Math.abs(width - 2 * (figure + 32)) <= 4, `${width} of ${figure}`);
  // It is not one colour: something was drawn.
  const colours = await page.evaluate(async () => {
    const image = await createImageBitmap(globalThis.files.at(-1).blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const seen = new Set();
    for (let at = 0; at < data.length; at += 4 * 97) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    return seen.size;
  });
  assert.ok(colours > 3, `${colours} colours`);
  assertQuiet();
  await close();
});

test("a table that moved is saved as it stands", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?pool=30000&eur=600000000&forum=yes", { prepare: keepFiles });
  await until(page, "fairShareCases", "1553");
  await openControls(page);
  const table = await page.$("figure.tipping table");
  await page.$eval("figure.tipping details", (details) => (details.open = true));
  const file = await save(page, await table.$(".save"), "csv");
  const now = await figures(page);
  const { rows } = parse(file.text, ",");
  assert.ok(Object.values(now).includes(rows[0][1]), rows[0].join());
  assert.match(file.text, /# Pagina: .*pool=30000/);
  assertQuiet();
  await close();
});

/** The first cells of the rows that are shown, and how the table is sorted. */
const shown = (page) =>
  page.evaluate(() => {
    const table = document.querySelector("#table table");
    const rows = [...table.tBodies[0].rows].filter((row) => !row.hidden);
    return {
      names: rows.map((row) => row.cells[0].querySelector("a")?.firstChild.textContent.trim() ?? row.cells[0].textContent.trim()),
      values: rows.map((row) => [...row.cells].map((cell) => cell.querySelector("data")?.value)),
      sorted: [...table.tHead.rows[0].cells].map((cell) => cell.getAttribute("aria-sort")),
      count: document.querySelector("#table .shown-count")?.textContent,
      said: document.querySelector("#said-aloud").textContent,
    };
  });

test("the countries are sorted by keyboard, figures and words", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "landen/");
  await page.waitForSelector("html.handy");
  const press = async (column) => {
    await page.$eval(`#table thead th:nth-child(${column}) button`, (button) => button.focus());
    await page.keyboard.press("Enter");
    return shown(page);
  };
  const up = (values) => values.every((value, at) => at === 0 || values[at - 1] <= value);
  const numbers = ({ values }, column) => values.map((row) => row[column - 1]).filter((value) => value).map(Number);
  const byPopulation = await press(2);
  assert.equal(byPopulation.sorted[1], "descending");
  assert.equal(byPopulation.names[0], "Duitsland");
  assert.ok(up(numbers(byPopulation, 2).reverse()));
  assert.match(byPopulation.said, /aflopend/);
  const turned = await press(2);
  assert.equal(turned.sorted[1], "ascending");
  assert.equal(turned.names[0], "Malta");
  // Denmark has no share: last either way.
  for (let times = 0; times < 2; times += 1) {
    const byShare = await press(4);
    assert.equal(byShare.names.at(-1), "Denemarken");
    assert.ok(up(times ? numbers(byShare, 4) : numbers(byShare, 4).reverse()));
  }
  const byName = await press(1);
  assert.deepEqual(byName.names, [...byName.names].sort((one, two) => one.localeCompare(two, "nl")));
  assert.equal(byName.sorted.filter(Boolean).length, 1);
  assertQuiet();
  await close();
});

test("the countries are filtered by keyboard, and the count is said", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "en/countries/");
  await page.waitForSelector("html.handy");
  const choose = async (filter, value) => {
    await page.select(`#filter-${filter}`, value);
    return shown(page);
  };
  assert.deepEqual((await choose("choice", "refused")).names.sort(), ["Hungary", "Slovakia"]);
  assert.match((await shown(page)).count, /^2 of 27/);
  const exempt = await choose("choice", "exempt");
  assert.deepEqual(exempt.names.sort(), ["Austria", "Croatia", "Czechia", "Poland"]);
  // Two filters at once: both must let a row through.
  assert.deepEqual((await choose("status", "at-risk")).names.sort(), ["Croatia", "Poland"]);
  await choose("status", "");
  assert.equal((await choose("choice", "")).names.length, 27);
  assertQuiet();
  await close();
});

test("another pool moves the cases and euros of every country", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "landen/");
  await page.waitForSelector("html.handy");
  const of = (state) =>
    page.$eval(`#land-${state}`, (row) => ["cases", "eur"].map((cell) => row.querySelector(`[data-cell=${cell}] data`).value));
  assert.deepEqual(await of("NL"), ["1088", "21760000"]);
  await page.select("#pool-named", "30000");
  assert.deepEqual(await of("NL"), ["1553", "31060000"]);
  assert.equal(await page.$eval("#pool-size", (field) => field.value), "30.000");
  await page.$eval("#pool-size", (field) => field.select());
  await page.keyboard.type("15.000");
  await page.keyboard.press("Tab");
  // What reads it is fetched when it is first needed.
  await page.waitForFunction(() => document.querySelector("#land-NL [data-cell=cases] data").value === "777");
  assert.deepEqual(await of("NL"), ["777", "15540000"]);
  const sum = await page.evaluate(() => {
    const cases = [...document.querySelectorAll("#table tbody [data-cell=cases] data")].map((data) => Number(data.value));
    return [cases.reduce((one, two) => one + two), Number(document.querySelector("#table tfoot [data-cell=cases] data").value)];
  });
  assert.equal(sum[0], sum[1]);
  // What is no pool is marked, and the last one stays.
  await page.$eval("#pool-size", (field) => field.select());
  await page.keyboard.type("veel");
  await page.keyboard.press("Tab");
  assert.equal(await page.$eval("#pool-size", (field) => field.getAttribute("aria-invalid")), "true");
  assert.deepEqual(await of("NL"), ["777", "15540000"]);
  assertQuiet();
  await close();
});

for (const path of ["landen/", "dublin/", "tijdlijn/"]) {
  test(`every table and picture can be saved, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path, { prepare: keepFiles });
    await page.waitForSelector("html.handy");
    const buttons = await page.$$("main .save");
    assert.ok(buttons.length >= 1);
    const parts = await page.$$eval("main table, main figure:has(svg)", (all) =>
      all.filter((part) => !part.querySelector(".save")).map((part) => part.outerHTML.slice(0, 200)),
    );
    assert.deepEqual(parts, [], "each has a button");
    for (const button of buttons) {
      const isTable = await button.evaluate((button) => Boolean(button.closest("table")));
      const { text, name } = await save(page, button, isTable ? "csv" : "svg");
      if (isTable) {
        const { comments, headings, rows } = parse(text, ",");
        assert.ok(comments.some((line) => /^# Bron: .*https:/.test(line)), `${name}: ${comments.join("\n")}`);
        assert.ok(rows.length >= 1, name);
        for (const row of rows) assert.equal(row.length, headings.length, `${name}: ${row}`);
      } else {
        assert.match(text, /<svg .*Bron: .*<\/svg>/s, name);
      }
    }
    assertQuiet();
    await close();
  });
}
