import { docxOf, wordPart } from '../testing/fixtures.js';
import { readDocx } from './read-docx.js';

const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const read = (body: string, parts: Record<string, string> = {}) => readDocx(docxOf(body, parts));
const texts = (body: string, parts: Record<string, string> = {}) => read(body, parts).lines.map((line) => line.text);
const rels = (...relations: string[]) => ({
  'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
});
const relation = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}" ${mode}/>`;

describe('readDocx', () => {
  it('keeps words apart at tabs, breaks and between runs', () => {
    expect(
      texts(
        paragraph(
          `${run('Lead ')}${run('Welder')}<w:r><w:tab/><w:t>2019</w:t></w:r><w:r><w:br/></w:r>${run('Humber Yards')}`,
        ),
      ),
    ).toEqual(['Lead Welder\t2019', 'Humber Yards']);
  });

  it('reads styles: headings by name and outline level, sizes through what they are based on', () => {
    const styles = wordPart(
      'styles',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
        '<w:style w:type="paragraph" w:styleId="U1"><w:name w:val="Überschrift 1"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My section"/><w:basedOn w:val="U1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
    );
    const document = read(
      paragraph(run('Kenntnisse'), '<w:pStyle w:val="U1"/>') +
        paragraph(run('Sprachen'), '<w:pStyle w:val="Mine"/>') +
        paragraph(run('Deutsch')),
      {
        ...rels(relation('r1', 'styles', 'styles.xml')),
        'word/styles.xml': styles,
      },
    );
    expect(document.lines).toMatchObject([
      { headingLevel: 1, bold: true, fontSize: 16 },
      { headingLevel: 2, bold: true, fontSize: 16 },
      { fontSize: 11 },
    ]);
    expect(document.lines[2]?.headingLevel).toBeUndefined();
  });

  it('knows list items and table cells', () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const document = read(
      paragraph(run('Ran the kitchen'), '<w:numPr><w:numId w:val="3"/></w:numPr>') +
        `<w:tbl><w:tr>${cell('2019')}${cell('Cook')}</w:tr><w:tr>${cell('2015')}${cell('Helper')}</w:tr></w:tbl>`,
    );
    expect(document.lines[0]).toMatchObject({ text: 'Ran the kitchen', listItem: true });
    expect(document.lines.slice(1).map((line) => line.cell)).toEqual([
      { table: 0, row: 0, column: 0 },
      { table: 0, row: 0, column: 1 },
      { table: 0, row: 1, column: 0 },
      { table: 0, row: 1, column: 1 },
    ]);
  });

  it('tells how many rows a merged cell takes, and what column the others stand in', () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
    const goesOn = cell('', '<w:vMerge/>');
    const document = read(
      `<w:tbl><w:tr>${cell('Acme', '<w:vMerge w:val="restart"/>')}${cell('2019', '<w:gridSpan w:val="2"/>')}${cell('Cook')}</w:tr>` +
        `<w:tr>${goesOn}${cell('2015')}${cell('x')}${cell('Helper')}</w:tr>` +
        `<w:tr>${cell('Other', '<w:vMerge w:val="restart"/>')}${cell('2012')}${cell('y')}${cell('Porter')}</w:tr></w:tbl>`,
    );
    expect(document.lines.map(({ text, cell: own }) => [text, own?.row, own?.column, own?.rows])).toEqual([
      ['Acme', 0, 0, 2],
      ['2019', 0, 1, undefined],
      ['Cook', 0, 3, undefined],
      ['2015', 1, 1, undefined],
      ['x', 1, 2, undefined],
      ['Helper', 1, 3, undefined],
      ['Other', 2, 0, undefined],
      ['2012', 2, 1, undefined],
      ['y', 2, 2, undefined],
      ['Porter', 2, 3, undefined],
    ]);
  });

  it('reads a text box once, though Word writes it twice', () => {
    const box = `<w:txbxContent>${paragraph(run('Contact'))}</w:txbxContent>`;
    const document = read(
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Ada Obi')}`,
      ),
    );
    expect(document.lines.map((line) => line.text)).toEqual(['Ada Obi', 'Contact']);
    expect(document.traits.textBoxes).toBe(1);
  });

  it('reports what a reader would not see, and takes back deleted text', () => {
    const document = read(
      paragraph(
        run('shown') +
          run('vanished', '<w:vanish/>') +
          run('white', '<w:color w:val="FFFFFF"/>') +
          run('small', '<w:sz w:val="2"/>') +
          `<w:del>${run('deleted')}</w:del>`,
      ) + paragraph(run('On blue', '<w:color w:val="FFFFFF"/>'), '<w:shd w:fill="1F3864"/>'),
    );
    expect(document.lines.map((line) => line.text)).toEqual(['shown', 'On blue']);
    expect(document.hidden.map(({ reason, text }) => [reason, text])).toEqual([
      ['hidden-attribute', 'vanished'],
      ['white', 'white'],
      ['tiny', 'small'],
    ]);
  });

  it('finds links by relationship and by field', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "mailto:ada@example.org" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const document = read(
      paragraph(
        `<w:hyperlink r:id="r9">${run('Work')}</w:hyperlink>${run(' or ')}${field}${run('mail')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      rels(relation('r9', 'hyperlink', 'https://ada.example', 'TargetMode="External"')),
    );
    expect(document.text).toBe('Work or mail');
    expect(document.links.map((link) => [link.uri, document.text.slice(link.start, link.end)])).toEqual([
      ['https://ada.example', 'Work'],
      ['mailto:ada@example.org', 'mail'],
    ]);
  });

  it('puts the header first and the footer last, as running text', () => {
    const document = read(paragraph(run('Welder')), {
      ...rels(relation('r1', 'footer', 'footer1.xml'), relation('r2', 'header', 'header1.xml')),
      'word/header1.xml': wordPart('hdr', paragraph(run('Ada Obi'))),
      'word/footer1.xml': wordPart('ftr', paragraph(run('Page 1'))),
    });
    expect(document.lines.map((line) => [line.text, line.running])).toEqual([
      ['Ada Obi', true],
      ['Welder', undefined],
      ['Page 1', true],
    ]);
    expect(document.traits.headerFooterText).toBe('Ada Obi\nPage 1');
  });

  it('reads rows and cells in content controls and custom XML once, and no deleted row', () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const nested = `<w:tbl><w:tr>${cell(paragraph(run('inner')))}</w:tr></w:tbl>`;
    const row = `<w:tr>${cell(nested + paragraph(run('outer')))}</w:tr>`;
    expect(
      texts(
        `<w:tbl><w:sdt><w:sdtContent><w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>` +
          `<w:customXml><w:tr>${cell(paragraph(run('custom')))}</w:tr></w:customXml>` +
          `<w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph(run('gone')))}</w:tr></w:tbl>`,
      ),
    ).toEqual(['inner', 'outer', 'custom']);
  });

  it('reads boxes inside boxes and groups once', () => {
    const box = (content: string) => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
    const drawn = (content: string) =>
      `<mc:AlternateContent><mc:Choice><w:drawing>${content}</w:drawing></mc:Choice><mc:Fallback><w:pict>${content}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const inner = paragraph(`<w:r>${drawn(box(paragraph(run('inner'))))}</w:r>`);
    const group = `<wpg:wgp><mc:AlternateContent><mc:Choice>${box(paragraph(run('grouped')))}</mc:Choice><mc:Fallback>${box(paragraph(run('grouped')))}</mc:Fallback></mc:AlternateContent></wpg:wgp>`;
    expect(
      texts(
        paragraph(
          `<w:r>${drawn(box(paragraph(run('outer')) + inner))}</w:r><w:r><w:drawing>${group}</w:drawing></w:r>`,
        ),
      ),
    ).toEqual(['outer', 'inner', 'grouped']);
  });

  it('leaves out prompts that nobody filled in, keeps what stands in a control, and tells what it does not read', () => {
    const control = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const document = read(
      paragraph(
        control('<w:showingPlcHdr/>', run('Click to enter text', '<w:rStyle w:val="PlaceholderText"/>')) +
          control('<w:showingPlcHdr/>', run('Ada Obi')),
      ) + '<w:altChunk r:id="r1"/><w:p><w:r><w:drawing><dgm:relIds/></w:drawing></w:r></w:p>',
    );
    expect(document.text).toBe('Ada Obi');
    expect(document.losses.map((loss) => loss.code)).toEqual(['docx_prompt', 'docx_embedded', 'docx_diagram']);
  });
});
