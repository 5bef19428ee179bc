/** Other furniture: polls, prayer times, weather, reading time, counters, widgets. One phrase a line. A trailing ` ?` marks one that also opens sentences: it must stand alone or before a colon or bar. */
export const noticePhrases: string = `
استطلاع الرأي
استطلاع رأي
استطلاعات الرأي
استفتاء ?
الاستفتاء ?
الاستفتاءات
تصويت ?
صوت ?
عرض النتائج
إظهار النتائج
اظهار النتائج
إظهار النتائج تصويت
مجموع الأصوات
عدد الأصوات ?
نعم ?
لا ?
لا أعرف
لا أدري
بدون رأي
ربما ?
poll ?
poll buttons
vote ?
دقائق القراءة
دقائق قراءة
دقيقة قراءة
دقيقتان للقراءة
مدة القراءة
وقت القراءة
زمن القراءة
زمن قراءة
مشاهدة ?
مشاهدات ?
المشاهدات ?
عدد المشاهدات
عدد القراءات
عدد الزيارات
قراءة ?
قراءات ?
زيارة ?
الصلاة ?
الصلات ?
التوقيت ?
المدينة الفجر الشروق الظهر العصر المغرب العشاء
درجة الحرارة ?
الرطوبة ?
الرياح ?
سرعة الرياح ?
انقر هنا ?
اضغط هنا ?
اضغط للتكبير
انقر للتكبير
غلق ?
موافق ?
استمر ?
قبول ?
أوافق ?
تحميل المزيد
تحميل ?
جاري التحميل
جار التحميل
يرجى الانتظار
عرض أقل
ask about this article
answer for your question
loading
please wait
time ?
time to read
min read
accept ?
ok ?
pic twitter com
satellite ?
tél ?
tel ?
fax ?
هاتف ?
فاكس ?
الهاتف ?
تعديل مقترح
تصحيح ?
خطأ في المقال
أبلغ عن خطأ
الإبلاغ عن خطأ
بلغ عن خطأ
تفعيل جافاسكريبت
متصفحك لا يدعم
`
