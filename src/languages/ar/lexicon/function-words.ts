/** What a function word does in its sentence. */
export type FunctionKind =
  | 'preposition'
  | 'conjunction'
  | 'complementizer'
  | 'relative'
  | 'subordinator'
  | 'negator'
  | 'auxiliary'
  | 'particle'
  | 'demonstrative'
  | 'quantifier'
  | 'adverb'
  | 'pronoun'

/** Prepositions and nouns that work as such; those of several words are in `phrases`. */
export const prepositions = `في من إلى الى على عن مع ضد بين خلال بعد قبل عقب إثر منذ حتى لدى عند أمام وراء خلف فوق تحت
حول باتجاه نحو تجاه إزاء ضمن عبر وفق وفقا حسب بحسب طبقا بسبب بشأن بخصوص رغم قرب قبيل بعيد بدون داخل خارج جنوب شمال شرق غرب
جنوبي شمالي شرقي غربي جراء نتيجة فور لصالح بحق بجانب بهدف بغية بغرض بقصد لأجل بفضل بموجب باستثناء سوى بحضور برفقة بمشاركة برصاص بنيران
باسم بلسان طيلة طوال قبالة خلفا كممثل مقابل وسط حيال بشان حوالى حوالي أثناء غداة عشية صوب ازاء تحسبا احتجاجا ردا بدلا انسجاما تماشيا تزامنا بالتزامن بالتوازي بالتعاون بالاشتراك بالشراكة بالتنسيق بوجه رهن قيد`

/** Prepositional phrases, each read as the one preposition after the colon. */
export const prepositionPhrases = `من قبل:من قبل
من جانب:من قبل
على يد:على يد
على أيدي:على يد
على لسان:على لسان
نقلا عن:نقلا عن
وفقا ل:وفق
من أجل:من أجل
في صفوف:في صفوف
بين صفوف:في صفوف
في أوساط:في صفوف
على هامش:خلال
في إطار:خلال
في ختام:خلال
في أعقاب:عقب
في ظل:خلال
في مواجهة:ضد
في وجه:ضد
إلى جانب:مع
الى جانب:مع
ردا على:ردا على
احتجاجا على:احتجاجا على
بالتعاون مع:بالتعاون
بالتنسيق مع:بالتعاون
بالاشتراك مع:بالتعاون
بالشراكة مع:بالتعاون
بالإضافة إلى:مع
فضلا عن:مع
بدلا من:بدلا من
خلفا ل:خلفا
بمن فيهم:مع
بما في ذلك:في
على رأس:خلال
على خلفية:بسبب
على إثر:إثر
على أثر:إثر
على وقع:خلال
انسجاما مع:وفق
تماشيا مع:وفق
تزامنا مع:خلال
بالتزامن مع:خلال
بالتوازي مع:خلال
بناء على:وفق`

/** Conjunctions that stand as a word; the clitics و and ف are readings of a word. */
export const conjunctions = 'و أو أم ثم بل لكن ولكن إما لا_سيما'

/** Words that open a complement clause; with a pronoun they carry its subject: «أنه», «بأنها». */
export const complementizers = 'أن إن ان بأن بان لأن أنّ إنّ ألا بألا'

/** Relative pronouns with gender and number. */
export const relatives = `الذي:m1 التي:f1 اللذان:m2 اللذين:m2 اللتان:f2 اللتين:f2 الذين:m3 اللاتي:f3 اللواتي:f3 مما: بما: ممن: فيما_:`

/** Words that open an adverbial clause. */
export const subordinators = `حيث فيما بينما إذ كما عندما بعدما قبلما إذ إذا لو كما كي لكي حين حينما ريثما طالما مثلما كلما لأن غير_أن إلا بيد_أن علما`

/** Negators of verbs and nouns. */
export const negators = 'لم لن لا ليس ليست ليسوا ليسا غير عدم دون'

/** Verbs and particles that add tense or aspect to the verb or masdar after them. */
export const auxiliaries = `كان كانت كانوا كانا كن يكون تكون يكونوا يكونا ظل ظلت أصبح أصبحت بات باتت أضحى مازال لازال يزال تزال زال زالت
سبق يعد تعد`

/** Particles without a meaning of their own here. */
export const particles = 'قد لقد سوف هل إنما أما إن_ يا ذات نفس ذلك كذلك هكذا هنا هناك ثمة مثل أيضا فقط حتى_'

/** Demonstratives: the noun phrase goes on after them. */
export const demonstratives = 'هذا هذه هؤلاء هذان هذين هاتان هاتين تلك أولئك ذاك ذلك'

/** Quantifiers and containers that a noun phrase follows. */
export const quantifiers = `كل أي أية جميع كافة بعض أحد إحدى عدد مجموعة سائر معظم غالبية أغلب كلا كلتا عشرات مئات آلاف ملايين نصف ثلث ربع أكثر أقل نحو حوالي زهاء
أكبر أول ثاني ثالث آخر أبرز أهم كبار مجمل مختلف سلسلة جملة عدة أعنف أشد أوسع أقوى أحدث أخطر أضخم أشهر أسوأ أبشع أطول أعلى أحر أصدق أخلص أطيب أسمى بالغ جزيل وافر خالص`

/** Words that take up the noun before them: «الحزب نفسه». */
export const reflexives = 'نفسه نفسها نفسهما نفسهم أنفسهم ذاته ذاتها ذاتهم ذاتهما عينه عينها'

/** Words that ask or stand for something without a name, which only tell that no name goes on. */
export const placeholders = 'ما ماذا متى كيف أين بلا'

/** Pronouns of an object that stand as a word. */
export const objectPronouns = 'إياه إياها إياهم إياهما إياهن إيانا'

/** Adverbs that stand between a verb and its arguments. */
export const adverbs = `أيضا اليوم أمس غدا أمس_الأول حاليا فورا بشدة رسميا مجددا هاتفيا مباشرة لاحقا سابقا مؤخرا حديثا أخيرا قريبا الآن آنذاك عمليا فعليا
جزئيا كليا نهائيا علنا سرا معا سوية مرارا دائما غالبا أحيانا فقط تقريبا كثيرا قليلا جدا تماما كاملا أبدا قطعا بوضوح بقوة بحرارة بحفاوة بالغا صراحة ميدانيا
سياسيا عسكريا دوليا محليا عالميا جميعا صباحا مساء ليلا فجرا ظهرا عصرا نهارا باستمرار مؤقتا تدريجيا أولا ثانيا ثالثا حينها عندئذ وقتها هناك هنا كذلك أيضاً
الماضي الجاري المقبل القادم الفائت المنصرم الحالي الماضية الجارية المقبلة القادمة الفائتة المنصرمة الحالية بدوره بدورها بدورهم بدورهما`

/** Days, seasons and times of day, which stand as adverbs. */
export const timeWords = `الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت اليوم أمس غدا صباح مساء فجر ظهر عصر ليل ليلة يوم أسبوع شهر عام سنة
الأسبوع الشهر العام السنة الليلة الساعة ساعة ساعات أيام أشهر سنوات أعوام أسابيع يومين أسبوعين شهرين عامين سنتين دقائق دقيقة`

/** Names of months, Levantine, Gregorian, Maghrebi and Hijri. */
export const months = `يناير:1 فبراير:2 مارس:3 أبريل:4 إبريل:4 مايو:5 يونيو:6 يونيه:6 يوليو:7 يوليه:7 أغسطس:8 سبتمبر:9 أكتوبر:10 نوفمبر:11 ديسمبر:12
شباط:2 آذار:3 نيسان:4 أيار:5 حزيران:6 تموز:7 آب:8 أيلول:9 جانفي:1 فيفري:2 أفريل:4 ماي:5 جوان:6 جويلية:7 أوت:8`

/** How pronouns are spelt after a preposition: «معه», «إليها», «بينهما». */
export const pronounSuffixes = ['هما', 'هم', 'هن', 'ها', 'ه', 'نا', 'كم'] as const

/** Signatures of agencies that close a dateline. */
export const signatures = `سانا تاس نوفوستي سبوتنيك رويترز واس وام كونا قنا بترا وفا إرنا ارنا تسنيم مهر شينخوا الأناضول وكالات الوكالات وأج وات ومع
بنا سونا العمانية إنترفاكس بلومبرغ أسوشيتدبرس RT AFP APS QNA MENA SPA WAFA KUNA WAM`

/** Signatures of several letters: «أ ش أ», «د ب أ». */
export const spacedSignatures = ['أ ش أ', 'أ ف ب', 'ا ف ب', 'أف ب', 'د ب أ', 'أ ب', 'آر تي', 'فرانس برس']
