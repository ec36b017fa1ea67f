import { drawPdf } from '../../extract/testing/fixtures.js';
import { parseCv } from '../../parse-cv.js';

const basicsOf = async (bytes: Uint8Array, fileName: string) =>
  (await parseCv({ bytes, fileName, asOf: '2026-11-24' })).resume.basics;

describe('contact data', () => {
  it.each([
    ['Transport Planner · Ipswich · 07700 900482 · wim@mail.example', { label: 'Transport Planner' }],
    [
      'Marine biologist — Bergen, Norway — wim@mail.example — +47 912 34 567',
      { label: 'Marine biologist', location: { city: 'Bergen', countryCode: 'NO' } },
    ],
    [
      'Electrician\nBarakaldo (Bizkaia) | 688 000 412 | wim@mail.example',
      { location: { city: 'Barakaldo', region: 'Bizkaia' } },
    ],
    [
      'Flat 2/1, 88 Byres Road, Glasgow G12 8SN, wim@mail.example, 07700 900 331',
      { location: { address: 'Flat 2/1, 88 Byres Road', city: 'Glasgow', postalCode: 'G12 8SN' } },
    ],
    [
      'Data Analyst | Melbourne VIC 3056 | 0491 570 156 | wim@mail.example',
      { location: { city: 'Melbourne', region: 'VIC', postalCode: '3056' } },
    ],
    ['⌂ Galway, Ireland | wim@mail.example', { location: { city: 'Galway', countryCode: 'IE' } }],
    [
      'wim@mail.example, 0491 570 156, Galway',
      { location: { city: 'Galway' }, email: 'wim@mail.example', phone: '0491 570 156' },
    ],
    ['✉ wim@mail.example  ☎ 0491 570 156  ⌂ Galway', { location: { city: 'Galway' } }],
    [
      'T: 0491 570 156  E: wim@mail.example  A: 12 Quay Lane, Galway H91 X2F4',
      { location: { postalCode: 'H91 X2F4' } },
    ],
    ['Flat 4, Lake View, Kothrud, Pune 411038', { location: { city: 'Pune', postalCode: '411038' } }],
    ['58 Willow Street, Truro, NS B2N 0Z0\t902-555-0164\twim@mail.example', { phone: '902-555-0164' }],
    ['London, 07700 900331', { phone: '07700 900331', location: { city: 'London' } }],
    ['Galway/+353 91 555 143/wim@mail.example', { phone: '+353 91 555 143' }],
    [
      'wim@mail.example · linkedin.com/in/\nwim-berg',
      { profiles: [{ network: 'LinkedIn', username: 'wim-berg', url: 'linkedin.com/in/wim-berg' }] },
    ],
  ])('is read of a line that signs part: %s', async (line, expected) => {
    const text = `Wim Berg\n${line}\n\nWork experience\n\nPlanner\nOrwell Haulage Ltd, Ipswich\n2014 – 2019\n`;
    expect(await basicsOf(new TextEncoder().encode(text), 'cv.txt')).toMatchObject(expected);
  });

  it.each([
    ['Anne-Laure\nDeschamps\nal.deschamps@mail.example', 'Anne-Laure Deschamps'],
    ['MARÍA\nJOSÉ FUENTES RIVAS\nmj.fuentes@mail.example', 'María José Fuentes Rivas'],
    ['Welder\nJoost\nvan der Velde\njoost.vdvelde@mail.example', 'Joost van der Velde'],
    ['S I O B H A N K A V A N A G H\nsiobhan.kavanagh@mail.example', 'Siobhan Kavanagh'],
    ['van der Velde, Joost\njoost@mail.example', 'Joost van der Velde'],
    ['Deschamps, Anne-Laure\nald@mail.example', 'Anne-Laure Deschamps'],
    ['IJEH, OGHENEKARO BLESSING (MRS.)\nijeh@mail.example', 'Oghenekaro Blessing Ijeh'],
    ['Naam Joost Claes\nmail joost@mail.example', 'Joost Claes'],
  ])('puts a name together as the address has it: %s', async (head, name) => {
    const text = `${head}\n\nWork experience\n\nPlanner\nOrwell Haulage Ltd, Ipswich\n2014 – 2019\n`;
    expect(await basicsOf(new TextEncoder().encode(text), 'cv.txt')).toMatchObject({ name });
  });

  it('takes what somebody is for no town: “Male”', async () => {
    const text =
      'Joost Claes\nGENDER:   MALE\njoost@mail.example\n\nWork experience\n\nNurse\nBeech Clinic\n2014 – 2019\n';
    expect((await basicsOf(new TextEncoder().encode(text), 'cv.txt'))?.location).toBeUndefined();
  });

  it('takes no title beside the name of a town for an address', async () => {
    const text =
      'Joost Claes\nCharlotte, Product Lead\njoost@mail.example\n\nWork experience\n\nNurse\nBeech Clinic\n2014 – 2019\n';
    expect((await basicsOf(new TextEncoder().encode(text), 'cv.txt'))?.location).toBeUndefined();
  });

  it('keeps the letters behind a name in what no field took', async () => {
    const text = 'Joost Claes, RN, BSN\njoost@mail.example\n\nWork experience\n\nNurse\nBeech Clinic\n2014 – 2019\n';
    const { resume, unparsed } = await parseCv({
      bytes: new TextEncoder().encode(text),
      fileName: 'cv.txt',
      asOf: '2026-11-24',
    });
    expect(resume.basics?.name).toBe('Joost Claes');
    expect(unparsed.map((each) => each.text).join(' ')).toContain('RN, BSN');
  });

  it('reads a title that stands beside the name and goes on below it', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(24).text('Clémence Audouin – Ingénieure').text('qualité agroalimentaire');
      pdf.fontSize(10).text('06 39 98 12 47 – clem@mail.example').moveDown();
      pdf
        .fontSize(14)
        .text('Expérience')
        .fontSize(10)
        .text('Responsable qualité')
        .text('Laiterie SA')
        .text('2016 – 2019');
    });
    expect(await basicsOf(bytes, 'cv.pdf')).toMatchObject({
      name: 'Clémence Audouin',
      label: 'Ingénieure qualité agroalimentaire',
    });
  });
});
