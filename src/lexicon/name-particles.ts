/** Small words inside a person's name: Arabic ones, which the name may begin with, then those of European and other names. One a line; ` +` marks the ones a name can begin with. */
export const nameParticles: string = `
بن +
ابن +
بنت
ولد +
آل +
أبو +
أبي +
أبا +
أم +
عبد +
ذو +
بو +
ذي
دي
دا
دو
دوس
ديل
ديلا
دلا
دل
لا
لو
فان
فون
فاندر
فندر
دير
دن
تن
سان
سانت
ماك
أوف
إيل
إل
الـ
`
