/** Words that name a source as a preposition does. `ل` and `عن` behind `:` must follow. One concept a line, its forms after `|`; ` ?` marks a form that needs more evidence. */
export const accordingWords: string = `
وفقا:ل|طبقا:ل|تبعا:ل|استنادا:إلى
وفق|بحسب|حسب
نقلا:عن
حسبما|وفقما|بحسبما
على لسان|على ذمة
على حد قول|على حد تعبير|على حد وصف|على حد زعم|على حد ذكر|على رأي|حسب قول|حسب تعبير|بحسب قول|وفق قول|حسب ما|بحسب ما|وفق ما|وفقا لما|طبقا لما|كما جاء في|كما ورد في
`
