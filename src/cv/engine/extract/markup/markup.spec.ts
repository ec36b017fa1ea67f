import { utf8 } from '../testing/fixtures.js';
import { readHtml } from './read-html.js';
import { readMarkdown } from './read-markdown.js';

describe('readHtml', () => {
  it('reads what a browser shows, in its blocks', () => {
    const document = readHtml(
      utf8(
        '<style>.row{display:flex}</style><h2>Work</h2><div class="row"><b>Cook</b><span>2019</span></div><ul><li>Ran the <a href="https://x.example">pass</a></li></ul>' +
          '<table><tr><td>2010<td>School</table><p>one<br>two</p><script>alert(1)</script>',
      ),
    );
    expect(document.lines).toMatchObject([
      { text: 'Work', headingLevel: 2 },
      { text: 'Cook\t2019' },
      { text: 'Ran the pass', listItem: true },
      { text: '2010', cell: { table: 0, row: 0, column: 0 } },
      { text: 'School', cell: { table: 0, row: 0, column: 1 } },
      { text: 'one' },
      { text: 'two' },
    ]);
    expect(document.links).toMatchObject([{ uri: 'https://x.example' }]);
  });

  it('parts what stands in elements of its own, as style sheets do, and no running text', () => {
    const document = readHtml(
      utf8(
        '<p><span>Feb, 2020</span><span>3 years 9 months</span></p><p><span>Cook</span><a href="https://x.example">Acme</a></p>' +
          '<p>\n <strong>Farm Manager</strong>\n <em>Barham Downs</em>\n <span>Deniliquin</span>\n</p>' +
          '<p>We met\n <em>Barham Downs</em>\n <span>again</span>.</p><p><span>Hello </span><span>world</span></p><p><b>J</b>ane</p>',
      ),
    );
    expect(document.lines.map(({ text }) => text)).toEqual([
      'Feb, 2020 3 years 9 months',
      'Cook Acme',
      'Farm Manager\tBarham Downs\tDeniliquin',
      'We met Barham Downs again.',
      'Hello world',
      'Jane',
    ]);
  });

  it('reports what a browser hides', () => {
    const hidden =
      '<p hidden>A</p><p style="display:none">B</p><p class="off">C</p><p style="color:#fff">D</p><p style="font-size:0">E</p>';
    const document = readHtml(
      utf8(
        `<html><style>.off{visibility:hidden}</style>${hidden}<div style="background:#000"><p style="color:white">seen</p></div>`,
      ),
    );
    expect(document.text).toBe('seen');
    expect(document.hidden.map(({ reason, text }) => reason + text)).toEqual([
      'hidden-attributeA',
      'hidden-attributeB',
      'hidden-attributeC',
      'whiteD',
      'tinyE',
    ]);
  });

  it('keeps texts apart that stand apart, below each other or floating', () => {
    const document = readHtml(
      utf8(
        '<style>.col{display:flex;flex-direction:column}.right{float:right}.tag{display:inline-block}</style>' +
          '<div class="col"><div>Cook</div><div>Humber Inn</div></div><h3>Baker<span class="right">2019</span></h3><p><span class="tag">Java</span><span class="tag">SQL</span></p>',
      ),
    );
    expect(document.lines.map((line) => line.text)).toEqual(['Cook', 'Humber Inn', 'Baker\t2019', 'Java\tSQL']);
  });

  it('shows what only small screens or paper leave out, and a text with a double for screen readers once', () => {
    const document = readHtml(
      utf8(
        '<style>@media (max-width: 600px) { .a{color:red} .side{display:none} } @media print { .side{display:none} } .off{display:none}</style>' +
          '<p class="side">Skills</p><p class="off">x</p><p><span aria-hidden="true">Cook</span><span class="visually-hidden">Cook</span></p>' +
          '<a href="https://www.google.com/url?q=https://ada.example/cv%3Fa&amp;sa=D">site</a>',
      ),
    );
    expect(document.lines.map((line) => line.text)).toEqual(['Skills', 'Cook', 'site']);
    expect(document.hidden.map((hidden) => hidden.text)).toEqual(['x']);
    expect(document.links).toMatchObject([{ uri: 'https://ada.example/cv?a' }]);
  });

  it('gives each line of a paragraph its own look', () => {
    const document = readHtml(utf8('<p><b>Humber Yards</b> – Hull<br>Welder of hulls<br><i>2015 – 2018</i></p>'));
    expect(document.lines.map(({ text, bold, losesBold, italic }) => [text, bold, losesBold, italic])).toEqual([
      ['Humber Yards – Hull', true, true, undefined],
      ['Welder of hulls', undefined, undefined, undefined],
      ['2015 – 2018', undefined, undefined, true],
    ]);
  });
});

describe('readMarkdown', () => {
  it('drops the signs and keeps what they say', () => {
    const document = readMarkdown(
      utf8(
        '---\ntitle: x\n---\n# Ada *Obi*\nWork\n----\n- **Lead** in `Rust` at [Acme](https://acme.example)\n  since 2019\n- 2 * 3 snake_case\n\n| When | What |\n|---|---|\n| 2010 | School |\n',
      ),
    );
    expect(
      document.lines.map(({ text, headingLevel, listItem, cell }) => [
        text,
        headingLevel ?? (listItem ? 'item' : cell ? `${cell.row}.${cell.column}` : ''),
      ]),
    ).toEqual([
      ['Ada Obi', 1],
      ['Work', 2],
      ['Lead in Rust at Acme', 'item'],
      ['since 2019', ''],
      ['2 * 3 snake_case', 'item'],
      ['When', '0.0'],
      ['What', '0.1'],
      ['2010', '2.0'],
      ['School', '2.1'],
    ]);
    expect(document.links).toMatchObject([{ uri: 'https://acme.example' }]);
  });

  it('follows references, reads entities and definition lists, and tells the front matter it leaves out', () => {
    const document = readMarkdown(
      utf8(
        '---\nlayout: cv\n---\n2010-2014\n:   BSc &amp; MSc at [Acme][1], [Obi]\n\n[1]: https://acme.example "Acme"\n[obi]: <https://ada.example>\n',
      ),
    );
    expect(document.lines.map((line) => line.text)).toEqual(['2010-2014', 'BSc & MSc at Acme, Obi']);
    expect(document.links.map((link) => link.uri)).toEqual(['https://acme.example', 'https://ada.example']);
    expect(document.losses).toMatchObject([{ code: 'md_front_matter' }]);
  });

  it('has the white above a heading, not below it', () => {
    const document = readMarkdown(utf8('## Work\n\n### Acme Yard\nWelder · 2015 – 2018\n\nWelded hulls.\n'));
    expect(document.lines.map(({ text, blankBefore }) => [text, blankBefore ?? false])).toEqual([
      ['Work', true],
      ['Acme Yard', true],
      ['Welder · 2015 – 2018', false],
      ['Welded hulls.', true],
    ]);
  });
});
