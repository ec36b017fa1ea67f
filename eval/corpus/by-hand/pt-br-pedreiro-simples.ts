import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; employer: string })[] = [
  {
    employer: 'CONSTRUTORA SERRA VERDE LTDA',
    title: 'Pedreiro de acabamento',
    from: '2020-03',
    when: '03/2020 até o momento',
    text: ['Assentamento de porcelanato, reboco e contrapiso em prédios residenciais.'],
  },
  {
    employer: 'EMPREITEIRA IRMÃOS QUEIROZ',
    title: 'Pedreiro',
    from: '2016-07',
    to: '2020-01',
    when: '07/2016 a 01/2020',
    text: ['Alvenaria estrutural e leitura de projeto.'],
  },
  {
    employer: 'MADEIREIRA E OBRAS PAMPULHA',
    title: 'Servente de obras',
    from: '2014-02',
    to: '2016-06',
    when: '02/2014 a 06/2016',
  },
];
const studies: Study[] = [{ degree: 'Ensino Fundamental completo', institution: 'Escola Municipal Rui Barbosa' }];
const courses = [
  { line: 'NR-35 Trabalho em Altura (2023)', name: 'NR-35 Trabalho em Altura', date: '2023' },
  { line: 'NR-18 Segurança na Construção (2020)', name: 'NR-18 Segurança na Construção', date: '2020' },
];

export const cv: HandMadeCv = {
  id: 'pt-br-pedreiro-simples',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MM/yyyy', join: ' a ', now: 'até o momento' },
  name: 'Josivaldo Pereira dos Anjos',
  contact: {
    email: 'josivaldo.anjos@correio.example',
    phone: '(31) 98847-2065',
    address: 'Rua das Acácias, 57, Ribeirão das Neves - MG',
    city: 'Ribeirão das Neves',
    labels: { phone: 'Telefone/WhatsApp', email: 'E-mail', address: 'Endereço' },
    extra: ['Brasileiro, casado, 34 anos', 'CNH categoria AB'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'OBJETIVO',
      text: ['Trabalhar como pedreiro em obra ou reforma na região metropolitana de Belo Horizonte.'],
    },
    { kind: 'work', heading: 'EXPERIÊNCIAS', jobs },
    { kind: 'education', heading: 'ESCOLARIDADE', education: studies },
    { kind: 'certificates', heading: 'CURSOS', items: courses },
  ],
  tools: ['writer-docx', 'wkhtmltopdf'],
  source: page`<html lang="pt-BR"><head><meta charset="utf-8"><title>Currículo</title><style>
@page { size: 21cm 29.7cm; margin: 2cm }
body { font-family: "Liberation Sans", Arial; font-size: 11pt }
p { margin: 0 0 3px 0 }
h1 { font-size: 18pt; margin: 0 0 6px 0 }
h2 { font-size: 11pt; margin-top: 12px; margin-bottom: 4px; margin-left: 0px; margin-right: 0px; border-bottom: 1px solid #000000 }
</style></head><body>
<h1 align="center">Josivaldo Pereira dos Anjos</h1>
<p align="center">Brasileiro, casado, 34 anos</p>
<p align="center">Endereço: Rua das Acácias, 57, Ribeirão das Neves - MG</p>
<p align="center">Telefone/WhatsApp: (31) 98847-2065</p>
<p align="center">E-mail: josivaldo.anjos@correio.example</p>
<p align="center">CNH categoria AB</p>
<h2>OBJETIVO</h2>
<p>Trabalhar como pedreiro em obra ou reforma na região metropolitana de Belo Horizonte.</p>
<h2>EXPERIÊNCIAS</h2>
${jobs.map(
  (job) =>
    `<p style="margin-top: 6px"><b>${job.employer}</b></p><p>Cargo: ${job.title}</p><p>Período: ${job.when}</p>${job.text ? `<p>${job.text[0]}</p>` : ''}`,
)}
<h2>ESCOLARIDADE</h2>
<p>Ensino Fundamental completo - Escola Municipal Rui Barbosa</p>
<h2>CURSOS</h2>
${courses.map((course) => `<p>${course.line}</p>`)}
</body></html>`,
};
