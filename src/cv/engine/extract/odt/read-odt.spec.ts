import { EngineProblem } from '../../model/engine-problem.js';
import { zipOf } from '../testing/fixtures.js';
import { readOdt } from './read-odt.js';

const SPACES = ['office', 'text', 'table', 'style', 'drawing', 'xsl-fo-compatible'].map((name) => {
  const prefix = name === 'drawing' ? 'draw' : name === 'xsl-fo-compatible' ? 'fo' : name;
  return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
});
const content = (styles: string, body: string) =>
  `<office:document-content ${SPACES.join(' ')} xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

describe('readOdt', () => {
  it('reads headings, lists, tables, text boxes, spaces and links in order', () => {
    const styles =
      '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>' +
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body =
      '<text:h text:outline-level="2">Skills</text:h>' +
      '<text:p><text:span text:style-name="B">Ada<text:s text:c="2"/>Obi</text:span><text:tab/>2019<text:span text:style-name="H">secret</text:span></text:p>' +
      '<text:list><text:list-item><text:p>Welding</text:p></text:list-item></text:list>' +
      '<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>' +
      '<text:p><draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame><text:a xlink:href="https://ada.example">site</text:a></text:p>';
    const document = readOdt(
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content(styles, body) }),
    );
    expect(document.lines).toMatchObject([
      { text: 'Skills', headingLevel: 2 },
      { text: 'Ada Obi\t2019', bold: true, fontSize: 14 },
      { text: 'Welding', listItem: true },
      { text: 'A', cell: { table: 0, row: 0, column: 0 } },
      { text: 'B', cell: { table: 0, row: 0, column: 1 } },
      { text: 'site' },
      { text: 'Box' },
    ]);
    expect(document.hidden).toMatchObject([{ reason: 'hidden-attribute', text: 'secret' }]);
    expect(document.links).toMatchObject([{ uri: 'https://ada.example' }]);
    expect(document.traits.textBoxes).toBe(1);
  });

  it('tells how many rows a merged cell takes', () => {
    const cell = (text: string, attributes = ''): string =>
      `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
    const body =
      `<table:table><table:table-row>${cell('Acme', 'table:number-rows-spanned="2"')}${cell('Cook')}</table:table-row>` +
      `<table:table-row><table:covered-table-cell/>${cell('Helper')}</table:table-row></table:table>`;
    const document = readOdt(
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content('', body) }),
    );
    expect(document.lines.map(({ text, cell: own }) => [text, own])).toEqual([
      ['Acme', { table: 0, row: 0, column: 0, rows: 2 }],
      ['Cook', { table: 0, row: 0, column: 1 }],
      ['Helper', { table: 0, row: 1, column: 1 }],
    ]);
  });

  it('tells an encrypted document', () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const read = () => readOdt(zipOf({ 'content.xml': 'x', 'META-INF/manifest.xml': manifest }));
    expect(read).toThrow(EngineProblem);
    expect(read).toThrow(/password/);
  });

  it('reads shapes in groups and boxes in boxes once, first-page headers, and reports hidden sections', () => {
    const box = (text: string) => `<draw:frame><draw:text-box>${text}</draw:text-box></draw:frame>`;
    const body =
      `<text:p>${box(`<text:p>outer${box('<text:p>inner</text:p>')}</text:p>`)}Work</text:p>` +
      '<text:p><draw:g><draw:custom-shape><text:p>grouped</text:p></draw:custom-shape></draw:g></text:p>' +
      '<text:section text:display="none"><text:p>secret</text:p></text:section>';
    const styles = `<office:document-styles ${SPACES.join(' ')}><office:master-styles><style:master-page><style:header-first><text:p>Ada Obi</text:p></style:header-first></style:master-page></office:master-styles></office:document-styles>`;
    const document = readOdt(zipOf({ 'content.xml': content('', body), 'styles.xml': styles }));
    expect(document.lines.map((line) => line.text)).toEqual(['Ada Obi', 'Work', 'outer', 'inner', 'grouped']);
    expect(document.hidden).toMatchObject([{ text: 'secret' }]);
    expect(document.traits.textBoxes).toBe(2);
  });
});
