import { m } from './types'

/** What is said when two people save the same document. */
export const conflictTexts = {
  // Without a colon: Payload's notices break a message there.
  notSaved: m(
    'Nie zapisano. Ten dokument zapisała w tym czasie inna osoba.',
    'Не збережено. Цей документ тим часом зберегла інша особа.',
    'لم يُحفظ. حفظ شخص آخر هذا المستند في هذه الأثناء.',
    'Not saved. Somebody else has saved this document meanwhile.',
  ),
  refused: m(
    'Po tym, jak otwarto tu ten dokument, zapisała go inna osoba ({who}). Twojej zmiany nie zapisano, ale jest nadal w formularzu. Porównaj obie wersje i wybierz, co zachować.',
    'Після того як тут відкрили цей документ, його зберегла інша особа ({who}). Вашу зміну не збережено, але вона досі у формі. Порівняйте обидві версії й виберіть, що залишити.',
    'حفظ شخص آخر هذا المستند بعد أن فُتح هنا ({who}). لم يُحفظ تغييرك لكنه ما زال في النموذج. قارن النسختين واختر ما تريد إبقاءه.',
    'Somebody else saved this document after it was opened here ({who}). Your change is not saved, but it is still in the form. Compare the two and choose what to keep.',
  ),
  locked: m(
    'Ten dokument edytuje teraz inna osoba. Nic nie zapisano. Zaczekaj, aż skończy, albo przejmij edycję w formularzu.',
    'Цей документ зараз редагує інша особа. Нічого не збережено. Зачекайте, доки вона закінчить, або перейміть редагування у формі.',
    'يحرر شخص آخر هذا المستند الآن. لم يُحفظ شيء. انتظر حتى ينتهي أو تولَّ التحرير من النموذج.',
    'Somebody else is editing this document. Nothing was saved. Wait until they finish, or take over in the form.',
  ),
  sameInstant: m(
    'Nie zapisano: w tej samej chwili zapisała ten dokument inna osoba. Spróbuj ponownie.',
    'Не збережено: тієї самої миті цей документ зберегла інша особа. Спробуйте ще раз.',
    'لم يُحفظ: حفظ شخص آخر هذا المستند في اللحظة نفسها. حاول مرة أخرى.',
    'Not saved: somebody else saved this document at the same instant. Please try again.',
  ),
  heading: m(
    'Ktoś inny zapisał ten dokument',
    'Хтось інший зберіг цей документ',
    'حفظ شخص آخر هذا المستند',
    'Somebody else saved this document',
  ),
  field: m('Pole', 'Поле', 'الحقل', 'Field'),
  mine: m('Twój tekst (niezapisany)', 'Ваш текст (не збережено)', 'نصك (غير محفوظ)', 'Your text (not saved)'),
  theirs: m('Tekst zapisany', 'Збережений текст', 'النص المحفوظ', 'The saved text'),
  same: m(
    'Treść jest ta sama. Możesz zapisać swoją wersję.',
    'Вміст однаковий. Можна зберегти вашу версію.',
    'المحتوى نفسه. يمكنك حفظ نسختك.',
    'Both say the same. You can save yours.',
  ),
  empty: m('(puste)', '(порожньо)', '(فارغ)', '(empty)'),
  saveMine: m('Zapisz moją wersję', 'Зберегти мою версію', 'احفظ نسختي', 'Save my version'),
  takeTheirs: m('Weź wersję zapisaną', 'Узяти збережену версію', 'خذ النسخة المحفوظة', 'Take the saved version'),
  copyMine: m('Kopiuj mój tekst', 'Скопіювати мій текст', 'انسخ نصي', 'Copy my text'),
  copied: m('Skopiowano.', 'Скопійовано.', 'تم النسخ.', 'Copied.'),
  later: m('Wróć do formularza', 'Повернутися до форми', 'العودة إلى النموذج', 'Back to the form'),
  keptInVersions: m(
    'Zapisana wersja zostaje w historii wersji, cokolwiek wybierzesz.',
    'Збережена версія лишиться в історії версій, що б ви не вибрали.',
    'تبقى النسخة المحفوظة في سجل النسخ مهما اخترت.',
    'The saved version stays in the version history, whatever you choose.',
  ),
  compare: m('Porównaj wersje', 'Порівняти версії', 'قارن النسختين', 'Compare the versions'),
} as const
