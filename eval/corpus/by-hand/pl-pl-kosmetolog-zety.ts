import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profil =
  'Kosmetolog z dziesięcioletnim doświadczeniem w gabinetach medycyny estetycznej i hotelowym SPA. Prowadzę klientki od pierwszej konsultacji do efektu, a nowe koleżanki od pierwszego peelingu do samodzielności.';
const jobs: (Job & { title: string; employer: string; when: string })[] = [
  {
    title: 'Kierowniczka gabinetu kosmetologii',
    employer: 'Klinika Nova Derma sp. z o.o. sp.k.',
    place: 'Sopot',
    from: '2021-05',
    when: '05.2021 – obecnie',
    bullets: [
      'Zespół pięciu kosmetologów, grafik i zamówienia preparatów.',
      'Wprowadzenie zabiegów mezoterapii mikroigłowej – 22% przychodu w pierwszym roku.',
    ],
  },
  {
    title: 'Kosmetolog',
    employer: 'Hotel Bursztynowa Wydma ****',
    place: 'Jurata',
    from: '2018-06',
    to: '2021-04',
    when: '06.2018 – 04.2021',
    bullets: ['Rytuały SPA, obsługa gości po niemiecku i angielsku.'],
  },
  {
    title: 'Szkoleniowiec marki (umowa zlecenie)',
    employer: 'Laboratoires Évanie Polska',
    from: '2017-02',
    to: '2018-05',
    when: '02.2017 – 05.2018',
    text: ['Francuski producent dermokosmetyków.'],
    bullets: ['48 szkoleń w drogeriach i aptekach na Pomorzu.'],
  },
  {
    title: 'Kosmetyczka',
    employer: 'Salon Urody „Halina” Halina Kreft',
    place: 'Wejherowo',
    from: '2014-09',
    to: '2017-01',
    when: '09.2014 – 01.2017',
    bullets: ['Pielęgnacja twarzy, manicure i pedicure, kasa fiskalna.'],
  },
  {
    title: 'Stażystka',
    employer: 'Uniwersyteckie Centrum Dermatologii',
    place: 'Gdańsk',
    from: '2014-02',
    to: '2014-06',
    when: '02.2014 – 06.2014',
  },
];
const studies: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Magister kosmetologii',
    studyType: 'Magister',
    area: 'kosmetologii',
    institution: 'Wyższa Szkoła Zdrowia i Urody',
    place: 'Gdynia',
    from: '2016',
    to: '2018',
    when: '2016 – 2018',
  },
  {
    degree: 'Licencjat, kosmetologia',
    studyType: 'Licencjat',
    area: 'kosmetologia',
    institution: 'Akademia Pomorska Nauk o Zdrowiu',
    place: 'Słupsk',
    from: '2011',
    to: '2014',
    when: '2011 – 2014',
    text: ['Ocena na dyplomie: bardzo dobry'],
    score: 'bardzo dobry',
  },
  {
    degree: 'Matura',
    studyType: 'Matura',
    institution: 'II Liceum Ogólnokształcące im. Króla Jana III',
    place: 'Wejherowo',
    to: '2011',
    when: '2011',
  },
];
const skills: [string, number][] = [
  ['Mezoterapia mikroigłowa', 5],
  ['Peelingi chemiczne', 5],
  ['Depilacja laserowa', 4],
  ['Konsultacje skóry', 5],
  ['Program Booksy', 4],
  ['Kierowanie zespołem', 3],
];
const languages = [
  { language: 'Polski', fluency: 'ojczysty' },
  { language: 'Niemiecki', fluency: 'B2' },
  { language: 'Angielski', fluency: 'B2' },
  { language: 'Kaszubski', fluency: 'biernie' },
];
const courses = [
  {
    line: 'Laseroterapia w praktyce, Instytut Beauty Med, 2022',
    name: 'Laseroterapia w praktyce',
    by: 'Instytut Beauty Med',
    date: '2022',
  },
  {
    line: 'Pierwsza pomoc w gabinecie, WOPR Sopot, 2021',
    name: 'Pierwsza pomoc w gabinecie',
    by: 'WOPR Sopot',
    date: '2021',
  },
];
const hobbies = ['morsowanie', 'ceramika', 'podcasty kryminalne'];
const consent =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych w celu prowadzenia rekrutacji na aplikowane przeze mnie stanowisko.';

export const cv: HandMadeCv = {
  id: 'pl-pl-kosmetolog-zety',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', now: 'obecnie' },
  name: 'Weronika Formela',
  label: 'Kosmetolog',
  contact: {
    email: 'w.formela@listonosz.example',
    phone: '512 555 038',
    address: '84-200 Wejherowo',
    city: 'Wejherowo',
    postalCode: '84-200',
    heading: 'Dane osobowe',
    labels: { phone: 'Telefon', email: 'E-mail', address: 'Adres' },
    extra: ['Data urodzenia 14.08.1992', 'Prawo jazdy kat. B'],
  },
  sections: [
    { kind: 'summary', heading: '', text: [profil] },
    { kind: 'work', heading: 'Doświadczenie', jobs },
    { kind: 'education', heading: 'Edukacja', education: studies },
    { kind: 'skills', heading: 'Umiejętności', side: true, skills: [{ skills: skills.map(([name]) => name) }] },
    { kind: 'languages', heading: 'Języki', side: true, languages },
    { kind: 'certificates', orKind: ['education'], heading: 'Kursy', items: courses },
    { kind: 'interests', heading: 'Zainteresowania', side: true, items: hobbies.map((line) => ({ line })) },
    { kind: 'other', heading: '', text: [consent] },
  ],
  columns: 2,
  tools: ['reportlab'],
  source: page`import json
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

for face in ('Regular', 'Bold', 'Italic'):
    pdfmetrics.registerFont(TTFont('S-' + face, '/usr/share/fonts/truetype/liberation/LiberationSans-%s.ttf' % face))
R, B, I = 'S-Regular', 'S-Bold', 'S-Italic'
D = json.loads(r'''${JSON.stringify({ profil, jobs, studies, skills, languages, courses, hobbies, consent })}''')
W, H = A4
MAIN, SIDE = 36, W - 196
plum, pale, grey, ink = HexColor('#6b2d5c'), HexColor('#f5edf2'), HexColor('#777777'), HexColor('#262626')
c = canvas.Canvas('cv.pdf', pagesize=A4)
c.setFillColor(plum)
c.rect(0, H - 92, W, 92, stroke=0, fill=1)
c.setFillColor(white)
c.setFont(B, 27)
c.drawString(MAIN, H - 50, 'Weronika Formela')
c.setFont(R, 14)
c.drawString(MAIN, H - 74, 'Kosmetolog')
c.setFillColor(pale)
c.rect(SIDE - 14, 0, W - SIDE + 14, H - 92, stroke=0, fill=1)


class Column:
    def __init__(self, x, width):
        self.x, self.width, self.y = x, width, H - 118

    def words(self, text, font=R, size=9.5, color=ink, indent=0, lead=12.5):
        c.setFillColor(color)
        c.setFont(font, size)
        for line in simpleSplit(text, font, size, self.width - indent):
            c.drawString(self.x + indent, self.y, line)
            self.y -= lead

    def heading(self, text):
        self.y -= 12
        c.setFillColor(plum)
        c.setFont(B, 13)
        c.drawString(self.x, self.y, text)
        c.setStrokeColor(plum)
        c.setLineWidth(0.8)
        c.line(self.x, self.y - 5, self.x + self.width, self.y - 5)
        self.y -= 21

    def entry(self, when, title, below, one):
        c.setFillColor(grey)
        c.setFont(R, 8.5)
        c.drawString(self.x, self.y, when)
        self.x, self.width = self.x + 92, self.width - 92
        self.words(title, B, 10.5)
        self.words(below, I)
        for text in one.get('text', []):
            self.words(text, R, 9.5, grey)
        for text in one.get('bullets', []):
            c.setFillColor(plum)
            c.circle(self.x + 4, self.y + 3, 1.6, stroke=0, fill=1)
            self.words(text, indent=12)
        self.x, self.width = self.x - 92, self.width + 92
        self.y -= 6


main = Column(MAIN, SIDE - 34 - MAIN)
side = Column(SIDE, W - SIDE - 24)

main.words(D['profil'])
main.heading('Doświadczenie')
for job in D['jobs']:
    main.entry(job['when'], job['title'], ', '.join(p for p in (job['employer'], job.get('place')) if p), job)
main.heading('Edukacja')
for study in D['studies']:
    main.entry(study['when'], study['degree'], study['institution'] + ', ' + study['place'], study)
main.heading('Kursy')
for course in D['courses']:
    main.words(course['line'])
main.y -= 14
main.words(D['consent'], R, 7, grey, lead=9)

side.y += 12
side.heading('Dane osobowe')
for label, value in (('Telefon', '512 555 038'), ('E-mail', 'w.formela@listonosz.example'), ('Adres', '84-200 Wejherowo'), ('Data urodzenia', '14.08.1992')):
    side.words(label, B, 9)
    side.words(value, R, 9)
    side.y -= 3
side.words('Prawo jazdy kat. B', R, 9)
side.heading('Umiejętności')
for name, full in D['skills']:
    side.words(name, R, 9)
    for n in range(5):
        c.setFillColor(plum if n < full else HexColor('#d9c4d1'))
        c.rect(side.x + n * 20, side.y + 4, 17, 4, stroke=0, fill=1)
    side.y -= 9
side.heading('Języki')
for language in D['languages']:
    side.words('%s – %s' % (language['language'], language['fluency']), R, 9)
side.heading('Zainteresowania')
for hobby in D['hobbies']:
    side.words('• ' + hobby, R, 9)
assert main.y > 20 and side.y > 20
c.save()
`,
};
