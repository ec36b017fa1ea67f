import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-in-graduate',
  language: 'en',
  country: 'IN',
  dates: { pattern: 'MMM yyyy', join: ' – ', now: 'Till date' },
  name: 'Ananya Krishnamurthy',
  shownName: 'ANANYA KRISHNAMURTHY',
  contact: {
    email: 'ananya.krishna02@campus.example',
    phone: '+91 98450 12345',
    address: 'HSR Layout, Bengaluru 560102',
    city: 'Bengaluru',
    postalCode: '560102',
    heading: 'Contact',
    labels: { phone: 'Mob:', email: 'E-mail:' },
    profiles: [{ network: 'GitHub', username: 'ananyak02', url: 'https://github.com/ananyak02' }],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Career Objective',
      text: [
        'To begin my career as an embedded or firmware engineer in a product company where I can apply what I have learned about real-time systems and keep learning from people who ship hardware.',
      ],
    },
    {
      kind: 'education',
      heading: 'Academic Profile',
      education: [
        {
          degree: 'B.E. in Electronics and Communication',
          studyType: 'B.E.',
          area: 'Electronics and Communication',
          institution: 'R.V. College of Engineering',
          place: 'Bengaluru',
          from: '2020-08',
          to: '2024-06',
          score: 'CGPA 8.74',
        },
        { degree: 'Class XII (CBSE)', institution: 'National Public School, HSR', to: '2020', score: '94.2%' },
        { degree: 'Class X (CBSE)', institution: 'National Public School, HSR', to: '2018', score: '96.0%' },
      ],
    },
    {
      kind: 'projects',
      heading: 'Academic Projects',
      projects: [
        {
          name: 'Low-power soil moisture node',
          from: '2023-08',
          to: '2024-03',
          bullets: [
            'Designed a LoRa sensor node on an STM32L0 that runs for about fourteen months on two AA cells.',
            'Wrote the bootloader and over-the-air update path in C; field-tested with eight nodes on a farm near Kolar.',
          ],
        },
        {
          name: 'Line-following robot with PID tuning over Bluetooth',
          from: '2022-01',
          to: '2022-04',
          bullets: ['Won second place out of 31 teams at the department fest.'],
        },
      ],
    },
    {
      kind: 'work',
      heading: 'Internships',
      jobs: [
        {
          title: 'Firmware Intern',
          employer: 'Tejas Meters Pvt. Ltd.',
          place: 'Bengaluru',
          from: '2023-05',
          to: '2023-07',
          bullets: [
            'Ported the DLMS stack of a smart meter from Keil to GCC and cut build time from six minutes to forty seconds.',
            'Wrote a Python tool that replays meter logs for regression testing.',
          ],
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Technical Skills',
      skills: [
        { group: 'Programming', skills: ['C', 'Embedded C', 'Python', 'MATLAB'] },
        { group: 'Tools', skills: ['KiCad', 'Git', 'Logic analyser', 'FreeRTOS'] },
        { group: 'Protocols', skills: ['I2C', 'SPI', 'UART', 'LoRaWAN', 'BLE'] },
      ],
    },
    {
      kind: 'awards',
      heading: 'Achievements',
      items: [
        {
          line: 'Second place, Robotics Fest, RVCE, 2022',
          name: 'Second place, Robotics Fest',
          by: 'RVCE',
          date: '2022',
        },
        {
          line: 'Merit scholarship for four consecutive semesters',
          name: 'Merit scholarship for four consecutive semesters',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Languages Known',
      languages: [{ language: 'English' }, { language: 'Kannada' }, { language: 'Tamil' }, { language: 'Hindi' }],
    },
  ],
};
