<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Facet %1</source>
        <translation>Facet %1</translation>
    </message>
    <message>
        <source>A window for Google&apos;s Gemma models, with an engine of its own on Vulkan. Gemma is a trademark of Google LLC; Facet is not made by Google.</source>
        <translation>Google के Gemma मॉडलों के लिए एक विंडो, Vulkan पर अपने इंजन के साथ। Gemma, Google LLC का ट्रेडमार्क है; Facet को Google ने नहीं बनाया है।</translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>How the next token is drawn from those that are likely.</source>
        <translation>संभावित टोकनों में से अगला टोकन कैसे चुना जाता है।</translation>
    </message>
    <message>
        <source>As the model recommends</source>
        <translation>मॉडल के सुझाव के अनुसार</translation>
    </message>
    <message>
        <source>For Gemma 4: temperature 1, top-k 64, top-p 0.95.</source>
        <translation>Gemma 4 के लिए: तापमान 1, top-k 64, top-p 0.95।</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; higher is more varied.</source>
        <translation>0 हमेशा सबसे संभावित टोकन लेता है; अधिक मान पर विविधता बढ़ती है।</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together reach this share.</source>
        <translation>केवल वे सबसे संभावित टोकन जो मिलकर इस हिस्से तक पहुँचते हैं।</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens; 0 takes all.</source>
        <translation>केवल इतने सबसे संभावित टोकन; 0 सभी को लेता है।</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Only tokens with at least this share of the likeliest one&apos;s chance.</source>
        <translation>केवल वे टोकन जिनकी संभावना सबसे संभावित टोकन की संभावना के कम से कम इस हिस्से जितनी हो।</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>दोहराव पर दंड</translation>
    </message>
    <message>
        <source>Above 1, words that were used become less likely.</source>
        <translation>1 से ऊपर, पहले उपयोग हुए शब्दों की संभावना घटती है।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer. Empty: a new one each time.</source>
        <translation>समान सीड, प्रश्न और सेटिंग समान उत्तर देते हैं। खाली: हर बार नया सीड।</translation>
    </message>
    <message>
        <source>new for each answer</source>
        <translation>हर उत्तर के लिए नया</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Stronger lines and text on plain grounds.</source>
        <translation>सादी पृष्ठभूमि पर अधिक स्पष्ट रेखाएँ और टेक्स्ट।</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम गति</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>कुछ भी सरकता या धुंधला नहीं होता।</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>ऐनिमेशन</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Of everything in the window, as a multiple of the usual size.</source>
        <translation>विंडो की हर चीज़ का, सामान्य आकार के गुणक के रूप में।</translation>
    </message>
    <message>
        <source>This is how answers look for reading.</source>
        <translation>पढ़ते समय उत्तर ऐसे दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>AttachmentCards</name>
    <message>
        <source>Attachments</source>
        <translation>अटैचमेंट</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें अटैच करें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic)</source>
        <translation>चित्र (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic)</translation>
    </message>
    <message>
        <source>Sound (*.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac)</source>
        <translation>ध्वनि (*.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac)</translation>
    </message>
    <message>
        <source>Video (*.mp4 *.mkv *.webm *.mov *.avi *.m4v)</source>
        <translation>वीडियो (*.mp4 *.mkv *.webm *.mov *.avi *.m4v)</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp *.epub *.txt *.md *.csv *.html)</source>
        <translation>दस्तावेज़ (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp *.epub *.txt *.md *.csv *.html)</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Previous branch</source>
        <translation>पिछली शाखा</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>branches</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>अगली शाखा</translation>
    </message>
</context>
<context>
    <name>BudgetChoice</name>
    <message>
        <source>Less detail per frame</source>
        <translation>प्रति फ़्रेम कम विवरण</translation>
    </message>
    <message>
        <source>%1 per frame</source>
        <comment>tokens</comment>
        <translation>प्रति फ़्रेम %1</translation>
    </message>
    <message>
        <source>More detail per frame</source>
        <translation>प्रति फ़्रेम अधिक विवरण</translation>
    </message>
</context>
<context>
    <name>BudgetSlider</name>
    <message>
        <source>text alone</source>
        <translation>केवल टेक्स्ट</translation>
    </message>
    <message>
        <source>Detail of %1</source>
        <translation>%1 का विवरण</translation>
    </message>
    <message>
        <source>Detail of each picture of %1</source>
        <translation>%1 के हर चित्र का विवरण</translation>
    </message>
</context>
<context>
    <name>CalculateTool</name>
    <message>
        <source>Calculator</source>
        <translation>कैलकुलेटर</translation>
    </message>
    <message>
        <source>Computes exactly, on this computer.</source>
        <translation>इसी कंप्यूटर पर सटीक गणना करता है।</translation>
    </message>
    <message>
        <source>Calculate %1?</source>
        <translation>%1 की गणना करें?</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Arguments: %1</source>
        <translation>आर्ग्युमेंट: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>अनुमति नहीं मिली</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>कम दिखाएँ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>The releases of Gemma 4 by Google and by those who convert them, with what each takes on this machine.</source>
        <translation>Google और इसे परिवर्तित करने वालों के Gemma 4 संस्करण, और हर एक इस मशीन पर कितना लेता है।</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>Asks for a newer list of models and for newer files of those on this machine</source>
        <translation>मॉडलों की नई सूची और इस मशीन के मॉडलों की नई फ़ाइलों के बारे में पूछता है</translation>
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
        <translation>इस मशीन पर</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>प्राप्त करें</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>%1 का पेज</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>साइडबार दिखाएँ</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Title of this chat</source>
        <translation>इस चैट का शीर्षक</translation>
    </message>
    <message>
        <source>Hide the trace</source>
        <translation>ट्रेस छिपाएँ</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>ट्रेस दिखाएँ</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>यह चैट</translation>
    </message>
    <message>
        <source>System prompt and answer form…</source>
        <translation>सिस्टम प्रॉम्प्ट और उत्तर का रूप…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Markdown के रूप में निर्यात करें…</translation>
    </message>
    <message>
        <source>Export as HTML…</source>
        <translation>HTML के रूप में निर्यात करें…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>JSON के रूप में निर्यात करें…</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>अनपिन करें</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Move to new folder</source>
        <translation>नए फ़ोल्डर में ले जाएँ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML with pictures</source>
        <translation>HTML, चित्रों सहित</translation>
    </message>
    <message>
        <source>JSON, to import again</source>
        <translation>JSON, फिर से आयात के लिए</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>फ़ोल्डर हटाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
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
        <translation>इस चैट का सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>उदाहरण: आप एक धैर्यवान शिक्षक हैं। छोटे वाक्यों में उत्तर दें।</translation>
    </message>
    <message>
        <source>Answers as JSON</source>
        <translation>उत्तर JSON में</translation>
    </message>
    <message>
        <source>With a JSON schema every answer satisfies it, always. Tools rest meanwhile.</source>
        <translation>JSON स्कीमा देने पर हर उत्तर हमेशा उसके अनुरूप होता है। इस दौरान टूल काम नहीं करते।</translation>
    </message>
    <message>
        <source>JSON schema of answers</source>
        <translation>उत्तरों का JSON स्कीमा</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Attach the recording</source>
        <translation>रिकॉर्डिंग संलग्न करें</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>Folder %1, open</source>
        <translation>फ़ोल्डर %1, खुला</translation>
    </message>
    <message>
        <source>Folder %1, closed</source>
        <translation>फ़ोल्डर %1, बंद</translation>
    </message>
    <message>
        <source>%1, is being answered</source>
        <translation>%1, उत्तर दिया जा रहा है</translation>
    </message>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Deleted.</source>
        <translation>मिटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>उत्तर: %1</translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message>
        <source>Chats and presets</source>
        <translation>चैट और प्रीसेट</translation>
    </message>
    <message>
        <source>What a new chat begins with; each chat can have its own.</source>
        <translation>नई चैट इनसे शुरू होती है; हर चैट की अपनी सेटिंग हो सकती है।</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Said to the model before the conversation.</source>
        <translation>बातचीत से पहले मॉडल को बताया जाता है।</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in metric units.</source>
        <translation>उदाहरण: संक्षेप में, मीट्रिक इकाइयों में उत्तर दें।</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>उत्तर देने से पहले सोचें</translation>
    </message>
    <message>
        <source>Better at hard questions, slower at easy ones.</source>
        <translation>कठिन प्रश्नों में बेहतर, आसान प्रश्नों में धीमा।</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>सोचने की सीमा</translation>
    </message>
    <message>
        <source>After so many tokens the thought is closed and the answer begins.</source>
        <translation>इतने टोकन के बाद सोचना रुकता है और उत्तर शुरू होता है।</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 टोकन</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>प्रीसेट के रूप में सहेजें</translation>
    </message>
    <message>
        <source>System prompt, thinking and sampling of the settings, under a name.</source>
        <translation>सेटिंग का सिस्टम प्रॉम्प्ट, सोचना और सैंपलिंग, एक नाम के साथ।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; was deleted.</source>
        <translation>प्रीसेट &quot;%1&quot; मिटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>ClipBody</name>
    <message>
        <source>Play %1</source>
        <translation>%1 चलाएँ</translation>
    </message>
    <message>
        <source>Send without its sound</source>
        <translation>बिना ध्वनि के भेजें</translation>
    </message>
    <message>
        <source>Send with its sound</source>
        <translation>ध्वनि सहित भेजें</translation>
    </message>
</context>
<context>
    <name>ClipRange</name>
    <message>
        <source>Start of the range of %1</source>
        <translation>%1 की सीमा का आरंभ</translation>
    </message>
    <message>
        <source>End of the range of %1</source>
        <translation>%1 की सीमा का अंत</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Facet and its server?</source>
        <translation>Facet और उसका सर्वर बंद करें?</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of other programs are being answered. They are cut off.</source>
        <translation>
            <numerusform>दूसरे प्रोग्रामों के %n अनुरोध का उत्तर दिया जा रहा है। वह बीच में कट जाएगा।</numerusform>
            <numerusform>दूसरे प्रोग्रामों के %n अनुरोधों के उत्तर दिए जा रहे हैं। वे बीच में कट जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs cannot use the model any more until Facet is started again.</source>
        <translation>Facet के फिर से शुरू होने तक दूसरे प्रोग्राम मॉडल का उपयोग नहीं कर सकेंगे।</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>खुला रखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>%1 में कोड</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>कोड को फ़ाइल के रूप में सहेजें</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Editing</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>The old question stays as a branch.</source>
        <translation>पुराना प्रश्न शाखा के रूप में बना रहता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>कुछ भी पूछें</translation>
    </message>
    <message>
        <source>Ask, or drop pictures, sound, video and documents anywhere</source>
        <translation>पूछें, या चित्र, ध्वनि, वीडियो और दस्तावेज़ कहीं भी छोड़ें</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें अटैच करें</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>सोचें</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Opens the choices for thinking</source>
        <translation>सोचने के विकल्प खोलता है</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Context: %1, %2</source>
        <translation>संदर्भ: %1, %2</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>संदर्भ</translation>
    </message>
</context>
<context>
    <name>ConvertUnitsTool</name>
    <message>
        <source>Unit converter</source>
        <translation>इकाई परिवर्तक</translation>
    </message>
    <message>
        <source>Length, mass, temperature, volume and more, on this computer.</source>
        <translation>लंबाई, द्रव्यमान, तापमान, आयतन आदि, इसी कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>Convert %1 %2 to %3?</source>
        <comment>a value, its unit, the wanted unit</comment>
        <translation>%1 %2 को %3 में बदलें?</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>कॉपी करें: %1</translation>
    </message>
</context>
<context>
    <name>CurrentTimeTool</name>
    <message>
        <source>Date and time</source>
        <translation>तारीख और समय</translation>
    </message>
    <message>
        <source>Reads the clock of this computer.</source>
        <translation>इस कंप्यूटर की घड़ी पढ़ता है।</translation>
    </message>
    <message>
        <source>Look at the clock?</source>
        <translation>घड़ी देखें?</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1 मिटाएँ?</translation>
    </message>
    <message>
        <source>This goes:</source>
        <translation>यह मिटेगा:</translation>
    </message>
    <message>
        <source>This goes, and frees %1:</source>
        <translation>यह मिटेगा, और %1 जगह खाली होगी:</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ट्रैश में ले जाएँ</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>Default microphone</source>
        <translation>डिफ़ॉल्ट माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>माइक्रोफ़ोन: %1</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>कोई माइक्रोफ़ोन नहीं मिला</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Do not cancel %1</source>
        <translation>%1 को रद्द न करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 की फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 फिर शुरू करें</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 रोकें</translation>
    </message>
    <message>
        <source>Cancel %1 and delete what has arrived</source>
        <translation>%1 रद्द करें और अब तक जो आया है उसे मिटाएँ</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 को इस सूची से हटाएँ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>मॉडल का पेज</translation>
    </message>
</context>
<context>
    <name>DownloadSettingsView</name>
    <message>
        <source>A folder for downloaded models</source>
        <translation>डाउनलोड किए गए मॉडलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>डाउनलोड का फ़ोल्डर</translation>
    </message>
    <message>
        <source>%1: other programs find the models there too.</source>
        <translation>%1: दूसरे प्रोग्रामों को भी मॉडल यहीं मिलते हैं।</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation>डाउनलोड का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Use the usual folder of downloads</source>
        <translation>डाउनलोड का सामान्य फ़ोल्डर उपयोग करें</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>एक साथ फ़ाइलें</translation>
    </message>
    <message>
        <source>More are not always faster.</source>
        <translation>अधिक होना हमेशा तेज़ नहीं होता।</translation>
    </message>
    <message>
        <source>Access token of the hub</source>
        <translation>हब का एक्सेस टोकन</translation>
    </message>
    <message>
        <source>There is a token. It is sent to %1 alone, for models with a licence to accept.</source>
        <translation>टोकन मौजूद है। यह केवल %1 को भेजा जाता है, उन मॉडलों के लिए जिनका लाइसेंस स्वीकार करना होता है।</translation>
    </message>
    <message>
        <source>For models whose licence is accepted on their page. Made on the hub under Settings, Access Tokens; kept in the system&apos;s keyring.</source>
        <translation>उन मॉडलों के लिए जिनका लाइसेंस उनके पेज पर स्वीकार किया गया है। हब पर Settings → Access Tokens में बनता है; सिस्टम की कीरिंग में रखा जाता है।</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>दूसरा टोकन</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Keep the access token</source>
        <translation>एक्सेस टोकन सहेजें</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Forget the access token</source>
        <translation>एक्सेस टोकन हटाएँ</translation>
    </message>
    <message>
        <source>Mirror of the hub</source>
        <translation>हब का मिरर</translation>
    </message>
    <message>
        <source>This is no address; %1 is used.</source>
        <translation>यह पता नहीं है; %1 का उपयोग होता है।</translation>
    </message>
    <message>
        <source>Asked instead of the hub, for networks that do not reach it. Empty: %1.</source>
        <translation>हब की जगह इससे पूछा जाता है, उन नेटवर्कों के लिए जो हब तक नहीं पहुँचते। खाली: %1।</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
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
        <translation>प्रॉक्सी का पता</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.org:3128. Until then nothing is downloaded.</source>
        <translation>होस्ट और पोर्ट, जैसे proxy.example.org:3128. तब तक कुछ डाउनलोड नहीं होता।</translation>
    </message>
    <message>
        <source>There is a token. It is not sent to %1, which is not encrypted.</source>
        <translation>टोकन मौजूद है। इसे %1 को नहीं भेजा जाता, क्योंकि वह एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>This mirror is not encrypted (http), so your access token is not sent to it.</source>
        <translation>यह मिरर एन्क्रिप्टेड नहीं है (http), इसलिए आपका एक्सेस टोकन उसे नहीं भेजा जाता।</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>it does not say what the file hashes to (no ETag).</source>
        <translation>यह नहीं बताता कि फ़ाइल का हैश क्या है (ETag नहीं है)।</translation>
    </message>
    <message>
        <source>it does not name the version (no X-Repo-Commit).</source>
        <translation>यह संस्करण नहीं बताता (X-Repo-Commit नहीं है)।</translation>
    </message>
    <message>
        <source>the size it names is impossible.</source>
        <translation>इसका बताया आकार असंभव है।</translation>
    </message>
    <message>
        <source>the folder cannot be made.</source>
        <translation>फ़ोल्डर बनाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>the finished file cannot be given its name.</source>
        <translation>पूरी हुई फ़ाइल को उसका नाम नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>Facet is set never to go online, so nothing is downloaded.</source>
        <translation>Facet कभी ऑनलाइन न जाने के लिए सेट है, इसलिए कुछ भी डाउनलोड नहीं होता।</translation>
    </message>
    <message>
        <source>Allow it in the settings under “Privacy and data”, then go on.</source>
        <translation>सेटिंग में “गोपनीयता और डेटा” के अंतर्गत इसकी अनुमति दें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>A proxy is to be used, and its address is missing or wrong; nothing goes around it.</source>
        <translation>प्रॉक्सी का उपयोग होना है, पर उसका पता नहीं है या ग़लत है; कुछ भी उसे छोड़कर नहीं जाता।</translation>
    </message>
    <message>
        <source>Set its host and port in the settings under “Downloads”, then go on.</source>
        <translation>सेटिंग्स में “डाउनलोड” के अंतर्गत उसका होस्ट और पोर्ट दें, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The hub does not show %1 without a token: it is private, or it does not exist.</source>
        <translation>हब टोकन के बिना %1 नहीं दिखाता: यह निजी है, या मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Check the name. If it is right, set an access token of the hub in the settings under “Downloads”.</source>
        <translation>नाम जाँचें। यदि वह सही है, तो सेटिंग में “डाउनलोड” के अंतर्गत हब का एक्सेस टोकन सेट करें।</translation>
    </message>
    <message>
        <source>The hub does not accept the access token for %1.</source>
        <translation>हब %1 के लिए एक्सेस टोकन स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>Make a new token on the hub, with the right to read, and set it in the settings under “Downloads”.</source>
        <translation>हब पर पढ़ने के अधिकार वाला नया टोकन बनाएँ, और उसे सेटिंग में “डाउनलोड” के अंतर्गत सेट करें।</translation>
    </message>
    <message>
        <source>%1 is only for people who have accepted its licence.</source>
        <translation>%1 केवल उन लोगों के लिए है जिन्होंने इसका लाइसेंस स्वीकार किया है।</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page, then set an access token of the hub in the settings under “Downloads”.</source>
        <translation>मॉडल के पेज पर लाइसेंस स्वीकार करें, फिर सेटिंग में “डाउनलोड” के अंतर्गत हब का एक्सेस टोकन सेट करें।</translation>
    </message>
    <message>
        <source>The hub does not let you have %1 yet.</source>
        <translation>हब अभी आपको %1 नहीं लेने देता।</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page with the account of your token, and check that the token may read it.</source>
        <translation>अपने टोकन वाले खाते से मॉडल के पेज पर लाइसेंस स्वीकार करें, और जाँचें कि टोकन को इसे पढ़ने की अनुमति है।</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page and set an access token of the hub in the settings under “Downloads”.</source>
        <translation>मॉडल के पेज पर लाइसेंस स्वीकार करें और सेटिंग में “डाउनलोड” के अंतर्गत हब का एक्सेस टोकन सेट करें।</translation>
    </message>
    <message>
        <source>%1 no longer has the version that was asked for.</source>
        <translation>%1 में माँगा गया संस्करण अब नहीं है।</translation>
    </message>
    <message>
        <source>Look at the model&apos;s page, and choose its files again.</source>
        <translation>मॉडल का पेज देखें, और उसकी फ़ाइलें फिर से चुनें।</translation>
    </message>
    <message>
        <source>%1 has no file %2.</source>
        <translation>%1 में फ़ाइल %2 नहीं है।</translation>
    </message>
    <message>
        <source>It may have been renamed or removed. Look at the model&apos;s page, and choose its files again.</source>
        <translation>शायद इसका नाम बदला गया या इसे हटाया गया है। मॉडल का पेज देखें, और उसकी फ़ाइलें फिर से चुनें।</translation>
    </message>
    <message>
        <source>The hub has no %1, or no %2 in it.</source>
        <translation>हब पर %1 नहीं है, या उसमें %2 नहीं है।</translation>
    </message>
    <message>
        <source>Check the name. If you use a mirror, it may lack this model: choose another in the settings under “Downloads”.</source>
        <translation>नाम जाँचें। यदि आप मिरर का उपयोग करते हैं, तो शायद उसमें यह मॉडल न हो: सेटिंग में “डाउनलोड” के अंतर्गत दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The hub says there were too many requests from here.</source>
        <translation>हब के अनुसार यहाँ से बहुत अधिक अनुरोध आए हैं।</translation>
    </message>
    <message>
        <source>Try again later. With an access token in the settings under “Downloads” the limits are higher.</source>
        <translation>बाद में फिर कोशिश करें। सेटिंग में “डाउनलोड” के अंतर्गत एक्सेस टोकन होने पर सीमाएँ अधिक होती हैं।</translation>
    </message>
    <message>
        <source>The hub has trouble of its own (status %1).</source>
        <translation>हब में अपनी ही समस्या है (स्थिति %1)।</translation>
    </message>
    <message>
        <source>Try again later; what has arrived is kept.</source>
        <translation>बाद में फिर कोशिश करें; जो आया है वह रखा गया है।</translation>
    </message>
    <message>
        <source>The hub refused the request (status %1).</source>
        <translation>हब ने अनुरोध अस्वीकार किया (स्थिति %1)।</translation>
    </message>
    <message>
        <source>Check the mirror and the proxy in the settings under “Downloads”, then try again.</source>
        <translation>सेटिंग में “डाउनलोड” के अंतर्गत मिरर और प्रॉक्सी जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>%1 से कनेक्शन विफल रहा: %2</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in the settings under “Downloads”; what has arrived is kept.</source>
        <translation>नेटवर्क, और सेटिंग में “डाउनलोड” के अंतर्गत प्रॉक्सी जाँचें; जो आया है वह रखा गया है।</translation>
    </message>
    <message>
        <source>Nothing arrived from %1 for a while.</source>
        <translation>%1 से कुछ समय तक कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>Check the network, then try again; what has arrived is kept.</source>
        <translation>नेटवर्क जाँचें, फिर कोशिश करें; जो आया है वह रखा गया है।</translation>
    </message>
    <message>
        <source>%1 sends requests in circles or to where they may not go.</source>
        <translation>%1 अनुरोधों को चक्कर में घुमाता है या ऐसी जगह भेजता है जहाँ उन्हें जाने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Check the mirror and the proxy in the settings under “Downloads”, and whether the network asks you to sign in.</source>
        <translation>सेटिंग में “डाउनलोड” के अंतर्गत मिरर और प्रॉक्सी जाँचें, और यह भी कि कहीं नेटवर्क साइन इन करने को तो नहीं कहता।</translation>
    </message>
    <message>
        <source>%1 does not answer as a hub of models does: %2</source>
        <translation>%1 मॉडलों के हब की तरह उत्तर नहीं देता: %2</translation>
    </message>
    <message>
        <source>Check the mirror in the settings under “Downloads”, and whether the network asks you to sign in.</source>
        <translation>सेटिंग में “डाउनलोड” के अंतर्गत मिरर जाँचें, और यह भी कि कहीं नेटवर्क साइन इन करने को तो नहीं कहता।</translation>
    </message>
    <message>
        <source>%1 keeps changing on the hub while it is downloaded.</source>
        <translation>डाउनलोड के दौरान %1 हब पर बदलता रहता है।</translation>
    </message>
    <message>
        <source>Try again when its owner has finished.</source>
        <translation>इसके स्वामी का काम पूरा होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The hub has another version of %1 than the list of models says.</source>
        <translation>हब पर %1 का संस्करण मॉडलों की सूची में बताए गए संस्करण से अलग है।</translation>
    </message>
    <message>
        <source>Refresh the list of models, and choose it again.</source>
        <translation>मॉडलों की सूची ताज़ा करें, और इसे फिर से चुनें।</translation>
    </message>
    <message>
        <source>%1 arrived twice with wrong bytes (its SHA-256 is not the hub&apos;s).</source>
        <translation>%1 दो बार गलत बाइटों के साथ आया (इसका SHA-256 हब वाला नहीं है)।</translation>
    </message>
    <message>
        <source>A proxy, a mirror or the memory of this machine changes them. Try another network or mirror, then try again.</source>
        <translation>कोई प्रॉक्सी, मिरर या इस मशीन की मेमोरी उन्हें बदल देती है। दूसरा नेटवर्क या मिरर आज़माएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 sent only a pointer of Git LFS in place of %2: it does not have its large files.</source>
        <translation>%1 ने %2 की जगह केवल Git LFS का पॉइंटर भेजा: उसके पास अपनी बड़ी फ़ाइलें नहीं हैं।</translation>
    </message>
    <message>
        <source>Choose another mirror in the settings under “Downloads”, or none, then try again.</source>
        <translation>सेटिंग में “डाउनलोड” के अंतर्गत कोई दूसरा मिरर चुनें, या कोई नहीं, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>%1 की डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings under “Downloads”, then go on; what has arrived is kept.</source>
        <translation>जगह बनाएँ, या सेटिंग में “डाउनलोड” के अंतर्गत दूसरा फ़ोल्डर चुनें, फिर जारी रखें; जो आया है वह रखा गया है।</translation>
    </message>
    <message>
        <source>%1 more are needed in %2, and %3 are free.</source>
        <translation>%2 में %1 और चाहिए, और %3 खाली है।</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings under “Downloads”, then go on.</source>
        <translation>जगह बनाएँ, या सेटिंग में “डाउनलोड” के अंतर्गत दूसरा फ़ोल्डर चुनें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 लिखा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>Check the folder and its rights, or choose another one in the settings under “Downloads”.</source>
        <translation>फ़ोल्डर और उसके अधिकार जाँचें, या सेटिंग में “डाउनलोड” के अंतर्गत दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The lock of %1 cannot be had.</source>
        <translation>%1 का लॉक नहीं मिल सका।</translation>
    </message>
    <message>
        <source>Close the other program that downloads it, then try again.</source>
        <translation>इसे डाउनलोड करने वाला दूसरा प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“%1” is no name a downloaded file can have here.</source>
        <translation>“%1” ऐसा नाम नहीं है जो यहाँ डाउनलोड की गई फ़ाइल का हो सके।</translation>
    </message>
    <message>
        <source>Do not download from this repository, or tell its owner.</source>
        <translation>इस रिपॉज़िटरी से डाउनलोड न करें, या इसके स्वामी को बताएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%1 Tried %n times.</source>
        <translation>
            <numerusform>%1 %n बार कोशिश की गई।</numerusform>
            <numerusform>%1 %n बार कोशिश की गई।</numerusform>
        </translation>
    </message>
    <message>
        <source>it began the file anew.</source>
        <translation>इसने फ़ाइल नए सिरे से शुरू की।</translation>
    </message>
    <message>
        <source>it sent other bytes than were asked for.</source>
        <translation>इसने माँगे गए बाइटों की जगह दूसरे बाइट भेजे।</translation>
    </message>
    <message>
        <source>the connection was closed too early.</source>
        <translation>कनेक्शन समय से पहले बंद हो गया।</translation>
    </message>
    <message>
        <source>A download has at least one file and at most %1.</source>
        <translation>एक डाउनलोड में कम से कम एक और अधिकतम %1 फ़ाइलें होती हैं।</translation>
    </message>
    <message>
        <source>the file disappears after it is written.</source>
        <translation>लिखे जाने के बाद फ़ाइल ग़ायब हो जाती है।</translation>
    </message>
    <message>
        <source>%1 is not encrypted (http), so your access token is not sent to it. Set a mirror that begins with https:// in the settings under “Downloads”.</source>
        <translation>%1 एन्क्रिप्टेड नहीं है (http), इसलिए आपका एक्सेस टोकन उसे नहीं भेजा जाता। सेटिंग में “डाउनलोड” के अंतर्गत https:// से शुरू होने वाला मिरर दें।</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>सब रोकें</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>सब फिर शुरू करें</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to attach</source>
        <translation>अटैच करने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>Pictures, sound, video, PDF, Office documents, text and source code; several at once. Nothing leaves this machine.</source>
        <translation>चित्र, ध्वनि, वीडियो, PDF, Office दस्तावेज़, टेक्स्ट और सोर्स कोड; एक साथ कई। कुछ भी इस मशीन से बाहर नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>What is on your mind?</source>
        <translation>आपके मन में क्या है?</translation>
    </message>
    <message>
        <source>Everything stays on this machine.</source>
        <translation>सब कुछ इसी मशीन पर रहता है।</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>%1 at %2</source>
        <comment>model, address</comment>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>%1 at %2 · %3</source>
        <comment>model, address, program</comment>
        <translation>%1, %2 पर · %3</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग करें</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 के बारे में अधिक</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so nothing is sent there. You can change that under Settings → Privacy and data.</source>
        <translation>“कभी ऑनलाइन न जाएँ” चालू है, इसलिए वहाँ कुछ नहीं भेजा जाता। इसे सेटिंग → गोपनीयता और डेटा में बदला जा सकता है।</translation>
    </message>
</context>
<context>
    <name>EndpointForm</name>
    <message>
        <source>Add an endpoint</source>
        <translation>एंडपॉइंट जोड़ें</translation>
    </message>
    <message>
        <source>Edit the endpoint</source>
        <translation>एंडपॉइंट संपादित करें</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Key. There is one in the keyring; type another to replace it.</source>
        <translation>कुंजी। एक कुंजी कीरिंग में है; उसे बदलने के लिए दूसरी लिखें।</translation>
    </message>
    <message>
        <source>Key, if the server wants one. It is kept in the keyring of the system.</source>
        <translation>कुंजी, यदि सर्वर को चाहिए। यह सिस्टम की कीरिंग में रखी जाती है।</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>कुंजी हटाएँ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>मॉडल खोजें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export all chats</source>
        <translation>सभी चैट निर्यात करें</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>यह चैट निर्यात करें</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>वेब पेज (*.html)</translation>
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
        <translation>टेक्स्ट (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>सबटाइटल (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>वेब सबटाइटल (VTT)</translation>
    </message>
    <message>
        <source>Table (Markdown)</source>
        <translation>तालिका (Markdown)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
</context>
<context>
    <name>FetchPageTool</name>
    <message>
        <source>Fetch web page</source>
        <translation>वेब पेज लाएँ</translation>
    </message>
    <message>
        <source>Loads one address from the internet and gives its text to the model. Asks every time.</source>
        <translation>इंटरनेट से एक पता लोड करके उसका टेक्स्ट मॉडल को देता है। हर बार पूछता है।</translation>
    </message>
    <message>
        <source>Go online and load %1?</source>
        <translation>ऑनलाइन जाकर %1 लोड करें?</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>इस चैट में खोजें</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>पिछली जगह</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>अगली जगह</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>FitCell</name>
    <message>
        <source>%1, too large</source>
        <translation>%1, बहुत बड़ा</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1, %2 में: %3</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
</context>
<context>
    <name>FitTableView</name>
    <message>
        <source>What fits</source>
        <translation>क्या समा सकता है</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>संदर्भ की लंबाई</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>कैश</translation>
    </message>
    <message>
        <source>Type of keys and values</source>
        <translation>कुंजियों और मानों का प्रकार</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Weights, towers, keys and values with the context full, and scratch, on %1. Speeds are reckoned from the memory&apos;s measured bandwidth.</source>
        <translation>%1 पर भार, एन्कोडर, भरे संदर्भ के साथ कुंजियाँ और मान, तथा अस्थायी मेमोरी। गति मेमोरी की मापी गई बैंडविड्थ से आँकी गई है।</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>यह मशीन</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Move to</source>
        <translation>यहाँ ले जाएँ</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>कोई फ़ोल्डर नहीं</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फिर से उत्तर दें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>सादे टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>ट्रेस दिखाएँ</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>यह उत्तर जारी रखें</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>यह उत्तर मिटाएँ</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula: %1</source>
        <translation>सूत्र: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>सूत्र को TeX के रूप में कॉपी करें</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message numerus="yes">
        <source>%n frame(s) that the model sees</source>
        <translation>
            <numerusform>मॉडल को दिखने वाला %n फ़्रेम</numerusform>
            <numerusform>मॉडल को दिखने वाले %n फ़्रेम</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Of the window. Answers come in the language you write in.</source>
        <translation>विंडो की भाषा। उत्तर उस भाषा में आते हैं जिसमें आप लिखते हैं।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Enter sends the question</source>
        <translation>Enter से प्रश्न भेजें</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter से नई पंक्ति शुरू होती है।</translation>
    </message>
    <message>
        <source>Enter begins a new line, Ctrl+Enter sends.</source>
        <translation>Enter से नई पंक्ति शुरू होती है, Ctrl+Enter से भेजा जाता है।</translation>
    </message>
    <message>
        <source>Notify when a long answer ends</source>
        <translation>लंबा उत्तर समाप्त होने पर सूचित करें</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>केवल तब, जब कोई दूसरी विंडो सामने हो।</translation>
    </message>
    <message>
        <source>Show thinking and tools beside the chat</source>
        <translation>चैट के बगल में सोच और टूल दिखाएँ</translation>
    </message>
    <message>
        <source>The panel with every step of an answer, its time and its tokens.</source>
        <translation>उत्तर के हर चरण, उसके समय और उसके टोकन वाला पैनल।</translation>
    </message>
</context>
<context>
    <name>GrantList</name>
    <message>
        <source>Nothing. Every tool that can ask does ask.</source>
        <translation>कुछ नहीं। पूछ सकने वाला हर टूल पूछता है।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tool, server</comment>
        <translation>%2 का %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>always, date</comment>
        <translation>%1, %2 से</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take back the permission of %1</source>
        <translation>%1 की अनुमति वापस लें</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>सब वापस लें</translation>
    </message>
    <message>
        <source>Taken back: it asks again.</source>
        <translation>वापस ली गई: अब यह फिर से पूछेगा।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
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
        <translation>इस मशीन पर</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>प्राप्त करें</translation>
    </message>
    <message>
        <source>Get %1, %2</source>
        <translation>%1, %2 प्राप्त करें</translation>
    </message>
</context>
<context>
    <name>HubFiles</name>
    <message>
        <source>Reading what is in it…</source>
        <translation>इसमें क्या है, पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Page on the hub</source>
        <translation>हब पर पेज</translation>
    </message>
</context>
<context>
    <name>HubRepositoryRow</name>
    <message>
        <source>%1 by %2</source>
        <comment>a repository, its publisher</comment>
        <translation>%1, प्रकाशक %2</translation>
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
        <translation>मॉडल खोजें</translation>
    </message>
    <message>
        <source>Search Gemma models, by size, publisher or language</source>
        <translation>Gemma मॉडल खोजें, आकार, प्रकाशक या भाषा से</translation>
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
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>हब से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or the other kind of files.</source>
        <translation>कुछ नहीं मिला। कम शब्द, या दूसरी तरह की फ़ाइलें आज़माएँ।</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Draw the part that you ask about</source>
        <translation>जिस हिस्से के बारे में पूछना है, उसे घेरें</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>पूरा चित्र</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Draw a box around what the question is about. With the keyboard: arrows move it, Shift and arrows change its size.</source>
        <translation>प्रश्न जिसके बारे में है, उसके चारों ओर बॉक्स बनाएँ। कीबोर्ड से: तीर कुंजियाँ इसे खिसकाती हैं, Shift और तीर कुंजियाँ इसका आकार बदलती हैं।</translation>
    </message>
    <message>
        <source>Only the marked part is sent, in full detail.</source>
        <translation>केवल चिह्नित हिस्सा भेजा जाता है, पूरे विवरण के साथ।</translation>
    </message>
    <message>
        <source>Draw a box to ask about a part of the picture.</source>
        <translation>चित्र के किसी हिस्से के बारे में पूछने के लिए बॉक्स बनाएँ।</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, %3 में से पृष्ठ %2</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>चैट आयात करें</translation>
    </message>
    <message>
        <source>Exported chats (*.json)</source>
        <translation>निर्यात की गई चैट (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>InstalledList</name>
    <message>
        <source>demo</source>
        <translation>डेमो</translation>
    </message>
    <message>
        <source>newer files on the hub</source>
        <translation>हब पर नई फ़ाइलें</translation>
    </message>
    <message>
        <source>loading, %1 %</source>
        <translation>लोड हो रहा है, %1 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>लोड है</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड करें</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 के बारे में अधिक</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>मॉडल खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Facet looks in the Hugging Face cache, LM Studio, Jan and Ollama. Add other files or folders from disk, or drop them here; they are used where they are.</source>
        <translation>Facet, Hugging Face कैश, LM Studio, Jan और Ollama में देखता है। डिस्क से दूसरी फ़ाइलें या फ़ोल्डर जोड़ें, या उन्हें यहाँ छोड़ें; वे अपनी जगह पर ही उपयोग होते हैं।</translation>
    </message>
</context>
<context>
    <name>InstalledMenu</name>
    <message>
        <source>Show the folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Get the newer files</source>
        <translation>नई फ़ाइलें प्राप्त करें</translation>
    </message>
    <message>
        <source>Verify the files</source>
        <translation>फ़ाइलें जाँचें</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>जाँच रोकें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Choose a shortcut, then press the keys it shall have. Escape keeps the old ones, Delete takes them away.</source>
        <translation>शॉर्टकट चुनें, फिर उसकी नई कुंजियाँ दबाएँ। Escape पुरानी कुंजियाँ रखता है, Delete उन्हें हटाता है।</translation>
    </message>
    <message>
        <source>Some keys are given twice; what they do is not certain.</source>
        <translation>कुछ कुंजियाँ दो बार दी गई हैं; वे क्या करेंगी, यह निश्चित नहीं है।</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>सब सामान्य करें</translation>
    </message>
</context>
<context>
    <name>LabelChips</name>
    <message>
        <source>without a label</source>
        <translation>बिना लेबल</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>No translation</source>
        <translation>अनुवाद नहीं</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Spoken</source>
        <translation>बोली गई भाषा</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>इसमें अनुवाद करें</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Licence: %1</source>
        <translation>लाइसेंस: %1</translation>
    </message>
    <message>
        <source>%1 download</source>
        <translation>%1 डाउनलोड</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>लाइसेंस पढ़ें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>मॉडल कार्ड</translation>
    </message>
    <message>
        <source>You are asked once for each repository. The files go into the Hugging Face cache, where other programs find them too.</source>
        <translation>हर रिपॉज़िटरी के लिए आपसे एक बार पूछा जाता है। फ़ाइलें Hugging Face कैश में जाती हैं, जहाँ वे दूसरे प्रोग्रामों को भी मिलती हैं।</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>स्वीकार करें और डाउनलोड करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>चैट आयात करें…</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>सभी चैट निर्यात करें</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML with pictures</source>
        <translation>HTML, चित्रों सहित</translation>
    </message>
    <message>
        <source>JSON, to import again</source>
        <translation>JSON, फिर से आयात के लिए</translation>
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
        <translation>नया फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>McpServers</name>
    <message>
        <source>No servers yet. Programs that speak the Model Context Protocol (MCP) can bring tools for files, calendars, databases and more.</source>
        <translation>अभी कोई सर्वर नहीं। Model Context Protocol (MCP) का उपयोग करने वाले प्रोग्राम फ़ाइलों, कैलेंडरों, डेटाबेस आदि के लिए टूल ला सकते हैं।</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” हटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>सर्वर जोड़ें</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>JSON चिपकाएँ</translation>
    </message>
</context>
<context>
    <name>McpTool</name>
    <message>
        <source>Let the server “%1” run %2?</source>
        <comment>server, tool</comment>
        <translation>सर्वर “%1” को %2 चलाने दें?</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Stop talking</source>
        <translation>बोलना बंद करें</translation>
    </message>
    <message>
        <source>Writing down what you said</source>
        <translation>आपकी बात लिखी जा रही है</translation>
    </message>
    <message>
        <source>Talk: hold, or click to begin and end</source>
        <translation>बोलें: दबाए रखें, या शुरू और समाप्त करने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Write down what you said</source>
        <translation>जो आपने कहा उसे लिखें</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Name in Facet</source>
        <translation>Facet में नाम</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>मॉडल क्या कर सकता है</translation>
    </message>
    <message>
        <source>What the model can do. %1</source>
        <translation>मॉडल क्या कर सकता है। %1</translation>
    </message>
    <message>
        <source>Pictures and video</source>
        <translation>चित्र और वीडियो</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोचना</translation>
    </message>
    <message>
        <source>Context length in tokens; empty: not known</source>
        <translation>टोकन में संदर्भ की लंबाई; खाली: ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Context length in tokens</source>
        <translation>टोकन में संदर्भ की लंबाई</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>इस मशीन के मॉडल</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>सभी मॉडल</translation>
    </message>
</context>
<context>
    <name>ModelPill</name>
    <message>
        <source>Loading %1 · %2 %</source>
        <comment>model, per cent</comment>
        <translation>%1 लोड हो रहा है · %2 %</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>मॉडल चुनें</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Model and device</source>
        <translation>मॉडल और डिवाइस</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>towers for pictures and sound</source>
        <translation>चित्रों और ध्वनि के एन्कोडर</translation>
    </message>
    <message>
        <source>cache of keys and values</source>
        <translation>कुंजियों और मानों का कैश</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>अस्थायी मेमोरी</translation>
    </message>
    <message>
        <source>The loaded model still runs with the settings before.</source>
        <translation>लोड किया गया मॉडल अभी पिछली सेटिंग के साथ चल रहा है।</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>फिर से लोड करें</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>What computes the answers.</source>
        <translation>जो उत्तरों की गणना करता है।</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>सबसे अच्छा</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>संदर्भ की लंबाई</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once. Longer takes more memory.</source>
        <translation>मॉडल एक बार में बातचीत का कितना हिस्सा देखता है। लंबा संदर्भ अधिक मेमोरी लेता है।</translation>
    </message>
    <message>
        <source>As usual (8k)</source>
        <translation>सामान्य (8k)</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 टोकन</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>कुंजियाँ और मान</translation>
    </message>
    <message>
        <source>Q8_0 takes about half the memory of F16 with nearly the same answers; F32 twice as much.</source>
        <translation>Q8_0 लगभग समान उत्तरों के साथ F16 की लगभग आधी मेमोरी लेता है; F32 दोगुनी।</translation>
    </message>
</context>
<context>
    <name>ModelsHeader</name>
    <message>
        <source>Add a model file</source>
        <translation>मॉडल फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>मॉडल (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>मॉडलों वाला फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>साइडबार दिखाएँ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>मॉडल फिर से खोजें</translation>
    </message>
    <message>
        <source>Add from disk</source>
        <translation>डिस्क से जोड़ें</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>फ़ाइल…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>फ़ोल्डर…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Nothing is being downloaded. Choose a model in the catalogue, or search the hub.</source>
        <translation>कुछ भी डाउनलोड नहीं हो रहा है। कैटलॉग में मॉडल चुनें, या हब में खोजें।</translation>
    </message>
    <message>
        <source>Drop model files or folders: they are used where they are</source>
        <translation>मॉडल फ़ाइलें या फ़ोल्डर छोड़ें: वे अपनी जगह पर ही उपयोग होते हैं</translation>
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
        <translation>डेटा ले जाया जा रहा है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>MovingVeil</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>PageNotices</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>The loaded model does not hear. Choose E2B or E4B.</source>
        <translation>लोड किया गया मॉडल सुन नहीं सकता। E2B या E4B चुनें।</translation>
    </message>
    <message>
        <source>You can record now: what was said is kept, and written down when a model that hears is loaded.</source>
        <translation>आप अभी रिकॉर्ड कर सकते हैं: कही गई बात रखी जाती है, और सुन सकने वाला मॉडल लोड होने पर लिखी जाती है।</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Reading the sound of the file. Text appears as it is written.</source>
        <translation>फ़ाइल की ध्वनि पढ़ी जा रही है। टेक्स्ट लिखे जाने के साथ दिखता है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The last %1 of this recording are not written down yet.</source>
        <translation>इस रिकॉर्डिंग के अंतिम %1 अभी लिखे नहीं गए हैं।</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>इन्हें लिखें</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>&quot;%1&quot; मिटाया गया।</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>First page of %1</source>
        <translation>%1 का पहला पृष्ठ</translation>
    </message>
    <message>
        <source>Last page of %1</source>
        <translation>%1 का अंतिम पृष्ठ</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>Arguments of %1:</source>
        <translation>%1 के आर्ग्युमेंट:</translation>
    </message>
    <message>
        <source>Scroll to read all arguments.</source>
        <translation>सभी आर्ग्युमेंट पढ़ने के लिए स्क्रॉल करें।</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>एक बार अनुमति दें</translation>
    </message>
    <message>
        <source>This chat</source>
        <comment>allow in</comment>
        <translation>इस चैट में</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>इस चैट में अनुमति दें</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>allow</comment>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Always allow %1</source>
        <translation>%1 को हमेशा अनुमति दें</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>मना करें</translation>
    </message>
</context>
<context>
    <name>PickerEntry</name>
    <message>
        <source>loaded</source>
        <translation>लोड है</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>PictureBody</name>
    <message>
        <source>Change the part of %1 that is asked about</source>
        <translation>%1 का वह हिस्सा बदलें जिसके बारे में पूछा गया है</translation>
    </message>
    <message>
        <source>Ask about a part of %1</source>
        <translation>%1 के किसी हिस्से के बारे में पूछें</translation>
    </message>
    <message>
        <source>Send all of %1</source>
        <translation>पूरा %1 भेजें</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Player: %1</source>
        <translation>प्लेयर: %1</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>प्लेयर बंद करें</translation>
    </message>
    <message>
        <source>Frame at %1</source>
        <translation>%1 पर फ़्रेम</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>म्यूट करें</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>ध्वनि चालू करें</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ध्वनि स्तर</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 प्रतिशत</translation>
    </message>
</context>
<context>
    <name>PresetCard</name>
    <message>
        <source>Use for new chats</source>
        <translation>नई चैट के लिए उपयोग करें</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 बदलें</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 मिटाएँ</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>प्रीसेट का नाम</translation>
    </message>
    <message>
        <source>System prompt of %1</source>
        <translation>%1 का सिस्टम प्रॉम्प्ट</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy and data</source>
        <translation>गोपनीयता और डेटा</translation>
    </message>
    <message>
        <source>Models run on this machine. Facet sends nothing anywhere by itself and counts nothing.</source>
        <translation>मॉडल इसी मशीन पर चलते हैं। Facet अपने आप कहीं कुछ नहीं भेजता और कोई गिनती नहीं रखता।</translation>
    </message>
    <message>
        <source>An empty folder for Facet&apos;s data</source>
        <translation>Facet के डेटा के लिए खाली फ़ोल्डर</translation>
    </message>
    <message>
        <source>Never go online</source>
        <translation>कभी ऑनलाइन न जाएँ</translation>
    </message>
    <message>
        <source>No web pages, no downloads, no servers elsewhere, whatever else is allowed.</source>
        <translation>कोई वेब पेज, डाउनलोड या बाहरी सर्वर नहीं, चाहे और कुछ भी अनुमत हो।</translation>
    </message>
    <message>
        <source>The model may ask to read web pages</source>
        <translation>मॉडल वेब पेज पढ़ने की अनुमति माँग सकता है</translation>
    </message>
    <message>
        <source>Each page is shown and asked for before it is fetched.</source>
        <translation>हर पेज लाने से पहले दिखाया और पूछा जाता है।</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>डेटा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>ले जाएँ…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>वापस ले जाएँ</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>क्या कहाँ है</translation>
    </message>
    <message>
        <source>Chats, attachments and recordings: %1
Settings: %2
Models of other programs are used where they are; nothing of them is copied.</source>
        <translation>चैट, अटैचमेंट और रिकॉर्डिंग: %1
सेटिंग: %2
दूसरे प्रोग्रामों के मॉडल अपनी जगह पर ही उपयोग होते हैं; उनका कुछ भी कॉपी नहीं होता।</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Try again in a while.</source>
        <translation>कुछ देर में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation>आप: %1</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>प्रश्न कॉपी करें</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>संपादित करें और फिर पूछें</translation>
    </message>
    <message>
        <source>Delete this question and what follows</source>
        <translation>यह प्रश्न और इसके बाद का सब मिटाएँ</translation>
    </message>
</context>
<context>
    <name>ReadAttachmentTool</name>
    <message>
        <source>Read attachment</source>
        <translation>अटैचमेंट पढ़ें</translation>
    </message>
    <message>
        <source>Gives the model the text of a file that you attached to the chat.</source>
        <translation>चैट में अटैच की गई फ़ाइल का टेक्स्ट मॉडल को देता है।</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <comment>a file</comment>
        <translation>%1 पढ़ें?</translation>
    </message>
    <message>
        <source>Read %1 (%2)?</source>
        <comment>a file, its size</comment>
        <translation>%1 (%2) पढ़ें?</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Stop recording</source>
        <translation>रिकॉर्डिंग रोकें</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Space, Enter or F9</source>
        <translation>Space, Enter या F9</translation>
    </message>
</context>
<context>
    <name>RecorderBar</name>
    <message>
        <source>End without it</source>
        <translation>इसके बिना समाप्त करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>रिकॉर्डिंग जारी रखें</translation>
    </message>
    <message>
        <source>Pause: the microphone is closed</source>
        <translation>विराम: माइक्रोफ़ोन बंद है</translation>
    </message>
    <message>
        <source>The microphone is in use in the chat.</source>
        <translation>माइक्रोफ़ोन चैट में उपयोग हो रहा है।</translation>
    </message>
    <message>
        <source>Press to record. The microphone is open only while you record.</source>
        <translation>रिकॉर्ड करने के लिए दबाएँ। माइक्रोफ़ोन केवल रिकॉर्डिंग के समय खुला रहता है।</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>रिकॉर्ड किया गया: %1</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>no text yet</source>
        <translation>अभी कोई टेक्स्ट नहीं</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 मिटाएँ</translation>
    </message>
</context>
<context>
    <name>RegionMark</name>
    <message>
        <source>Point %1 at %2</source>
        <translation>बिंदु %1, %2 पर</translation>
    </message>
    <message>
        <source>Box %1 at %2</source>
        <translation>बॉक्स %1, %2 पर</translation>
    </message>
</context>
<context>
    <name>RegionMarker</name>
    <message>
        <source>Part of the picture that is asked about</source>
        <translation>चित्र का वह हिस्सा जिसके बारे में पूछा गया है</translation>
    </message>
</context>
<context>
    <name>RegionMenu</name>
    <message>
        <source>Copy this part of the picture</source>
        <translation>चित्र का यह हिस्सा कॉपी करें</translation>
    </message>
    <message>
        <source>Copy its coordinates</source>
        <translation>इसके निर्देशांक कॉपी करें</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>सब JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>JSON निर्यात करें…</translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation>SVG निर्यात करें…</translation>
    </message>
    <message>
        <source>Export regions as JSON</source>
        <translation>क्षेत्रों को JSON के रूप में निर्यात करें</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the picture with its regions as SVG</source>
        <translation>चित्र को उसके क्षेत्रों सहित SVG के रूप में निर्यात करें</translation>
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
        <translation>चित्र खोलें</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>कॉपी और निर्यात</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
</context>
<context>
    <name>RemoteBadge</name>
    <message>
        <source>Questions, pictures and sound go to %1.</source>
        <translation>प्रश्न, चित्र और ध्वनि %1 को भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Answers come from a server on this computer, %1.</source>
        <translation>उत्तर इसी कंप्यूटर के सर्वर %1 से आते हैं।</translation>
    </message>
    <message>
        <source>leaves this machine</source>
        <translation>इस मशीन से बाहर जाता है</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
</context>
<context>
    <name>RemoteSection</name>
    <message>
        <source>Work that outgrows this machine can be done by another one: add a server that speaks the OpenAI interface, such as vLLM, llama-server, Ollama or LM Studio. What you ask it leaves this machine, and says so wherever the model is named.</source>
        <translation>जो काम इस मशीन के बस से बाहर है, वह दूसरी मशीन कर सकती है: OpenAI इंटरफ़ेस वाला सर्वर जोड़ें, जैसे vLLM, llama-server, Ollama या LM Studio। आप उससे जो पूछते हैं वह इस मशीन से बाहर जाता है, और जहाँ भी मॉडल का नाम आता है वहाँ यह बताया जाता है।</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key.</source>
        <translation>“%1” को उसकी कुंजी सहित हटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>एंडपॉइंट जोड़ें</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New name</source>
        <translation>नया नाम</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>मॉडल का नाम</translation>
    </message>
    <message>
        <source>Only Facet shows this name. Without one it is %1.</source>
        <translation>यह नाम केवल Facet दिखाता है। इसके बिना नाम %1 है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>RequestLogView</name>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Show questions and answers</source>
        <translation>प्रश्न और उत्तर दिखाएँ</translation>
    </message>
    <message>
        <source>Of requests from now on, until this is switched off or the program ends. They are never stored.</source>
        <translation>अब से आने वाले अनुरोधों के, जब तक इसे बंद न किया जाए या प्रोग्राम बंद न हो। वे कभी सहेजे नहीं जाते।</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Requests appear here with their tokens, speed and errors.</source>
        <translation>अभी कुछ नहीं पूछा गया। अनुरोध यहाँ अपने टोकन, गति और त्रुटियों के साथ दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Text of the request</source>
        <translation>अनुरोध का टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save code</source>
        <translation>कोड सहेजें</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search in this transcript</source>
        <translation>इस ट्रांसक्रिप्ट में खोजें</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 मिले</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>पिछला मिलान (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>अगला मिलान (Enter)</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>खोज बंद करें (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>सब में खोजें</translation>
    </message>
</context>
<context>
    <name>SearchDocumentsTool</name>
    <message>
        <source>Search documents</source>
        <translation>दस्तावेज़ों में खोजें</translation>
    </message>
    <message>
        <source>Finds passages in the files that you attached to the chat.</source>
        <translation>चैट में अटैच की गई फ़ाइलों में अंश खोजता है।</translation>
    </message>
    <message>
        <source>Search the attached documents for “%1”?</source>
        <translation>अटैच किए गए दस्तावेज़ों में “%1” खोजें?</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search everything</source>
        <translation>सब में खोजें</translation>
    </message>
    <message>
        <source>Titles, questions, answers, thoughts, files</source>
        <translation>शीर्षक, प्रश्न, उत्तर, विचार, फ़ाइलें</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message numerus="yes">
        <source>Still reading %n text(s): results may be missing.</source>
        <translation>
            <numerusform>%n टेक्स्ट अभी पढ़ा जा रहा है: कुछ परिणाम छूट सकते हैं।</numerusform>
            <numerusform>%n टेक्स्ट अभी पढ़े जा रहे हैं: कुछ परिणाम छूट सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No chats yet. What you ask is kept here and can be found again.</source>
        <translation>अभी कोई चैट नहीं। आप जो पूछते हैं, वह यहाँ रखा जाता है और फिर खोजा जा सकता है।</translation>
    </message>
    <message>
        <source>Nothing found. Every word must occur; part of a word is enough.</source>
        <translation>कुछ नहीं मिला। हर शब्द का होना ज़रूरी है; शब्द का हिस्सा भी काफ़ी है।</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>अनुभाग</translation>
    </message>
</context>
<context>
    <name>SectionPills</name>
    <message>
        <source>On this machine</source>
        <translation>इस मशीन पर</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>कैटलॉग</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>हब में खोजें</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>रिमोट</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>पेज के हिस्से</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in %1</source>
        <translation>%1 में स्थिति</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Text of the conversation</source>
        <translation>बातचीत का टेक्स्ट</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>SentPicture</name>
    <message>
        <source>Picture %1</source>
        <translation>चित्र %1</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Base URL</source>
        <translation>बेस URL</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>कुंजी छिपाएँ</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>नई कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>With a new key, programs that have the old one are refused.</source>
        <translation>नई कुंजी बनने पर पुरानी कुंजी वाले प्रोग्रामों को मना कर दिया जाता है।</translation>
    </message>
    <message>
        <source>To try it in a terminal</source>
        <translation>टर्मिनल में आज़माने के लिए</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>कमांड कॉपी करें</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
</context>
<context>
    <name>ServerBadge</name>
    <message>
        <source>Server in the network</source>
        <translation>नेटवर्क में सर्वर</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>सर्वर विफल</translation>
    </message>
    <message>
        <source>The local server listens at %1.</source>
        <translation>स्थानीय सर्वर %1 पर सुन रहा है।</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Hide the tools of %1</source>
        <translation>%1 के टूल छिपाएँ</translation>
    </message>
    <message>
        <source>Show the tools of %1</source>
        <translation>%1 के टूल दिखाएँ</translation>
    </message>
    <message>
        <source>Use the server %1</source>
        <translation>सर्वर %1 का उपयोग करें</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>फिर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>सब चालू करें</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>सब बंद करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Hide log</source>
        <translation>लॉग छिपाएँ</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>अभी कुछ नहीं।</translation>
    </message>
    <message>
        <source>Log of %1:</source>
        <translation>%1 का लॉग:</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>सर्वर का नाम</translation>
    </message>
    <message>
        <source>Program on this computer</source>
        <translation>इस कंप्यूटर का प्रोग्राम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Command with its arguments. It runs with your rights: add only programs you trust.</source>
        <translation>कमांड, उसके आर्ग्युमेंट के साथ। यह आपके अधिकारों से चलती है: केवल भरोसेमंद प्रोग्राम जोड़ें।</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Environment, one NAME=value on each line</source>
        <translation>एनवायरनमेंट, हर पंक्ति में एक NAME=value</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>एनवायरनमेंट</translation>
    </message>
    <message>
        <source>Folder to start in (optional)</source>
        <translation>शुरू करने का फ़ोल्डर (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Headers, one “Name: value” on each line. ${NAME} takes a value from the environment.</source>
        <translation>हेडर, हर पंक्ति में एक “Name: value”। ${NAME} एनवायरनमेंट से मान लेता है।</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>हेडर</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ServerOptions</name>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>कौन पहुँच सकता है</translation>
    </message>
    <message>
        <source>Every device in the network that has the key. What is sent is not encrypted: choose this only in networks you trust.</source>
        <translation>नेटवर्क का हर डिवाइस जिसके पास कुंजी है। जो भेजा जाता है वह एन्क्रिप्टेड नहीं है: इसे केवल भरोसेमंद नेटवर्क में चुनें।</translation>
    </message>
    <message>
        <source>Programs on this computer. Nothing leaves it.</source>
        <translation>इस कंप्यूटर के प्रोग्राम। कुछ भी इससे बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>केवल यह कंप्यूटर</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>स्थानीय नेटवर्क</translation>
    </message>
    <message>
        <source>Ask for the key</source>
        <translation>कुंजी माँगें</translation>
    </message>
    <message>
        <source>In the network it is always asked for.</source>
        <translation>नेटवर्क में यह हमेशा माँगी जाती है।</translation>
    </message>
    <message>
        <source>On this computer too: other people who work on it cannot use the server without it.</source>
        <translation>इस कंप्यूटर पर भी: इस पर काम करने वाले दूसरे लोग इसके बिना सर्वर का उपयोग नहीं कर सकते।</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>वेब पेज जो पूछ सकते हैं</translation>
    </message>
    <message>
        <source>Browsers let pages use the server only if their address stands here, such as https://app.example. Usually none has to.</source>
        <translation>ब्राउज़र पेजों को सर्वर का उपयोग तभी करने देते हैं जब उनका पता यहाँ हो, जैसे https://app.example। आम तौर पर किसी की ज़रूरत नहीं होती।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page. Write it as https://app.example, without a path.</source>
        <translation>“%1” किसी वेब पेज का पता नहीं है। इसे https://app.example की तरह, बिना पाथ के लिखें।</translation>
    </message>
</context>
<context>
    <name>ServerPaste</name>
    <message>
        <source>Paste the JSON from the server&apos;s documentation. It stays off until you switch it on.</source>
        <translation>सर्वर के दस्तावेज़ से JSON चिपकाएँ। आपके चालू करने तक यह बंद रहता है।</translation>
    </message>
    <message>
        <source>JSON of the servers</source>
        <translation>सर्वरों का JSON</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ServerSwitch</name>
    <message>
        <source>Local server</source>
        <translation>स्थानीय सर्वर</translation>
    </message>
    <message>
        <source>Other programs use the loaded model as they would use OpenAI&apos;s: chat, pictures, sound, tools.</source>
        <translation>दूसरे प्रोग्राम लोड किए गए मॉडल का उपयोग वैसे ही करते हैं जैसे OpenAI के मॉडल का: चैट, चित्र, ध्वनि, टूल।</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Listening. No model is loaded, so requests are refused until there is one.</source>
        <translation>सुन रहा है। कोई मॉडल लोड नहीं है, इसलिए मॉडल लोड होने तक अनुरोध अस्वीकार होते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n answer(s) under way.</source>
        <translation>
            <numerusform>सुन रहा है। %n उत्तर दिया जा रहा है।</numerusform>
            <numerusform>सुन रहा है। %n उत्तर दिए जा रहे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening. Programs ask for the model “%1”.</source>
        <translation>सुन रहा है। प्रोग्राम मॉडल “%1” माँगते हैं।</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>पोर्ट %1 उपयोग करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show the sidebar</source>
        <translation>साइडबार दिखाएँ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>सेटिंग में खोजें</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or check that the system lets programs record.</source>
        <translation>कोई माइक्रोफ़ोन नहीं मिला। माइक्रोफ़ोन कनेक्ट करें, या जाँचें कि सिस्टम प्रोग्रामों को रिकॉर्ड करने देता है।</translation>
    </message>
    <message>
        <source>For questions you speak and for transcribing.</source>
        <translation>बोलकर पूछे गए प्रश्नों और ट्रांसक्रिप्शन के लिए।</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>सिस्टम का डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Tools and servers</source>
        <translation>टूल और सर्वर</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>स्थानीय सर्वर</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (कनेक्ट नहीं है)</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>also: %1</source>
        <translation>इसमें भी: %1</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation>%1: वापस %2 पर</translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <translation>%1 की कुंजियाँ: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>press keys…</source>
        <translation>कुंजियाँ दबाएँ…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
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
        <translation>साइडबार</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>ट्रांसक्राइब करें</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Your chats are listed here. They stay on this machine.</source>
        <translation>आपकी चैट यहाँ सूचीबद्ध होती हैं। वे इसी मशीन पर रहती हैं।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>%1, as a number</source>
        <translation>%1, संख्या के रूप में</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Say something.</source>
        <translation>कुछ बोलें।</translation>
    </message>
    <message>
        <source>Record with the button below, or drop a sound or video file here. What is said becomes text at every pause, with a translation beside it if you choose one. Everything stays on this machine.</source>
        <translation>नीचे के बटन से रिकॉर्ड करें, या ध्वनि या वीडियो फ़ाइल यहाँ छोड़ें। हर विराम पर कही गई बात टेक्स्ट बन जाती है, और चुनने पर बगल में अनुवाद भी। सब कुछ इसी मशीन पर रहता है।</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Earlier recordings</source>
        <translation>पहले की रिकॉर्डिंग</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Show the trace: %1</source>
        <translation>ट्रेस दिखाएँ: %1</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message numerus="yes">
        <source>Table with %n column(s)</source>
        <translation>
            <numerusform>%n कॉलम वाली तालिका</numerusform>
            <numerusform>%n कॉलमों वाली तालिका</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>तालिका कॉपी करें</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>स्प्रेडशीट के लिए कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown के रूप में कॉपी करें</translation>
    </message>
</context>
<context>
    <name>ThinkMenu</name>
    <message>
        <source>Think before answering</source>
        <translation>उत्तर देने से पहले सोचें</translation>
    </message>
    <message>
        <source>Better for sums, plans and code; slower to the first word.</source>
        <translation>हिसाब, योजनाओं और कोड के लिए बेहतर; पहला शब्द देर से आता है।</translation>
    </message>
    <message>
        <source>Thinks as long as it wants</source>
        <translation>जितना चाहे उतना सोचता है</translation>
    </message>
    <message numerus="yes">
        <source>Thinks at most %n tokens, then answers</source>
        <translation>
            <numerusform>अधिकतम %n टोकन तक सोचता है, फिर उत्तर देता है</numerusform>
            <numerusform>अधिकतम %n टोकन तक सोचता है, फिर उत्तर देता है</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>सोचने की सीमा</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Go to the newest words</source>
        <translation>नवीनतम शब्दों पर जाएँ</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>Play from %1</source>
        <translation>%1 से चलाएँ</translation>
    </message>
</context>
<context>
    <name>ToolMenuRow</name>
    <message>
        <source>not available now</source>
        <translation>अभी उपलब्ध नहीं</translation>
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
        <translation>नई चैट में टूल</translation>
    </message>
    <message>
        <source>Fetch web pages</source>
        <translation>वेब पेज लाएँ</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so no page is fetched.</source>
        <translation>“कभी ऑनलाइन न जाएँ” चालू है, इसलिए कोई पेज नहीं लाया जाता।</translation>
    </message>
    <message>
        <source>Off: no chat can fetch a page. On: the model asks before each one and shows its address.</source>
        <translation>बंद: कोई चैट पेज नहीं ला सकती। चालू: मॉडल हर पेज से पहले पूछता है और उसका पता दिखाता है।</translation>
    </message>
    <message>
        <source>Servers (MCP)</source>
        <translation>सर्वर (MCP)</translation>
    </message>
    <message>
        <source>Allowed without asking</source>
        <translation>बिना पूछे अनुमत</translation>
    </message>
</context>
<context>
    <name>ToolsMenu</name>
    <message>
        <source>Tools in this chat</source>
        <translation>इस चैट में टूल</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>सब बंद करें</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>सब चालू करें</translation>
    </message>
    <message>
        <source>Manage…</source>
        <comment>tools and servers</comment>
        <translation>प्रबंधित करें…</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>ट्रेस</translation>
    </message>
    <message>
        <source>Search in this trace</source>
        <translation>इस ट्रेस में खोजें</translation>
    </message>
    <message>
        <source>Close the trace</source>
        <translation>ट्रेस बंद करें</translation>
    </message>
    <message>
        <source>Search thoughts, calls and results</source>
        <translation>विचारों, कॉल और परिणामों में खोजें</translation>
    </message>
    <message numerus="yes">
        <source>%n steps match</source>
        <translation>
            <numerusform>%n चरण मेल खाता है</numerusform>
            <numerusform>%n चरण मेल खाते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>अभी दिखाने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Thoughts and tool calls of an answer appear here while they happen.</source>
        <translation>उत्तर के विचार और टूल कॉल होते ही यहाँ दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>TraceStep</name>
    <message>
        <source>Thought</source>
        <translation>विचार</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>आपसे पूछता है</translation>
    </message>
    <message>
        <source>live · %1</source>
        <translation>लाइव · %1</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>अभी उत्तर दें</translation>
    </message>
</context>
<context>
    <name>TranscribeHeader</name>
    <message>
        <source>Sidebar</source>
        <translation>साइडबार</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>सभी रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>ट्रांसक्राइब करें</translation>
    </message>
    <message>
        <source>Language that is spoken, and language to translate into</source>
        <translation>बोली जाने वाली भाषा, और अनुवाद की भाषा</translation>
    </message>
    <message>
        <source>Search in this transcript (Ctrl+F)</source>
        <translation>इस ट्रांसक्रिप्ट में खोजें (Ctrl+F)</translation>
    </message>
    <message>
        <source>Export SRT, VTT, TXT</source>
        <translation>SRT, VTT, TXT निर्यात करें</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>इसके बारे में पूछें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Search in this transcript</source>
        <translation>इस ट्रांसक्रिप्ट में खोजें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
</context>
<context>
    <name>TranscribePage</name>
    <message>
        <source>Times come from where the sound was cut at pauses, not from the model. Click a time to listen.</source>
        <translation>समय वहाँ से आते हैं जहाँ ध्वनि विरामों पर काटी गई, मॉडल से नहीं। सुनने के लिए किसी समय पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Drop a sound or video file to write down its speech</source>
        <translation>बोली गई बात लिखने के लिए ध्वनि या वीडियो फ़ाइल छोड़ें</translation>
    </message>
    <message>
        <source>Transcribe a file</source>
        <translation>फ़ाइल ट्रांसक्राइब करें</translation>
    </message>
    <message>
        <source>Sound and video (%1)</source>
        <translation>ध्वनि और वीडियो (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>ट्रांसक्रिप्ट निर्यात करें</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Transcript</source>
        <translation>ट्रांसक्रिप्ट</translation>
    </message>
    <message>
        <source>Listening. What you say appears here after the first pause.</source>
        <translation>सुना जा रहा है। आपकी बात पहले विराम के बाद यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>Listening to the sound. Text appears here.</source>
        <translation>ध्वनि सुनी जा रही है। टेक्स्ट यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>इस रिकॉर्डिंग में कोई बोली नहीं मिली।</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Who is speaking?</source>
        <translation>कौन बोल रहा है?</translation>
    </message>
    <message>
        <source>What was said at %1</source>
        <translation>%1 पर कही गई बात</translation>
    </message>
    <message>
        <source>waits for the pause</source>
        <translation>विराम की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Translation of what was said at %1</source>
        <translation>%1 पर कही गई बात का अनुवाद</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <translation>वक्ता का नाम दें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>TransferBar</name>
    <message>
        <source>Reading and writing chats: %1 %</source>
        <translation>चैट पढ़ी और लिखी जा रही हैं: %1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Try it right now.</source>
        <translation>स्वागत है। अभी आज़माएँ।</translation>
    </message>
    <message>
        <source>You are talking to the demo model: a miniature made for this window, not Google&apos;s. It sees, hears, thinks and calls tools, a little.</source>
        <translation>आप डेमो मॉडल से बात कर रहे हैं: इस विंडो के लिए बना छोटा मॉडल, Google का नहीं। यह थोड़ा-बहुत देखता, सुनता, सोचता और टूल का उपयोग करता है।</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Find the shapes and mark them</source>
        <translation>आकृतियाँ खोजें और चिह्नित करें</translation>
    </message>
    <message>
        <source>A voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>कही गई बात लिखें</translation>
    </message>
    <message>
        <source>A tool</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>What is 1249 × 38?</source>
        <translation>1249 × 38 कितना होता है?</translation>
    </message>
</context>
<context>
    <name>WelcomeModels</name>
    <message>
        <source>For real answers</source>
        <translation>वास्तविक उत्तरों के लिए</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>इस मशीन पर</translation>
    </message>
    <message>
        <source>best here</source>
        <translation>यहाँ सबसे अच्छा</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>प्राप्त करें</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Load the demo model</source>
        <translation>डेमो मॉडल लोड करें</translation>
    </message>
    <message>
        <source>Working on the file: %1 %</source>
        <comment>per cent</comment>
        <translation>फ़ाइल पर काम हो रहा है: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ZoomArea</name>
    <message>
        <source>The picture cannot be shown: its stored copy is gone or damaged.</source>
        <translation>चित्र दिखाया नहीं जा सकता: उसकी सहेजी गई कॉपी नहीं है या क्षतिग्रस्त है।</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom out</source>
        <translation>ज़ूम आउट करें</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ज़ूम इन करें</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>%1 cannot see. Send the text alone, or load a Gemma 4 model with its vision tower (E2B, E4B, 12B, 26B-A4B, 31B).</source>
        <translation>%1 देख नहीं सकता। केवल टेक्स्ट भेजें, या विज़न एन्कोडर वाला Gemma 4 मॉडल लोड करें (E2B, E4B, 12B, 26B-A4B, 31B)।</translation>
    </message>
    <message>
        <source>%1 cannot see. Load a Gemma 4 model with its vision tower (E2B, E4B, 12B, 26B-A4B, 31B).</source>
        <translation>%1 देख नहीं सकता। विज़न एन्कोडर वाला Gemma 4 मॉडल लोड करें (E2B, E4B, 12B, 26B-A4B, 31B)।</translation>
    </message>
    <message>
        <source>%1 cannot hear. Gemma 4 E2B, E4B and 12B can.</source>
        <translation>%1 सुन नहीं सकता। Gemma 4 E2B, E4B और 12B सुन सकते हैं।</translation>
    </message>
    <message>
        <source>%1 has no frame that can be shown. Export it again.</source>
        <translation>%1 में दिखाने योग्य कोई फ़्रेम नहीं है। इसे फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>%1 is too short to be heard. Record at least a tenth of a second.</source>
        <translation>%1 सुने जाने के लिए बहुत छोटा है। कम से कम सेकंड का दसवाँ हिस्सा रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1 में कोई टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is still there and that you may open it.</source>
        <translation>%1 पढ़ा नहीं जा सकता। जाँचें कि वह अब भी वहाँ है और आप उसे खोल सकते हैं।</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the files in it.</source>
        <translation>%1 एक फ़ोल्डर है। उसकी फ़ाइलें जोड़ें।</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Check that it is still there.</source>
        <translation>%1 पढ़ी जा सकने वाली फ़ाइल नहीं है। जाँचें कि वह अब भी वहाँ है।</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 खाली है।</translation>
    </message>
    <message>
        <source>%1 is larger than 8 GB. Cut out the part that you need.</source>
        <translation>%1 8 GB से बड़ा है। ज़रूरी हिस्सा काटकर निकालें।</translation>
    </message>
    <message>
        <source>There is not enough memory to read this file. Close other programs or choose a smaller one.</source>
        <translation>इस फ़ाइल को पढ़ने के लिए पर्याप्त मेमोरी नहीं है। दूसरे प्रोग्राम बंद करें या छोटी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>पढ़ना रोका गया।</translation>
    </message>
    <message>
        <source>%1 could not be kept. Free some space on the disk of the data folder and add it again.</source>
        <translation>%1 रखा नहीं जा सका। डेटा फ़ोल्डर की डिस्क पर कुछ जगह खाली करें और इसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk and try again.</source>
        <translation>अस्थायी फ़ाइलों के लिए जगह नहीं है। डिस्क पर कुछ जगह खाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 is an address, not a file. Save it on this machine and add the file.</source>
        <translation>%1 एक पता है, फ़ाइल नहीं। इसे इस मशीन पर सहेजें और फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>The stored copy of %1 is gone. Add the file again.</source>
        <translation>%1 की सहेजी गई कॉपी नहीं है। फ़ाइल फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>Dropped data</source>
        <translation>छोड़ा गया डेटा</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range of time or pages</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>range of time or pages</comment>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation>पृष्ठ %1–%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>attachments::AttachmentItem</name>
    <message>
        <source>Looks like text: 560 tokens and more read small print.</source>
        <translation>टेक्स्ट जैसा लगता है: 560 या अधिक टोकन पर बारीक अक्षर पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>Longer than a minute: one frame every %1 s. Choose a range to see more of it.</source>
        <translation>एक मिनट से लंबा: हर %1 से॰ पर एक फ़्रेम। अधिक देखने के लिए सीमा चुनें।</translation>
    </message>
    <message>
        <source>These pages hold no text of their own: send them as pictures.</source>
        <translation>इन पृष्ठों में अपना टेक्स्ट नहीं है: इन्हें चित्रों के रूप में भेजें।</translation>
    </message>
    <message>
        <source>Only pages %1 to %2 are sent.</source>
        <translation>केवल पृष्ठ %1 से %2 भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Larger than the whole context. Send less of it, or load the model with a longer context.</source>
        <translation>पूरे संदर्भ से बड़ा है। इसका कम हिस्सा भेजें, या मॉडल को लंबे संदर्भ के साथ लोड करें।</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>part of %1</source>
        <comment>size of a picture</comment>
        <translation>%1 का हिस्सा</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%2 में से %1 फ़्रेम</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>कोई ध्वनि नहीं</translation>
    </message>
    <message>
        <source>the model hears no sound</source>
        <translation>मॉडल ध्वनि नहीं सुनता</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>ध्वनि सहित</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>ध्वनि रहित</translation>
    </message>
    <message>
        <source>cut into %1 pieces at pauses</source>
        <translation>विरामों पर %1 हिस्सों में काटा गया</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 पृष्ठ</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 पृष्ठ</translation>
    </message>
    <message>
        <source>text alone</source>
        <translation>केवल टेक्स्ट</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 पंक्ति</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 टोकन</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>लगभग %1 टोकन</translation>
    </message>
    <message>
        <source>%1 % of context</source>
        <translation>संदर्भ का %1 %</translation>
    </message>
    <message>
        <source>Range %1–%2</source>
        <translation>सीमा %1–%2</translation>
    </message>
</context>
<context>
    <name>attachments::AttachmentListModel</name>
    <message>
        <source>total %1 tokens · about %2 to the first word</source>
        <translation>कुल %1 टोकन · पहले शब्द तक लगभग %2</translation>
    </message>
    <message>
        <source>total %1 tokens</source>
        <translation>कुल %1 टोकन</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>चिपकाया गया चित्र %1.png</translation>
    </message>
    <message>
        <source>Pasted text %1.txt</source>
        <translation>चिपकाया गया टेक्स्ट %1.txt</translation>
    </message>
    <message>
        <source>The text became an attachment</source>
        <translation>टेक्स्ट को अटैचमेंट बना दिया गया</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 को हटाया गया</translation>
    </message>
</context>
<context>
    <name>attachments::FileOpener</name>
    <message>
        <source>No program of this desktop opens %1. Install one for files of its kind.</source>
        <translation>इस डेस्कटॉप का कोई प्रोग्राम %1 नहीं खोलता। इस तरह की फ़ाइलों के लिए कोई प्रोग्राम इंस्टॉल करें।</translation>
    </message>
</context>
<context>
    <name>chat::AnswerRun</name>
    <message numerus="yes">
        <source>The model called tools %n times without coming to an answer. Ask again, or switch tools off for this chat.</source>
        <translation>
            <numerusform>मॉडल ने %n बार टूल का उपयोग किया, पर उत्तर तक नहीं पहुँचा। फिर से पूछें, या इस चैट के लिए टूल बंद करें।</numerusform>
            <numerusform>मॉडल ने %n बार टूल का उपयोग किया, पर उत्तर तक नहीं पहुँचा। फिर से पूछें, या इस चैट के लिए टूल बंद करें।</numerusform>
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
        <translation>स्कीमा एक JSON ऑब्जेक्ट होता है।</translation>
    </message>
    <message>
        <source>This is not JSON yet: %1</source>
        <translation>यह अभी JSON नहीं है: %1</translation>
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
        <translation>लगभग %2 में से %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens of the context</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 cached · %2 new · %3 free</source>
        <translation>%1 कैश में · %2 नए · %3 खाली</translation>
    </message>
</context>
<context>
    <name>chat::ThreadModel</name>
    <message>
        <source>Thought for %1</source>
        <translation>%1 तक सोचा</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>मॉडल की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Looking at what is attached</source>
        <translation>अटैचमेंट देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ रहा है</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोच रहा है</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिख रहा है</translation>
    </message>
    <message>
        <source>Waiting for your permission</source>
        <translation>आपकी अनुमति की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>टूल का उपयोग हो रहा है</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
    <message>
        <source>The program ended in the middle of this answer. Everything up to there was kept.</source>
        <translation>इस उत्तर के बीच में प्रोग्राम बंद हो गया। वहाँ तक का सब कुछ रखा गया है।</translation>
    </message>
    <message>
        <source>The context is full. Start a new chat, or choose a longer context in Settings.</source>
        <translation>संदर्भ भर गया है। नई चैट शुरू करें, या सेटिंग में लंबा संदर्भ चुनें।</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>उत्तर अपनी लंबाई की सीमा तक पहुँच गया।</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>पहला टोकन %1</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n टोकन</numerusform>
            <numerusform>%n टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>सीड %1</translation>
    </message>
</context>
<context>
    <name>chat::TraceModel</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 मि॰से॰</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि॰ %2 से॰</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2 में से %1 टोकन</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n टोकन</numerusform>
            <numerusform>%n टोकन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The file cannot be opened. Check that it is still there and may be read.</source>
        <translation>फ़ाइल खोली नहीं जा सकती। जाँचें कि वह अब भी वहाँ है और पढ़ी जा सकती है।</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>यह फ़ाइल टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Only the beginning was read: the file is too large. Split it and add the part you need.</source>
        <translation>केवल आरंभ पढ़ा गया: फ़ाइल बहुत बड़ी है। इसे बाँटें और ज़रूरी हिस्सा जोड़ें।</translation>
    </message>
    <message>
        <source>The file is no longer there. Add it again.</source>
        <translation>फ़ाइल अब वहाँ नहीं है। इसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>Old Office files (.doc, .xls, .ppt) cannot be read. Save it as PDF or in the newer format (.docx, .xlsx, .pptx) and add that.</source>
        <translation>पुरानी Office फ़ाइलें (.doc, .xls, .ppt) पढ़ी नहीं जा सकतीं। इसे PDF या नए फ़ॉर्मैट (.docx, .xlsx, .pptx) में सहेजें और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Rich text (.rtf) cannot be read. Save it as PDF, .docx or .odt and add that.</source>
        <translation>रिच टेक्स्ट (.rtf) पढ़ा नहीं जा सकता। इसे PDF, .docx या .odt के रूप में सहेजें और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Text, source code, PDF, Office, OpenDocument and EPUB files can.</source>
        <translation>इस फ़ाइल में पढ़ने योग्य टेक्स्ट नहीं है। टेक्स्ट, सोर्स कोड, PDF, Office, OpenDocument और EPUB फ़ाइलें पढ़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Part of this document is too large to unpack. Save it as PDF or plain text and add that.</source>
        <translation>इस दस्तावेज़ का एक हिस्सा खोलने के लिए बहुत बड़ा है। इसे PDF या सादे टेक्स्ट के रूप में सहेजें और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>No text was found in this document; it may be damaged, locked or empty. Save it as PDF and add that.</source>
        <translation>इस दस्तावेज़ में कोई टेक्स्ट नहीं मिला; यह क्षतिग्रस्त, लॉक या खाली हो सकता है। इसे PDF के रूप में सहेजें और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>This PDF is larger than 1 GB. Split it and add the part you need.</source>
        <translation>यह PDF 1 GB से बड़ा है। इसे बाँटें और ज़रूरी हिस्सा जोड़ें।</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save a copy without it and add that.</source>
        <translation>यह PDF पासवर्ड से लॉक है। बिना पासवर्ड की कॉपी सहेजें और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>This PDF is damaged. Open it in another program and save or print it as a new PDF.</source>
        <translation>यह PDF क्षतिग्रस्त है। इसे दूसरे प्रोग्राम में खोलें और नए PDF के रूप में सहेजें या प्रिंट करें।</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>इस PDF में कोई पृष्ठ नहीं है।</translation>
    </message>
    <message>
        <source>Only the first pages were read: the document is too long. Choose a range of pages.</source>
        <translation>केवल पहले पृष्ठ पढ़े गए: दस्तावेज़ बहुत लंबा है। पृष्ठों की सीमा चुनें।</translation>
    </message>
    <message>
        <source>This PDF holds no text, only pictures of pages. Send the pages as pictures instead.</source>
        <translation>इस PDF में टेक्स्ट नहीं है, केवल पृष्ठों के चित्र हैं। पृष्ठों को चित्रों के रूप में भेजें।</translation>
    </message>
</context>
<context>
    <name>downloads::Downloads</name>
    <message>
        <source>less than a minute left</source>
        <translation>एक मिनट से कम शेष</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n मि॰ शेष</numerusform>
            <numerusform>%n मि॰ शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 घं॰ %2 मि॰ शेष</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n दिन शेष</numerusform>
            <numerusform>%n दिन शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n files</source>
        <translation>
            <numerusform>%1 · %n फ़ाइल</numerusform>
            <numerusform>%1 · %n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Another program is downloading this; waiting for it.</source>
        <translation>कोई दूसरा प्रोग्राम इसे डाउनलोड कर रहा है; उसकी प्रतीक्षा है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <translation>
            <numerusform>%1 %n से॰ में फिर कोशिश होगी।</numerusform>
            <numerusform>%1 %n से॰ में फिर कोशिश होगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>हब से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Others come first.</source>
        <translation>दूसरे डाउनलोड पहले हैं।</translation>
    </message>
    <message>
        <source>Checking what has arrived, %1 %</source>
        <translation>जो आया है उसकी जाँच हो रही है, %1 %</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>रुका हुआ है।</translation>
    </message>
    <message>
        <source>Cancelled; what has arrived is about to be deleted.</source>
        <translation>रद्द किया गया; जो आया है वह मिटाया जाने वाला है।</translation>
    </message>
    <message>
        <source>Complete and checked.</source>
        <translation>पूरा हुआ और जाँच लिया गया।</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Changed on the hub in the meantime, so downloaded anew: %1</source>
        <translation>इस बीच हब पर बदल गया, इसलिए नए सिरे से डाउनलोड हुआ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads, %1 %</source>
        <translation>
            <numerusform>%n डाउनलोड, %1 %</numerusform>
            <numerusform>%n डाउनलोड, %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What arrived is not right and comes again: %1 to go.</source>
        <comment>%1: a size</comment>
        <translation>जो आया वह सही नहीं है और फिर से आ रहा है: %1 शेष।</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file is not there any more.</source>
        <translation>एक फ़ाइल अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Check whether it was moved or its disk unplugged, then try again.</source>
        <translation>जाँचें कि वह कहीं ले जाई तो नहीं गई या उसकी डिस्क निकाली तो नहीं गई, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A file is damaged or not what it claims to be.</source>
        <translation>एक फ़ाइल क्षतिग्रस्त है या वह नहीं है जो बताती है।</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>इसे फिर से डाउनलोड या निर्यात करें।</translation>
    </message>
    <message>
        <source>This model cannot be run here.</source>
        <translation>यह मॉडल यहाँ चलाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose a Gemma 4 model in the model list.</source>
        <translation>मॉडल सूची में Gemma 4 मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Tokenizer and weights do not belong together.</source>
        <translation>टोकनाइज़र और भार एक-दूसरे के नहीं हैं।</translation>
    </message>
    <message>
        <source>Download the model again as a whole.</source>
        <translation>पूरा मॉडल फिर से डाउनलोड करें।</translation>
    </message>
    <message>
        <source>There is no Vulkan on this machine.</source>
        <translation>इस मशीन पर Vulkan नहीं है।</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or the package mesa-vulkan-drivers.</source>
        <translation>अपने ग्राफ़िक्स कार्ड का ड्राइवर, या पैकेज mesa-vulkan-drivers इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>No graphics device here can run the model.</source>
        <translation>यहाँ का कोई ग्राफ़िक्स डिवाइस यह मॉडल नहीं चला सकता।</translation>
    </message>
    <message>
        <source>Update the graphics driver, or choose another device in Settings.</source>
        <translation>ग्राफ़िक्स ड्राइवर अपडेट करें, या सेटिंग में दूसरा डिवाइस चुनें।</translation>
    </message>
    <message>
        <source>The graphics device has too little free memory.</source>
        <translation>ग्राफ़िक्स डिवाइस में खाली मेमोरी बहुत कम है।</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context, or close programs that use the device.</source>
        <translation>छोटा मॉडल या छोटा संदर्भ चुनें, या डिवाइस का उपयोग करने वाले प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The machine has too little free memory.</source>
        <translation>मशीन में खाली मेमोरी बहुत कम है।</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>दूसरे प्रोग्राम बंद करें या छोटा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The graphics device stopped answering.</source>
        <translation>ग्राफ़िक्स डिवाइस ने उत्तर देना बंद कर दिया।</translation>
    </message>
    <message>
        <source>What was written is kept. Load the model again; if it happens often, update the graphics driver.</source>
        <translation>लिखा गया सब रखा गया है। मॉडल फिर से लोड करें; यदि ऐसा बार-बार हो, तो ग्राफ़िक्स ड्राइवर अपडेट करें।</translation>
    </message>
    <message>
        <source>The conversation is longer than the context.</source>
        <translation>बातचीत संदर्भ से लंबी है।</translation>
    </message>
    <message>
        <source>Start a new chat, attach less, or choose a longer context in Settings.</source>
        <translation>नई चैट शुरू करें, कम अटैच करें, या सेटिंग में लंबा संदर्भ चुनें।</translation>
    </message>
    <message>
        <source>This cannot be done as asked.</source>
        <translation>यह माँगे गए तरीके से नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Change the question or the chat&apos;s options.</source>
        <translation>प्रश्न या चैट के विकल्प बदलें।</translation>
    </message>
    <message>
        <source>The loaded model cannot take this.</source>
        <translation>लोड किया गया मॉडल इसे नहीं ले सकता।</translation>
    </message>
    <message>
        <source>Choose a model that can, in the model list.</source>
        <translation>मॉडल सूची में ऐसा मॉडल चुनें जो ले सके।</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>एक फ़ाइल लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Free some disk space or check the folder&apos;s permissions.</source>
        <translation>डिस्क पर कुछ जगह खाली करें या फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
    <message>
        <source>The graphics driver reported an error.</source>
        <translation>ग्राफ़िक्स ड्राइवर ने त्रुटि बताई।</translation>
    </message>
    <message>
        <source>Try again; if it comes back, update the graphics driver.</source>
        <translation>फिर कोशिश करें; यदि यह दोबारा हो, तो ग्राफ़िक्स ड्राइवर अपडेट करें।</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>विवरण: %1</translation>
    </message>
</context>
<context>
    <name>history::AnswerJournal</name>
    <message>
        <source>Facet ended before the tool did.</source>
        <translation>टूल के पूरा होने से पहले Facet बंद हो गया।</translation>
    </message>
</context>
<context>
    <name>history::BlobStore</name>
    <message>
        <source>the attachment</source>
        <translation>अटैचमेंट</translation>
    </message>
</context>
<context>
    <name>history::ChatListModel</name>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन की गई</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” को मिटाया गया</translation>
    </message>
    <message>
        <source>Folder “%1” removed, its chats stay</source>
        <translation>फ़ोल्डर “%1” हटाया गया, उसकी चैट बनी रहेंगी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>पिछला सप्ताह</translation>
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
        <translation>नई चैट</translation>
    </message>
</context>
<context>
    <name>history::StorageError</name>
    <message>
        <source>There is no space left for %1. Free some disk space and try again; nothing stored so far is lost.</source>
        <translation>%1 के लिए जगह नहीं बची है। डिस्क पर कुछ जगह खाली करें और फिर कोशिश करें; अब तक रखा गया कुछ भी नहीं खोया है।</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Restart Facet: it sets the file aside and goes on with an empty one.</source>
        <translation>%1 क्षतिग्रस्त है (%2)। Facet को फिर से शुरू करें: वह इस फ़ाइल को अलग रखकर खाली फ़ाइल के साथ आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Facet may not write to %1. Allow writing there, or choose another data folder in the settings.</source>
        <translation>Facet को %1 में लिखने की अनुमति नहीं है। वहाँ लिखने की अनुमति दें, या सेटिंग में दूसरा डेटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>कोई दूसरा प्रोग्राम %1 का उपयोग कर रहा है। उसे बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Facet (%2). Update Facet, or choose another data folder in the settings.</source>
        <translation>%1 को Facet के नए संस्करण (%2) ने लिखा है। Facet अपडेट करें, या सेटिंग में दूसरा डेटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check that the folder exists and that you may use it.</source>
        <translation>%1 खोला नहीं जा सकता (%2)। जाँचें कि फ़ोल्डर मौजूद है और आप उसका उपयोग कर सकते हैं।</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>%1 is no longer there. Attach the file again.</source>
        <translation>%1 अब वहाँ नहीं है। फ़ाइल फिर से अटैच करें।</translation>
    </message>
    <message>
        <source>%1 could not be stored (%2). Check the disk and try again.</source>
        <translation>%1 सहेजा नहीं जा सका (%2)। डिस्क जाँचें और फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>history::Store</name>
    <message>
        <source>The stored chats were damaged (%1). The file was set aside as %2 and a new one begun; earlier copies, if there are any, are in the folder “backups” beside it.</source>
        <translation>सहेजी गई चैट क्षतिग्रस्त थीं (%1)। फ़ाइल को %2 के रूप में अलग रखा गया और नई शुरू की गई; यदि पुरानी कॉपियाँ हैं, तो वे उसके बगल के “backups” फ़ोल्डर में हैं।</translation>
    </message>
</context>
<context>
    <name>history::Transfer</name>
    <message numerus="yes">
        <source>%n chat(s) written to %1</source>
        <translation>
            <numerusform>%n चैट %1 में लिखी गई</numerusform>
            <numerusform>%n चैट %1 में लिखी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n चैट आयात की गई</numerusform>
            <numerusform>%n चैट आयात की गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Facet chats</source>
        <translation>Facet चैट</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>इसे पूरा होने से पहले रोक दिया गया</translation>
    </message>
    <message>
        <source>Chats from Facet</source>
        <translation>Facet से चैट</translation>
    </message>
</context>
<context>
    <name>history::archive</name>
    <message>
        <source>Thought</source>
        <translation>विचार</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>फ़ॉर्मैट %1</translation>
    </message>
    <message>
        <source>line %1 is damaged</source>
        <translation>पंक्ति %1 क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>यह 512 MB से बड़ा है</translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>यह JSON नहीं है (%1)</translation>
    </message>
    <message>
        <source>no chats of Facet, ChatGPT, Open WebUI or LM Studio are in it</source>
        <translation>इसमें Facet, ChatGPT, Open WebUI या LM Studio की कोई चैट नहीं है</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>निर्यात</translation>
    </message>
</context>
<context>
    <name>hub::CatalogueRefresh</name>
    <message>
        <source>The published list is older than the one that came with Facet.</source>
        <translation>प्रकाशित सूची Facet के साथ आई सूची से पुरानी है।</translation>
    </message>
    <message>
        <source>The published list names publishers that Facet does not know.</source>
        <translation>प्रकाशित सूची में ऐसे प्रकाशक हैं जिन्हें Facet नहीं जानता।</translation>
    </message>
    <message>
        <source>This list of models has no published place to refresh from.</source>
        <translation>मॉडलों की इस सूची की कोई प्रकाशित जगह नहीं है, जहाँ से इसे ताज़ा किया जा सके।</translation>
    </message>
    <message>
        <source>The list of models stays as it is. %1</source>
        <translation>मॉडलों की सूची जैसी है वैसी ही रहेगी। %1</translation>
    </message>
    <message>
        <source>The list of models is up to date.</source>
        <translation>मॉडलों की सूची अद्यतन है।</translation>
    </message>
    <message>
        <source>The list of models is new.</source>
        <translation>मॉडलों की सूची नई है।</translation>
    </message>
</context>
<context>
    <name>hub::Client</name>
    <message>
        <source>%1 does not have this. It may have been renamed or removed, or it is private.</source>
        <translation>%1 के पास यह नहीं है। शायद इसका नाम बदला गया या इसे हटाया गया है, या यह निजी है।</translation>
    </message>
    <message>
        <source>%1 asks who you are. Put an access token into the settings, under downloads.</source>
        <translation>%1 पूछता है कि आप कौन हैं। सेटिंग में, डाउनलोड के अंतर्गत, एक्सेस टोकन डालें।</translation>
    </message>
    <message>
        <source>%1 does not give you access. Accept the terms on the model&apos;s page, with the account that your access token belongs to.</source>
        <translation>%1 आपको एक्सेस नहीं देता। मॉडल के पेज पर शर्तें उस खाते से स्वीकार करें, जिसका आपका एक्सेस टोकन है।</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here. Wait a minute, or put an access token into the settings.</source>
        <translation>%1 को यहाँ से बहुत अधिक अनुरोध मिले हैं। एक मिनट प्रतीक्षा करें, या सेटिंग में एक्सेस टोकन डालें।</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). Try again later.</source>
        <translation>%1 में समस्या है (%2)। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 answered with something that is no answer (%2). If a mirror is set, check its address in the settings.</source>
        <translation>%1 ने ऐसा कुछ भेजा जो मान्य उत्तर नहीं है (%2)। यदि मिरर सेट है, तो सेटिंग में उसका पता जाँचें।</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the connection and the proxy in the settings.</source>
        <translation>%1 तक पहुँचा नहीं जा सका (%2)। कनेक्शन और सेटिंग में प्रॉक्सी जाँचें।</translation>
    </message>
    <message>
        <source>A proxy is to be used, and its address is missing or wrong; nothing goes around it. Set its host and port in the settings, under downloads.</source>
        <translation>प्रॉक्सी का उपयोग होना है, पर उसका पता नहीं है या ग़लत है; कुछ भी उसे छोड़कर नहीं जाता। सेटिंग में “डाउनलोड” के अंतर्गत उसका होस्ट और पोर्ट दें।</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>यह बहुत लंबा है</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>यह कहीं और ले जाता है</translation>
    </message>
    <message>
        <source>Facet stays offline, as you set it. Switch &quot;never go online&quot; off in the settings, under privacy and data, to reach the hub.</source>
        <translation>आपकी सेटिंग के अनुसार Facet ऑफ़लाइन रहता है। हब तक पहुँचने के लिए सेटिंग में, “गोपनीयता और डेटा” के अंतर्गत, “कभी ऑनलाइन न जाएँ” बंद करें।</translation>
    </message>
</context>
<context>
    <name>hub::Downloading</name>
    <message>
        <source>%1 cannot be downloaded: %2</source>
        <translation>%1 डाउनलोड नहीं हो सकता: %2</translation>
    </message>
</context>
<context>
    <name>hub::FileChoices</name>
    <message>
        <source>The hub&apos;s answer describes no repository. If a mirror is set, check its address in the settings.</source>
        <translation>हब का उत्तर किसी रिपॉज़िटरी का वर्णन नहीं करता। यदि मिरर सेट है, तो सेटिंग में उसका पता जाँचें।</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>केवल टेक्स्ट</translation>
    </message>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>टेक्स्ट, चित्र, ध्वनि, वीडियो</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>टेक्स्ट, चित्र, वीडियो</translation>
    </message>
    <message>
        <source>no licence told</source>
        <translation>लाइसेंस नहीं बताया गया</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>लाइसेंस %1</translation>
    </message>
    <message>
        <source>its terms must be accepted on its page first</source>
        <translation>पहले इसके पेज पर इसकी शर्तें स्वीकार करनी होंगी</translation>
    </message>
    <message>
        <source>its owner must agree first</source>
        <translation>पहले इसके स्वामी की सहमति चाहिए</translation>
    </message>
    <message>
        <source>There is no file in this repository that could be a model.</source>
        <translation>इस रिपॉज़िटरी में ऐसी कोई फ़ाइल नहीं है जो मॉडल हो सके।</translation>
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
        <translation>प्रकाशक चाहता है कि आप मॉडल के पेज पर अपने खाते से शर्तें स्वीकार करें। फिर सेटिंग में, डाउनलोड के अंतर्गत, उस खाते का एक्सेस टोकन डालें।</translation>
    </message>
    <message>
        <source>The publisher lets in whom they choose. Ask on the model&apos;s page, with your account, and put an access token of that account into the settings, under downloads.</source>
        <translation>प्रकाशक स्वयं चुनता है कि किसे एक्सेस मिले। मॉडल के पेज पर अपने खाते से अनुरोध करें, और सेटिंग में, डाउनलोड के अंतर्गत, उस खाते का एक्सेस टोकन डालें।</translation>
    </message>
    <message>
        <source>Asking the hub what this model consists of…</source>
        <translation>हब से पूछा जा रहा है कि इस मॉडल में क्या-क्या है…</translation>
    </message>
    <message>
        <source>Reading the model card…</source>
        <translation>मॉडल कार्ड पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>The publisher wrote no model card.</source>
        <translation>प्रकाशक ने कोई मॉडल कार्ड नहीं लिखा।</translation>
    </message>
    <message>
        <source>The model card cannot be read: %1</source>
        <translation>मॉडल कार्ड पढ़ा नहीं जा सकता: %1</translation>
    </message>
</context>
<context>
    <name>hub::Hub</name>
    <message>
        <source>The hub has newer files of a model on this machine.</source>
        <translation>हब पर इस मशीन के एक मॉडल की नई फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>The hub has newer files of %1 models on this machine.</source>
        <translation>हब पर इस मशीन के %1 मॉडलों की नई फ़ाइलें हैं।</translation>
    </message>
</context>
<context>
    <name>hub::Judge</name>
    <message>
        <source>%1 has no file %2 any more. Refresh the list of models, or look at its page.</source>
        <comment>%1: a repository</comment>
        <translation>%1 में फ़ाइल %2 अब नहीं है। मॉडलों की सूची ताज़ा करें, या इसका पेज देखें।</translation>
    </message>
    <message>
        <source>another architecture (%1); Facet runs Gemma 4</source>
        <translation>दूसरा आर्किटेक्चर (%1); Facet Gemma 4 चलाता है</translation>
    </message>
    <message>
        <source>no Gemma model, by all that its page tells</source>
        <translation>इसके पेज के अनुसार Gemma मॉडल नहीं है</translation>
    </message>
    <message>
        <source>the unified 12B, which has no towers; Facet runs E2B, E4B, 26B-A4B and 31B</source>
        <translation>एकीकृत 12B, जिसमें एन्कोडर नहीं हैं; Facet E2B, E4B, 26B-A4B और 31B चलाता है</translation>
    </message>
    <message>
        <source>a drafter, which helps another model and cannot answer by itself</source>
        <translation>ड्राफ़्टर, जो दूसरे मॉडल की मदद करता है और स्वयं उत्तर नहीं दे सकता</translation>
    </message>
    <message>
        <source>quantised with %1, which Facet does not read; take GGUF files</source>
        <translation>%1 से क्वांटाइज़ किया गया, जिसे Facet नहीं पढ़ता; GGUF फ़ाइलें लें</translation>
    </message>
    <message>
        <source>in the format %1, which Facet does not read; take GGUF files</source>
        <translation>%1 फ़ॉर्मैट में, जिसे Facet नहीं पढ़ता; GGUF फ़ाइलें लें</translation>
    </message>
    <message>
        <source>some of its parts are missing in the repository</source>
        <translation>रिपॉज़िटरी में इसके कुछ हिस्से नहीं हैं</translation>
    </message>
    <message>
        <source>weights in %1, which Facet does not read; take Q4_0, Q4_K, Q5_K, Q6_K or Q8_0</source>
        <translation>%1 में भार, जिन्हें Facet नहीं पढ़ता; Q4_0, Q4_K, Q5_K, Q6_K या Q8_0 लें</translation>
    </message>
    <message>
        <source>safetensors, the whole folder</source>
        <translation>safetensors, पूरा फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>hub::Search</name>
    <message>
        <source>downloads: %1</source>
        <comment>a number</comment>
        <translation>डाउनलोड: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a date</comment>
        <translation>बदला गया: %1</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>सहमति माँगता है</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is no list of models. If a mirror is set, check its address in the settings.</source>
        <translation>हब का उत्तर मॉडलों की सूची नहीं है। यदि मिरर सेट है, तो सेटिंग में उसका पता जाँचें।</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>French</source>
        <translation>फ़्रेंच</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पेनिश</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>पुर्तगाली</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>इतालवी</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>डच</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>पोलिश</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>स्वीडिश</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>डेनिश</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>नॉर्वेजियन</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>फ़िनिश</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>हंगेरियाई</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>रोमानियाई</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>यूनानी</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>यूक्रेनियाई</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>रूसी</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>तुर्की</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>अरबी</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>हिब्रू</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>फ़ारसी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>बांग्ला</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>तमिल</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>चीनी</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>जापानी</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>कोरियाई</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>वियतनामी</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>थाई</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>इंडोनेशियाई</translation>
    </message>
</context>
<context>
    <name>markdown::FormulaWorker</name>
    <message>
        <source>This formula is too long to be set.</source>
        <translation>यह सूत्र दिखाने के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This formula cannot be set.</source>
        <translation>यह सूत्र दिखाया नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>markdown::Typesetter</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>“%1” लिखा नहीं जा सका: %2। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
</context>
<context>
    <name>models::Catalogue</name>
    <message>
        <source>The list of models is damaged: %1</source>
        <translation>मॉडलों की सूची क्षतिग्रस्त है: %1</translation>
    </message>
    <message>
        <source>The list of models is of a kind that this version of Facet does not know</source>
        <translation>मॉडलों की सूची ऐसे प्रकार की है जिसे Facet का यह संस्करण नहीं जानता</translation>
    </message>
    <message>
        <source>The list of models has a damaged entry: %1</source>
        <translation>मॉडलों की सूची में एक क्षतिग्रस्त प्रविष्टि है: %1</translation>
    </message>
</context>
<context>
    <name>models::DeviceWatch</name>
    <message>
        <source>This machine has no Vulkan device. Install the Vulkan driver of its graphics card, or mesa-vulkan-drivers to run on the processor.</source>
        <translation>इस मशीन में Vulkan डिवाइस नहीं है। इसके ग्राफ़िक्स कार्ड का Vulkan ड्राइवर इंस्टॉल करें, या प्रोसेसर पर चलाने के लिए mesa-vulkan-drivers।</translation>
    </message>
    <message>
        <source>Vulkan is not installed. Install libvulkan1 and the driver of your graphics card.</source>
        <translation>Vulkan इंस्टॉल नहीं है। libvulkan1 और अपने ग्राफ़िक्स कार्ड का ड्राइवर इंस्टॉल करें।</translation>
    </message>
</context>
<context>
    <name>models::FitTable</name>
    <message>
        <source>to %1 tokens</source>
        <comment>%1: 8k</comment>
        <translation>%1 टोकन तक</translation>
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
        <translation>निर्देश-प्रशिक्षित</translation>
    </message>
    <message>
        <source>Facet demo</source>
        <comment>name of the built-in model</comment>
        <translation>Facet डेमो</translation>
    </message>
</context>
<context>
    <name>models::Housekeeping</name>
    <message>
        <source>The model is in use. Load another one first.</source>
        <translation>मॉडल उपयोग में है। पहले कोई दूसरा लोड करें।</translation>
    </message>
    <message>
        <source>%1 is in the trash. Its space is free once the trash is emptied.</source>
        <translation>%1 ट्रैश में है। ट्रैश खाली होने पर इसकी जगह खाली होगी।</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 मिटाया गया।</translation>
    </message>
    <message>
        <source>waiting to be verified</source>
        <translation>जाँच की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>verifying, %1 %</source>
        <translation>जाँच हो रही है, %1 %</translation>
    </message>
</context>
<context>
    <name>models::InstalledModels</name>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>टेक्स्ट, चित्र, ध्वनि, वीडियो</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>टेक्स्ट, चित्र, वीडियो</translation>
    </message>
    <message>
        <source>text, sound</source>
        <translation>टेक्स्ट, ध्वनि</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>केवल टेक्स्ट</translation>
    </message>
    <message>
        <source>came with Facet, a miniature to try things with</source>
        <translation>Facet के साथ आया, आज़माने के लिए छोटा मॉडल</translation>
    </message>
    <message>
        <source>from the Hugging Face cache, used in place</source>
        <translation>Hugging Face कैश से, अपनी जगह पर उपयोग</translation>
    </message>
    <message>
        <source>from LM Studio, used in place</source>
        <translation>LM Studio से, अपनी जगह पर उपयोग</translation>
    </message>
    <message>
        <source>from Jan, used in place</source>
        <translation>Jan से, अपनी जगह पर उपयोग</translation>
    </message>
    <message>
        <source>from Ollama, used in place</source>
        <translation>Ollama से, अपनी जगह पर उपयोग</translation>
    </message>
    <message>
        <source>added by you, used in place</source>
        <translation>आपने जोड़ा, अपनी जगह पर उपयोग</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <comment>sizes</comment>
        <translation>%1 अनुमानित, %2 वास्तविक</translation>
    </message>
    <message>
        <source>%1 with the context full</source>
        <comment>%1: a size</comment>
        <translation>भरे संदर्भ के साथ %1</translation>
    </message>
    <message>
        <source>%1 tok/s measured</source>
        <translation>%1 tok/s मापा गया</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>%1: a size</comment>
        <translation>अभी %1</translation>
    </message>
</context>
<context>
    <name>models::ModelLibrary</name>
    <message>
        <source>graphics card</source>
        <translation>ग्राफ़िक्स कार्ड</translation>
    </message>
    <message>
        <source>integrated graphics</source>
        <translation>एकीकृत ग्राफ़िक्स</translation>
    </message>
    <message>
        <source>virtual graphics card</source>
        <translation>वर्चुअल ग्राफ़िक्स कार्ड</translation>
    </message>
    <message>
        <source>processor, slow</source>
        <translation>प्रोसेसर, धीमा</translation>
    </message>
    <message>
        <source>other device</source>
        <translation>अन्य डिवाइस</translation>
    </message>
    <message>
        <source>There is no Gemma model in what you added. Facet reads GGUF files, and folders with config.json and safetensors files.</source>
        <translation>आपने जो जोड़ा, उसमें कोई Gemma मॉडल नहीं है। Facet GGUF फ़ाइलें, और config.json तथा safetensors फ़ाइलों वाले फ़ोल्डर पढ़ता है।</translation>
    </message>
    <message>
        <source>%1 is on this machine now.</source>
        <translation>%1 अब इस मशीन पर है।</translation>
    </message>
    <message>
        <source>%1 was downloaded, but no model that Facet can read was found in it.</source>
        <translation>%1 डाउनलोड हो गया, पर उसमें ऐसा कोई मॉडल नहीं मिला जिसे Facet पढ़ सके।</translation>
    </message>
    <message>
        <source>%1 of models</source>
        <comment>%1: a size</comment>
        <translation>%1 के मॉडल</translation>
    </message>
    <message>
        <source>%1 of models · %2 free</source>
        <comment>sizes</comment>
        <translation>%1 के मॉडल · %2 खाली</translation>
    </message>
    <message>
        <source>Facet stays offline, as you set it. The model is %1: download it on another machine or switch &quot;never go online&quot; off in the settings, then add the file from disk.</source>
        <translation>आपकी सेटिंग के अनुसार Facet ऑफ़लाइन रहता है। मॉडल %1 है: इसे दूसरी मशीन पर डाउनलोड करें या सेटिंग में &quot;कभी ऑनलाइन न जाएँ&quot; बंद करें, फिर फ़ाइल डिस्क से जोड़ें।</translation>
    </message>
    <message>
        <source>no usable device</source>
        <translation>कोई उपयोगी डिवाइस नहीं</translation>
    </message>
    <message>
        <source>%1 · %2, %3 free</source>
        <comment>%1: a device, %2 and %3: sizes</comment>
        <translation>%1 · %2, %3 खाली</translation>
    </message>
    <message>
        <source>Facet cannot use %1: %2.</source>
        <translation>Facet %1 का उपयोग नहीं कर सकता: %2।</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 का उपयोग नहीं हो सकता: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 free, driver %5</source>
        <comment>device, kind, size, size, driver</comment>
        <translation>%1: %2, %3, %4 खाली, ड्राइवर %5</translation>
    </message>
    <message>
        <source>, %1 GB/s</source>
        <translation>, %1 GB/s</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>कोई मॉडल लोड नहीं है।</translation>
    </message>
    <message>
        <source>%1: %2 of %3 free (%4), %5</source>
        <comment>model, size, size, parts, verdict</comment>
        <translation>%1: खाली %3 में से %2 (%4), %5</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>उपयोग करें</translation>
    </message>
</context>
<context>
    <name>models::OfferedModels</name>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>टेक्स्ट, चित्र, ध्वनि, वीडियो</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>टेक्स्ट, चित्र, वीडियो</translation>
    </message>
    <message>
        <source>text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>%1 · up to %2 tokens</source>
        <comment>%1: abilities, %2: 128k</comment>
        <translation>%1 · %2 टोकन तक</translation>
    </message>
    <message>
        <source>instruct</source>
        <translation>निर्देश-प्रशिक्षित</translation>
    </message>
    <message>
        <source>pre-trained</source>
        <translation>पूर्व-प्रशिक्षित</translation>
    </message>
    <message>
        <source>%1 download</source>
        <translation>%1 डाउनलोड</translation>
    </message>
    <message>
        <source>from %1, licence %2</source>
        <translation>%1 से, लाइसेंस %2</translation>
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
        <translation>भार %1 · एन्कोडर %2 · कैश %3 · अस्थायी %4 %5</translation>
    </message>
    <message>
        <source>weights %1 · cache %2 · scratch %3 %4</source>
        <comment>%4: GB</comment>
        <translation>भार %1 · कैश %2 · अस्थायी %3 %4</translation>
    </message>
    <message>
        <source>about %1 tok/s</source>
        <translation>लगभग %1 tok/s</translation>
    </message>
    <message>
        <source>fits, %1 context</source>
        <translation>समा सकता है, संदर्भ %1</translation>
    </message>
    <message>
        <source>fits at %1 context</source>
        <translation>%1 संदर्भ पर समा सकता है</translation>
    </message>
    <message>
        <source>%1 too large for the GPU; the processor can run it, slowly</source>
        <translation>GPU के लिए %1 अधिक बड़ा; प्रोसेसर इसे चला सकता है, धीरे</translation>
    </message>
    <message>
        <source>needs a device that Facet can use</source>
        <translation>ऐसा डिवाइस चाहिए जिसका Facet उपयोग कर सके</translation>
    </message>
    <message>
        <source>needs %1 more memory</source>
        <translation>%1 और मेमोरी चाहिए</translation>
    </message>
</context>
<context>
    <name>models::Removal</name>
    <message>
        <source>%1 lies outside the place that Facet may delete in. Delete it with your file manager.</source>
        <translation>%1 उस जगह से बाहर है जहाँ Facet मिटा सकता है। इसे अपने फ़ाइल मैनेजर से मिटाएँ।</translation>
    </message>
    <message>
        <source>%1 has another name elsewhere on the disk, which stays and keeps its space.</source>
        <translation>डिस्क पर कहीं और %1 का एक दूसरा नाम है, जो बना रहता है और अपनी जगह घेरे रखता है।</translation>
    </message>
    <message>
        <source>Its files are gone already. Look for models again.</source>
        <translation>इसकी फ़ाइलें पहले ही जा चुकी हैं। मॉडल फिर से खोजें।</translation>
    </message>
    <message>
        <source>%1 leads to %2, which stays.</source>
        <translation>%1, %2 पर ले जाता है, जो बना रहता है।</translation>
    </message>
    <message>
        <source>Files that another revision needs stay: %1.</source>
        <comment>a number</comment>
        <translation>वे फ़ाइलें बनी रहती हैं जो किसी दूसरे संशोधन को चाहिए: %1।</translation>
    </message>
    <message>
        <source>The file lies in the Hugging Face cache, which other programs use too: what of them needs this model will have to download it again.</source>
        <translation>फ़ाइल Hugging Face कैश में है, जिसका दूसरे प्रोग्राम भी उपयोग करते हैं: उनमें से जिसे यह मॉडल चाहिए, उसे इसे फिर से डाउनलोड करना होगा।</translation>
    </message>
    <message>
        <source>The model is Ollama&apos;s (%1): it goes there too.</source>
        <translation>मॉडल Ollama का है (%1): यह वहाँ से भी मिट जाएगा।</translation>
    </message>
    <message>
        <source>%1 stays, because another model needs it.</source>
        <translation>%1 बना रहता है, क्योंकि किसी दूसरे मॉडल को इसकी ज़रूरत है।</translation>
    </message>
    <message>
        <source>The file is LM Studio&apos;s: the model goes there too.</source>
        <translation>फ़ाइल LM Studio की है: मॉडल वहाँ से भी मिट जाएगा।</translation>
    </message>
    <message>
        <source>The file is Jan&apos;s: the model goes there too.</source>
        <translation>फ़ाइल Jan की है: मॉडल वहाँ से भी मिट जाएगा।</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 मिटाया नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the link %1</source>
        <translation>लिंक %1</translation>
    </message>
    <message>
        <source>This model is part of Facet.</source>
        <translation>यह मॉडल Facet का हिस्सा है।</translation>
    </message>
    <message>
        <source>The trash cannot take %1. It can only be deleted for good.</source>
        <translation>ट्रैश %1 को नहीं ले सकता। इसे केवल हमेशा के लिए मिटाया जा सकता है।</translation>
    </message>
    <message>
        <source>%1 cannot be brought back; it is in the trash.</source>
        <translation>%1 वापस नहीं लाया जा सकता; वह ट्रैश में है।</translation>
    </message>
    <message>
        <source>The link %1 cannot be made again: %2.</source>
        <translation>लिंक %1 फिर से बनाया नहीं जा सकता: %2।</translation>
    </message>
</context>
<context>
    <name>models::Verification</name>
    <message>
        <source>%1 Delete the model and get it again.</source>
        <translation>%1 मॉडल मिटाएँ और फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>%1 is damaged: its bytes are not those that were published.</source>
        <translation>%1 क्षतिग्रस्त है: इसके बाइट वे नहीं हैं जो प्रकाशित हुए थे।</translation>
    </message>
    <message>
        <source>Verified: every byte is as published.</source>
        <translation>जाँच पूरी: हर बाइट वैसा ही है जैसा प्रकाशित हुआ।</translation>
    </message>
    <message>
        <source>The structure is sound. There is no published digest here to compare with.</source>
        <translation>संरचना ठीक है। यहाँ मिलान के लिए कोई प्रकाशित डाइजेस्ट नहीं है।</translation>
    </message>
</context>
<context>
    <name>player::Player</name>
    <message>
        <source>There is no sound output. Choose a device in the system&apos;s settings.</source>
        <translation>कोई ध्वनि आउटपुट नहीं है। सिस्टम की सेटिंग में डिवाइस चुनें।</translation>
    </message>
    <message>
        <source>This cannot be played: its file is no longer there. It may have been moved or deleted. Put it back at %1, then try again.</source>
        <translation>इसे चलाया नहीं जा सकता: इसकी फ़ाइल अब वहाँ नहीं है। शायद उसे कहीं और ले जाया गया या हटा दिया गया। उसे %1 पर वापस रखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is nothing to play in this file: it has no sound and no picture. Choose another.</source>
        <translation>इस फ़ाइल में चलाने को कुछ नहीं है: न ध्वनि है, न चित्र। कोई दूसरी चुनें।</translation>
    </message>
</context>
<context>
    <name>regions::RegionModel</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 लिखा नहीं जा सका: %2। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) marked in %1: %2</source>
        <translation>
            <numerusform>%1 में %n जगह चिह्नित: %2</numerusform>
            <numerusform>%1 में %n जगहें चिह्नित: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates copied</source>
        <translation>निर्देशांक कॉपी हो गए</translation>
    </message>
    <message>
        <source>The picture is gone: it cannot be copied.</source>
        <translation>चित्र अब नहीं है: उसे कॉपी नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Part of the picture copied</source>
        <translation>चित्र का हिस्सा कॉपी हो गया</translation>
    </message>
    <message>
        <source>The picture is gone: nothing was written.</source>
        <translation>चित्र अब नहीं है: कुछ लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON कॉपी हो गया</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>%1 regions</source>
        <comment>file name</comment>
        <translation>%1 क्षेत्र</translation>
    </message>
</context>
<context>
    <name>remote</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 उसका कहना है: %2</translation>
    </message>
    <message>
        <source>%1 wants to hand the question on to another address, %2.</source>
        <translation>%1 प्रश्न को दूसरे पते %2 पर भेजना चाहता है।</translation>
    </message>
    <message>
        <source>Facet does not follow: your key and your questions would go there too. If you trust that address, enter it instead.</source>
        <translation>Facet वहाँ नहीं जाता: आपकी कुंजी और आपके प्रश्न भी वहाँ चले जाते। यदि आपको उस पते पर भरोसा है, तो उसे ही डालें।</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 कुंजी स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>Enter the key that the server was started with, or one from its provider.</source>
        <translation>वह कुंजी डालें जिसके साथ सर्वर शुरू किया गया था, या उसके प्रदाता की दी हुई कुंजी।</translation>
    </message>
    <message>
        <source>%1 refuses access.</source>
        <translation>%1 एक्सेस नहीं देता।</translation>
    </message>
    <message>
        <source>Check whether the key may use this model.</source>
        <translation>जाँचें कि कुंजी को इस मॉडल के उपयोग की अनुमति है या नहीं।</translation>
    </message>
    <message>
        <source>%1 does not know this address or this model.</source>
        <translation>%1 यह पता या यह मॉडल नहीं जानता।</translation>
    </message>
    <message>
        <source>Check the address, which usually ends in /v1, and choose the model again.</source>
        <translation>पता जाँचें, जिसके अंत में आम तौर पर /v1 होता है, और मॉडल फिर से चुनें।</translation>
    </message>
    <message>
        <source>The question with its attachments is too large for %1.</source>
        <translation>अटैचमेंट सहित प्रश्न %1 के लिए बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>Attach less, or raise the server&apos;s limit.</source>
        <translation>कम अटैच करें, या सर्वर की सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>%1 has too much to do or your quota is used up.</source>
        <translation>%1 बहुत व्यस्त है या आपका कोटा समाप्त हो गया है।</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>%n सेकंड में फिर कोशिश करें।</numerusform>
            <numerusform>%n सेकंड में फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed with status %2.</source>
        <translation>%1 स्थिति %2 के साथ विफल हुआ।</translation>
    </message>
    <message>
        <source>Try again; if it comes back, look at the server&apos;s log.</source>
        <translation>फिर कोशिश करें; यदि यह दोबारा हो, तो सर्वर का लॉग देखें।</translation>
    </message>
    <message>
        <source>%1 refuses the question with status %2.</source>
        <translation>%1 ने स्थिति %2 के साथ प्रश्न अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Change the question or the chat&apos;s options, or what the model is said to be able to do.</source>
        <translation>प्रश्न या चैट के विकल्प बदलें, या वह जो मॉडल की क्षमताओं के रूप में बताया गया है।</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>%1 पर कोई उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Start the server there, or check the port in the address.</source>
        <translation>वहाँ सर्वर शुरू करें, या पते में पोर्ट जाँचें।</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>%1 नाम का कोई कंप्यूटर नहीं है।</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>पता और अपना कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2.</source>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सका: %2।</translation>
    </message>
    <message>
        <source>If the server speaks plain HTTP, begin the address with http://. If its certificate is its own, install it on this computer.</source>
        <translation>यदि सर्वर सादा HTTP उपयोग करता है, तो पता http:// से शुरू करें। यदि उसका प्रमाणपत्र उसका अपना है, तो उसे इस कंप्यूटर पर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>Check the address and whether the computer is on, then try again.</source>
        <translation>पता जाँचें और देखें कि वह कंप्यूटर चालू है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 तक पहुँचा नहीं जा सका: %2।</translation>
    </message>
    <message>
        <source>Check your connection and the address.</source>
        <translation>अपना कनेक्शन और पता जाँचें।</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>पता जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, and %1 is not on this computer.</source>
        <translation>“कभी ऑनलाइन न जाएँ” चालू है, और %1 इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>Switch it off under Settings → Privacy and data, or load a model of this computer.</source>
        <translation>इसे सेटिंग → गोपनीयता और डेटा में बंद करें, या इस कंप्यूटर का कोई मॉडल लोड करें।</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle.</source>
        <translation>%1 ने बीच में कनेक्शन समाप्त कर दिया।</translation>
    </message>
    <message>
        <source>What was written is kept. Let the answer go on, or ask again.</source>
        <translation>लिखा गया सब रखा गया है। उत्तर जारी रखें, या फिर से पूछें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been silent for %n seconds.</source>
        <translation>
            <numerusform>%1 %n सेकंड से चुप है।</numerusform>
            <numerusform>%1 %n सेकंड से चुप है।</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written is kept. Check whether the server still works, then let the answer go on.</source>
        <translation>लिखा गया सब रखा गया है। जाँचें कि सर्वर अब भी काम कर रहा है, फिर उत्तर जारी रखें।</translation>
    </message>
    <message>
        <source>%1 does not answer like an OpenAI-compatible server.</source>
        <translation>%1 OpenAI-संगत सर्वर की तरह उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Check the address: it should be that of vLLM, llama-server, Ollama, LM Studio or a similar server, usually ending in /v1.</source>
        <translation>पता जाँचें: वह vLLM, llama-server, Ollama, LM Studio या ऐसे ही किसी सर्वर का होना चाहिए, जिसके अंत में आम तौर पर /v1 होता है।</translation>
    </message>
    <message>
        <source>%1 reports an error.</source>
        <translation>%1 ने त्रुटि बताई।</translation>
    </message>
</context>
<context>
    <name>remote::EndpointDraft</name>
    <message>
        <source>The server does not say what the model can do: this is guessed from its name. Correct what is wrong.</source>
        <translation>सर्वर नहीं बताता कि मॉडल क्या कर सकता है: यह उसके नाम से अनुमान है। जो गलत हो उसे ठीक करें।</translation>
    </message>
    <message>
        <source>As the server says.</source>
        <translation>सर्वर के बताए अनुसार।</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>यह किसी सर्वर का पता नहीं है।</translation>
    </message>
    <message>
        <source>Enter it like gpu.lan:8000 or https://example.org/v1. A key has its own field.</source>
        <translation>इसे gpu.lan:8000 या https://example.org/v1 की तरह डालें। कुंजी का अपना फ़ील्ड है।</translation>
    </message>
    <message>
        <source>%1 has no model.</source>
        <translation>%1 में कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>Load or download one there, then look again.</source>
        <translation>वहाँ कोई मॉडल लोड या डाउनलोड करें, फिर दोबारा खोजें।</translation>
    </message>
    <message>
        <source>%1 answers. Models: %2</source>
        <comment>address, number</comment>
        <translation>%1 उत्तर देता है। मॉडल: %2</translation>
    </message>
    <message>
        <source>%1 answers at %2. Models: %3</source>
        <comment>program, address, number</comment>
        <translation>%1, %2 पर उत्तर देता है। मॉडल: %3</translation>
    </message>
    <message>
        <source>The connection is not encrypted: who listens on the way can read your key and your chats.</source>
        <translation>कनेक्शन एन्क्रिप्टेड नहीं है: रास्ते में सुनने वाला आपकी कुंजी और आपकी चैट पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The connection is not encrypted: who listens on the way can read your chats.</source>
        <translation>कनेक्शन एन्क्रिप्टेड नहीं है: रास्ते में सुनने वाला आपकी चैट पढ़ सकता है।</translation>
    </message>
</context>
<context>
    <name>remote::Endpoints</name>
    <message>
        <source>text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>pictures, video</source>
        <translation>चित्र, वीडियो</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>सोचना</translation>
    </message>
    <message>
        <source>%1k context</source>
        <translation>%1k संदर्भ</translation>
    </message>
</context>
<context>
    <name>remote::RemoteBackend</name>
    <message>
        <source>%1 has no model.</source>
        <translation>%1 में कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>Load one there, then try again.</source>
        <translation>वहाँ कोई मॉडल लोड करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 does not have the model %2 any more.</source>
        <translation>%1 में मॉडल %2 अब नहीं है।</translation>
    </message>
    <message>
        <source>Edit the endpoint and choose another of its models.</source>
        <translation>एंडपॉइंट संपादित करें और उसका कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>%1 withheld the rest of the answer.</source>
        <translation>%1 ने उत्तर का बाकी हिस्सा रोक लिया।</translation>
    </message>
    <message>
        <source>Its provider filters what models write. Ask in another way.</source>
        <translation>इसका प्रदाता मॉडलों के लिखे को फ़िल्टर करता है। दूसरे ढंग से पूछें।</translation>
    </message>
</context>
<context>
    <name>secrets::Keyring</name>
    <message>
        <source>The system&apos;s keyring is locked, so keys and tokens last only until Facet is closed; unlock it and enter them again to keep them.</source>
        <translation>सिस्टम की कीरिंग लॉक है, इसलिए कुंजियाँ और टोकन केवल Facet बंद होने तक रहते हैं; उन्हें रखने के लिए कीरिंग अनलॉक करें और उन्हें फिर से डालें।</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not remove a key; remove what is called “%1” there by hand.</source>
        <translation>सिस्टम की कीरिंग ने एक कुंजी नहीं हटाई; वहाँ “%1” नाम की प्रविष्टि स्वयं हटाएँ।</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1), so keys and tokens last only until Facet is closed; install and unlock GNOME Keyring or KWallet to keep them.</source>
        <translation>सिस्टम की कीरिंग का उपयोग नहीं हो सकता (%1), इसलिए कुंजियाँ और टोकन केवल Facet बंद होने तक रहते हैं; उन्हें रखने के लिए GNOME Keyring या KWallet इंस्टॉल और अनलॉक करें।</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1), so keys and tokens last only until Facet is closed; sign in to the system again to keep them.</source>
        <translation>सिस्टम की कीरिंग का उपयोग नहीं हो सकता (%1), इसलिए कुंजियाँ और टोकन केवल Facet बंद होने तक रहते हैं; उन्हें रखने के लिए सिस्टम में फिर से साइन इन करें।</translation>
    </message>
</context>
<context>
    <name>server::RequestLog</name>
    <message>
        <source>%1 in, %2 out</source>
        <comment>tokens</comment>
        <translation>%1 अंदर, %2 बाहर</translation>
    </message>
    <message>
        <source>%1 in (%2 cached), %3 out</source>
        <comment>tokens</comment>
        <translation>%1 अंदर (%2 कैश में), %3 बाहर</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>क्लाइंट चला गया</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 टोकन/से॰</translation>
    </message>
</context>
<context>
    <name>server::Server</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>पोर्ट %1 का उपयोग कोई दूसरा प्रोग्राम कर रहा है।</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Choose another port; %1 is free.</source>
        <translation>दूसरा पोर्ट चुनें; %1 खाली है।</translation>
    </message>
    <message>
        <source>The server could not listen on port %1.</source>
        <translation>सर्वर पोर्ट %1 पर सुन नहीं सका।</translation>
    </message>
    <message>
        <source>Choose another port, or look whether the system forbids it.</source>
        <translation>दूसरा पोर्ट चुनें, या देखें कि कहीं सिस्टम इसे रोकता तो नहीं।</translation>
    </message>
    <message>
        <source>The server stopped listening.</source>
        <translation>सर्वर ने सुनना बंद कर दिया।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so the server listens on this computer alone. It can be switched off under Privacy and data.</source>
        <translation>“कभी ऑनलाइन न जाएँ” चालू है, इसलिए सर्वर केवल इसी कंप्यूटर पर सुनता है। इसे गोपनीयता और डेटा में बंद किया जा सकता है।</translation>
    </message>
    <message>
        <source>The loaded model answers on %1: what programs ask here leaves this computer.</source>
        <translation>लोड किया गया मॉडल %1 पर उत्तर देता है: प्रोग्राम यहाँ जो पूछते हैं वह इस कंप्यूटर से बाहर जाता है।</translation>
    </message>
</context>
<context>
    <name>settings::DataFolderMove</name>
    <message>
        <source>The data could not be copied: %1. They are where they were.</source>
        <translation>डेटा कॉपी नहीं हो सका: %1। डेटा अपनी पुरानी जगह पर ही है।</translation>
    </message>
    <message>
        <source>The new place has %1 free, and %2 are needed. Free some space or choose another folder.</source>
        <translation>नई जगह पर %1 खाली है, और %2 चाहिए। कुछ जगह खाली करें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. The data are where they were.</source>
        <translation>%1 पढ़ा नहीं जा सकता: %2। डेटा अपनी पुरानी जगह पर ही है।</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>कॉपी हो रहा है</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>The copy of %1 differs from the original, so the new disk may be faulty. The data are where they were.</source>
        <translation>%1 की कॉपी मूल से अलग है, इसलिए नई डिस्क में खराबी हो सकती है। डेटा अपनी पुरानी जगह पर ही है।</translation>
    </message>
    <message>
        <source>%1 changed while it was copied. The data are where they were; close other programs that use them and try again.</source>
        <translation>कॉपी के दौरान %1 बदल गया। डेटा अपनी पुरानी जगह पर ही है; इसे उपयोग करने वाले दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The data are where they were.</source>
        <translation>%1 लिखा नहीं जा सकता: %2। डेटा अपनी पुरानी जगह पर ही है।</translation>
    </message>
    <message>
        <source>The data are in this folder already. Choose one beside it, not within or around it.</source>
        <translation>डेटा पहले से इसी फ़ोल्डर में है। इसके बगल का फ़ोल्डर चुनें, इसके भीतर या इसके ऊपर का नहीं।</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 एक फ़ाइल है। फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>%1 holds other files. Choose an empty folder, or make a new one.</source>
        <translation>%1 में दूसरी फ़ाइलें हैं। खाली फ़ोल्डर चुनें, या नया बनाएँ।</translation>
    </message>
    <message>
        <source>Deleting the old copy</source>
        <translation>पुरानी कॉपी मिटाई जा रही है</translation>
    </message>
    <message>
        <source>The move was cancelled. The data are where they were.</source>
        <translation>स्थानांतरण रद्द किया गया। डेटा अपनी पुरानी जगह पर ही है।</translation>
    </message>
    <message>
        <source>The data are in %1 now.</source>
        <translation>डेटा अब %1 में है।</translation>
    </message>
    <message>
        <source>The data are in %1 now. Some old files in %2 could not be deleted; you may delete that folder.</source>
        <translation>डेटा अब %1 में है। %2 की कुछ पुरानी फ़ाइलें मिटाई नहीं जा सकीं; आप उस फ़ोल्डर को मिटा सकते हैं।</translation>
    </message>
</context>
<context>
    <name>settings::Presets</name>
    <message>
        <source>sampling as the model recommends</source>
        <translation>सैंपलिंग मॉडल के सुझाव के अनुसार</translation>
    </message>
    <message>
        <source>temperature %1, top-p %2</source>
        <translation>तापमान %1, top-p %2</translation>
    </message>
    <message>
        <source>%1, thinks</source>
        <comment>%1: how answers are drawn</comment>
        <translation>%1, सोचता है</translation>
    </message>
    <message>
        <source>%1, thinks for at most %2 tokens</source>
        <comment>%1: how answers are drawn</comment>
        <translation>%1, अधिकतम %2 टोकन तक सोचता है</translation>
    </message>
</context>
<context>
    <name>settings::Settings</name>
    <message>
        <source>The settings could not be saved in %1. They hold until you close Facet; make the folder writable or free some space to keep them.</source>
        <translation>सेटिंग %1 में सहेजी नहीं जा सकीं। वे Facet बंद होने तक मान्य हैं; उन्हें रखने के लिए फ़ोल्डर को लिखने योग्य बनाएँ या कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1, and Facet starts with its defaults.</source>
        <translation>सेटिंग फ़ाइल क्षतिग्रस्त थी। उसे %1 के रूप में रखा गया है, और Facet डिफ़ॉल्ट सेटिंग के साथ शुरू होता है।</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read, so Facet starts with its defaults and does not save changes. Check the file&apos;s permissions.</source>
        <translation>%1 की सेटिंग पढ़ी नहीं जा सकतीं, इसलिए Facet डिफ़ॉल्ट सेटिंग के साथ शुरू होता है और बदलाव नहीं सहेजता। फ़ाइल की अनुमतियाँ जाँचें।</translation>
    </message>
</context>
<context>
    <name>settings::Shortcuts</name>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लेखन</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>सभी चैट में खोजें</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>इस चैट में खोजें</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>पिछली चैट</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>अगली चैट</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <translation>इस चैट का नाम बदलें</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>यह चैट निर्यात करें</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>उत्तर रोकें</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फिर से उत्तर दें</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>उत्तर जारी रखें</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>अंतिम उत्तर कॉपी करें</translation>
    </message>
    <message>
        <source>End the thought and answer now</source>
        <translation>सोचना समाप्त करके अभी उत्तर दें</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>पिछली शाखा</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>अगली शाखा</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>प्रश्न पर जाएँ</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें अटैच करें</translation>
    </message>
    <message>
        <source>Record a question</source>
        <translation>प्रश्न रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Switch thinking on or off</source>
        <translation>सोचना चालू या बंद करें</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>चैट की सूची दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Show or hide thinking and tools</source>
        <translation>सोच और टूल दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा टेक्स्ट</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा टेक्स्ट</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>सामान्य टेक्स्ट</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूर्ण स्क्रीन</translation>
    </message>
    <message>
        <source>Go to the chat</source>
        <translation>चैट पर जाएँ</translation>
    </message>
    <message>
        <source>Go to transcribing</source>
        <translation>ट्रांसक्रिप्शन पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the models</source>
        <translation>मॉडलों पर जाएँ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>शॉर्टकट की सूची</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>tools::Permissions</name>
    <message>
        <source>What tools may do could not be read: %1. They ask again.</source>
        <translation>टूल की अनुमतियाँ पढ़ी नहीं जा सकीं: %1। टूल फिर से पूछेंगे।</translation>
    </message>
    <message>
        <source>What tools may do could not be read, the file is damaged. They ask again.</source>
        <translation>टूल की अनुमतियाँ पढ़ी नहीं जा सकीं, फ़ाइल क्षतिग्रस्त है। टूल फिर से पूछेंगे।</translation>
    </message>
    <message>
        <source>What you allowed could not be saved: %1. It holds until the program ends.</source>
        <translation>आपकी दी हुई अनुमति सहेजी नहीं जा सकी: %1। यह प्रोग्राम बंद होने तक मान्य है।</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>In one chat</source>
        <translation>एक चैट में</translation>
    </message>
</context>
<context>
    <name>tools::ToolList</name>
    <message>
        <source>never asks</source>
        <translation>कभी नहीं पूछता</translation>
    </message>
    <message>
        <source>asks every time</source>
        <translation>हर बार पूछता है</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>अनुमत</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>पूछता है</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>अंतर्निर्मित</translation>
    </message>
</context>
<context>
    <name>tools::mcp::Client</name>
    <message>
        <source>A message that could not be read: %1</source>
        <translation>एक संदेश पढ़ा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>सर्वर ने %1 सेकंड में उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation>सर्वर ने मना किया: %1</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>सर्वर ने सत्र समाप्त कर दिया है।</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>कोई कारण नहीं बताया गया</translation>
    </message>
    <message>
        <source>The server answered neither with a result nor with an error.</source>
        <translation>सर्वर ने न परिणाम दिया, न त्रुटि।</translation>
    </message>
    <message>
        <source>The server asked for “%1”, which is not supported.</source>
        <translation>सर्वर ने “%1” माँगा, जो समर्थित नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>The server speaks revisions of the protocol that are not known here (%1). A newer Facet or another version of the server may help.</source>
        <translation>सर्वर प्रोटोकॉल के ऐसे संशोधन उपयोग करता है जो यहाँ ज्ञात नहीं हैं (%1)। Facet का नया संस्करण या सर्वर का दूसरा संस्करण मदद कर सकता है।</translation>
    </message>
    <message>
        <source>Connected, protocol revision %1.</source>
        <translation>कनेक्ट हो गया, प्रोटोकॉल संशोधन %1।</translation>
    </message>
    <message>
        <source>The list of tools could not be read: %1</source>
        <translation>टूल की सूची पढ़ी नहीं जा सकी: %1</translation>
    </message>
    <message>
        <source>Only the first %1 tools are used.</source>
        <translation>केवल पहले %1 टूल उपयोग होते हैं।</translation>
    </message>
</context>
<context>
    <name>tools::mcp::HttpTransport</name>
    <message>
        <source>The address of the server is not valid.</source>
        <translation>सर्वर का पता मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 MB.</source>
        <translation>सर्वर ने %1 MB से बड़ा संदेश भेजा।</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>सर्वर तक पहुँचा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>सर्वर ने कनेक्शन बंद कर दिया।</translation>
    </message>
    <message>
        <source>It wants a valid token: add it to the headers.</source>
        <translation>इसे मान्य टोकन चाहिए: उसे हेडर में जोड़ें।</translation>
    </message>
    <message>
        <source>The server answered with status %1. %2</source>
        <translation>सर्वर ने स्थिति %1 के साथ उत्तर दिया। %2</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>सर्वर ने बिना उत्तर दिए कनेक्शन बंद कर दिया।</translation>
    </message>
</context>
<context>
    <name>tools::mcp::McpServers</name>
    <message>
        <source>The list of servers in %1 could not be read: %2</source>
        <translation>%1 में सर्वरों की सूची पढ़ी नहीं जा सकी: %2</translation>
    </message>
    <message>
        <source>The list of servers could not be saved: %1</source>
        <translation>सर्वरों की सूची सहेजी नहीं जा सकी: %1</translation>
    </message>
    <message>
        <source>There is a server named “%1” already.</source>
        <translation>“%1” नाम का सर्वर पहले से है।</translation>
    </message>
    <message>
        <source>There is no server in this text.</source>
        <translation>इस टेक्स्ट में कोई सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Connected, no tools</source>
        <translation>कनेक्ट है, कोई टूल नहीं</translation>
    </message>
    <message>
        <source>Tools switched on: %1 of %2</source>
        <translation>चालू टूल: %2 में से %1</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <translation>फिर से कोशिश: %1</translation>
    </message>
    <message>
        <source>Check the address and the headers, and that the server runs; then connect again.</source>
        <translation>पता और हेडर जाँचें, और देखें कि सर्वर चल रहा है; फिर दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Check the command and look at the log; then start it again.</source>
        <translation>कमांड जाँचें और लॉग देखें; फिर इसे दोबारा शुरू करें।</translation>
    </message>
</context>
<context>
    <name>tools::mcp::MessageReader</name>
    <message>
        <source>The server sends messages faster than they can be read.</source>
        <translation>सर्वर पढ़े जा सकने से अधिक तेज़ी से संदेश भेजता है।</translation>
    </message>
</context>
<context>
    <name>tools::mcp::Server</name>
    <message>
        <source>“Never go online” is switched on, and this server is not on this computer.</source>
        <translation>“कभी ऑनलाइन न जाएँ” चालू है, और यह सर्वर इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation>कनेक्ट हो रहा है: %1</translation>
    </message>
</context>
<context>
    <name>tools::mcp::ServerConfig</name>
    <message>
        <source>The server needs a name.</source>
        <translation>सर्वर का नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>The name of the server is too long.</source>
        <translation>सर्वर का नाम बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The server needs a command to start it, or an address (url).</source>
        <translation>सर्वर को शुरू करने के लिए कमांड, या पता (url) चाहिए।</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>पता https:// या http:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>यह मान्य JSON नहीं है: %1</translation>
    </message>
    <message>
        <source>The JSON must be an object with “mcpServers”.</source>
        <translation>JSON “mcpServers” वाला ऑब्जेक्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>“mcpServers” must be an object with one entry for each server.</source>
        <translation>“mcpServers” ऐसा ऑब्जेक्ट होना चाहिए जिसमें हर सर्वर की एक प्रविष्टि हो।</translation>
    </message>
    <message>
        <source>More than %1 servers are not supported.</source>
        <translation>%1 से अधिक सर्वर समर्थित नहीं हैं।</translation>
    </message>
    <message>
        <source>The entry “%1” is not an object.</source>
        <translation>प्रविष्टि “%1” ऑब्जेक्ट नहीं है।</translation>
    </message>
</context>
<context>
    <name>tools::mcp::StdioTransport</name>
    <message>
        <source>The program “%1” is not installed or not found in PATH.</source>
        <translation>प्रोग्राम “%1” इंस्टॉल नहीं है या PATH में नहीं मिला।</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2</source>
        <translation>“%1” शुरू नहीं हो सका: %2</translation>
    </message>
    <message>
        <source>The server crashed.</source>
        <translation>सर्वर क्रैश हो गया।</translation>
    </message>
    <message>
        <source>The server ended with code %1.</source>
        <translation>सर्वर कोड %1 के साथ समाप्त हुआ।</translation>
    </message>
    <message>
        <source>The server does not read what it is sent.</source>
        <translation>सर्वर उसे भेजी गई चीज़ें नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 MB.</source>
        <translation>सर्वर ने %1 MB से बड़ा संदेश भेजा।</translation>
    </message>
</context>
<context>
    <name>transcribe</name>
    <message>
        <source>Recording of %1</source>
        <translation>%1 की रिकॉर्डिंग</translation>
    </message>
</context>
<context>
    <name>transcribe::Desk</name>
    <message>
        <source>This recording is no longer there. It may have been moved or deleted.</source>
        <translation>यह रिकॉर्डिंग अब वहाँ नहीं है। शायद इसे ले जाया या मिटाया गया है।</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>languages</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>reading, %1 so far</source>
        <translation>पढ़ा जा रहा है, अब तक %1</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <comment>the model is slower than speech</comment>
        <translation>%1 से॰ पीछे</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>%1 की रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>A recording is under way. Stop it first.</source>
        <translation>रिकॉर्डिंग चल रही है। पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>Only files on this computer can be transcribed. Save the file first.</source>
        <translation>केवल इस कंप्यूटर की फ़ाइलों का ट्रांसक्रिप्शन हो सकता है। पहले फ़ाइल सहेजें।</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder.</source>
        <translation>%1 लिखा नहीं जा सकता (%2)। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>A recording is under way. Pause or stop it, then listen.</source>
        <translation>रिकॉर्डिंग चल रही है। उसे रोकें या समाप्त करें, फिर सुनें।</translation>
    </message>
</context>
<context>
    <name>transcribe::LiveTranscriber</name>
    <message>
        <source>The model could not transcribe this.</source>
        <translation>मॉडल इसका ट्रांसक्रिप्शन नहीं कर सका।</translation>
    </message>
</context>
<context>
    <name>transcribe::Recorder</name>
    <message>
        <source>The computer was too busy: a moment of sound before %1 is missing.</source>
        <translation>कंप्यूटर बहुत व्यस्त था: %1 से पहले की थोड़ी ध्वनि छूट गई है।</translation>
    </message>
    <message>
        <source>The last %1 of the recording are only in memory: the disk does not take them (%2).</source>
        <translation>रिकॉर्डिंग के अंतिम %1 केवल मेमोरी में हैं: डिस्क उन्हें नहीं ले रही (%2)।</translation>
    </message>
    <message>
        <source>Free some space on the disk, then stop again.</source>
        <translation>डिस्क पर कुछ जगह खाली करें, फिर दोबारा रोकें।</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>कोई माइक्रोफ़ोन नहीं मिला।</translation>
    </message>
    <message>
        <source>Connect one, or switch it on in the system&apos;s sound settings, then try again.</source>
        <translation>माइक्रोफ़ोन कनेक्ट करें, या सिस्टम की ध्वनि सेटिंग में चालू करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The microphone &quot;%1&quot; is not connected.</source>
        <translation>माइक्रोफ़ोन &quot;%1&quot; कनेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Connect it, or choose another one, then try again.</source>
        <translation>उसे कनेक्ट करें, या दूसरा चुनें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another program is using the microphone.</source>
        <translation>कोई दूसरा प्रोग्राम माइक्रोफ़ोन का उपयोग कर रहा है।</translation>
    </message>
    <message>
        <source>Close that program or choose another microphone, then try again.</source>
        <translation>वह प्रोग्राम बंद करें या दूसरा माइक्रोफ़ोन चुनें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The microphone cannot be opened (%1).</source>
        <translation>माइक्रोफ़ोन खोला नहीं जा सकता (%1)।</translation>
    </message>
    <message>
        <source>Choose another one, or check the system&apos;s sound settings, then try again.</source>
        <translation>दूसरा चुनें, या सिस्टम की ध्वनि सेटिंग जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The microphone stopped. Everything up to here is kept.</source>
        <translation>माइक्रोफ़ोन रुक गया। यहाँ तक का सब कुछ रखा गया है।</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then go on.</source>
        <translation>उसे फिर से कनेक्ट करें या दूसरा चुनें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Recording has stopped: the disk is full, and so is the memory set aside for this.</source>
        <translation>रिकॉर्डिंग रुक गई है: डिस्क भर गई है, और इसके लिए रखी गई मेमोरी भी।</translation>
    </message>
    <message>
        <source>Free some space on the disk, then stop or go on. Do not close the program before: part of the recording is only in memory.</source>
        <translation>डिस्क पर कुछ जगह खाली करें, फिर रोकें या जारी रखें। उससे पहले प्रोग्राम बंद न करें: रिकॉर्डिंग का एक हिस्सा केवल मेमोरी में है।</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk (%1). %2 are kept in memory and written as soon as possible. Free some space on the disk.</source>
        <translation>रिकॉर्डिंग डिस्क पर लिखी नहीं जा सकती (%1)। %2 मेमोरी में रखे गए हैं और जल्द से जल्द लिखे जाएँगे। डिस्क पर कुछ जगह खाली करें।</translation>
    </message>
</context>
<context>
    <name>transcribe::SessionList</name>
    <message>
        <source>The recording cannot be deleted: its folder is write-protected.</source>
        <translation>रिकॉर्डिंग मिटाई नहीं जा सकती: उसका फ़ोल्डर लेखन-सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>transcribe::VoiceInput</name>
    <message>
        <source>The loaded model does not hear. Choose E2B or E4B.</source>
        <translation>लोड किया गया मॉडल सुन नहीं सकता। E2B या E4B चुनें।</translation>
    </message>
    <message>
        <source>The microphone is in use on the Transcribe page.</source>
        <translation>माइक्रोफ़ोन ट्रांसक्राइब पेज पर उपयोग हो रहा है।</translation>
    </message>
    <message>
        <source>The recording is kept and written down once such a model is loaded.</source>
        <translation>रिकॉर्डिंग रखी गई है और ऐसा मॉडल लोड होते ही लिख दी जाएगी।</translation>
    </message>
    <message>
        <source>Try again. The recording is kept until you close this message.</source>
        <translation>फिर कोशिश करें। जब तक आप यह संदेश बंद न करें, रिकॉर्डिंग रखी रहती है।</translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen in the settings and that it is not muted, then talk again.</source>
        <translation>सेटिंग में जाँचें कि सही माइक्रोफ़ोन चुना है और वह म्यूट नहीं है, फिर दोबारा बोलें।</translation>
    </message>
    <message>
        <source>What was recorded is kept until you close this message: you can attach it instead.</source>
        <translation>जो रिकॉर्ड हुआ वह इस संदेश को बंद करने तक रखा रहता है: आप उसे संलग्न कर सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>कुछ सुनाई नहीं दिया।</translation>
    </message>
</context>
<context>
    <name>window::Application</name>
    <message>
        <source>Until then chats are lost when the program ends.</source>
        <translation>तब तक प्रोग्राम बंद होने पर चैट खो जाती हैं।</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>उत्तर पूरा हो गया।</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>उत्तर समाप्त हो गया।</translation>
    </message>
    <message>
        <source>About this recording:</source>
        <translation>इस रिकॉर्डिंग के बारे में:</translation>
    </message>
</context>
<context>
    <name>window::ModelStatus</name>
    <message>
        <source>answers come from %1</source>
        <translation>उत्तर %1 से आते हैं</translation>
    </message>
    <message>
        <source>%1 · %2 in use</source>
        <translation>%1 · %2 उपयोग में</translation>
    </message>
    <message>
        <source>Facet demo</source>
        <comment>name of the built-in model</comment>
        <translation>Facet डेमो</translation>
    </message>
</context>
</TS>
