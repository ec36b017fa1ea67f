import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objectivo =
  'Profissional de logística e transportes, dezasseis anos de experiência em distribuição alimentar e apoio ao sector petrolífero, à procura de um cargo de direcção de operações em Luanda ou Benguela.';
interface Emprego {
  employer: string;
  place: string;
  title: string;
  inicio: string;
  fim: string;
  from: string;
  to?: string;
  actividades: string;
}
const empregos: Emprego[] = [
  {
    employer: 'Transportadora Bengo Sul, Lda.',
    place: 'Viana, Luanda',
    title: 'Chefe do Departamento de Logística',
    inicio: '04/2019',
    fim: 'Até à data',
    from: '2019-04',
    actividades:
      'Gestão de uma frota de 62 camiões, planeamento de rotas para o Huambo e o Lubango, negociação de contratos de manutenção e combustível, chefia de 41 trabalhadores.',
  },
  {
    employer: 'Armazéns Palanca Distribuição, S.A.',
    place: 'Luanda',
    title: 'Supervisor de Armazém',
    inicio: '09/2014',
    fim: '03/2019',
    from: '2014-09',
    to: '2019-03',
    actividades:
      'Recepção e expedição de mercadoria, inventários mensais em PHC, controlo de validades e redução das quebras de 4% para 1,5%.',
  },
  {
    employer: 'Base de Apoio Offshore Kwanda Norte',
    place: 'Soyo, Zaire',
    title: 'Assistente de Logística',
    inicio: '02/2010',
    fim: '08/2014',
    from: '2010-02',
    to: '2014-08',
    actividades: 'Manifestos de carga, desalfandegamento e acompanhamento de embarcações de apoio às plataformas.',
  },
  {
    employer: 'Direcção Provincial dos Transportes',
    place: 'M’banza Kongo, Zaire',
    title: 'Técnico Administrativo (contrato a termo)',
    inicio: '01/2008',
    fim: '12/2009',
    from: '2008-01',
    to: '2009-12',
    actividades: 'Licenciamento de transportes de passageiros e arquivo de processos.',
  },
  {
    employer: 'Cantina Irmãos Sebastião',
    place: 'Uíge',
    title: 'Ajudante de Balcão',
    inicio: '2005',
    fim: '2007',
    from: '2005',
    to: '2007',
    actividades: 'Negócio da família, em paralelo com os estudos.',
  },
];
const jobs: Job[] = empregos.map(({ inicio, fim, actividades, ...emprego }) => ({
  ...emprego,
  when: `${inicio} – ${fim}`,
  text: [actividades],
}));
const estudos: (Study & { institution: string; when: string; score: string })[] = [
  {
    degree: 'Licenciatura em Gestão Logística e Transportes',
    studyType: 'Licenciatura',
    area: 'Gestão Logística e Transportes',
    institution: 'Universidade Metodista do Kwanza',
    place: 'Luanda',
    to: '2017',
    when: '2017',
    score: '14 valores',
  },
  {
    degree: 'Técnico Médio de Contabilidade e Gestão',
    studyType: 'Técnico Médio',
    area: 'Contabilidade e Gestão',
    institution: 'Instituto Médio de Economia do Uíge',
    to: '2007',
    when: '2007',
    score: '13 valores',
  },
];
const cursos = [
  {
    line: 'Transporte de mercadorias perigosas, Centro de Formação Maianga, 2022',
    name: 'Transporte de mercadorias perigosas',
    by: 'Centro de Formação Maianga',
    date: '2022',
  },
  {
    line: 'Higiene e segurança no trabalho (80 horas), Instituto Kianda, 2016',
    name: 'Higiene e segurança no trabalho (80 horas)',
    by: 'Instituto Kianda',
    date: '2016',
  },
  {
    line: 'Basic Offshore Safety, Soyo Training Centre, 2011',
    name: 'Basic Offshore Safety',
    by: 'Soyo Training Centre',
    date: '2011',
  },
];
const informatica = ['PHC', 'Primavera Logística', 'Excel', 'Cartrack', 'Outlook'];
const linguas = [
  { language: 'Português', fluency: 'língua oficial' },
  { language: 'Kikongo', fluency: 'língua materna' },
  { language: 'Inglês', fluency: 'intermédio' },
  { language: 'Francês', fluency: 'básico' },
];
const pessoais: [string, string][] = [
  ['Nome completo', 'Domingos Kiala Sebastião'],
  ['Data de nascimento', '27 de Julho de 1986'],
  ['Naturalidade', 'Maquela do Zombo, Uíge'],
  ['Estado civil', 'Casado'],
  ['Morada', 'Rua 14, casa n.º 203, Bairro Sapú 2, Luanda'],
  ['Telemóvel', '+244 923 555 014'],
  ['Correio electrónico', 'domingos.sebastiao@mussulomail.example'],
  ['Carta de condução', 'Categorias B e C'],
];
const x = (text: string): string => text.replaceAll('&', '&amp;');
const block = (text: string, attributes = ''): string => `<fo:block ${attributes}>${x(text)}</fo:block>`;
const cell = (text: string, attributes = '', inner = ''): string =>
  `<fo:table-cell border="0.6pt solid #444444" padding="3pt 3.5pt" display-align="center" ${attributes}>${block(text, inner)}</fo:table-cell>`;
const head = (text: string, attributes = ''): string =>
  cell(text, `background-color="#e6ddc8" ${attributes}`, 'font-weight="bold" text-align="center"');
const columns = (...widths: number[]): string =>
  widths.map((width) => `<fo:table-column column-width="${width}mm"/>`).join('');
const table = (widths: number[], header: string, rows: string): string =>
  `<fo:table table-layout="fixed" width="${widths.reduce((a, b) => a + b)}mm" border-collapse="collapse" font-size="10pt" line-height="12.4pt">${columns(...widths)}<fo:table-header>${header}</fo:table-header><fo:table-body>${rows}</fo:table-body></fo:table>`;
const row = (...cells: string[]): string =>
  `<fo:table-row keep-together.within-page="always">${cells.join('')}</fo:table-row>`;
const section = (heading: string, body: string): string =>
  `<fo:block font-size="11.5pt" font-weight="bold" space-before="13pt" space-after="5pt" keep-with-next="always">${heading}</fo:block>${body}`;

export const cv: HandMadeCv = {
  id: 'pt-ao-chefe-logistica-quadro',
  language: 'pt',
  country: 'AO',
  dates: { pattern: 'MM/yyyy', now: 'Até à data' },
  name: 'Domingos Kiala Sebastião',
  contact: {
    email: 'domingos.sebastiao@mussulomail.example',
    phone: '+244 923 555 014',
    address: 'Rua 14, casa n.º 203, Bairro Sapú 2, Luanda',
    city: 'Luanda',
    heading: '1. DADOS PESSOAIS',
    labels: { address: 'Morada', phone: 'Telemóvel', email: 'Correio electrónico' },
    extra: [...pessoais.slice(1, 4), ...pessoais.slice(7)].map(([esquerda, direita]) => `${esquerda}: ${direita}`),
  },
  sections: [
    { kind: 'summary', heading: '2. OBJECTIVO', text: [objectivo] },
    { kind: 'education', heading: '3. HABILITAÇÕES LITERÁRIAS', education: estudos },
    { kind: 'certificates', orKind: ['education'], heading: '4. CURSOS PROFISSIONAIS', items: cursos },
    { kind: 'work', heading: '5. EXPERIÊNCIA PROFISSIONAL', jobs },
    { kind: 'skills', heading: '6. INFORMÁTICA', skills: [{ skills: informatica }], skillStyle: 'comma' },
    { kind: 'languages', heading: '7. LÍNGUAS', languages: linguas },
  ],
  tools: ['fop'],
  source: page`<?xml version="1.0" encoding="UTF-8"?>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Helvetica" font-size="10.5pt" line-height="13.2pt">
<fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="18mm 17mm 14mm 17mm"><fo:region-body margin-bottom="8mm"/></fo:simple-page-master></fo:layout-master-set>
<fo:page-sequence master-reference="a4"><fo:flow flow-name="xsl-region-body">
<fo:block font-size="16pt" line-height="20pt" font-weight="bold" text-align="center">CURRICULUM VITAE</fo:block>
${section(
  '1. DADOS PESSOAIS',
  `<fo:table table-layout="fixed" width="176mm">${columns(46, 130)}<fo:table-body>${pessoais
    .map(
      ([esquerda, direita]) =>
        `<fo:table-row><fo:table-cell padding="1pt 0pt">${block(`${esquerda}:`)}</fo:table-cell><fo:table-cell padding="1pt 0pt">${block(direita)}</fo:table-cell></fo:table-row>`,
    )
    .join('')}</fo:table-body></fo:table>`,
)}
${section('2. OBJECTIVO', block(objectivo, 'text-align="justify"'))}
${section(
  '3. HABILITAÇÕES LITERÁRIAS',
  table(
    [20, 62, 66, 28],
    `<fo:table-row>${head('Ano')}${head('Curso')}${head('Instituição')}${head('Classificação')}</fo:table-row>`,
    estudos
      .map((e) =>
        row(
          cell(e.when, '', 'text-align="center"'),
          cell(e.degree),
          cell([e.institution, e.place].filter(Boolean).join(', ')),
          cell(e.score, '', 'text-align="center"'),
        ),
      )
      .join(''),
  ),
)}
${section('4. CURSOS PROFISSIONAIS', cursos.map((c) => block(c.line, 'space-after="1.5pt"')).join(''))}
${section(
  '5. EXPERIÊNCIA PROFISSIONAL',
  table(
    [10, 37, 33, 18, 18, 60],
    `<fo:table-row>${head('N.º', 'number-rows-spanned="2"')}${head('Entidade empregadora', 'number-rows-spanned="2"')}${head('Função exercida', 'number-rows-spanned="2"')}${head('Período', 'number-columns-spanned="2"')}${head('Actividades desenvolvidas', 'number-rows-spanned="2"')}</fo:table-row><fo:table-row>${head('Início')}${head('Fim')}</fo:table-row>`,
    empregos
      .map((e, at) =>
        row(
          cell(`${at + 1}`, '', 'text-align="center"'),
          cell(`${e.employer}, ${e.place}`),
          cell(e.title),
          cell(e.inicio, '', 'text-align="center"'),
          cell(e.fim, '', 'text-align="center"'),
          cell(e.actividades),
        ),
      )
      .join(''),
  ),
)}
${section('6. INFORMÁTICA', block(informatica.join(', ')))}
${section('7. LÍNGUAS', linguas.map((l) => block(`${l.language}: ${l.fluency}`)).join(''))}
<fo:block space-before="24pt">Luanda, 10 de Março de 2025</fo:block>
</fo:flow></fo:page-sequence></fo:root>
`,
};
