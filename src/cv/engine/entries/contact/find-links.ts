import type { Link } from '../../model/document.js';
import type { Profile } from '../../model/json-resume.js';
import { slicePiece } from '../../sections/rows/pieces.js';
import { type Piece, type Row } from '../../sections/rows/row.js';
import { type Draft, type Reading, type Sourced, sourced } from '../draft.js';
import { NETWORK_LABEL, networkName, NETWORKS } from './networks.js';

const URL_PATTERN =
  /(?:https?:\/\/|www\.)[^\s<>|,;()]+|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|de|fr|es|it|pl|nl|pt|eu|dev|app|co|ai|uk|ch|at|be|me|info|biz|design|art|studio|tech|page|br|mx|us|ca|au|edu|se|no|dk|fi|ie|cz|lu|blog|works|online|site|link|photography|codes|cat|tv|xyz)(?:\/[^\s<>|,;()]*)?(?![@\w])/giu;

export interface FoundLinks {
  url?: Sourced;
  profiles: Draft<Profile>[];
}

/** Profiles on known networks and the first other address, from the text and from links behind it. */
export function findLinks(rows: readonly Row[], links: readonly Link[], reading: Reading): FoundLinks {
  const found: FoundLinks = { profiles: [] };
  for (const [at, row] of rows.entries()) {
    for (const match of row.text.matchAll(URL_PATTERN)) {
      const piece = slicePiece(row, match.index, match.index + match[0].replace(/[.:]+$/, '').length);
      const tail = brokenTail(piece, row, rows[at + 1]);
      addUrl(found, piece, piece.text + (tail?.text ?? ''));
      if (tail) reading.used.push(tail);
      labelBefore(row, piece, reading);
    }
    addLabelled(found, row, reading);
    for (const link of linksIn(row, links))
      addUrl(found, slicePiece(row, link.start - row.start, link.end - row.start), link.uri);
  }
  return found;
}

/** "linkedin.com/in/", and in the next line whose profile it is. */
function brokenTail({ text, end }: Piece, row: Row, below: Row | undefined): Piece | undefined {
  if (!below || end !== row.end || !text.endsWith('/')) return undefined;
  const network = NETWORKS.find(({ host }) => host.test(hostOf(text)));
  const [name = ''] = /^[\w.%-]{3,60}(?=\s|$)/.exec(below.text) ?? [];
  const isWhose = network && !network.user.test(text) && name !== '' && network.user.test(text + name);
  return isWhose ? slicePiece(below, 0, name.length) : undefined;
}

/** Counts the label before a link ("LinkedIn:") as structure. */
function labelBefore(row: Row, piece: Piece, reading: Reading): void {
  const before = /[\p{L} ]{2,24}\s*:\s*$/u.exec(row.text.slice(0, piece.start - row.start));
  if (before) reading.used.push({ start: row.start + before.index, end: piece.start });
}

function linksIn(row: Row, links: readonly Link[]): Link[] {
  return links.filter((link) => /^https?:/i.test(link.uri) && link.start >= row.start && link.end <= row.end);
}

/** Where the person lives is no page of theirs. */
const MAP = /^(?:https?:\/\/)?(?:www\.)?(?:google\.[a-z.]{2,6}\/maps|maps\.|goo\.gl\/maps|openstreetmap\.org)/i;

function addUrl(found: FoundLinks, piece: Piece, address: string): void {
  if (MAP.test(address)) return;
  const network = NETWORKS.find(({ host }) => host.test(hostOf(address)));
  if (!network) {
    if (!found.url && piece.text !== '')
      found.url = sourced(piece, 0.9, address.replace(/\/$/, '') === piece.text ? piece.text : address);
    return;
  }
  const username = network.user.exec(address)?.[1];
  const same = found.profiles.find((profile) => profile.network?.value === network.network);
  if (same) {
    same.url ??= sourced(piece, 0.9, address);
    return;
  }
  found.profiles.push({
    network: sourced(piece, 0.98, network.network),
    ...(username && { username: sourced(piece, 0.9, decode(username)) }),
    url: sourced(piece, 0.95, address),
  });
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\//i, '').split('/')[0] ?? '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** "GitHub: jdoe" */
function addLabelled(found: FoundLinks, row: Row, reading: Reading): void {
  for (const cell of row.cells.flatMap((each) => splitBars(each))) {
    const label = NETWORK_LABEL.exec(cell.text);
    if (!label?.[1]) continue;
    const network = networkName(label[1]);
    const rest = slicePiece(cell, label[0].length);
    if (
      rest.text === '' ||
      rest.text.length > 60 ||
      found.profiles.some((profile) => profile.network?.value === network)
    )
      continue;
    if (/[./]\w{2,}\//.test(rest.text)) continue;
    reading.used.push({ start: cell.start, end: rest.start });
    found.profiles.push({
      network: sourced(slicePiece(cell, 0, label[1].length), 0.95, network),
      username: sourced(rest, 0.85, rest.text.replace(/^@/, '')),
    });
  }
}

function splitBars(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const bar of piece.text.matchAll(/\s*[|•·]\s*/gu)) {
    parts.push(slicePiece(piece, from, bar.index));
    from = bar.index + bar[0].length;
  }
  return [...parts, slicePiece(piece, from)];
}
