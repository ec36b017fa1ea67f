import { type JsonResume } from '../../model/json-resume.js';

/** Ads and CVs of unlike trades for the specs beside this file. */

export const ADS: readonly string[] = [
  `Staff Nurse – Acute Medicine
Essential criteria
- NMC registration
- Degree in nursing
- At least 2 years of experience in acute care
- IV drug administration, wound care and discharge planning
Desirable
- Mentoring students
- French B2`,
  `CNC-Fräser (m/w/d)
Ihr Profil
• abgeschlossene Ausbildung als Zerspanungsmechaniker
• sicherer Umgang mit Heidenhain-Steuerungen, CAM-Programmierung
• mindestens drei Jahre Berufserfahrung
• Deutsch B2, Führerschein Klasse B
• SolidWorks von Vorteil`,
  `Senior Backend Developer
Requirements: 5+ years of experience with Java and Spring Boot, PostgreSQL, Kubernetes. Bachelor in Computer Science. English C1.
Nice to have: Kafka, Kotlin.`,
];

export const NURSE: JsonResume = {
  basics: { name: 'Gemma Holloway', label: 'Registered Nurse', summary: 'Nurse with eleven years in acute medicine.' },
  work: [
    {
      name: 'Royal Hospital',
      position: 'Staff Nurse',
      startDate: '2015-03',
      highlights: ['IV drug administration and wound care on a 28-bed ward', 'Planned discharges'],
    },
  ],
  education: [{ institution: 'University of Leeds', studyType: 'BSc', area: 'Adult Nursing', endDate: '2014' }],
  skills: [{ name: 'Venepuncture' }, { name: 'NEWS2' }],
  certificates: [{ name: 'NMC registration' }],
};

export const DEVELOPER: JsonResume = {
  basics: { name: 'Piotr Zielinski', label: 'Backend-Entwickler', email: 'piotr@mail.example' },
  work: [
    {
      name: 'Rhein Software GmbH',
      position: 'Java-Entwickler',
      startDate: '2017-01',
      endDate: '2024-06',
      summary: 'Dienste in Java und Spring Boot, betrieben auf Kubernetes.',
    },
    { name: 'Kleinbetrieb', position: 'Programmierer', startDate: '2014', endDate: '2016' },
  ],
  education: [{ institution: 'Hochschule Köln', studyType: 'Bachelor', area: 'Informatik' }],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Englisch', fluency: 'C1' },
  ],
  skills: [{ name: 'PostgreSQL' }, { name: 'Docker' }],
};

export const STRANGER: JsonResume = {
  basics: { name: 'Luc Moreau', label: 'Pâtissier' },
  work: [
    { name: 'Boulangerie Moreau', position: 'Pâtissier', startDate: '2019-09', highlights: ['Création de desserts'] },
  ],
};

export const CVS: readonly JsonResume[] = [NURSE, DEVELOPER, STRANGER, {}];
