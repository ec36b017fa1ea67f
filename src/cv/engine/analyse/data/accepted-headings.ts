/** Plain headings of parts that JSON Resume has no list for; folded. Everything else known stands in the dictionary of headings. */
export const ACCEPTED_HEADINGS: ReadonlySet<string> = new Set([
  'military service', 'driving licence', 'driving license', 'driver s license', 'licence', 'licences', 'availability', 'nationality', 'work permit',
  'additional information', 'other', 'miscellaneous', 'further information', 'patents', 'conferences', 'memberships', 'professional memberships',
  'affiliations', 'declaration', 'personal statement', 'security clearance', 'portfolio', 'exhibitions', 'teaching', 'grants', 'research', 'talks',
  'wehrdienst', 'zivildienst', 'fuhrerschein', 'sonstiges', 'weiteres', 'mitgliedschaften', 'weiterbildung', 'weiterbildungen', 'anlagen', 'ort datum',
  'permis', 'permis de conduire', 'divers', 'informations complementaires', 'service militaire', 'service civique', 'mobilite',
  'otros datos', 'otros datos de interes', 'informacion adicional', 'permiso de conducir', 'carnet de conducir', 'disponibilidad', 'cursos',
  'patente', 'patente di guida', 'altre informazioni', 'ulteriori informazioni', 'autorizzazione', 'servizio militare',
  'carta de conducao', 'informacoes adicionais', 'outras informacoes', 'rijbewijs', 'overig', 'overige', 'nevenactiviteiten', 'cursussen',
  'prawo jazdy', 'klauzula', 'klauzula rodo', 'dodatkowe informacje', 'inne', 'kursy', 'szkolenia',
]); // prettier-ignore
