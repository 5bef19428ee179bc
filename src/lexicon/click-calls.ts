/** What ends a line that wants to be clicked. One phrase a line. */
export const clickCalls: string = `
اضغط هنا
إضغط هنا
اضغط على الرابط
انقر هنا
أنقر هنا
انقر على الرابط
اضغطوا هنا
انقروا هنا
من هنا
عبر الرابط
عبر هذا الرابط
على هذا الرابط
على الرابط التالي
عبر الرابط التالي
click here
`
