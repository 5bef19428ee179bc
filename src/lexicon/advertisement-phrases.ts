/** Labels of advertisements. One phrase a line. A trailing ` ?` marks one that also opens sentences: it must stand alone or before a colon or bar. */
export const advertisementPhrases: string = `
إعلان
اعلان
إعلانات
اعلانات
الإعلان
مساحة إعلانية
إعلان مدفوع
محتوى إعلاني
محتوى مدعوم
مادة إعلانية
إعلان تجاري
برعاية
تخطي الإعلان
advertisement
advertisements
ad
ads
sponsored
`
