import { isBodyLabel } from './body-labels.js';
import { squeeze } from '../../sections/rows/fold.js';
import { type Row } from '../../sections/rows/row.js';

/**
 * What a label or a table's column says of the text beside or below it. `fact` is neither name, date nor place, `grade`
 * how a study ended, `text` what is told of a post.
 */
export type FieldRole = 'what' | 'where' | 'place' | 'date' | 'fact' | 'grade' | 'text';

const LABELS: Record<Exclude<FieldRole, 'text'>, string> = {
  what: `rank, grade held, post title, position, position held, job title, title, designation, role, job role, post, post held, degree, degree/course, course,
    name of course, name of examination, course name, qualification, qualifications, exam, examination, examination passed,
    examinations, class, programme, program, award, position bezeichnung, funktion, berufsbezeichnung, stelle, abschluss,
    studiengang, poste, poste occupé, fonction, intitulé du poste, diplôme, formation, cargo, puesto, función, titulación,
    título, curso, função, cargo/função, formação, qualifica, mansione, ruolo, posizione, lavoro o posizione ricoperti,
    tipo di impiego, principali mansioni, titolo, titolo di studio, titolo della qualifica rilasciata,
    occupation or position held, title of qualification awarded, beruf oder funktion,
    bezeichnung der erworbenen qualifikation, fonction ou poste occupé, intitulé du certificat ou diplôme délivré,
    profesión o cargo desempeñado, ocupación o cargo, cualificación obtenida, título de la cualificación obtenida,
    função ou cargo ocupado, designação da qualificação atribuída, beroep of functie,
    titel van het verkregen certificaat of diploma, zawód lub zajmowane stanowisko, zajmowane stanowisko,
    nazwa uzyskanej kwalifikacji, uzyskane kwalifikacje, functie, opleiding, diploma, stanowisko, tytuł, kierunek,
    specjalność, tätigkeit, beruf, job, occupation, emploi, emploi occupé, fonction occupée, cargo ocupado,
    cargo desempeñado, puesto desempeñado, función desempeñada, ocupación, categoría, categoria, ocupação, incarico,
    functietitel, rol, funkcja, zawód, degree obtained, qualification obtained, fach, fachrichtung, diplôme obtenu,
    formation suivie, études, estudios, estudios realizados, carrera, titolo conseguito, titolo ottenuto, corso di studi,
    habilitação, grau, grau obtido, richting, studierichting, behaald diploma, nazwa kierunku, uzyskany tytuł, what, was,
    wat, quoi, qué, cosa, o quê, co, qualifica conseguita, puesto o cargo ocupados, zawód lub stanowisko, naam van het behaalde diploma`,
  where: `manning agent, manning agency, crewing agency, shipping company, ship owner, company, company name, employer, name of employer, name of company, name of the company, organisation, organization,
    name of organisation, name of the organization, organisation name, organization name, client, firm, institution,
    institute, name of institute, name of institution, institution/university, university, university/board, board,
    board/university, school, school/college, college, college/university, institute/university, name of school, arbeitgeber,
    unternehmen, firma, betrieb, hochschule, universität, schule, ausbildungsbetrieb, entreprise, employeur, société,
    établissement, école, organisme, empresa, compañía, entidad, centro, institución, universidad, empregador, instituição,
    universidade, escola, azienda, datore di lavoro, nome e indirizzo del datore di lavoro, ditta, ente, istituto,
    università, nome e tipo di istituto di istruzione o formazione,
    nome e tipo d'organizzazione erogatrice dell'istruzione e formazione, name and address of employer,
    name and type of organisation providing education and training, name and type of organisation,
    name und adresse des arbeitgebers, name und anschrift des arbeitgebers,
    name und art der bildungs- oder ausbildungseinrichtung, nom et adresse de l'employeur,
    nom et type de l'établissement d'enseignement ou de formation, nombre y dirección de la empresa,
    nombre y dirección de la empresa o empleador, nombre y dirección del empleador, nombre y tipo del centro de estudios,
    nombre y tipo de la organización que ha impartido la formación, centro de enseñanza, centro de estudios,
    nome e morada do empregador, nome e tipo da organização de ensino ou formação, naam en adres van werkgever,
    naam en adres van de werkgever, naam en type van onderwijs-/opleidingsinstantie, nazwa i adres pracodawcy,
    nazwa i rodzaj organizacji prowadzącej kształcenie, nazwa i typ organizacji kształcącej, bedrijf, werkgever, organisatie,
    instelling, pracodawca, uczelnia, szkoła, nazwa firmy, zaak, workplace, arbeitsstelle, empleador, entidade patronal,
    entidade empregadora, naam werkgever, naam van de werkgever, naam bedrijf, zakład pracy, nazwa pracodawcy,
    nombre de la empresa, nome da empresa, nome azienda, nome dell'azienda, nom de l'entreprise, nom de l'employeur,
    name des arbeitgebers, name der firma, name des unternehmens, university/college, université/école, école/université,
    hochschule/universität, schule/hochschule, schule/betrieb, universidad/centro, scuola/università, escola/universidade,
    uczelnia/szkoła, empresa/instituição, firma/instytucja, employer/company, company/organisation, einrichtung,
    bildungseinrichtung, ausbildungsstätte, bildungsstätte, université, établissement de formation, centro educativo, scuola,
    nome dell'istituto, estabelecimento de ensino, instituição de ensino, onderwijsinstelling, naam school, naam instelling,
    nazwa szkoły, nazwa uczelni, where, wo, waar, où, dónde, dove, onde, gdzie, nome e tipo di istituto,
    nome e endereço do empregador, nombre y tipo de organización que ha impartido la educación o la formación,
    nom et type de l'établissement dispensant l'enseignement ou la formation, nazwa i rodzaj organizacji prowadzącej szkolenie`,
  place: `location, place, city, ort, standort, lieu, ville, lugar, ciudad, luogo, città, località, sede, local, cidade, plaats,
    miejsce, miejscowość, town, town/city, city/town, localidad, localidade, vestiging, stad, miasto, miejsce pracy,
    arbeitsort, dienstort, lieu de travail, lugar de trabajo, luogo di lavoro, local de trabalho, werkplaats`,
  date: `duration, period, dates, date, from - to, from, tenure, year, years, year of passing, passing year, year of completion,
    completion year, date (from – to), zeitraum, dauer, jahr, période, durée, année, periodo, fecha, fechas, fecha de expedición, fechas (de – a), dates (de – à), datum (von – bis), datas (de – até), data (van – tot), daty (od – do), año, data,
    date (da – a), anno, período, ano, periode, duur, jaar, okres, okres zatrudnienia, rok, when, wann, wanneer, quand,
    cuándo, quando, kiedy, von – bis, jahre, zeit, zeitspanne, dienstzeit, beschäftigungsdauer, beschäftigungszeitraum,
    du/au, du – au, from/to, van – tot, od – do, de – a, de – até, dal – al, desde – hasta, duración, durata, duração,
    okres pracy, czas trwania, start, end, start date, end date, to, sign on, sign off, signed on, signed off, sign-on date, sign-off date, date joined, date left, date of appointment, joining date, date of joining, leaving date, date of leaving, von, bis,
    beginn, ende, eintritt, austritt, début, fin, du, au, inicio, fecha de inicio, fecha de fin, desde, hasta, ingreso, egreso, salida, inizio,
    fine, dal, al, início, fim, término, admissão, demissão, saída, data de admissão, data de saída, begin, einde, tot, od, do, początek,
    koniec, employment period, period of employment, dates of employment, periodo lavorativo,
    período trabajado, jaren, années, años, anni, anos, lata, datum, datas, daty, data's`,
  fact: `vessel, vessel name, name of vessel, ship, type of vessel, vessel type, flag, grt, gross tonnage, main engine, lp., l.p., nr, n°, nº, sl no, sr no, serial no, #, subject, subjects, stream, specialization, specialisation,
    s.no, s. no., sr. no., sl. no., no., tipo di azienda o settore,
    tipo di attività o settore, principali materie, principal subjects, hauptfächer, principales matières, principales materias, principais disciplinas,
    voornaamste vakken, główne przedmioty, type of business or sector, tätigkeitsbereich oder branche, type ou secteur d'activité,
    tipo de empresa o sector, tipo de empresa ou sector, type bedrijf of sector, rodzaj działalności lub sektor`,
  grade: `aggregate, percentage, percent, %, % marks, % of marks, marks, marks obtained, cgpa, cgpa/percentage, percentage/cgpa, gpa, grade, grades,
    division, class obtained, result, score, note, nota, mention, ocena, cijfer, classificação, calificación, mention obtenue, votazione, votazione finale, voto, voto finale, livello nella classificazione nazionale,
    level in national or international classification`,
};

const ROLES = new Map<string, FieldRole>();
for (const [role, names] of Object.entries(LABELS) as [FieldRole, string][]) {
  for (const name of names.split(/,\s+/)) ROLES.set(name.trim() === '%' ? '%' : squeeze(name), role);
}

const LABEL = /^([^:：]{1,40}?)\s*[:：]\s*/u;

/** The label a text begins with ("Designation: Service Engineer"), and what it says of the rest. */
export function fieldLabel(text: string): { role: FieldRole; length: number } | undefined {
  const match = LABEL.exec(text);
  const role = match?.[1] === undefined ? undefined : roleOf(match[1]);
  return match && role ? { role, length: match[0].length } : undefined;
}

/** What a label in a cell of its own says of the text beside it: "Name and address of employer | Acme Ltd, Hull". */
export function labelCell({ cells: [label, value, ...others] }: Row): FieldRole | undefined {
  return label && value && others.length === 0 ? roleOf(label.text.replace(/\s*:\s*$/u, '')) : undefined;
}

/** Nothing but the label of a field. */
export function isFieldLabel(text: string): boolean {
  return roleOf(text.replace(/\s*:\s*$/u, '')) !== undefined;
}

function roleOf(label: string): FieldRole | undefined {
  return ROLES.get(label.trim() === '%' ? '%' : squeeze(label));
}

/** "Board / Institute", "Marks (%)": of several words for one thing, those that are known must agree. */
export function columnRole(label: string): FieldRole | undefined {
  const parts = label.split(/[/&(),]|\s(?:and|or|und|oder|et|ou|y|o|e|en|i|lub)\s/u).map(roleOf);
  const known = new Set(parts.filter((role) => role !== undefined));
  return roleOf(label) ?? (known.size === 1 ? [...known][0] : isBodyLabel(label) ? 'text' : undefined);
}

/** The rest of such a head, where its cells run into a second line. */
export function isHeadTail(row: Row, head: Row): boolean {
  return row.style.key === head.style.key && row.style.bold && row.cells.every((cell) => columnRole(cell.text));
}

/** The heads of a table's columns: at least two of three and more cells are known labels, one of them of a name. */
export function columnRoles(row: Row): (FieldRole | undefined)[] | undefined {
  if (row.cells.length < 3 || row.text.length > 120) return undefined;
  const roles = row.cells.map((cell) => columnRole(cell.text));
  const known = roles.filter(Boolean).length;
  const isNamed = roles.includes('what') || roles.includes('where');
  return known >= 2 && known >= row.cells.length / 2 && isNamed ? roles : undefined;
}
