import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Motorista de pesados',
    employer: 'Transportes Paulo Duarte',
    place: 'Torres Vedras',
    from: '2017-04',
    when: 'Desde abril de 2017',
    bullets: ['Rotas internacionais para Espanha e França', 'Sem acidentes em oito anos'],
  },
  {
    title: 'Distribuidor',
    employer: 'Delta Cafés',
    place: 'Campo Maior',
    from: '2010-01',
    to: '2017-03',
    when: 'janeiro de 2010 a março de 2017',
    bullets: ['Entregas a 60 clientes por semana'],
  },
];

export const cv: HandMadeCv = {
  id: 'pt-pt-motorista-texto',
  language: 'pt',
  country: 'PT',
  dates: { pattern: 'MMMM yyyy', join: ' a ', now: 'atual', since: 'Desde' },
  name: 'Armindo Carrapiço',
  contact: {
    email: 'armindo.carrapico@correio.example',
    phone: '+351 962 345 671',
    address: 'Rua da Fonte 7, 2560-001 Torres Vedras',
    city: 'Torres Vedras',
    postalCode: '2560-001',
  },
  sections: [
    { kind: 'work', heading: 'Experiência profissional', jobs },
    {
      kind: 'education',
      heading: 'Habilitações literárias',
      education: [{ degree: '12.º ano', institution: 'Escola Secundária de Elvas', to: '2008', when: '2008' }],
    },
    {
      kind: 'certificates',
      heading: 'Formação complementar',
      orKind: ['education'],
      items: [
        { line: 'CAM - Certificado de Aptidão para Motorista, 2022', date: '2022' },
        { line: 'ADR base, 2023', name: 'ADR base', date: '2023' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Línguas',
      languages: [
        { language: 'Português', fluency: 'materna' },
        { language: 'Espanhol', fluency: 'bom' },
        { language: 'Francês', fluency: 'básico' },
      ],
    },
  ],
  tools: ['text'],
  source: page`CURRICULUM VITAE

Nome: Armindo Carrapiço
Morada: Rua da Fonte 7, 2560-001 Torres Vedras
Telemóvel: +351 962 345 671
E-mail: armindo.carrapico@correio.example

EXPERIÊNCIA PROFISSIONAL

${jobs.map((j) => `${j.when}\n${j.title} - ${j.employer}, ${j.place}\n${j.bullets?.map((b) => `  * ${b}`).join('\n')}\n`)}
HABILITAÇÕES LITERÁRIAS

2008 - 12.º ano, Escola Secundária de Elvas

FORMAÇÃO COMPLEMENTAR

CAM - Certificado de Aptidão para Motorista, 2022
ADR base, 2023

LÍNGUAS

Português (materna), Espanhol (bom), Francês (básico)
`,
};
