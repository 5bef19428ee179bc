/**
 * Currencies: the share of the main unit and the noun that stands for all forms first, then the ISO 4217 code of the bare noun or `-`
 * where only a nationality tells, then the forms. `:2` marks the dual, `:the` the definite forms, which name no sum by themselves, ` ?` a form that is also
 * another word and needs a nationality or hundreds before it.
 */
export const currencies: string = `
1:دولار|USD|دولار|دولارا|دولارات|دولارين:2|دولاران:2|الدولار:the|الدولارات:the
1:يورو|EUR|يورو|يوروهات|أورو|اليورو:the|الأورو:the
1:ريال|-|ريال|ريالا|ريالات|ريالين:2|ريالان:2|الريال:the|الريالات:the
1:دينار|-|دينار|دينارا|دنانير|دينارين:2|ديناران:2|الدينار:the|الدنانير:the
1:درهم|-|درهم|درهما|دراهم|درهمين:2|درهمان:2|الدرهم:the|الدراهم:the
1:جنيه|-|جنيه|جنيها|جنيهات|جنيهين:2|جنيهان:2|الجنيه:the|الجنيهات:the
1:ليرة|-|ليرة|ليرات|ليرتين:2|ليرتان:2|الليرة:the|الليرات:the
1:فرنك|-|فرنك|فرنكا|فرنكات|فرنكين:2|الفرنك:the|الفرنكات:the
1:يوان|CNY|يوان|يوانا|يوانات|اليوان:the
1:ين|JPY|ين|ينا|ينات|الين:the
1:روبل|RUB|روبل|روبلا|روبلات|الروبل:the
1:روبية|-|روبية|روبيات|روبيتين:2|الروبية:the
1:بيزو|-|بيزو|بيزوات|بيسو|البيزو:the
1:كرونة|-|كرونة|كرونا|كرونات|كرون|الكرونة:the
1:وون|KRW|وون|ون ?|الوون:the
1:بات|THB|بات ?|باتا|البات:the
1:شيكل|ILS|شيكل|شيكلا|شواكل|شيكلات|شيقل|شيقلا|شواقل|الشيكل:the|الشيقل:the
1:تومان|-|تومان|تومانا|تومانات|التومان:the
1:شلن|-|شلن|شلنا|شلنات|الشلن:the
1:بر|ETB|بر إثيوبي|برا إثيوبيا|بير إثيوبي
1:نايرا|NGN|نايرا|نيرة|النايرا:the
1:راند|ZAR|راند|راندا|الراند:the
1:رينغيت|MYR|رينغيت|رينجيت|الرينغيت:the
1:هريفنيا|UAH|هريفنيا|هريفنا|غريفنيا|هريفنات|الهريفنيا:the
1:زلوتي|PLN|زلوتي|الزلوتي:the
1:فورنت|HUF|فورنت|الفورنت:the
1:مانات|-|مانات|المانات:the
1:دونغ|VND|دونغ|دونج
1:تاكا|BDT|تاكا ?
1:أوقية|MRU|أوقية موريتانية
0.01:سنت|USD|سنت|سنتا|سنتات
0.01:قرش|-|قرش|قرشا|قروش|قرشين:2
0.01:هللة|SAR|هللة|هللات|هللتين:2
0.01:بنس|GBP|بنس|بنسا|بنسات
`

/** What a nationality makes of a currency: the ISO 4217 code, the noun as `currencies` has it, then the adjectives, masculine. */
export const currencyNations: string = `
USD|دولار|أمريكي|أميركي
CAD|دولار|كندي
AUD|دولار|أسترالي|استرالي
NZD|دولار|نيوزيلندي
SGD|دولار|سنغافوري
HKD|دولار|هونغ كونغ
TWD|دولار|تايواني
NAD|دولار|ناميبي
LRD|دولار|ليبيري
SAR|ريال|سعودي
QAR|ريال|قطري
OMR|ريال|عماني
YER|ريال|يمني
IRR|ريال|إيراني
BRL|ريال|برازيلي
KHR|ريال|كمبودي
KWD|دينار|كويتي
BHD|دينار|بحريني
JOD|دينار|أردني
IQD|دينار|عراقي
LYD|دينار|ليبي
TND|دينار|تونسي
DZD|دينار|جزائري
RSD|دينار|صربي
MKD|دينار|مقدوني
AED|درهم|إماراتي
MAD|درهم|مغربي
AMD|درهم|أرميني
EGP|جنيه|مصري
SDG|جنيه|سوداني
SSP|جنيه|جنوب سوداني
GBP|جنيه|إسترليني|استرليني|أسترليني|بريطاني
GIP|جنيه|جبل طارق
LBP|ليرة|لبناني
SYP|ليرة|سوري
TRY|ليرة|تركي
CHF|فرنك|سويسري
DJF|فرنك|جيبوتي
KMF|فرنك|قمري
GNF|فرنك|غيني
RWF|فرنك|رواندي
BIF|فرنك|بوروندي
CDF|فرنك|كونغولي
CNY|يوان|صيني
JPY|ين|ياباني
RUB|روبل|روسي
BYN|روبل|بيلاروسي
INR|روبية|هندي
PKR|روبية|باكستاني
IDR|روبية|إندونيسي
LKR|روبية|سريلانكي
NPR|روبية|نيبالي
MXN|بيزو|مكسيكي
ARS|بيزو|أرجنتيني
CLP|بيزو|تشيلي
COP|بيزو|كولومبي
UYU|بيزو|أوروغوياني
PHP|بيزو|فلبيني|فيليبيني
CUP|بيزو|كوبي
SEK|كرونة|سويدي
NOK|كرونة|نرويجي
DKK|كرونة|دنماركي|دانماركي
CZK|كرونة|تشيكي
ISK|كرونة|آيسلندي|أيسلندي
KRW|وون|كوري|كوري جنوبي
KPW|وون|كوري شمالي
THB|بات|تايلندي|تايلاندي
ILS|شيكل|إسرائيلي
KES|شلن|كيني
SOS|شلن|صومالي
UGX|شلن|أوغندي
TZS|شلن|تنزاني
NGN|نايرا|نيجيري
ZAR|راند|جنوب أفريقي|جنوب إفريقي
MYR|رينغيت|ماليزي
UAH|هريفنيا|أوكراني
PLN|زلوتي|بولندي
HUF|فورنت|مجري|هنغاري
AZN|مانات|أذربيجاني|أذري
TMT|مانات|تركماني
VND|دونغ|فيتنامي
BDT|تاكا|بنغلاديشي|بنغالي
`

/** Short forms and codes that stand beside a number: the ISO 4217 code, then the forms. */
export const currencyCodes: string = `
USD|USD
EUR|EUR
GBP|GBP
JPY|JPY
CNY|CNY
CHF|CHF
RUB|RUB
TRY|TRY
ILS|ILS
INR|INR
SAR|SAR|ر.س
AED|AED|د.إ
QAR|QAR|ر.ق
OMR|OMR|ر.ع
BHD|BHD|د.ب
KWD|KWD|د.ك
JOD|JOD|د.أ
IQD|IQD|د.ع
EGP|EGP|ج.م
LBP|LBP|ل.ل
SYP|SYP|ل.س
TND|TND|د.ت
DZD|DZD|د.ج
MAD|MAD|د.م
LYD|LYD|د.ل
SDG|SDG|ج.س
YER|YER|ر.ي
`

/** Signs before or behind a number: the ISO 4217 code, then the sign. */
export const currencySigns: string = `
USD|$
EUR|€
GBP|£
JPY|¥
ILS|₪
TRY|₺
INR|₹
RUB|₽
KRW|₩
UAH|₴
VND|₫
NGN|₦
`
