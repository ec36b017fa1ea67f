import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objective = 'Coordenação de nutrição clínica ou de unidade de alimentação em Belo Horizonte e região.';
const summary = [
  'Nutricionista com 13 anos de experiência em hospital, alimentação escolar e refeições coletivas. Especialista em terapia nutricional, com prática em equipe multiprofissional e em licitações de gêneros alimentícios.',
];
interface Post extends Job {
  title: string;
  employer: string;
  when: string;
  size?: string;
}
const posts: Post[] = [
  {
    title: 'Coordenadora de Nutrição Clínica',
    employer: 'Hospital Santa Efigênia do Horto',
    place: 'Belo Horizonte - MG',
    from: '2020-02',
    when: '02/2020 - atual',
    size: 'Hospital filantrópico de 310 leitos.',
    bullets: [
      'Liderança de nove nutricionistas e da equipe do lactário.',
      'Implantação da triagem nutricional em até 24 horas para 96% das internações.',
    ],
  },
  {
    title: 'Nutricionista Clínica',
    employer: 'Hospital Santa Efigênia do Horto',
    place: 'Belo Horizonte - MG',
    from: '2016-08',
    to: '2020-01',
    when: '08/2016 - 01/2020',
    bullets: ['Terapia nutricional enteral e parenteral no CTI adulto.'],
  },
  {
    title: 'Nutricionista da Alimentação Escolar',
    employer: 'Prefeitura Municipal de Sabará',
    place: 'Sabará - MG',
    from: '2014-03',
    to: '2016-07',
    when: '03/2014 - 07/2016',
    bullets: ['Cardápios para 41 escolas e compras da agricultura familiar.'],
  },
  {
    title: 'Nutricionista de Produção',
    employer: 'Sabor & Cia Refeições Coletivas Ltda. (cliente: Siderúrgica Vale do Aço)',
    place: 'Ipatinga - MG',
    from: '2012-01',
    to: '2014-02',
    when: '01/2012 - 02/2014',
    bullets: ['Supervisão de 2.800 refeições por dia em três turnos.'],
  },
  {
    title: 'Estagiária',
    employer: 'Empório da Tia Neném',
    place: 'Viçosa - MG',
    from: '2011-02',
    to: '2011-07',
    when: '02/2011 - 07/2011',
  },
];
const studies: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Mestrado em Ciência da Nutrição (em andamento)',
    studyType: 'Mestrado',
    area: 'Ciência da Nutrição',
    institution: 'Universidade Federal das Gerais',
    from: '2024-03',
    when: '03/2024 - atual',
  },
  {
    degree: 'Pós-graduação em Terapia Nutricional',
    studyType: 'Pós-graduação',
    area: 'Terapia Nutricional',
    institution: 'Faculdade Ciências da Saúde de Contagem',
    to: '2017-12',
    when: 'Conclusão em 12/2017',
  },
  {
    degree: 'Bacharelado em Nutrição',
    studyType: 'Bacharelado',
    area: 'Nutrição',
    institution: 'Universidade da Zona da Mata',
    to: '2011-12',
    when: 'Conclusão em 12/2011',
  },
  {
    degree: 'Ensino Médio',
    studyType: 'Ensino Médio',
    institution: 'Escola Estadual Doutor Raimundo Torres',
    to: '2007-12',
    when: 'Conclusão em 12/2007',
  },
];
const courses = [
  {
    line: 'Boas Práticas de Fabricação - SENAC Minas - 2013',
    name: 'Boas Práticas de Fabricação',
    by: 'SENAC Minas',
    date: '2013',
  },
  {
    line: 'Título de Especialista em Nutrição Parenteral e Enteral - SBNPE - 2018',
    name: 'Título de Especialista em Nutrição Parenteral e Enteral',
    by: 'SBNPE',
    date: '2018',
  },
  { line: 'Registro profissional CRN-9 nº 14.207', name: 'Registro profissional CRN-9 nº 14.207' },
];
const languages = [
  { language: 'Português', fluency: 'Nativo' },
  { language: 'Inglês', fluency: 'Intermediário' },
  { language: 'Espanhol', fluency: 'Avançado' },
];
const skills = ['Avaliação antropométrica', 'Dietbox', 'Tasy', 'Excel avançado', 'Gestão de equipes', 'Rotulagem'];
const extra = ['Brasileira, casada, 36 anos', 'CNH categoria B'];
const other = 'Disponibilidade para viagens curtas. Voluntária aos sábados em uma cozinha comunitária.';
const esc = (text = ''): string => text.replaceAll('&', '&amp;');
const line = (text = '', more = ''): string => `<fo:block ${more}>${esc(text)}</fo:block>`;
const bold = (text: string, more = ''): string => line(text, `font-weight="bold" keep-with-next="always" ${more}`);
const grey = (text: string, more = ''): string => line(text, `color="#666666" ${more}`);
const heading = (text: string): string =>
  line(
    text,
    'font-size="12.5pt" font-weight="bold" color="#b5124e" border-bottom="0.8pt solid #b5124e" space-before="12pt" space-after="5pt" keep-with-next="always"',
  );

export const cv: HandMadeCv = {
  id: 'pt-br-nutricionista-catho',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'atual' },
  name: 'Jussara Mendes Lacerda',
  label: 'Nutricionista',
  contact: {
    email: 'jussara.lacerda@caixapostal.example',
    phone: '(31) 98765-0142',
    address: 'Rua Pouso Alegre, 812 - Floresta, Belo Horizonte - MG, 31015-030',
    city: 'Belo Horizonte',
    postalCode: '31015-030',
    labels: { email: 'E-mail', phone: 'Celular' },
    extra,
  },
  sections: [
    { kind: 'summary', orKind: ['other'], heading: 'Objetivo profissional', text: [objective] },
    { kind: 'summary', heading: 'Resumo profissional', text: summary },
    {
      kind: 'work',
      heading: 'Histórico profissional',
      jobs: posts.map(({ size, ...job }) => ({ ...job, ...(size ? { text: [size] } : {}) })),
    },
    { kind: 'education', heading: 'Formação acadêmica', education: studies },
    { kind: 'certificates', heading: 'Cursos e registros', items: courses },
    { kind: 'languages', heading: 'Idiomas', languages },
    { kind: 'skills', heading: 'Habilidades', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'other', heading: 'Informações adicionais', text: [other] },
  ],
  tools: ['fop'],
  source: page`<?xml version="1.0" encoding="UTF-8"?>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Helvetica" font-size="10pt" line-height="1.35">
<fo:layout-master-set><fo:simple-page-master master-name="p" page-width="21cm" page-height="29.7cm" margin="1.8cm 2cm"><fo:region-body/></fo:simple-page-master></fo:layout-master-set>
<fo:page-sequence master-reference="p"><fo:flow flow-name="xsl-region-body">
${line('Jussara Mendes Lacerda', 'font-size="19pt" font-weight="bold"')}
${line('Nutricionista', 'font-size="12pt" color="#b5124e" space-after="4pt"')}
${extra.map((one) => line(one))}
${line('Rua Pouso Alegre, 812 - Floresta, Belo Horizonte - MG, 31015-030')}
${line('Celular: (31) 98765-0142')}
${line('E-mail: jussara.lacerda@caixapostal.example')}
${heading('Objetivo profissional')}
${line(objective)}
${heading('Resumo profissional')}
${summary.map((text) => line(text))}
${heading('Histórico profissional')}
${posts.map((j) => [bold(j.employer, 'space-before="6pt"'), line(`Cargo: ${j.title}`, 'keep-with-next="always"'), line(`Período: ${j.when}`, 'color="#666666" keep-with-next="always"'), grey(`Local: ${j.place ?? ''}`), j.size ? line(j.size, 'font-style="italic"') : '', ...(j.bullets ?? []).map((b) => line(`• ${b}`, 'start-indent="10pt" text-indent="-7pt"'))].join('\n'))}
${heading('Formação acadêmica')}
${studies.map((s) => [bold(s.degree, 'space-before="4pt"'), line(s.institution), grey(s.when)].join('\n'))}
${heading('Cursos e registros')}
${courses.map((c) => line(c.line))}
${heading('Idiomas')}
${languages.map((l) => line(`${l.language} - ${l.fluency}`))}
${heading('Habilidades')}
${line(skills.join(', '))}
${heading('Informações adicionais')}
${line(other)}
</fo:flow></fo:page-sequence></fo:root>
`,
};
