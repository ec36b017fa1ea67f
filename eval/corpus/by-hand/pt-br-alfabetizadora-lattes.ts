import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const resumo =
  'Possui graduação em Pedagogia pela Universidade Federal do Agreste Sertanejo (2007) e mestrado em Educação pela mesma instituição (2015). É professora efetiva dos anos iniciais na rede municipal de Garanhuns e formadora de alfabetizadoras. Tem experiência na área de Educação, com ênfase em alfabetização e educação do campo.';
const estudos: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Mestrado em Educação',
    studyType: 'Mestrado',
    area: 'Educação',
    institution: 'Universidade Federal do Agreste Sertanejo',
    from: '2013',
    to: '2015',
    when: '2013 - 2015',
    text: ['Título: Ler no sítio: letramento em classes multisseriadas', 'Orientadora: Maria do Carmo Feitosa Brandão'],
  },
  {
    degree: 'Especialização em Psicopedagogia',
    studyType: 'Especialização',
    area: 'Psicopedagogia',
    institution: 'Faculdade Sete Colinas',
    from: '2009',
    to: '2010',
    when: '2009 - 2010',
  },
  {
    degree: 'Graduação em Pedagogia',
    studyType: 'Graduação',
    area: 'Pedagogia',
    institution: 'Universidade Federal do Agreste Sertanejo',
    from: '2003',
    to: '2007',
    when: '2003 - 2007',
  },
  {
    degree: 'Curso técnico/profissionalizante em Magistério (Normal Médio)',
    studyType: 'Curso técnico/profissionalizante',
    area: 'Magistério (Normal Médio)',
    institution: 'Escola Estadual Simoa Gomes',
    from: '1999',
    to: '2002',
    when: '1999 - 2002',
  },
];
interface Vinculo {
  title: string;
  from: string;
  to?: string;
  when: string;
  vinculo: string;
  horas?: string;
}
const lugares: { employer: string; vinculos: Vinculo[] }[] = [
  {
    employer: 'Prefeitura Municipal de Garanhuns',
    vinculos: [
      {
        title: 'Formadora de professores alfabetizadores',
        from: '2019',
        when: '2019 - Atual',
        vinculo: 'Servidor público',
        horas: '20',
      },
      {
        title: 'Professora dos anos iniciais',
        from: '2008',
        when: '2008 - Atual',
        vinculo: 'Servidor público',
        horas: '20',
      },
    ],
  },
  {
    employer: 'Faculdade Sete Colinas',
    vinculos: [
      {
        title: 'Professora horista',
        from: '2016',
        to: '2018',
        when: '2016 - 2018',
        vinculo: 'Celetista',
        horas: '8',
      },
    ],
  },
  {
    employer: 'Universidade Federal do Agreste Sertanejo',
    vinculos: [
      {
        title: 'Bolsista de mestrado',
        from: '2013',
        to: '2015',
        when: '2013 - 2015',
        vinculo: 'Bolsista',
      },
    ],
  },
  {
    employer: 'Colégio Nossa Senhora dos Remédios',
    vinculos: [
      {
        title: 'Auxiliar de sala',
        from: '2004',
        to: '2007',
        when: '2004 - 2007',
        vinculo: 'Celetista',
        horas: '30',
      },
    ],
  },
];
const linhaDoVinculo = (v: Vinculo): string => `Vínculo: ${v.vinculo}${v.horas ? `, Carga horária: ${v.horas}` : ''}`;
const trabalhos: Job[] = lugares.map(({ employer, vinculos }) => {
  const roles = vinculos.map((v) => ({
    title: v.title,
    from: v.from,
    to: v.to,
    when: v.when,
    text: [linhaDoVinculo(v)],
  }));
  return roles.length > 1 ? { employer, roles } : { employer, ...roles[0] };
});
const projetos: (ProjectEntry & { when: string; text: string[] })[] = [
  {
    name: 'Baú de leitura na roça',
    from: '2021',
    when: '2021 - Atual',
    text: ['Empréstimo de livros em 14 escolas do campo, com contação de histórias uma vez por mês.'],
  },
];
const artigos: (Item & { line: string })[] = [
  {
    line: 'CAVALCANTI, J. L.; BRANDÃO, M. C. F. Classes multisseriadas e letramento no Agreste. Cadernos do Agreste de Educação, v. 9, p. 41-58, 2017.',
    name: 'Classes multisseriadas e letramento no Agreste',
    by: 'Cadernos do Agreste de Educação',
    date: '2017',
  },
  {
    line: 'CAVALCANTI, J. L. Cordel na alfabetização de jovens e adultos. Revista Sertão e Escola, v. 3, p. 12-25, 2014.',
    name: 'Cordel na alfabetização de jovens e adultos',
    by: 'Revista Sertão e Escola',
    date: '2014',
  },
];
const premios: (Item & { line: string; name: string; date: string })[] = [
  {
    line: 'Prêmio Professora do Ano (anos iniciais), Secretaria de Educação de Pernambuco.',
    name: 'Prêmio Professora do Ano (anos iniciais)',
    by: 'Secretaria de Educação de Pernambuco',
    date: '2022',
  },
];
const idiomas = [
  { language: 'Espanhol', fluency: 'Compreende Bem, Fala Razoavelmente, Lê Bem, Escreve Pouco' },
  { language: 'Inglês', fluency: 'Compreende Pouco, Fala Pouco, Lê Razoavelmente, Escreve Pouco' },
];
const tr = (left: string, right: string): string => `<tr><td class="e"><b>${left}</b></td><td>${right}</td></tr>`;
const h = (text: string): string => `<h1>${text}</h1>`;

export const cv: HandMadeCv = {
  id: 'pt-br-alfabetizadora-lattes',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'yyyy', join: ' - ', now: 'Atual' },
  name: 'Josilene Lopes Cavalcanti',
  contact: {
    email: 'josilene.cavalcanti@educagreste.example',
    phone: '(87) 98765-0146',
    address: 'Secretaria Municipal de Educação, Rua das Flores, 120, Heliópolis, 55295-000 Garanhuns, PE - Brasil',
    city: 'Garanhuns',
    postalCode: '55295-000',
    labels: { phone: 'Telefone', email: 'E-mail' },
    heading: 'Endereço',
    extra: ['Nome em citações bibliográficas: CAVALCANTI, J. L.'],
  },
  sections: [
    { kind: 'summary', heading: 'Resumo', text: [resumo] },
    { kind: 'education', heading: 'Formação acadêmica/titulação', education: estudos },
    { kind: 'work', heading: 'Atuação Profissional', jobs: trabalhos },
    { kind: 'projects', heading: 'Projetos de extensão', projects: projetos },
    { kind: 'publications', heading: 'Artigos completos publicados em periódicos', items: artigos },
    { kind: 'awards', heading: 'Prêmios e títulos', items: premios },
    { kind: 'languages', heading: 'Idiomas', languages: idiomas },
  ],
  tools: ['wkhtmltopdf', 'chromium'],
  source: page`<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>Currículo</title><style>
@page { size: A4; margin: 1.6cm }
body { font-family: Tahoma, "DejaVu Sans", Verdana, sans-serif; font-size: 9.5pt; color: #333 }
.nome { font-size: 16pt; color: #326c99; margin: 0 0 6pt }
h1 { font-size: 12pt; color: #326c99; border-bottom: 2px solid #326c99; margin: 16pt 0 6pt; padding-bottom: 2pt; page-break-after: avoid }
table { width: 100%; border-collapse: collapse }
td { vertical-align: top; padding: 3pt 6pt; line-height: 1.4 }
td.e { width: 125px; text-align: right; color: #326c99 }
.inst { font-weight: bold; margin: 8pt 0 2pt; page-break-after: avoid }
p { margin: 0 0 4pt; text-align: justify; line-height: 1.4 }
tr { page-break-inside: avoid }
</style></head><body>
<h2 class="nome">Josilene Lopes Cavalcanti</h2>
<p>Nome em citações bibliográficas: CAVALCANTI, J. L.</p>
${h('Resumo')}
<p>${resumo}</p>
${h('Endereço')}
<p>Secretaria Municipal de Educação, Rua das Flores, 120, Heliópolis, 55295-000 Garanhuns, PE - Brasil<br>Telefone: (87) 98765-0146<br>E-mail: josilene.cavalcanti@educagreste.example</p>
${h('Formação acadêmica/titulação')}
<table>${estudos.map((e) => tr(e.when, `${e.degree}.<br>${e.institution}.${(e.text ?? []).map((t) => `<br>${t}`).join('')}`))}</table>
${h('Atuação Profissional')}
${lugares.map((l) => `<p class="inst">${l.employer}</p><table>${l.vinculos.map((v) => tr(v.when, `${v.title}<br>${linhaDoVinculo(v)}`)).join('')}</table>`)}
${h('Projetos de extensão')}
<table>${projetos.map((p) => tr(p.when, `${p.name}<br>${p.text.join('<br>')}`))}</table>
${h('Artigos completos publicados em periódicos')}
<table>${artigos.map((a, at) => tr(`${at + 1}.`, a.line))}</table>
${h('Prêmios e títulos')}
<table>${premios.map((p) => tr(p.date, p.line))}</table>
${h('Idiomas')}
<table>${idiomas.map((i) => tr(i.language, `${i.fluency}.`))}</table>
</body></html>`,
};
