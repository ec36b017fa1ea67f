import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Estagiária de Engenharia de Produção',
    employer: 'WEG Equipamentos Elétricos',
    place: 'Jaraguá do Sul',
    from: '2023-07',
    when: 'Jul 2023 – atual',
    bullets: [
      'Cronoanálise de três linhas de montagem de motores.',
      'Dashboard em Power BI usado na reunião diária da fábrica.',
    ],
  },
  {
    title: 'Jovem Aprendiz',
    employer: 'Lojas Havan',
    place: 'Brusque',
    from: '2019-02',
    to: '2020-12',
    when: 'Fev 2019 – Dez 2020',
    bullets: ['Atendimento ao cliente e conferência de estoque.'],
  },
];
const skills = ['Excel avançado', 'Power BI', 'AutoCAD', 'Lean Manufacturing', 'Minitab'];

export const cv: HandMadeCv = {
  id: 'pt-br-estudante-engenharia',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MMM yyyy', now: 'atual' },
  name: 'Larissa Hoffmann da Cunha',
  label: 'Estudante de Engenharia de Produção',
  contact: {
    email: 'larissa.hcunha@correio.example',
    phone: '(47) 99912-3456',
    address: 'Joinville – SC',
    city: 'Joinville',
    heading: 'Contato',
    profiles: [{ network: 'LinkedIn', username: 'larissahcunha', shown: 'linkedin.com/in/larissahcunha' }],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Objetivo',
      text: ['Vaga de trainee na área de melhoria contínua, com início em janeiro de 2026.'],
    },
    {
      kind: 'education',
      heading: 'Formação',
      education: [
        {
          degree: 'Bacharelado em Engenharia de Produção',
          studyType: 'Bacharelado',
          area: 'Engenharia de Produção',
          institution: 'UDESC – Universidade do Estado de Santa Catarina',
          from: '2021-03',
          when: 'Mar 2021 – atual',
        },
      ],
    },
    { kind: 'work', heading: 'Experiência', jobs },
    {
      kind: 'projects',
      heading: 'Projetos acadêmicos',
      projects: [
        {
          name: 'Baja SAE',
          from: '2022',
          to: '2023',
          when: '2022 – 2023',
          text: ['Responsável pela gestão de custos da equipe Velociraptor.'],
        },
      ],
    },
    { kind: 'skills', heading: 'Habilidades', skills: [{ skills }] },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Inglês', fluency: 'avançado' },
        { language: 'Alemão', fluency: 'intermediário' },
      ],
    },
  ],
  columns: 2,
  tools: ['chromium', 'weasyprint'],
  source: page`<html lang="pt"><head><meta charset="utf-8"><style>@page{size:A4;margin:12mm}body{font-family:"Liberation Sans";font-size:10pt;margin:0}.g{display:table;width:100%}.l,.r{display:table-cell;vertical-align:top}.l{width:66%;padding-right:8mm}.bar{background:#ddd;height:5px;width:100%}.bar i{display:block;background:#0a7;height:5px}h1{color:#0a7;margin:0;font-size:22pt;font-weight:400}h2{color:#0a7;font-size:11pt;letter-spacing:2px;text-transform:uppercase;margin:12px 0 4px}.t{font-weight:700}.d{color:#666;font-size:9pt}</style></head><body>
<h1>Larissa Hoffmann da Cunha</h1><div>Estudante de Engenharia de Produção</div><div class="g"><div class="l">
<h2>Objetivo</h2><p>Vaga de trainee na área de melhoria contínua, com início em janeiro de 2026.</p>
<h2>Formação</h2><div class="t">Bacharelado em Engenharia de Produção</div><div>UDESC – Universidade do Estado de Santa Catarina</div><div class="d">Mar 2021 – atual</div>
<h2>Experiência</h2>${jobs.map((j) => `<div class="t">${j.title}</div><div>${j.employer}</div><div class="d">${j.when} | ${j.place}</div>${ul(j.bullets)}`)}
<h2>Projetos acadêmicos</h2><div class="t">Baja SAE</div><div class="d">2022 – 2023</div><p>Responsável pela gestão de custos da equipe Velociraptor.</p></div>
<div class="r"><h2>Contato</h2><p>(47) 99912-3456</p><p>larissa.hcunha@correio.example</p><p>linkedin.com/in/larissahcunha</p><p>Joinville – SC</p>
<h2>Habilidades</h2>${skills.map((s, i) => `<div>${s}<div class="bar"><i style="width:${90 - i * 12}%"></i></div></div>`)}
<h2>Idiomas</h2><div>Inglês – avançado</div><div>Alemão – intermediário</div></div></div></body></html>`,
};
