import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const resumo =
  'Mecânico de veículos pesados com 17 anos de garagem, dos quais dez em empresa de transporte urbano. Experiência em motor, câmbio automático, freio a ar e ar-condicionado de ônibus. Horário: prefiro noite, aceito escala 6x1.';
interface Emprego extends Job {
  title: string;
  employer: string;
  place: string;
  entrada: string;
  saida: string;
}
const empregos: Emprego[] = [
  {
    title: 'Mecânico Líder',
    employer: 'Viação Serra do Curral Ltda.',
    place: 'Contagem/MG',
    from: '2020-02',
    entrada: '02/2020',
    saida: 'atual',
    text: [
      'Coordeno sete mecânicos e dois lavadores no turno da noite, frota de 186 ônibus. Controle de pneus e de peças no sistema Globus. Reduzi as quebras na linha de 31 para 12 por mês.',
    ],
  },
  {
    title: 'Mecânico II',
    employer: 'Viação Serra do Curral Ltda.',
    place: 'Contagem/MG',
    from: '2015-07',
    to: '2020-01',
    entrada: '07/2015',
    saida: '01/2020',
    text: ['Revisão preventiva de chassis Mercedes e Volvo, troca de embreagem, diagnóstico com scanner.'],
  },
  {
    title: 'Mecânico de Autos (autônomo)',
    employer: 'Oficina própria',
    place: 'Ibirité/MG',
    from: '2013',
    to: '2015',
    entrada: '2013',
    saida: '2015',
    text: ['Fechei por causa do aluguel.'],
  },
  {
    title: 'Mecânico I',
    employer: 'Transcerrado Turismo e Fretamento',
    place: 'Betim/MG',
    from: '2010-03',
    to: '2012-11',
    entrada: '03/2010',
    saida: '11/2012',
    text: ['Socorro na estrada, suspensão a ar, elétrica básica.'],
  },
  {
    title: 'Ajudante de Mecânico',
    employer: 'Retífica Dois Irmãos',
    place: 'Belo Horizonte/MG',
    from: '2008-01',
    to: '2010-02',
    entrada: '01/2008',
    saida: '02/2010',
  },
];
const estudos: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Técnico em Manutenção Automotiva',
    studyType: 'Técnico',
    area: 'Manutenção Automotiva',
    institution: 'Escola Técnica Padre Eustáquio',
    to: '2012',
    when: 'concluído em 2012',
  },
  {
    degree: 'Ensino Médio completo',
    studyType: 'Ensino Médio',
    institution: 'E. E. Professora Dirce Lamounier',
    to: '2007',
    when: 'concluído em 2007',
  },
];
const cursos: Item[] = [
  { name: 'NR-10 Segurança em Eletricidade (40h)', by: 'Sest Minas', date: '2023' },
  { name: 'Câmbio automático ZF Ecolife (24h)', by: 'Centro de Treinamento Diesel', date: '2019' },
  { name: 'Ar-condicionado veicular (60h)', by: 'Escola Climacar', date: '2016' },
].map((c) => ({ ...c, line: `${c.name} – ${c.by} – ${c.date}` }));
const conhecimentos = [
  'Motores OM 926 e D7E',
  'Freio a ar ABS/EBS',
  'Solda MIG',
  'Scanner Texa',
  'Globus',
  'Word e Excel básico',
];
const outras = ['CNH categoria D, com EAR', 'Não fumante', 'Pretensão salarial: a combinar'];
const dados: [string, string][] = [
  ['Nascimento', '23/10/1989'],
  ['Estado civil', 'casado, três filhos'],
  ['Naturalidade', 'Teófilo Otoni/MG'],
];

export const cv: HandMadeCv = {
  id: 'pt-br-mecanico-onibus-admissao-saida',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MM/yyyy', now: 'atual' },
  name: 'Wanderson Lamounier Pego',
  label: 'Mecânico de Ônibus e Caminhões',
  contact: {
    email: 'wanderson.pego@oficinamail.example',
    phone: '(31) 95555-0164',
    address: 'Rua Pitangueiras, 318, Durval de Barros, Ibirité/MG, CEP 32400-000',
    city: 'Ibirité',
    postalCode: '32400-000',
    heading: 'Dados pessoais',
    labels: { phone: 'Celular/WhatsApp', email: 'E-mail', address: 'Endereço' },
    extra: dados.map(([a, b]) => `${a}: ${b}`),
  },
  sections: [
    { kind: 'summary', heading: 'Resumo', text: [resumo] },
    {
      kind: 'work',
      heading: 'Histórico profissional',
      jobs: empregos.map(({ entrada, saida, ...e }) => ({ ...e, when: `${entrada} – ${saida}` })),
    },
    { kind: 'education', heading: 'Escolaridade', education: estudos },
    { kind: 'certificates', orKind: ['education'], heading: 'Cursos', items: cursos },
    { kind: 'skills', heading: 'Conhecimentos', skills: [{ skills: conhecimentos }], skillStyle: 'comma' },
    { kind: 'other', heading: 'Outras informações', bullets: outras },
  ],
  tools: ['writer-docx', 'writer-odt', 'writer-pdf'],
  source: page`<html lang="pt-BR"><head><meta charset="utf-8"><style>
@page { size: 21cm 29.7cm; margin: 2cm }
body, p, td, th, li { font-family: "Carlito"; font-size: 11pt }
p { margin: 0 0 2pt 0 }
h1 { font-family: "Carlito"; font-size: 22pt; margin: 0; text-align: center }
h2 { font-family: "Carlito"; font-size: 13pt; color: #003366; margin: 14pt 0cm 4pt 0cm; page-break-after: avoid }
ul { margin: 0 }
</style></head><body>
<h1>Wanderson Lamounier Pego</h1>
<p align="center">Mecânico de Ônibus e Caminhões</p>
<h2>Dados pessoais</h2>
<p>Endereço: Rua Pitangueiras, 318, Durval de Barros, Ibirité/MG, CEP 32400-000</p>
<p>Celular/WhatsApp: (31) 95555-0164</p>
<p>E-mail: wanderson.pego@oficinamail.example</p>
${dados.map(([a, b]) => `<p>${a}: ${b}</p>`)}
<h2>Resumo</h2><p>${resumo}</p>
<h2>Histórico profissional</h2>
<table width="100%" border="1" cellspacing="0" cellpadding="4" style="border-collapse: collapse">
<thead><tr bgcolor="#dde6f0"><th width="25%">Cargo</th><th width="32%">Empresa</th><th width="19%">Cidade</th><th width="12%">Admissão</th><th width="12%">Saída</th></tr></thead><tbody>
${empregos.map((e) => `<tr><td><b>${e.title}</b></td><td>${e.employer}</td><td>${e.place}</td><td align="center">${e.entrada}</td><td align="center">${e.saida}</td></tr>${(e.text ?? []).map((t) => `<tr><td colspan="5">${t}</td></tr>`).join('')}`)}
</tbody></table>
<h2>Escolaridade</h2>
${estudos.map((s) => `<p><b>${s.degree}</b>, ${s.institution}, ${s.when}</p>`)}
<h2>Cursos</h2>${ul(cursos.map((c) => c.line))}
<h2>Conhecimentos</h2><p>${conhecimentos.join(', ')}</p>
<h2>Outras informações</h2>${ul(outras)}
<p>&nbsp;</p><p align="right">Ibirité, 4 de março de 2025</p>
</body></html>`,
};
