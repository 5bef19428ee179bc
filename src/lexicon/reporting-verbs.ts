/**
 * Verbs that report speech, thought or writing. One a line: third person singular of the perfect and of the imperfect, active participle
 * (`-` if it is not used), tier, risk of being another word, class, and the prepositions that bring in what is said (ه: a direct object).
 * Tier A: any clause near it is what was said. B: a clause close by. C: only a clause or quotation marks beside it.
 * The other forms are made from these by `quotes/conjugate.ts`; irregular ones stand behind `+`.
 */
export const reportingVerbs: string = `
قال يقول قائل A low say ب
صرح يصرح مصرح A low say ب ل
تحدث يتحدث متحدث B high say إلى عن
تكلم يتكلم متكلم B low say عن
ذكر يذكر ذاكر A med say ب
أفاد يفيد مفيد A low say عن ب
أخبر يخبر مخبر A low say عن ب ه
أبلغ يبلغ مبلغ A high say عن ب ه
أعلم يعلم معلم B high say ب ه
عبر يعبر معبر B high express عن
أعرب يعرب معرب A low express عن
أدلى يدلي مدلي B med say ب
نوه ينوه منوه A low indicate إلى ب
أورد يورد مورد B med report
روى يروي راوي B med narrate
سرد يسرد سارد C low narrate ه
حكى يحكي حاكي C low narrate عن
ردد يردد مردد C low say
هتف يهتف هاتف C med say ب
صاح يصيح صائح C med say
صرخ يصرخ صارخ C low say
خاطب يخاطب مخاطب B low say ب ه
أعلن يعلن معلن A low announce عن ب
كشف يكشف كاشف A med reveal عن ب
أذاع يذيع مذيع C high announce ه
بث يبث باث C high announce ه
نشر ينشر ناشر C high publish ه
أصدر يصدر مصدر C high issue
بشر يبشر مبشر C high announce ب
أضاف يضيف مضيف A low add
تابع يتابع متابع B high continue
استطرد يستطرد مستطرد A low continue
أردف يردف مردف A low add
واصل يواصل مواصل C high continue
مضى يمضي ماضي C high continue إلى
زاد يزيد زائد C high add
استدرك يستدرك مستدرك A low add
أكمل يكمل مكمل C high continue
ختم يختم خاتم C med conclude ب
اختتم يختتم مختتم C med conclude ب
استهل يستهل مستهل C med begin ب
عقب يعقب معقب C high comment على ب
علق يعلق معلق B high comment على ب
خلص يخلص خالص B med conclude إلى
لخص يلخص ملخص C med conclude ب ه
استرسل يسترسل مسترسل B low continue
كرر يكرر مكرر B med repeat
جدد يجدد مجدد B high repeat إلى على
أعاد يعيد معيد C high repeat على
سجل يسجل مسجل C high note
أكد يؤكد مؤكد A low affirm على ب
شدد يشدد مشدد A low emphasise على ب
جزم يجزم جازم B low affirm ب
أصر يصر مصر B high emphasise على
ألح يلح ملح B med emphasise على
أبرز يبرز مبرز B high emphasise ب
ركز يركز مركز C high emphasise على
أثبت يثبت مثبت C med show
بين يبين مبين B high explain ب
أوضح يوضح موضح A low explain ب
وضح يوضح موضح B med explain ب
فسر يفسر مفسر C med explain ب ه
شرح يشرح شارح B low explain ه
أشار يشير مشير A low indicate إلى ب
لفت يلفت لافت A med indicate إلى
ألمح يلمح ملمح A low hint إلى ب
لمح يلمح ملمح B low hint إلى ب
نبه ينبه منبه A low warn إلى على من
لاحظ يلاحظ ملاحظ B med note
تطرق يتطرق متطرق C low mention إلى
نفى ينفي نافي A low deny ه
أنكر ينكر منكر A low deny ه
كذب يكذب مكذب C med deny ه
دحض يدحض داحض C low deny ه
فند يفند مفند B low deny ه
استبعد يستبعد مستبعد A med deny ه
اعترف يعترف معترف A med admit ب
أقر يقر مقر B high admit ب
سلم يسلم مسلم C high admit ب
اعتذر يعتذر معتذر B low apologise عن ل
زعم يزعم زاعم A low claim ب
ادعى يدعي مدعي A med claim ب ه
رجح يرجح مرجح A low predict ه
افترض يفترض مفترض C med opine
خمن يخمن مخمن C low opine
قدر يقدر مقدر C high estimate ب
اعتقد يعتقد معتقد B med believe ب
رأى يرى رائي B high opine
اعتبر يعتبر معتبر A med opine ب ه
عد يعد معد C high opine ه
وصف يصف واصف A low describe ب ه
سمى يسمي مسمي B med describe ب ه
أسمى يسمي مسمي B med describe
نعت ينعت ناعت C low describe ب ه
شبه يشبه مشبه C high describe ب ه
حذر يحذر محذر A low warn من ب
أنذر ينذر منذر B med warn من ب
هدد يهدد مهدد A med threaten ب
توعد يتوعد متوعد A low threaten ب ه
تخوف يتخوف متخوف B low fear من
أبدى يبدي مبدي B med express ل ه
دعا يدعو داعي A low call إلى ل ه
طالب يطالب مطالب A high demand ب ه
حث يحث حاث A low urge على ه
ناشد يناشد مناشد A low urge إلى ب ه
أهاب يهيب مهيب B low urge إلى ب ه
أوصى يوصي موصي B low recommend ب
نصح ينصح ناصح B low recommend ب ه
أمر يأمر آمر C high order ب ه
طلب يطلب طالب B high request من ب
اشترط يشترط مشترط C low demand ل ه
اقترح يقترح مقترح A med propose على ه
حض يحض حاض A low urge على ه
التمس يلتمس ملتمس C med request من ه
شجع يشجع مشجع C med urge على ه
حرض يحرض محرض C low urge على
أوعز يوعز موعز B low order إلى ب
سأل يسأل سائل B low ask عن ه
تساءل يتساءل متسائل A low ask عن
استفسر يستفسر مستفسر B low ask عن
رد يرد راد B high reply على ب
أجاب يجيب مجيب A low reply على عن ب
تعهد يتعهد متعهد A low promise ب
وعد يعد واعد B high promise ب ه
التزم يلتزم ملتزم C med promise ب
أقسم يقسم مقسم C med swear على ب
طمأن يطمئن مطمئن B low reassure إلى ب ه
انتقد ينتقد منتقد B low criticise ه
أدان يدين مدين B med condemn ه
ندد يندد مندد B low condemn ب
استنكر يستنكر مستنكر B low condemn ه
شجب يشجب شاجب B low condemn ه
رحب يرحب مرحب B low welcome ب
أشاد يشيد مشيد B low praise ب
أثنى يثني مثني B low praise على
ثمن يثمن مثمن C high praise ه
هنأ يهنئ مهنئ B low greet ب ه
شكر يشكر شاكر C med greet ل ه
امتدح يمتدح ممتدح B low praise ه
أسف يأسف آسف C med regret ل
استغرب يستغرب مستغرب B low regret من ه
تمنى يتمنى متمني A low hope ل ه
أمل يأمل آمل B med hope ب في
توقع يتوقع متوقع A med predict ب ه
تنبأ يتنبأ متنبئ B low predict ب
احتج يحتج محتج C med protest على ب
اشتكى يشتكي مشتكي B low complain من
اتهم يتهم متهم A med accuse ب ه
حمل يحمل محمل C high accuse ه
برر يبرر مبرر B low justify ب ه
علل يعلل معلل B low justify ب ه
رفض يرفض رافض C high refuse ه
أيد يؤيد مؤيد C med support ه
عارض يعارض معارض C high oppose ه
اعترض يعترض معترض C med oppose على ب
استنتج يستنتج مستنتج B low conclude
توصل يتوصل متوصل C med conclude إلى
شهد يشهد شاهد C high testify ب
نقل ينقل ناقل B high relay عن
نسب ينسب ناسب C med relay إلى
اقتبس يقتبس مقتبس C low relay من عن
استشهد يستشهد مستشهد C high cite ب
عزا يعزو عازي B low explain إلى ه
تداول يتداول متداول C med relay ه
أظهر يظهر مظهر C high show
كتب يكتب كاتب A high write على في
غرد يغرد مغرد A low write على ب
دون يدون مدون C high write على
نعى ينعى ناعي C low mourn ه
تلا يتلو تالي C med say
هاجم يهاجم مهاجم C high criticise ه
سخر يسخر ساخر B low mock من
تهكم يتهكم متهكم C low mock على
أنبأ ينبئ منبئ C low say ب
تمسك يتمسك متمسك C med emphasise ب
ارتأى يرتئي مرتئي C low opine ه
ذهب يذهب ذاهب C high opine إلى
اكتفى يكتفي مكتفي C med say إلى ب
قلل يقلل مقلل C med downplay من
دافع يدافع مدافع C high defend عن
جادل يجادل مجادل B low claim ب
حاجج يحاجج محاجج C low claim ب
أوحى يوحي موحي C low hint ب
أقنع يقنع مقنع C low persuade ب ه
أسر يسر مسر C high say إلى ب
باح يبوح بائح C low reveal ب
أفصح يفصح مفصح B low reveal عن
أماط يميط مميط C low reveal عن
احتفى يحتفي محتفي C low greet ب
عاب يعيب عائب C med criticise على ه
لام يلوم لائم C med criticise على ه
شكك يشكك مشكك B low opine في ب
تكهن يتكهن متكهن B low predict ب
استهجن يستهجن مستهجن B low criticise ه
لوح يلوح ملوح C med threaten ب إلى
وجه يوجه موجه C high urge ب ه
أفتى يفتي مفتي C low opine ب
شكا يشكو شاكي C med complain من
عزى يعزي معزي C low greet ه
بارك يبارك مبارك C med greet ه
استخلص يستخلص مستخلص C low conclude من
أفهم يفهم مفهم C med say ه
أجمع يجمع مجمع C high affirm على
اتفق يتفق متفق C high affirm على
راهن يراهن مراهن C low predict على
طرح يطرح طارح C high propose ه
سرب يسرب مسرب C med reveal ه
نبأ ينبئ منبئ C low say ب
تحدى يتحدى متحدي C med criticise ه
عاتب يعاتب معاتب C low criticise ه
همس يهمس هامس C low say ل
مازح يمازح ممازح C low say ه
تأمل يتأمل متأمل C high hope في
شارك يشارك مشارك C high write ه
أرفق يرفق مرفق C med write ه
أعاب يعيب عائب C low criticise على
تبنى يتبنى متبني C med announce ه
`
