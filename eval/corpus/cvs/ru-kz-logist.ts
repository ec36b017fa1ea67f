import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'ru-kz-logist',
  language: 'ru',
  country: 'KZ',
  dates: { pattern: 'MM.yyyy', join: ' – ', now: 'настоящее время' },
  name: 'Динара Сулейменова',
  label: 'Менеджер по логистике',
  contact: {
    email: 'd.suleimenova@pochta.example',
    phone: '+7 701 123 45 67',
    address: 'г. Алматы, мкр. Самал-2',
    city: 'Алматы',
    heading: 'Контакты',
    labels: { phone: 'Телефон:', email: 'Почта:', address: 'Адрес:' },
  },
  sections: [
    {
      kind: 'summary',
      heading: 'О себе',
      text: [
        'Девять лет организую железнодорожные и автомобильные перевозки между Китаем, Казахстаном и Европой. Спокойно веду переговоры, когда контейнер стоит на границе, а клиент звонит третий раз за час.',
      ],
    },
    {
      kind: 'work',
      heading: 'Опыт работы',
      jobs: [
        {
          title: 'Менеджер по логистике',
          employer: 'ТОО «Транзит Хоргос»',
          place: 'Алматы',
          from: '2019-06',
          bullets: [
            'Планирование до 90 контейнерных отправок в месяц',
            'Снижение простоев на границе с 5,4 до 2,1 суток',
            'Работа с таможенными брокерами трёх стран',
          ],
        },
        {
          title: 'Специалист по ВЭД',
          employer: 'АО «Степь Агро»',
          place: 'Костанай',
          from: '2015-08',
          to: '2019-05',
          bullets: ['Оформление экспортных контрактов на зерно', 'Подготовка сертификатов и отгрузочных документов'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Образование',
      education: [
        {
          degree: 'Бакалавр, Международные отношения',
          studyType: 'Бакалавр',
          area: 'Международные отношения',
          institution: 'Казахский национальный университет имени аль-Фараби',
          from: '2011',
          to: '2015',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Навыки',
      skills: [{ skills: ['Инкотермс 2020', '1С', 'Excel', 'Таможенное оформление', 'Переговоры'] }],
      skillStyle: 'list',
    },
    {
      kind: 'languages',
      heading: 'Языки',
      languages: [
        { language: 'Казахский', fluency: 'родной' },
        { language: 'Русский', fluency: 'свободно' },
        { language: 'Английский', fluency: 'B2' },
        { language: 'Китайский', fluency: 'HSK 3' },
      ],
    },
  ],
};
