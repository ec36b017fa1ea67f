import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string })[] = [
  {
    title: 'Subchefe de cozinha',
    employer: 'Tasca do Zé Maneta',
    place: 'Évora',
    from: '2022-05',
    when: 'Maio de 2022 até hoje',
    bullets: ['Ementa do dia e fichas técnicas', 'Custo da matéria-prima de 36 % para 29 %', 'Equipa de cinco'],
  },
  {
    title: 'Cozinheiro de 1.ª',
    employer: 'Hotel Convento das Mestras',
    place: 'Estremoz',
    from: '2019-03',
    to: '2022-04',
    when: 'Março de 2019 a abril de 2022',
    text: ['Layoff de março a julho de 2020.'],
  },
  {
    title: 'Commis de cuisine',
    employer: 'Brasserie Chez Odile',
    place: 'Luxemburgo',
    from: '2016-06',
    to: '2019-01',
    when: 'Junho de 2016 a janeiro de 2019',
  },
  {
    title: 'Estágio curricular',
    employer: 'Pousada dos Lóios',
    place: 'Évora',
    from: '2015-06',
    to: '2015-09',
    when: 'Junho a setembro de 2015',
  },
  {
    title: 'Apanha da azeitona (sazonal)',
    employer: 'Herdade do Pego Fundo',
    from: '2012',
    to: '2014',
    when: '2012 a 2014',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Técnico de Cozinha e Pastelaria (nível 5)',
    studyType: 'Técnico',
    area: 'Cozinha e Pastelaria',
    institution: 'Escola de Hotelaria e Turismo de Portalegre',
    from: '2014',
    to: '2016',
    when: '2014 a 2016',
    score: '16 valores',
  },
  { degree: '12.º ano', institution: 'Escola Secundária Gabriel Pereira', place: 'Évora', to: '2013', when: '2013' },
];
const courses: (Item & { line: string })[] = [
  { line: 'HACCP, Acrescer Formação, 2023', name: 'HACCP', by: 'Acrescer Formação', date: '2023' },
  {
    line: 'Pão de massa-mãe (workshop), Moinho da Tia Zulmira, 2021',
    name: 'Pão de massa-mãe (workshop)',
    by: 'Moinho da Tia Zulmira',
    date: '2021',
  },
];
const html = (text: string): string => text.replaceAll('&', '&amp;');

export const cv: HandMadeCv = {
  id: 'pt-pt-cozinheiro-duas-listas',
  language: 'pt',
  country: 'PT',
  dates: { pattern: 'MMMM de yyyy', join: ' a ', now: 'hoje' },
  name: 'Tomé Caeiro Ramalho',
  label: 'Cozinheiro',
  contact: {
    email: 'tome.ramalho@planiciemail.example',
    phone: '963 555 217',
    address: 'Rua das Fontes, 33, 7000-589 Évora',
    city: 'Évora',
    postalCode: '7000-589',
    extra: ['Carta de condução B'],
  },
  sections: [
    { kind: 'work', heading: 'Casas por onde passei', jobs },
    { kind: 'education', heading: 'Formação', education: studies },
    { kind: 'certificates', heading: 'Cursos curtos', orKind: ['education'], items: courses },
    {
      kind: 'skills',
      heading: 'Na cozinha',
      skills: [
        { group: 'Fogões', skills: ['cozinha alentejana', 'caça', 'fermentados'] },
        { group: 'Gestão', skills: ['compras', 'escalas', 'WinRest'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'Falo',
      languages: [
        { language: 'português' },
        { language: 'francês', fluency: 'fluente' },
        { language: 'inglês', fluency: 'razoável' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Voluntariado',
      jobs: [{ title: 'Cozinheiro voluntário', employer: 'Refood Évora', from: '2020', when: 'desde 2020' }],
    },
  ],
  tools: ['weasyprint', 'chromium'],
  source: page`<!doctype html><html lang="pt"><head><meta charset="utf-8"><title>CV Tomé Ramalho</title><style>
@page { size: A4; margin: 17mm 18mm }
body { font: 10pt/1.4 "Bitstream Charter", "Liberation Serif", serif; color: #2b2b2b; margin: 0 }
h1 { font-size: 30pt; font-weight: normal; margin: 0; line-height: 1.05 }
.tag { font-size: 13pt; color: #9b2915; margin-bottom: 2mm }
.info { border-top: .6pt solid #2b2b2b; border-bottom: .6pt solid #2b2b2b; padding: 1.5mm 0; font-size: 9.2pt; margin-bottom: 2mm }
h2 { font-size: 13pt; font-weight: normal; color: #9b2915; margin: 5mm 0 1.5mm }
table { border-collapse: collapse; width: 100% } td { vertical-align: top; padding: 0 0 2.2mm }
td:first-child { padding-right: 6mm } td:last-child { text-align: right; white-space: nowrap; color: #666; width: 62mm }
ul { margin: .5mm 0 0; padding-left: 5mm } p { margin: .5mm 0 }
</style></head><body>
<h1>Tomé Caeiro Ramalho</h1><div class="tag">Cozinheiro</div>
<div class="info">Rua das Fontes, 33, 7000-589 Évora &nbsp;|&nbsp; 963 555 217 &nbsp;|&nbsp; tome.ramalho@planiciemail.example &nbsp;|&nbsp; Carta de condução B</div>
<h2>Casas por onde passei</h2>
<table>
${jobs.map((job) => `<tr><td><b>${html(job.employer ?? '')}</b>${job.place ? ` (${job.place})` : ''}<br>${job.title}${(job.text ?? []).map((text) => `<p>${text}</p>`).join('')}${ul(job.bullets)}</td><td>${job.when}</td></tr>`)}
</table>
<h2>Formação</h2>
<table>
${studies.map((study) => `<tr><td><b>${study.institution}</b>${study.place ? ` (${study.place})` : ''}<br>${study.degree}${study.score ? ` – ${study.score}` : ''}</td><td>${study.when}</td></tr>`)}
</table>
<h2>Cursos curtos</h2>
${courses.map((course) => `<p>${course.line}</p>`)}
<h2>Na cozinha</h2>
<p><i>Fogões</i>: cozinha alentejana, caça, fermentados</p>
<p><i>Gestão</i>: compras, escalas, WinRest</p>
<h2>Falo</h2>
<p>português; francês – fluente; inglês – razoável</p>
<h2>Voluntariado</h2>
<table><tr><td><b>Refood Évora</b><br>Cozinheiro voluntário</td><td>desde 2020</td></tr></table>
</body></html>
`,
};
