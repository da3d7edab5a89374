import { type DemoDocument, day } from '../../define.ts'
import { inTownHall } from './town-hall.ts'

export const radaMiejska: DemoDocument<'units'> = {
  ...inTownHall,
  key: 'rada-miejska',
  kind: 'body',
  order: 2,
  title: { pl: 'Rada Miejska', uk: 'Міська рада', ar: 'مجلس المدينة (Rada Miejska)', en: 'Town Council (Rada Miejska)' },
  summary: {
    pl: '15 radnych wybieranych na pięć lat. Rada uchwala budżet, podatki, plany miejscowe i lokalne prawo. Sesje są jawne, możesz przyjść lub obejrzeć transmisję.',
    uk: '15 радних, яких обирають на п’ять років. Рада ухвалює бюджет, податки, плани забудови та місцеві правила. Сесії відкриті: можна прийти або подивитися трансляцію.',
    ar: '15 عضوًا منتخبًا لخمس سنوات. يقرّ المجلس الميزانية والضرائب ومخططات البناء والأنظمة المحلية. الجلسات علنية، ويمكنك الحضور أو متابعة البث.',
    en: '15 councillors elected for five years. The Council adopts the budget, taxes, local plans and local rules. Meetings are public: come along or watch the stream.',
  },
  competences: {
    pl: `Rada Miejska decyduje o najważniejszych sprawach gminy. Liczy 15 radnych. Pracą Rady kieruje przewodniczący.

## O czym decyduje Rada

- budżet gminy i zmiany w nim w ciągu roku,
- [stawki podatków i opłat lokalnych](ref:pages/stawki-podatkow-i-oplat),
- miejscowe plany zagospodarowania przestrzennego,
- regulaminy, na przykład utrzymania czystości i korzystania z plaży,
- nazwy ulic i placów,
- sieć szkół i przedszkoli, sołectwa, statut gminy,
- wotum zaufania i absolutorium dla burmistrza.

## Komisje

| Komisja | Czym się zajmuje |
| --- | --- |
| Rewizyjna | kontroluje burmistrza i jednostki gminy |
| Skarg, Wniosków i Petycji | bada skargi na burmistrza, wnioski i petycje |
| Budżetu i Rozwoju | finanse, inwestycje, turystyka |
| Spraw Społecznych | szkoły, kultura, zdrowie, pomoc społeczna |
| Porządku i Środowiska | odpady, drogi, bezpieczeństwo, przyroda |

## Spotkaj się z radnym

Radni dyżurują w pokoju 105 w pierwszy i trzeci poniedziałek miesiąca, w godzinach 15:30–17:00. Terminy posiedzeń i transmisje znajdziesz na stronie [Sesje Rady Miejskiej](ref:pages/sesje-rady-miejskiej). Projekt uchwały może zgłosić też grupa 200 mieszkańców z prawem głosu.`,
    uk: `Міська рада вирішує найважливіші справи гміни. У ній 15 радних. Роботою Ради керує голова.

## Що вирішує Рада

- бюджет гміни та зміни до нього протягом року,
- [ставки місцевих податків і зборів](ref:pages/stawki-podatkow-i-oplat),
- місцеві плани забудови,
- правила, наприклад утримання чистоти чи користування пляжем,
- назви вулиць і площ,
- мережу шкіл і дитячих садків, солецтва (sołectwa), статут гміни,
- довіру бургомістрові та затвердження його звіту про бюджет.

## Комісії

| Комісія | Чим займається |
| --- | --- |
| Ревізійна | контролює бургомістра й установи гміни |
| Скарг, пропозицій і петицій | розглядає скарги на бургомістра, пропозиції та петиції |
| Бюджету і розвитку | фінанси, інвестиції, туризм |
| Соціальних справ | школи, культура, здоров’я, соціальна допомога |
| Порядку і довкілля | відходи, дороги, безпека, природа |

## Зустріч із радним

Радні чергують у кімнаті 105 у перший і третій понеділок місяця з 15:30 до 17:00. Дати засідань і трансляції – на сторінці [Сесії Міської ради](ref:pages/sesje-rady-miejskiej). Проєкт ухвали може подати й група з 200 мешканців, які мають право голосу.`,
    ar: `يقرر مجلس المدينة في أهم شؤون البلدية، ويضم 15 عضوًا ويدير عمله رئيس المجلس.

## ما الذي يقرره المجلس

- ميزانية البلدية وتعديلاتها خلال السنة،
- [معدلات الضرائب والرسوم المحلية](ref:pages/stawki-podatkow-i-oplat)،
- المخططات المحلية للبناء،
- الأنظمة، مثل نظام النظافة ونظام استعمال الشاطئ،
- أسماء الشوارع والساحات،
- شبكة المدارس ورياض الأطفال ودوائر القرى (sołectwa) والنظام الأساسي للبلدية،
- منح الثقة لرئيس البلدية وإبراء ذمته عن تنفيذ الميزانية.

## اللجان

| اللجنة | مجال عملها |
| --- | --- |
| لجنة الرقابة | تراقب رئيس البلدية ومؤسساتها |
| لجنة الشكاوى والاقتراحات والعرائض | تنظر في الشكاوى ضد رئيس البلدية والاقتراحات والعرائض |
| لجنة الميزانية والتنمية | المالية والاستثمار والسياحة |
| لجنة الشؤون الاجتماعية | المدارس والثقافة والصحة والمساعدة الاجتماعية |
| لجنة النظام والبيئة | النفايات والطرق والسلامة والطبيعة |

## مقابلة أحد الأعضاء

يستقبل الأعضاء السكان في الغرفة 105 يوم الاثنين الأول والثالث من كل شهر من 15:30 إلى 17:00. تجد مواعيد الجلسات والبث في صفحة [جلسات مجلس المدينة](ref:pages/sesje-rady-miejskiej). ويحق لمجموعة من 200 ساكن لهم حق التصويت أن تقدّم مشروع قرار.`,
    en: `The Town Council decides the most important matters of the municipality. It has 15 councillors and is led by its chair.

## What the Council decides

- the budget, and changes to it during the year,
- [rates of local taxes and charges](ref:pages/stawki-podatkow-i-oplat),
- local development plans,
- by-laws, for example on cleanliness and on using the beach,
- names of streets and squares,
- the network of schools and nursery schools, village districts (sołectwa), the municipal statute,
- the vote of confidence in the Mayor and the discharge for the budget.

## Committees

| Committee | What it deals with |
| --- | --- |
| Audit | checks the Mayor and municipal institutions |
| Complaints, Suggestions and Petitions | examines complaints about the Mayor, suggestions and petitions |
| Budget and Development | finance, investment, tourism |
| Social Affairs | schools, culture, health, social assistance |
| Public Order and Environment | waste, roads, safety, nature |

## Meet a councillor

Councillors hold surgeries in room 105 on the first and third Monday of the month, 15:30–17:00. Dates of meetings and live streams are on the page [Town Council meetings](ref:pages/sesje-rady-miejskiej). A group of 200 residents with the right to vote can also table a draft resolution.`,
  },
  headRole: {
    pl: 'Przewodniczący Rady Miejskiej',
    uk: 'Голова Міської ради',
    ar: 'رئيس مجلس المدينة',
    en: 'Chair of the Town Council',
  },
  room: {
    pl: 'Biuro Rady: pokój 105, I piętro; sesje: sala 104',
    uk: 'Бюро Ради: кімната 105, другий поверх (I piętro); сесії: зала 104',
    ar: 'مكتب المجلس: الغرفة 105، الطابق الأول؛ الجلسات: القاعة 104',
    en: 'Council office: room 105, first floor; meetings: room 104',
  },
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 05',
      label: { pl: 'Biuro Rady Miejskiej', uk: 'Бюро Міської ради', ar: 'مكتب مجلس المدينة', en: 'Council office' },
    },
    { kind: 'email', value: 'rada@jantarowo.example' },
  ],
  topics: ['podatki', 'budownictwo'],
  audiences: ['residents'],
  ownerUnit: 'referat-organizacyjny',
  reviewAt: day(240),
  producedBy: 'Biuro Rady Miejskiej',
  producedAt: day(-125),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['radni', 'uchwały', 'komisje', 'sesja', 'dyżury radnych'],
    uk: ['депутати', 'радні', 'ухвали', 'комісії'],
    ar: ['أعضاء المجلس', 'القرارات', 'اللجان'],
    en: ['councillors', 'resolutions', 'committees', 'surgeries'],
  },
}
