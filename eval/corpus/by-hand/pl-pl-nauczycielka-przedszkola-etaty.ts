import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profile =
  'Nauczycielka dyplomowana z piętnastoletnim stażem w przedszkolu publicznym. Pracuję z grupami mieszanymi wiekowo i z dziećmi z orzeczeniem.';
const roles = [
  {
    title: 'Wicedyrektor',
    from: '2021-09',
    when: 'od 09.2021',
    bullets: [
      'Nadzór pedagogiczny nad ośmioma oddziałami',
      'Arkusz organizacyjny, zastępstwa, rekrutacja elektroniczna',
    ],
  },
  {
    title: 'Nauczyciel wychowania przedszkolnego',
    from: '2013-09',
    to: '2021-08',
    when: '09.2013 – 08.2021',
    bullets: ['Grupa „Jeżyki”, dzieci 4- i 5-letnie', 'Innowacja „Ogród za płotem”, wspólnie z nadleśnictwem'],
  },
];
const jobs: (Job & { employer: string; place: string })[] = [
  { employer: 'Przedszkole Miejskie nr 9 „Pod Klonem”', place: 'Gorlice', roles },
  {
    employer: 'Niepubliczne Przedszkole „Mały Odkrywca”',
    place: 'Jasło',
    title: 'Pomoc nauczyciela',
    from: '2010-09',
    to: '2013-08',
    when: '09.2010 – 08.2013',
    bullets: ['Opieka nad najmłodszą grupą i zajęcia rytmiczne'],
  },
];
const studies: (Study & { institution: string; place?: string; when: string })[] = [
  {
    degree: 'Studia podyplomowe: Zarządzanie oświatą',
    studyType: 'Studia podyplomowe',
    area: 'Zarządzanie oświatą',
    institution: 'Podkarpacka Wyższa Szkoła Pedagogiczna',
    place: 'Krosno',
    from: '2019',
    to: '2020',
    when: '2019 – 2020',
  },
  {
    degree: 'Magister, pedagogika przedszkolna i wczesnoszkolna',
    studyType: 'Magister',
    area: 'pedagogika przedszkolna i wczesnoszkolna',
    institution: 'Akademia Beskidzka',
    place: 'Nowy Sącz',
    from: '2005',
    to: '2010',
    when: '2005 – 2010',
  },
];
const courses: (Item & { when: string; rest: string })[] = [
  { when: '2024', name: 'Integracja sensoryczna, stopień I', by: 'Ośrodek Ruch i Zmysły', date: '2024' },
  { when: '2018', name: 'Kurs kierownika wycieczek szkolnych', by: 'MODN Gorlice', date: '2018' },
  { when: '2015', name: 'Gimnastyka logopedyczna', by: 'Centrum Mówik', date: '2015' },
].map((c) => ({ ...c, rest: `${c.name}, ${c.by}`, line: `${c.when} ${c.name}, ${c.by}` }));
const skills = ['Librus', 'Vulcan', 'tablica interaktywna', 'gra na ukulele', 'język migowy PJM (podstawy)'];
const languages = [
  { language: 'angielski', fluency: 'B2' },
  { language: 'słowacki', fluency: 'komunikatywny' },
];
const hobbies = 'Teatrzyk kamishibai, chodzenie po Beskidzie Niskim, szycie pacynek.';
const clause =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych w celu prowadzenia rekrutacji na stanowisko, na które aplikuję.';
const section = (text: string): string =>
  `<tr><td colspan="2"><p style="margin-top:0.3cm;margin-bottom:0.05cm"><font color="#2e6b3e"><b>${text}</b></font></p></td></tr>`;
const pair = (left: string, right: string): string =>
  `<tr><td width="150" valign="top"><p>${left}</p></td><td valign="top">${right}</td></tr>`;

export const cv: HandMadeCv = {
  id: 'pl-pl-nauczycielka-przedszkola-etaty',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', now: 'obecnie', since: 'od' },
  name: 'Bożena Wilczkiewicz',
  label: 'nauczyciel wychowania przedszkolnego',
  contact: {
    email: 'b.wilczkiewicz@pocztaonet.example',
    phone: '+48 601 555 093',
    address: 'ul. Lipowa 17/6, 38-300 Gorlice',
    city: 'Gorlice',
    postalCode: '38-300',
    labels: { phone: 'tel.' },
  },
  sections: [
    { kind: 'summary', heading: 'O mnie', text: [profile] },
    { kind: 'work', heading: 'Przebieg pracy zawodowej', jobs },
    { kind: 'education', heading: 'Wykształcenie', education: studies },
    {
      kind: 'certificates',
      orKind: ['education'],
      heading: 'Kursy i szkolenia',
      items: courses.map(({ line, name, by, date }) => ({ line, name, by, date })),
    },
    { kind: 'skills', heading: 'Umiejętności', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'languages', heading: 'Języki obce', languages },
    { kind: 'interests', heading: 'Po godzinach', text: [hobbies] },
    { kind: 'other', heading: '', text: [clause] },
  ],
  tools: ['writer-docx'],
  source: page`<html lang="pl"><head><meta charset="utf-8"><title>Życiorys</title><style>
@page { size: 21cm 29.7cm; margin: 1.8cm 2cm }
p, td p, li { font-family: "Carlito", "Calibri"; font-size: 11pt; margin-top: 0; margin-bottom: 0.03cm }
ul { margin-top: 0; margin-bottom: 0.1cm }
</style></head><body>
<p align="center"><font size="6" color="#2e6b3e">Bożena Wilczkiewicz</font></p>
<p align="center">nauczyciel wychowania przedszkolnego</p>
<p align="center">ul. Lipowa 17/6, 38-300 Gorlice | tel. +48 601 555 093 | b.wilczkiewicz@pocztaonet.example</p>
<table width="100%" cellpadding="2" cellspacing="0">
${section('O mnie')}
<tr><td colspan="2"><p>${profile}</p></td></tr>
${section('Przebieg pracy zawodowej')}
${jobs.map((j) => `<tr><td colspan="2"><p><b>${j.employer}</b>, ${j.place}</p></td></tr>${(j.roles ?? [j]).map((r) => pair(r.when ?? '', `<p><i>${r.title}</i></p>${ul(r.bullets)}`)).join('')}`)}
${section('Wykształcenie')}
${studies.map((s) => pair(s.when, `<p>${s.degree}</p><p>${s.institution}, ${s.place}</p>`))}
${section('Kursy i szkolenia')}
${courses.map((c) => pair(c.when, `<p>${c.rest}</p>`))}
${section('Umiejętności')}
<tr><td colspan="2"><p>${skills.join(', ')}</p></td></tr>
${section('Języki obce')}
${languages.map((l) => pair(l.language, `<p>${l.fluency}</p>`))}
${section('Po godzinach')}
<tr><td colspan="2"><p>${hobbies}</p></td></tr>
</table>
<p style="margin-top:0.5cm"><font size="1">${clause}</font></p>
</body></html>`,
};
