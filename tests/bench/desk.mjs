// The desk in Chromium: scenarios a second that one worker searches, and how long
// the verdicts of all claims take when a rule is switched off for the first time.
//
// `cargo xtask bench` serves the site and sets SITE_URL and CHROMIUM.

import assert from 'node:assert/strict';
import { browsers, closeAll, open } from '../browser/browsers.mjs';
import { openControls, openDesk } from '../browser/page.mjs';
import { median, printSpeed } from './speed.mjs';

const ROUNDS = 5;
/** Milliseconds. */
const TARGET = 50;

/** Runs in the page: switches a rule, and waits for the first verdict to move. */
function switchOff() {
  const verdict = document.querySelector('#claim-never-both .verdict');
  const before = verdict.dataset.verdict;
  const start = performance.now();
  return new Promise((resolve) => {
    const claims = document.querySelector('.claims');
    new MutationObserver(() => {
      const now = document.querySelector('#claim-never-both .verdict');
      if (now && now.dataset.verdict !== before) resolve(performance.now() - start);
    }).observe(claims, { subtree: true, childList: true, attributes: true });
    document.querySelector('#counted').click();
  });
}

const chromium = browsers.find(({ name }) => name === 'Chromium');
try {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, assertQuiet, close } = await open(chromium, '');
    await openDesk(page);
    await openControls(page);
    times.push(await page.evaluate(switchOff));
    assertQuiet();
    await close();
  }
  times.sort((a, b) => a - b);
  console.log(`a rule switched off to all claims drawn anew, first time: ${median(times).toFixed(1)} ms (median of ${ROUNDS}), ${times.at(-1).toFixed(1)} ms at most, target ${TARGET} for the verdicts`);

  const { page, assertQuiet } = await open(chromium, '');
  await openDesk(page);
  // The rules vary too: the whole grid.
  await page.$eval('#varies-rules', (box) => box.click());
  const speeds = [];
  let searched;
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.$eval('#search', (button) => button.click());
    await page.waitForSelector('#halt:not([hidden])', { timeout: 10_000 });
    await page.waitForFunction(
      () => {
        const { value, max } = document.querySelector('#break-desk progress');
        return value === max;
      },
      { timeout: 120_000 },
    );
    const progress = await page.$eval('#break-desk progress', ({ dataset, max }) => ({ ...dataset, max }));
    searched = progress.max;
    assert.equal(Number(progress.tried), searched);
    speeds.push(Number(progress.speed));
  }
  assertQuiet();
  speeds.sort((a, b) => a - b);
  printSpeed(`the search of ${searched} scenarios in one worker, median of ${ROUNDS}`, median(speeds), 3_000_000);
} finally {
  await closeAll();
}
