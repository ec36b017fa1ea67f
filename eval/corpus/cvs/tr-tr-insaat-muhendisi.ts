import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'tr-tr-insaat-muhendisi',
  language: 'tr',
  country: 'TR',
  dates: { pattern: 'MM.yyyy', join: ' - ', now: 'Devam ediyor' },
  name: 'Burak Çelikkol',
  label: 'Şantiye Şefi, İnşaat Mühendisi',
  contact: {
    email: 'burak.celikkol@posta.example',
    phone: '+90 532 123 45 67',
    address: 'Çankaya, Ankara',
    city: 'Ankara',
    heading: 'İletişim',
    labels: { phone: 'Telefon:', email: 'E-posta:', address: 'Adres:' },
    extra: ['Doğum tarihi: 14.02.1985', 'Askerlik durumu: Tamamlandı'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'İş Deneyimi',
      jobs: [
        {
          title: 'Şantiye Şefi',
          employer: 'Anadolu Yapı A.Ş.',
          place: 'Ankara',
          from: '2016-04',
          bullets: [
            '640 yataklı devlet hastanesi inşaatında 280 kişilik ekibin yönetimi',
            'Hakediş, taşeron sözleşmeleri ve iş programı takibi',
            'Proje sözleşme süresinden iki ay önce teslim edildi',
          ],
        },
        {
          title: 'Saha Mühendisi',
          employer: 'Toros Beton',
          place: 'Mersin',
          from: '2009-07',
          to: '2016-03',
          bullets: ['Prefabrik köprü kirişlerinin üretimi ve montajı', 'Kalite kontrol raporlarının hazırlanması'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Eğitim Bilgileri',
      education: [
        {
          degree: 'İnşaat Mühendisliği Lisans',
          institution: 'Orta Doğu Teknik Üniversitesi',
          place: 'Ankara',
          from: '2003',
          to: '2008',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Bilgisayar Becerileri',
      skills: [{ skills: ['AutoCAD', 'SAP2000', 'Primavera P6', 'MS Project', 'Excel'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Yabancı Diller',
      languages: [
        { language: 'İngilizce', fluency: 'ileri' },
        { language: 'Rusça', fluency: 'başlangıç' },
      ],
    },
    { kind: 'references', heading: 'Referanslar', text: ['İstek üzerine verilecektir.'] },
  ],
};
