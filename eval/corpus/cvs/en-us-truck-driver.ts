import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-us-truck-driver',
  language: 'en',
  country: 'US',
  dates: { pattern: 'yyyy', join: '-', now: 'Present' },
  name: 'Earl T. Whitfield',
  shownName: 'EARL T. WHITFIELD',
  label: 'CDL-A Driver, Hazmat and Tanker endorsed',
  contact: {
    email: 'earlwhitfield61@mail.example',
    phone: '615-555-0134',
    address: '803 County Road 14, Lebanon, TN 37087',
    city: 'Lebanon',
    postalCode: '37087',
    heading: 'Contact Info',
    labels: { phone: 'Cell:', email: 'Email:' },
  },
  sections: [
    { kind: 'summary', heading: 'Objective', text: ['Home-weekly regional or dedicated run out of Middle Tennessee.'] },
    {
      kind: 'summary',
      heading: 'Qualifications',
      orKind: ['skills'],
      bullets: [
        '22 years and about 2.4 million miles without a chargeable accident',
        'Clean MVR, current DOT medical card, TWIC',
        'Comfortable with 13-speed manual, doubles, reefer and flatbed',
      ],
    },
    {
      kind: 'work',
      heading: 'Work History',
      jobs: [
        {
          title: 'Dedicated Driver',
          employer: 'Cumberland Poultry Transport',
          place: 'Gallatin, TN',
          from: '2016',
          bullets: [
            'Live-haul and reefer loads within 400 miles, four to five loads a week.',
            'Train new hires for their first thirty days; nine of eleven are still with the company.',
          ],
        },
        {
          title: 'OTR Driver',
          employer: 'Great Basin Freight Lines',
          place: 'Salt Lake City, UT',
          from: '2007',
          to: '2016',
          bullets: [
            '48 states and Ontario, dry van and reefer.',
            'Safe Driver of the Year for the southeast terminal in 2013.',
          ],
        },
        {
          title: 'Tanker Driver',
          employer: 'Hollis Fuel & Oil',
          place: 'Murfreesboro, TN',
          from: '2002',
          to: '2007',
          text: ['Delivered gasoline and diesel to farms and filling stations, mostly nights.'],
        },
        { title: 'Combat Engineer (12B)', employer: 'U.S. Army', place: 'Fort Campbell, KY', from: '1998', to: '2002' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Licenses',
      items: [
        {
          line: 'Commercial Driver License Class A, State of Tennessee, endorsements N, H, X, T',
          name: 'Commercial Driver License Class A',
          by: 'State of Tennessee',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        { degree: 'CDL Training', institution: 'Tennessee Truck Driving School', place: 'La Vergne, TN', to: '2002' },
        { degree: 'High School Diploma', institution: 'Watertown High School', to: '1998' },
      ],
    },
  ],
};
