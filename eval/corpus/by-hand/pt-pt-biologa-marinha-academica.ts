import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const interests =
  'Ecologia de pradarias marinhas, carbono azul e restauro de habitats costeiros; métodos de mergulho científico e fotogrametria subaquática.';
const posts: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    when: '2021–presente',
    from: '2021',
    title: 'Investigadora Auxiliar',
    employer: 'Centro de Ciências da Ria, Universidade do Sotavento',
    place: 'Faro',
    text: ['Coordenação do laboratório de ecologia bentónica (seis pessoas).'],
  },
  {
    when: '2017–2021',
    from: '2017',
    to: '2021',
    title: 'Bolseira de Pós-Doutoramento',
    employer: 'Instituto Atlântico do Mar',
    place: 'Ponta Delgada',
  },
  {
    when: '2016–2017',
    from: '2016',
    to: '2017',
    title: 'Investigadora visitante',
    employer: 'Havforskningsstasjonen Lysøya',
    place: 'Noruega',
  },
];
const studies: Dated<Study & { institution: string }>[] = [
  {
    when: '2016',
    to: '2016',
    degree: 'Doutoramento em Ciências do Mar',
    studyType: 'Doutoramento',
    area: 'Ciências do Mar',
    institution: 'Universidade do Sotavento',
    score: 'Aprovada com distinção e louvor',
    text: ['Tese: Recuperação de Zostera noltei após dragagem na Ria Formosa. Orientador: Prof. Abílio Serrão Mendes.'],
  },
  {
    when: '2011',
    to: '2011',
    degree: 'Mestrado em Biologia Marinha',
    studyType: 'Mestrado',
    area: 'Biologia Marinha',
    institution: 'Universidade do Sotavento',
    score: '18 valores',
  },
  {
    when: '2009',
    to: '2009',
    degree: 'Licenciatura em Biologia',
    studyType: 'Licenciatura',
    area: 'Biologia',
    institution: 'Universidade da Beira Litoral',
    score: '16 valores',
  },
];
const articles: Item[] = [
  {
    line: 'Falcato, L., Mendes, A. S. & Nygård, T. (2024). Sediment carbon after seagrass transplantation. Coastal Ecology Letters, 19(2), 77–91.',
    name: 'Sediment carbon after seagrass transplantation',
    by: 'Coastal Ecology Letters',
    date: '2024',
  },
  {
    line: 'Falcato, L. & Brum, J. (2021). Photogrammetry of maërl beds in the Azores. Journal of Subtidal Methods, 8, 1–14.',
    name: 'Photogrammetry of maërl beds in the Azores',
    by: 'Journal of Subtidal Methods',
    date: '2021',
  },
  {
    line: 'Mendes, A. S. & Falcato, L. (2015). Dragagens e pradarias: um estudo de caso. Revista Portuguesa de Ecologia Costeira, 33(1), 12–29.',
    name: 'Dragagens e pradarias: um estudo de caso',
    by: 'Revista Portuguesa de Ecologia Costeira',
    date: '2015',
  },
];
const grants: (Item & { when: string })[] = [
  {
    when: '2023',
    line: 'PRADOVIVO, Fundo Azul Regional, 212 000 € (investigadora responsável)',
    name: 'PRADOVIVO',
    by: 'Fundo Azul Regional',
    date: '2023',
  },
  {
    when: '2017',
    line: 'Bolsa individual de pós-doutoramento, Agência Nacional para a Ciência',
    name: 'Bolsa individual de pós-doutoramento',
    by: 'Agência Nacional para a Ciência',
    date: '2017',
  },
  {
    when: '2016',
    line: 'Prémio Jovem Oceanógrafa, Sociedade do Mar Português',
    name: 'Prémio Jovem Oceanógrafa',
    by: 'Sociedade do Mar Português',
    date: '2016',
  },
];
const teaching = [
  'Ecologia Marinha, licenciatura, 2.º ano (desde 2021)',
  'Métodos de Amostragem Subtidal, mestrado (desde 2022)',
  'Três dissertações de mestrado concluídas e um doutoramento em curso',
];
const talks = [
  '“Seagrass and the price of carbon”, European Benthos Meeting, Galway, junho de 2024 (comunicação oral)',
  '“Quem planta o fundo do mar?”, Noite dos Investigadores, Olhão, setembro de 2022 (divulgação)',
];
const skills = ['R', 'QGIS', 'Agisoft Metashape', 'PRIMER-e', 'Mergulho científico (AES)', 'Carta de marinheiro'];
const languages = [
  { language: 'Português', fluency: 'língua materna' },
  { language: 'Inglês', fluency: 'C1' },
  { language: 'Norueguês', fluency: 'A2' },
];
const service = [
  'Editora associada, Journal of Subtidal Methods (desde 2022)',
  'Membro do conselho pedagógico, 2023–2025',
];
const s = (text = ''): string => JSON.stringify(text);
const row = (when: string, head: string, rest: string[] = []): string =>
  `#row(${s(when)})[#strong(${s(head)})${rest.map((text) => ` \\\n#${s(text)}`).join('')}]`;
const plain = (items: string[]): string => items.map((text) => `- #${s(text)}`).join('\n');

export const cv: HandMadeCv = {
  id: 'pt-pt-biologa-marinha-academica',
  language: 'pt',
  country: 'PT',
  dates: { pattern: 'yyyy', join: '–', now: 'presente' },
  name: 'Leonor Falcato',
  shownName: 'Leonor Falcato, PhD',
  label: 'Investigadora em ecologia marinha',
  contact: {
    email: 'l.falcato@ria-sotavento.example',
    phone: '+351 289 555 014',
    address: 'Rua dos Mercantéis 7, 8000-123 Faro',
    city: 'Faro',
    postalCode: '8000-123',
    profiles: [
      {
        network: 'ORCID',
        username: '0000-0009-5550-1234',
        url: 'https://orcid.org/0000-0009-5550-1234',
        shown: 'orcid.org/0000-0009-5550-1234',
      },
    ],
  },
  sections: [
    { kind: 'summary', orKind: ['other', 'interests'], heading: 'Interesses científicos', text: [interests] },
    { kind: 'work', heading: 'Percurso profissional', jobs: posts },
    { kind: 'education', heading: 'Formação académica', education: studies },
    { kind: 'publications', heading: 'Publicações selecionadas', items: articles },
    { kind: 'awards', orKind: ['projects', 'other'], heading: 'Financiamento, bolsas e prémios', items: grants },
    { kind: 'other', orKind: ['work'], heading: 'Docência e orientação', bullets: teaching },
    { kind: 'other', orKind: ['publications'], heading: 'Comunicações', bullets: talks },
    { kind: 'other', orKind: ['volunteer'], heading: 'Serviço à comunidade', bullets: service },
    { kind: 'skills', heading: 'Competências técnicas', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'languages', heading: 'Línguas', languages },
  ],
  tools: ['typst'],
  source: page`#set document(title: "Curriculum Vitae", author: "Leonor Falcato")
#set page(paper: "a4", margin: (x: 22mm, y: 18mm))
#set text(font: "Source Serif 4", size: 10.5pt, lang: "pt", hyphenate: false)
#set par(leading: 0.6em)
#set list(indent: 0pt)
#show heading.where(level: 1): it => block(above: 1.3em, below: 0.7em)[#text(size: 11.5pt, fill: rgb("#0b5563"), smallcaps(it.body)) #v(-0.8em) #line(length: 100%, stroke: 0.4pt + rgb("#0b5563"))]
#let row(when, body) = block(above: 0.7em, below: 0.5em, breakable: false, grid(columns: (28mm, 1fr), column-gutter: 4mm, text(fill: luma(90), when), body))
#let paper(body) = block(above: 0.7em, below: 0.5em, par(hanging-indent: 6mm, body))
#align(center)[
  #text(size: 21pt)[Leonor Falcato, PhD]

  #text(size: 12pt, style: "italic")[Investigadora em ecologia marinha]

  Rua dos Mercantéis 7, 8000-123 Faro · +351 289 555 014

  #link("mailto:l.falcato@ria-sotavento.example", "l.falcato@ria-sotavento.example") · #link("https://orcid.org/0000-0009-5550-1234", "orcid.org/0000-0009-5550-1234")
]
= Interesses científicos
#${s(interests)}
= Percurso profissional
${posts.map((p) => row(p.when, p.title, [`${p.employer}, ${p.place}`, ...(p.text ?? [])]))}
= Formação académica
${studies.map((e) => row(e.when, e.degree, [e.institution, ...(e.score ? [e.score] : []), ...(e.text ?? [])]))}
= Publicações selecionadas
${articles.map((a) => `#paper(${s(a.line)})`)}
= Financiamento, bolsas e prémios
${grants.map((g) => `#row(${s(g.when)}, ${s(g.line)})`)}
= Docência e orientação
${plain(teaching)}
= Comunicações
${plain(talks)}
= Serviço à comunidade
${plain(service)}
= Competências técnicas
#${s(skills.join(', '))}
= Línguas
${languages.map((l) => `#${s(`${l.language} (${l.fluency})`)}`).join(' · ')}
`,
};
