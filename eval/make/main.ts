import { fileURLToPath } from 'node:url';
import { loadCorpus, loadHandMade } from '../corpus/load.js';
import { CACHE } from './cache.js';
import { handRenderingsOf, renderingsOf } from './layouts.js';
import { renderCorpus } from './render-corpus.js';

/** Draws the whole corpus into the cache: `npx tsx eval/make/main.ts`. */
const started = performance.now();
const { files, skipped } = await renderCorpus([
  ...(await loadCorpus()).flatMap(renderingsOf),
  ...(await loadHandMade()).flatMap(handRenderingsOf),
]);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${files.length} files in ${fileURLToPath(CACHE)}files after ${seconds} s`);
for (const { fileName, reason } of skipped) console.log(`skipped ${fileName}: ${reason}`);
