import { AGRICULTURE } from './agriculture.js';
import { BUSINESS } from './business.js';
import { CONSTRUCTION } from './construction.js';
import { DATA } from './data.js';
import { DESIGN_MEDIA } from './design-media.js';
import { EDUCATION_SOCIAL } from './education-social.js';
import { ENGINEERING } from './engineering.js';
import { FINANCE } from './finance.js';
import { HOSPITALITY_RETAIL } from './hospitality-retail.js';
import { HUMAN_RESOURCES } from './human-resources.js';
import { IT_MORE } from './it-more.js';
import { IT_OPERATIONS } from './it-operations.js';
import { LAW_PUBLIC } from './law-public.js';
import { LOGISTICS } from './logistics.js';
import { MARKETING_SALES } from './marketing-sales.js';
import { MEDICINE } from './medicine.js';
import { METAL_VEHICLES } from './metal-vehicles.js';
import { NURSING } from './nursing.js';
import { OFFICE } from './office.js';
import { SAFETY_SECURITY } from './safety-security.js';
import { SCIENCE } from './science.js';
import { SOFT } from './soft.js';
import { SOFTWARE } from './software.js';
import { SPORT_LEISURE } from './sport-leisure.js';
import { TRADES_MORE } from './trades-more.js';

/** The fields of the dictionary. A new field is a new file beside this one and a line here. */
export const SKILL_ROWS: readonly string[] = [
  SOFTWARE,
  IT_OPERATIONS,
  IT_MORE,
  DATA,
  OFFICE,
  BUSINESS,
  FINANCE,
  LAW_PUBLIC,
  MARKETING_SALES,
  HUMAN_RESOURCES,
  NURSING,
  MEDICINE,
  EDUCATION_SOCIAL,
  LOGISTICS,
  HOSPITALITY_RETAIL,
  CONSTRUCTION,
  METAL_VEHICLES,
  ENGINEERING,
  SCIENCE,
  DESIGN_MEDIA,
  AGRICULTURE,
  SAFETY_SECURITY,
  SPORT_LEISURE,
  SOFT,
  TRADES_MORE,
];
