import { fold } from './fold.ts';

// The "light" stemmer of Larkey, Ballesteros and Connell ("Light Stemming for Arabic Information Retrieval",
// 2007), except that a bare initial و is kept, because it may be part of the word. Letters are folded: teh
// marbuta is heh, all alefs are one.
const article = /^(?:[وف]?(?:ال|بال|كال)|[وف]?لل)(?=.{3})/;
const ending = /(?<=.{2})(?:ها|ان|ات|ون|ين|يه|ه|ي)$/;

// Plurals that change within the word, of common nouns of news (Ryding, "A Reference Grammar of Modern Standard Arabic", 2005, chapter 7).
// No longer list may be passed on under a free license, so those of other nouns are other words.
const brokenPlurals: ReadonlyMap<string, string> = new Map(
  (
    'رجل=رجال كتاب=كتب وزير=وزراء رئيس=رؤساء مدينة=مدن دولة=دول حزب=أحزاب بلد=بلدان شارع=شوارع مدرسة=مدارس بيت=بيوت ولد=أولاد طالب=طلاب ' +
    'عامل=عمال تاجر=تجار سفينة=سفن ميناء=موانئ سعر=أسعار خبر=أخبار مشروع=مشاريع قانون=قوانين تقرير=تقارير مجلس=مجالس مكتب=مكاتب مصنع=مصانع ' +
    'مرض=أمراض طبيب=أطباء عضو=أعضاء يوم=أيام شهر=أشهر شهر=شهور حرب=حروب جيش=جيوش جندي=جنود ملك=ملوك أمير=أمراء سفير=سفراء زعيم=زعماء ' +
    'عالم=علماء شاعر=شعراء فيلم=أفلام صورة=صور جزيرة=جزر نهر=أنهار بحر=بحار جبل=جبال طريق=طرق جسر=جسور بنك=بنوك سوق=أسواق منطقة=مناطق ' +
    'دائرة=دوائر وثيقة=وثائق جريدة=جرائد صحيفة=صحف رسالة=رسائل قضية=قضايا ضحية=ضحايا هدية=هدايا حق=حقوق حد=حدود عقد=عقود نائب=نواب ' +
    'حاكم=حكام شاب=شباب مريض=مرضى قتيل=قتلى جريح=جرحى أسير=أسرى فقير=فقراء عدو=أعداء صديق=أصدقاء نبي=أنبياء قرية=قرى فكرة=أفكار طفل=أطفال ' +
    'شخص=أشخاص عمل=أعمال قلم=أقلام باب=أبواب لون=ألوان هدف=أهداف سبب=أسباب حادث=حوادث مبلغ=مبالغ منزل=منازل متحف=متاحف ملعب=ملاعب ' +
    'قارب=قوارب مركب=مراكب مركز=مراكز موقع=مواقع مصدر=مصادر مطلب=مطالب نتيجة=نتائج خريطة=خرائط حديقة=حدائق وظيفة=وظائف ساحل=سواحل عاصمة=عواصم ' +
    'مسجد=مساجد كنيسة=كنائس محكمة=محاكم حاجز=حواجز عنصر=عناصر خطر=أخطار أزمة=أزمات برنامج=برامج نظام=أنظمة سلاح=أسلحة جهاز=أجهزة طائرة=طائرات ' +
    'صاروخ=صواريخ حقل=حقول نفق=أنفاق فريق=فرق لاعب=لاعبون كأس=كؤوس شهيد=شهداء رقم=أرقام قسم=أقسام فرع=فروع مال=أموال دين=ديون ضريبة=ضرائب'
  )
    .split(' ')
    .map((pair) => {
      const [one = '', many = ''] = pair.split('=').map((word) => fold(word));
      return [many, one];
    }),
);

/** Returns an Arabic word without its article (including prefixes before it) and without its ending. */
export function stemArabic(word: string): string {
  const bare = word.replace(article, '');
  let stem = brokenPlurals.get(bare) ?? bare;
  for (let before = ''; before !== stem;) {
    before = stem;
    stem = stem.replace(ending, '');
    if (stem.length < 3) return before;
  }
  return stem;
}
