import type { Item, Study } from '../corpus-cv.js';
import { dashes, page, type HandMadeCv } from '../hand-made.js';

const objetivo =
  'Conseguir minha primeira oportunidade como Jovem Aprendiz na área administrativa ou de atendimento. Tenho disponibilidade à tarde e aos sábados.';
const studies: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Ensino Médio (cursando o 3º ano, manhã)',
    studyType: 'Ensino Médio',
    institution: 'E.E. Professora Dalva Monteiro Pires',
    place: 'Contagem/MG',
    from: '2023',
    when: '2023 até o momento',
  },
  {
    degree: 'Ensino Fundamental completo',
    institution: 'E.M. Vereador Zé Tavares',
    place: 'Contagem/MG',
    to: '2022',
    when: 'concluído em 2022',
  },
];
const courses: Item[] = [
  {
    line: 'Informática básica (Word, Excel e internet) – Instituto Ponte Nova, 80h, 2024',
    name: 'Informática básica (Word, Excel e internet)',
    by: 'Instituto Ponte Nova',
    date: '2024',
  },
  {
    line: 'Atendimento ao cliente – Escola do Trabalhador Digital, 20h, 2025',
    name: 'Atendimento ao cliente',
    by: 'Escola do Trabalhador Digital',
    date: '2025',
  },
];
const activities = [
  'Ajudo minha tia na barraca de pastel da feira aos domingos: caixa, troco e embalagem',
  'Representante de turma em 2024',
  'Monitora da biblioteca da escola, duas tardes por semana',
];
const skills = ['Digitação', 'Pacote Office', 'Canva', 'Matemática', 'Organização'];
const traits = 'Sou pontual, educada e aprendo rápido. Moro perto da estação Eldorado do metrô.';

export const cv: HandMadeCv = {
  id: 'pt-br-jovem-aprendiz-objetivo',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'yyyy', join: ' a ', now: 'até o momento' },
  name: 'Kauane Vitória Rezende',
  shownName: 'KAUANE VITÓRIA REZENDE',
  contact: {
    email: 'kauane.rezende@correiobr.example',
    phone: '(31) 95555-0148',
    address: 'Rua das Quaresmeiras, 210, casa 2 – Bairro Água Branca – Contagem/MG – CEP 32371-000',
    city: 'Contagem',
    postalCode: '32371-000',
    labels: { phone: 'Celular/WhatsApp', email: 'E-mail' },
    extra: ['Brasileira, solteira, 17 anos'],
  },
  sections: [
    { kind: 'summary', heading: 'OBJETIVO', text: [objetivo] },
    { kind: 'education', heading: 'ESCOLARIDADE', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'CURSOS', items: courses },
    {
      kind: 'other',
      orKind: ['volunteer', 'work'],
      heading: 'O QUE JÁ FIZ (AINDA SEM CARTEIRA ASSINADA)',
      bullets: activities,
    },
    { kind: 'skills', heading: 'CONHECIMENTOS', skills: [{ skills }], skillStyle: 'comma' },
    {
      kind: 'languages',
      heading: 'IDIOMAS',
      languages: [
        { language: 'Inglês', fluency: 'básico' },
        { language: 'Espanhol', fluency: 'básico' },
      ],
    },
    { kind: 'other', orKind: ['summary'], heading: 'INFORMAÇÕES ADICIONAIS', text: [traits] },
  ],
  tools: ['pandoc-docx', 'pandoc-odt'],
  source: page`---
lang: pt-BR
---

**KAUANE VITÓRIA REZENDE**

Brasileira, solteira, 17 anos\
Rua das Quaresmeiras, 210, casa 2 – Bairro Água Branca – Contagem/MG – CEP 32371-000\
Celular/WhatsApp: (31) 95555-0148\
E-mail: kauane.rezende@correiobr.example

---

**OBJETIVO**

${objetivo}

**ESCOLARIDADE**

${dashes(studies.map((s) => `${s.degree} – ${s.institution} – ${s.place}, ${s.when}`))}

**CURSOS**

${dashes(courses.map((c) => c.line))}

**O QUE JÁ FIZ (AINDA SEM CARTEIRA ASSINADA)**

${dashes(activities)}

**CONHECIMENTOS**

${skills.join(', ')}

**IDIOMAS**

Inglês (básico)\
Espanhol (básico)

**INFORMAÇÕES ADICIONAIS**

${traits}
`,
};
