/** Words that name a licence, certificate, registration or clearance by what stands beside them. Folded. */

/** What it is for follows: `carné de ...`, `uprawnienia ...`. */
export const LEADING_NOUNS: ReadonlySet<string> = new Set(
  [
    'permis certificat habilitation attestation agrement caces aipr',
    'carne carnet licencia certificado tarjeta habilitacion',
    'patentino patente attestato certificato certificazione abilitazione iscrizione licenza',
    'carteira habilitacao certificacao licenca',
    'rijbewijs certificaat',
    'uprawnienia certyfikat certyfikaty zaswiadczenie licencja licencje ksiazeczka orzeczenie',
  ]
    .join(' ')
    .split(' '),
);

/** What it is for stands in front: `firearms licence`, `blue card`. */
export const CLOSING_NOUNS: ReadonlySet<string> = new Set(
  'licence licences license licenses certificate certificates certification certifications card ticket endorsement endorsements clearance accreditation'.split(
    ' ',
  ),
);

/** Ends of one-word names: `Staplerschein`, `kettingzaagcertificaat`. */
export const ENDINGS = /(?:schein|lizenz|zertifikate?|nachweis|zulassung|certificaat|vakbekwaamheid)$/;

/** Small words within such a name. */
export const LINKS: ReadonlySet<string> = new Set(
  'and of for to de du des d la le l les del della dei degli dell al all alla per di do da dos em para en van voor na do o i e und der'.split(
    ' ',
  ),
);
