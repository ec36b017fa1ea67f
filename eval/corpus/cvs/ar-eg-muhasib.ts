import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'ar-eg-muhasib',
  language: 'ar',
  country: 'EG',
  dates: { pattern: 'yyyy', join: ' - ', now: 'حتى الآن' },
  name: 'أحمد سمير الشناوي',
  label: 'محاسب أول',
  contact: {
    email: 'ahmed.elshenawy@barid.example',
    phone: '+20 100 123 4567',
    address: 'مدينة نصر، القاهرة',
    city: 'القاهرة',
    heading: 'بيانات الاتصال',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'نبذة شخصية',
      text: [
        'محاسب بخبرة عشر سنوات في شركات المقاولات والتجارة، أجيد إعداد القوائم المالية ومتابعة الضرائب والتعامل مع المراجعين الخارجيين.',
      ],
    },
    {
      kind: 'work',
      heading: 'الخبرة العملية',
      jobs: [
        {
          title: 'محاسب أول',
          employer: 'شركة النيل للمقاولات',
          place: 'القاهرة',
          from: '2018',
          bullets: [
            'إعداد الميزانية السنوية وقائمة الدخل',
            'الإشراف على ثلاثة محاسبين',
            'تطبيق نظام الفاتورة الإلكترونية',
          ],
        },
        {
          title: 'محاسب',
          employer: 'مؤسسة الدلتا للتجارة',
          place: 'المنصورة',
          from: '2013',
          to: '2018',
          bullets: ['مسك الدفاتر وتسوية حسابات البنوك', 'حساب المرتبات لمئة وعشرين موظفا'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'التعليم',
      education: [
        {
          degree: 'بكالوريوس التجارة',
          studyType: 'بكالوريوس',
          area: 'التجارة',
          institution: 'جامعة المنصورة',
          from: '2008',
          to: '2012',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'المهارات',
      skills: [{ skills: ['Excel', 'SAP', 'QuickBooks', 'التحليل المالي'] }],
      skillStyle: 'list',
    },
    {
      kind: 'languages',
      heading: 'اللغات',
      languages: [
        { language: 'العربية', fluency: 'اللغة الأم' },
        { language: 'الإنجليزية', fluency: 'جيد جدا' },
      ],
    },
  ],
};
