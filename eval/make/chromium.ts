import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

let browser: Promise<Browser> | undefined;

export function findChromium(): string | undefined {
  return PLACES.find((place) => place !== undefined && existsSync(place));
}

/** Prints a web page as a browser would; page size and margins are the style sheet's. */
export async function printWithChromium(html: string): Promise<Uint8Array> {
  browser ??= chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const page = await (await browser).newPage();
  try {
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true });
  } finally {
    await page.close();
  }
}

export async function closeChromium(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
