import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objetivo = 'Atuar como auxiliar ou balconista de farmácia, com disponibilidade para trabalhar em escala 6x1.';
const jobs: (Job & { when: string })[] = [
  {
    employer: 'Drogaria Boa Saúde Ltda.',
    place: 'Curitiba/PR',
    title: 'Balconista de farmácia',
    from: '2022-04',
    when: '04/2022 a atual',
    text: ['Atendimento no balcão, conferência de receitas e de controlados, aplicação de injetáveis.'],
  },
  {
    employer: 'FARMAVIDA',
    place: 'Colombo/PR',
    title: 'Auxiliar de farmácia',
    from: '2020-01',
    to: '2022-03',
    when: '01/2020 a 03/2022',
    text: ['Reposição, controle de validade e caixa.'],
  },
  {
    employer: 'Prefeitura Municipal de Colombo',
    place: 'Colombo/PR',
    title: 'Jovem aprendiz',
    from: '2018-02',
    to: '2019-06',
    when: '02/2018 a 06/2019',
    text: ['Secretaria de Saúde, setor de almoxarifado.'],
  },
];
const escola: (Study & { when: string })[] = [
  {
    degree: 'Técnico em Farmácia',
    studyType: 'Técnico',
    area: 'Farmácia',
    institution: 'Colégio Técnico Araucária',
    to: '2021',
    when: '2021',
  },
  { degree: 'Ensino médio', institution: 'Colégio Estadual Vila Zumbi', to: '2018', when: '2018' },
];
const skills = ['Sistema Trier', 'SNGPC', 'Pacote Office básico', 'Aplicação de injetáveis'];

export const cv: HandMadeCv = {
  id: 'pt-br-auxiliar-farmacia-curto',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MM/yyyy', join: ' a ', now: 'atual' },
  name: 'Jéssica Cordeiro dos Anjos',
  shownName: 'JÉSSICA CORDEIRO DOS ANJOS',
  contact: {
    email: 'jessica.anjos01@cartabranca.example',
    phone: '(41) 99655-0147',
    address: 'Rua das Araucárias, 310, Casa 2, Guaraituba, Colombo – PR',
    city: 'Colombo',
    labels: { phone: 'Celular/WhatsApp', email: 'E-mail' },
    extra: ['Brasileira, solteira, 24 anos'],
  },
  sections: [
    { kind: 'summary', heading: 'OBJETIVO', text: [objetivo] },
    { kind: 'education', heading: 'FORMAÇÃO', education: escola },
    { kind: 'work', heading: 'EXPERIÊNCIA', jobs },
    {
      kind: 'certificates',
      orKind: ['education'],
      heading: 'CURSOS COMPLEMENTARES',
      items: [
        {
          line: 'Aplicação de injetáveis, Instituto Cuidar, 2020',
          name: 'Aplicação de injetáveis',
          by: 'Instituto Cuidar',
          date: '2020',
        },
        {
          line: 'Atendimento ao cliente, Sine Colombo, 2019',
          name: 'Atendimento ao cliente',
          by: 'Sine Colombo',
          date: '2019',
        },
      ],
    },
    { kind: 'skills', heading: 'CONHECIMENTOS', skills: [{ skills }], skillStyle: 'comma' },
  ],
  tools: ['wkhtmltopdf'],
  source: page`<html lang="pt-BR"><head><meta charset="utf-8"><style>body{font-family:"Liberation Sans",Arial;font-size:11pt;line-height:1.3;margin:12px 24px}h1{font-size:16pt;text-align:center;margin:0 0 2px}.c{text-align:center}p{margin:0 0 3px}h2{font-size:11pt;margin:14px 0 4px;border-bottom:1px solid #000}.j{margin-bottom:8px}</style></head><body>
<h1>JÉSSICA CORDEIRO DOS ANJOS</h1>
<p class="c">Brasileira, solteira, 24 anos</p>
<p class="c">Rua das Araucárias, 310, Casa 2, Guaraituba, Colombo – PR</p>
<p class="c">Celular/WhatsApp: (41) 99655-0147</p>
<p class="c">E-mail: jessica.anjos01@cartabranca.example</p>
<h2>OBJETIVO</h2><p>${objetivo}</p>
<h2>FORMAÇÃO</h2>${escola.map((e) => `<p>${e.degree} – ${e.institution} – ${e.when}</p>`)}
<h2>EXPERIÊNCIA</h2>${jobs.map((j) => `<div class="j"><p><b>${j.employer}</b> – ${j.place}</p><p>Cargo: ${j.title}</p><p>Período: ${j.when}</p>${j.text?.map((t) => `<p>${t}</p>`).join('')}</div>`)}
<h2>CURSOS COMPLEMENTARES</h2><p>Aplicação de injetáveis, Instituto Cuidar, 2020</p><p>Atendimento ao cliente, Sine Colombo, 2019</p>
<h2>CONHECIMENTOS</h2><p>${skills.join(', ')}</p>
</body></html>`,
};
