import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Souschef',
    employer: 'Bistro De Oude Waag',
    place: 'Leeuwarden',
    from: '2022',
    when: '2022 – nu',
    text: ['Kaart van zes weken, inkoop bij boeren uit de buurt, leiding over drie koks en een leerling.'],
  },
  {
    title: 'Wereldreis per fiets',
    from: '2021',
    to: '2022',
    when: '2021 – 2022',
    text: ['Van Harlingen naar Tbilisi, met een paar maanden druivenpluk.'],
  },
  {
    title: 'Zelfstandig werkend kok',
    employer: 'Hotel Zeezicht',
    place: 'Terschelling',
    from: '2016',
    to: '2020',
    when: '2016 – 2020',
    text: ['Warme kant, tot 140 couverts op zomerse avonden.'],
  },
  {
    title: 'Leerling-kok',
    employer: 'Eetcafé Spinoza',
    place: 'Groningen',
    from: '2013',
    to: '2016',
    when: '2013 – 2016',
    text: ['Koude kant, desserts en de afwas.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Mbo niveau 3 Zelfstandig werkend kok',
    studyType: 'Mbo niveau 3',
    area: 'Zelfstandig werkend kok',
    institution: 'ROC Friese Poort',
    from: '2013',
    to: '2016',
    when: '2013 – 2016',
  },
  {
    degree: 'Vmbo-diploma',
    institution: 'Piter Jelles De Dyk',
    from: '2009',
    to: '2013',
    when: '2009 – 2013',
  },
];
const skills = [
  'Sauzen en fonds',
  'Vis fileren',
  'Patisserie',
  'HACCP',
  'Menukaart samenstellen',
  'Inkoop',
  'Barbecue en roken',
  'Vegetarisch koken',
  'Horeko',
];
const papers: (Item & { name: string; date: string })[] = [
  { line: 'Sociale Hygiëne, SVH, 2016', name: 'Sociale Hygiëne', by: 'SVH', date: '2016' },
  { line: 'Bedrijfshulpverlening, Rode Kruis, 2023', name: 'Bedrijfshulpverlening', by: 'Rode Kruis', date: '2023' },
];
const languages = [
  { language: 'Fries', fluency: 'moedertaal' },
  { language: 'Nederlands', fluency: 'moedertaal' },
  { language: 'Duits', fluency: 'goed' },
  { language: 'Engels', fluency: 'redelijk' },
];
const taste =
  'Kok met een zwak voor vuur, vis en korte lijntjes met boeren. Rustig als de bonnen binnenstromen, streng op schoon werken.';
const referee = 'Marijke Douma, eigenaar van Bistro De Oude Waag, 058 555 01 73';

export const cv: HandMadeCv = {
  id: 'nl-nl-kok-tabelkop',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'yyyy', now: 'nu' },
  name: 'Sjoerd Terpstra',
  shownName: 'SJOERD TERPSTRA',
  label: 'Souschef',
  contact: {
    email: 'sjoerd.terpstra@brievenbus.example',
    phone: '06 19 84 50 27',
    address: 'Groningerstraatweg 52, 8921 TB Leeuwarden',
    city: 'Leeuwarden',
    postalCode: '8921 TB',
    heading: 'Mijn gegevens',
    labels: { phone: 'Telefoon', email: 'E-mail', address: 'Adres' },
    extra: ['Geboren: 3 mei 1997 te Harlingen', 'Rijbewijs: B'],
  },
  sections: [
    { kind: 'summary', heading: 'In twee zinnen', text: [taste] },
    { kind: 'work', heading: 'Keukens waar ik stond', jobs },
    { kind: 'education', heading: 'School', education: studies },
    { kind: 'skills', heading: 'Wat ik beheers', skills: [{ skills }] },
    { kind: 'certificates', heading: 'Papieren', items: papers },
    { kind: 'languages', heading: 'Talenkennis', languages },
    { kind: 'references', heading: 'Referentie', text: [referee] },
  ],
  tools: ['prawn'],
  source: page`require 'json'
require 'prawn'
require 'prawn/table'

cv = JSON.parse(<<'EINDE')
${JSON.stringify({ jobs, studies, skills, papers, languages, taste, referee })}
EINDE
dejavu = '/usr/share/fonts/truetype/dejavu/DejaVuSerifCondensed'
pdf = Prawn::Document.new(page_size: 'A4', margin: [36, 45, 45, 45])
pdf.font_families.update('Serif' => { normal: dejavu + '.ttf', bold: dejavu + '-Bold.ttf', italic: dejavu + '-Italic.ttf' })
pdf.font('Serif', size: 9.5)
GREY = 'E4E0D8'

heading = lambda do |title|
  pdf.move_down 10
  pdf.text title, size: 13, style: :bold, color: '7A4B00'
  pdf.move_down 4
end

pdf.text 'SJOERD TERPSTRA', size: 24, style: :bold
pdf.text 'Souschef', size: 12, style: :italic
heading.call('Mijn gegevens')
pdf.table([
  ['Adres', 'Groningerstraatweg 52, 8921 TB Leeuwarden'],
  ['Telefoon', '06 19 84 50 27'],
  ['E-mail', 'sjoerd.terpstra@brievenbus.example'],
  ['Geboren', '3 mei 1997 te Harlingen'],
  ['Rijbewijs', 'B']
], column_widths: [80, 300], cell_style: { borders: [], padding: [1, 4, 1, 0] }) { column(0).font_style = :bold }

heading.call('In twee zinnen')
pdf.text cv['taste'], leading: 2

heading.call('Keukens waar ik stond')
rows = cv['jobs'].map { |j| [j['when'], [j['employer'], j['place']].compact.join(', '), j['title'], j['text'].join(' ')] }
pdf.table([%w[Jaren Zaak Functie Werk]] + rows, header: true, width: pdf.bounds.width, column_widths: [72, 120, 95], cell_style: { padding: 5, border_width: 0.5, border_color: '999999' }) do
  row(0).font_style = :bold
  row(0).background_color = GREY
  column(2).font_style = :bold
end

heading.call('School')
rows = cv['studies'].map { |s| [s['when'], s['degree'], s['institution']] }
pdf.table([%w[Jaren Diploma Instelling]] + rows, header: true, width: pdf.bounds.width, column_widths: [72], cell_style: { padding: 5, border_width: 0.5, border_color: '999999' }) do
  row(0).font_style = :bold
  row(0).background_color = GREY
end

heading.call('Wat ik beheers')
pdf.table(cv['skills'].each_slice(3).to_a, width: pdf.bounds.width, cell_style: { borders: [], padding: [2, 4, 2, 0] })

heading.call('Papieren')
cv['papers'].each { |paper| pdf.text paper['line'], leading: 2 }

heading.call('Talenkennis')
pdf.table(cv['languages'].map { |l| [l['language'], l['fluency']] }, column_widths: [110, 150], cell_style: { borders: [:bottom], border_width: 0.5, border_color: 'BBBBBB', padding: [3, 4, 3, 0] })

heading.call('Referentie')
pdf.text cv['referee']
pdf.number_pages 'Sjoerd Terpstra – pagina <page> van <total>', at: [0, -15], align: :right, size: 8
pdf.render_file('cv.pdf')
`,
};
