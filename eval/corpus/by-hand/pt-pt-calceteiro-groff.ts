import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const perfil =
  'Mestre calceteiro com vinte e dois anos de pedra na mão. Calçada portuguesa artística, cubo de granito e assentamento de lancil. Leio desenho, faço o molde e ensino quem quiser aprender.';
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Mestre calceteiro',
    employer: 'Câmara Municipal de Alvorninha',
    place: 'Caldas da Rainha',
    from: '2015-03',
    when: 'Desde março de 2015',
    bullets: [
      'Chefia de uma brigada de seis calceteiros e dois aprendizes',
      'Restauro da calçada artística da Praça da Fruta (2.400 m²)',
      'Criação de moldes em madeira a partir de desenhos do século XIX',
    ],
  },
  {
    title: 'Calceteiro de 1.ª',
    employer: 'Pedra & Cal, Lda.',
    place: 'Porto de Mós',
    from: '2009-02',
    to: '2014-12',
    when: 'De fev. de 2009 a dez. de 2014',
    bullets: ['Obras em Lisboa, Funchal e Macau', 'Controlo de qualidade do calcário branco e preto na pedreira'],
  },
  {
    title: 'Servente e calceteiro de 2.ª',
    employer: 'Construções Irmãos Benedita, S.A.',
    place: 'Alcobaça',
    from: '2003',
    to: '2009',
    when: '2003 a 2009',
    text: ['Arruamentos, lancis e caixas de visita em loteamentos.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Curso de Calceteiro',
    studyType: 'Curso',
    area: 'Calceteiro',
    institution: 'Escola de Calceteiros do Oeste',
    from: '2002',
    to: '2003',
    when: '2002/2003',
  },
  {
    degree: '9.º ano de escolaridade',
    institution: 'Escola Básica de Turquel',
    to: '2001',
    when: '2001',
  },
];
const formacao: (Item & { line: string })[] = [
  {
    line: 'Segurança em obra na via pública, Oeste Seguro, 2020',
    name: 'Segurança em obra na via pública',
    by: 'Oeste Seguro',
    date: '2020',
  },
  {
    line: 'Formador certificado (CCP), Centro de Formação da Estremadura, 2017',
    name: 'Formador certificado (CCP)',
    by: 'Centro de Formação da Estremadura',
    date: '2017',
  },
];
const obras: { name: string; client: string; when: string; from: string }[] = [
  {
    name: 'Rosa dos ventos do Largo do Pelourinho',
    client: 'Junta de Freguesia de Vidais',
    when: '2021',
    from: '2021',
  },
  { name: 'Painel «Ondas» do átrio das termas', client: 'Termas de Águas Santas', when: '2018', from: '2018' },
];
const skills: [string, string][] = [
  ['Calçada artística', 'excelente'],
  ['Granito', 'bom'],
  ['Leitura de projeto', 'bom'],
  ['Nível laser', 'bom'],
  ['Orçamentação', 'básico'],
];
const pessoais = ['Carta de condução B e C', 'Serviço militar cumprido (2001/2002)', 'Disponível para deslocações'];

export const cv: HandMadeCv = {
  id: 'pt-pt-calceteiro-groff',
  language: 'pt',
  country: 'PT',
  dates: { pattern: 'MMMM yyyy', join: ' a ', now: 'presente', since: 'Desde' },
  name: 'Adérito Mourato Salgueiro',
  label: 'Mestre calceteiro',
  contact: {
    email: 'aderito.salgueiro@correiolusa.example',
    phone: '912 555 076',
    address: 'Rua da Eira Velha, 12, 2500-770 Turquel',
    city: 'Turquel',
    postalCode: '2500-770',
    labels: { address: 'Morada', phone: 'Telemóvel', email: 'E-mail' },
    extra: ['Data de nascimento: 19-05-1983'],
  },
  sections: [
    { kind: 'summary', heading: 'Apresentação', text: [perfil] },
    { kind: 'work', heading: 'Onde trabalhei', jobs },
    {
      kind: 'projects',
      orKind: ['work'],
      heading: 'Obras de que me orgulho',
      projects: obras.map((o) => ({ name: o.name, client: o.client, from: o.from, to: o.from, when: o.when })),
    },
    { kind: 'education', heading: 'Habilitações', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Formação complementar', items: formacao },
    { kind: 'skills', heading: 'Competências', skills: [{ skills: skills.map(([name, level]) => ({ name, level })) }] },
    {
      kind: 'languages',
      heading: 'Línguas',
      languages: [
        { language: 'Português', fluency: 'língua materna' },
        { language: 'Francês', fluency: 'falado' },
      ],
    },
    { kind: 'other', heading: 'Outras informações', bullets: pessoais },
  ],
  tools: ['groff'],
  source: page`.\" -*- coding: utf-8 -*-
.nr PS 11
.nr VS 13.6
.nr LL 16.5c
.nr PO 2.25c
.nr HM 1.8c
.nr FM 1.6c
.nr PD 4p
.ds CH
.ds RF \\s-2Adérito Salgueiro, página \\n[PN]\\s0
.ds CF
.de hd
.sp 0.5
.ne 5
.LP
\s+2\fB\\$*\fP\s0
.br
.sp -0.55
\l'\\n[LL]u'
.sp 0.1
..
.de blt
.IP \(bu 0.5c
..
.fam H
.LP
.ps 20
\fBAdérito Mourato Salgueiro\fP
.br
.sp 0.3
.ps 13
Mestre calceteiro
.ps 11
.LP
Morada: Rua da Eira Velha, 12, 2500-770 Turquel
.br
Telemóvel: 912 555 076
.br
E-mail: aderito.salgueiro@correiolusa.example
.br
Data de nascimento: 19-05-1983
.hd Apresentação
.LP
${perfil}
.hd Onde trabalhei
${jobs.map((j) => `.LP\n.ne 4\n\\fI${j.when}\\fP\n.br\n\\fB${j.title}\\fP\n.br\n${j.employer} (${j.place})${(j.text ?? []).map((t) => `\n.br\n${t}`).join('')}${(j.bullets ?? []).map((b) => `\n.blt\n${b}`).join('')}`)}
.hd Obras de que me orgulho
${obras.map((o) => `.LP\n\\fB${o.name}\\fP (${o.when})\n.br\n${o.client}`)}
.hd Habilitações
${studies.map((s) => `.LP\n\\fB${s.degree}\\fP\n.br\n${s.institution}, ${s.when}`)}
.hd Formação complementar
${formacao.map((f) => `.blt\n${f.line}`)}
.hd Competências
.TS
tab(|);
lw(6c) l.
${skills.map(([name, level]) => `${name}|${level}`)}
.TE
.hd Línguas
.LP
Português (língua materna), Francês (falado)
.hd Outras informações
${pessoais.map((p) => `.blt\n${p}`)}
`,
};
