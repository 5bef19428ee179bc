/** Words of time that may stand between a verb and its subject, or behind the subject. One concept a line, its forms after `|`; ` ?` marks a form that needs more evidence. */
export const timeWords: string = `
اليوم|أمس|الأمس|غدا|البارحة|صباح|مساء|فجر|ظهر|عصر|ليل|ليلة|صباحا|مساء|فجرا|ظهرا|عصرا|ليلا|نهار|منتصف
السبت|الأحد|الاحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة
يوم|أيام ?|الأسبوع|الشهر|العام|الماضي ?|الماضية ?|الجاري ?|المقبل ?|نفسه ?|ذاته ?
`
