import { describe, expect, it } from '@jest/globals';
import { parseJobAd } from './parse-job-ad.js';
import { unwrapped } from './wrapped-lines.js';

describe('unwrapped', () => {
  const rows: readonly [what: string, given: string, joined: string][] = [
    ['a word behind its hyphen', 'to the neigh-\n   bours.', 'to the neighbours.'],
    ['a compound, which keeps its hyphen', 'We want a full-\ntime welder', 'We want a full-time welder'],
    ['a word in capitals', 'STELLENAUS-\nSCHREIBUNG', 'STELLENAUSSCHREIBUNG'],
    [
      'half a word keeps its hyphen',
      'Wir fahren Front-\nund Schubmaststapler',
      'Wir fahren Front- und Schubmaststapler',
    ],
    [
      'below a bullet',
      '• gültige Prüfung nach\n  DIN EN ISO 9606-1\n• Kran',
      '• gültige Prüfung nach DIN EN ISO 9606-1\n• Kran',
    ],
    ['below a number', '2.3  running sites\n     Agent or sub', '2.3  running sites Agent or sub'],
    ['in its column', 'Grade      M3, plus car\n           Allowance', 'Grade      M3, plus car Allowance'],
    ['behind a conjunction', 'Devon and\nCornwall', 'Devon and Cornwall'],
    [
      'a sentence at the edge of the page',
      'We look after the water of two counties and want an agent who\nruns deep sites. Read on below.',
      'We look after the water of two counties and want an agent who runs deep sites. Read on below.',
    ],
  ];

  it.each(rows)('joins %s', (_what, given, joined) => {
    expect(unwrapped(given)?.text).toBe(joined);
  });

  it.each([
    ['a paragraph of its own', 'Welder -\n\nnights'],
    ['a list', '• weld\n• grind'],
    ['a list below its colon', 'You can:\nweld from drawings'],
    ['short lines', 'Welder (m/f/d)\nfull-time\nLeeds'],
    ['lines behind a sentence', 'We are a shipyard of thirty people on the river Wear.\nwelders wanted'],
    ['long lines', `${'We weld ships of all sizes here '.repeat(6)}\nand repair them`],
    ['a table', 'Grade      M3\nStatus     permanent'],
  ])('leaves %s', (_what, given) => {
    expect(unwrapped(given)).toBeUndefined();
  });

  it('knows where each character stood', () => {
    const given = 'the neigh-\n  bours and\nfriends';
    const { text, sources } = unwrapped(given) ?? { text: '', sources: [] };
    expect(text).toBe('the neighbours and friends');
    for (const word of ['bours', 'friends']) expect(sources[text.indexOf(word)]).toBe(given.indexOf(word));
    expect(sources[text.length]).toBe(given.length);
  });
});

it('cites a demand of two lines as it stands in the ad', () => {
  const text = ['Welder (m/w/d)', '', 'Requirements:', '- Schweißerprüfung nach', '  DIN EN ISO 9606-1', '- Lesen technischer Zeich-', '  nungen'].join('\n'); // prettier-ignore
  const spans = parseJobAd({ text }).requirements.flatMap(({ spans: all }) => all);
  expect(spans.map((span) => span.text)).toContain('Lesen technischer Zeich-\n  nungen');
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
});
