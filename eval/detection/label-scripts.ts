import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../make/chromium.js';
import { PAGES, scriptAttacks } from './corpus/script.js';

/**
 * Asks a browser which of the script attacks run: every one is put into every page, links and buttons are clicked, and
 * what calls `alert`, `confirm` or `prompt` has run. Writes `corpus/executed.json`. Takes minutes; run it when the corpus changes.
 */
const attacks = scriptAttacks();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.route('**', (route) =>
  route.request().url() === 'http://page.example/'
    ? route.fulfill({ contentType: 'text/html', body: '<body>' })
    : route.abort(),
);
await page.goto('http://page.example/');
// Plain text: what TypeScript makes of a function does not run in the page.
await page.addScriptTag({
  content: `
    const tryOne = (html) => new Promise((resolve) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow;
      let done = false;
      const yes = () => { done = true; return true; };
      inner.document.open();
      for (const name of ['alert', 'confirm', 'prompt']) inner[name] = yes;
      inner.document.write(html);
      inner.document.close();
      setTimeout(() => {
        const go = inner.document.getElementById('go');
        go?.dispatchEvent(new inner.MouseEvent('mouseover', { bubbles: true }));
        go?.dispatchEvent(new inner.MouseEvent('click', { bubbles: true, cancelable: true }));
        for (const field of inner.document.querySelectorAll('[autofocus],[tabindex],input,select,textarea')) {
          field.focus();
          field.dispatchEvent(new inner.FocusEvent('focus'));
        }
      }, 60);
      setTimeout(() => { resolve(done); frame.remove(); }, 300);
    });
    window.tryAll = (values) => Promise.all(
      values.map(async (pages) => (await Promise.all(pages.map(tryOne))).some(Boolean)));
  `,
});
const ran: number[] = [];
const BATCH = 20;
for (let from = 0; from < attacks.length; from += BATCH) {
  const batch = attacks.slice(from, from + BATCH).map((value) => PAGES.map((put) => put(value)));
  const results = await page.evaluate<boolean[]>(`tryAll(${JSON.stringify(batch)})`);
  results.forEach((ok, i) => ok && ran.push(from + i));
  if ((from / BATCH) % 10 === 0)
    process.stdout.write(`${from + batch.length} of ${attacks.length}, ${ran.length} ran\n`);
}
await browser.close();
writeFileSync(
  new URL('./corpus/executed.json', import.meta.url),
  `${JSON.stringify({ attacks: attacks.length, executed: ran })}\n`,
);
