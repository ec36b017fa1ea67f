/** How old a grown person was, told within a sentence; children's ages, as teachers give them, are below. */
export const AGE_PHRASES: readonly RegExp[] = [
  /\bat (?:the )?age (?:of )?(?:1[6-9]|[2-6]\d)\b/giu,
  /\bim Alter von (?:1[6-9]|[2-6]\d)(?: Jahren)?/giu,
  /(?<!\p{L})à l['’]âge de (?:1[6-9]|[2-6]\d) ans/giu,
  /\ba los (?:1[6-9]|[2-6]\d) años/giu,
  /\ball['’]età di (?:1[6-9]|[2-6]\d) anni/giu,
  /\baos (?:1[6-9]|[2-6]\d) anos/giu,
  /\bop (?:1[6-9]|[2-6]\d)-jarige leeftijd/giu,
  /\bw wieku (?:1[6-9]|[2-6]\d) lat/giu,
];
