import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Referatsleiterin Förderwesen',
    employer: 'Amt der Oberösterreichischen Landesregierung',
    place: 'Linz',
    from: '2018-01',
    when: 'seit Jänner 2018',
    bullets: [
      'Leitung eines Teams von neun Bediensteten, Budgetverantwortung für 41 Millionen Euro pro Jahr',
      'Umstellung der Förderanträge auf ein durchgängig elektronisches Verfahren',
      'Vertretung des Landes in zwei Bund-Länder-Arbeitsgruppen',
    ],
  },
  { title: 'Karenz', from: '2016-02', to: '2017-12', when: 'Februar 2016 – Dezember 2017' },
  {
    title: 'Sachbearbeiterin Gewerberecht',
    employer: 'Bezirkshauptmannschaft Rohrbach',
    place: 'Rohrbach-Berg',
    from: '2010-09',
    to: '2016-01',
    when: 'September 2010 – Jänner 2016',
    bullets: [
      'Betriebsanlagenverfahren mit mündlichen Verhandlungen vor Ort',
      'Strafverfahren nach der Gewerbeordnung',
    ],
  },
  {
    title: 'Rechtspraktikantin',
    employer: 'Landesgericht Linz',
    place: 'Linz',
    from: '2009-10',
    to: '2010-06',
    when: 'Oktober 2009 – Juni 2010',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Diplomstudium Rechtswissenschaften',
    studyType: 'Diplomstudium',
    area: 'Rechtswissenschaften',
    institution: 'Johannes Kepler Universität Linz',
    from: '2003-10',
    to: '2009-06',
    when: 'Oktober 2003 – Juni 2009',
  },
  { degree: 'Matura', institution: 'BG/BRG Rohrbach', to: '2003-06', when: 'Juni 2003' },
];
const exams: (Item & { name: string })[] = [
  {
    line: 'Dienstprüfung A1, Verwaltungsakademie des Landes, 2012',
    name: 'Dienstprüfung A1',
    by: 'Verwaltungsakademie des Landes',
    date: '2012',
  },
  {
    line: 'Lehrgang Führen im öffentlichen Dienst, Verwaltungsakademie des Landes, 2019',
    name: 'Lehrgang Führen im öffentlichen Dienst',
    by: 'Verwaltungsakademie des Landes',
    date: '2019',
  },
];
const skills = [
  'Allgemeines Verwaltungsverfahren',
  'Gewerberecht',
  'EU-Beihilfenrecht',
  'ELAK',
  'SAP Förderungsmanagement',
  'Verhandlungsleitung',
];
const languages = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'C1' },
  { language: 'Tschechisch', fluency: 'A2' },
];
const service: Job[] = [
  {
    title: 'Schriftführerin',
    employer: 'Freiwillige Feuerwehr Ottensheim',
    from: '2011-05',
    when: 'seit Mai 2011',
  },
];

export const cv: HandMadeCv = {
  id: 'de-at-referatsleiterin-kasten',
  language: 'de',
  country: 'AT',
  dates: { pattern: 'MMMM yyyy', now: 'heute', since: 'seit' },
  name: 'Roswitha Eibensteiner',
  shownName: 'Mag. Roswitha Eibensteiner',
  contact: {
    email: 'r.eibensteiner@hauspost.example',
    phone: '0676 555 0143',
    address: 'Donaulände 7, 4100 Ottensheim',
    city: 'Ottensheim',
    postalCode: '4100',
    heading: 'Angaben zur Person',
    labels: { address: 'Wohnadresse', phone: 'Mobil', email: 'E-Mail' },
    extra: ['Geburtsdatum: 11. März 1985', 'Staatsbürgerschaft: Österreich'],
  },
  sections: [
    { kind: 'work', heading: 'Dienstverlauf', jobs },
    { kind: 'education', heading: 'Bildungsgang', education: studies },
    { kind: 'certificates', heading: 'Prüfungen und Lehrgänge', orKind: ['education'], items: exams },
    { kind: 'skills', heading: 'Fachwissen', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'languages', heading: 'Sprachliches', languages },
    { kind: 'volunteer', heading: 'Ehrenamtlich', jobs: service },
  ],
  tools: ['prawn'],
  source: page`# encoding: utf-8
require 'json'
require 'prawn'

CV = JSON.parse(<<'DATEN')
${JSON.stringify({ jobs, studies, exams, skills, languages, service })}
DATEN
FONTS = '/usr/share/fonts/truetype/liberation/LiberationSans-'

Prawn::Document.generate('cv.pdf', page_size: 'A4', margin: [45, 50, 50, 50], info: { Title: 'Lebenslauf' }) do
  font_families.update('Sans' => { normal: FONTS + 'Regular.ttf', bold: FONTS + 'Bold.ttf', italic: FONTS + 'Italic.ttf' })
  font 'Sans', size: 10
  default_leading 2

  # a box with its title in a bar; what it holds comes from the block
  define_singleton_method(:box) do |title, need, &inside|
    start_new_page if cursor < need
    fill_color 'C8102E'
    fill_rectangle [0, cursor], bounds.width, 20
    fill_color 'FFFFFF'
    move_down 5
    indent(10) { text title, style: :bold, size: 11 }
    fill_color '000000'
    move_cursor_to cursor - 5
    top = cursor + 3
    move_down 5
    indent(10, 10) { inside.call }
    move_down 6
    stroke_color 'C8102E'
    stroke_rectangle [0, top], bounds.width, top - cursor
    move_down 12
  end

  define_singleton_method(:post) do |job|
    text job['when'], size: 9, color: '666666'
    text job['title'], style: :bold
    place = [job['employer'], job['place']].compact.join(', ')
    text place unless place.empty?
    (job['bullets'] || []).each do |line|
      float { text '•' }
      indent(12) { text line }
    end
    move_down 7
  end

  text 'Lebenslauf', size: 11, color: '666666'
  text 'Mag. Roswitha Eibensteiner', size: 22, style: :bold
  move_down 14

  box('Angaben zur Person', 120) do
    [['Wohnadresse', 'Donaulände 7, 4100 Ottensheim'], ['Mobil', '0676 555 0143'], ['E-Mail', 'r.eibensteiner@hauspost.example'],
     ['Geburtsdatum', '11. März 1985'], ['Staatsbürgerschaft', 'Österreich']].each do |label, value|
      text "#{label}: #{value}"
    end
  end
  box('Dienstverlauf', 300) { CV['jobs'].each { |job| post(job) } }
  box('Bildungsgang', 110) do
    CV['studies'].each do |study|
      text study['when'], size: 9, color: '666666'
      text study['degree'], style: :bold
      text study['institution']
      move_down 7
    end
  end
  box('Prüfungen und Lehrgänge', 80) do
    CV['exams'].each { |exam| text exam['line'] }
  end
  box('Fachwissen', 80) { text CV['skills'].join(', ') }
  box('Sprachliches', 60) { text CV['languages'].map { |l| "#{l['language']} (#{l['fluency']})" }.join(', ') }
  box('Ehrenamtlich', 80) { CV['service'].each { |job| post(job) } }
end
`,
};
