import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'de-at-projektleiter-freelance',
  language: 'de',
  country: 'AT',
  dates: { pattern: 'MM.yyyy', join: ' – ', now: 'laufend' },
  name: 'Bernhard Stadlmayr',
  shownName: 'DI Bernhard Stadlmayr, PMP',
  label: 'Freiberuflicher IT-Projektleiter und Business-Analyst',
  contact: {
    email: 'office@stadlmayr-projekte.example',
    phone: '+43 664 1234567',
    address: 'Hirschstettner Straße 88/4, 1220 Wien',
    city: 'Wien',
    postalCode: '1220',
    url: 'www.stadlmayr-projekte.example',
    heading: 'Kontakt',
    labels: { phone: 'Tel.', email: 'Mail', url: 'Web' },
    extra: ['Verfügbar ab: Oktober 2025', 'Jahrgang 1976, österreichischer Staatsbürger'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Kurzprofil',
      text: [
        'Seit 2011 selbstständig, davor zehn Jahre in Festanstellung bei einem Softwarehaus und einer Versicherung. Schwerpunkt sind Ablösen von Altsystemen, bei denen Fachbereich und IT seit Jahren aneinander vorbeireden. Ich übernehme Projekte ab der Anforderungsanalyse bis zur Übergabe in den Betrieb, klassisch wie agil.',
      ],
    },
    {
      kind: 'projects',
      heading: 'Projekte (Auszug)',
      projects: [
        {
          name: 'Ablöse des Host-Bestandssystems Sach',
          role: 'Projektleiter',
          client: 'Alpenländische Versicherung AG',
          from: '2022-03',
          text: [
            'Migration von 1,4 Millionen Verträgen auf eine Standardsoftware, Team von 28 Personen an drei Standorten, Budget 11 Mio. Euro.',
          ],
          bullets: [
            'Neuaufsetzen des Zeitplans nach Übernahme von der Vorgängerin, seither alle vier Meilensteine gehalten',
            'Einführung eines gemeinsamen Testkalenders mit dem Fachbereich',
          ],
        },
        {
          name: 'Einführung elektronischer Akt',
          role: 'Business-Analyst',
          client: 'Land Niederösterreich',
          from: '2019-09',
          to: '2022-02',
          bullets: [
            'Erhebung von 63 Prozessen in elf Abteilungen',
            'Erstellung des Lastenhefts und Begleitung der Ausschreibung',
            'Schulungskonzept für rund 900 Bedienstete',
          ],
        },
        {
          name: 'PSD2-Schnittstellen',
          role: 'Teilprojektleiter',
          client: 'Donaubank Wien',
          from: '2017-11',
          to: '2019-08',
          bullets: [
            'Koordination von Entwicklung, Compliance und externem Penetrationstest',
            'Fristgerechte Inbetriebnahme vor dem Stichtag',
          ],
        },
        {
          name: 'Rollout Filialsoftware',
          role: 'Projektleiter',
          client: 'Möbelhaus Kranzl',
          from: '2015-04',
          to: '2017-10',
          text: [
            'Umstellung von 41 Filialen in Österreich, Slowenien und Kroatien im laufenden Betrieb, meist nachts.',
          ],
        },
      ],
    },
    {
      kind: 'work',
      heading: 'Berufliche Stationen',
      jobs: [
        {
          title: 'Selbstständiger Unternehmensberater',
          employer: 'Stadlmayr Projekte',
          place: 'Wien',
          from: '2011-02',
        },
        {
          title: 'Projektleiter',
          employer: 'Wiener Wechselseitige Versicherung',
          place: 'Wien',
          from: '2006-07',
          to: '2011-01',
          bullets: ['Leitung der Vertriebsprojekte, zuletzt mit disziplinarischer Verantwortung für fünf Personen'],
        },
        {
          title: 'Softwareentwickler',
          employer: 'Softhaus Pichler GmbH',
          place: 'Linz',
          from: '2001-10',
          to: '2006-06',
          bullets: ['Entwicklung von Lagerverwaltungssystemen in C++ und Oracle PL/SQL'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Ausbildung',
      education: [
        {
          degree: 'Diplomstudium Wirtschaftsinformatik',
          studyType: 'Diplomstudium',
          area: 'Wirtschaftsinformatik',
          institution: 'Johannes Kepler Universität Linz',
          from: '1996-10',
          to: '2001-06',
        },
        { degree: 'Matura', institution: 'HTL Steyr', place: 'Steyr', to: '1995' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Zertifizierungen',
      items: [
        {
          line: 'Project Management Professional (PMP), PMI, 2009, rezertifiziert 2024',
          name: 'Project Management Professional (PMP)',
          by: 'PMI',
          date: '2009',
        },
        {
          line: 'Certified ScrumMaster, Scrum Alliance, 2014',
          name: 'Certified ScrumMaster',
          by: 'Scrum Alliance',
          date: '2014',
        },
        { line: 'IREB CPRE Foundation Level, 2012', name: 'IREB CPRE Foundation Level', date: '2012' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Fachkenntnisse',
      skills: [
        { group: 'Methoden', skills: ['Scrum', 'Kanban', 'PRINCE2', 'BPMN 2.0', 'Use-Case-Analyse'] },
        { group: 'Werkzeuge', skills: ['Jira', 'Confluence', 'MS Project', 'Enterprise Architect', 'SQL'] },
        { group: 'Branchen', skills: ['Versicherung', 'Bank', 'öffentliche Verwaltung', 'Handel'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'Sprachkenntnisse',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'verhandlungssicher' },
        { language: 'Slowenisch', fluency: 'Grundlagen' },
      ],
    },
  ],
};
