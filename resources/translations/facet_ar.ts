<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Facet %1</source>
        <translation>Facet %1</translation>
    </message>
    <message>
        <source>A window for Google&apos;s Gemma models, with an engine of its own on Vulkan. Gemma is a trademark of Google LLC; Facet is not made by Google.</source>
        <translation>نافذة لنماذج Gemma من Google، بمحرّك خاص بها يعمل على Vulkan. Gemma علامة تجارية لشركة Google LLC؛ وليس Facet من إنتاج Google.</translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>How the next token is drawn from those that are likely.</source>
        <translation>كيفية اختيار الرمز التالي من بين الرموز المرجّحة.</translation>
    </message>
    <message>
        <source>As the model recommends</source>
        <translation>كما يوصي النموذج</translation>
    </message>
    <message>
        <source>For Gemma 4: temperature 1, top-k 64, top-p 0.95.</source>
        <translation>في Gemma 4: درجة الحرارة 1، وtop-k 64، وtop-p 0.95.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; higher is more varied.</source>
        <translation>القيمة 0 تأخذ الرمز الأرجح دائمًا؛ والقيمة الأعلى أكثر تنوعًا.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together reach this share.</source>
        <translation>الرموز الأرجح التي تبلغ معًا هذه النسبة فقط.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens; 0 takes all.</source>
        <translation>هذا العدد فقط من الرموز الأرجح؛ والقيمة 0 تأخذها كلها.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Only tokens with at least this share of the likeliest one&apos;s chance.</source>
        <translation>الرموز التي لا يقل احتمالها عن هذه النسبة من احتمال الرمز الأرجح فقط.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>Above 1, words that were used become less likely.</source>
        <translation>فوق 1، يقل احتمال الكلمات التي سبق استخدامها.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer. Empty: a new one each time.</source>
        <translation>البذرة نفسها مع السؤال نفسه والإعدادات نفسها تعطي الإجابة نفسها. إذا تُركت فارغة: بذرة جديدة كل مرة.</translation>
    </message>
    <message>
        <source>new for each answer</source>
        <translation>جديدة لكل إجابة</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Stronger lines and text on plain grounds.</source>
        <translation>خطوط ونصوص أوضح على خلفيات بسيطة.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>لا شيء ينزلق أو يتلاشى.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of everything in the window, as a multiple of the usual size.</source>
        <translation>لكل ما في النافذة، مضاعفًا للحجم المعتاد.</translation>
    </message>
    <message>
        <source>This is how answers look for reading.</source>
        <translation>هكذا تبدو الإجابات عند القراءة.</translation>
    </message>
</context>
<context>
    <name>AttachmentCards</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic)</source>
        <translation>الصور (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic)</translation>
    </message>
    <message>
        <source>Sound (*.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac)</source>
        <translation>الصوت (*.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac)</translation>
    </message>
    <message>
        <source>Video (*.mp4 *.mkv *.webm *.mov *.avi *.m4v)</source>
        <translation>الفيديو (*.mp4 *.mkv *.webm *.mov *.avi *.m4v)</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp *.epub *.txt *.md *.csv *.html)</source>
        <translation>المستندات (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp *.epub *.txt *.md *.csv *.html)</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Previous branch</source>
        <translation>الفرع السابق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>branches</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>الفرع التالي</translation>
    </message>
</context>
<context>
    <name>BudgetChoice</name>
    <message>
        <source>Less detail per frame</source>
        <translation>تفاصيل أقل لكل إطار</translation>
    </message>
    <message>
        <source>%1 per frame</source>
        <comment>tokens</comment>
        <translation>%1 لكل إطار</translation>
    </message>
    <message>
        <source>More detail per frame</source>
        <translation>تفاصيل أكثر لكل إطار</translation>
    </message>
</context>
<context>
    <name>BudgetSlider</name>
    <message>
        <source>text alone</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>Detail of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Detail of each picture of %1</source>
        <translation>تفاصيل كل صورة من %1</translation>
    </message>
</context>
<context>
    <name>CalculateTool</name>
    <message>
        <source>Calculator</source>
        <translation>آلة حاسبة</translation>
    </message>
    <message>
        <source>Computes exactly, on this computer.</source>
        <translation>تحسب بدقة، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Calculate %1?</source>
        <translation>حساب %1؟</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Arguments: %1</source>
        <translation>الوسائط: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>The releases of Gemma 4 by Google and by those who convert them, with what each takes on this machine.</source>
        <translation>إصدارات Gemma 4 من Google وممّن يحوّلونها، مع ما يحتاج إليه كل منها على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Asks for a newer list of models and for newer files of those on this machine</source>
        <translation>يطلب قائمة نماذج أحدث وملفات أحدث للنماذج الموجودة على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>format, instruct or pre-trained</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>الحصول عليه</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>صفحة %1</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Title of this chat</source>
        <translation>عنوان هذه المحادثة</translation>
    </message>
    <message>
        <source>Hide the trace</source>
        <translation>إخفاء سجل الخطوات</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>إظهار سجل الخطوات</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>System prompt and answer form…</source>
        <translation>موجّه النظام وشكل الإجابة…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>تصدير بصيغة Markdown…</translation>
    </message>
    <message>
        <source>Export as HTML…</source>
        <translation>تصدير بصيغة HTML…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>تصدير بصيغة JSON…</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Move to new folder</source>
        <translation>نقل إلى مجلد جديد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML with pictures</source>
        <translation>HTML مع الصور</translation>
    </message>
    <message>
        <source>JSON, to import again</source>
        <translation>JSON، لإعادة استيرادها</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>إزالة المجلد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>ChatOptionsMenu</name>
    <message>
        <source>System prompt of this chat</source>
        <translation>موجّه النظام لهذه المحادثة</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>مثال: أنت معلّم صبور. أجب بجمل قصيرة.</translation>
    </message>
    <message>
        <source>Answers as JSON</source>
        <translation>الإجابات بصيغة JSON</translation>
    </message>
    <message>
        <source>With a JSON schema every answer satisfies it, always. Tools rest meanwhile.</source>
        <translation>مع مخطط JSON تلتزم به كل إجابة دائمًا. وتتوقف الأدوات أثناء ذلك.</translation>
    </message>
    <message>
        <source>JSON schema of answers</source>
        <translation>مخطط JSON للإجابات</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Attach the recording</source>
        <translation>إرفاق التسجيل</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>Folder %1, open</source>
        <translation>المجلد %1، مفتوح</translation>
    </message>
    <message>
        <source>Folder %1, closed</source>
        <translation>المجلد %1، مغلق</translation>
    </message>
    <message>
        <source>%1, is being answered</source>
        <translation>%1، تجري الإجابة عنها</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Deleted.</source>
        <translation>حُذف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>الإجابة: %1</translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message>
        <source>Chats and presets</source>
        <translation>المحادثات والإعدادات المسبقة</translation>
    </message>
    <message>
        <source>What a new chat begins with; each chat can have its own.</source>
        <translation>ما تبدأ به المحادثة الجديدة؛ ويمكن أن يكون لكل محادثة إعداداتها.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>Said to the model before the conversation.</source>
        <translation>يُقال للنموذج قبل المحادثة.</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in metric units.</source>
        <translation>مثال: أجب بإيجاز، بالوحدات المترية.</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>التفكير قبل الإجابة</translation>
    </message>
    <message>
        <source>Better at hard questions, slower at easy ones.</source>
        <translation>أفضل في الأسئلة الصعبة، وأبطأ في السهلة.</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>أطول تفكير</translation>
    </message>
    <message>
        <source>After so many tokens the thought is closed and the answer begins.</source>
        <translation>بعد هذا العدد من الرموز يُنهى التفكير وتبدأ الإجابة.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 رمز</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>حفظ كإعداد مسبق</translation>
    </message>
    <message>
        <source>System prompt, thinking and sampling of the settings, under a name.</source>
        <translation>موجّه النظام والتفكير وأخذ العينات من الإعدادات، تحت اسم واحد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; was deleted.</source>
        <translation>حُذف الإعداد المسبق «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ClipBody</name>
    <message>
        <source>Play %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Send without its sound</source>
        <translation>إرسال دون الصوت</translation>
    </message>
    <message>
        <source>Send with its sound</source>
        <translation>إرسال مع الصوت</translation>
    </message>
</context>
<context>
    <name>ClipRange</name>
    <message>
        <source>Start of the range of %1</source>
        <translation>بداية النطاق في %1</translation>
    </message>
    <message>
        <source>End of the range of %1</source>
        <translation>نهاية النطاق في %1</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Facet and its server?</source>
        <translation>إغلاق Facet وخادمه؟</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of other programs are being answered. They are cut off.</source>
        <translation>
            <numerusform>تجري الإجابة عن %n طلب من برامج أخرى. ستنقطع.</numerusform>
            <numerusform>تجري الإجابة عن طلب واحد من برامج أخرى. سينقطع.</numerusform>
            <numerusform>تجري الإجابة عن طلبين من برامج أخرى. سينقطعان.</numerusform>
            <numerusform>تجري الإجابة عن %n طلبات من برامج أخرى. ستنقطع.</numerusform>
            <numerusform>تجري الإجابة عن %n طلبًا من برامج أخرى. ستنقطع.</numerusform>
            <numerusform>تجري الإجابة عن %n طلب من برامج أخرى. ستنقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs cannot use the model any more until Facet is started again.</source>
        <translation>لن تتمكن البرامج الأخرى من استخدام النموذج حتى يُشغَّل Facet مجددًا.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>تعليمات برمجية</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>تعليمات برمجية بلغة %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ التعليمات البرمجية</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>حفظ التعليمات البرمجية في ملف</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Editing</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>The old question stays as a branch.</source>
        <translation>يبقى السؤال القديم فرعًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>اسأل عن أي شيء</translation>
    </message>
    <message>
        <source>Ask, or drop pictures, sound, video and documents anywhere</source>
        <translation>اسأل، أو أفلت الصور والأصوات والفيديو والمستندات في أي مكان</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>تفكير</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Opens the choices for thinking</source>
        <translation>يفتح خيارات التفكير</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Context: %1, %2</source>
        <translation>السياق: %1، %2</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
</context>
<context>
    <name>ConvertUnitsTool</name>
    <message>
        <source>Unit converter</source>
        <translation>محوّل الوحدات</translation>
    </message>
    <message>
        <source>Length, mass, temperature, volume and more, on this computer.</source>
        <translation>الطول والكتلة ودرجة الحرارة والحجم وغيرها، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Convert %1 %2 to %3?</source>
        <comment>a value, its unit, the wanted unit</comment>
        <translation>تحويل %1 %2 إلى %3؟</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>CurrentTimeTool</name>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Reads the clock of this computer.</source>
        <translation>تقرأ ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look at the clock?</source>
        <translation>النظر إلى الساعة؟</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>This goes:</source>
        <translation>سيُحذف:</translation>
    </message>
    <message>
        <source>This goes, and frees %1:</source>
        <translation>سيُحذف ما يلي ويحرّر %1:</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>Default microphone</source>
        <translation>الميكروفون الافتراضي</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>الميكروفون: %1</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>لم يُعثر على ميكروفون</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Do not cancel %1</source>
        <translation>عدم إلغاء %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>محاولة %1 مرة أخرى</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>استئناف %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Cancel %1 and delete what has arrived</source>
        <translation>إلغاء %1 وحذف ما وصل منه</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>إزالة %1 من هذه القائمة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>صفحة النموذج</translation>
    </message>
</context>
<context>
    <name>DownloadSettingsView</name>
    <message>
        <source>A folder for downloaded models</source>
        <translation>مجلد للنماذج المنزّلة</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>مجلد التنزيلات</translation>
    </message>
    <message>
        <source>%1: other programs find the models there too.</source>
        <translation>%1: تجد البرامج الأخرى النماذج هناك أيضًا.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation>اختيار مجلد التنزيلات</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Use the usual folder of downloads</source>
        <translation>استخدام مجلد التنزيلات المعتاد</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>الملفات في آن واحد</translation>
    </message>
    <message>
        <source>More are not always faster.</source>
        <translation>العدد الأكبر ليس أسرع دائمًا.</translation>
    </message>
    <message>
        <source>Access token of the hub</source>
        <translation>رمز الوصول إلى المنصة</translation>
    </message>
    <message>
        <source>There is a token. It is sent to %1 alone, for models with a licence to accept.</source>
        <translation>يوجد رمز وصول. يُرسل إلى %1 وحده، للنماذج التي يلزم قبول ترخيصها.</translation>
    </message>
    <message>
        <source>For models whose licence is accepted on their page. Made on the hub under Settings, Access Tokens; kept in the system&apos;s keyring.</source>
        <translation>للنماذج التي يُقبل ترخيصها في صفحتها. يُنشأ على المنصة ضمن Settings ثم Access Tokens؛ ويُحفظ في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>رمز وصول آخر</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep the access token</source>
        <translation>حفظ رمز الوصول</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the access token</source>
        <translation>نسيان رمز الوصول</translation>
    </message>
    <message>
        <source>Mirror of the hub</source>
        <translation>مرآة المنصة</translation>
    </message>
    <message>
        <source>This is no address; %1 is used.</source>
        <translation>هذا ليس عنوانًا؛ يُستخدم %1.</translation>
    </message>
    <message>
        <source>Asked instead of the hub, for networks that do not reach it. Empty: %1.</source>
        <translation>تُسأل بدلًا من المنصة، للشبكات التي لا تصل إليها. إذا تُركت فارغة: %1.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.org:3128. Until then nothing is downloaded.</source>
        <translation>المضيف والمنفذ، مثل ‎proxy.example.org:3128‎. وحتى ذلك الحين لا يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>There is a token. It is not sent to %1, which is not encrypted.</source>
        <translation>يوجد رمز وصول. لا يُرسل إلى %1 لأنه غير مشفّر.</translation>
    </message>
    <message>
        <source>This mirror is not encrypted (http), so your access token is not sent to it.</source>
        <translation>هذه المرآة غير مشفّرة (http)، لذا لا يُرسل إليها رمز الوصول.</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>it does not say what the file hashes to (no ETag).</source>
        <translation>لا يذكر قيمة تجزئة الملف (لا يوجد ETag).</translation>
    </message>
    <message>
        <source>it does not name the version (no X-Repo-Commit).</source>
        <translation>لا يذكر الإصدار (لا يوجد X-Repo-Commit).</translation>
    </message>
    <message>
        <source>the size it names is impossible.</source>
        <translation>الحجم الذي يذكره مستحيل.</translation>
    </message>
    <message>
        <source>the folder cannot be made.</source>
        <translation>يتعذر إنشاء المجلد.</translation>
    </message>
    <message>
        <source>the finished file cannot be given its name.</source>
        <translation>تتعذر تسمية الملف المكتمل باسمه.</translation>
    </message>
    <message>
        <source>Facet is set never to go online, so nothing is downloaded.</source>
        <translation>ضُبط Facet على عدم الاتصال بالإنترنت أبدًا، لذا لا يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>Allow it in the settings under “Privacy and data”, then go on.</source>
        <translation>اسمح بذلك في الإعدادات ضمن «الخصوصية والبيانات»، ثم تابع.</translation>
    </message>
    <message>
        <source>A proxy is to be used, and its address is missing or wrong; nothing goes around it.</source>
        <translation>يجب استخدام خادم وكيل، لكن عنوانه مفقود أو خاطئ؛ ولا يمر شيء من دونه.</translation>
    </message>
    <message>
        <source>Set its host and port in the settings under “Downloads”, then go on.</source>
        <translation>أدخل المضيف والمنفذ في الإعدادات ضمن «التنزيلات»، ثم تابع.</translation>
    </message>
    <message>
        <source>The hub does not show %1 without a token: it is private, or it does not exist.</source>
        <translation>لا تعرض المنصة %1 دون رمز وصول: إما أنه خاص أو غير موجود.</translation>
    </message>
    <message>
        <source>Check the name. If it is right, set an access token of the hub in the settings under “Downloads”.</source>
        <translation>تحقق من الاسم. إذا كان صحيحًا، فأدخل رمز الوصول إلى المنصة في الإعدادات ضمن «التنزيلات».</translation>
    </message>
    <message>
        <source>The hub does not accept the access token for %1.</source>
        <translation>لا تقبل المنصة رمز الوصول لـ %1.</translation>
    </message>
    <message>
        <source>Make a new token on the hub, with the right to read, and set it in the settings under “Downloads”.</source>
        <translation>أنشئ رمز وصول جديدًا على المنصة، مع حق القراءة، وأدخله في الإعدادات ضمن «التنزيلات».</translation>
    </message>
    <message>
        <source>%1 is only for people who have accepted its licence.</source>
        <translation>لا يُتاح %1 إلا لمن قبل ترخيصه.</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page, then set an access token of the hub in the settings under “Downloads”.</source>
        <translation>اقبل الترخيص في صفحة النموذج، ثم أدخل رمز الوصول إلى المنصة في الإعدادات ضمن «التنزيلات».</translation>
    </message>
    <message>
        <source>The hub does not let you have %1 yet.</source>
        <translation>لا تسمح لك المنصة بالحصول على %1 بعد.</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page with the account of your token, and check that the token may read it.</source>
        <translation>اقبل الترخيص في صفحة النموذج بحساب رمز الوصول، وتحقق من أن الرمز يسمح بقراءته.</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page and set an access token of the hub in the settings under “Downloads”.</source>
        <translation>اقبل الترخيص في صفحة النموذج وأدخل رمز الوصول إلى المنصة في الإعدادات ضمن «التنزيلات».</translation>
    </message>
    <message>
        <source>%1 no longer has the version that was asked for.</source>
        <translation>لم يعد في %1 الإصدار المطلوب.</translation>
    </message>
    <message>
        <source>Look at the model&apos;s page, and choose its files again.</source>
        <translation>اطّلع على صفحة النموذج، واختر ملفاته مجددًا.</translation>
    </message>
    <message>
        <source>%1 has no file %2.</source>
        <translation>لا يوجد في %1 ملف %2.</translation>
    </message>
    <message>
        <source>It may have been renamed or removed. Look at the model&apos;s page, and choose its files again.</source>
        <translation>ربما أُعيدت تسميته أو أُزيل. اطّلع على صفحة النموذج، واختر ملفاته مجددًا.</translation>
    </message>
    <message>
        <source>The hub has no %1, or no %2 in it.</source>
        <translation>لا يوجد %1 على المنصة، أو لا يوجد فيه %2.</translation>
    </message>
    <message>
        <source>Check the name. If you use a mirror, it may lack this model: choose another in the settings under “Downloads”.</source>
        <translation>تحقق من الاسم. إذا كنت تستخدم مرآة، فربما ينقصها هذا النموذج: اختر غيرها في الإعدادات ضمن «التنزيلات».</translation>
    </message>
    <message>
        <source>The hub says there were too many requests from here.</source>
        <translation>تقول المنصة إن الطلبات من هنا كانت كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Try again later. With an access token in the settings under “Downloads” the limits are higher.</source>
        <translation>حاول مرة أخرى لاحقًا. مع رمز وصول في الإعدادات ضمن «التنزيلات» تكون الحدود أعلى.</translation>
    </message>
    <message>
        <source>The hub has trouble of its own (status %1).</source>
        <translation>تواجه المنصة مشكلة لديها (الحالة %1).</translation>
    </message>
    <message>
        <source>Try again later; what has arrived is kept.</source>
        <translation>حاول مرة أخرى لاحقًا؛ ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>The hub refused the request (status %1).</source>
        <translation>رفضت المنصة الطلب (الحالة %1).</translation>
    </message>
    <message>
        <source>Check the mirror and the proxy in the settings under “Downloads”, then try again.</source>
        <translation>تحقق من المرآة والخادم الوكيل في الإعدادات ضمن «التنزيلات»، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>فشل الاتصال بـ %1: %2</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in the settings under “Downloads”; what has arrived is kept.</source>
        <translation>تحقق من الشبكة، ومن الخادم الوكيل في الإعدادات ضمن «التنزيلات»؛ ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Nothing arrived from %1 for a while.</source>
        <translation>لم يصل شيء من %1 منذ مدة.</translation>
    </message>
    <message>
        <source>Check the network, then try again; what has arrived is kept.</source>
        <translation>تحقق من الشبكة، ثم حاول مرة أخرى؛ ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>%1 sends requests in circles or to where they may not go.</source>
        <translation>يرسل %1 الطلبات في حلقة أو إلى حيث لا يجوز أن تذهب.</translation>
    </message>
    <message>
        <source>Check the mirror and the proxy in the settings under “Downloads”, and whether the network asks you to sign in.</source>
        <translation>تحقق من المرآة والخادم الوكيل في الإعدادات ضمن «التنزيلات»، ومما إذا كانت الشبكة تطلب منك تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 does not answer as a hub of models does: %2</source>
        <translation>لا يجيب %1 كما تجيب منصة نماذج: %2</translation>
    </message>
    <message>
        <source>Check the mirror in the settings under “Downloads”, and whether the network asks you to sign in.</source>
        <translation>تحقق من المرآة في الإعدادات ضمن «التنزيلات»، ومما إذا كانت الشبكة تطلب منك تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 keeps changing on the hub while it is downloaded.</source>
        <translation>يستمر %1 في التغيّر على المنصة أثناء تنزيله.</translation>
    </message>
    <message>
        <source>Try again when its owner has finished.</source>
        <translation>حاول مرة أخرى عندما ينتهي مالكه.</translation>
    </message>
    <message>
        <source>The hub has another version of %1 than the list of models says.</source>
        <translation>لدى المنصة إصدار من %1 غير الذي تذكره قائمة النماذج.</translation>
    </message>
    <message>
        <source>Refresh the list of models, and choose it again.</source>
        <translation>حدّث قائمة النماذج، واختره مجددًا.</translation>
    </message>
    <message>
        <source>%1 arrived twice with wrong bytes (its SHA-256 is not the hub&apos;s).</source>
        <translation>وصل %1 مرتين ببايتات خاطئة (قيمة SHA-256 ليست قيمة المنصة).</translation>
    </message>
    <message>
        <source>A proxy, a mirror or the memory of this machine changes them. Try another network or mirror, then try again.</source>
        <translation>يغيّرها خادم وكيل أو مرآة أو ذاكرة هذا الجهاز. جرّب شبكة أخرى أو مرآة أخرى، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 sent only a pointer of Git LFS in place of %2: it does not have its large files.</source>
        <translation>أرسل %1 مؤشر Git LFS فقط بدلًا من %2: فهو لا يملك ملفاته الكبيرة.</translation>
    </message>
    <message>
        <source>Choose another mirror in the settings under “Downloads”, or none, then try again.</source>
        <translation>اختر مرآة أخرى في الإعدادات ضمن «التنزيلات»، أو لا تختر أي مرآة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>قرص %1 ممتلئ.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings under “Downloads”, then go on; what has arrived is kept.</source>
        <translation>حرّر مساحة، أو اختر مجلدًا آخر في الإعدادات ضمن «التنزيلات»، ثم تابع؛ ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>%1 more are needed in %2, and %3 are free.</source>
        <translation>يلزم %1 إضافية في %2، والمتاح %3.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings under “Downloads”, then go on.</source>
        <translation>حرّر مساحة، أو اختر مجلدًا آخر في الإعدادات ضمن «التنزيلات»، ثم تابع.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>Check the folder and its rights, or choose another one in the settings under “Downloads”.</source>
        <translation>تحقق من المجلد وأذوناته، أو اختر مجلدًا آخر في الإعدادات ضمن «التنزيلات».</translation>
    </message>
    <message>
        <source>The lock of %1 cannot be had.</source>
        <translation>يتعذر الحصول على قفل %1.</translation>
    </message>
    <message>
        <source>Close the other program that downloads it, then try again.</source>
        <translation>أغلق البرنامج الآخر الذي ينزّله، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is no name a downloaded file can have here.</source>
        <translation>لا يمكن أن يحمل ملف منزّل هنا الاسم «%1».</translation>
    </message>
    <message>
        <source>Do not download from this repository, or tell its owner.</source>
        <translation>لا تنزّل من هذا المستودع، أو أبلغ مالكه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Tried %n times.</source>
        <translation>
            <numerusform>%1 عدد المحاولات: %n.</numerusform>
            <numerusform>%1 جرت محاولة واحدة.</numerusform>
            <numerusform>%1 جرت محاولتان.</numerusform>
            <numerusform>%1 جرت %n محاولات.</numerusform>
            <numerusform>%1 جرت %n محاولة.</numerusform>
            <numerusform>%1 جرت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>it began the file anew.</source>
        <translation>بدأ الملف من جديد.</translation>
    </message>
    <message>
        <source>it sent other bytes than were asked for.</source>
        <translation>أرسل بايتات غير المطلوبة.</translation>
    </message>
    <message>
        <source>the connection was closed too early.</source>
        <translation>أُغلق الاتصال قبل الأوان.</translation>
    </message>
    <message>
        <source>A download has at least one file and at most %1.</source>
        <translation>في التنزيل ملف واحد على الأقل و%1 على الأكثر.</translation>
    </message>
    <message>
        <source>the file disappears after it is written.</source>
        <translation>يختفي الملف بعد كتابته.</translation>
    </message>
    <message>
        <source>%1 is not encrypted (http), so your access token is not sent to it. Set a mirror that begins with https:// in the settings under “Downloads”.</source>
        <translation>%1 غير مشفّر (http)، لذا لا يُرسل إليه رمز الوصول. أدخل مرآة تبدأ بـ https:// في الإعدادات ضمن «التنزيلات».</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to attach</source>
        <translation>أفلت للإرفاق</translation>
    </message>
    <message>
        <source>Pictures, sound, video, PDF, Office documents, text and source code; several at once. Nothing leaves this machine.</source>
        <translation>صور وأصوات وفيديو وPDF ومستندات Office ونصوص وشفرة مصدرية؛ عدة ملفات معًا. لا شيء يغادر هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>What is on your mind?</source>
        <translation>بماذا تفكر؟</translation>
    </message>
    <message>
        <source>Everything stays on this machine.</source>
        <translation>كل شيء يبقى على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>%1 at %2</source>
        <comment>model, address</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1 at %2 · %3</source>
        <comment>model, address, program</comment>
        <translation>%1 على %2 · %3</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so nothing is sent there. You can change that under Settings → Privacy and data.</source>
        <translation>خيار «عدم الاتصال بالإنترنت أبدًا» مفعّل، لذا لا يُرسل شيء إلى هناك. يمكنك تغيير ذلك في الإعدادات ← الخصوصية والبيانات.</translation>
    </message>
</context>
<context>
    <name>EndpointForm</name>
    <message>
        <source>Add an endpoint</source>
        <translation>إضافة نقطة نهاية</translation>
    </message>
    <message>
        <source>Edit the endpoint</source>
        <translation>تحرير نقطة النهاية</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Key. There is one in the keyring; type another to replace it.</source>
        <translation>المفتاح. يوجد مفتاح في حلقة المفاتيح؛ اكتب غيره لاستبداله.</translation>
    </message>
    <message>
        <source>Key, if the server wants one. It is kept in the keyring of the system.</source>
        <translation>المفتاح، إذا كان الخادم يطلبه. يُحفظ في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>البحث عن النماذج</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export all chats</source>
        <translation>تصدير كل المحادثات</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>تصدير هذه المحادثة</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Text (TXT)</source>
        <translation>نص (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>ترجمة مرئية (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>ترجمة مرئية للويب (VTT)</translation>
    </message>
    <message>
        <source>Table (Markdown)</source>
        <translation>جدول (Markdown)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
</context>
<context>
    <name>FetchPageTool</name>
    <message>
        <source>Fetch web page</source>
        <translation>جلب صفحة ويب</translation>
    </message>
    <message>
        <source>Loads one address from the internet and gives its text to the model. Asks every time.</source>
        <translation>تحمّل عنوانًا واحدًا من الإنترنت وتعطي نصه للنموذج. تسأل في كل مرة.</translation>
    </message>
    <message>
        <source>Go online and load %1?</source>
        <translation>الاتصال بالإنترنت وتحميل %1؟</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FitCell</name>
    <message>
        <source>%1, too large</source>
        <translation>%1، كبير جدًا</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 في %2: %3</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>FitTableView</name>
    <message>
        <source>What fits</source>
        <translation>ما تتسع له الذاكرة</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>طول السياق</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Type of keys and values</source>
        <translation>نوع المفاتيح والقيم</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Weights, towers, keys and values with the context full, and scratch, on %1. Speeds are reckoned from the memory&apos;s measured bandwidth.</source>
        <translation>الأوزان والمُرمِّزات والمفاتيح والقيم مع امتلاء السياق وذاكرة العمل، على %1. السرعات محسوبة من عرض النطاق المقيس للذاكرة.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>الإجابة مجددًا</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>نسخ كنص عادي</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>إظهار سجل الخطوات</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>متابعة هذه الإجابة</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>حذف هذه الإجابة</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula: %1</source>
        <translation>الصيغة: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>نسخ الصيغة بترميز TeX</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message numerus="yes">
        <source>%n frame(s) that the model sees</source>
        <translation>
            <numerusform>%n إطار يراه النموذج</numerusform>
            <numerusform>إطار واحد يراه النموذج</numerusform>
            <numerusform>إطاران يراهما النموذج</numerusform>
            <numerusform>%n إطارات يراها النموذج</numerusform>
            <numerusform>%n إطارًا يراه النموذج</numerusform>
            <numerusform>%n إطار يراه النموذج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the window. Answers come in the language you write in.</source>
        <translation>لغة النافذة. أما الإجابات فتأتي باللغة التي تكتب بها.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Enter sends the question</source>
        <translation>Enter يرسل السؤال</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Enter begins a new line, Ctrl+Enter sends.</source>
        <translation>Enter يبدأ سطرًا جديدًا، وCtrl+Enter يرسل.</translation>
    </message>
    <message>
        <source>Notify when a long answer ends</source>
        <translation>إشعار عند انتهاء إجابة طويلة</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>فقط عندما تكون نافذة أخرى في المقدمة.</translation>
    </message>
    <message>
        <source>Show thinking and tools beside the chat</source>
        <translation>إظهار التفكير والأدوات بجانب المحادثة</translation>
    </message>
    <message>
        <source>The panel with every step of an answer, its time and its tokens.</source>
        <translation>اللوحة التي تعرض كل خطوة من الإجابة ووقتها ورموزها.</translation>
    </message>
</context>
<context>
    <name>GrantList</name>
    <message>
        <source>Nothing. Every tool that can ask does ask.</source>
        <translation>لا شيء. كل أداة تستطيع السؤال تسأل فعلًا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tool, server</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>always, date</comment>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب الإذن</translation>
    </message>
    <message>
        <source>Take back the permission of %1</source>
        <translation>سحب إذن %1</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>سحب كل الأذونات</translation>
    </message>
    <message>
        <source>Taken back: it asks again.</source>
        <translation>سُحب الإذن: ستسأل الأداة من جديد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>HubFileRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>الحصول عليه</translation>
    </message>
    <message>
        <source>Get %1, %2</source>
        <translation>الحصول على %1، %2</translation>
    </message>
</context>
<context>
    <name>HubFiles</name>
    <message>
        <source>Reading what is in it…</source>
        <translation>جارٍ قراءة محتواه…</translation>
    </message>
    <message>
        <source>Page on the hub</source>
        <translation>صفحته على المنصة</translation>
    </message>
</context>
<context>
    <name>HubRepositoryRow</name>
    <message>
        <source>%1 by %2</source>
        <comment>a repository, its publisher</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>publisher, facts</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>HubSearch</name>
    <message>
        <source>Search for models</source>
        <translation>البحث عن نماذج</translation>
    </message>
    <message>
        <source>Search Gemma models, by size, publisher or language</source>
        <translation>البحث في نماذج Gemma، بالحجم أو الناشر أو اللغة</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>جارٍ سؤال المنصة…</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or the other kind of files.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل، أو النوع الآخر من الملفات.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Draw the part that you ask about</source>
        <translation>ارسم الجزء الذي تسأل عنه</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كلها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Draw a box around what the question is about. With the keyboard: arrows move it, Shift and arrows change its size.</source>
        <translation>ارسم مربعًا حول ما يدور عنه السؤال. بلوحة المفاتيح: الأسهم تحرّكه، وShift مع الأسهم يغيّر حجمه.</translation>
    </message>
    <message>
        <source>Only the marked part is sent, in full detail.</source>
        <translation>يُرسل الجزء المحدد فقط، بكامل تفاصيله.</translation>
    </message>
    <message>
        <source>Draw a box to ask about a part of the picture.</source>
        <translation>ارسم مربعًا للسؤال عن جزء من الصورة.</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1، الصفحة %2 من %3</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>استيراد المحادثات</translation>
    </message>
    <message>
        <source>Exported chats (*.json)</source>
        <translation>محادثات مُصدَّرة (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>InstalledList</name>
    <message>
        <source>demo</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>newer files on the hub</source>
        <translation>ملفات أحدث على المنصة</translation>
    </message>
    <message>
        <source>loading, %1 %</source>
        <translation>جارٍ التحميل، %1 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>محمّل</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>جارٍ البحث عن النماذج…</translation>
    </message>
    <message>
        <source>Facet looks in the Hugging Face cache, LM Studio, Jan and Ollama. Add other files or folders from disk, or drop them here; they are used where they are.</source>
        <translation>يبحث Facet في ذاكرة Hugging Face المؤقتة وLM Studio وJan وOllama. أضف ملفات أو مجلدات أخرى من القرص، أو أفلتها هنا؛ وتُستخدم في مكانها.</translation>
    </message>
</context>
<context>
    <name>InstalledMenu</name>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Get the newer files</source>
        <translation>الحصول على الملفات الأحدث</translation>
    </message>
    <message>
        <source>Verify the files</source>
        <translation>التحقق من الملفات</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Choose a shortcut, then press the keys it shall have. Escape keeps the old ones, Delete takes them away.</source>
        <translation>اختر اختصارًا، ثم اضغط المفاتيح المطلوبة له. Escape يُبقي المفاتيح القديمة، وDelete يزيلها.</translation>
    </message>
    <message>
        <source>Some keys are given twice; what they do is not certain.</source>
        <translation>بعض المفاتيح مستخدمة مرتين؛ ولا يُعرف يقينًا ما ستفعله.</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>الكل كالمعتاد</translation>
    </message>
</context>
<context>
    <name>LabelChips</name>
    <message>
        <source>without a label</source>
        <translation>دون تسمية</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>No translation</source>
        <translation>بلا ترجمة</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Spoken</source>
        <translation>لغة الكلام</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Licence: %1</source>
        <translation>الترخيص: %1</translation>
    </message>
    <message>
        <source>%1 download</source>
        <translation>حجم التنزيل %1</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>قراءة الترخيص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>You are asked once for each repository. The files go into the Hugging Face cache, where other programs find them too.</source>
        <translation>تُسأل مرة واحدة عن كل مستودع. تُحفظ الملفات في ذاكرة Hugging Face المؤقتة، حيث تجدها البرامج الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>قبول وتنزيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>استيراد محادثات…</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>تصدير كل المحادثات</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML with pictures</source>
        <translation>HTML مع الصور</translation>
    </message>
    <message>
        <source>JSON, to import again</source>
        <translation>JSON، لإعادة استيرادها</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Facet</source>
        <comment>window title</comment>
        <translation>%1 – Facet</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
</context>
<context>
    <name>McpServers</name>
    <message>
        <source>No servers yet. Programs that speak the Model Context Protocol (MCP) can bring tools for files, calendars, databases and more.</source>
        <translation>لا توجد خوادم بعد. يمكن للبرامج التي تستخدم Model Context Protocol (MCP) أن توفر أدوات للملفات والتقويمات وقواعد البيانات وغيرها.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>لصق JSON</translation>
    </message>
</context>
<context>
    <name>McpTool</name>
    <message>
        <source>Let the server “%1” run %2?</source>
        <comment>server, tool</comment>
        <translation>السماح للخادم «%1» بتشغيل %2؟</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Stop talking</source>
        <translation>إيقاف التحدث</translation>
    </message>
    <message>
        <source>Writing down what you said</source>
        <translation>جارٍ تدوين ما قلته</translation>
    </message>
    <message>
        <source>Talk: hold, or click to begin and end</source>
        <translation>تحدث: اضغط باستمرار، أو انقر للبدء والإنهاء</translation>
    </message>
    <message>
        <source>Write down what you said</source>
        <translation>تدوين ما قلته</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Name in Facet</source>
        <translation>الاسم في Facet</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>ما يستطيع النموذج فعله</translation>
    </message>
    <message>
        <source>What the model can do. %1</source>
        <translation>ما يستطيع النموذج فعله. %1</translation>
    </message>
    <message>
        <source>Pictures and video</source>
        <translation>الصور والفيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Context length in tokens; empty: not known</source>
        <translation>طول السياق بالرموز؛ إذا تُرك فارغًا: غير معروف</translation>
    </message>
    <message>
        <source>Context length in tokens</source>
        <translation>طول السياق بالرموز</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>النماذج على هذا الجهاز</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
</context>
<context>
    <name>ModelPill</name>
    <message>
        <source>Loading %1 · %2 %</source>
        <comment>model, per cent</comment>
        <translation>جارٍ تحميل %1 · %2 %</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Model and device</source>
        <translation>النموذج والجهاز</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>towers for pictures and sound</source>
        <translation>مُرمِّزات الصور والصوت</translation>
    </message>
    <message>
        <source>cache of keys and values</source>
        <translation>الذاكرة المؤقتة للمفاتيح والقيم</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>ذاكرة العمل</translation>
    </message>
    <message>
        <source>The loaded model still runs with the settings before.</source>
        <translation>لا يزال النموذج المحمّل يعمل بالإعدادات السابقة.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>What computes the answers.</source>
        <translation>ما يحسب الإجابات.</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>طول السياق</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once. Longer takes more memory.</source>
        <translation>مقدار ما يراه النموذج من المحادثة دفعة واحدة. السياق الأطول يشغل ذاكرة أكبر.</translation>
    </message>
    <message>
        <source>As usual (8k)</source>
        <translation>كالمعتاد (8k)</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 رمز</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>المفاتيح والقيم</translation>
    </message>
    <message>
        <source>Q8_0 takes about half the memory of F16 with nearly the same answers; F32 twice as much.</source>
        <translation>يشغل Q8_0 نحو نصف ذاكرة F16 بإجابات متطابقة تقريبًا؛ ويشغل F32 ضعفها.</translation>
    </message>
</context>
<context>
    <name>ModelsHeader</name>
    <message>
        <source>Add a model file</source>
        <translation>إضافة ملف نموذج</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>النماذج (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>إضافة مجلد يحتوي على نماذج</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>البحث عن النماذج مجددًا</translation>
    </message>
    <message>
        <source>Add from disk</source>
        <translation>إضافة من القرص</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Nothing is being downloaded. Choose a model in the catalogue, or search the hub.</source>
        <translation>لا يجري تنزيل شيء. اختر نموذجًا من الفهرس، أو ابحث في المنصة.</translation>
    </message>
    <message>
        <source>Drop model files or folders: they are used where they are</source>
        <translation>أفلت ملفات النماذج أو مجلداتها: تُستخدم في مكانها</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Moving the data</source>
        <translation>جارٍ نقل البيانات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>MovingVeil</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PageNotices</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The loaded model does not hear. Choose E2B or E4B.</source>
        <translation>النموذج المحمّل لا يسمع. اختر E2B أو E4B.</translation>
    </message>
    <message>
        <source>You can record now: what was said is kept, and written down when a model that hears is loaded.</source>
        <translation>يمكنك التسجيل الآن: يُحفظ ما قيل، ويُدوَّن عند تحميل نموذج يسمع.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Reading the sound of the file. Text appears as it is written.</source>
        <translation>جارٍ قراءة صوت الملف. يظهر النص أثناء كتابته.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The last %1 of this recording are not written down yet.</source>
        <translation>لم تُدوَّن بعد آخر %1 من هذا التسجيل.</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>تدوينها</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>First page of %1</source>
        <translation>أول صفحة من %1</translation>
    </message>
    <message>
        <source>Last page of %1</source>
        <translation>آخر صفحة من %1</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>Arguments of %1:</source>
        <translation>وسائط %1:</translation>
    </message>
    <message>
        <source>Scroll to read all arguments.</source>
        <translation>مرّر لقراءة كل الوسائط.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>السماح مرة واحدة</translation>
    </message>
    <message>
        <source>This chat</source>
        <comment>allow in</comment>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>السماح في هذه المحادثة</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>allow</comment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Always allow %1</source>
        <translation>السماح دائمًا لـ %1</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>PickerEntry</name>
    <message>
        <source>loaded</source>
        <translation>محمّل</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>PictureBody</name>
    <message>
        <source>Change the part of %1 that is asked about</source>
        <translation>تغيير الجزء المسؤول عنه من %1</translation>
    </message>
    <message>
        <source>Ask about a part of %1</source>
        <translation>السؤال عن جزء من %1</translation>
    </message>
    <message>
        <source>Send all of %1</source>
        <translation>إرسال %1 بالكامل</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Player: %1</source>
        <translation>المشغّل: %1</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>إغلاق المشغّل</translation>
    </message>
    <message>
        <source>Frame at %1</source>
        <translation>الإطار عند %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
</context>
<context>
    <name>PresetCard</name>
    <message>
        <source>Use for new chats</source>
        <translation>استخدام في المحادثات الجديدة</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>System prompt of %1</source>
        <translation>موجّه النظام في %1</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy and data</source>
        <translation>الخصوصية والبيانات</translation>
    </message>
    <message>
        <source>Models run on this machine. Facet sends nothing anywhere by itself and counts nothing.</source>
        <translation>تعمل النماذج على هذا الجهاز. لا يرسل Facet شيئًا إلى أي مكان من تلقاء نفسه ولا يحصي شيئًا.</translation>
    </message>
    <message>
        <source>An empty folder for Facet&apos;s data</source>
        <translation>مجلد فارغ لبيانات Facet</translation>
    </message>
    <message>
        <source>Never go online</source>
        <translation>عدم الاتصال بالإنترنت أبدًا</translation>
    </message>
    <message>
        <source>No web pages, no downloads, no servers elsewhere, whatever else is allowed.</source>
        <translation>لا صفحات ويب ولا تنزيلات ولا خوادم خارجية، مهما كان مسموحًا به غير ذلك.</translation>
    </message>
    <message>
        <source>The model may ask to read web pages</source>
        <translation>يمكن للنموذج أن يطلب قراءة صفحات الويب</translation>
    </message>
    <message>
        <source>Each page is shown and asked for before it is fetched.</source>
        <translation>تُعرض كل صفحة ويُطلب الإذن قبل جلبها.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>إعادة إلى المكان السابق</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>ما يوجد وأين</translation>
    </message>
    <message>
        <source>Chats, attachments and recordings: %1
Settings: %2
Models of other programs are used where they are; nothing of them is copied.</source>
        <translation>المحادثات والمرفقات والتسجيلات: %1
الإعدادات: %2
تُستخدم نماذج البرامج الأخرى في مكانها؛ ولا يُنسخ منها شيء.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Try again in a while.</source>
        <translation>حاول مرة أخرى بعد مدة.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>نسخ السؤال</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>تحرير وإعادة السؤال</translation>
    </message>
    <message>
        <source>Delete this question and what follows</source>
        <translation>حذف هذا السؤال وما يليه</translation>
    </message>
</context>
<context>
    <name>ReadAttachmentTool</name>
    <message>
        <source>Read attachment</source>
        <translation>قراءة مرفق</translation>
    </message>
    <message>
        <source>Gives the model the text of a file that you attached to the chat.</source>
        <translation>تعطي النموذج نص ملف أرفقته بالمحادثة.</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <comment>a file</comment>
        <translation>قراءة %1؟</translation>
    </message>
    <message>
        <source>Read %1 (%2)?</source>
        <comment>a file, its size</comment>
        <translation>قراءة %1 (%2)؟</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Space, Enter or F9</source>
        <translation>Space أو Enter أو F9</translation>
    </message>
</context>
<context>
    <name>RecorderBar</name>
    <message>
        <source>End without it</source>
        <translation>الإنهاء دون ذلك</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>متابعة التسجيل</translation>
    </message>
    <message>
        <source>Pause: the microphone is closed</source>
        <translation>إيقاف مؤقت: الميكروفون مغلق</translation>
    </message>
    <message>
        <source>The microphone is in use in the chat.</source>
        <translation>الميكروفون مستخدم في المحادثة.</translation>
    </message>
    <message>
        <source>Press to record. The microphone is open only while you record.</source>
        <translation>اضغط للتسجيل. لا يُفتح الميكروفون إلا أثناء التسجيل.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>المسجَّل: %1</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>no text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>RegionMark</name>
    <message>
        <source>Point %1 at %2</source>
        <translation>النقطة %1 عند %2</translation>
    </message>
    <message>
        <source>Box %1 at %2</source>
        <translation>المربع %1 عند %2</translation>
    </message>
</context>
<context>
    <name>RegionMarker</name>
    <message>
        <source>Part of the picture that is asked about</source>
        <translation>جزء الصورة المسؤول عنه</translation>
    </message>
</context>
<context>
    <name>RegionMenu</name>
    <message>
        <source>Copy this part of the picture</source>
        <translation>نسخ هذا الجزء من الصورة</translation>
    </message>
    <message>
        <source>Copy its coordinates</source>
        <translation>نسخ إحداثياته</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>نسخ الكل بصيغة JSON</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>تصدير JSON…</translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation>تصدير SVG…</translation>
    </message>
    <message>
        <source>Export regions as JSON</source>
        <translation>تصدير المناطق بصيغة JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the picture with its regions as SVG</source>
        <translation>تصدير الصورة مع مناطقها بصيغة SVG</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>RegionOverlay</name>
    <message>
        <source>Open the picture</source>
        <translation>فتح الصورة</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>نسخ وتصدير</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>RemoteBadge</name>
    <message>
        <source>Questions, pictures and sound go to %1.</source>
        <translation>تذهب الأسئلة والصور والأصوات إلى %1.</translation>
    </message>
    <message>
        <source>Answers come from a server on this computer, %1.</source>
        <translation>تأتي الإجابات من خادم على هذا الحاسوب، %1.</translation>
    </message>
    <message>
        <source>leaves this machine</source>
        <translation>يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>RemoteSection</name>
    <message>
        <source>Work that outgrows this machine can be done by another one: add a server that speaks the OpenAI interface, such as vLLM, llama-server, Ollama or LM Studio. What you ask it leaves this machine, and says so wherever the model is named.</source>
        <translation>يمكن لجهاز آخر أن ينجز ما يفوق قدرة هذا الجهاز: أضف خادمًا يستخدم واجهة OpenAI، مثل vLLM أو llama-server أو Ollama أو LM Studio. ما تسأله عنه يغادر هذا الجهاز، ويُذكر ذلك حيثما ذُكر اسم النموذج.</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key.</source>
        <translation>أُزيل «%1» مع مفتاحه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>إضافة نقطة نهاية</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>اسم النموذج</translation>
    </message>
    <message>
        <source>Only Facet shows this name. Without one it is %1.</source>
        <translation>لا يظهر هذا الاسم إلا في Facet. ودونه يكون الاسم %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RequestLogView</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show questions and answers</source>
        <translation>إظهار الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Of requests from now on, until this is switched off or the program ends. They are never stored.</source>
        <translation>للطلبات من الآن فصاعدًا، حتى يُوقف هذا أو ينتهي البرنامج. ولا تُخزَّن أبدًا.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Requests appear here with their tokens, speed and errors.</source>
        <translation>لم يُسأل عن شيء بعد. تظهر الطلبات هنا مع رموزها وسرعتها وأخطائها.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Text of the request</source>
        <translation>نص الطلب</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save code</source>
        <translation>حفظ التعليمات البرمجية</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search in this transcript</source>
        <translation>بحث في نص التفريغ</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>عُثر على %1</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>المطابقة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>المطابقة التالية (Enter)</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
</context>
<context>
    <name>SearchDocumentsTool</name>
    <message>
        <source>Search documents</source>
        <translation>بحث في المستندات</translation>
    </message>
    <message>
        <source>Finds passages in the files that you attached to the chat.</source>
        <translation>تعثر على مقاطع في الملفات التي أرفقتها بالمحادثة.</translation>
    </message>
    <message>
        <source>Search the attached documents for “%1”?</source>
        <translation>البحث في المستندات المرفقة عن «%1»؟</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Titles, questions, answers, thoughts, files</source>
        <translation>العناوين والأسئلة والإجابات والأفكار والملفات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>Still reading %n text(s): results may be missing.</source>
        <translation>
            <numerusform>لا تزال قراءة %n نص جارية: قد تنقص بعض النتائج.</numerusform>
            <numerusform>لا تزال قراءة نص واحد جارية: قد تنقص بعض النتائج.</numerusform>
            <numerusform>لا تزال قراءة نصين جارية: قد تنقص بعض النتائج.</numerusform>
            <numerusform>لا تزال قراءة %n نصوص جارية: قد تنقص بعض النتائج.</numerusform>
            <numerusform>لا تزال قراءة %n نصًا جارية: قد تنقص بعض النتائج.</numerusform>
            <numerusform>لا تزال قراءة %n نص جارية: قد تنقص بعض النتائج.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chats yet. What you ask is kept here and can be found again.</source>
        <translation>لا توجد محادثات بعد. يُحفظ هنا ما تسأل عنه ويمكن العثور عليه مجددًا.</translation>
    </message>
    <message>
        <source>Nothing found. Every word must occur; part of a word is enough.</source>
        <translation>لم يُعثر على شيء. يجب أن ترد كل كلمة؛ ويكفي جزء من الكلمة.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SectionPills</name>
    <message>
        <source>On this machine</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>بحث في المنصة</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>أجزاء الصفحة</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in %1</source>
        <translation>الموضع في %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Text of the conversation</source>
        <translation>نص المحادثة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>SentPicture</name>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>With a new key, programs that have the old one are refused.</source>
        <translation>مع مفتاح جديد تُرفض البرامج التي لديها المفتاح القديم.</translation>
    </message>
    <message>
        <source>To try it in a terminal</source>
        <translation>للتجربة في الطرفية</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
</context>
<context>
    <name>ServerBadge</name>
    <message>
        <source>Server in the network</source>
        <translation>الخادم في الشبكة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>فشل الخادم</translation>
    </message>
    <message>
        <source>The local server listens at %1.</source>
        <translation>يستمع الخادم المحلي على %1.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Hide the tools of %1</source>
        <translation>إخفاء أدوات %1</translation>
    </message>
    <message>
        <source>Show the tools of %1</source>
        <translation>إظهار أدوات %1</translation>
    </message>
    <message>
        <source>Use the server %1</source>
        <translation>استخدام الخادم %1</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>تشغيل الكل</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Hide log</source>
        <translation>إخفاء السجل</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Log of %1:</source>
        <translation>سجل %1:</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Program on this computer</source>
        <translation>برنامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Command with its arguments. It runs with your rights: add only programs you trust.</source>
        <translation>الأمر مع وسائطه. يعمل بصلاحياتك: أضف البرامج التي تثق بها فقط.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Environment, one NAME=value on each line</source>
        <translation>متغيرات البيئة، NAME=value واحد في كل سطر</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>Folder to start in (optional)</source>
        <translation>مجلد بدء التشغيل (اختياري)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Headers, one “Name: value” on each line. ${NAME} takes a value from the environment.</source>
        <translation>الترويسات، «Name: value» واحدة في كل سطر. ${NAME} تأخذ قيمة من متغيرات البيئة.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ServerOptions</name>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>من يستطيع الوصول إليه</translation>
    </message>
    <message>
        <source>Every device in the network that has the key. What is sent is not encrypted: choose this only in networks you trust.</source>
        <translation>كل جهاز في الشبكة لديه المفتاح. ما يُرسل غير مشفّر: اختر هذا فقط في الشبكات التي تثق بها.</translation>
    </message>
    <message>
        <source>Programs on this computer. Nothing leaves it.</source>
        <translation>البرامج على هذا الحاسوب. لا شيء يغادره.</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>الشبكة المحلية</translation>
    </message>
    <message>
        <source>Ask for the key</source>
        <translation>طلب المفتاح</translation>
    </message>
    <message>
        <source>In the network it is always asked for.</source>
        <translation>في الشبكة يُطلب دائمًا.</translation>
    </message>
    <message>
        <source>On this computer too: other people who work on it cannot use the server without it.</source>
        <translation>على هذا الحاسوب أيضًا: لا يستطيع الآخرون الذين يعملون عليه استخدام الخادم دونه.</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>صفحات الويب المسموح لها بالسؤال</translation>
    </message>
    <message>
        <source>Browsers let pages use the server only if their address stands here, such as https://app.example. Usually none has to.</source>
        <translation>لا تسمح المتصفحات للصفحات باستخدام الخادم إلا إذا كان عنوانها مذكورًا هنا، مثل https://app.example. ولا حاجة إلى أي منها عادةً.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page. Write it as https://app.example, without a path.</source>
        <translation>«%1» ليس عنوان صفحة ويب. اكتبه على هيئة https://app.example، دون مسار.</translation>
    </message>
</context>
<context>
    <name>ServerPaste</name>
    <message>
        <source>Paste the JSON from the server&apos;s documentation. It stays off until you switch it on.</source>
        <translation>الصق JSON من وثائق الخادم. يبقى متوقفًا حتى تفعّله.</translation>
    </message>
    <message>
        <source>JSON of the servers</source>
        <translation>JSON الخوادم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ServerSwitch</name>
    <message>
        <source>Local server</source>
        <translation>الخادم المحلي</translation>
    </message>
    <message>
        <source>Other programs use the loaded model as they would use OpenAI&apos;s: chat, pictures, sound, tools.</source>
        <translation>تستخدم البرامج الأخرى النموذج المحمّل كما تستخدم نماذج OpenAI: المحادثة والصور والصوت والأدوات.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>Listening. No model is loaded, so requests are refused until there is one.</source>
        <translation>جارٍ الاستماع. لا يوجد نموذج محمّل، لذا تُرفض الطلبات حتى يُحمَّل نموذج.</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n answer(s) under way.</source>
        <translation>
            <numerusform>جارٍ الاستماع. تجري %n إجابة.</numerusform>
            <numerusform>جارٍ الاستماع. تجري إجابة واحدة.</numerusform>
            <numerusform>جارٍ الاستماع. تجري إجابتان.</numerusform>
            <numerusform>جارٍ الاستماع. تجري %n إجابات.</numerusform>
            <numerusform>جارٍ الاستماع. تجري %n إجابة.</numerusform>
            <numerusform>جارٍ الاستماع. تجري %n إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening. Programs ask for the model “%1”.</source>
        <translation>جارٍ الاستماع. تطلب البرامج النموذج «%1».</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>استخدام المنفذ %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or check that the system lets programs record.</source>
        <translation>لم يُعثر على ميكروفون. وصّل واحدًا، أو تحقق من أن النظام يسمح للبرامج بالتسجيل.</translation>
    </message>
    <message>
        <source>For questions you speak and for transcribing.</source>
        <translation>للأسئلة المنطوقة وللتفريغ الصوتي.</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>افتراضي النظام</translation>
    </message>
    <message>
        <source>Tools and servers</source>
        <translation>الأدوات والخوادم</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>الخادم المحلي</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (غير متصل)</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>also: %1</source>
        <translation>أيضًا: %1</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation>%1: العودة إلى %2</translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <translation>مفاتيح %1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Ctrl K</source>
        <comment>keys</comment>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>تفريغ صوتي</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Your chats are listed here. They stay on this machine.</source>
        <translation>تُعرض محادثاتك هنا. وتبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>%1, as a number</source>
        <translation>%1، كرقم</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Say something.</source>
        <translation>قل شيئًا.</translation>
    </message>
    <message>
        <source>Record with the button below, or drop a sound or video file here. What is said becomes text at every pause, with a translation beside it if you choose one. Everything stays on this machine.</source>
        <translation>سجّل بالزر أدناه، أو أفلت هنا ملف صوت أو فيديو. يتحول ما يُقال إلى نص عند كل وقفة، وبجانبه ترجمة إن اخترت واحدة. كل شيء يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Earlier recordings</source>
        <translation>التسجيلات السابقة</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Show the trace: %1</source>
        <translation>إظهار سجل الخطوات: %1</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message numerus="yes">
        <source>Table with %n column(s)</source>
        <translation>
            <numerusform>جدول به %n عمود</numerusform>
            <numerusform>جدول بعمود واحد</numerusform>
            <numerusform>جدول بعمودين</numerusform>
            <numerusform>جدول به %n أعمدة</numerusform>
            <numerusform>جدول به %n عمودًا</numerusform>
            <numerusform>جدول به %n عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>نسخ لجدول بيانات</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
</context>
<context>
    <name>ThinkMenu</name>
    <message>
        <source>Think before answering</source>
        <translation>التفكير قبل الإجابة</translation>
    </message>
    <message>
        <source>Better for sums, plans and code; slower to the first word.</source>
        <translation>أفضل للحساب والخطط والبرمجة؛ وأبطأ حتى الكلمة الأولى.</translation>
    </message>
    <message>
        <source>Thinks as long as it wants</source>
        <translation>يفكّر قدر ما يريد</translation>
    </message>
    <message numerus="yes">
        <source>Thinks at most %n tokens, then answers</source>
        <translation>
            <numerusform>يفكّر بما لا يتجاوز %n رمز، ثم يجيب</numerusform>
            <numerusform>يفكّر بما لا يتجاوز رمزًا واحدًا، ثم يجيب</numerusform>
            <numerusform>يفكّر بما لا يتجاوز رمزين، ثم يجيب</numerusform>
            <numerusform>يفكّر بما لا يتجاوز %n رموز، ثم يجيب</numerusform>
            <numerusform>يفكّر بما لا يتجاوز %n رمزًا، ثم يجيب</numerusform>
            <numerusform>يفكّر بما لا يتجاوز %n رمز، ثم يجيب</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>أطول تفكير</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Go to the newest words</source>
        <translation>الانتقال إلى أحدث الكلمات</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>Play from %1</source>
        <translation>تشغيل من %1</translation>
    </message>
</context>
<context>
    <name>ToolMenuRow</name>
    <message>
        <source>not available now</source>
        <translation>غير متاحة الآن</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>server, permission</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ToolSettings</name>
    <message>
        <source>Tools in new chats</source>
        <translation>الأدوات في المحادثات الجديدة</translation>
    </message>
    <message>
        <source>Fetch web pages</source>
        <translation>جلب صفحات الويب</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so no page is fetched.</source>
        <translation>خيار «عدم الاتصال بالإنترنت أبدًا» مفعّل، لذا لا تُجلب أي صفحة.</translation>
    </message>
    <message>
        <source>Off: no chat can fetch a page. On: the model asks before each one and shows its address.</source>
        <translation>عند الإيقاف: لا يمكن لأي محادثة جلب صفحة. عند التشغيل: يسأل النموذج قبل كل صفحة ويعرض عنوانها.</translation>
    </message>
    <message>
        <source>Servers (MCP)</source>
        <translation>الخوادم (MCP)</translation>
    </message>
    <message>
        <source>Allowed without asking</source>
        <translation>مسموح بها دون سؤال</translation>
    </message>
</context>
<context>
    <name>ToolsMenu</name>
    <message>
        <source>Tools in this chat</source>
        <translation>الأدوات في هذه المحادثة</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>تشغيل الكل</translation>
    </message>
    <message>
        <source>Manage…</source>
        <comment>tools and servers</comment>
        <translation>إدارة…</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>سجل الخطوات</translation>
    </message>
    <message>
        <source>Search in this trace</source>
        <translation>بحث في سجل الخطوات</translation>
    </message>
    <message>
        <source>Close the trace</source>
        <translation>إغلاق سجل الخطوات</translation>
    </message>
    <message>
        <source>Search thoughts, calls and results</source>
        <translation>بحث في الأفكار والاستدعاءات والنتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n steps match</source>
        <translation>
            <numerusform>%n خطوة مطابقة</numerusform>
            <numerusform>خطوة واحدة مطابقة</numerusform>
            <numerusform>خطوتان مطابقتان</numerusform>
            <numerusform>%n خطوات مطابقة</numerusform>
            <numerusform>%n خطوة مطابقة</numerusform>
            <numerusform>%n خطوة مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء لعرضه بعد</translation>
    </message>
    <message>
        <source>Thoughts and tool calls of an answer appear here while they happen.</source>
        <translation>تظهر هنا أفكار الإجابة واستدعاءات أدواتها أثناء حدوثها.</translation>
    </message>
</context>
<context>
    <name>TraceStep</name>
    <message>
        <source>Thought</source>
        <translation>تفكير</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>تسألك</translation>
    </message>
    <message>
        <source>live · %1</source>
        <translation>مباشر · %1</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>الإجابة الآن</translation>
    </message>
</context>
<context>
    <name>TranscribeHeader</name>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>كل التسجيلات</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>تفريغ صوتي</translation>
    </message>
    <message>
        <source>Language that is spoken, and language to translate into</source>
        <translation>لغة الكلام واللغة التي يُترجم إليها</translation>
    </message>
    <message>
        <source>Search in this transcript (Ctrl+F)</source>
        <translation>بحث في نص التفريغ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Export SRT, VTT, TXT</source>
        <translation>تصدير SRT أو VTT أو TXT</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>السؤال عن هذا</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Search in this transcript</source>
        <translation>بحث في نص التفريغ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>TranscribePage</name>
    <message>
        <source>Times come from where the sound was cut at pauses, not from the model. Click a time to listen.</source>
        <translation>الأوقات مأخوذة من مواضع تقطيع الصوت عند الوقفات، لا من النموذج. انقر وقتًا للاستماع.</translation>
    </message>
    <message>
        <source>Drop a sound or video file to write down its speech</source>
        <translation>أفلت ملف صوت أو فيديو لتدوين الكلام الذي فيه</translation>
    </message>
    <message>
        <source>Transcribe a file</source>
        <translation>تفريغ ملف</translation>
    </message>
    <message>
        <source>Sound and video (%1)</source>
        <translation>الصوت والفيديو (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>تصدير نص التفريغ</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Transcript</source>
        <translation>نص التفريغ</translation>
    </message>
    <message>
        <source>Listening. What you say appears here after the first pause.</source>
        <translation>جارٍ الاستماع. يظهر ما تقوله هنا بعد أول وقفة.</translation>
    </message>
    <message>
        <source>Listening to the sound. Text appears here.</source>
        <translation>جارٍ الاستماع إلى الصوت. يظهر النص هنا.</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>لم يُعثر على كلام في هذا التسجيل.</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Who is speaking?</source>
        <translation>من المتحدث؟</translation>
    </message>
    <message>
        <source>What was said at %1</source>
        <translation>ما قيل عند %1</translation>
    </message>
    <message>
        <source>waits for the pause</source>
        <translation>في انتظار الوقفة</translation>
    </message>
    <message>
        <source>Translation of what was said at %1</source>
        <translation>ترجمة ما قيل عند %1</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <translation>تسمية المتحدث</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>TransferBar</name>
    <message>
        <source>Reading and writing chats: %1 %</source>
        <translation>جارٍ قراءة المحادثات وكتابتها: %1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Try it right now.</source>
        <translation>مرحبًا. جرّبه الآن.</translation>
    </message>
    <message>
        <source>You are talking to the demo model: a miniature made for this window, not Google&apos;s. It sees, hears, thinks and calls tools, a little.</source>
        <translation>أنت تتحدث إلى النموذج التجريبي: نموذج مصغّر أُعد لهذه النافذة، وليس من Google. يرى ويسمع ويفكّر ويستدعي الأدوات، قليلًا.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Find the shapes and mark them</source>
        <translation>اعثر على الأشكال وحدّدها</translation>
    </message>
    <message>
        <source>A voice</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>دوّن ما يُقال</translation>
    </message>
    <message>
        <source>A tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>What is 1249 × 38?</source>
        <translation>كم يساوي 1249 × 38؟</translation>
    </message>
</context>
<context>
    <name>WelcomeModels</name>
    <message>
        <source>For real answers</source>
        <translation>للحصول على إجابات حقيقية</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>best here</source>
        <translation>الأفضل هنا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>الحصول عليه</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Load the demo model</source>
        <translation>تحميل النموذج التجريبي</translation>
    </message>
    <message>
        <source>Working on the file: %1 %</source>
        <comment>per cent</comment>
        <translation>جارٍ العمل على الملف: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ZoomArea</name>
    <message>
        <source>The picture cannot be shown: its stored copy is gone or damaged.</source>
        <translation>يتعذر عرض الصورة: نسختها المخزّنة مفقودة أو تالفة.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>%1 cannot see. Send the text alone, or load a Gemma 4 model with its vision tower (E2B, E4B, 12B, 26B-A4B, 31B).</source>
        <translation>لا يستطيع %1 الرؤية. أرسل النص وحده، أو حمّل نموذج Gemma 4 مع مُرمِّز الرؤية (E2B, E4B, 12B, 26B-A4B, 31B).</translation>
    </message>
    <message>
        <source>%1 cannot see. Load a Gemma 4 model with its vision tower (E2B, E4B, 12B, 26B-A4B, 31B).</source>
        <translation>لا يستطيع %1 الرؤية. حمّل نموذج Gemma 4 مع مُرمِّز الرؤية (E2B, E4B, 12B, 26B-A4B, 31B).</translation>
    </message>
    <message>
        <source>%1 cannot hear. Gemma 4 E2B, E4B and 12B can.</source>
        <translation>لا يستطيع %1 السمع. تستطيع ذلك نماذج Gemma 4 E2B وE4B و12B.</translation>
    </message>
    <message>
        <source>%1 has no frame that can be shown. Export it again.</source>
        <translation>لا يحتوي %1 على إطار يمكن عرضه. صدّره مجددًا.</translation>
    </message>
    <message>
        <source>%1 is too short to be heard. Record at least a tenth of a second.</source>
        <translation>%1 أقصر من أن يُسمع. سجّل عُشر ثانية على الأقل.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>لا يحتوي %1 على نص.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is still there and that you may open it.</source>
        <translation>تتعذر قراءة %1. تحقق من أنه لا يزال موجودًا ومن أنه يُسمح لك بفتحه.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the files in it.</source>
        <translation>%1 مجلد. أضف الملفات التي فيه.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Check that it is still there.</source>
        <translation>%1 ليس ملفًا يمكن قراءته. تحقق من أنه لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 فارغ.</translation>
    </message>
    <message>
        <source>%1 is larger than 8 GB. Cut out the part that you need.</source>
        <translation>%1 أكبر من 8 GB. اقتطع الجزء الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this file. Close other programs or choose a smaller one.</source>
        <translation>لا توجد ذاكرة كافية لقراءة هذا الملف. أغلق البرامج الأخرى أو اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>%1 could not be kept. Free some space on the disk of the data folder and add it again.</source>
        <translation>تعذر حفظ %1. حرّر بعض المساحة على قرص مجلد البيانات وأضفه مجددًا.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk and try again.</source>
        <translation>لا توجد مساحة للملفات المؤقتة. حرّر بعض المساحة على القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is an address, not a file. Save it on this machine and add the file.</source>
        <translation>%1 عنوان وليس ملفًا. احفظه على هذا الجهاز وأضف الملف.</translation>
    </message>
    <message>
        <source>The stored copy of %1 is gone. Add the file again.</source>
        <translation>النسخة المخزّنة من %1 مفقودة. أضف الملف مجددًا.</translation>
    </message>
    <message>
        <source>Dropped data</source>
        <translation>بيانات مُفلتة</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range of time or pages</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>range of time or pages</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation>الصفحات %1–%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>attachments::AttachmentItem</name>
    <message>
        <source>Looks like text: 560 tokens and more read small print.</source>
        <translation>تبدو نصًا: تتيح 560 رمزًا فأكثر قراءة الخط الصغير.</translation>
    </message>
    <message>
        <source>Longer than a minute: one frame every %1 s. Choose a range to see more of it.</source>
        <translation>أطول من دقيقة: إطار واحد كل %1 ث. حدّد نطاقًا لرؤية المزيد منه.</translation>
    </message>
    <message>
        <source>These pages hold no text of their own: send them as pictures.</source>
        <translation>لا تحتوي هذه الصفحات على نص خاص بها: أرسلها صورًا.</translation>
    </message>
    <message>
        <source>Only pages %1 to %2 are sent.</source>
        <translation>تُرسل الصفحات من %1 إلى %2 فقط.</translation>
    </message>
    <message>
        <source>Larger than the whole context. Send less of it, or load the model with a longer context.</source>
        <translation>أكبر من السياق كله. أرسل جزءًا أقل منه، أو حمّل النموذج بسياق أطول.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>part of %1</source>
        <comment>size of a picture</comment>
        <translation>جزء من %1</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>الإطارات: %1 من %2</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>لا صوت</translation>
    </message>
    <message>
        <source>the model hears no sound</source>
        <translation>النموذج لا يسمع الصوت</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>مع الصوت</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>دون الصوت</translation>
    </message>
    <message>
        <source>cut into %1 pieces at pauses</source>
        <translation>مقسّم عند الوقفات، عدد المقاطع: %1</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>الصفحات: %1</translation>
    </message>
    <message>
        <source>text alone</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>الأسطر: %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 رمز</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>نحو %1 رمز</translation>
    </message>
    <message>
        <source>%1 % of context</source>
        <translation>%1 % من السياق</translation>
    </message>
    <message>
        <source>Range %1–%2</source>
        <translation>النطاق %1–%2</translation>
    </message>
</context>
<context>
    <name>attachments::AttachmentListModel</name>
    <message>
        <source>total %1 tokens · about %2 to the first word</source>
        <translation>الإجمالي %1 رمز · نحو %2 حتى الكلمة الأولى</translation>
    </message>
    <message>
        <source>total %1 tokens</source>
        <translation>الإجمالي %1 رمز</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>صورة ملصقة %1.png</translation>
    </message>
    <message>
        <source>Pasted text %1.txt</source>
        <translation>نص ملصق %1.txt</translation>
    </message>
    <message>
        <source>The text became an attachment</source>
        <translation>أصبح النص مرفقًا</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>أُزيل %1</translation>
    </message>
</context>
<context>
    <name>attachments::FileOpener</name>
    <message>
        <source>No program of this desktop opens %1. Install one for files of its kind.</source>
        <translation>لا يوجد برنامج على سطح المكتب هذا يفتح %1. ثبّت برنامجًا للملفات من هذا النوع.</translation>
    </message>
</context>
<context>
    <name>chat::AnswerRun</name>
    <message numerus="yes">
        <source>The model called tools %n times without coming to an answer. Ask again, or switch tools off for this chat.</source>
        <translation>
            <numerusform>استدعى النموذج الأدوات %n مرة دون الوصول إلى إجابة. أعد السؤال، أو أوقف الأدوات في هذه المحادثة.</numerusform>
            <numerusform>استدعى النموذج الأدوات مرة واحدة دون الوصول إلى إجابة. أعد السؤال، أو أوقف الأدوات في هذه المحادثة.</numerusform>
            <numerusform>استدعى النموذج الأدوات مرتين دون الوصول إلى إجابة. أعد السؤال، أو أوقف الأدوات في هذه المحادثة.</numerusform>
            <numerusform>استدعى النموذج الأدوات %n مرات دون الوصول إلى إجابة. أعد السؤال، أو أوقف الأدوات في هذه المحادثة.</numerusform>
            <numerusform>استدعى النموذج الأدوات %n مرة دون الوصول إلى إجابة. أعد السؤال، أو أوقف الأدوات في هذه المحادثة.</numerusform>
            <numerusform>استدعى النموذج الأدوات %n مرة دون الوصول إلى إجابة. أعد السؤال، أو أوقف الأدوات في هذه المحادثة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ChatPage</name>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>A schema is a JSON object.</source>
        <translation>المخطط كائن JSON.</translation>
    </message>
    <message>
        <source>This is not JSON yet: %1</source>
        <translation>هذا ليس JSON بعد: %1</translation>
    </message>
</context>
<context>
    <name>chat::ContextGauge</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>about %1 of %2</source>
        <comment>tokens of the context</comment>
        <translation>نحو %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens of the context</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 cached · %2 new · %3 free</source>
        <translation>%1 في الذاكرة المؤقتة · %2 جديد · %3 متاح</translation>
    </message>
</context>
<context>
    <name>chat::ThreadModel</name>
    <message>
        <source>Thought for %1</source>
        <translation>فكّر لمدة %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>في انتظار النموذج</translation>
    </message>
    <message>
        <source>Looking at what is attached</source>
        <translation>جارٍ النظر في المرفقات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>جارٍ التفكير</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <source>Waiting for your permission</source>
        <translation>في انتظار إذنك</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>جارٍ استخدام أداة</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقفت.</translation>
    </message>
    <message>
        <source>The program ended in the middle of this answer. Everything up to there was kept.</source>
        <translation>انتهى البرنامج في منتصف هذه الإجابة. حُفظ كل ما سبق ذلك.</translation>
    </message>
    <message>
        <source>The context is full. Start a new chat, or choose a longer context in Settings.</source>
        <translation>السياق ممتلئ. ابدأ محادثة جديدة، أو اختر سياقًا أطول في الإعدادات.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>بلغت الإجابة حد طولها.</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>أول رمز %1</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
</context>
<context>
    <name>chat::TraceModel</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 من %2 رمز</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The file cannot be opened. Check that it is still there and may be read.</source>
        <translation>يتعذر فتح الملف. تحقق من أنه لا يزال موجودًا ومن أن قراءته مسموح بها.</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>هذا الملف ليس نصًا.</translation>
    </message>
    <message>
        <source>Only the beginning was read: the file is too large. Split it and add the part you need.</source>
        <translation>قُرئت البداية فقط: الملف كبير جدًا. قسّمه وأضف الجزء الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>The file is no longer there. Add it again.</source>
        <translation>لم يعد الملف موجودًا. أضفه مجددًا.</translation>
    </message>
    <message>
        <source>Old Office files (.doc, .xls, .ppt) cannot be read. Save it as PDF or in the newer format (.docx, .xlsx, .pptx) and add that.</source>
        <translation>تتعذر قراءة ملفات Office القديمة (.doc, .xls, .ppt). احفظ الملف بصيغة PDF أو بالتنسيق الأحدث (.docx, .xlsx, .pptx) وأضفه.</translation>
    </message>
    <message>
        <source>Rich text (.rtf) cannot be read. Save it as PDF, .docx or .odt and add that.</source>
        <translation>تتعذر قراءة النص المنسّق (.rtf). احفظه بصيغة PDF أو .docx أو .odt وأضفه.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Text, source code, PDF, Office, OpenDocument and EPUB files can.</source>
        <translation>لا يحتوي هذا الملف على نص يمكن قراءته. يمكن قراءة ملفات النصوص والشفرة المصدرية وPDF وOffice وOpenDocument وEPUB.</translation>
    </message>
    <message>
        <source>Part of this document is too large to unpack. Save it as PDF or plain text and add that.</source>
        <translation>جزء من هذا المستند أكبر من أن يُفك ضغطه. احفظه بصيغة PDF أو كنص عادي وأضفه.</translation>
    </message>
    <message>
        <source>No text was found in this document; it may be damaged, locked or empty. Save it as PDF and add that.</source>
        <translation>لم يُعثر على نص في هذا المستند؛ ربما كان تالفًا أو مقفلًا أو فارغًا. احفظه بصيغة PDF وأضفه.</translation>
    </message>
    <message>
        <source>This PDF is larger than 1 GB. Split it and add the part you need.</source>
        <translation>ملف PDF هذا أكبر من 1 GB. قسّمه وأضف الجزء الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save a copy without it and add that.</source>
        <translation>ملف PDF هذا مقفل بكلمة مرور. احفظ نسخة دونها وأضفها.</translation>
    </message>
    <message>
        <source>This PDF is damaged. Open it in another program and save or print it as a new PDF.</source>
        <translation>ملف PDF هذا تالف. افتحه في برنامج آخر واحفظه أو اطبعه كملف PDF جديد.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>لا يحتوي ملف PDF هذا على صفحات.</translation>
    </message>
    <message>
        <source>Only the first pages were read: the document is too long. Choose a range of pages.</source>
        <translation>قُرئت الصفحات الأولى فقط: المستند طويل جدًا. اختر نطاقًا من الصفحات.</translation>
    </message>
    <message>
        <source>This PDF holds no text, only pictures of pages. Send the pages as pictures instead.</source>
        <translation>لا يحتوي ملف PDF هذا على نص، بل على صور صفحات فقط. أرسل الصفحات صورًا بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>downloads::Downloads</name>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>بقي %1 س و%2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n files</source>
        <translation>
            <numerusform>%1 · %n ملف</numerusform>
            <numerusform>%1 · ملف واحد</numerusform>
            <numerusform>%1 · ملفان</numerusform>
            <numerusform>%1 · %n ملفات</numerusform>
            <numerusform>%1 · %n ملفًا</numerusform>
            <numerusform>%1 · %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Another program is downloading this; waiting for it.</source>
        <translation>ينزّل برنامج آخر هذا؛ في انتظاره.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <translation>
            <numerusform>%1 محاولة جديدة بعد %n ثانية.</numerusform>
            <numerusform>%1 محاولة جديدة بعد ثانية واحدة.</numerusform>
            <numerusform>%1 محاولة جديدة بعد ثانيتين.</numerusform>
            <numerusform>%1 محاولة جديدة بعد %n ثوانٍ.</numerusform>
            <numerusform>%1 محاولة جديدة بعد %n ثانية.</numerusform>
            <numerusform>%1 محاولة جديدة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>جارٍ سؤال المنصة…</translation>
    </message>
    <message>
        <source>Others come first.</source>
        <translation>هناك تنزيلات أخرى قبله.</translation>
    </message>
    <message>
        <source>Checking what has arrived, %1 %</source>
        <translation>جارٍ فحص ما وصل، %1 %</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Cancelled; what has arrived is about to be deleted.</source>
        <translation>أُلغي؛ وسيُحذف ما وصل بعد قليل.</translation>
    </message>
    <message>
        <source>Complete and checked.</source>
        <translation>اكتمل وفُحص.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Changed on the hub in the meantime, so downloaded anew: %1</source>
        <translation>تغيّر على المنصة في هذه الأثناء، لذا نُزّل من جديد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads, %1 %</source>
        <translation>
            <numerusform>%n تنزيل، %1 %</numerusform>
            <numerusform>تنزيل واحد، %1 %</numerusform>
            <numerusform>تنزيلان، %1 %</numerusform>
            <numerusform>%n تنزيلات، %1 %</numerusform>
            <numerusform>%n تنزيلًا، %1 %</numerusform>
            <numerusform>%n تنزيل، %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What arrived is not right and comes again: %1 to go.</source>
        <comment>%1: a size</comment>
        <translation>ما وصل غير صحيح ويُنزّل مرة أخرى: بقي %1.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file is not there any more.</source>
        <translation>لم يعد أحد الملفات موجودًا.</translation>
    </message>
    <message>
        <source>Check whether it was moved or its disk unplugged, then try again.</source>
        <translation>تحقق مما إذا كان قد نُقل أو فُصل قرصه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A file is damaged or not what it claims to be.</source>
        <translation>أحد الملفات تالف أو ليس من النوع الذي يدل عليه.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>نزّله أو صدّره مجددًا.</translation>
    </message>
    <message>
        <source>This model cannot be run here.</source>
        <translation>يتعذر تشغيل هذا النموذج هنا.</translation>
    </message>
    <message>
        <source>Choose a Gemma 4 model in the model list.</source>
        <translation>اختر نموذج Gemma 4 من قائمة النماذج.</translation>
    </message>
    <message>
        <source>Tokenizer and weights do not belong together.</source>
        <translation>مُجزّئ الرموز والأوزان لا ينتمي بعضهما إلى بعض.</translation>
    </message>
    <message>
        <source>Download the model again as a whole.</source>
        <translation>نزّل النموذج كاملًا مجددًا.</translation>
    </message>
    <message>
        <source>There is no Vulkan on this machine.</source>
        <translation>لا يوجد Vulkan على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or the package mesa-vulkan-drivers.</source>
        <translation>ثبّت برنامج تشغيل بطاقة الرسوميات، أو الحزمة mesa-vulkan-drivers.</translation>
    </message>
    <message>
        <source>No graphics device here can run the model.</source>
        <translation>لا يوجد هنا جهاز رسوميات يستطيع تشغيل النموذج.</translation>
    </message>
    <message>
        <source>Update the graphics driver, or choose another device in Settings.</source>
        <translation>حدّث برنامج تشغيل الرسوميات، أو اختر جهازًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The graphics device has too little free memory.</source>
        <translation>الذاكرة المتاحة في جهاز الرسوميات غير كافية.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context, or close programs that use the device.</source>
        <translation>اختر نموذجًا أصغر أو سياقًا أقصر، أو أغلق البرامج التي تستخدم الجهاز.</translation>
    </message>
    <message>
        <source>The machine has too little free memory.</source>
        <translation>الذاكرة المتاحة في هذا الجهاز غير كافية.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>أغلق البرامج الأخرى أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>The graphics device stopped answering.</source>
        <translation>توقف جهاز الرسوميات عن الاستجابة.</translation>
    </message>
    <message>
        <source>What was written is kept. Load the model again; if it happens often, update the graphics driver.</source>
        <translation>ما كُتب محفوظ. أعد تحميل النموذج؛ وإذا تكرر ذلك كثيرًا، فحدّث برنامج تشغيل الرسوميات.</translation>
    </message>
    <message>
        <source>The conversation is longer than the context.</source>
        <translation>المحادثة أطول من السياق.</translation>
    </message>
    <message>
        <source>Start a new chat, attach less, or choose a longer context in Settings.</source>
        <translation>ابدأ محادثة جديدة، أو أرفق محتوى أقل، أو اختر سياقًا أطول في الإعدادات.</translation>
    </message>
    <message>
        <source>This cannot be done as asked.</source>
        <translation>يتعذر تنفيذ هذا كما طُلب.</translation>
    </message>
    <message>
        <source>Change the question or the chat&apos;s options.</source>
        <translation>غيّر السؤال أو خيارات المحادثة.</translation>
    </message>
    <message>
        <source>The loaded model cannot take this.</source>
        <translation>لا يقبل النموذج المحمّل هذا.</translation>
    </message>
    <message>
        <source>Choose a model that can, in the model list.</source>
        <translation>اختر نموذجًا يقبله من قائمة النماذج.</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>تعذرت كتابة أحد الملفات.</translation>
    </message>
    <message>
        <source>Free some disk space or check the folder&apos;s permissions.</source>
        <translation>حرّر بعض مساحة القرص أو تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>The graphics driver reported an error.</source>
        <translation>أبلغ برنامج تشغيل الرسوميات عن خطأ.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, update the graphics driver.</source>
        <translation>حاول مرة أخرى؛ وإذا تكرر الخطأ، فحدّث برنامج تشغيل الرسوميات.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
</context>
<context>
    <name>history::AnswerJournal</name>
    <message>
        <source>Facet ended before the tool did.</source>
        <translation>انتهى Facet قبل أن تنتهي الأداة.</translation>
    </message>
</context>
<context>
    <name>history::BlobStore</name>
    <message>
        <source>the attachment</source>
        <translation>المرفق</translation>
    </message>
</context>
<context>
    <name>history::ChatListModel</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>حُذفت «%1»</translation>
    </message>
    <message>
        <source>Folder “%1” removed, its chats stay</source>
        <translation>أُزيل المجلد «%1»، وتبقى محادثاته</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>history::SearchModel</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>history::StorageError</name>
    <message>
        <source>There is no space left for %1. Free some disk space and try again; nothing stored so far is lost.</source>
        <translation>لا توجد مساحة كافية لـ %1. حرّر بعض مساحة القرص وحاول مرة أخرى؛ لم يُفقد شيء مما خُزّن حتى الآن.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Restart Facet: it sets the file aside and goes on with an empty one.</source>
        <translation>%1 تالف (%2). أعد تشغيل Facet: سيضع الملف جانبًا ويتابع بملف فارغ.</translation>
    </message>
    <message>
        <source>Facet may not write to %1. Allow writing there, or choose another data folder in the settings.</source>
        <translation>لا يُسمح لـ Facet بالكتابة في %1. اسمح بالكتابة هناك، أو اختر مجلد بيانات آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>يستخدم برنامج آخر %1. أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Facet (%2). Update Facet, or choose another data folder in the settings.</source>
        <translation>كُتب %1 بإصدار أحدث من Facet (%2). حدّث Facet، أو اختر مجلد بيانات آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check that the folder exists and that you may use it.</source>
        <translation>يتعذر فتح %1 (%2). تحقق من وجود المجلد ومن أنه يُسمح لك باستخدامه.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Attach the file again.</source>
        <translation>لم يعد %1 موجودًا. أرفق الملف مجددًا.</translation>
    </message>
    <message>
        <source>%1 could not be stored (%2). Check the disk and try again.</source>
        <translation>تعذر تخزين %1 (%2). افحص القرص وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>history::Store</name>
    <message>
        <source>The stored chats were damaged (%1). The file was set aside as %2 and a new one begun; earlier copies, if there are any, are in the folder “backups” beside it.</source>
        <translation>كانت المحادثات المخزّنة تالفة (%1). وُضع الملف جانبًا باسم %2 وبدأ ملف جديد؛ النسخ السابقة، إن وُجدت، في المجلد «backups» بجانبه.</translation>
    </message>
</context>
<context>
    <name>history::Transfer</name>
    <message numerus="yes">
        <source>%n chat(s) written to %1</source>
        <translation>
            <numerusform>كُتبت %n محادثة في %1</numerusform>
            <numerusform>كُتبت محادثة واحدة في %1</numerusform>
            <numerusform>كُتبت محادثتان في %1</numerusform>
            <numerusform>كُتبت %n محادثات في %1</numerusform>
            <numerusform>كُتبت %n محادثة في %1</numerusform>
            <numerusform>كُتبت %n محادثة في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>استُوردت %n محادثة</numerusform>
            <numerusform>استُوردت محادثة واحدة</numerusform>
            <numerusform>استُوردت محادثتان</numerusform>
            <numerusform>استُوردت %n محادثات</numerusform>
            <numerusform>استُوردت %n محادثة</numerusform>
            <numerusform>استُوردت %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Facet chats</source>
        <translation>محادثات Facet</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>أُوقف قبل اكتماله</translation>
    </message>
    <message>
        <source>Chats from Facet</source>
        <translation>محادثات من Facet</translation>
    </message>
</context>
<context>
    <name>history::archive</name>
    <message>
        <source>Thought</source>
        <translation>تفكير</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>التنسيق %1</translation>
    </message>
    <message>
        <source>line %1 is damaged</source>
        <translation>السطر %1 تالف</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>أكبر من 512 MB</translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>ليس بصيغة JSON (%1)</translation>
    </message>
    <message>
        <source>no chats of Facet, ChatGPT, Open WebUI or LM Studio are in it</source>
        <translation>لا توجد فيه محادثات من Facet أو ChatGPT أو Open WebUI أو LM Studio</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>ملف التصدير</translation>
    </message>
</context>
<context>
    <name>hub::CatalogueRefresh</name>
    <message>
        <source>The published list is older than the one that came with Facet.</source>
        <translation>القائمة المنشورة أقدم من القائمة التي جاءت مع Facet.</translation>
    </message>
    <message>
        <source>The published list names publishers that Facet does not know.</source>
        <translation>تذكر القائمة المنشورة ناشرين لا يعرفهم Facet.</translation>
    </message>
    <message>
        <source>This list of models has no published place to refresh from.</source>
        <translation>ليس لقائمة النماذج هذه مكان منشور تُحدَّث منه.</translation>
    </message>
    <message>
        <source>The list of models stays as it is. %1</source>
        <translation>تبقى قائمة النماذج كما هي. %1</translation>
    </message>
    <message>
        <source>The list of models is up to date.</source>
        <translation>قائمة النماذج محدّثة.</translation>
    </message>
    <message>
        <source>The list of models is new.</source>
        <translation>قائمة النماذج جديدة.</translation>
    </message>
</context>
<context>
    <name>hub::Client</name>
    <message>
        <source>%1 does not have this. It may have been renamed or removed, or it is private.</source>
        <translation>هذا غير موجود على %1. ربما أُعيدت تسميته أو أُزيل، أو أنه خاص.</translation>
    </message>
    <message>
        <source>%1 asks who you are. Put an access token into the settings, under downloads.</source>
        <translation>يسأل %1 من أنت. أدخل رمز وصول في الإعدادات ضمن «التنزيلات».</translation>
    </message>
    <message>
        <source>%1 does not give you access. Accept the terms on the model&apos;s page, with the account that your access token belongs to.</source>
        <translation>لا يمنحك %1 حق الوصول. اقبل الشروط في صفحة النموذج، بالحساب الذي يتبعه رمز الوصول.</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here. Wait a minute, or put an access token into the settings.</source>
        <translation>تلقّى %1 طلبات كثيرة جدًا من هنا. انتظر دقيقة، أو أدخل رمز وصول في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). Try again later.</source>
        <translation>يواجه %1 مشكلة (%2). حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no answer (%2). If a mirror is set, check its address in the settings.</source>
        <translation>أجاب %1 بما ليس ردًا صالحًا (%2). إذا كانت هناك مرآة محددة، فتحقق من عنوانها في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the connection and the proxy in the settings.</source>
        <translation>يتعذر الوصول إلى %1 (%2). تحقق من الاتصال ومن الخادم الوكيل في الإعدادات.</translation>
    </message>
    <message>
        <source>A proxy is to be used, and its address is missing or wrong; nothing goes around it. Set its host and port in the settings, under downloads.</source>
        <translation>يجب استخدام خادم وكيل، لكن عنوانه مفقود أو خاطئ؛ ولا يمر شيء من دونه. أدخل المضيف والمنفذ في الإعدادات ضمن «التنزيلات».</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>الرد طويل جدًا</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>الرد يحيل إلى مكان آخر</translation>
    </message>
    <message>
        <source>Facet stays offline, as you set it. Switch &quot;never go online&quot; off in the settings, under privacy and data, to reach the hub.</source>
        <translation>يبقى Facet دون اتصال كما ضبطته. أوقف «عدم الاتصال بالإنترنت أبدًا» في الإعدادات ضمن «الخصوصية والبيانات» للوصول إلى المنصة.</translation>
    </message>
</context>
<context>
    <name>hub::Downloading</name>
    <message>
        <source>%1 cannot be downloaded: %2</source>
        <translation>يتعذر تنزيل %1: %2</translation>
    </message>
</context>
<context>
    <name>hub::FileChoices</name>
    <message>
        <source>The hub&apos;s answer describes no repository. If a mirror is set, check its address in the settings.</source>
        <translation>لا يصف رد المنصة أي مستودع. إذا كانت هناك مرآة محددة، فتحقق من عنوانها في الإعدادات.</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>نص وصور وصوت وفيديو</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>نص وصور وفيديو</translation>
    </message>
    <message>
        <source>no licence told</source>
        <translation>الترخيص غير مذكور</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>الترخيص %1</translation>
    </message>
    <message>
        <source>its terms must be accepted on its page first</source>
        <translation>يجب قبول شروطه في صفحته أولًا</translation>
    </message>
    <message>
        <source>its owner must agree first</source>
        <translation>يجب أن يوافق مالكه أولًا</translation>
    </message>
    <message>
        <source>There is no file in this repository that could be a model.</source>
        <translation>لا يوجد في هذا المستودع ملف يمكن أن يكون نموذجًا.</translation>
    </message>
</context>
<context>
    <name>hub::Getting</name>
    <message>
        <source>%1 · %2</source>
        <comment>model, format</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>repository, format</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The publisher asks you to accept terms on the model&apos;s page, with your account. Then put an access token of that account into the settings, under downloads.</source>
        <translation>يطلب منك الناشر قبول الشروط في صفحة النموذج، بحسابك. ثم أدخل رمز وصول لهذا الحساب في الإعدادات ضمن «التنزيلات».</translation>
    </message>
    <message>
        <source>The publisher lets in whom they choose. Ask on the model&apos;s page, with your account, and put an access token of that account into the settings, under downloads.</source>
        <translation>لا يسمح الناشر إلا لمن يختاره. اطلب ذلك في صفحة النموذج، بحسابك، وأدخل رمز وصول لهذا الحساب في الإعدادات ضمن «التنزيلات».</translation>
    </message>
    <message>
        <source>Asking the hub what this model consists of…</source>
        <translation>جارٍ سؤال المنصة عن مكوّنات هذا النموذج…</translation>
    </message>
    <message>
        <source>Reading the model card…</source>
        <translation>جارٍ قراءة بطاقة النموذج…</translation>
    </message>
    <message>
        <source>The publisher wrote no model card.</source>
        <translation>لم يكتب الناشر بطاقة للنموذج.</translation>
    </message>
    <message>
        <source>The model card cannot be read: %1</source>
        <translation>تتعذر قراءة بطاقة النموذج: %1</translation>
    </message>
</context>
<context>
    <name>hub::Hub</name>
    <message>
        <source>The hub has newer files of a model on this machine.</source>
        <translation>لدى المنصة ملفات أحدث لنموذج موجود على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The hub has newer files of %1 models on this machine.</source>
        <translation>لدى المنصة ملفات أحدث لنماذج موجودة على هذا الجهاز، عددها %1.</translation>
    </message>
</context>
<context>
    <name>hub::Judge</name>
    <message>
        <source>%1 has no file %2 any more. Refresh the list of models, or look at its page.</source>
        <comment>%1: a repository</comment>
        <translation>لم يعد في %1 ملف %2. حدّث قائمة النماذج، أو اطّلع على صفحته.</translation>
    </message>
    <message>
        <source>another architecture (%1); Facet runs Gemma 4</source>
        <translation>بنية أخرى (%1)؛ يشغّل Facet نماذج Gemma 4</translation>
    </message>
    <message>
        <source>no Gemma model, by all that its page tells</source>
        <translation>ليس نموذج Gemma، بحسب كل ما تذكره صفحته</translation>
    </message>
    <message>
        <source>the unified 12B, which has no towers; Facet runs E2B, E4B, 26B-A4B and 31B</source>
        <translation>نموذج 12B الموحّد، وليس له مُرمِّزات؛ يشغّل Facet نماذج E2B وE4B و26B-A4B و31B</translation>
    </message>
    <message>
        <source>a drafter, which helps another model and cannot answer by itself</source>
        <translation>نموذج مسوِّد، يساعد نموذجًا آخر ولا يستطيع الإجابة وحده</translation>
    </message>
    <message>
        <source>quantised with %1, which Facet does not read; take GGUF files</source>
        <translation>مُكمَّم بطريقة %1 التي لا يقرؤها Facet؛ اختر ملفات GGUF</translation>
    </message>
    <message>
        <source>in the format %1, which Facet does not read; take GGUF files</source>
        <translation>بالتنسيق %1 الذي لا يقرؤه Facet؛ اختر ملفات GGUF</translation>
    </message>
    <message>
        <source>some of its parts are missing in the repository</source>
        <translation>بعض أجزائه مفقود في المستودع</translation>
    </message>
    <message>
        <source>weights in %1, which Facet does not read; take Q4_0, Q4_K, Q5_K, Q6_K or Q8_0</source>
        <translation>أوزان بنوع %1 الذي لا يقرؤه Facet؛ اختر Q4_0 أو Q4_K أو Q5_K أو Q6_K أو Q8_0</translation>
    </message>
    <message>
        <source>safetensors, the whole folder</source>
        <translation>safetensors، المجلد كله</translation>
    </message>
</context>
<context>
    <name>hub::Search</name>
    <message>
        <source>downloads: %1</source>
        <comment>a number</comment>
        <translation>التنزيلات: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a date</comment>
        <translation>تغيّر في %1</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>يطلب الموافقة</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is no list of models. If a mirror is set, check its address in the settings.</source>
        <translation>رد المنصة ليس قائمة نماذج. إذا كانت هناك مرآة محددة، فتحقق من عنوانها في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
</context>
<context>
    <name>markdown::FormulaWorker</name>
    <message>
        <source>This formula is too long to be set.</source>
        <translation>هذه الصيغة أطول من أن تُعرض.</translation>
    </message>
    <message>
        <source>This formula cannot be set.</source>
        <translation>يتعذر عرض هذه الصيغة.</translation>
    </message>
</context>
<context>
    <name>markdown::Typesetter</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>تعذرت كتابة «%1»: %2. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>models::Catalogue</name>
    <message>
        <source>The list of models is damaged: %1</source>
        <translation>قائمة النماذج تالفة: %1</translation>
    </message>
    <message>
        <source>The list of models is of a kind that this version of Facet does not know</source>
        <translation>قائمة النماذج من نوع لا يعرفه هذا الإصدار من Facet</translation>
    </message>
    <message>
        <source>The list of models has a damaged entry: %1</source>
        <translation>في قائمة النماذج مُدخل تالف: %1</translation>
    </message>
</context>
<context>
    <name>models::DeviceWatch</name>
    <message>
        <source>This machine has no Vulkan device. Install the Vulkan driver of its graphics card, or mesa-vulkan-drivers to run on the processor.</source>
        <translation>لا يوجد في هذا الجهاز جهاز Vulkan. ثبّت برنامج تشغيل Vulkan لبطاقة الرسوميات، أو mesa-vulkan-drivers للتشغيل على المعالج.</translation>
    </message>
    <message>
        <source>Vulkan is not installed. Install libvulkan1 and the driver of your graphics card.</source>
        <translation>Vulkan غير مثبّت. ثبّت libvulkan1 وبرنامج تشغيل بطاقة الرسوميات.</translation>
    </message>
</context>
<context>
    <name>models::FitTable</name>
    <message>
        <source>to %1 tokens</source>
        <comment>%1: 8k</comment>
        <translation>حتى %1 رمز</translation>
    </message>
    <message>
        <source>%1 · %2 tok/s</source>
        <comment>%1: a size</comment>
        <translation>%1 · %2 tok/s</translation>
    </message>
</context>
<context>
    <name>models::FoundModel</name>
    <message>
        <source>instruct</source>
        <translation>مضبوط للتعليمات</translation>
    </message>
    <message>
        <source>Facet demo</source>
        <comment>name of the built-in model</comment>
        <translation>Facet التجريبي</translation>
    </message>
</context>
<context>
    <name>models::Housekeeping</name>
    <message>
        <source>The model is in use. Load another one first.</source>
        <translation>النموذج قيد الاستخدام. حمّل نموذجًا آخر أولًا.</translation>
    </message>
    <message>
        <source>%1 is in the trash. Its space is free once the trash is emptied.</source>
        <translation>أصبح %1 في سلة المهملات. تتحرر مساحته بعد إفراغ السلة.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>waiting to be verified</source>
        <translation>في انتظار التحقق</translation>
    </message>
    <message>
        <source>verifying, %1 %</source>
        <translation>جارٍ التحقق، %1 %</translation>
    </message>
</context>
<context>
    <name>models::InstalledModels</name>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>نص وصور وصوت وفيديو</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>نص وصور وفيديو</translation>
    </message>
    <message>
        <source>text, sound</source>
        <translation>نص وصوت</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>came with Facet, a miniature to try things with</source>
        <translation>جاء مع Facet، نموذج مصغّر للتجربة</translation>
    </message>
    <message>
        <source>from the Hugging Face cache, used in place</source>
        <translation>من ذاكرة Hugging Face المؤقتة، يُستخدم في مكانه</translation>
    </message>
    <message>
        <source>from LM Studio, used in place</source>
        <translation>من LM Studio، يُستخدم في مكانه</translation>
    </message>
    <message>
        <source>from Jan, used in place</source>
        <translation>من Jan، يُستخدم في مكانه</translation>
    </message>
    <message>
        <source>from Ollama, used in place</source>
        <translation>من Ollama، يُستخدم في مكانه</translation>
    </message>
    <message>
        <source>added by you, used in place</source>
        <translation>أضفته أنت، يُستخدم في مكانه</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <comment>sizes</comment>
        <translation>المخطط %1، الفعلي %2</translation>
    </message>
    <message>
        <source>%1 with the context full</source>
        <comment>%1: a size</comment>
        <translation>%1 مع امتلاء السياق</translation>
    </message>
    <message>
        <source>%1 tok/s measured</source>
        <translation>%1 tok/s بالقياس</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>%1: a size</comment>
        <translation>الآن %1</translation>
    </message>
</context>
<context>
    <name>models::ModelLibrary</name>
    <message>
        <source>graphics card</source>
        <translation>بطاقة رسوميات</translation>
    </message>
    <message>
        <source>integrated graphics</source>
        <translation>رسوميات مدمجة</translation>
    </message>
    <message>
        <source>virtual graphics card</source>
        <translation>بطاقة رسوميات افتراضية</translation>
    </message>
    <message>
        <source>processor, slow</source>
        <translation>المعالج، بطيء</translation>
    </message>
    <message>
        <source>other device</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>There is no Gemma model in what you added. Facet reads GGUF files, and folders with config.json and safetensors files.</source>
        <translation>لا يوجد نموذج Gemma فيما أضفته. يقرأ Facet ملفات GGUF، والمجلدات التي تحتوي على config.json وملفات safetensors.</translation>
    </message>
    <message>
        <source>%1 is on this machine now.</source>
        <translation>أصبح %1 على هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 was downloaded, but no model that Facet can read was found in it.</source>
        <translation>نُزّل %1، لكن لم يُعثر فيه على نموذج يستطيع Facet قراءته.</translation>
    </message>
    <message>
        <source>%1 of models</source>
        <comment>%1: a size</comment>
        <translation>النماذج: %1</translation>
    </message>
    <message>
        <source>%1 of models · %2 free</source>
        <comment>sizes</comment>
        <translation>النماذج: %1 · المتاح: %2</translation>
    </message>
    <message>
        <source>Facet stays offline, as you set it. The model is %1: download it on another machine or switch &quot;never go online&quot; off in the settings, then add the file from disk.</source>
        <translation>يبقى Facet دون اتصال كما ضبطته. النموذج هو %1: نزّله على جهاز آخر أو أوقف «عدم الاتصال بالإنترنت أبدًا» في الإعدادات، ثم أضف الملف من القرص.</translation>
    </message>
    <message>
        <source>no usable device</source>
        <translation>لا يوجد جهاز صالح للاستخدام</translation>
    </message>
    <message>
        <source>%1 · %2, %3 free</source>
        <comment>%1: a device, %2 and %3: sizes</comment>
        <translation>%1 · %2، المتاح %3</translation>
    </message>
    <message>
        <source>Facet cannot use %1: %2.</source>
        <translation>لا يستطيع Facet استخدام %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>يتعذر استخدام %1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 free, driver %5</source>
        <comment>device, kind, size, size, driver</comment>
        <translation>%1: %2، %3، المتاح %4، برنامج التشغيل %5</translation>
    </message>
    <message>
        <source>, %1 GB/s</source>
        <translation>, %1 GB/s</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>لا يوجد نموذج محمّل.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 free (%4), %5</source>
        <comment>model, size, size, parts, verdict</comment>
        <translation>%1: %2 من %3 المتاحة (%4)، %5</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
</context>
<context>
    <name>models::OfferedModels</name>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>نص وصور وصوت وفيديو</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>نص وصور وفيديو</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>%1 · up to %2 tokens</source>
        <comment>%1: abilities, %2: 128k</comment>
        <translation>%1 · حتى %2 رمز</translation>
    </message>
    <message>
        <source>instruct</source>
        <translation>مضبوط للتعليمات</translation>
    </message>
    <message>
        <source>pre-trained</source>
        <translation>مدرَّب مسبقًا</translation>
    </message>
    <message>
        <source>%1 download</source>
        <translation>حجم التنزيل %1</translation>
    </message>
    <message>
        <source>from %1, licence %2</source>
        <translation>من %1، الترخيص %2</translation>
    </message>
</context>
<context>
    <name>models::PlanText</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands of tokens</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>weights %1 · towers %2 · cache %3 · scratch %4 %5</source>
        <comment>%5: GB</comment>
        <translation>الأوزان %1 · المُرمِّزات %2 · الذاكرة المؤقتة %3 · ذاكرة العمل %4 %5</translation>
    </message>
    <message>
        <source>weights %1 · cache %2 · scratch %3 %4</source>
        <comment>%4: GB</comment>
        <translation>الأوزان %1 · الذاكرة المؤقتة %2 · ذاكرة العمل %3 %4</translation>
    </message>
    <message>
        <source>about %1 tok/s</source>
        <translation>نحو %1 tok/s</translation>
    </message>
    <message>
        <source>fits, %1 context</source>
        <translation>تتسع له الذاكرة، السياق %1</translation>
    </message>
    <message>
        <source>fits at %1 context</source>
        <translation>تتسع له الذاكرة بسياق %1</translation>
    </message>
    <message>
        <source>%1 too large for the GPU; the processor can run it, slowly</source>
        <translation>أكبر من ذاكرة GPU بمقدار %1؛ يمكن للمعالج تشغيله ببطء</translation>
    </message>
    <message>
        <source>needs a device that Facet can use</source>
        <translation>يحتاج إلى جهاز يستطيع Facet استخدامه</translation>
    </message>
    <message>
        <source>needs %1 more memory</source>
        <translation>يحتاج إلى %1 إضافية من الذاكرة</translation>
    </message>
</context>
<context>
    <name>models::Removal</name>
    <message>
        <source>%1 lies outside the place that Facet may delete in. Delete it with your file manager.</source>
        <translation>يقع %1 خارج المكان الذي يجوز لـ Facet الحذف فيه. احذفه بمدير الملفات.</translation>
    </message>
    <message>
        <source>%1 has another name elsewhere on the disk, which stays and keeps its space.</source>
        <translation>لـ %1 اسم آخر في مكان آخر على القرص، يبقى ويحتفظ بمساحته.</translation>
    </message>
    <message>
        <source>Its files are gone already. Look for models again.</source>
        <translation>ملفاته لم تعد موجودة أصلًا. ابحث عن النماذج مجددًا.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which stays.</source>
        <translation>يشير %1 إلى %2، وهذا يبقى.</translation>
    </message>
    <message>
        <source>Files that another revision needs stay: %1.</source>
        <comment>a number</comment>
        <translation>ملفات تبقى لأن مراجعة أخرى تحتاج إليها: %1.</translation>
    </message>
    <message>
        <source>The file lies in the Hugging Face cache, which other programs use too: what of them needs this model will have to download it again.</source>
        <translation>يوجد الملف في ذاكرة Hugging Face المؤقتة التي تستخدمها برامج أخرى أيضًا: ما يحتاج منها إلى هذا النموذج سيضطر إلى تنزيله مجددًا.</translation>
    </message>
    <message>
        <source>The model is Ollama&apos;s (%1): it goes there too.</source>
        <translation>النموذج تابع لـ Ollama (%1): سيُحذف هناك أيضًا.</translation>
    </message>
    <message>
        <source>%1 stays, because another model needs it.</source>
        <translation>يبقى %1 لأن نموذجًا آخر يحتاج إليه.</translation>
    </message>
    <message>
        <source>The file is LM Studio&apos;s: the model goes there too.</source>
        <translation>الملف تابع لـ LM Studio: سيُحذف النموذج هناك أيضًا.</translation>
    </message>
    <message>
        <source>The file is Jan&apos;s: the model goes there too.</source>
        <translation>الملف تابع لـ Jan: سيُحذف النموذج هناك أيضًا.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>يتعذر حذف %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, its size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>the link %1</source>
        <translation>الرابط %1</translation>
    </message>
    <message>
        <source>This model is part of Facet.</source>
        <translation>هذا النموذج جزء من Facet.</translation>
    </message>
    <message>
        <source>The trash cannot take %1. It can only be deleted for good.</source>
        <translation>لا تستطيع سلة المهملات استيعاب %1. لا يمكن إلا حذفه نهائيًا.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back; it is in the trash.</source>
        <translation>تتعذر استعادة %1؛ وهو في سلة المهملات.</translation>
    </message>
    <message>
        <source>The link %1 cannot be made again: %2.</source>
        <translation>تتعذر إعادة إنشاء الرابط %1: %2.</translation>
    </message>
</context>
<context>
    <name>models::Verification</name>
    <message>
        <source>%1 Delete the model and get it again.</source>
        <translation>%1 احذف النموذج واحصل عليه مجددًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: its bytes are not those that were published.</source>
        <translation>الملف %1 تالف: بايتاته ليست البايتات المنشورة.</translation>
    </message>
    <message>
        <source>Verified: every byte is as published.</source>
        <translation>تم التحقق: كل بايت مطابق لما نُشر.</translation>
    </message>
    <message>
        <source>The structure is sound. There is no published digest here to compare with.</source>
        <translation>البنية سليمة. لا توجد هنا بصمة منشورة للمقارنة بها.</translation>
    </message>
</context>
<context>
    <name>player::Player</name>
    <message>
        <source>There is no sound output. Choose a device in the system&apos;s settings.</source>
        <translation>لا يوجد مخرج للصوت. اختر جهازًا في إعدادات النظام.</translation>
    </message>
    <message>
        <source>This cannot be played: its file is no longer there. It may have been moved or deleted. Put it back at %1, then try again.</source>
        <translation>لا يمكن تشغيل هذا: لم يعد ملفه موجودًا. ربما نُقل أو حُذف. أعده إلى %1 ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to play in this file: it has no sound and no picture. Choose another.</source>
        <translation>لا شيء لتشغيله في هذا الملف: لا صوت فيه ولا صورة. اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>regions::RegionModel</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>تعذرت كتابة %1: %2. اختر مجلدًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) marked in %1: %2</source>
        <translation>
            <numerusform>%n موضع محدد في %1: %2</numerusform>
            <numerusform>موضع واحد محدد في %1: %2</numerusform>
            <numerusform>موضعان محددان في %1: %2</numerusform>
            <numerusform>%n مواضع محددة في %1: %2</numerusform>
            <numerusform>%n موضعًا محددًا في %1: %2</numerusform>
            <numerusform>%n موضع محدد في %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates copied</source>
        <translation>نُسخت الإحداثيات</translation>
    </message>
    <message>
        <source>The picture is gone: it cannot be copied.</source>
        <translation>لم تعد الصورة موجودة: يتعذر نسخها.</translation>
    </message>
    <message>
        <source>Part of the picture copied</source>
        <translation>نُسخ جزء الصورة</translation>
    </message>
    <message>
        <source>The picture is gone: nothing was written.</source>
        <translation>لم تعد الصورة موجودة: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>نُسخ JSON</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>%1 regions</source>
        <comment>file name</comment>
        <translation>مناطق %1</translation>
    </message>
</context>
<context>
    <name>remote</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 ويقول: %2</translation>
    </message>
    <message>
        <source>%1 wants to hand the question on to another address, %2.</source>
        <translation>يريد %1 تمرير السؤال إلى عنوان آخر، %2.</translation>
    </message>
    <message>
        <source>Facet does not follow: your key and your questions would go there too. If you trust that address, enter it instead.</source>
        <translation>لا يتبعه Facet: فسيذهب مفتاحك وأسئلتك إلى هناك أيضًا. إذا كنت تثق بذلك العنوان، فأدخله بدلًا من هذا.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>لا يقبل %1 المفتاح.</translation>
    </message>
    <message>
        <source>Enter the key that the server was started with, or one from its provider.</source>
        <translation>أدخل المفتاح الذي شُغّل به الخادم، أو مفتاحًا من مزوّده.</translation>
    </message>
    <message>
        <source>%1 refuses access.</source>
        <translation>يرفض %1 الوصول.</translation>
    </message>
    <message>
        <source>Check whether the key may use this model.</source>
        <translation>تحقق مما إذا كان المفتاح يسمح باستخدام هذا النموذج.</translation>
    </message>
    <message>
        <source>%1 does not know this address or this model.</source>
        <translation>لا يعرف %1 هذا العنوان أو هذا النموذج.</translation>
    </message>
    <message>
        <source>Check the address, which usually ends in /v1, and choose the model again.</source>
        <translation>تحقق من العنوان، وينتهي عادةً بـ ‎/v1، واختر النموذج مجددًا.</translation>
    </message>
    <message>
        <source>The question with its attachments is too large for %1.</source>
        <translation>السؤال مع مرفقاته أكبر مما يقبله %1.</translation>
    </message>
    <message>
        <source>Attach less, or raise the server&apos;s limit.</source>
        <translation>أرفق محتوى أقل، أو ارفع حد الخادم.</translation>
    </message>
    <message>
        <source>%1 has too much to do or your quota is used up.</source>
        <translation>لدى %1 عمل كثير جدًا أو نفدت حصتك.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>حاول مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed with status %2.</source>
        <translation>فشل %1 بالحالة %2.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, look at the server&apos;s log.</source>
        <translation>حاول مرة أخرى؛ وإذا تكرر ذلك، فاطّلع على سجل الخادم.</translation>
    </message>
    <message>
        <source>%1 refuses the question with status %2.</source>
        <translation>يرفض %1 السؤال بالحالة %2.</translation>
    </message>
    <message>
        <source>Change the question or the chat&apos;s options, or what the model is said to be able to do.</source>
        <translation>غيّر السؤال أو خيارات المحادثة، أو ما ذُكر أن النموذج يستطيع فعله.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>لا شيء يجيب على العنوان %1.</translation>
    </message>
    <message>
        <source>Start the server there, or check the port in the address.</source>
        <translation>شغّل الخادم هناك، أو تحقق من المنفذ في العنوان.</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>لا يوجد حاسوب باسم %1.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>تحقق من العنوان ومن اتصالك.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2.</source>
        <translation>تعذر إنشاء اتصال آمن بـ %1: %2.</translation>
    </message>
    <message>
        <source>If the server speaks plain HTTP, begin the address with http://. If its certificate is its own, install it on this computer.</source>
        <translation>إذا كان الخادم يستخدم HTTP غير المشفّر، فابدأ العنوان بـ http://‎. وإذا كانت شهادته خاصة به، فثبّتها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يُجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check the address and whether the computer is on, then try again.</source>
        <translation>تحقق من العنوان ومن أن الحاسوب يعمل، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>يتعذر الوصول إلى %1: %2.</translation>
    </message>
    <message>
        <source>Check your connection and the address.</source>
        <translation>تحقق من اتصالك ومن العنوان.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>تحقق من العنوان، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, and %1 is not on this computer.</source>
        <translation>خيار «عدم الاتصال بالإنترنت أبدًا» مفعّل، و%1 ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Switch it off under Settings → Privacy and data, or load a model of this computer.</source>
        <translation>أوقفه في الإعدادات ← الخصوصية والبيانات، أو حمّل نموذجًا من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle.</source>
        <translation>أنهى %1 الاتصال في منتصفه.</translation>
    </message>
    <message>
        <source>What was written is kept. Let the answer go on, or ask again.</source>
        <translation>ما كُتب محفوظ. تابع الإجابة، أو أعد السؤال.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been silent for %n seconds.</source>
        <translation>
            <numerusform>لم يرسل %1 شيئًا منذ %n ثانية.</numerusform>
            <numerusform>لم يرسل %1 شيئًا منذ ثانية واحدة.</numerusform>
            <numerusform>لم يرسل %1 شيئًا منذ ثانيتين.</numerusform>
            <numerusform>لم يرسل %1 شيئًا منذ %n ثوانٍ.</numerusform>
            <numerusform>لم يرسل %1 شيئًا منذ %n ثانية.</numerusform>
            <numerusform>لم يرسل %1 شيئًا منذ %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written is kept. Check whether the server still works, then let the answer go on.</source>
        <translation>ما كُتب محفوظ. تحقق مما إذا كان الخادم لا يزال يعمل، ثم تابع الإجابة.</translation>
    </message>
    <message>
        <source>%1 does not answer like an OpenAI-compatible server.</source>
        <translation>لا يجيب %1 كخادم متوافق مع OpenAI.</translation>
    </message>
    <message>
        <source>Check the address: it should be that of vLLM, llama-server, Ollama, LM Studio or a similar server, usually ending in /v1.</source>
        <translation>تحقق من العنوان: يجب أن يكون عنوان vLLM أو llama-server أو Ollama أو LM Studio أو خادم مشابه، وينتهي عادةً بـ ‎/v1.</translation>
    </message>
    <message>
        <source>%1 reports an error.</source>
        <translation>يُبلغ %1 عن خطأ.</translation>
    </message>
</context>
<context>
    <name>remote::EndpointDraft</name>
    <message>
        <source>The server does not say what the model can do: this is guessed from its name. Correct what is wrong.</source>
        <translation>لا يذكر الخادم ما يستطيع النموذج فعله: هذا تخمين من اسمه. صحّح ما كان خطأ.</translation>
    </message>
    <message>
        <source>As the server says.</source>
        <translation>كما يقول الخادم.</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>هذا ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>Enter it like gpu.lan:8000 or https://example.org/v1. A key has its own field.</source>
        <translation>أدخله مثل gpu.lan:8000 أو https://example.org/v1. وللمفتاح حقل خاص به.</translation>
    </message>
    <message>
        <source>%1 has no model.</source>
        <translation>لا يوجد نموذج لدى %1.</translation>
    </message>
    <message>
        <source>Load or download one there, then look again.</source>
        <translation>حمّل نموذجًا أو نزّله هناك، ثم ابحث مجددًا.</translation>
    </message>
    <message>
        <source>%1 answers. Models: %2</source>
        <comment>address, number</comment>
        <translation>يجيب %1. النماذج: %2</translation>
    </message>
    <message>
        <source>%1 answers at %2. Models: %3</source>
        <comment>program, address, number</comment>
        <translation>يجيب %1 على العنوان %2. النماذج: %3</translation>
    </message>
    <message>
        <source>The connection is not encrypted: who listens on the way can read your key and your chats.</source>
        <translation>الاتصال غير مشفّر: من يتنصّت في الطريق يستطيع قراءة مفتاحك ومحادثاتك.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: who listens on the way can read your chats.</source>
        <translation>الاتصال غير مشفّر: من يتنصّت في الطريق يستطيع قراءة محادثاتك.</translation>
    </message>
</context>
<context>
    <name>remote::Endpoints</name>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>pictures, video</source>
        <translation>صور، فيديو</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>تفكير</translation>
    </message>
    <message>
        <source>%1k context</source>
        <translation>السياق %1k</translation>
    </message>
</context>
<context>
    <name>remote::RemoteBackend</name>
    <message>
        <source>%1 has no model.</source>
        <translation>لا يوجد نموذج لدى %1.</translation>
    </message>
    <message>
        <source>Load one there, then try again.</source>
        <translation>حمّل نموذجًا هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 does not have the model %2 any more.</source>
        <translation>لم يعد النموذج %2 موجودًا لدى %1.</translation>
    </message>
    <message>
        <source>Edit the endpoint and choose another of its models.</source>
        <translation>حرّر نقطة النهاية واختر نموذجًا آخر من نماذجها.</translation>
    </message>
    <message>
        <source>%1 withheld the rest of the answer.</source>
        <translation>حجب %1 بقية الإجابة.</translation>
    </message>
    <message>
        <source>Its provider filters what models write. Ask in another way.</source>
        <translation>يرشّح مزوّده ما تكتبه النماذج. اسأل بطريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>secrets::Keyring</name>
    <message>
        <source>The system&apos;s keyring is locked, so keys and tokens last only until Facet is closed; unlock it and enter them again to keep them.</source>
        <translation>حلقة مفاتيح النظام مقفلة، لذا لا تبقى المفاتيح ورموز الوصول إلا حتى إغلاق Facet؛ افتح قفلها وأدخلها مجددًا للاحتفاظ بها.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not remove a key; remove what is called “%1” there by hand.</source>
        <translation>لم تُزل حلقة مفاتيح النظام أحد المفاتيح؛ أزل ما اسمه «%1» هناك يدويًا.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1), so keys and tokens last only until Facet is closed; install and unlock GNOME Keyring or KWallet to keep them.</source>
        <translation>يتعذر استخدام حلقة مفاتيح النظام (%1)، لذا لا تبقى المفاتيح ورموز الوصول إلا حتى إغلاق Facet؛ ثبّت GNOME Keyring أو KWallet وافتح قفلها للاحتفاظ بها.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1), so keys and tokens last only until Facet is closed; sign in to the system again to keep them.</source>
        <translation>يتعذر استخدام حلقة مفاتيح النظام (%1)، لذا لا تبقى المفاتيح ورموز الوصول إلا حتى إغلاق Facet؛ سجّل الدخول إلى النظام مجددًا للاحتفاظ بها.</translation>
    </message>
</context>
<context>
    <name>server::RequestLog</name>
    <message>
        <source>%1 in, %2 out</source>
        <comment>tokens</comment>
        <translation>الداخل %1، الخارج %2</translation>
    </message>
    <message>
        <source>%1 in (%2 cached), %3 out</source>
        <comment>tokens</comment>
        <translation>الداخل %1 (%2 من الذاكرة المؤقتة)، الخارج %3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>انقطع العميل</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tok/s</translation>
    </message>
</context>
<context>
    <name>server::Server</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>Choose another port; %1 is free.</source>
        <translation>اختر منفذًا آخر؛ المنفذ %1 متاح.</translation>
    </message>
    <message>
        <source>The server could not listen on port %1.</source>
        <translation>لم يتمكن الخادم من الاستماع على المنفذ %1.</translation>
    </message>
    <message>
        <source>Choose another port, or look whether the system forbids it.</source>
        <translation>اختر منفذًا آخر، أو تحقق مما إذا كان النظام يمنع ذلك.</translation>
    </message>
    <message>
        <source>The server stopped listening.</source>
        <translation>توقف الخادم عن الاستماع.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so the server listens on this computer alone. It can be switched off under Privacy and data.</source>
        <translation>خيار «عدم الاتصال بالإنترنت أبدًا» مفعّل، لذا يستمع الخادم على هذا الحاسوب وحده. يمكن إيقافه ضمن «الخصوصية والبيانات».</translation>
    </message>
    <message>
        <source>The loaded model answers on %1: what programs ask here leaves this computer.</source>
        <translation>تأتي إجابات النموذج المحمّل من %1: ما تسأل عنه البرامج هنا يغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>settings::DataFolderMove</name>
    <message>
        <source>The data could not be copied: %1. They are where they were.</source>
        <translation>تعذر نسخ البيانات: %1. وهي باقية في مكانها.</translation>
    </message>
    <message>
        <source>The new place has %1 free, and %2 are needed. Free some space or choose another folder.</source>
        <translation>المساحة المتاحة في المكان الجديد %1، والمطلوب %2. حرّر بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. The data are where they were.</source>
        <translation>تتعذر قراءة %1: %2. البيانات باقية في مكانها.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>The copy of %1 differs from the original, so the new disk may be faulty. The data are where they were.</source>
        <translation>تختلف نسخة %1 عن الأصل، لذا قد يكون القرص الجديد معيبًا. البيانات باقية في مكانها.</translation>
    </message>
    <message>
        <source>%1 changed while it was copied. The data are where they were; close other programs that use them and try again.</source>
        <translation>تغيّر %1 أثناء نسخه. البيانات باقية في مكانها؛ أغلق البرامج الأخرى التي تستخدمها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The data are where they were.</source>
        <translation>تتعذر كتابة %1: %2. البيانات باقية في مكانها.</translation>
    </message>
    <message>
        <source>The data are in this folder already. Choose one beside it, not within or around it.</source>
        <translation>البيانات موجودة في هذا المجلد بالفعل. اختر مجلدًا بجانبه، لا داخله ولا محيطًا به.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 ملف. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>%1 holds other files. Choose an empty folder, or make a new one.</source>
        <translation>يحتوي %1 على ملفات أخرى. اختر مجلدًا فارغًا، أو أنشئ مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>Deleting the old copy</source>
        <translation>جارٍ حذف النسخة القديمة</translation>
    </message>
    <message>
        <source>The move was cancelled. The data are where they were.</source>
        <translation>أُلغي النقل. البيانات باقية في مكانها.</translation>
    </message>
    <message>
        <source>The data are in %1 now.</source>
        <translation>البيانات الآن في %1.</translation>
    </message>
    <message>
        <source>The data are in %1 now. Some old files in %2 could not be deleted; you may delete that folder.</source>
        <translation>البيانات الآن في %1. تعذر حذف بعض الملفات القديمة في %2؛ يمكنك حذف ذلك المجلد.</translation>
    </message>
</context>
<context>
    <name>settings::Presets</name>
    <message>
        <source>sampling as the model recommends</source>
        <translation>أخذ العينات كما يوصي النموذج</translation>
    </message>
    <message>
        <source>temperature %1, top-p %2</source>
        <translation>درجة الحرارة %1، top-p %2</translation>
    </message>
    <message>
        <source>%1, thinks</source>
        <comment>%1: how answers are drawn</comment>
        <translation>%1، مع التفكير</translation>
    </message>
    <message>
        <source>%1, thinks for at most %2 tokens</source>
        <comment>%1: how answers are drawn</comment>
        <translation>%1، مع التفكير بما لا يتجاوز %2 رمز</translation>
    </message>
</context>
<context>
    <name>settings::Settings</name>
    <message>
        <source>The settings could not be saved in %1. They hold until you close Facet; make the folder writable or free some space to keep them.</source>
        <translation>تعذر حفظ الإعدادات في %1. تبقى سارية حتى تغلق Facet؛ اجعل المجلد قابلًا للكتابة أو حرّر بعض المساحة للاحتفاظ بها.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1, and Facet starts with its defaults.</source>
        <translation>كان ملف الإعدادات تالفًا. حُفظ باسم %1، ويبدأ Facet بإعداداته الافتراضية.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read, so Facet starts with its defaults and does not save changes. Check the file&apos;s permissions.</source>
        <translation>تتعذر قراءة الإعدادات في %1، لذا يبدأ Facet بإعداداته الافتراضية ولا يحفظ التغييرات. تحقق من أذونات الملف.</translation>
    </message>
</context>
<context>
    <name>settings::Shortcuts</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>بحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <translation>إعادة تسمية هذه المحادثة</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>تصدير هذه المحادثة</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>الإجابة مجددًا</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>متابعة الإجابة</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>نسخ آخر إجابة</translation>
    </message>
    <message>
        <source>End the thought and answer now</source>
        <translation>إنهاء التفكير والإجابة الآن</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>الفرع السابق</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>الفرع التالي</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>الانتقال إلى السؤال</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Record a question</source>
        <translation>تسجيل سؤال</translation>
    </message>
    <message>
        <source>Switch thinking on or off</source>
        <translation>تشغيل التفكير أو إيقافه</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>إظهار قائمة المحادثات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide thinking and tools</source>
        <translation>إظهار التفكير والأدوات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>النص بالحجم المعتاد</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go to the chat</source>
        <translation>الانتقال إلى المحادثة</translation>
    </message>
    <message>
        <source>Go to transcribing</source>
        <translation>الانتقال إلى التفريغ الصوتي</translation>
    </message>
    <message>
        <source>Go to the models</source>
        <translation>الانتقال إلى النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>قائمة الاختصارات</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>tools::Permissions</name>
    <message>
        <source>What tools may do could not be read: %1. They ask again.</source>
        <translation>تعذرت قراءة ما يُسمح للأدوات به: %1. ستسأل الأدوات من جديد.</translation>
    </message>
    <message>
        <source>What tools may do could not be read, the file is damaged. They ask again.</source>
        <translation>تعذرت قراءة ما يُسمح للأدوات به، فالملف تالف. ستسأل الأدوات من جديد.</translation>
    </message>
    <message>
        <source>What you allowed could not be saved: %1. It holds until the program ends.</source>
        <translation>تعذر حفظ ما سمحت به: %1. يبقى ساريًا حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>In one chat</source>
        <translation>في محادثة واحدة</translation>
    </message>
</context>
<context>
    <name>tools::ToolList</name>
    <message>
        <source>never asks</source>
        <translation>لا تسأل أبدًا</translation>
    </message>
    <message>
        <source>asks every time</source>
        <translation>تسأل كل مرة</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح بها</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>تسأل</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مدمجة</translation>
    </message>
</context>
<context>
    <name>tools::mcp::Client</name>
    <message>
        <source>A message that could not be read: %1</source>
        <translation>رسالة تعذرت قراءتها: %1</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>لم يُجب الخادم خلال %1 ثانية.</translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation>يرفض الخادم: %1</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>أنهى الخادم الجلسة.</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>دون ذكر السبب</translation>
    </message>
    <message>
        <source>The server answered neither with a result nor with an error.</source>
        <translation>لم يُجب الخادم بنتيجة ولا بخطأ.</translation>
    </message>
    <message>
        <source>The server asked for “%1”, which is not supported.</source>
        <translation>طلب الخادم «%1»، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The server speaks revisions of the protocol that are not known here (%1). A newer Facet or another version of the server may help.</source>
        <translation>يستخدم الخادم إصدارات من البروتوكول غير معروفة هنا (%1). قد يفيد إصدار أحدث من Facet أو إصدار آخر من الخادم.</translation>
    </message>
    <message>
        <source>Connected, protocol revision %1.</source>
        <translation>متصل، إصدار البروتوكول %1.</translation>
    </message>
    <message>
        <source>The list of tools could not be read: %1</source>
        <translation>تعذرت قراءة قائمة الأدوات: %1</translation>
    </message>
    <message>
        <source>Only the first %1 tools are used.</source>
        <translation>تُستخدم أول %1 من الأدوات فقط.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::HttpTransport</name>
    <message>
        <source>The address of the server is not valid.</source>
        <translation>عنوان الخادم غير صالح.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 MB.</source>
        <translation>أرسل الخادم رسالة تزيد على %1 MB.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>يتعذر الوصول إلى الخادم: %1</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>أغلق الخادم الاتصال.</translation>
    </message>
    <message>
        <source>It wants a valid token: add it to the headers.</source>
        <translation>يتطلب رمز وصول صالحًا: أضفه إلى الترويسات.</translation>
    </message>
    <message>
        <source>The server answered with status %1. %2</source>
        <translation>أجاب الخادم بالحالة %1. %2</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>أغلق الخادم الاتصال دون إجابة.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::McpServers</name>
    <message>
        <source>The list of servers in %1 could not be read: %2</source>
        <translation>تعذرت قراءة قائمة الخوادم في %1: %2</translation>
    </message>
    <message>
        <source>The list of servers could not be saved: %1</source>
        <translation>تعذر حفظ قائمة الخوادم: %1</translation>
    </message>
    <message>
        <source>There is a server named “%1” already.</source>
        <translation>يوجد بالفعل خادم باسم «%1».</translation>
    </message>
    <message>
        <source>There is no server in this text.</source>
        <translation>لا يوجد خادم في هذا النص.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connected, no tools</source>
        <translation>متصل، لا أدوات</translation>
    </message>
    <message>
        <source>Tools switched on: %1 of %2</source>
        <translation>الأدوات المفعّلة: %1 من %2</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <translation>محاولة جديدة: %1</translation>
    </message>
    <message>
        <source>Check the address and the headers, and that the server runs; then connect again.</source>
        <translation>تحقق من العنوان والترويسات ومن أن الخادم يعمل؛ ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>Check the command and look at the log; then start it again.</source>
        <translation>تحقق من الأمر واطّلع على السجل؛ ثم شغّله مجددًا.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::MessageReader</name>
    <message>
        <source>The server sends messages faster than they can be read.</source>
        <translation>يرسل الخادم الرسائل أسرع مما يمكن قراءتها.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::Server</name>
    <message>
        <source>“Never go online” is switched on, and this server is not on this computer.</source>
        <translation>خيار «عدم الاتصال بالإنترنت أبدًا» مفعّل، وهذا الخادم ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation>جارٍ الاتصال: %1</translation>
    </message>
</context>
<context>
    <name>tools::mcp::ServerConfig</name>
    <message>
        <source>The server needs a name.</source>
        <translation>يحتاج الخادم إلى اسم.</translation>
    </message>
    <message>
        <source>The name of the server is too long.</source>
        <translation>اسم الخادم طويل جدًا.</translation>
    </message>
    <message>
        <source>The server needs a command to start it, or an address (url).</source>
        <translation>يحتاج الخادم إلى أمر لتشغيله، أو إلى عنوان (url).</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>يجب أن يبدأ العنوان بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>هذا ليس JSON صالحًا: %1</translation>
    </message>
    <message>
        <source>The JSON must be an object with “mcpServers”.</source>
        <translation>يجب أن يكون JSON كائنًا يحتوي على «mcpServers».</translation>
    </message>
    <message>
        <source>“mcpServers” must be an object with one entry for each server.</source>
        <translation>يجب أن يكون «mcpServers» كائنًا به مُدخل لكل خادم.</translation>
    </message>
    <message>
        <source>More than %1 servers are not supported.</source>
        <translation>لا يُدعم أكثر من %1 من الخوادم.</translation>
    </message>
    <message>
        <source>The entry “%1” is not an object.</source>
        <translation>المُدخل «%1» ليس كائنًا.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::StdioTransport</name>
    <message>
        <source>The program “%1” is not installed or not found in PATH.</source>
        <translation>البرنامج «%1» غير مثبّت أو غير موجود في PATH.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2</source>
        <translation>تعذر تشغيل «%1»: %2</translation>
    </message>
    <message>
        <source>The server crashed.</source>
        <translation>تعطّل الخادم.</translation>
    </message>
    <message>
        <source>The server ended with code %1.</source>
        <translation>انتهى الخادم بالرمز %1.</translation>
    </message>
    <message>
        <source>The server does not read what it is sent.</source>
        <translation>لا يقرأ الخادم ما يُرسل إليه.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 MB.</source>
        <translation>أرسل الخادم رسالة تزيد على %1 MB.</translation>
    </message>
</context>
<context>
    <name>transcribe</name>
    <message>
        <source>Recording of %1</source>
        <translation>تسجيل %1</translation>
    </message>
</context>
<context>
    <name>transcribe::Desk</name>
    <message>
        <source>This recording is no longer there. It may have been moved or deleted.</source>
        <translation>لم يعد هذا التسجيل موجودًا. ربما نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>languages</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>reading, %1 so far</source>
        <translation>جارٍ القراءة، %1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <comment>the model is slower than speech</comment>
        <translation>متأخر بمقدار %1 ث</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>تسجيل %1</translation>
    </message>
    <message>
        <source>A recording is under way. Stop it first.</source>
        <translation>هناك تسجيل جارٍ. أوقفه أولًا.</translation>
    </message>
    <message>
        <source>Only files on this computer can be transcribed. Save the file first.</source>
        <translation>لا يمكن تفريغ إلا الملفات الموجودة على هذا الحاسوب. احفظ الملف أولًا.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder.</source>
        <translation>تتعذر كتابة %1 (%2). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A recording is under way. Pause or stop it, then listen.</source>
        <translation>هناك تسجيل جارٍ. أوقفه مؤقتًا أو أنهه، ثم استمع.</translation>
    </message>
</context>
<context>
    <name>transcribe::LiveTranscriber</name>
    <message>
        <source>The model could not transcribe this.</source>
        <translation>تعذر على النموذج تفريغ هذا.</translation>
    </message>
</context>
<context>
    <name>transcribe::Recorder</name>
    <message>
        <source>The computer was too busy: a moment of sound before %1 is missing.</source>
        <translation>كان الحاسوب مشغولًا جدًا: تنقص لحظة من الصوت قبل %1.</translation>
    </message>
    <message>
        <source>The last %1 of the recording are only in memory: the disk does not take them (%2).</source>
        <translation>آخر %1 من التسجيل موجودة في الذاكرة فقط: القرص لا يقبلها (%2).</translation>
    </message>
    <message>
        <source>Free some space on the disk, then stop again.</source>
        <translation>حرّر بعض المساحة على القرص، ثم أوقف التسجيل مجددًا.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>لم يُعثر على ميكروفون.</translation>
    </message>
    <message>
        <source>Connect one, or switch it on in the system&apos;s sound settings, then try again.</source>
        <translation>وصّل ميكروفونًا، أو فعّله في إعدادات الصوت في النظام، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The microphone &quot;%1&quot; is not connected.</source>
        <translation>الميكروفون «%1» غير متصل.</translation>
    </message>
    <message>
        <source>Connect it, or choose another one, then try again.</source>
        <translation>وصّله، أو اختر ميكروفونًا آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program is using the microphone.</source>
        <translation>يستخدم برنامج آخر الميكروفون.</translation>
    </message>
    <message>
        <source>Close that program or choose another microphone, then try again.</source>
        <translation>أغلق ذلك البرنامج أو اختر ميكروفونًا آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened (%1).</source>
        <translation>يتعذر فتح الميكروفون (%1).</translation>
    </message>
    <message>
        <source>Choose another one, or check the system&apos;s sound settings, then try again.</source>
        <translation>اختر ميكروفونًا آخر، أو تحقق من إعدادات الصوت في النظام، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The microphone stopped. Everything up to here is kept.</source>
        <translation>توقف الميكروفون. كل ما سُجّل حتى هنا محفوظ.</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then go on.</source>
        <translation>وصّله مجددًا أو اختر ميكروفونًا آخر، ثم تابع.</translation>
    </message>
    <message>
        <source>Recording has stopped: the disk is full, and so is the memory set aside for this.</source>
        <translation>توقف التسجيل: القرص ممتلئ، وكذلك الذاكرة المخصصة لذلك.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then stop or go on. Do not close the program before: part of the recording is only in memory.</source>
        <translation>حرّر بعض المساحة على القرص، ثم أوقف التسجيل أو تابع. لا تغلق البرنامج قبل ذلك: جزء من التسجيل موجود في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk (%1). %2 are kept in memory and written as soon as possible. Free some space on the disk.</source>
        <translation>تتعذر كتابة التسجيل على القرص (%1). يُحتفظ بـ %2 في الذاكرة وتُكتب في أقرب وقت ممكن. حرّر بعض المساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>transcribe::SessionList</name>
    <message>
        <source>The recording cannot be deleted: its folder is write-protected.</source>
        <translation>يتعذر حذف التسجيل: مجلده محمي من الكتابة.</translation>
    </message>
</context>
<context>
    <name>transcribe::VoiceInput</name>
    <message>
        <source>The loaded model does not hear. Choose E2B or E4B.</source>
        <translation>النموذج المحمّل لا يسمع. اختر E2B أو E4B.</translation>
    </message>
    <message>
        <source>The microphone is in use on the Transcribe page.</source>
        <translation>الميكروفون مستخدم في صفحة التفريغ الصوتي.</translation>
    </message>
    <message>
        <source>The recording is kept and written down once such a model is loaded.</source>
        <translation>يُحتفظ بالتسجيل ويُدوّن حالما يُحمّل نموذج كهذا.</translation>
    </message>
    <message>
        <source>Try again. The recording is kept until you close this message.</source>
        <translation>حاول مرة أخرى. يُحتفظ بالتسجيل حتى تغلق هذه الرسالة.</translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen in the settings and that it is not muted, then talk again.</source>
        <translation>تحقق في الإعدادات من اختيار الميكروفون الصحيح ومن أنه غير مكتوم، ثم تحدث مرة أخرى.</translation>
    </message>
    <message>
        <source>What was recorded is kept until you close this message: you can attach it instead.</source>
        <translation>يُحتفظ بما سُجّل حتى تغلق هذه الرسالة: يمكنك إرفاقه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>لم يُسمع شيء.</translation>
    </message>
</context>
<context>
    <name>window::Application</name>
    <message>
        <source>Until then chats are lost when the program ends.</source>
        <translation>وحتى ذلك الحين تُفقد المحادثات عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>اكتملت الإجابة.</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>انتهت الإجابة.</translation>
    </message>
    <message>
        <source>About this recording:</source>
        <translation>حول هذا التسجيل:</translation>
    </message>
</context>
<context>
    <name>window::ModelStatus</name>
    <message>
        <source>answers come from %1</source>
        <translation>تأتي الإجابات من %1</translation>
    </message>
    <message>
        <source>%1 · %2 in use</source>
        <translation>%1 · المستخدم %2</translation>
    </message>
    <message>
        <source>Facet demo</source>
        <comment>name of the built-in model</comment>
        <translation>Facet التجريبي</translation>
    </message>
</context>
</TS>
