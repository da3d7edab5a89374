import { directionOf, type Locale } from '@ratusz/content-schemas/locales'

type Words = { title: string; text: string }
type Occasion = 'preparing' | 'notFound' | 'gone'

const WORDS: Record<Occasion, Record<Locale, Words>> = {
  preparing: {
    pl: { title: 'Portal w przygotowaniu', text: 'Portal jest właśnie przygotowywany. Zajrzyj tu za chwilę.' },
    uk: { title: 'Портал готується', text: 'Портал саме готують. Зазирніть сюди за хвилину.' },
    ar: { title: 'الموقع قيد الإعداد', text: 'يجري الآن إعداد الموقع. عُد إلينا بعد قليل.' },
    en: { title: 'The portal is being prepared', text: 'The portal is being prepared right now. Please come back in a moment.' },
  },
  notFound: {
    pl: { title: 'Nie ma takiej strony', text: 'Pod tym adresem nic nie ma. Zacznij od strony głównej.' },
    uk: { title: 'Такої сторінки немає', text: 'За цією адресою нічого немає. Почніть із головної сторінки.' },
    ar: { title: 'لا توجد هذه الصفحة', text: 'لا يوجد شيء في هذا العنوان. ابدأ من الصفحة الرئيسية.' },
    en: { title: 'There is no such page', text: 'There is nothing at this address. Please start from the home page.' },
  },
  gone: {
    pl: { title: 'Tej strony już nie ma', text: 'Ta strona została usunięta na stałe. Zacznij od strony głównej.' },
    uk: { title: 'Цієї сторінки вже немає', text: 'Цю сторінку вилучено назавжди. Почніть із головної сторінки.' },
    ar: { title: 'لم تعد هذه الصفحة موجودة', text: 'حُذفت هذه الصفحة نهائيًا. ابدأ من الصفحة الرئيسية.' },
    en: { title: 'This page is gone', text: 'This page has been removed for good. Please start from the home page.' },
  },
}

/** A page that needs no release: plain, without any asset, in the reader's language. */
export const plainPage = (occasion: Occasion, locale: Locale): string => {
  const { title, text } = WORDS[occasion][locale]
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p></main></body>
</html>
`
}
