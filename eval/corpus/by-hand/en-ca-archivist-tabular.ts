import { page, tex, type HandMadeCv } from '../hand-made.js';

const thesis = 'Paper Parishes: Record-Keeping and Authority in Acadian Communities, 1763–1867';

export const cv: HandMadeCv = {
  id: 'en-ca-archivist-tabular',
  language: 'en',
  country: 'CA',
  dates: { pattern: 'MMM. yyyy', join: ' – ', now: 'present', since: 'since' },
  name: 'Eleanor Gallant',
  shownName: 'Eleanor Gallant, PhD',
  contact: {
    email: 'e.gallant@harbourpost.example',
    phone: '902-456-2719',
    address: '41 Creighton Lane, Halifax, NS B3K 3T2',
    city: 'Halifax',
    postalCode: 'B3K 3T2',
    profiles: [
      {
        network: 'ORCID',
        username: '0000-0002-7714-3056',
        shown: '0000-0002-7714-3056',
      },
    ],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Appointments',
      jobs: [
        {
          title: 'Head of Archives and Special Collections',
          employer: 'Fundy Shore University',
          place: 'Wolfville, NS',
          from: '2019-01',
          when: 'since Jan. 2019',
          text: [
            'Seven staff, 4.1 linear kilometres of records, a budget of $890,000. Led the move to the new repository without a day of closure to readers.',
          ],
        },
        {
          title: 'Senior Archivist, Private Records',
          employer: 'Atlantic Provinces Museum',
          place: 'Halifax, NS',
          from: '2013-05',
          to: '2018-12',
          when: 'May 2013 – Dec. 2018',
          text: ['Acquisition and appraisal of family and business papers; deeds of gift; oral history programme.'],
        },
        {
          title: 'Parental leave',
          from: '2012-03',
          to: '2013-04',
          when: 'Mar. 2012 – Apr. 2013',
        },
        {
          title: 'Archivist (contract)',
          employer: 'Diocese of St. Croix',
          place: 'Fredericton, NB',
          from: '2010',
          to: '2012',
          when: '2010–12',
          text: ['Surveyed the registers of 61 parishes and wrote the first retention schedule.'],
        },
        {
          title: 'Teaching Assistant',
          employer: 'Nashwaak University, Department of History',
          place: 'Fredericton, NB',
          from: '2005-09',
          to: '2009-04',
          when: 'Sept. 2005 – Apr. 2009',
        },
        {
          title: 'Lighthouse guide',
          employer: 'Cap-Rouge Heritage Society',
          place: 'Chéticamp, NS',
          from: '2000',
          to: '2002',
          when: 'summers 2000, 2001 and 2002',
          text: ['Tours in both official languages.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Degrees',
      education: [
        {
          degree: 'PhD, History',
          studyType: 'PhD',
          area: 'History',
          institution: 'Nashwaak University',
          to: '2010',
          when: '2010',
          text: [`Dissertation: ${thesis}`],
        },
        {
          degree: 'Master of Archival Studies',
          studyType: 'Master',
          area: 'Archival Studies',
          institution: 'Burrard Inlet University',
          from: '2003',
          to: '2005',
          when: '2003–05',
        },
        {
          degree: 'BA (Honours), History and French',
          studyType: 'BA (Honours)',
          area: 'History and French',
          institution: 'Minas Basin College',
          from: '1999',
          to: '2003',
          when: '1999–2003',
          score: 'First Class',
        },
      ],
    },
    {
      kind: 'publications',
      heading: 'Writing (selected)',
      items: [
        {
          line: 'Appraising the Attic: Family Papers in Small Places. Tidewater Press, 2021.',
          name: 'Appraising the Attic: Family Papers in Small Places',
          by: 'Tidewater Press',
          date: '2021',
        },
        {
          line: '“Whose Register? Parish Books and the State.” Maritime Archival Review, 2015.',
          name: 'Whose Register? Parish Books and the State',
          by: 'Maritime Archival Review',
          date: '2015',
        },
      ],
    },
    {
      kind: 'awards',
      heading: 'Honours',
      items: [
        {
          line: 'Emerging Archivist Prize, Council of Eastern Archives, 2014',
          name: 'Emerging Archivist Prize',
          by: 'Council of Eastern Archives',
          date: '2014',
        },
        {
          line: 'Doctoral fellowship, Northumberland Foundation, 2006',
          name: 'Doctoral fellowship',
          by: 'Northumberland Foundation',
          date: '2006',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Tools and standards',
      skills: [
        { group: 'Description', skills: ['RAD', 'EAD', 'Dublin Core'] },
        { group: 'Systems', skills: ['AtoM', 'Archivematica', 'BitCurator'] },
        { group: 'Hands', skills: ['palaeography', 'disaster recovery of wet paper'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'English', fluency: 'first language' },
        { language: 'French', fluency: 'fluent, Acadian on my mother’s side' },
        { language: 'Latin', fluency: 'reading' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Service',
      jobs: [
        {
          title: 'Treasurer',
          employer: 'Council of Eastern Archives',
          from: '2016',
          to: '2020',
          when: '2016–20',
        },
      ],
    },
    {
      kind: 'references',
      heading: 'Referees',
      items: [
        {
          line: 'Dr. Hugh MacIsaac, University Librarian, Fundy Shore University',
          name: 'Dr. Hugh MacIsaac',
        },
        {
          line: 'Prof. Odette Doiron, Nashwaak University',
          name: 'Prof. Odette Doiron',
        },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,letterpaper]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage{lmodern}
\usepackage[margin=1in]{geometry}
\setlength{\parindent}{0pt}
\pagestyle{empty}
\newcommand{\head}[1]{\par\bigskip\textsc{\large #1}\par\nopagebreak\medskip}
\newcommand{\post}[2]{\par\smallskip\makebox[3.4cm][l]{}\hspace{-3.4cm}\parbox[t]{3.2cm}{\raggedright #1}\hspace{0.2cm}\parbox[t]{12.9cm}{\raggedright #2}\par}
\begin{document}
\begin{center}
{\LARGE Eleanor Gallant, PhD}\\[4pt]
41 Creighton Lane, Halifax, NS B3K 3T2\\
902-456-2719 $\cdot$ e.gallant@harbourpost.example $\cdot$ ORCID 0000-0002-7714-3056
\end{center}
\head{Appointments}
\post{since Jan. 2019}{\textit{Head of Archives and Special Collections}, Fundy Shore University, Wolfville, NS\\ Seven staff, 4.1 linear kilometres of records, a budget of \$890,000. Led the move to the new repository without a day of closure to readers.}
\post{May 2013 -- Dec. 2018}{\textit{Senior Archivist, Private Records}, Atlantic Provinces Museum, Halifax, NS\\ Acquisition and appraisal of family and business papers; deeds of gift; oral history programme.}
\post{Mar. 2012 -- Apr. 2013}{Parental leave}
\post{2010--12}{\textit{Archivist (contract)}, Diocese of St. Croix, Fredericton, NB\\ Surveyed the registers of 61 parishes and wrote the first retention schedule.}
\post{Sept. 2005 -- Apr. 2009}{\textit{Teaching Assistant}, Nashwaak University, Department of History, Fredericton, NB}
\post{summers 2000, 2001 and 2002}{\textit{Lighthouse guide}, Cap-Rouge Heritage Society, Chéticamp, NS\\ Tours in both official languages.}
\head{Degrees}
\post{2010}{PhD, History, Nashwaak University\\ Dissertation: ${tex(thesis)}}
\post{2003--05}{Master of Archival Studies, Burrard Inlet University}
\post{1999--2003}{BA (Honours), History and French, Minas Basin College, First Class}
\head{Writing (selected)}
\textit{Appraising the Attic: Family Papers in Small Places}. Tidewater Press, 2021.\par\smallskip
“Whose Register? Parish Books and the State.” \textit{Maritime Archival Review}, 2015.
\head{Honours}
Emerging Archivist Prize, Council of Eastern Archives, 2014\par\smallskip
Doctoral fellowship, Northumberland Foundation, 2006
\head{Tools and standards}
\textit{Description}: RAD, EAD, Dublin Core\\
\textit{Systems}: AtoM, Archivematica, BitCurator\\
\textit{Hands}: palaeography, disaster recovery of wet paper
\head{Languages}
English (first language), French (fluent, Acadian on my mother's side), Latin (reading)
\head{Service}
\post{2016--20}{Treasurer, Council of Eastern Archives}
\head{Referees}
Dr. Hugh MacIsaac, University Librarian, Fundy Shore University\par\smallskip
Prof. Odette Doiron, Nashwaak University
\end{document}
`,
};
