/** Particles that a person's name can begin with. One a line; ` ?` marks those that are other words as well. */
export const nameStarts: string = `
بن
ابن ?
آل
أبو
أبي ?
أبا
أم ?
عبد
بو ?
آيت
مولاي ?
`
