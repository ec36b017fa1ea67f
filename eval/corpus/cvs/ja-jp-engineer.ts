import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'ja-jp-engineer',
  language: 'ja',
  country: 'JP',
  dates: { pattern: 'yyyy年M月', join: '〜', now: '現在' },
  name: '山本 健太',
  label: 'ソフトウェアエンジニア',
  contact: {
    email: 'kenta.yamamoto@yubin.example',
    phone: '090-1234-5678',
    address: '東京都世田谷区桜丘2-10-5',
    city: '世田谷区',
    heading: '連絡先',
  },
  sections: [
    {
      kind: 'summary',
      heading: '自己PR',
      text: [
        '製造業向けの在庫管理システムを八年間開発してきました。現場の声を聞きながら、小さく作って早く届けることを大切にしています。',
      ],
    },
    {
      kind: 'work',
      heading: '職務経歴',
      jobs: [
        {
          title: 'リードエンジニア',
          employer: '株式会社みなとソフト',
          place: '東京',
          from: '2019-04',
          bullets: ['在庫管理システムの設計と開発を担当しました。', '五名のチームの技術面を率いています。'],
        },
        {
          title: 'プログラマー',
          employer: '東海情報システム株式会社',
          place: '名古屋',
          from: '2015-04',
          to: '2019-03',
          bullets: ['自動車部品工場の生産計画システムを保守しました。'],
        },
      ],
    },
    {
      kind: 'education',
      heading: '学歴',
      education: [{ degree: '工学部情報工学科 卒業', institution: '名古屋工業大学', from: '2011-04', to: '2015-03' }],
    },
    {
      kind: 'certificates',
      heading: '資格',
      items: [{ line: '応用情報技術者試験 合格 2017年12月', name: '応用情報技術者試験', date: '2017-12' }],
    },
    {
      kind: 'skills',
      heading: 'スキル',
      skills: [{ skills: ['Java', 'TypeScript', 'PostgreSQL', 'AWS'] }],
      skillStyle: 'comma',
    },
  ],
};
