import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Chefe de cabine',
    employer: 'Lusoárea – Transportes Aéreos, S.A.',
    place: 'Lisboa',
    from: '2019-11',
    when: 'Nov. 2019 até hoje',
    bullets: [
      'Médio curso em A320, equipa de quatro a cinco tripulantes',
      'Instrutora de primeiros socorros e evacuação desde 2022',
    ],
  },
  {
    title: 'Comissária de bordo',
    employer: 'Atlântida Charter, Lda.',
    place: 'Ponta Delgada',
    from: '2015-04',
    to: '2019-10',
    when: 'Abr. 2015 a out. 2019',
    bullets: ['Voos interilhas e para a América do Norte, vendas a bordo'],
  },
  {
    title: 'Desempregada, curso de tripulante e explicações de inglês em casa',
    from: '2014',
    to: '2015',
    when: '2014 a 2015',
  },
  {
    title: 'Assistente de terra',
    employer: 'Handling do Sul',
    place: 'Faro',
    from: '2012-06',
    to: '2014-02',
    when: 'Jun. 2012 a fev. 2014',
    bullets: ['Check-in, portas de embarque, bagagens perdidas'],
  },
  {
    title: 'Monitora de campo de férias',
    employer: 'Junta de Freguesia de Estoi',
    from: '2010',
    to: '2011',
    when: 'Verões de 2010 e 2011',
  },
];
const head = [
  'Rua do Alecrineiro, n.º 38, 3.º Dto., 2685-112 Sacavém',
  'Tlm. 914 273 806',
  'mafalda.sequeira@caixadocorreio.example',
  'Nascida em Faro a 3 de dezembro de 1991',
  'Carta de condução B',
];
const studies = [
  '2011/2012 (1.º ano): Licenciatura em Turismo, Universidade da Ria, Faro. Interrompida.',
  '2009 a 2011: Curso Profissional de Técnico de Turismo, Escola Secundária de Santa Bárbara, média de 16 valores',
];
const courses = [
  'Atestado de tripulante de cabine (CCA), Escola de Aviação do Tejo, 2015',
  'Instrutora de CRM, Lusoárea, 2022',
  'Suporte básico de vida com DAE, Cruz Vermelha, 2023',
];
const languages = [
  'Português: língua materna',
  'Inglês: C1',
  'Espanhol: C1',
  'Francês: B2',
  'Alemão: o essencial para servir cafés',
];
const skills = [
  'Liderança de equipas pequenas',
  'Gestão de passageiros difíceis',
  'Anúncios em quatro línguas',
  'Excel e Outlook',
];
const volunteering = 'Bombeira voluntária, Corpo de Bombeiros de Sacavém, desde 2017';

export const cv: HandMadeCv = {
  id: 'pt-pt-tripulante-cabine-prawn',
  language: 'pt',
  country: 'PT',
  dates: { pattern: 'MMM yyyy', join: ' a ', now: 'hoje' },
  name: 'Mafalda Sequeira Brito',
  contact: {
    email: 'mafalda.sequeira@caixadocorreio.example',
    phone: '914 273 806',
    address: 'Rua do Alecrineiro, n.º 38, 3.º Dto., 2685-112 Sacavém',
    city: 'Sacavém',
    postalCode: '2685-112',
    labels: { phone: 'Tlm.' },
    extra: ['Nascida em Faro a 3 de dezembro de 1991', 'Carta de condução B'],
  },
  sections: [
    { kind: 'work', heading: 'PERCURSO', jobs },
    {
      kind: 'education',
      heading: 'ESTUDOS',
      education: [
        {
          degree: 'Licenciatura em Turismo',
          studyType: 'Licenciatura',
          area: 'Turismo',
          institution: 'Universidade da Ria',
          place: 'Faro',
          from: '2011',
          to: '2012',
          when: '2011/2012 (1.º ano)',
          text: ['Interrompida.'],
        },
        {
          degree: 'Curso Profissional de Técnico de Turismo',
          studyType: 'Curso Profissional',
          area: 'Técnico de Turismo',
          institution: 'Escola Secundária de Santa Bárbara',
          from: '2009',
          to: '2011',
          when: '2009 a 2011',
          score: 'média de 16 valores',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'FORMAÇÃO EM SERVIÇO',
      orKind: ['education'],
      items: [
        {
          line: 'Atestado de tripulante de cabine (CCA), Escola de Aviação do Tejo, 2015',
          name: 'Atestado de tripulante de cabine (CCA)',
          by: 'Escola de Aviação do Tejo',
          date: '2015',
        },
        { line: 'Instrutora de CRM, Lusoárea, 2022', name: 'Instrutora de CRM', by: 'Lusoárea', date: '2022' },
        {
          line: 'Suporte básico de vida com DAE, Cruz Vermelha, 2023',
          name: 'Suporte básico de vida com DAE',
          by: 'Cruz Vermelha',
          date: '2023',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'LÍNGUAS',
      languages: [
        { language: 'Português', fluency: 'língua materna' },
        { language: 'Inglês', fluency: 'C1' },
        { language: 'Espanhol', fluency: 'C1' },
        { language: 'Francês', fluency: 'B2' },
        { language: 'Alemão', fluency: 'o essencial para servir cafés' },
      ],
    },
    { kind: 'skills', heading: 'PONTOS FORTES', skills: [{ skills }], skillStyle: 'list' },
    {
      kind: 'volunteer',
      heading: 'VOLUNTARIADO',
      jobs: [
        {
          title: 'Bombeira voluntária',
          employer: 'Corpo de Bombeiros de Sacavém',
          from: '2017',
          when: 'desde 2017',
        },
      ],
    },
    { kind: 'references', heading: 'REFERÊNCIAS', text: ['Dou contactos a quem mos pedir.'] },
  ],
  tools: ['prawn'],
  source: page`require 'json'
require 'prawn'

d = JSON.parse(<<'DATA')
${JSON.stringify({ head, jobs, studies, courses, languages, skills, volunteering })}
DATA

Prawn::Document.generate('cv.pdf', page_size: 'A4', margin: [50, 60, 50, 60]) do |pdf|
  path = '/usr/share/fonts/truetype/liberation/LiberationSerif-'
  pdf.font_families.update('Serif' => { normal: path + 'Regular.ttf', bold: path + 'Bold.ttf', italic: path + 'Italic.ttf' })
  pdf.font 'Serif', size: 11
  pdf.default_leading 2
  heading = lambda do |text|
    pdf.move_down 12
    pdf.text text, character_spacing: 0
    pdf.stroke_horizontal_rule
    pdf.move_down 5
  end
  pdf.text 'Mafalda Sequeira Brito', size: 18
  pdf.move_down 4
  d['head'].each { |line| pdf.text line }
  heading.call 'PERCURSO'
  d['jobs'].each do |job|
    pdf.text job['when'], style: :italic
    pdf.text [job['employer'], job['place']].compact.join(', '), style: :bold if job['employer']
    pdf.text job['title']
    (job['bullets'] || []).each { |line| pdf.indent(14) { pdf.text '– ' + line } }
    pdf.move_down 5
  end
  heading.call 'ESTUDOS'
  d['studies'].each { |line| pdf.text line }
  heading.call 'FORMAÇÃO EM SERVIÇO'
  d['courses'].each { |line| pdf.text line }
  heading.call 'LÍNGUAS'
  d['languages'].each { |line| pdf.text line }
  heading.call 'PONTOS FORTES'
  d['skills'].each { |line| pdf.text '– ' + line }
  heading.call 'VOLUNTARIADO'
  pdf.text d['volunteering']
  heading.call 'REFERÊNCIAS'
  pdf.text 'Dou contactos a quem mos pedir.'
end
`,
};
