import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const about =
  'Ratownik medyczny z dziewięcioletnim stażem w zespołach podstawowych i specjalistycznych. Spokojny w hałasie, dokładny w dokumentacji. Od siedmiu lat uczę też innych.';
const jobs: (Dated<Job & { title: string; employer: string }> & { site?: string })[] = [
  {
    employer: 'Wojewódzka Stacja Pogotowia „Tatry-Podhale”',
    title: 'Kierownik zespołu podstawowego',
    site: 'https://pogotowie-podhale.example',
    from: '2020-11',
    when: 'listopad 2020 – obecnie',
    text: ['Zespół dwuosobowy w Zakopanem, około 1100 wyjazdów rocznie.'],
    bullets: [
      'Wdrożenie e-karty medycznych czynności ratunkowych w sześciu podstacjach',
      'Współpraca z TOPR przy zdarzeniach masowych, w tym podczas burzy nad Giewontem',
    ],
  },
  {
    employer: 'Szpital Powiatowy im. dr. Chramca',
    title: 'Ratownik medyczny na SOR',
    from: '2017-03',
    to: '2020-10',
    when: 'marzec 2017 – październik 2020',
    bullets: [
      'Triaż według systemu manchesterskiego, do 140 pacjentów na dobę',
      'Zabezpieczenie Pucharu Świata w skokach',
    ],
  },
  {
    employer: 'Baseny Termalne Bukowy Stok',
    title: 'Ratownik wodny',
    from: '2014',
    to: '2016',
    when: 'sezony 2014–2016',
  },
];
const volunteering: Dated<Job & { title: string; employer: string }>[] = [
  {
    employer: 'Grupa Ratownictwa „Halny”',
    title: 'Instruktor pierwszej pomocy',
    from: '2018',
    when: 'od 2018',
    text: ['Kursy dla szkół podstawowych, ponad 900 przeszkolonych dzieci.'],
  },
];
const awards: (Item & { when: string; name: string; by: string })[] = [
  {
    when: 'maj 2022',
    date: '2022-05',
    by: 'Ogólnopolskie Mistrzostwa Zespołów Wyjazdowych',
    name: 'II miejsce w klasyfikacji drużynowej',
    line: 'II miejsce w klasyfikacji drużynowej',
  },
];
const studies: (Dated<Study & { institution: string }> & { studyType: string; area: string })[] = [
  {
    institution: 'Podhalańska Akademia Nauk Stosowanych',
    degree: 'Magister Zdrowie publiczne',
    studyType: 'Magister',
    area: 'Zdrowie publiczne',
    from: '2019',
    to: '2021',
    when: '2019 2021',
    score: '4,5',
  },
  {
    institution: 'Podhalańska Akademia Nauk Stosowanych',
    degree: 'Licencjat Ratownictwo medyczne',
    studyType: 'Licencjat',
    area: 'Ratownictwo medyczne',
    from: '2013',
    to: '2016',
    when: '2013 2016',
    bullets: ['Praca dyplomowa: Hipotermia w lawinie, opis dziesięciu przypadków'],
  },
];
const cards: (Item & { when: string; name: string })[] = [
  {
    when: '12/2023',
    date: '2023-12',
    name: 'ALS Provider',
    by: 'Europejska Rada Resuscytacji',
    line: 'ALS Provider, Europejska Rada Resuscytacji',
  },
  {
    when: '2021',
    date: '2021',
    name: 'Kierowca pojazdów uprzywilejowanych',
    by: 'WORD Nowy Targ',
    line: 'Kierowca pojazdów uprzywilejowanych, WORD Nowy Targ, nr 3/0417',
  },
];
const skills = [
  { group: 'Procedury', level: 'biegle', skills: ['EKG', 'intubacja', 'dostęp doszpikowy', 'USG (FAST)'] },
  { group: 'Systemy', level: 'dobrze', skills: ['SWD PRM', 'AMMS', 'Excel'] },
];
const languages = [
  { language: 'polski', fluency: 'ojczysty' },
  { language: 'angielski', fluency: 'B2' },
  { language: 'słowacki', fluency: 'komunikatywnie' },
];
const hobbies = ['skituring', 'gra na heligonce', 'fotografia lawin'];
const clause =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji.';
const box = (heading: string, body: string): string => `<div class="box"><h2>${heading}</h2>${body}</div>`;
const job = (j: Dated<Job> & { site?: string }): string =>
  `<div class="job"><div class="where">${j.employer}</div>${j.site ? `<div class="address"><a href="${j.site}">${j.site}</a></div>` : ''}<div class="year">${j.when}</div><div class="profession">${j.title}</div><div class="description">${(j.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(j.bullets)}</div></div>`;
const timed = (when: string, body: string): string =>
  `<li class="clearfix"><div class="year left">${when}</div><div class="right">${body}</div></li>`;
const contact = (title: string, body = ''): string =>
  `<div class="contact-item"><div class="title">${title}</div>${body ? `<div class="description">${body}</div>` : ''}</div>`;
const badges = (names: string[]): string => names.map((name) => `<span class="badge">${name}</span>`).join(' ');

export const cv: HandMadeCv = {
  id: 'pl-pl-ratownik-medyczny-kendall',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'LLLL yyyy', now: 'obecnie', since: 'od' },
  name: 'Szymon Gąsienica-Brzega',
  label: 'Ratownik medyczny, instruktor',
  contact: {
    heading: 'Kontakt',
    email: 'szymon@gasienica-brzega.example',
    phone: '+48 601 555 174',
    address: 'ul. Za Torem 8/3, Zakopane, 34-500',
    city: 'Zakopane',
    postalCode: '34-500',
    profiles: [{ network: 'LinkedIn', username: 'szymon-gasienica-brzega', shown: 'szymon-gasienica-brzega' }],
  },
  columns: 2,
  sections: [
    { kind: 'summary', heading: 'O mnie', side: false, text: [about] },
    { kind: 'work', heading: 'Doświadczenie', side: false, jobs },
    { kind: 'awards', heading: 'Wyróżnienia', side: false, items: awards },
    { kind: 'volunteer', heading: 'Wolontariat', side: false, jobs: volunteering },
    { kind: 'education', heading: 'Wykształcenie', side: true, education: studies },
    { kind: 'certificates', heading: 'Uprawnienia', side: true, items: cards },
    {
      kind: 'skills',
      heading: 'Umiejętności',
      side: true,
      skills: skills.map(({ group, skills: names }) => ({ group, skills: names })),
    },
    { kind: 'languages', heading: 'Języki', side: true, languages },
    {
      kind: 'interests',
      heading: 'Zainteresowania',
      side: true,
      items: hobbies.map((line) => ({ line })),
    },
    { kind: 'other', heading: '', text: [clause] },
  ],
  tools: ['wkhtmltopdf'],
  source: page`<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Szymon Gąsienica-Brzega</title><style>
*{-webkit-box-sizing:border-box;box-sizing:border-box}body{margin:0;background:#fff;color:#555;font:13px/1.45 "Open Sans","DejaVu Sans",sans-serif}
#head{text-align:center;padding:14px 0 20px}h1{margin:0;font-size:30px;font-weight:600;color:#333}h1 span{font-size:17px;font-weight:400;color:#777}
.row:after,.clearfix:after{content:"";display:table;clear:both}.c7{float:left;width:58%;padding-right:10px}.c5{float:left;width:42%;padding-left:10px}
.box{border:1px solid #e0e0e0;border-top:3px solid #4a90a4;padding:12px 16px;margin-bottom:14px;page-break-inside:avoid}h2{margin:0 0 10px;font-size:18px;font-weight:600;color:#4a90a4;border-bottom:1px solid #eee;padding-bottom:5px}
p{margin:3px 0}.job{margin-bottom:14px}.where{font-weight:700;color:#333;font-size:14px}.year{color:#999;font-size:12px}.profession{font-weight:600;color:#4a90a4;margin-top:3px}a{color:#4a90a4;text-decoration:none}
.job ul{margin:4px 0;padding-left:18px}.times{list-style:none;margin:0;padding:0}.times>li{margin-bottom:10px}.left{float:left;width:24%}.right{float:left;width:76%}.right ul{padding-left:16px;margin:3px 0}h3{margin:0;font-size:14px;color:#333}
.contact-item{margin-bottom:7px}.title{font-weight:600;color:#333}.badge{display:inline-block;background:#777;color:#fff;border-radius:9px;padding:1px 9px;font-size:11px;font-weight:600;margin:2px 2px 2px 0}.level{float:right;color:#999}.skills{margin-bottom:8px}
.langs{list-style:none;margin:0;padding:0}.langs li{border:1px solid #e5e5e5;padding:5px 10px;margin-bottom:-1px}.langs .badge{float:right}.clause{font-size:10px;color:#999;text-align:center}
</style></head><body>
<div id="head"><h1>Szymon Gąsienica-Brzega<br><span>Ratownik medyczny, instruktor</span></h1></div>
<div class="row"><div class="c7">
${box('O mnie', `<p>${about}</p>`)}
${box('Doświadczenie', jobs.map(job).join(''))}
${box('Wyróżnienia', `<ul class="times">${awards.map((a) => timed(a.when, `<h3>${a.by}</h3><p>${a.name}</p>`)).join('')}</ul>`)}
${box('Wolontariat', volunteering.map(job).join(''))}
</div><div class="c5">
${box('Kontakt', `${contact('ul. Za Torem 8/3', 'Zakopane, 34-500')}${contact('+48 601 555 174')}${contact('<a href="mailto:szymon@gasienica-brzega.example">szymon@gasienica-brzega.example</a>')}${contact('LinkedIn', '<a href="https://linkedin.com/in/szymon-gasienica-brzega">szymon-gasienica-brzega</a>')}`)}
${box('Wykształcenie', `<ul class="times">${studies.map((e) => timed(e.when, `<h3>${e.institution}</h3><p>${e.studyType}<br>${e.area}</p>${e.score ? `<p>Średnia: ${e.score}</p>` : ''}${ul(e.bullets)}`)).join('')}</ul>`)}
${box('Uprawnienia', `<ul class="times">${cards.map((c) => timed(c.when, `<p>${c.line}</p>`)).join('')}</ul>`)}
${box('Umiejętności', skills.map((g) => `<div class="skills"><div>${g.group} <span class="level">${g.level}</span></div>${badges(g.skills)}</div>`).join(''))}
${box('Języki', `<ul class="langs">${languages.map((l) => `<li>${l.language}<span class="badge">${l.fluency}</span></li>`).join('')}</ul>`)}
${box('Zainteresowania', badges(hobbies))}
</div></div>
<p class="clause">${clause}</p>
</body></html>`,
};
