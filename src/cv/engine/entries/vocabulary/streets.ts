/** A street, with or without the number of the house. */
export const STREET =
  /(?:\b(?:rue|avenue|av\.?|boulevard|bd|place|chemin|impasse|allée|quai|calle|c\/|avda\.?|avenida|plaza|paseo|carrer|via|viale|piazza|corso|largo|rua|r\.|travessa|praça|alameda|ul\.|ulica|al\.|os\.|pl\.|aleja)\s+\p{L}|\p{L}(?:straße|strasse|str\.|weg|gasse|allee|platz|ring|damm|ufer|straat|laan|plein|gracht|dijk|kade|steeg|singel)\b|\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|boulevard|blvd|way|close|terrace|gardens|crescent|square|place|row|grove|mews|hill|park|view|walk|parkway|pkwy|circle)\b\.?)/iu;

/** A street and the number of a house. */
export function isStreet(text: string): boolean {
  return STREET.test(text) && /\d/.test(text);
}
