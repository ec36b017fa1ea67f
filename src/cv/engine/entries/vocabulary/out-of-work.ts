import { fold } from '../../sections/rows/fold.js';

/** Folded names of what fills a time without an employer; by kind, in the eight languages. */
const OUT_OF_WORK = [
  // leave, and care for a family
  String.raw`(?:parental|maternity|paternity|family|adoption|medical|sick|carers?|carer's|unpaid|study) leave|(?:planned )?career break|sabbatical(?: year)?|gap year|(?:full[- ]time|stay[- ]at[- ]home) (?:parent|mother|father|carer|caregiver)|homemaker|raising (?:a family|(?:my|our) children)`,
  String.raw`elternzeit|elternkarenz|(?:bildungs)?karenz|erziehungs(?:urlaub|zeit)|mutterschutz|babypause|familien(?:zeit|phase|pause)|kindererziehung(?:szeit)?|auszeit|sabbatjahr|pflegezeit|weltreise|hausfrau|hausmann|pflege (?:der|des|meiner|meines|von) (?:mutter|vaters?|eltern|angehorigen)`,
  String.raw`conge (?:parental|(?:de )?(?:maternite|paternite)|sabbatique|sans solde|maladie)|annee sabbatique|pause (?:familiale|carriere|professionnelle)|(?:mere|pere) au foyer|tour du monde`,
  String.raw`excedencia(?: por cuidado de (?:hijos?|hijas?|familiares))?|baja (?:maternal|paternal|por maternidad|por paternidad)|permiso (?:de maternidad|parental)|cuidado de (?:hijos?|familiares)`,
  String.raw`maternita|(?:congedo|aspettativa)(?: (?:di|per) maternita| parentale| non retribuit[oa])?|anno sabbatico|casalinga`,
  String.raw`licenca(?:-| | de | por )?(?:maternidade|paternidade|parental|sem vencimento)|(?:ano|periodo) sabatico|pausa na carreira`,
  String.raw`(?:ouderschaps|zwangerschaps|bevallings|zorg|moederschaps)verlof|loopbaanonderbreking|tijdskrediet|sabbatsjaar|wereldreis`,
  String.raw`urlop (?:macierzynski|wychowawczy|rodzicielski|ojcowski|bezplatny)|przerwa (?:zawodowa|w karierze)|opieka nad dziec\p{L}+`,
  // service for the state
  String.raw`(?:grund)?wehrdienst|bundeswehr-?grundwehrdienst|prasenzdienst|zivildienst|ersatzdienst|bundesfreiwilligendienst|freiwilliges (?:soziales|okologisches) jahr|fsj|bufdi`,
  String.raw`(?:compulsory |national |mandatory )?(?:military|civilian) service|national service`,
  String.raw`service (?:militaire|national|civique|civil)(?! social)|servicio militar(?: obligatorio)?|servizio (?:militare|civile|di leva)|servico militar(?: obrigatorio)?`,
  String.raw`(?:militaire )?dienstplicht|militaire dienst|(?:zasadnicza |obowiazkowa )?sluzba (?:wojskowa|zastepcza)`,
  // a search for work
  String.raw`arbeits?suchend|arbeitslos|auf (?:arbeits|stellen|job)suche|(?:arbeits|stellen)suche|unemployed|job[- ](?:seeking|search)|seeking work|(?:en )?recherche d'emploi|demandeu(?:r|se) d'emploi|desemplead[oa]|(?:en )?busqueda de empleo|disoccupat[oa]|in cerca di (?:lavoro|occupazione)|desempregad[oa]|a procura de emprego|werkloos|werkzoekend|bezrobotn[ya]|poszukiwanie pracy`,
  // illness
  String.raw`krankheit|rehabilitation|ziektewet|ziekteverlof|arret maladie|baja (?:medica|por enfermedad)|malattia|baixa medica|zwolnienie lekarskie`,
  // school in full time
  String.raw`(?:meister|techniker|fach)?schule in vollzeit|full[- ]time (?:study|studies|education)|etudes a temps plein|estudios a tiempo completo|voltijd(?:se)? studie`,
].join('|');

const TIME_OUT_OF_WORK = new RegExp(
  String.raw`^(?:${OUT_OF_WORK})(?=$|\s*[,(;:–—/|&]|\s(?:and|und|et|y|e|en|i|in|after|nach|apres|tras|dopo|apos|na|po)\s.{0,40}$)`,
  'u',
);

/**
 * "Grundwehrdienst", "Elternzeit (zwei Kinder)", "Ziektewet en revalidatie": what somebody did in a time between posts, and
 * never at whose house; the unit of a soldier stands beside it.
 */
export function isOutOfWork(text: string): boolean {
  return TIME_OUT_OF_WORK.test(fold(text.trim()));
}
