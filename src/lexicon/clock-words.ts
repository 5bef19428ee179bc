/** Words behind a clock time: `am`, `pm`, `noon` (near midday) or `night` first, then the forms. */
export const dayHalves: string = `
am|ص|صباحا|صباح|صباحًا|فجرا|فجر|الصباح|am
pm|م|مساء|مساءً|المساء|عصرا|عصر|مغربا|بعد الظهر|بعد الزوال|زوالا|pm
noon|ظهرا|ظهر|الظهر|noon
night|ليلا|ليل|الليل
`

/** Names of Universal Time. */
export const universalTime: string = `
GMT|UTC|غرينتش|غرينيتش|جرينتش|جرينيتش|جرينتيش|غرنتش|قرينتش|تغ
`

/** Eras behind a year: `hijri` or `gregorian` first, then the forms. */
export const eras: string = `
hijri|هـ|ه|هجري|هجرية|الهجري|للهجرة
gregorian|م|ميلادي|ميلادية|الميلادي|للميلاد
`

/** Ordinals that stand for a day of the month: the number first. */
export const dayOrdinals: string = `
1|الأول|الفاتح|فاتح|غرة|مستهل
2|الثاني
3|الثالث
4|الرابع
5|الخامس
6|السادس
7|السابع
8|الثامن
9|التاسع
10|العاشر
11|الحادي عشر
12|الثاني عشر
13|الثالث عشر
14|الرابع عشر
15|الخامس عشر
16|السادس عشر
17|السابع عشر
18|الثامن عشر
19|التاسع عشر
20|العشرين
21|الحادي والعشرين
22|الثاني والعشرين
23|الثالث والعشرين
24|الرابع والعشرين
25|الخامس والعشرين
26|السادس والعشرين
27|السابع والعشرين
28|الثامن والعشرين
29|التاسع والعشرين
30|الثلاثين
31|الحادي والثلاثين
`
