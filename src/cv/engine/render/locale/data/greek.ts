import type { Words } from '../words.js';

export const greek: Words = {
  tag: 'el',
  direction: 'ltr',
  sections: {
    summary: 'Προφίλ',
    work: 'Επαγγελματική εμπειρία',
    projects: 'Έργα',
    education: 'Εκπαίδευση',
    skills: 'Δεξιότητες',
    languages: 'Γλώσσες',
    certificates: 'Πιστοποιήσεις',
    publications: 'Δημοσιεύσεις',
    awards: 'Βραβεία',
    volunteer: 'Εθελοντισμός',
    interests: 'Ενδιαφέροντα',
    references: 'Συστάσεις',
  },
  document: 'Βιογραφικό σημείωμα',
  letter: 'Συνοδευτική επιστολή',
  contact: 'Επικοινωνία',
  months: 'Ιαν. Φεβ. Μαρ. Απρ. Μαΐ. Ιουν. Ιουλ. Αυγ. Σεπ. Οκτ. Νοε. Δεκ.'.split(' '),
  longMonths:
    'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου'.split(
      ' ',
    ),
  monthYear: '{mm}/{year}',
  day: '{dd}/{mm}/{year}',
  longDay: '{d} {month} {year}',
  present: 'σήμερα',
  photo: 'Φωτογραφία',
  grade: 'Βαθμός',
  courses: 'Μαθήματα',
  keywords: 'Λέξεις-κλειδιά',
  colon: ':',
  comma: ', ',
  semicolon: '; ',
};
