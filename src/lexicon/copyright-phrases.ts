/** Copyright and imprint. One phrase a line. A trailing ` ?` marks one that also opens sentences: it must stand alone or before a colon or bar. */
export const copyrightPhrases: string = `
جميع الحقوق محفوظة
جميع حقوق النشر محفوظة
كافة الحقوق محفوظة
كل الحقوق محفوظة
كافة حقوق النشر محفوظة
حقوق النشر محفوظة
حقوق النشر ?
حقوق الطبع محفوظة
حقوق الطبع والنشر
حقوق الطبع والنشر محفوظة
الحقوق محفوظة
حقوق الملكية ?
حقوق الملكية الفكرية ?
يمنع إعادة النشر
يمنع نشر ?
يمنع الاقتباس
يحظر نشر ?
يحظر إعادة نشر
لا يجوز نشر ?
لا يجوز إعادة نشر
وتخضع لاتفاقية الاستخدام
وتخضع لإتفاقية الإستخدام
تخضع لاتفاقية الاستخدام
شروط الاستخدام وحقوق ?
تصميم وتطوير
تصميم وبرمجة
تطوير وتصميم
برمجة وتصميم
تصميم وتنفيذ ?
تصميم وتطوير وتنفيذ
برمجة وتطوير
تم التصميم بواسطة
بدعم من ?
powered by
designed by
developed by
copyright ?
copyrights ?
all rights reserved
all right reserved
conception et hébergement
tous droits réservés
`
