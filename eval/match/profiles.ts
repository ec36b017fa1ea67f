/** What a recruiter would note down of each CV of the corpus: written from the CVs, before any matcher saw them. */
export interface Profile {
  id: string;
  /** What the person can be hired as today, the main job first. */
  jobs: readonly string[];
  /** 0 student, 1 beginner, 2 on one's own feet, 3 senior, 4 lead or manager, 5 director. */
  level: number;
  /** Languages in which the person can work: native, or B2 and better. */
  languages: readonly string[];
  /** Licences and registrations an ad may make a condition of. */
  holds: readonly string[];
}

// id | jobs | level | languages | holds
const ROWS = `
ar-eg-muhasib | accountant | 3 | ar en |
cs-cz-ucetni | payroll bookkeeper | 3 | cs |
da-dk-paedagog | childcare | 4 | da en |
de-at-projektleiter-freelance | it-project-manager business-analyst | 4 | de en | pmp scrum
de-ch-hr-sachbearbeiterin | hr payroll | 2 | de fr |
de-de-altenpflegerin | geriatric-nurse care | 3 | de ru | nurse-registration car
de-de-architektin | architect | 4 | de da en | architect-registration
de-de-kfz-mechatroniker | car-mechanic | 3 | de tr | car truck
de-de-lehrer-berufsschule | teacher carpenter | 3 | de | teaching-qualification
de-de-oberarzt-long | physician | 4 | de en | medical-licence
de-de-schweisser | welder metalworker | 4 | de nl | welder-certificate forklift car
de-de-studentin | environment-student | 0 | de en |
de-de-vertriebsleiter | sales-manager account-manager | 4 | de it en |
en-au-plumber | plumber | 2 | en | plumbing-licence
en-ca-marketing | marketing | 4 | en fr |
en-gb-chef-paragraphs | chef | 4 | en | food-hygiene
en-gb-civil-engineer-long | civil-engineer | 4 | en | chartered-engineer car
en-gb-data-analyst-no-headings | data-analyst | 2 | en |
en-gb-physicist-postdoc | physicist researcher | 3 | en |
en-gb-staff-nurse | nurse | 3 | en | nurse-registration
en-ie-teacher-career-changer | ux-researcher teacher | 2 | en ga | teaching-qualification
en-in-graduate | embedded-developer | 1 | en |
en-ke-ngo-officer | ngo-officer data-analyst | 2 | en sw |
en-ng-accountant | accountant finance-manager | 4 | en | chartered-accountant
en-nz-farm-manager | farmer | 4 | en |
en-ph-call-center | customer-service | 4 | en |
en-sg-finance-director | finance-manager accountant | 5 | en zh | chartered-accountant
en-us-devops-long | devops | 3 | en |
en-us-executive | operations-executive plant-manager | 5 | en |
en-us-linkedin-profile | ux-designer graphic-designer | 4 | en es |
en-us-marine-logistics | logistics-manager dispatcher | 4 | en | truck
en-us-software-engineer | backend-developer | 3 | en |
en-us-truck-driver | truck-driver | 3 | en | truck hazmat
en-za-mining-geologist | geologist | 3 | en zu |
es-ar-traductora | translator | 3 | es en pt |
es-cl-ingeniera-comercial | pricing-analyst data-analyst financial-analyst | 3 | es en |
es-co-abogado | lawyer | 3 | es en | bar
es-es-cocinero | chef | 4 | es eu | food-hygiene car
es-es-enfermera-sin-titulos | midwife nurse | 3 | es gl pt | nurse-registration
es-es-investigadora | researcher biologist | 3 | es en de |
es-mx-recursos-humanos | hr-manager hr recruiter | 4 | es en |
es-pe-chofer-corto | bus-driver truck-driver | 3 | es qu | bus truck
fr-be-electricien | electrician maintenance-technician | 3 | fr ar nl | electrical-permit car
fr-ca-developpeur | fullstack-developer web-developer backend-developer | 3 | fr en |
fr-ch-responsable-rh | hr-manager hr recruiter | 4 | fr de en |
fr-fr-avocate | lawyer | 3 | fr en | bar
fr-fr-chauffeur-routier | truck-driver forklift-driver | 3 | fr | truck hazmat forklift
fr-fr-chercheur-long | researcher lecturer teacher | 3 | fr en | teaching-qualification
fr-fr-coiffeuse | hairdresser | 2 | fr | car
fr-fr-professeure-des-ecoles | primary-teacher teacher | 2 | fr en | teaching-qualification
fr-ma-ingenieure | data-engineer | 3 | fr ar en |
it-ch-polimeccanico | cnc-machinist metalworker | 3 | it de | car
it-it-autista-consegne | delivery-driver warehouse forklift-driver | 2 | it ar fr | car truck
it-it-avvocato-formato-europeo | lawyer | 3 | it en es | bar
it-it-grafica | graphic-designer | 3 | it en |
it-it-infermiere | nurse | 3 | it | nurse-registration
it-it-ingegnere-civile | civil-engineer | 3 | it en | chartered-engineer
it-it-studentessa | finance-student shop | 0 | it en |
ja-jp-engineer | backend-developer fullstack-developer | 3 | ja |
nl-be-journalist | journalist | 3 | nl fr en |
nl-nl-docent | teacher | 3 | nl | teaching-qualification
nl-nl-melkveehouder | farmer | 4 | nl fy en | car tractor
nl-nl-softwareontwikkelaar-freelance | backend-developer | 4 | nl en de |
nl-nl-verpleegkundige-kort | nurse community-nurse | 3 | nl | nurse-registration
nl-nl-wijkagent | police | 3 | nl en | car
pl-de-elektryk | electrician solar-installer | 4 | pl de | electrical-permit car
pl-pl-ksiegowa | accountant bookkeeper payroll | 4 | pl ru |
pl-pl-lekarka-dluga | physician | 4 | pl en | medical-licence
pl-pl-magazynier | forklift-driver warehouse | 3 | pl | forklift car truck
pl-pl-nauczycielka-przedszkola | childcare | 3 | pl en | teaching-qualification
pl-pl-programistka | frontend-developer web-developer | 3 | pl en |
pt-ao-engenheiro-petroleos | petroleum-engineer | 3 | pt en |
pt-br-advogado | lawyer | 4 | pt en | bar
pt-br-enfermeiro-tecnico | nursing-assistant care | 3 | pt | nursing-assistant-registration
pt-br-vendedora | account-manager sales | 2 | pt es | car
pt-pt-engenheira-informatica | backend-developer | 3 | pt en |
pt-pt-medica | physician | 3 | pt en es | medical-licence
ru-kz-logist | logistics-specialist customs | 3 | ru kk en |
sv-se-systemutvecklare | backend-developer fullstack-developer | 2 | sv en |
tr-tr-insaat-muhendisi | site-manager civil-engineer | 4 | tr en |
`;

const words = (cell = ''): string[] => cell.trim().split(/\s+/).filter(Boolean);

export const PROFILES: readonly Profile[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id = '', jobs, level, languages, holds] = row.split('|');
    return { id: id.trim(), jobs: words(jobs), level: Number(level), languages: words(languages), holds: words(holds) };
  });
