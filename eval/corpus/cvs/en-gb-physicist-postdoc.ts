import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-gb-physicist-postdoc',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', now: 'present' },
  name: 'Oluwaseun Adeyemi-Clarke',
  shownName: 'Dr Oluwaseun Adeyemi-Clarke',
  contact: {
    email: 'o.adeyemi-clarke@physics.example',
    phone: '+44 131 496 0187',
    address: 'School of Physics, James Clerk Maxwell Building, Edinburgh EH9 3FD',
    city: 'Edinburgh',
    postalCode: 'EH9 3FD',
    url: 'https://adeyemi-clarke.example',
    heading: 'Contact',
    extra: ['ORCID 0000-0002-1825-0097'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Research Interests',
      orKind: ['interests', 'other'],
      text: [
        'Ultracold fermions in optical lattices, with an emphasis on spin transport and on what a quantum gas microscope can say about doped Hubbard systems. I build apparatus, take data and write the analysis code; I also like explaining entropy to sixteen-year-olds.',
      ],
    },
    {
      kind: 'work',
      heading: 'Academic Appointments',
      jobs: [
        {
          title: 'Royal Society University Research Fellow',
          employer: 'University of Edinburgh',
          from: '2022-10',
          text: [
            'Independent group of two PhD students and one postdoc. Principal investigator on a £1.1M fellowship for a lithium-6 microscope with sub-lattice addressing.',
          ],
        },
        {
          title: 'Postdoctoral Research Associate',
          employer: 'Max-Planck-Institut für Quantenoptik',
          place: 'Garching, Germany',
          from: '2019-01',
          to: '2022-09',
          bullets: [
            'Designed and commissioned the accordion lattice and its active stabilisation (drift below 15 nm over a day).',
            "Supervised three master's theses.",
            'Co-wrote the experiment control framework now used by four laboratories.',
          ],
        },
        {
          title: 'Visiting Researcher',
          employer: 'JILA, University of Colorado',
          place: 'Boulder, USA',
          from: '2018-03',
          to: '2018-08',
          bullets: ['Six months on a strontium clock; learned vacuum the hard way.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'DPhil in Atomic and Laser Physics',
          studyType: 'DPhil',
          area: 'Atomic and Laser Physics',
          institution: 'University of Oxford',
          from: '2014-10',
          to: '2018-12',
          text: [
            'Thesis: Coherent control of spin waves in a two-dimensional Fermi gas. Supervisor: Prof. H. Lindqvist.',
          ],
        },
        {
          degree: 'MSci Physics with Theoretical Physics',
          studyType: 'MSci',
          area: 'Physics with Theoretical Physics',
          institution: 'Imperial College London',
          from: '2010-10',
          to: '2014-06',
          score: 'First class honours',
        },
      ],
    },
    {
      kind: 'publications',
      heading: 'Selected Publications',
      items: [
        {
          line: 'Adeyemi-Clarke O., Brandt M. and Hirose K. (2024). Subdiffusive spin transport at half filling. Physical Review Letters 132, 093401.',
          name: 'Subdiffusive spin transport at half filling',
          by: 'Physical Review Letters',
          date: '2024',
        },
        {
          line: 'Hirose K., Adeyemi-Clarke O. et al. (2022). An accordion lattice for quantum gas microscopy. Review of Scientific Instruments 93, 043201.',
          name: 'An accordion lattice for quantum gas microscopy',
          by: 'Review of Scientific Instruments',
          date: '2022',
        },
        {
          line: 'Brandt M., Adeyemi-Clarke O. and Silva P. (2021). Thermometry of doped antiferromagnets. Nature Physics 17, 1102–1108.',
          name: 'Thermometry of doped antiferromagnets',
          by: 'Nature Physics',
          date: '2021',
        },
        {
          line: 'Adeyemi-Clarke O. and Lindqvist H. (2017). Spin echo in a trapped Fermi gas. New Journal of Physics 19, 113044.',
          name: 'Spin echo in a trapped Fermi gas',
          by: 'New Journal of Physics',
          date: '2017',
        },
      ],
    },
    {
      kind: 'awards',
      heading: 'Grants and Prizes',
      items: [
        {
          line: 'Royal Society University Research Fellowship, 2022',
          name: 'Royal Society University Research Fellowship',
          date: '2022',
        },
        {
          line: 'Otto Hahn travel grant, German Physical Society, 2020',
          name: 'Otto Hahn travel grant',
          by: 'German Physical Society',
          date: '2020',
        },
        {
          line: 'Scott Prize for best finals performance, 2014',
          name: 'Scott Prize for best finals performance',
          date: '2014',
        },
      ],
    },
    {
      kind: 'other',
      heading: 'Teaching',
      orKind: ['work'],
      bullets: [
        'Lecturer, Statistical Mechanics (third year, 140 students), 2023 and 2024',
        'Tutor for first-year electromagnetism, Oxford, 2015–2017',
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Outreach and Service',
      orKind: ['other'],
      bullets: [
        'Co-founder of Lasers in Libraries, a touring demonstration that reached eleven Scottish towns.',
        'Referee for PRL, PRX Quantum and Nature Communications.',
      ],
    },
    {
      kind: 'skills',
      heading: 'Technical Skills',
      skills: [
        { skills: ['Python', 'ARTIQ', 'LabVIEW', 'SolidWorks', 'COMSOL', 'Ultra-high vacuum', 'Laser stabilisation'] },
      ],
      skillStyle: 'comma',
    },
    {
      kind: 'references',
      heading: 'Referees',
      bullets: [
        'Prof. Henrik Lindqvist, University of Oxford',
        'Dr Maren Brandt, Max-Planck-Institut für Quantenoptik',
      ],
    },
  ],
};
