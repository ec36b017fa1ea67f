/** What is said of the end of studies, and is neither degree nor school: "diploma behaald", "Interrompida". */
const REMARK = String.raw`(?:(?:met|mit|with|avec|con|com|z) )?(?:diploma|diplôme|diplom|dyplom)(?: (?:behaald|gehaald|obtenu|conseguido|conseguito|obtido|uzyskany))?|(?:niet )?(?:behaald|afgerond|afgemaakt|voltooid)|abgebrochen|ohne abschluss|(?:nicht )?abgeschlossen|(?:not |un)?(?:completed|finished)|interromp(?:u|ue|id[oa])|interrott[oa]|abandonnée?s?|(?:non |in)achevée?s?|sin terminar|in(?:acabad|complet)[oa]s?|(?:non )?(?:terminat|completat|concluíd|terminad)[oa]|(?:nie)?ukończon[aey]|przerwan[aey]|congé de formation`;

const WHOLE = new RegExp(String.raw`^(?:${REMARK})\.?$`, 'iu');
const BEHIND = new RegExp(String.raw`[.;]\s+(?=(?:${REMARK})\.?$)|\s\((?=(?:${REMARK})\)$)`, 'iu');

export function isRemark(text: string): boolean {
  return WHOLE.test(text.trim());
}

/** Where the remark begins behind a school, in a sentence or brackets of its own: "Universidade da Ria, Faro. Interrompida." */
export function remarkBehind(text: string): { from: number; to: number } | undefined {
  const match = BEHIND.exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}
