<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über Facet</translation>
    </message>
    <message>
        <source>Facet %1</source>
        <translation>Facet %1</translation>
    </message>
    <message>
        <source>A window for Google&apos;s Gemma models, with an engine of its own on Vulkan. Gemma is a trademark of Google LLC; Facet is not made by Google.</source>
        <translation>Ein Fenster für die Gemma-Modelle von Google, mit eigener Engine auf Vulkan. Gemma ist eine Marke von Google LLC; Facet stammt nicht von Google.</translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>How the next token is drawn from those that are likely.</source>
        <translation>Wie das nächste Token aus den wahrscheinlichen gezogen wird.</translation>
    </message>
    <message>
        <source>As the model recommends</source>
        <translation>Wie vom Modell empfohlen</translation>
    </message>
    <message>
        <source>For Gemma 4: temperature 1, top-k 64, top-p 0.95.</source>
        <translation>Für Gemma 4: Temperatur 1, Top-k 64, Top-p 0,95.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; higher is more varied.</source>
        <translation>0 nimmt immer das wahrscheinlichste Token; höhere Werte bringen mehr Abwechslung.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together reach this share.</source>
        <translation>Nur die wahrscheinlichsten Token, die zusammen diesen Anteil erreichen.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens; 0 takes all.</source>
        <translation>Nur so viele der wahrscheinlichsten Token; 0 nimmt alle.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Only tokens with at least this share of the likeliest one&apos;s chance.</source>
        <translation>Nur Token, die mindestens diesen Anteil der Wahrscheinlichkeit des wahrscheinlichsten haben.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Above 1, words that were used become less likely.</source>
        <translation>Über 1 werden schon benutzte Wörter weniger wahrscheinlich.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer. Empty: a new one each time.</source>
        <translation>Gleicher Seed, gleiche Frage und gleiche Einstellungen ergeben die gleiche Antwort. Leer: jedes Mal ein neuer.</translation>
    </message>
    <message>
        <source>new for each answer</source>
        <translation>neu für jede Antwort</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stronger lines and text on plain grounds.</source>
        <translation>Kräftigere Linien und Schrift auf schlichtem Grund.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nichts gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of everything in the window, as a multiple of the usual size.</source>
        <translation>Für alles im Fenster, als Vielfaches der üblichen Größe.</translation>
    </message>
    <message>
        <source>This is how answers look for reading.</source>
        <translation>So sehen Antworten beim Lesen aus.</translation>
    </message>
</context>
<context>
    <name>AttachmentCards</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic)</translation>
    </message>
    <message>
        <source>Sound (*.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac)</source>
        <translation>Ton (*.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac)</translation>
    </message>
    <message>
        <source>Video (*.mp4 *.mkv *.webm *.mov *.avi *.m4v)</source>
        <translation>Video (*.mp4 *.mkv *.webm *.mov *.avi *.m4v)</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp *.epub *.txt *.md *.csv *.html)</source>
        <translation>Dokumente (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp *.epub *.txt *.md *.csv *.html)</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Previous branch</source>
        <translation>Voriger Zweig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>branches</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>Nächster Zweig</translation>
    </message>
</context>
<context>
    <name>BudgetChoice</name>
    <message>
        <source>Less detail per frame</source>
        <translation>Weniger Details je Einzelbild</translation>
    </message>
    <message>
        <source>%1 per frame</source>
        <comment>tokens</comment>
        <translation>%1 je Einzelbild</translation>
    </message>
    <message>
        <source>More detail per frame</source>
        <translation>Mehr Details je Einzelbild</translation>
    </message>
</context>
<context>
    <name>BudgetSlider</name>
    <message>
        <source>text alone</source>
        <translation>nur Text</translation>
    </message>
    <message>
        <source>Detail of %1</source>
        <translation>Detailgrad von %1</translation>
    </message>
    <message>
        <source>Detail of each picture of %1</source>
        <translation>Detailgrad jedes Bildes von %1</translation>
    </message>
</context>
<context>
    <name>CalculateTool</name>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Computes exactly, on this computer.</source>
        <translation>Rechnet exakt, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Calculate %1?</source>
        <translation>%1 berechnen?</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Arguments: %1</source>
        <translation>Argumente: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>The releases of Gemma 4 by Google and by those who convert them, with what each takes on this machine.</source>
        <translation>Die Veröffentlichungen von Gemma 4 durch Google und durch andere, die sie umwandeln, und was jede auf diesem Gerät braucht.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Asks for a newer list of models and for newer files of those on this machine</source>
        <translation>Fragt nach einer neueren Liste der Modelle und nach neueren Dateien der Modelle auf diesem Gerät</translation>
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
        <translation>auf diesem Gerät</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Seite von %1</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Title of this chat</source>
        <translation>Titel dieses Chats</translation>
    </message>
    <message>
        <source>Hide the trace</source>
        <translation>Ablauf ausblenden</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>Ablauf zeigen</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>System prompt and answer form…</source>
        <translation>System-Prompt und Antwortform…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Als Markdown exportieren…</translation>
    </message>
    <message>
        <source>Export as HTML…</source>
        <translation>Als HTML exportieren…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Als JSON exportieren…</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Move to new folder</source>
        <translation>In neuen Ordner verschieben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML with pictures</source>
        <translation>HTML mit Bildern</translation>
    </message>
    <message>
        <source>JSON, to import again</source>
        <translation>JSON, zum erneuten Importieren</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
        <translation>System-Prompt dieses Chats</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Zum Beispiel: Du bist ein geduldiger Lehrer. Antworte in kurzen Sätzen.</translation>
    </message>
    <message>
        <source>Answers as JSON</source>
        <translation>Antworten als JSON</translation>
    </message>
    <message>
        <source>With a JSON schema every answer satisfies it, always. Tools rest meanwhile.</source>
        <translation>Mit einem JSON-Schema hält sich jede Antwort daran, immer. Werkzeuge ruhen so lange.</translation>
    </message>
    <message>
        <source>JSON schema of answers</source>
        <translation>JSON-Schema der Antworten</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Attach the recording</source>
        <translation>Aufnahme anhängen</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>Folder %1, open</source>
        <translation>Ordner %1, offen</translation>
    </message>
    <message>
        <source>Folder %1, closed</source>
        <translation>Ordner %1, geschlossen</translation>
    </message>
    <message>
        <source>%1, is being answered</source>
        <translation>%1, wird gerade beantwortet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message>
        <source>Chats and presets</source>
        <translation>Chats und Vorlagen</translation>
    </message>
    <message>
        <source>What a new chat begins with; each chat can have its own.</source>
        <translation>Womit ein neuer Chat beginnt; jeder Chat kann Eigenes haben.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Said to the model before the conversation.</source>
        <translation>Wird dem Modell vor dem Gespräch gesagt.</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in metric units.</source>
        <translation>Zum Beispiel: Antworte kurz, in metrischen Einheiten.</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Vor dem Antworten denken</translation>
    </message>
    <message>
        <source>Better at hard questions, slower at easy ones.</source>
        <translation>Besser bei schweren Fragen, langsamer bei leichten.</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Längster Gedanke</translation>
    </message>
    <message>
        <source>After so many tokens the thought is closed and the answer begins.</source>
        <translation>Nach so vielen Token endet der Gedanke, und die Antwort beginnt.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <source>System prompt, thinking and sampling of the settings, under a name.</source>
        <translation>System-Prompt, Denken und Sampling aus den Einstellungen, unter einem Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; was deleted.</source>
        <translation>Die Vorlage „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ClipBody</name>
    <message>
        <source>Play %1</source>
        <translation>%1 abspielen</translation>
    </message>
    <message>
        <source>Send without its sound</source>
        <translation>Ohne den Ton senden</translation>
    </message>
    <message>
        <source>Send with its sound</source>
        <translation>Mit dem Ton senden</translation>
    </message>
</context>
<context>
    <name>ClipRange</name>
    <message>
        <source>Start of the range of %1</source>
        <translation>Anfang des Bereichs von %1</translation>
    </message>
    <message>
        <source>End of the range of %1</source>
        <translation>Ende des Bereichs von %1</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Facet and its server?</source>
        <translation>Facet und seinen Server schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of other programs are being answered. They are cut off.</source>
        <translation>
            <numerusform>%n Anfrage anderer Programme wird gerade beantwortet. Sie wird abgebrochen.</numerusform>
            <numerusform>%n Anfragen anderer Programme werden gerade beantwortet. Sie werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs cannot use the model any more until Facet is started again.</source>
        <translation>Andere Programme können das Modell erst wieder benutzen, wenn Facet neu gestartet ist.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>Code in %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>Code als Datei speichern</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>The old question stays as a branch.</source>
        <translation>Die alte Frage bleibt als Zweig erhalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Etwas fragen</translation>
    </message>
    <message>
        <source>Ask, or drop pictures, sound, video and documents anywhere</source>
        <translation>Fragen, oder Bilder, Ton, Video und Dokumente irgendwo ablegen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Opens the choices for thinking</source>
        <translation>Öffnet die Auswahl zum Denken</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Context: %1, %2</source>
        <translation>Kontext: %1, %2</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
</context>
<context>
    <name>ConvertUnitsTool</name>
    <message>
        <source>Unit converter</source>
        <translation>Einheiten umrechnen</translation>
    </message>
    <message>
        <source>Length, mass, temperature, volume and more, on this computer.</source>
        <translation>Länge, Masse, Temperatur, Volumen und mehr, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Convert %1 %2 to %3?</source>
        <comment>a value, its unit, the wanted unit</comment>
        <translation>%1 %2 in %3 umrechnen?</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>CurrentTimeTool</name>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Reads the clock of this computer.</source>
        <translation>Liest die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Look at the clock?</source>
        <translation>Auf die Uhr sehen?</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>This goes:</source>
        <translation>Gelöscht wird:</translation>
    </message>
    <message>
        <source>This goes, and frees %1:</source>
        <translation>Gelöscht wird Folgendes, und %1 werden frei:</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>Default microphone</source>
        <translation>Standardmikrofon</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Mikrofon: %1</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do not cancel %1</source>
        <translation>%1 nicht abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 noch einmal versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Cancel %1 and delete what has arrived</source>
        <translation>%1 abbrechen und löschen, was angekommen ist</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>Modellseite</translation>
    </message>
</context>
<context>
    <name>DownloadSettingsView</name>
    <message>
        <source>A folder for downloaded models</source>
        <translation>Ein Ordner für heruntergeladene Modelle</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
    <message>
        <source>%1: other programs find the models there too.</source>
        <translation>%1: Auch andere Programme finden die Modelle dort.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation>Den Ordner für Downloads wählen</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Use the usual folder of downloads</source>
        <translation>Den üblichen Ordner für Downloads benutzen</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Dateien gleichzeitig</translation>
    </message>
    <message>
        <source>More are not always faster.</source>
        <translation>Mehr sind nicht immer schneller.</translation>
    </message>
    <message>
        <source>Access token of the hub</source>
        <translation>Zugriffstoken des Hubs</translation>
    </message>
    <message>
        <source>There is a token. It is sent to %1 alone, for models with a licence to accept.</source>
        <translation>Es gibt ein Token. Es wird nur an %1 gesendet, für Modelle, deren Lizenz anzunehmen ist.</translation>
    </message>
    <message>
        <source>For models whose licence is accepted on their page. Made on the hub under Settings, Access Tokens; kept in the system&apos;s keyring.</source>
        <translation>Für Modelle, deren Lizenz auf ihrer Seite angenommen ist. Wird auf dem Hub unter Settings, Access Tokens erstellt und im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Ein anderes Token</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the access token</source>
        <translation>Das Zugriffstoken behalten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the access token</source>
        <translation>Das Zugriffstoken vergessen</translation>
    </message>
    <message>
        <source>Mirror of the hub</source>
        <translation>Spiegelserver des Hubs</translation>
    </message>
    <message>
        <source>This is no address; %1 is used.</source>
        <translation>Das ist keine Adresse; %1 wird benutzt.</translation>
    </message>
    <message>
        <source>Asked instead of the hub, for networks that do not reach it. Empty: %1.</source>
        <translation>Wird statt des Hubs gefragt, für Netzwerke, die ihn nicht erreichen. Leer: %1.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
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
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.org:3128. Until then nothing is downloaded.</source>
        <translation>Rechner und Port, etwa proxy.example.org:3128. Bis dahin wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>There is a token. It is not sent to %1, which is not encrypted.</source>
        <translation>Ein Token ist da. Er wird nicht an %1 gesendet, da die Verbindung nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>This mirror is not encrypted (http), so your access token is not sent to it.</source>
        <translation>Dieser Spiegelserver ist nicht verschlüsselt (http), daher wird der Zugriffstoken nicht an ihn gesendet.</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>it does not say what the file hashes to (no ETag).</source>
        <translation>die Prüfsumme der Datei fehlt (kein ETag).</translation>
    </message>
    <message>
        <source>it does not name the version (no X-Repo-Commit).</source>
        <translation>die Version fehlt (kein X-Repo-Commit).</translation>
    </message>
    <message>
        <source>the size it names is impossible.</source>
        <translation>die genannte Größe ist unmöglich.</translation>
    </message>
    <message>
        <source>the folder cannot be made.</source>
        <translation>der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>the finished file cannot be given its name.</source>
        <translation>die fertige Datei kann ihren Namen nicht bekommen.</translation>
    </message>
    <message>
        <source>Facet is set never to go online, so nothing is downloaded.</source>
        <translation>Facet ist so eingestellt, dass es nie online geht, daher wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Allow it in the settings under “Privacy and data”, then go on.</source>
        <translation>In den Einstellungen unter „Privatsphäre und Daten“ erlauben, dann fortsetzen.</translation>
    </message>
    <message>
        <source>A proxy is to be used, and its address is missing or wrong; nothing goes around it.</source>
        <translation>Ein Proxy soll benutzt werden, aber seine Adresse fehlt oder ist falsch; nichts geht an ihm vorbei.</translation>
    </message>
    <message>
        <source>Set its host and port in the settings under “Downloads”, then go on.</source>
        <translation>Rechner und Port in den Einstellungen unter „Downloads“ eintragen und dann fortfahren.</translation>
    </message>
    <message>
        <source>The hub does not show %1 without a token: it is private, or it does not exist.</source>
        <translation>Der Hub zeigt %1 nicht ohne Token: Es ist privat, oder es existiert nicht.</translation>
    </message>
    <message>
        <source>Check the name. If it is right, set an access token of the hub in the settings under “Downloads”.</source>
        <translation>Den Namen prüfen. Ist er richtig, in den Einstellungen unter „Downloads“ ein Zugriffstoken des Hubs eintragen.</translation>
    </message>
    <message>
        <source>The hub does not accept the access token for %1.</source>
        <translation>Der Hub nimmt das Zugriffstoken für %1 nicht an.</translation>
    </message>
    <message>
        <source>Make a new token on the hub, with the right to read, and set it in the settings under “Downloads”.</source>
        <translation>Auf dem Hub ein neues Token mit Leserecht erstellen und in den Einstellungen unter „Downloads“ eintragen.</translation>
    </message>
    <message>
        <source>%1 is only for people who have accepted its licence.</source>
        <translation>%1 ist nur für Leute, die die Lizenz angenommen haben.</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page, then set an access token of the hub in the settings under “Downloads”.</source>
        <translation>Die Lizenz auf der Seite des Modells annehmen, dann in den Einstellungen unter „Downloads“ ein Zugriffstoken des Hubs eintragen.</translation>
    </message>
    <message>
        <source>The hub does not let you have %1 yet.</source>
        <translation>Der Hub gibt %1 noch nicht frei.</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page with the account of your token, and check that the token may read it.</source>
        <translation>Die Lizenz auf der Seite des Modells mit dem Konto des Tokens annehmen und prüfen, ob das Token es lesen darf.</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page and set an access token of the hub in the settings under “Downloads”.</source>
        <translation>Die Lizenz auf der Seite des Modells annehmen und in den Einstellungen unter „Downloads“ ein Zugriffstoken des Hubs eintragen.</translation>
    </message>
    <message>
        <source>%1 no longer has the version that was asked for.</source>
        <translation>%1 hat die verlangte Version nicht mehr.</translation>
    </message>
    <message>
        <source>Look at the model&apos;s page, and choose its files again.</source>
        <translation>Die Seite des Modells ansehen und seine Dateien neu wählen.</translation>
    </message>
    <message>
        <source>%1 has no file %2.</source>
        <translation>%1 hat keine Datei %2.</translation>
    </message>
    <message>
        <source>It may have been renamed or removed. Look at the model&apos;s page, and choose its files again.</source>
        <translation>Vielleicht wurde sie umbenannt oder entfernt. Die Seite des Modells ansehen und seine Dateien neu wählen.</translation>
    </message>
    <message>
        <source>The hub has no %1, or no %2 in it.</source>
        <translation>Der Hub hat kein %1, oder kein %2 darin.</translation>
    </message>
    <message>
        <source>Check the name. If you use a mirror, it may lack this model: choose another in the settings under “Downloads”.</source>
        <translation>Den Namen prüfen. Ein Spiegelserver hat dieses Modell vielleicht nicht: dann in den Einstellungen unter „Downloads“ einen anderen wählen.</translation>
    </message>
    <message>
        <source>The hub says there were too many requests from here.</source>
        <translation>Der Hub meldet zu viele Anfragen von hier.</translation>
    </message>
    <message>
        <source>Try again later. With an access token in the settings under “Downloads” the limits are higher.</source>
        <translation>Später noch einmal versuchen. Mit einem Zugriffstoken in den Einstellungen unter „Downloads“ sind die Grenzen höher.</translation>
    </message>
    <message>
        <source>The hub has trouble of its own (status %1).</source>
        <translation>Der Hub hat selbst Probleme (Status %1).</translation>
    </message>
    <message>
        <source>Try again later; what has arrived is kept.</source>
        <translation>Später noch einmal versuchen; was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The hub refused the request (status %1).</source>
        <translation>Der Hub hat die Anfrage abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>Check the mirror and the proxy in the settings under “Downloads”, then try again.</source>
        <translation>Spiegelserver und Proxy in den Einstellungen unter „Downloads“ prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>Die Verbindung zu %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in the settings under “Downloads”; what has arrived is kept.</source>
        <translation>Das Netzwerk prüfen und den Proxy in den Einstellungen unter „Downloads“; was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing arrived from %1 for a while.</source>
        <translation>Von %1 ist eine Weile nichts angekommen.</translation>
    </message>
    <message>
        <source>Check the network, then try again; what has arrived is kept.</source>
        <translation>Das Netzwerk prüfen, dann noch einmal versuchen; was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 sends requests in circles or to where they may not go.</source>
        <translation>%1 schickt Anfragen im Kreis oder dorthin, wohin sie nicht dürfen.</translation>
    </message>
    <message>
        <source>Check the mirror and the proxy in the settings under “Downloads”, and whether the network asks you to sign in.</source>
        <translation>Spiegelserver und Proxy in den Einstellungen unter „Downloads“ prüfen, und ob das Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>%1 does not answer as a hub of models does: %2</source>
        <translation>%1 antwortet nicht wie ein Hub für Modelle: %2</translation>
    </message>
    <message>
        <source>Check the mirror in the settings under “Downloads”, and whether the network asks you to sign in.</source>
        <translation>Den Spiegelserver in den Einstellungen unter „Downloads“ prüfen, und ob das Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>%1 keeps changing on the hub while it is downloaded.</source>
        <translation>%1 ändert sich auf dem Hub immer wieder, während es heruntergeladen wird.</translation>
    </message>
    <message>
        <source>Try again when its owner has finished.</source>
        <translation>Noch einmal versuchen, wenn der Eigentümer fertig ist.</translation>
    </message>
    <message>
        <source>The hub has another version of %1 than the list of models says.</source>
        <translation>Der Hub hat eine andere Version von %1, als die Liste der Modelle sagt.</translation>
    </message>
    <message>
        <source>Refresh the list of models, and choose it again.</source>
        <translation>Die Liste der Modelle aktualisieren und es neu wählen.</translation>
    </message>
    <message>
        <source>%1 arrived twice with wrong bytes (its SHA-256 is not the hub&apos;s).</source>
        <translation>%1 ist zweimal mit falschen Bytes angekommen (SHA-256 ist nicht die des Hubs).</translation>
    </message>
    <message>
        <source>A proxy, a mirror or the memory of this machine changes them. Try another network or mirror, then try again.</source>
        <translation>Ein Proxy, ein Spiegelserver oder der Speicher dieses Geräts verändert sie. Ein anderes Netzwerk oder einen anderen Spiegelserver wählen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 sent only a pointer of Git LFS in place of %2: it does not have its large files.</source>
        <translation>%1 hat anstelle von %2 nur einen Zeiger von Git LFS geschickt: Die großen Dateien fehlen dort.</translation>
    </message>
    <message>
        <source>Choose another mirror in the settings under “Downloads”, or none, then try again.</source>
        <translation>In den Einstellungen unter „Downloads“ einen anderen Spiegelserver wählen oder keinen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>Der Datenträger von %1 ist voll.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings under “Downloads”, then go on; what has arrived is kept.</source>
        <translation>Platz schaffen oder in den Einstellungen unter „Downloads“ einen anderen Ordner wählen, dann fortsetzen; was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 more are needed in %2, and %3 are free.</source>
        <translation>In %2 werden noch %1 gebraucht, und %3 sind frei.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings under “Downloads”, then go on.</source>
        <translation>Platz schaffen oder in den Einstellungen unter „Downloads“ einen anderen Ordner wählen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Check the folder and its rights, or choose another one in the settings under “Downloads”.</source>
        <translation>Den Ordner und seine Rechte prüfen oder in den Einstellungen unter „Downloads“ einen anderen wählen.</translation>
    </message>
    <message>
        <source>The lock of %1 cannot be had.</source>
        <translation>Die Sperre von %1 ist nicht zu bekommen.</translation>
    </message>
    <message>
        <source>Close the other program that downloads it, then try again.</source>
        <translation>Das andere Programm schließen, das es herunterlädt, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” is no name a downloaded file can have here.</source>
        <translation>„%1“ ist kein Name, den eine heruntergeladene Datei hier haben kann.</translation>
    </message>
    <message>
        <source>Do not download from this repository, or tell its owner.</source>
        <translation>Nicht aus diesem Repository herunterladen oder dem Eigentümer Bescheid geben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Tried %n times.</source>
        <translation>
            <numerusform>%1 %n Mal versucht.</numerusform>
            <numerusform>%1 %n Mal versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>it began the file anew.</source>
        <translation>die Datei wurde von vorn begonnen.</translation>
    </message>
    <message>
        <source>it sent other bytes than were asked for.</source>
        <translation>es kamen andere Bytes als verlangt.</translation>
    </message>
    <message>
        <source>the connection was closed too early.</source>
        <translation>die Verbindung wurde zu früh geschlossen.</translation>
    </message>
    <message>
        <source>A download has at least one file and at most %1.</source>
        <translation>Ein Download hat mindestens eine Datei und höchstens %1.</translation>
    </message>
    <message>
        <source>the file disappears after it is written.</source>
        <translation>die Datei verschwindet, nachdem sie geschrieben ist.</translation>
    </message>
    <message>
        <source>%1 is not encrypted (http), so your access token is not sent to it. Set a mirror that begins with https:// in the settings under “Downloads”.</source>
        <translation>%1 ist nicht verschlüsselt (http), daher wird der Zugriffstoken nicht gesendet. In den Einstellungen unter „Downloads“ einen Spiegelserver eintragen, der mit https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to attach</source>
        <translation>Zum Anhängen ablegen</translation>
    </message>
    <message>
        <source>Pictures, sound, video, PDF, Office documents, text and source code; several at once. Nothing leaves this machine.</source>
        <translation>Bilder, Ton, Video, PDF, Office-Dokumente, Text und Quellcode; auch mehrere zugleich. Nichts verlässt dieses Gerät.</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>What is on your mind?</source>
        <translation>Was beschäftigt dich?</translation>
    </message>
    <message>
        <source>Everything stays on this machine.</source>
        <translation>Alles bleibt auf diesem Gerät.</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>%1 at %2</source>
        <comment>model, address</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 at %2 · %3</source>
        <comment>model, address, program</comment>
        <translation>%1 auf %2 · %3</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so nothing is sent there. You can change that under Settings → Privacy and data.</source>
        <translation>„Nie online gehen“ ist eingeschaltet, daher wird nichts dorthin gesendet. Das lässt sich unter Einstellungen → Privatsphäre und Daten ändern.</translation>
    </message>
</context>
<context>
    <name>EndpointForm</name>
    <message>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit the endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Key. There is one in the keyring; type another to replace it.</source>
        <translation>Schlüssel. Einer ist im Schlüsselbund; einen anderen eingeben, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Key, if the server wants one. It is kept in the keyring of the system.</source>
        <translation>Schlüssel, falls der Server einen verlangt. Er wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>Nach Modellen suchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export all chats</source>
        <translation>Alle Chats exportieren</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Diesen Chat exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
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
        <translation>Text (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Untertitel (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Web-Untertitel (VTT)</translation>
    </message>
    <message>
        <source>Table (Markdown)</source>
        <translation>Tabelle (Markdown)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>FetchPageTool</name>
    <message>
        <source>Fetch web page</source>
        <translation>Webseite abrufen</translation>
    </message>
    <message>
        <source>Loads one address from the internet and gives its text to the model. Asks every time.</source>
        <translation>Lädt eine Adresse aus dem Internet und gibt ihren Text an das Modell. Fragt jedes Mal.</translation>
    </message>
    <message>
        <source>Go online and load %1?</source>
        <translation>Online gehen und %1 laden?</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FitCell</name>
    <message>
        <source>%1, too large</source>
        <translation>%1, zu groß</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>FitTableView</name>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Type of keys and values</source>
        <translation>Typ des KV-Caches</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Weights, towers, keys and values with the context full, and scratch, on %1. Speeds are reckoned from the memory&apos;s measured bandwidth.</source>
        <translation>Gewichte, Encoder, KV-Cache bei vollem Kontext und Puffer, auf %1. Die Geschwindigkeiten sind aus der gemessenen Speicherbandbreite berechnet.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieses Gerät</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Als reinen Text kopieren</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>Ablauf zeigen</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Diese Antwort löschen</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>Formel als TeX kopieren</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message numerus="yes">
        <source>%n frame(s) that the model sees</source>
        <translation>
            <numerusform>%n Einzelbild, das das Modell sieht</numerusform>
            <numerusform>%n Einzelbilder, die das Modell sieht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window. Answers come in the language you write in.</source>
        <translation>Des Fensters. Antworten kommen in der Sprache der Frage.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Enter sends the question</source>
        <translation>Enter sendet die Frage</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Enter begins a new line, Ctrl+Enter sends.</source>
        <translation>Enter beginnt eine neue Zeile, Ctrl+Enter sendet.</translation>
    </message>
    <message>
        <source>Notify when a long answer ends</source>
        <translation>Melden, wenn eine lange Antwort fertig ist</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>Nur, wenn ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Show thinking and tools beside the chat</source>
        <translation>Denken und Werkzeuge neben dem Chat zeigen</translation>
    </message>
    <message>
        <source>The panel with every step of an answer, its time and its tokens.</source>
        <translation>Die Leiste mit jedem Schritt einer Antwort, seiner Zeit und seinen Token.</translation>
    </message>
</context>
<context>
    <name>GrantList</name>
    <message>
        <source>Nothing. Every tool that can ask does ask.</source>
        <translation>Nichts. Jedes Werkzeug, das fragen kann, fragt auch.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tool, server</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>always, date</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the permission of %1</source>
        <translation>Erlaubnis für %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Alle zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back: it asks again.</source>
        <translation>Zurückgenommen: Es wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>auf diesem Gerät</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Get %1, %2</source>
        <translation>%1 holen, %2</translation>
    </message>
</context>
<context>
    <name>HubFiles</name>
    <message>
        <source>Reading what is in it…</source>
        <translation>Der Inhalt wird gelesen…</translation>
    </message>
    <message>
        <source>Page on the hub</source>
        <translation>Seite auf dem Hub</translation>
    </message>
</context>
<context>
    <name>HubRepositoryRow</name>
    <message>
        <source>%1 by %2</source>
        <comment>a repository, its publisher</comment>
        <translation>%1 von %2</translation>
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
        <translation>Nach Modellen suchen</translation>
    </message>
    <message>
        <source>Search Gemma models, by size, publisher or language</source>
        <translation>Gemma-Modelle suchen, nach Größe, Herausgeber oder Sprache</translation>
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
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Der Hub wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or the other kind of files.</source>
        <translation>Nichts gefunden. Weniger Wörter oder die andere Art von Dateien versuchen.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Draw the part that you ask about</source>
        <translation>Den Teil markieren, um den es geht</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Draw a box around what the question is about. With the keyboard: arrows move it, Shift and arrows change its size.</source>
        <translation>Einen Rahmen um das ziehen, worum es in der Frage geht. Mit der Tastatur: Pfeiltasten verschieben ihn, Shift und Pfeiltasten ändern seine Größe.</translation>
    </message>
    <message>
        <source>Only the marked part is sent, in full detail.</source>
        <translation>Nur der markierte Teil wird gesendet, in voller Auflösung.</translation>
    </message>
    <message>
        <source>Draw a box to ask about a part of the picture.</source>
        <translation>Einen Rahmen ziehen, um nach einem Teil des Bildes zu fragen.</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, Seite %2 von %3</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Exported chats (*.json)</source>
        <translation>Exportierte Chats (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>InstalledList</name>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>newer files on the hub</source>
        <translation>neuere Dateien auf dem Hub</translation>
    </message>
    <message>
        <source>loading, %1 %</source>
        <translation>lädt, %1 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>Facet looks in the Hugging Face cache, LM Studio, Jan and Ollama. Add other files or folders from disk, or drop them here; they are used where they are.</source>
        <translation>Facet sucht im Cache von Hugging Face, in LM Studio, Jan und Ollama. Weitere Dateien oder Ordner vom Datenträger hinzufügen oder hier ablegen; sie werden dort benutzt, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>InstalledMenu</name>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Get the newer files</source>
        <translation>Neuere Dateien holen</translation>
    </message>
    <message>
        <source>Verify the files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Choose a shortcut, then press the keys it shall have. Escape keeps the old ones, Delete takes them away.</source>
        <translation>Ein Kürzel wählen, dann die gewünschten Tasten drücken. Escape behält die alten, Delete entfernt sie.</translation>
    </message>
    <message>
        <source>Some keys are given twice; what they do is not certain.</source>
        <translation>Einige Tasten sind doppelt vergeben; was sie bewirken, ist nicht sicher.</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
</context>
<context>
    <name>LabelChips</name>
    <message>
        <source>without a label</source>
        <translation>ohne Beschriftung</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>No translation</source>
        <translation>Keine Übersetzung</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>%1 download</source>
        <translation>%1 Download</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>You are asked once for each repository. The files go into the Hugging Face cache, where other programs find them too.</source>
        <translation>Die Frage kommt einmal für jedes Repository. Die Dateien kommen in den Cache von Hugging Face, wo auch andere Programme sie finden.</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>Annehmen und herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Chats importieren…</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Alle Chats exportieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML with pictures</source>
        <translation>HTML mit Bildern</translation>
    </message>
    <message>
        <source>JSON, to import again</source>
        <translation>JSON, zum erneuten Importieren</translation>
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
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>McpServers</name>
    <message>
        <source>No servers yet. Programs that speak the Model Context Protocol (MCP) can bring tools for files, calendars, databases and more.</source>
        <translation>Noch keine Server. Programme, die das Model Context Protocol (MCP) sprechen, können Werkzeuge für Dateien, Kalender, Datenbanken und mehr mitbringen.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>JSON einfügen</translation>
    </message>
</context>
<context>
    <name>McpTool</name>
    <message>
        <source>Let the server “%1” run %2?</source>
        <comment>server, tool</comment>
        <translation>Den Server „%1“ %2 ausführen lassen?</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Stop talking</source>
        <translation>Sprechen beenden</translation>
    </message>
    <message>
        <source>Writing down what you said</source>
        <translation>Das Gesagte wird aufgeschrieben</translation>
    </message>
    <message>
        <source>Talk: hold, or click to begin and end</source>
        <translation>Sprechen: halten, oder klicken zum Beginnen und Beenden</translation>
    </message>
    <message>
        <source>Write down what you said</source>
        <translation>Gesagtes aufschreiben</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name in Facet</source>
        <translation>Name in Facet</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>Was das Modell kann</translation>
    </message>
    <message>
        <source>What the model can do. %1</source>
        <translation>Was das Modell kann. %1</translation>
    </message>
    <message>
        <source>Pictures and video</source>
        <translation>Bilder und Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Context length in tokens; empty: not known</source>
        <translation>Kontextlänge in Token; leer: nicht bekannt</translation>
    </message>
    <message>
        <source>Context length in tokens</source>
        <translation>Kontextlänge in Token</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelle auf diesem Gerät</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
</context>
<context>
    <name>ModelPill</name>
    <message>
        <source>Loading %1 · %2 %</source>
        <comment>model, per cent</comment>
        <translation>%1 lädt · %2 %</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Model and device</source>
        <translation>Modell und Gerät</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>towers for pictures and sound</source>
        <translation>Encoder für Bilder und Ton</translation>
    </message>
    <message>
        <source>cache of keys and values</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>The loaded model still runs with the settings before.</source>
        <translation>Das geladene Modell läuft noch mit den vorigen Einstellungen.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What computes the answers.</source>
        <translation>Was die Antworten berechnet.</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>Das beste</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once. Longer takes more memory.</source>
        <translation>Wie viel eines Gesprächs das Modell auf einmal sieht. Mehr braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>As usual (8k)</source>
        <translation>Wie üblich (8k)</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Q8_0 takes about half the memory of F16 with nearly the same answers; F32 twice as much.</source>
        <translation>Q8_0 braucht etwa halb so viel Speicher wie F16 bei fast gleichen Antworten; F32 doppelt so viel.</translation>
    </message>
</context>
<context>
    <name>ModelsHeader</name>
    <message>
        <source>Add a model file</source>
        <translation>Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>Modelle (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Neu nach Modellen suchen</translation>
    </message>
    <message>
        <source>Add from disk</source>
        <translation>Vom Datenträger hinzufügen</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Nothing is being downloaded. Choose a model in the catalogue, or search the hub.</source>
        <translation>Gerade wird nichts heruntergeladen. Ein Modell im Katalog wählen oder den Hub durchsuchen.</translation>
    </message>
    <message>
        <source>Drop model files or folders: they are used where they are</source>
        <translation>Modelldateien oder Ordner ablegen: Sie werden dort benutzt, wo sie sind</translation>
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
        <translation>Die Daten ziehen um</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MovingVeil</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PageNotices</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The loaded model does not hear. Choose E2B or E4B.</source>
        <translation>Das geladene Modell hört nicht. E2B oder E4B wählen.</translation>
    </message>
    <message>
        <source>You can record now: what was said is kept, and written down when a model that hears is loaded.</source>
        <translation>Aufnehmen geht schon jetzt: Das Gesagte bleibt erhalten und wird aufgeschrieben, sobald ein Modell geladen ist, das hört.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading the sound of the file. Text appears as it is written.</source>
        <translation>Der Ton der Datei wird gelesen. Text erscheint, sobald er geschrieben ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The last %1 of this recording are not written down yet.</source>
        <translation>Die letzten %1 dieser Aufnahme sind noch nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>First page of %1</source>
        <translation>Erste Seite von %1</translation>
    </message>
    <message>
        <source>Last page of %1</source>
        <translation>Letzte Seite von %1</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>Arguments of %1:</source>
        <translation>Argumente von %1:</translation>
    </message>
    <message>
        <source>Scroll to read all arguments.</source>
        <translation>Scrollen, um alle Argumente zu lesen.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>This chat</source>
        <comment>allow in</comment>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>In diesem Chat erlauben</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>allow</comment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always allow %1</source>
        <translation>%1 immer erlauben</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>PickerEntry</name>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
</context>
<context>
    <name>PictureBody</name>
    <message>
        <source>Change the part of %1 that is asked about</source>
        <translation>Den Teil von %1 ändern, um den es geht</translation>
    </message>
    <message>
        <source>Ask about a part of %1</source>
        <translation>Nach einem Teil von %1 fragen</translation>
    </message>
    <message>
        <source>Send all of %1</source>
        <translation>%1 ganz senden</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Player: %1</source>
        <translation>Player: %1</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Player schließen</translation>
    </message>
    <message>
        <source>Frame at %1</source>
        <translation>Einzelbild bei %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
</context>
<context>
    <name>PresetCard</name>
    <message>
        <source>Use for new chats</source>
        <translation>Für neue Chats benutzen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>System prompt of %1</source>
        <translation>System-Prompt von %1</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy and data</source>
        <translation>Privatsphäre und Daten</translation>
    </message>
    <message>
        <source>Models run on this machine. Facet sends nothing anywhere by itself and counts nothing.</source>
        <translation>Modelle laufen auf diesem Gerät. Facet sendet von sich aus nichts und zählt nichts.</translation>
    </message>
    <message>
        <source>An empty folder for Facet&apos;s data</source>
        <translation>Ein leerer Ordner für die Daten von Facet</translation>
    </message>
    <message>
        <source>Never go online</source>
        <translation>Nie online gehen</translation>
    </message>
    <message>
        <source>No web pages, no downloads, no servers elsewhere, whatever else is allowed.</source>
        <translation>Keine Webseiten, keine Downloads, keine Server anderswo, was auch immer sonst erlaubt ist.</translation>
    </message>
    <message>
        <source>The model may ask to read web pages</source>
        <translation>Das Modell darf nach Webseiten fragen</translation>
    </message>
    <message>
        <source>Each page is shown and asked for before it is fetched.</source>
        <translation>Jede Seite wird vor dem Abrufen gezeigt und erfragt.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Zurück verschieben</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>Was wo liegt</translation>
    </message>
    <message>
        <source>Chats, attachments and recordings: %1
Settings: %2
Models of other programs are used where they are; nothing of them is copied.</source>
        <translation>Chats, Anhänge und Aufnahmen: %1
Einstellungen: %2
Modelle anderer Programme werden dort benutzt, wo sie sind; nichts davon wird kopiert.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Try again in a while.</source>
        <translation>In einer Weile noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Frage kopieren</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Bearbeiten und neu fragen</translation>
    </message>
    <message>
        <source>Delete this question and what follows</source>
        <translation>Diese Frage und alles danach löschen</translation>
    </message>
</context>
<context>
    <name>ReadAttachmentTool</name>
    <message>
        <source>Read attachment</source>
        <translation>Anhang lesen</translation>
    </message>
    <message>
        <source>Gives the model the text of a file that you attached to the chat.</source>
        <translation>Gibt dem Modell den Text einer Datei, die an den Chat angehängt ist.</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <comment>a file</comment>
        <translation>%1 lesen?</translation>
    </message>
    <message>
        <source>Read %1 (%2)?</source>
        <comment>a file, its size</comment>
        <translation>%1 (%2) lesen?</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme anhalten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Space, Enter or F9</source>
        <translation>Space, Enter oder F9</translation>
    </message>
</context>
<context>
    <name>RecorderBar</name>
    <message>
        <source>End without it</source>
        <translation>Ohne diesen Teil beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>Pause: the microphone is closed</source>
        <translation>Pause: Das Mikrofon ist geschlossen</translation>
    </message>
    <message>
        <source>The microphone is in use in the chat.</source>
        <translation>Das Mikrofon wird im Chat benutzt.</translation>
    </message>
    <message>
        <source>Press to record. The microphone is open only while you record.</source>
        <translation>Zum Aufnehmen drücken. Das Mikrofon ist nur während der Aufnahme offen.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Aufgenommen: %1</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>no text yet</source>
        <translation>noch kein Text</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>RegionMark</name>
    <message>
        <source>Point %1 at %2</source>
        <translation>Punkt %1 bei %2</translation>
    </message>
    <message>
        <source>Box %1 at %2</source>
        <translation>Rahmen %1 bei %2</translation>
    </message>
</context>
<context>
    <name>RegionMarker</name>
    <message>
        <source>Part of the picture that is asked about</source>
        <translation>Teil des Bildes, um den es geht</translation>
    </message>
</context>
<context>
    <name>RegionMenu</name>
    <message>
        <source>Copy this part of the picture</source>
        <translation>Diesen Teil des Bildes kopieren</translation>
    </message>
    <message>
        <source>Copy its coordinates</source>
        <translation>Seine Koordinaten kopieren</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>Alle als JSON kopieren</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>JSON exportieren…</translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation>SVG exportieren…</translation>
    </message>
    <message>
        <source>Export regions as JSON</source>
        <translation>Regionen als JSON exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the picture with its regions as SVG</source>
        <translation>Das Bild mit seinen Regionen als SVG exportieren</translation>
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
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>Kopieren und exportieren</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
</context>
<context>
    <name>RemoteBadge</name>
    <message>
        <source>Questions, pictures and sound go to %1.</source>
        <translation>Fragen, Bilder und Ton gehen an %1.</translation>
    </message>
    <message>
        <source>Answers come from a server on this computer, %1.</source>
        <translation>Antworten kommen von einem Server auf diesem Computer, %1.</translation>
    </message>
    <message>
        <source>leaves this machine</source>
        <translation>verlässt dieses Gerät</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>RemoteSection</name>
    <message>
        <source>Work that outgrows this machine can be done by another one: add a server that speaks the OpenAI interface, such as vLLM, llama-server, Ollama or LM Studio. What you ask it leaves this machine, and says so wherever the model is named.</source>
        <translation>Arbeit, die diesem Gerät zu groß wird, kann ein anderes übernehmen: einen Server hinzufügen, der die OpenAI-Schnittstelle spricht, etwa vLLM, llama-server, Ollama oder LM Studio. Was ihn gefragt wird, verlässt dieses Gerät, und das steht überall dort, wo das Modell genannt wird.</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key.</source>
        <translation>„%1“ wurde mit seinem Schlüssel entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Only Facet shows this name. Without one it is %1.</source>
        <translation>Nur Facet zeigt diesen Namen. Ohne Namen heißt es %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RequestLogView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show questions and answers</source>
        <translation>Fragen und Antworten zeigen</translation>
    </message>
    <message>
        <source>Of requests from now on, until this is switched off or the program ends. They are never stored.</source>
        <translation>Von Anfragen ab jetzt, bis dies ausgeschaltet wird oder das Programm endet. Sie werden nie gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Requests appear here with their tokens, speed and errors.</source>
        <translation>Noch wurde nichts gefragt. Anfragen erscheinen hier mit Token, Geschwindigkeit und Fehlern.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Text of the request</source>
        <translation>Text der Anfrage</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save code</source>
        <translation>Code speichern</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search in this transcript</source>
        <translation>In diesem Transkript suchen</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>SearchDocumentsTool</name>
    <message>
        <source>Search documents</source>
        <translation>Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Finds passages in the files that you attached to the chat.</source>
        <translation>Findet Stellen in den Dateien, die an den Chat angehängt sind.</translation>
    </message>
    <message>
        <source>Search the attached documents for “%1”?</source>
        <translation>Die angehängten Dokumente nach „%1“ durchsuchen?</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Titles, questions, answers, thoughts, files</source>
        <translation>Titel, Fragen, Antworten, Gedanken, Dateien</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>Still reading %n text(s): results may be missing.</source>
        <translation>
            <numerusform>%n Text wird noch gelesen: Ergebnisse können fehlen.</numerusform>
            <numerusform>%n Texte werden noch gelesen: Ergebnisse können fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chats yet. What you ask is kept here and can be found again.</source>
        <translation>Noch keine Chats. Fragen bleiben hier erhalten und lassen sich wiederfinden.</translation>
    </message>
    <message>
        <source>Nothing found. Every word must occur; part of a word is enough.</source>
        <translation>Nichts gefunden. Jedes Wort muss vorkommen; ein Wortteil genügt.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SectionPills</name>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>Hub durchsuchen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in %1</source>
        <translation>Position in %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Text of the conversation</source>
        <translation>Text des Gesprächs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>SentPicture</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>With a new key, programs that have the old one are refused.</source>
        <translation>Mit einem neuen Schlüssel werden Programme abgewiesen, die den alten haben.</translation>
    </message>
    <message>
        <source>To try it in a terminal</source>
        <translation>Zum Ausprobieren im Terminal</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>ServerBadge</name>
    <message>
        <source>Server in the network</source>
        <translation>Server im Netzwerk</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>Server gescheitert</translation>
    </message>
    <message>
        <source>The local server listens at %1.</source>
        <translation>Der lokale Server lauscht auf %1.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Hide the tools of %1</source>
        <translation>Werkzeuge von %1 ausblenden</translation>
    </message>
    <message>
        <source>Show the tools of %1</source>
        <translation>Werkzeuge von %1 zeigen</translation>
    </message>
    <message>
        <source>Use the server %1</source>
        <translation>Server %1 benutzen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Alle an</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Alle aus</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Hide log</source>
        <translation>Protokoll ausblenden</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Log of %1:</source>
        <translation>Protokoll von %1:</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Program on this computer</source>
        <translation>Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Command with its arguments. It runs with your rights: add only programs you trust.</source>
        <translation>Befehl mit seinen Argumenten. Er läuft mit deinen Rechten: nur vertrauenswürdige Programme hinzufügen.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Environment, one NAME=value on each line</source>
        <translation>Umgebung, je Zeile ein NAME=Wert</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Folder to start in (optional)</source>
        <translation>Startordner (optional)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Headers, one “Name: value” on each line. ${NAME} takes a value from the environment.</source>
        <translation>Header, je Zeile ein „Name: Wert“. ${NAME} nimmt einen Wert aus der Umgebung.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ServerOptions</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Wer ihn erreichen kann</translation>
    </message>
    <message>
        <source>Every device in the network that has the key. What is sent is not encrypted: choose this only in networks you trust.</source>
        <translation>Jedes Gerät im Netzwerk, das den Schlüssel hat. Was gesendet wird, ist nicht verschlüsselt: nur in vertrauenswürdigen Netzwerken wählen.</translation>
    </message>
    <message>
        <source>Programs on this computer. Nothing leaves it.</source>
        <translation>Programme auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>Das lokale Netzwerk</translation>
    </message>
    <message>
        <source>Ask for the key</source>
        <translation>Schlüssel verlangen</translation>
    </message>
    <message>
        <source>In the network it is always asked for.</source>
        <translation>Im Netzwerk wird er immer verlangt.</translation>
    </message>
    <message>
        <source>On this computer too: other people who work on it cannot use the server without it.</source>
        <translation>Auch auf diesem Computer: Andere, die daran arbeiten, können den Server ohne ihn nicht benutzen.</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>Webseiten, die fragen dürfen</translation>
    </message>
    <message>
        <source>Browsers let pages use the server only if their address stands here, such as https://app.example. Usually none has to.</source>
        <translation>Browser lassen Seiten den Server nur benutzen, wenn ihre Adresse hier steht, etwa https://app.example. Meist ist keine nötig.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page. Write it as https://app.example, without a path.</source>
        <translation>„%1“ ist keine Adresse einer Webseite. Als https://app.example schreiben, ohne Pfad.</translation>
    </message>
</context>
<context>
    <name>ServerPaste</name>
    <message>
        <source>Paste the JSON from the server&apos;s documentation. It stays off until you switch it on.</source>
        <translation>Das JSON aus der Dokumentation des Servers einfügen. Er bleibt aus, bis er eingeschaltet wird.</translation>
    </message>
    <message>
        <source>JSON of the servers</source>
        <translation>JSON der Server</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ServerSwitch</name>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Other programs use the loaded model as they would use OpenAI&apos;s: chat, pictures, sound, tools.</source>
        <translation>Andere Programme benutzen das geladene Modell, wie sie OpenAI benutzen würden: Chat, Bilder, Ton, Werkzeuge.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Listening. No model is loaded, so requests are refused until there is one.</source>
        <translation>Lauscht. Es ist kein Modell geladen, daher werden Anfragen bis dahin abgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n answer(s) under way.</source>
        <translation>
            <numerusform>Lauscht. %n Antwort in Arbeit.</numerusform>
            <numerusform>Lauscht. %n Antworten in Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening. Programs ask for the model “%1”.</source>
        <translation>Lauscht. Programme fragen nach dem Modell „%1“.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 benutzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or check that the system lets programs record.</source>
        <translation>Kein Mikrofon gefunden. Eines anschließen oder prüfen, ob das System Programmen das Aufnehmen erlaubt.</translation>
    </message>
    <message>
        <source>For questions you speak and for transcribing.</source>
        <translation>Für gesprochene Fragen und zum Transkribieren.</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>Tools and servers</source>
        <translation>Werkzeuge und Server</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (nicht verbunden)</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>also: %1</source>
        <translation>auch: %1</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation>%1: zurück zu %2</translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <translation>Tasten für %1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Your chats are listed here. They stay on this machine.</source>
        <translation>Hier stehen deine Chats. Sie bleiben auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>%1, as a number</source>
        <translation>%1, als Zahl</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Say something.</source>
        <translation>Sag etwas.</translation>
    </message>
    <message>
        <source>Record with the button below, or drop a sound or video file here. What is said becomes text at every pause, with a translation beside it if you choose one. Everything stays on this machine.</source>
        <translation>Mit der Taste unten aufnehmen oder eine Ton- oder Videodatei hier ablegen. Gesagtes wird bei jeder Pause zu Text, auf Wunsch mit einer Übersetzung daneben. Alles bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Earlier recordings</source>
        <translation>Frühere Aufnahmen</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Show the trace: %1</source>
        <translation>Ablauf zeigen: %1</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message numerus="yes">
        <source>Table with %n column(s)</source>
        <translation>
            <numerusform>Tabelle mit %n Spalte</numerusform>
            <numerusform>Tabelle mit %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Für Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
</context>
<context>
    <name>ThinkMenu</name>
    <message>
        <source>Think before answering</source>
        <translation>Vor dem Antworten denken</translation>
    </message>
    <message>
        <source>Better for sums, plans and code; slower to the first word.</source>
        <translation>Besser für Rechnungen, Pläne und Code; langsamer bis zum ersten Wort.</translation>
    </message>
    <message>
        <source>Thinks as long as it wants</source>
        <translation>Denkt so lange, wie es will</translation>
    </message>
    <message numerus="yes">
        <source>Thinks at most %n tokens, then answers</source>
        <translation>
            <numerusform>Denkt höchstens %n Token, antwortet dann</numerusform>
            <numerusform>Denkt höchstens %n Token, antwortet dann</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Längster Gedanke</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Go to the newest words</source>
        <translation>Zu den neuesten Worten</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>Play from %1</source>
        <translation>Ab %1 abspielen</translation>
    </message>
</context>
<context>
    <name>ToolMenuRow</name>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
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
        <translation>Werkzeuge in neuen Chats</translation>
    </message>
    <message>
        <source>Fetch web pages</source>
        <translation>Webseiten abrufen</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so no page is fetched.</source>
        <translation>„Nie online gehen“ ist eingeschaltet, daher wird keine Seite abgerufen.</translation>
    </message>
    <message>
        <source>Off: no chat can fetch a page. On: the model asks before each one and shows its address.</source>
        <translation>Aus: Kein Chat kann eine Seite abrufen. An: Das Modell fragt vor jeder und zeigt ihre Adresse.</translation>
    </message>
    <message>
        <source>Servers (MCP)</source>
        <translation>Server (MCP)</translation>
    </message>
    <message>
        <source>Allowed without asking</source>
        <translation>Ohne Rückfrage erlaubt</translation>
    </message>
</context>
<context>
    <name>ToolsMenu</name>
    <message>
        <source>Tools in this chat</source>
        <translation>Werkzeuge in diesem Chat</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Alle aus</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Alle an</translation>
    </message>
    <message>
        <source>Manage…</source>
        <comment>tools and servers</comment>
        <translation>Verwalten…</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Search in this trace</source>
        <translation>In diesem Ablauf suchen</translation>
    </message>
    <message>
        <source>Close the trace</source>
        <translation>Ablauf schließen</translation>
    </message>
    <message>
        <source>Search thoughts, calls and results</source>
        <translation>Gedanken, Aufrufe und Ergebnisse durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n steps match</source>
        <translation>
            <numerusform>%n Schritt passt</numerusform>
            <numerusform>%n Schritte passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Thoughts and tool calls of an answer appear here while they happen.</source>
        <translation>Gedanken und Werkzeugaufrufe einer Antwort erscheinen hier, während sie entstehen.</translation>
    </message>
</context>
<context>
    <name>TraceStep</name>
    <message>
        <source>Thought</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>fragt dich</translation>
    </message>
    <message>
        <source>live · %1</source>
        <translation>live · %1</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
</context>
<context>
    <name>TranscribeHeader</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>Alle Aufnahmen</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Language that is spoken, and language to translate into</source>
        <translation>Gesprochene Sprache und Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>Search in this transcript (Ctrl+F)</source>
        <translation>In diesem Transkript suchen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Export SRT, VTT, TXT</source>
        <translation>SRT, VTT, TXT exportieren</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Dazu fragen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Search in this transcript</source>
        <translation>In diesem Transkript suchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>TranscribePage</name>
    <message>
        <source>Times come from where the sound was cut at pauses, not from the model. Click a time to listen.</source>
        <translation>Die Zeiten stammen von den Schnitten an Pausen, nicht vom Modell. Eine Zeit anklicken, um zuzuhören.</translation>
    </message>
    <message>
        <source>Drop a sound or video file to write down its speech</source>
        <translation>Eine Ton- oder Videodatei ablegen, um das Gesprochene aufzuschreiben</translation>
    </message>
    <message>
        <source>Transcribe a file</source>
        <translation>Eine Datei transkribieren</translation>
    </message>
    <message>
        <source>Sound and video (%1)</source>
        <translation>Ton und Video (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>Transkript exportieren</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Listening. What you say appears here after the first pause.</source>
        <translation>Hört zu. Gesagtes erscheint hier nach der ersten Pause.</translation>
    </message>
    <message>
        <source>Listening to the sound. Text appears here.</source>
        <translation>Der Ton wird angehört. Text erscheint hier.</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>In dieser Aufnahme wurde keine Sprache gefunden.</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Who is speaking?</source>
        <translation>Wer spricht?</translation>
    </message>
    <message>
        <source>What was said at %1</source>
        <translation>Gesagtes bei %1</translation>
    </message>
    <message>
        <source>waits for the pause</source>
        <translation>wartet auf die Pause</translation>
    </message>
    <message>
        <source>Translation of what was said at %1</source>
        <translation>Übersetzung des Gesagten bei %1</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <translation>Sprecher benennen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>TransferBar</name>
    <message>
        <source>Reading and writing chats: %1 %</source>
        <translation>Chats werden gelesen und geschrieben: %1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Try it right now.</source>
        <translation>Willkommen. Probier es gleich aus.</translation>
    </message>
    <message>
        <source>You are talking to the demo model: a miniature made for this window, not Google&apos;s. It sees, hears, thinks and calls tools, a little.</source>
        <translation>Hier antwortet das Demo-Modell: eine Miniatur, für dieses Fenster gemacht, nicht von Google. Es sieht, hört, denkt und ruft Werkzeuge auf, ein wenig.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Find the shapes and mark them</source>
        <translation>Finde die Formen und markiere sie</translation>
    </message>
    <message>
        <source>A voice</source>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Schreib auf, was gesagt wird</translation>
    </message>
    <message>
        <source>A tool</source>
        <translation>Ein Werkzeug</translation>
    </message>
    <message>
        <source>What is 1249 × 38?</source>
        <translation>Was ist 1249 × 38?</translation>
    </message>
</context>
<context>
    <name>WelcomeModels</name>
    <message>
        <source>For real answers</source>
        <translation>Für echte Antworten</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Gerät</translation>
    </message>
    <message>
        <source>best here</source>
        <translation>hier am besten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Load the demo model</source>
        <translation>Demo-Modell laden</translation>
    </message>
    <message>
        <source>Working on the file: %1 %</source>
        <comment>per cent</comment>
        <translation>Datei wird bearbeitet: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ZoomArea</name>
    <message>
        <source>The picture cannot be shown: its stored copy is gone or damaged.</source>
        <translation>Das Bild lässt sich nicht zeigen: Seine gespeicherte Kopie fehlt oder ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>%1 cannot see. Send the text alone, or load a Gemma 4 model with its vision tower (E2B, E4B, 12B, 26B-A4B, 31B).</source>
        <translation>%1 kann nicht sehen. Nur den Text senden oder ein Gemma-4-Modell mit Vision-Encoder laden (E2B, E4B, 12B, 26B-A4B, 31B).</translation>
    </message>
    <message>
        <source>%1 cannot see. Load a Gemma 4 model with its vision tower (E2B, E4B, 12B, 26B-A4B, 31B).</source>
        <translation>%1 kann nicht sehen. Ein Gemma-4-Modell mit Vision-Encoder laden (E2B, E4B, 12B, 26B-A4B, 31B).</translation>
    </message>
    <message>
        <source>%1 cannot hear. Gemma 4 E2B, E4B and 12B can.</source>
        <translation>%1 kann nicht hören. Gemma 4 E2B, E4B und 12B können es.</translation>
    </message>
    <message>
        <source>%1 has no frame that can be shown. Export it again.</source>
        <translation>%1 hat kein Einzelbild, das sich zeigen lässt. Neu exportieren.</translation>
    </message>
    <message>
        <source>%1 is too short to be heard. Record at least a tenth of a second.</source>
        <translation>%1 ist zu kurz, um gehört zu werden. Mindestens eine Zehntelsekunde aufnehmen.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1 enthält keinen Text.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is still there and that you may open it.</source>
        <translation>%1 ist nicht lesbar. Prüfen, ob die Datei noch da ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the files in it.</source>
        <translation>%1 ist ein Ordner. Die Dateien darin hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Check that it is still there.</source>
        <translation>%1 ist keine lesbare Datei. Prüfen, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is larger than 8 GB. Cut out the part that you need.</source>
        <translation>%1 ist größer als 8 GB. Den benötigten Teil herausschneiden.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this file. Close other programs or choose a smaller one.</source>
        <translation>Der Speicher reicht nicht, um diese Datei zu lesen. Andere Programme schließen oder eine kleinere wählen.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 could not be kept. Free some space on the disk of the data folder and add it again.</source>
        <translation>%1 ließ sich nicht aufbewahren. Platz auf dem Datenträger des Datenordners schaffen und noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk and try again.</source>
        <translation>Für temporäre Dateien ist kein Platz. Platz auf dem Datenträger schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is an address, not a file. Save it on this machine and add the file.</source>
        <translation>%1 ist eine Adresse, keine Datei. Auf diesem Gerät speichern und die Datei hinzufügen.</translation>
    </message>
    <message>
        <source>The stored copy of %1 is gone. Add the file again.</source>
        <translation>Die gespeicherte Kopie von %1 fehlt. Die Datei noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Dropped data</source>
        <translation>Abgelegte Daten</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range of time or pages</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>range of time or pages</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation>Seiten %1–%2</translation>
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
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>attachments::AttachmentItem</name>
    <message>
        <source>Looks like text: 560 tokens and more read small print.</source>
        <translation>Sieht nach Text aus: Ab 560 Token wird auch Kleingedrucktes gelesen.</translation>
    </message>
    <message>
        <source>Longer than a minute: one frame every %1 s. Choose a range to see more of it.</source>
        <translation>Länger als eine Minute: ein Einzelbild alle %1 s. Ein gewählter Bereich zeigt mehr davon.</translation>
    </message>
    <message>
        <source>These pages hold no text of their own: send them as pictures.</source>
        <translation>Diese Seiten enthalten selbst keinen Text: besser als Bilder senden.</translation>
    </message>
    <message>
        <source>Only pages %1 to %2 are sent.</source>
        <translation>Nur die Seiten %1 bis %2 werden gesendet.</translation>
    </message>
    <message>
        <source>Larger than the whole context. Send less of it, or load the model with a longer context.</source>
        <translation>Größer als der ganze Kontext. Weniger davon senden oder das Modell mit längerem Kontext laden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>part of %1</source>
        <comment>size of a picture</comment>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%1 von %2 Einzelbildern</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>the model hears no sound</source>
        <translation>das Modell hört keinen Ton</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>mit Ton</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>ohne Ton</translation>
    </message>
    <message>
        <source>cut into %1 pieces at pauses</source>
        <translation>an Pausen in %1 Stücke geteilt</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>text alone</source>
        <translation>nur Text</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>etwa %1 Token</translation>
    </message>
    <message>
        <source>%1 % of context</source>
        <translation>%1 % des Kontexts</translation>
    </message>
    <message>
        <source>Range %1–%2</source>
        <translation>Bereich %1–%2</translation>
    </message>
</context>
<context>
    <name>attachments::AttachmentListModel</name>
    <message>
        <source>total %1 tokens · about %2 to the first word</source>
        <translation>insgesamt %1 Token · etwa %2 bis zum ersten Wort</translation>
    </message>
    <message>
        <source>total %1 tokens</source>
        <translation>insgesamt %1 Token</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>Eingefügtes Bild %1.png</translation>
    </message>
    <message>
        <source>Pasted text %1.txt</source>
        <translation>Eingefügter Text %1.txt</translation>
    </message>
    <message>
        <source>The text became an attachment</source>
        <translation>Der Text wurde zum Anhang</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
</context>
<context>
    <name>attachments::FileOpener</name>
    <message>
        <source>No program of this desktop opens %1. Install one for files of its kind.</source>
        <translation>Kein Programm dieses Desktops öffnet %1. Ein Programm für Dateien dieser Art installieren.</translation>
    </message>
</context>
<context>
    <name>chat::AnswerRun</name>
    <message numerus="yes">
        <source>The model called tools %n times without coming to an answer. Ask again, or switch tools off for this chat.</source>
        <translation>
            <numerusform>Das Modell hat %n Mal Werkzeuge aufgerufen, ohne zu einer Antwort zu kommen. Noch einmal fragen oder die Werkzeuge für diesen Chat ausschalten.</numerusform>
            <numerusform>Das Modell hat %n Mal Werkzeuge aufgerufen, ohne zu einer Antwort zu kommen. Noch einmal fragen oder die Werkzeuge für diesen Chat ausschalten.</numerusform>
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
        <translation>Ein Schema ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This is not JSON yet: %1</source>
        <translation>Das ist noch kein JSON: %1</translation>
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
        <translation>etwa %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens of the context</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 cached · %2 new · %3 free</source>
        <translation>%1 im Cache · %2 neu · %3 frei</translation>
    </message>
</context>
<context>
    <name>chat::ThreadModel</name>
    <message>
        <source>Thought for %1</source>
        <translation>%1 lang gedacht</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Wartet auf das Modell</translation>
    </message>
    <message>
        <source>Looking at what is attached</source>
        <translation>Sieht sich die Anhänge an</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denkt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Waiting for your permission</source>
        <translation>Wartet auf deine Erlaubnis</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>Benutzt ein Werkzeug</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The program ended in the middle of this answer. Everything up to there was kept.</source>
        <translation>Das Programm endete mitten in dieser Antwort. Alles bis dahin ist erhalten.</translation>
    </message>
    <message>
        <source>The context is full. Start a new chat, or choose a longer context in Settings.</source>
        <translation>Der Kontext ist voll. Einen neuen Chat beginnen oder in den Einstellungen einen längeren Kontext wählen.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>Die Antwort hat ihre Längengrenze erreicht.</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
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
        <translation>%1 von %2 Token</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The file cannot be opened. Check that it is still there and may be read.</source>
        <translation>Die Datei lässt sich nicht öffnen. Prüfen, ob sie noch da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>Diese Datei ist kein Text.</translation>
    </message>
    <message>
        <source>Only the beginning was read: the file is too large. Split it and add the part you need.</source>
        <translation>Nur der Anfang wurde gelesen: Die Datei ist zu groß. Teilen und den benötigten Teil hinzufügen.</translation>
    </message>
    <message>
        <source>The file is no longer there. Add it again.</source>
        <translation>Die Datei ist nicht mehr da. Noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Old Office files (.doc, .xls, .ppt) cannot be read. Save it as PDF or in the newer format (.docx, .xlsx, .pptx) and add that.</source>
        <translation>Alte Office-Dateien (.doc, .xls, .ppt) sind nicht lesbar. Als PDF oder im neueren Format (.docx, .xlsx, .pptx) speichern und das hinzufügen.</translation>
    </message>
    <message>
        <source>Rich text (.rtf) cannot be read. Save it as PDF, .docx or .odt and add that.</source>
        <translation>Rich Text (.rtf) ist nicht lesbar. Als PDF, .docx oder .odt speichern und das hinzufügen.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Text, source code, PDF, Office, OpenDocument and EPUB files can.</source>
        <translation>Diese Datei enthält keinen lesbaren Text. Lesbar sind Text, Quellcode, PDF, Office, OpenDocument und EPUB.</translation>
    </message>
    <message>
        <source>Part of this document is too large to unpack. Save it as PDF or plain text and add that.</source>
        <translation>Ein Teil dieses Dokuments ist zu groß zum Entpacken. Als PDF oder reinen Text speichern und das hinzufügen.</translation>
    </message>
    <message>
        <source>No text was found in this document; it may be damaged, locked or empty. Save it as PDF and add that.</source>
        <translation>In diesem Dokument wurde kein Text gefunden; vielleicht ist es beschädigt, gesperrt oder leer. Als PDF speichern und das hinzufügen.</translation>
    </message>
    <message>
        <source>This PDF is larger than 1 GB. Split it and add the part you need.</source>
        <translation>Dieses PDF ist größer als 1 GB. Teilen und den benötigten Teil hinzufügen.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save a copy without it and add that.</source>
        <translation>Dieses PDF ist mit einem Passwort gesperrt. Eine Kopie ohne Passwort speichern und diese hinzufügen.</translation>
    </message>
    <message>
        <source>This PDF is damaged. Open it in another program and save or print it as a new PDF.</source>
        <translation>Dieses PDF ist beschädigt. In einem anderen Programm öffnen und als neues PDF speichern oder drucken.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Dieses PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>Only the first pages were read: the document is too long. Choose a range of pages.</source>
        <translation>Nur die ersten Seiten wurden gelesen: Das Dokument ist zu lang. Einen Seitenbereich wählen.</translation>
    </message>
    <message>
        <source>This PDF holds no text, only pictures of pages. Send the pages as pictures instead.</source>
        <translation>Dieses PDF enthält keinen Text, nur Bilder von Seiten. Die Seiten stattdessen als Bilder senden.</translation>
    </message>
</context>
<context>
    <name>downloads::Downloads</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n files</source>
        <translation>
            <numerusform>%1 · %n Datei</numerusform>
            <numerusform>%1 · %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Another program is downloading this; waiting for it.</source>
        <translation>Ein anderes Programm lädt dies gerade herunter; es wird darauf gewartet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <translation>
            <numerusform>%1 Neuer Versuch in %n s.</numerusform>
            <numerusform>%1 Neuer Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Der Hub wird gefragt…</translation>
    </message>
    <message>
        <source>Others come first.</source>
        <translation>Andere sind zuerst an der Reihe.</translation>
    </message>
    <message>
        <source>Checking what has arrived, %1 %</source>
        <translation>Angekommenes wird geprüft, %1 %</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Cancelled; what has arrived is about to be deleted.</source>
        <translation>Abgebrochen; was angekommen ist, wird gleich gelöscht.</translation>
    </message>
    <message>
        <source>Complete and checked.</source>
        <translation>Vollständig und geprüft.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Changed on the hub in the meantime, so downloaded anew: %1</source>
        <translation>Inzwischen auf dem Hub geändert, daher neu heruntergeladen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads, %1 %</source>
        <translation>
            <numerusform>%n Download, %1 %</numerusform>
            <numerusform>%n Downloads, %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What arrived is not right and comes again: %1 to go.</source>
        <comment>%1: a size</comment>
        <translation>Was ankam, stimmt nicht und kommt noch einmal: noch %1.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file is not there any more.</source>
        <translation>Eine Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Check whether it was moved or its disk unplugged, then try again.</source>
        <translation>Prüfen, ob sie verschoben oder ihr Datenträger getrennt wurde, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A file is damaged or not what it claims to be.</source>
        <translation>Eine Datei ist beschädigt oder nicht das, was sie vorgibt.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Noch einmal herunterladen oder exportieren.</translation>
    </message>
    <message>
        <source>This model cannot be run here.</source>
        <translation>Dieses Modell läuft hier nicht.</translation>
    </message>
    <message>
        <source>Choose a Gemma 4 model in the model list.</source>
        <translation>In der Modellliste ein Gemma-4-Modell wählen.</translation>
    </message>
    <message>
        <source>Tokenizer and weights do not belong together.</source>
        <translation>Tokenizer und Gewichte gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Download the model again as a whole.</source>
        <translation>Das Modell vollständig neu herunterladen.</translation>
    </message>
    <message>
        <source>There is no Vulkan on this machine.</source>
        <translation>Auf diesem Gerät gibt es kein Vulkan.</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or the package mesa-vulkan-drivers.</source>
        <translation>Den Treiber der Grafikkarte oder das Paket mesa-vulkan-drivers installieren.</translation>
    </message>
    <message>
        <source>No graphics device here can run the model.</source>
        <translation>Kein Grafikgerät hier kann das Modell ausführen.</translation>
    </message>
    <message>
        <source>Update the graphics driver, or choose another device in Settings.</source>
        <translation>Den Grafiktreiber aktualisieren oder in den Einstellungen ein anderes Gerät wählen.</translation>
    </message>
    <message>
        <source>The graphics device has too little free memory.</source>
        <translation>Das Grafikgerät hat zu wenig freien Speicher.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context, or close programs that use the device.</source>
        <translation>Ein kleineres Modell oder einen kürzeren Kontext wählen, oder Programme schließen, die das Gerät benutzen.</translation>
    </message>
    <message>
        <source>The machine has too little free memory.</source>
        <translation>Der Computer hat zu wenig freien Speicher.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>Andere Programme schließen oder ein kleineres Modell wählen.</translation>
    </message>
    <message>
        <source>The graphics device stopped answering.</source>
        <translation>Das Grafikgerät antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>What was written is kept. Load the model again; if it happens often, update the graphics driver.</source>
        <translation>Das Geschriebene bleibt erhalten. Das Modell neu laden; wenn es öfter vorkommt, den Grafiktreiber aktualisieren.</translation>
    </message>
    <message>
        <source>The conversation is longer than the context.</source>
        <translation>Das Gespräch ist länger als der Kontext.</translation>
    </message>
    <message>
        <source>Start a new chat, attach less, or choose a longer context in Settings.</source>
        <translation>Einen neuen Chat beginnen, weniger anhängen oder in den Einstellungen einen längeren Kontext wählen.</translation>
    </message>
    <message>
        <source>This cannot be done as asked.</source>
        <translation>So geht das nicht.</translation>
    </message>
    <message>
        <source>Change the question or the chat&apos;s options.</source>
        <translation>Die Frage oder die Optionen des Chats ändern.</translation>
    </message>
    <message>
        <source>The loaded model cannot take this.</source>
        <translation>Das geladene Modell kann das nicht annehmen.</translation>
    </message>
    <message>
        <source>Choose a model that can, in the model list.</source>
        <translation>In der Modellliste ein Modell wählen, das es kann.</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>Eine Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Free some disk space or check the folder&apos;s permissions.</source>
        <translation>Speicherplatz schaffen oder die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The graphics driver reported an error.</source>
        <translation>Der Grafiktreiber hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, update the graphics driver.</source>
        <translation>Noch einmal versuchen; wenn es wieder auftritt, den Grafiktreiber aktualisieren.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
</context>
<context>
    <name>history::AnswerJournal</name>
    <message>
        <source>Facet ended before the tool did.</source>
        <translation>Facet wurde beendet, bevor das Werkzeug fertig war.</translation>
    </message>
</context>
<context>
    <name>history::BlobStore</name>
    <message>
        <source>the attachment</source>
        <translation>der Anhang</translation>
    </message>
</context>
<context>
    <name>history::ChatListModel</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Folder “%1” removed, its chats stay</source>
        <translation>Ordner „%1“ entfernt, seine Chats bleiben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
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
        <translation>Neuer Chat</translation>
    </message>
</context>
<context>
    <name>history::StorageError</name>
    <message>
        <source>There is no space left for %1. Free some disk space and try again; nothing stored so far is lost.</source>
        <translation>%1 findet keinen Platz mehr. Speicherplatz schaffen und noch einmal versuchen; bisher Gespeichertes geht nicht verloren.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Restart Facet: it sets the file aside and goes on with an empty one.</source>
        <translation>%1 ist beschädigt (%2). Facet neu starten: Die Datei wird beiseitegelegt, und es geht mit einer leeren weiter.</translation>
    </message>
    <message>
        <source>Facet may not write to %1. Allow writing there, or choose another data folder in the settings.</source>
        <translation>%1 ist für Facet nicht beschreibbar. Das Schreiben dort erlauben oder in den Einstellungen einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Dieses schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Facet (%2). Update Facet, or choose another data folder in the settings.</source>
        <translation>%1 wurde von einer neueren Version von Facet geschrieben (%2). Facet aktualisieren oder in den Einstellungen einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check that the folder exists and that you may use it.</source>
        <translation>%1 lässt sich nicht öffnen (%2). Prüfen, ob der Ordner existiert und benutzt werden darf.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Attach the file again.</source>
        <translation>%1 ist nicht mehr da. Die Datei noch einmal anhängen.</translation>
    </message>
    <message>
        <source>%1 could not be stored (%2). Check the disk and try again.</source>
        <translation>%1 ließ sich nicht speichern (%2). Den Datenträger prüfen und noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>history::Store</name>
    <message>
        <source>The stored chats were damaged (%1). The file was set aside as %2 and a new one begun; earlier copies, if there are any, are in the folder “backups” beside it.</source>
        <translation>Die gespeicherten Chats waren beschädigt (%1). Die Datei wurde als %2 beiseitegelegt und eine neue begonnen; frühere Kopien, falls vorhanden, sind im Ordner „backups“ daneben.</translation>
    </message>
</context>
<context>
    <name>history::Transfer</name>
    <message numerus="yes">
        <source>%n chat(s) written to %1</source>
        <translation>
            <numerusform>%n Chat nach %1 geschrieben</numerusform>
            <numerusform>%n Chats nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n Chat importiert</numerusform>
            <numerusform>%n Chats importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Facet chats</source>
        <translation>Facet-Chats</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>vorzeitig angehalten</translation>
    </message>
    <message>
        <source>Chats from Facet</source>
        <translation>Chats aus Facet</translation>
    </message>
</context>
<context>
    <name>history::archive</name>
    <message>
        <source>Thought</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>Format %1</translation>
    </message>
    <message>
        <source>line %1 is damaged</source>
        <translation>Zeile %1 ist beschädigt</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>sie ist größer als 512 MB</translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>sie ist kein JSON (%1)</translation>
    </message>
    <message>
        <source>no chats of Facet, ChatGPT, Open WebUI or LM Studio are in it</source>
        <translation>sie enthält keine Chats von Facet, ChatGPT, Open WebUI oder LM Studio</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>Der Export</translation>
    </message>
</context>
<context>
    <name>hub::CatalogueRefresh</name>
    <message>
        <source>The published list is older than the one that came with Facet.</source>
        <translation>Die veröffentlichte Liste ist älter als die, die mit Facet kam.</translation>
    </message>
    <message>
        <source>The published list names publishers that Facet does not know.</source>
        <translation>Die veröffentlichte Liste nennt Herausgeber, die Facet nicht kennt.</translation>
    </message>
    <message>
        <source>This list of models has no published place to refresh from.</source>
        <translation>Für diese Liste der Modelle ist kein Ort veröffentlicht, von dem sie sich aktualisieren ließe.</translation>
    </message>
    <message>
        <source>The list of models stays as it is. %1</source>
        <translation>Die Liste der Modelle bleibt, wie sie ist. %1</translation>
    </message>
    <message>
        <source>The list of models is up to date.</source>
        <translation>Die Liste der Modelle ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>The list of models is new.</source>
        <translation>Die Liste der Modelle ist neu.</translation>
    </message>
</context>
<context>
    <name>hub::Client</name>
    <message>
        <source>%1 does not have this. It may have been renamed or removed, or it is private.</source>
        <translation>%1 hat das nicht. Vielleicht wurde es umbenannt oder entfernt, oder es ist privat.</translation>
    </message>
    <message>
        <source>%1 asks who you are. Put an access token into the settings, under downloads.</source>
        <translation>%1 verlangt eine Anmeldung. In den Einstellungen unter „Downloads“ ein Zugriffstoken eintragen.</translation>
    </message>
    <message>
        <source>%1 does not give you access. Accept the terms on the model&apos;s page, with the account that your access token belongs to.</source>
        <translation>%1 gewährt keinen Zugriff. Die Bedingungen auf der Seite des Modells annehmen, mit dem Konto, zu dem das Zugriffstoken gehört.</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here. Wait a minute, or put an access token into the settings.</source>
        <translation>%1 hat von hier zu viele Anfragen bekommen. Eine Minute warten oder in den Einstellungen ein Zugriffstoken eintragen.</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). Try again later.</source>
        <translation>%1 hat Probleme (%2). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no answer (%2). If a mirror is set, check its address in the settings.</source>
        <translation>%1 hat mit etwas geantwortet, das keine Antwort ist (%2). Falls ein Spiegelserver eingestellt ist, seine Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the connection and the proxy in the settings.</source>
        <translation>%1 ist nicht erreichbar (%2). Die Verbindung und den Proxy in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>A proxy is to be used, and its address is missing or wrong; nothing goes around it. Set its host and port in the settings, under downloads.</source>
        <translation>Ein Proxy soll benutzt werden, aber seine Adresse fehlt oder ist falsch; nichts geht an ihm vorbei. Rechner und Port in den Einstellungen unter „Downloads“ eintragen.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>führt woandershin</translation>
    </message>
    <message>
        <source>Facet stays offline, as you set it. Switch &quot;never go online&quot; off in the settings, under privacy and data, to reach the hub.</source>
        <translation>Facet bleibt offline, wie eingestellt. „Nie online gehen“ in den Einstellungen unter „Privatsphäre und Daten“ ausschalten, um den Hub zu erreichen.</translation>
    </message>
</context>
<context>
    <name>hub::Downloading</name>
    <message>
        <source>%1 cannot be downloaded: %2</source>
        <translation>%1 lässt sich nicht herunterladen: %2</translation>
    </message>
</context>
<context>
    <name>hub::FileChoices</name>
    <message>
        <source>The hub&apos;s answer describes no repository. If a mirror is set, check its address in the settings.</source>
        <translation>Die Antwort des Hubs beschreibt kein Repository. Falls ein Spiegelserver eingestellt ist, seine Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>nur Text</translation>
    </message>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>Text, Bilder, Ton, Video</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>Text, Bilder, Video</translation>
    </message>
    <message>
        <source>no licence told</source>
        <translation>keine Lizenz angegeben</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>Lizenz %1</translation>
    </message>
    <message>
        <source>its terms must be accepted on its page first</source>
        <translation>die Bedingungen sind zuerst auf der Seite anzunehmen</translation>
    </message>
    <message>
        <source>its owner must agree first</source>
        <translation>der Eigentümer muss zuerst zustimmen</translation>
    </message>
    <message>
        <source>There is no file in this repository that could be a model.</source>
        <translation>In diesem Repository gibt es keine Datei, die ein Modell sein könnte.</translation>
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
        <translation>Der Herausgeber verlangt, dass Bedingungen auf der Seite des Modells angenommen werden, mit eigenem Konto. Danach in den Einstellungen unter „Downloads“ ein Zugriffstoken dieses Kontos eintragen.</translation>
    </message>
    <message>
        <source>The publisher lets in whom they choose. Ask on the model&apos;s page, with your account, and put an access token of that account into the settings, under downloads.</source>
        <translation>Der Herausgeber entscheidet, wen er zulässt. Auf der Seite des Modells mit eigenem Konto anfragen und in den Einstellungen unter „Downloads“ ein Zugriffstoken dieses Kontos eintragen.</translation>
    </message>
    <message>
        <source>Asking the hub what this model consists of…</source>
        <translation>Der Hub wird gefragt, woraus dieses Modell besteht…</translation>
    </message>
    <message>
        <source>Reading the model card…</source>
        <translation>Die Modellkarte wird gelesen…</translation>
    </message>
    <message>
        <source>The publisher wrote no model card.</source>
        <translation>Der Herausgeber hat keine Modellkarte geschrieben.</translation>
    </message>
    <message>
        <source>The model card cannot be read: %1</source>
        <translation>Die Modellkarte ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>hub::Hub</name>
    <message>
        <source>The hub has newer files of a model on this machine.</source>
        <translation>Der Hub hat neuere Dateien für ein Modell auf diesem Gerät.</translation>
    </message>
    <message>
        <source>The hub has newer files of %1 models on this machine.</source>
        <translation>Der Hub hat neuere Dateien für %1 Modelle auf diesem Gerät.</translation>
    </message>
</context>
<context>
    <name>hub::Judge</name>
    <message>
        <source>%1 has no file %2 any more. Refresh the list of models, or look at its page.</source>
        <comment>%1: a repository</comment>
        <translation>%1 hat keine Datei %2 mehr. Die Liste der Modelle aktualisieren oder die Seite ansehen.</translation>
    </message>
    <message>
        <source>another architecture (%1); Facet runs Gemma 4</source>
        <translation>eine andere Architektur (%1); Facet führt Gemma 4 aus</translation>
    </message>
    <message>
        <source>no Gemma model, by all that its page tells</source>
        <translation>kein Gemma-Modell, nach allem, was die Seite sagt</translation>
    </message>
    <message>
        <source>the unified 12B, which has no towers; Facet runs E2B, E4B, 26B-A4B and 31B</source>
        <translation>das vereinheitlichte 12B, das keine Encoder hat; Facet führt E2B, E4B, 26B-A4B und 31B aus</translation>
    </message>
    <message>
        <source>a drafter, which helps another model and cannot answer by itself</source>
        <translation>ein Entwurfsmodell, das einem anderen Modell hilft und nicht selbst antworten kann</translation>
    </message>
    <message>
        <source>quantised with %1, which Facet does not read; take GGUF files</source>
        <translation>quantisiert mit %1, was Facet nicht liest; GGUF-Dateien nehmen</translation>
    </message>
    <message>
        <source>in the format %1, which Facet does not read; take GGUF files</source>
        <translation>im Format %1, das Facet nicht liest; GGUF-Dateien nehmen</translation>
    </message>
    <message>
        <source>some of its parts are missing in the repository</source>
        <translation>einige Teile fehlen im Repository</translation>
    </message>
    <message>
        <source>weights in %1, which Facet does not read; take Q4_0, Q4_K, Q5_K, Q6_K or Q8_0</source>
        <translation>Gewichte in %1, was Facet nicht liest; Q4_0, Q4_K, Q5_K, Q6_K oder Q8_0 nehmen</translation>
    </message>
    <message>
        <source>safetensors, the whole folder</source>
        <translation>safetensors, der ganze Ordner</translation>
    </message>
</context>
<context>
    <name>hub::Search</name>
    <message>
        <source>downloads: %1</source>
        <comment>a number</comment>
        <translation>Downloads: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a date</comment>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>verlangt Zustimmung</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is no list of models. If a mirror is set, check its address in the settings.</source>
        <translation>Die Antwort des Hubs ist keine Liste von Modellen. Falls ein Spiegelserver eingestellt ist, seine Adresse in den Einstellungen prüfen.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
</context>
<context>
    <name>markdown::FormulaWorker</name>
    <message>
        <source>This formula is too long to be set.</source>
        <translation>Diese Formel ist zu lang für den Satz.</translation>
    </message>
    <message>
        <source>This formula cannot be set.</source>
        <translation>Diese Formel lässt sich nicht setzen.</translation>
    </message>
</context>
<context>
    <name>markdown::Typesetter</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>„%1“ ließ sich nicht schreiben: %2. Einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>models::Catalogue</name>
    <message>
        <source>The list of models is damaged: %1</source>
        <translation>Die Liste der Modelle ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The list of models is of a kind that this version of Facet does not know</source>
        <translation>Die Liste der Modelle ist von einer Art, die diese Version von Facet nicht kennt</translation>
    </message>
    <message>
        <source>The list of models has a damaged entry: %1</source>
        <translation>Die Liste der Modelle hat einen beschädigten Eintrag: %1</translation>
    </message>
</context>
<context>
    <name>models::DeviceWatch</name>
    <message>
        <source>This machine has no Vulkan device. Install the Vulkan driver of its graphics card, or mesa-vulkan-drivers to run on the processor.</source>
        <translation>Dieses Gerät hat kein Vulkan-Gerät. Den Vulkan-Treiber der Grafikkarte installieren, oder mesa-vulkan-drivers für den Betrieb auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Vulkan is not installed. Install libvulkan1 and the driver of your graphics card.</source>
        <translation>Vulkan ist nicht installiert. libvulkan1 und den Treiber der Grafikkarte installieren.</translation>
    </message>
</context>
<context>
    <name>models::FitTable</name>
    <message>
        <source>to %1 tokens</source>
        <comment>%1: 8k</comment>
        <translation>bis %1 Token</translation>
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
        <translation>Instruct</translation>
    </message>
    <message>
        <source>Facet demo</source>
        <comment>name of the built-in model</comment>
        <translation>Facet-Demo</translation>
    </message>
</context>
<context>
    <name>models::Housekeeping</name>
    <message>
        <source>The model is in use. Load another one first.</source>
        <translation>Das Modell wird gerade benutzt. Zuerst ein anderes laden.</translation>
    </message>
    <message>
        <source>%1 is in the trash. Its space is free once the trash is emptied.</source>
        <translation>%1 ist im Papierkorb. Der Platz wird frei, sobald der Papierkorb geleert ist.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>waiting to be verified</source>
        <translation>wartet auf die Prüfung</translation>
    </message>
    <message>
        <source>verifying, %1 %</source>
        <translation>wird geprüft, %1 %</translation>
    </message>
</context>
<context>
    <name>models::InstalledModels</name>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>Text, Bilder, Ton, Video</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>Text, Bilder, Video</translation>
    </message>
    <message>
        <source>text, sound</source>
        <translation>Text, Ton</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>nur Text</translation>
    </message>
    <message>
        <source>came with Facet, a miniature to try things with</source>
        <translation>mit Facet geliefert, eine Miniatur zum Ausprobieren</translation>
    </message>
    <message>
        <source>from the Hugging Face cache, used in place</source>
        <translation>aus dem Cache von Hugging Face, an Ort und Stelle benutzt</translation>
    </message>
    <message>
        <source>from LM Studio, used in place</source>
        <translation>aus LM Studio, an Ort und Stelle benutzt</translation>
    </message>
    <message>
        <source>from Jan, used in place</source>
        <translation>aus Jan, an Ort und Stelle benutzt</translation>
    </message>
    <message>
        <source>from Ollama, used in place</source>
        <translation>aus Ollama, an Ort und Stelle benutzt</translation>
    </message>
    <message>
        <source>added by you, used in place</source>
        <translation>selbst hinzugefügt, an Ort und Stelle benutzt</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <comment>sizes</comment>
        <translation>%1 geplant, %2 tatsächlich</translation>
    </message>
    <message>
        <source>%1 with the context full</source>
        <comment>%1: a size</comment>
        <translation>%1 bei vollem Kontext</translation>
    </message>
    <message>
        <source>%1 tok/s measured</source>
        <translation>%1 tok/s gemessen</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>%1: a size</comment>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>models::ModelLibrary</name>
    <message>
        <source>graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>integrated graphics</source>
        <translation>integrierte Grafik</translation>
    </message>
    <message>
        <source>virtual graphics card</source>
        <translation>virtuelle Grafikkarte</translation>
    </message>
    <message>
        <source>processor, slow</source>
        <translation>Prozessor, langsam</translation>
    </message>
    <message>
        <source>other device</source>
        <translation>anderes Gerät</translation>
    </message>
    <message>
        <source>There is no Gemma model in what you added. Facet reads GGUF files, and folders with config.json and safetensors files.</source>
        <translation>Im Hinzugefügten ist kein Gemma-Modell. Facet liest GGUF-Dateien sowie Ordner mit config.json und safetensors-Dateien.</translation>
    </message>
    <message>
        <source>%1 is on this machine now.</source>
        <translation>%1 ist jetzt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>%1 was downloaded, but no model that Facet can read was found in it.</source>
        <translation>%1 wurde heruntergeladen, enthält aber kein Modell, das Facet lesen kann.</translation>
    </message>
    <message>
        <source>%1 of models</source>
        <comment>%1: a size</comment>
        <translation>%1 an Modellen</translation>
    </message>
    <message>
        <source>%1 of models · %2 free</source>
        <comment>sizes</comment>
        <translation>%1 an Modellen · %2 frei</translation>
    </message>
    <message>
        <source>Facet stays offline, as you set it. The model is %1: download it on another machine or switch &quot;never go online&quot; off in the settings, then add the file from disk.</source>
        <translation>Facet bleibt offline, wie eingestellt. Das Modell ist %1: auf einem anderen Gerät herunterladen oder „Nie online gehen“ in den Einstellungen ausschalten, dann die Datei vom Datenträger hinzufügen.</translation>
    </message>
    <message>
        <source>no usable device</source>
        <translation>kein brauchbares Gerät</translation>
    </message>
    <message>
        <source>%1 · %2, %3 free</source>
        <comment>%1: a device, %2 and %3: sizes</comment>
        <translation>%1 · %2, %3 frei</translation>
    </message>
    <message>
        <source>Facet cannot use %1: %2.</source>
        <translation>Facet kann %1 nicht benutzen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ist nicht benutzbar: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 free, driver %5</source>
        <comment>device, kind, size, size, driver</comment>
        <translation>%1: %2, %3, %4 frei, Treiber %5</translation>
    </message>
    <message>
        <source>, %1 GB/s</source>
        <translation>, %1 GB/s</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Kein Modell ist geladen.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 free (%4), %5</source>
        <comment>model, size, size, parts, verdict</comment>
        <translation>%1: %2 von %3 frei (%4), %5</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
</context>
<context>
    <name>models::OfferedModels</name>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>Text, Bilder, Ton, Video</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>Text, Bilder, Video</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 · up to %2 tokens</source>
        <comment>%1: abilities, %2: 128k</comment>
        <translation>%1 · bis zu %2 Token</translation>
    </message>
    <message>
        <source>instruct</source>
        <translation>Instruct</translation>
    </message>
    <message>
        <source>pre-trained</source>
        <translation>vortrainiert</translation>
    </message>
    <message>
        <source>%1 download</source>
        <translation>%1 Download</translation>
    </message>
    <message>
        <source>from %1, licence %2</source>
        <translation>von %1, Lizenz %2</translation>
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
        <translation>Gewichte %1 · Encoder %2 · Cache %3 · Puffer %4 %5</translation>
    </message>
    <message>
        <source>weights %1 · cache %2 · scratch %3 %4</source>
        <comment>%4: GB</comment>
        <translation>Gewichte %1 · Cache %2 · Puffer %3 %4</translation>
    </message>
    <message>
        <source>about %1 tok/s</source>
        <translation>etwa %1 tok/s</translation>
    </message>
    <message>
        <source>fits, %1 context</source>
        <translation>passt, %1 Kontext</translation>
    </message>
    <message>
        <source>fits at %1 context</source>
        <translation>passt mit %1 Kontext</translation>
    </message>
    <message>
        <source>%1 too large for the GPU; the processor can run it, slowly</source>
        <translation>%1 zu groß für die GPU; der Prozessor schafft es, langsam</translation>
    </message>
    <message>
        <source>needs a device that Facet can use</source>
        <translation>braucht ein Gerät, das Facet benutzen kann</translation>
    </message>
    <message>
        <source>needs %1 more memory</source>
        <translation>braucht %1 mehr Speicher</translation>
    </message>
</context>
<context>
    <name>models::Removal</name>
    <message>
        <source>%1 lies outside the place that Facet may delete in. Delete it with your file manager.</source>
        <translation>%1 liegt außerhalb des Orts, an dem Facet löschen darf. Im Dateimanager löschen.</translation>
    </message>
    <message>
        <source>%1 has another name elsewhere on the disk, which stays and keeps its space.</source>
        <translation>%1 hat anderswo auf dem Datenträger einen weiteren Namen, der bleibt und seinen Platz behält.</translation>
    </message>
    <message>
        <source>Its files are gone already. Look for models again.</source>
        <translation>Die Dateien sind schon weg. Neu nach Modellen suchen.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which stays.</source>
        <translation>%1 führt zu %2, das bleibt.</translation>
    </message>
    <message>
        <source>Files that another revision needs stay: %1.</source>
        <comment>a number</comment>
        <translation>Dateien, die eine andere Revision braucht, bleiben: %1.</translation>
    </message>
    <message>
        <source>The file lies in the Hugging Face cache, which other programs use too: what of them needs this model will have to download it again.</source>
        <translation>Die Datei liegt im Cache von Hugging Face, den auch andere Programme benutzen: Wer von ihnen dieses Modell braucht, muss es neu herunterladen.</translation>
    </message>
    <message>
        <source>The model is Ollama&apos;s (%1): it goes there too.</source>
        <translation>Das Modell gehört Ollama (%1): Auch dort verschwindet es.</translation>
    </message>
    <message>
        <source>%1 stays, because another model needs it.</source>
        <translation>%1 bleibt, weil ein anderes Modell es braucht.</translation>
    </message>
    <message>
        <source>The file is LM Studio&apos;s: the model goes there too.</source>
        <translation>Die Datei gehört LM Studio: Auch dort verschwindet das Modell.</translation>
    </message>
    <message>
        <source>The file is Jan&apos;s: the model goes there too.</source>
        <translation>Die Datei gehört Jan: Auch dort verschwindet das Modell.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 lässt sich nicht löschen: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the link %1</source>
        <translation>die Verknüpfung %1</translation>
    </message>
    <message>
        <source>This model is part of Facet.</source>
        <translation>Dieses Modell ist Teil von Facet.</translation>
    </message>
    <message>
        <source>The trash cannot take %1. It can only be deleted for good.</source>
        <translation>Der Papierkorb kann %1 nicht aufnehmen. Nur endgültiges Löschen ist möglich.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back; it is in the trash.</source>
        <translation>%1 lässt sich nicht zurückholen; es ist im Papierkorb.</translation>
    </message>
    <message>
        <source>The link %1 cannot be made again: %2.</source>
        <translation>Die Verknüpfung %1 lässt sich nicht wiederherstellen: %2.</translation>
    </message>
</context>
<context>
    <name>models::Verification</name>
    <message>
        <source>%1 Delete the model and get it again.</source>
        <translation>%1 Das Modell löschen und neu holen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: its bytes are not those that were published.</source>
        <translation>%1 ist beschädigt: Die Bytes sind nicht die veröffentlichten.</translation>
    </message>
    <message>
        <source>Verified: every byte is as published.</source>
        <translation>Geprüft: Jedes Byte ist wie veröffentlicht.</translation>
    </message>
    <message>
        <source>The structure is sound. There is no published digest here to compare with.</source>
        <translation>Der Aufbau ist in Ordnung. Eine veröffentlichte Prüfsumme zum Vergleich gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>player::Player</name>
    <message>
        <source>There is no sound output. Choose a device in the system&apos;s settings.</source>
        <translation>Es gibt keine Tonausgabe. In den Einstellungen des Systems ein Gerät wählen.</translation>
    </message>
    <message>
        <source>This cannot be played: its file is no longer there. It may have been moved or deleted. Put it back at %1, then try again.</source>
        <translation>Das lässt sich nicht abspielen: Die Datei ist nicht mehr da. Vielleicht wurde sie verschoben oder gelöscht. Sie nach %1 zurücklegen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is nothing to play in this file: it has no sound and no picture. Choose another.</source>
        <translation>In dieser Datei gibt es nichts abzuspielen: Sie hat weder Ton noch Bild. Eine andere wählen.</translation>
    </message>
</context>
<context>
    <name>regions::RegionModel</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Einen anderen Ordner wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) marked in %1: %2</source>
        <translation>
            <numerusform>%n Stelle in %1 markiert: %2</numerusform>
            <numerusform>%n Stellen in %1 markiert: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates copied</source>
        <translation>Koordinaten kopiert</translation>
    </message>
    <message>
        <source>The picture is gone: it cannot be copied.</source>
        <translation>Das Bild ist weg: Es lässt sich nicht kopieren.</translation>
    </message>
    <message>
        <source>Part of the picture copied</source>
        <translation>Teil des Bildes kopiert</translation>
    </message>
    <message>
        <source>The picture is gone: nothing was written.</source>
        <translation>Das Bild ist weg: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON kopiert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 regions</source>
        <comment>file name</comment>
        <translation>%1 Regionen</translation>
    </message>
</context>
<context>
    <name>remote</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Die Meldung: %2</translation>
    </message>
    <message>
        <source>%1 wants to hand the question on to another address, %2.</source>
        <translation>%1 will die Frage an eine andere Adresse weiterreichen, %2.</translation>
    </message>
    <message>
        <source>Facet does not follow: your key and your questions would go there too. If you trust that address, enter it instead.</source>
        <translation>Facet folgt nicht: Auch der Schlüssel und die Fragen gingen dorthin. Wenn diese Adresse vertrauenswürdig ist, stattdessen sie eingeben.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Enter the key that the server was started with, or one from its provider.</source>
        <translation>Den Schlüssel eingeben, mit dem der Server gestartet wurde, oder einen von seinem Anbieter.</translation>
    </message>
    <message>
        <source>%1 refuses access.</source>
        <translation>%1 verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>Check whether the key may use this model.</source>
        <translation>Prüfen, ob der Schlüssel dieses Modell benutzen darf.</translation>
    </message>
    <message>
        <source>%1 does not know this address or this model.</source>
        <translation>%1 kennt diese Adresse oder dieses Modell nicht.</translation>
    </message>
    <message>
        <source>Check the address, which usually ends in /v1, and choose the model again.</source>
        <translation>Die Adresse prüfen, die meist auf /v1 endet, und das Modell neu wählen.</translation>
    </message>
    <message>
        <source>The question with its attachments is too large for %1.</source>
        <translation>Die Frage ist mit ihren Anhängen zu groß für %1.</translation>
    </message>
    <message>
        <source>Attach less, or raise the server&apos;s limit.</source>
        <translation>Weniger anhängen oder die Grenze des Servers anheben.</translation>
    </message>
    <message>
        <source>%1 has too much to do or your quota is used up.</source>
        <translation>%1 hat zu viel zu tun, oder das Kontingent ist aufgebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>In %n Sekunde noch einmal versuchen.</numerusform>
            <numerusform>In %n Sekunden noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed with status %2.</source>
        <translation>%1 ist mit Status %2 gescheitert.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, look at the server&apos;s log.</source>
        <translation>Noch einmal versuchen; wenn es wieder auftritt, das Protokoll des Servers ansehen.</translation>
    </message>
    <message>
        <source>%1 refuses the question with status %2.</source>
        <translation>%1 lehnt die Frage mit Status %2 ab.</translation>
    </message>
    <message>
        <source>Change the question or the chat&apos;s options, or what the model is said to be able to do.</source>
        <translation>Die Frage, die Optionen des Chats oder die Angaben dazu ändern, was das Modell kann.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Auf %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>Start the server there, or check the port in the address.</source>
        <translation>Dort den Server starten oder den Port in der Adresse prüfen.</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>Es gibt keinen Computer namens %1.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Die Adresse und die Verbindung prüfen.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande: %2.</translation>
    </message>
    <message>
        <source>If the server speaks plain HTTP, begin the address with http://. If its certificate is its own, install it on this computer.</source>
        <translation>Wenn der Server einfaches HTTP spricht, die Adresse mit http:// beginnen. Wenn er ein eigenes Zertifikat hat, es auf diesem Computer installieren.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the address and whether the computer is on, then try again.</source>
        <translation>Die Adresse prüfen, und ob der Computer an ist, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>Check your connection and the address.</source>
        <translation>Die Verbindung und die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Die Adresse prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, and %1 is not on this computer.</source>
        <translation>„Nie online gehen“ ist eingeschaltet, und %1 ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Switch it off under Settings → Privacy and data, or load a model of this computer.</source>
        <translation>Unter Einstellungen → Privatsphäre und Daten ausschalten oder ein Modell dieses Computers laden.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle.</source>
        <translation>%1 hat die Verbindung mittendrin beendet.</translation>
    </message>
    <message>
        <source>What was written is kept. Let the answer go on, or ask again.</source>
        <translation>Das Geschriebene bleibt erhalten. Die Antwort fortsetzen lassen oder neu fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been silent for %n seconds.</source>
        <translation>
            <numerusform>%1 schweigt seit %n Sekunde.</numerusform>
            <numerusform>%1 schweigt seit %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written is kept. Check whether the server still works, then let the answer go on.</source>
        <translation>Das Geschriebene bleibt erhalten. Prüfen, ob der Server noch arbeitet, dann die Antwort fortsetzen lassen.</translation>
    </message>
    <message>
        <source>%1 does not answer like an OpenAI-compatible server.</source>
        <translation>%1 antwortet nicht wie ein OpenAI-kompatibler Server.</translation>
    </message>
    <message>
        <source>Check the address: it should be that of vLLM, llama-server, Ollama, LM Studio or a similar server, usually ending in /v1.</source>
        <translation>Die Adresse prüfen: Sie sollte die von vLLM, llama-server, Ollama, LM Studio oder einem ähnlichen Server sein und endet meist auf /v1.</translation>
    </message>
    <message>
        <source>%1 reports an error.</source>
        <translation>%1 meldet einen Fehler.</translation>
    </message>
</context>
<context>
    <name>remote::EndpointDraft</name>
    <message>
        <source>The server does not say what the model can do: this is guessed from its name. Correct what is wrong.</source>
        <translation>Der Server sagt nicht, was das Modell kann: Das hier ist aus seinem Namen geraten. Falsches berichtigen.</translation>
    </message>
    <message>
        <source>As the server says.</source>
        <translation>Wie der Server sagt.</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Enter it like gpu.lan:8000 or https://example.org/v1. A key has its own field.</source>
        <translation>Etwa als gpu.lan:8000 oder https://example.org/v1 eingeben. Für einen Schlüssel gibt es ein eigenes Feld.</translation>
    </message>
    <message>
        <source>%1 has no model.</source>
        <translation>%1 hat kein Modell.</translation>
    </message>
    <message>
        <source>Load or download one there, then look again.</source>
        <translation>Dort eines laden oder herunterladen, dann noch einmal suchen.</translation>
    </message>
    <message>
        <source>%1 answers. Models: %2</source>
        <comment>address, number</comment>
        <translation>%1 antwortet. Modelle: %2</translation>
    </message>
    <message>
        <source>%1 answers at %2. Models: %3</source>
        <comment>program, address, number</comment>
        <translation>%1 antwortet auf %2. Modelle: %3</translation>
    </message>
    <message>
        <source>The connection is not encrypted: who listens on the way can read your key and your chats.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Wer unterwegs mithört, kann den Schlüssel und die Chats lesen.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: who listens on the way can read your chats.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Wer unterwegs mithört, kann die Chats lesen.</translation>
    </message>
</context>
<context>
    <name>remote::Endpoints</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>pictures, video</source>
        <translation>Bilder, Video</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>%1k context</source>
        <translation>%1k Kontext</translation>
    </message>
</context>
<context>
    <name>remote::RemoteBackend</name>
    <message>
        <source>%1 has no model.</source>
        <translation>%1 hat kein Modell.</translation>
    </message>
    <message>
        <source>Load one there, then try again.</source>
        <translation>Dort eines laden, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 does not have the model %2 any more.</source>
        <translation>%1 hat das Modell %2 nicht mehr.</translation>
    </message>
    <message>
        <source>Edit the endpoint and choose another of its models.</source>
        <translation>Den Endpunkt bearbeiten und ein anderes seiner Modelle wählen.</translation>
    </message>
    <message>
        <source>%1 withheld the rest of the answer.</source>
        <translation>%1 hat den Rest der Antwort zurückgehalten.</translation>
    </message>
    <message>
        <source>Its provider filters what models write. Ask in another way.</source>
        <translation>Der Anbieter filtert, was Modelle schreiben. Anders fragen.</translation>
    </message>
</context>
<context>
    <name>secrets::Keyring</name>
    <message>
        <source>The system&apos;s keyring is locked, so keys and tokens last only until Facet is closed; unlock it and enter them again to keep them.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, daher gelten Schlüssel und Token nur, bis Facet geschlossen wird; ihn entsperren und sie neu eingeben, um sie zu behalten.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not remove a key; remove what is called “%1” there by hand.</source>
        <translation>Der Schlüsselbund des Systems hat einen Schlüssel nicht entfernt; dort von Hand entfernen, was „%1“ heißt.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1), so keys and tokens last only until Facet is closed; install and unlock GNOME Keyring or KWallet to keep them.</source>
        <translation>Der Schlüsselbund des Systems ist nicht benutzbar (%1), daher gelten Schlüssel und Token nur, bis Facet geschlossen wird; GNOME Keyring oder KWallet installieren und entsperren, um sie zu behalten.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1), so keys and tokens last only until Facet is closed; sign in to the system again to keep them.</source>
        <translation>Der Schlüsselbund des Systems ist nicht benutzbar (%1), daher gelten Schlüssel und Token nur, bis Facet geschlossen wird; neu am System anmelden, um sie zu behalten.</translation>
    </message>
</context>
<context>
    <name>server::RequestLog</name>
    <message>
        <source>%1 in, %2 out</source>
        <comment>tokens</comment>
        <translation>Eingabe %1, Ausgabe %2</translation>
    </message>
    <message>
        <source>%1 in (%2 cached), %3 out</source>
        <comment>tokens</comment>
        <translation>Eingabe %1 (%2 im Cache), Ausgabe %3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>Client getrennt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
</context>
<context>
    <name>server::Server</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>Choose another port; %1 is free.</source>
        <translation>Einen anderen Port wählen; %1 ist frei.</translation>
    </message>
    <message>
        <source>The server could not listen on port %1.</source>
        <translation>Der Server konnte auf Port %1 nicht lauschen.</translation>
    </message>
    <message>
        <source>Choose another port, or look whether the system forbids it.</source>
        <translation>Einen anderen Port wählen oder prüfen, ob das System ihn verbietet.</translation>
    </message>
    <message>
        <source>The server stopped listening.</source>
        <translation>Der Server lauscht nicht mehr.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so the server listens on this computer alone. It can be switched off under Privacy and data.</source>
        <translation>„Nie online gehen“ ist eingeschaltet, daher lauscht der Server nur auf diesem Computer. Ausschalten lässt es sich unter „Privatsphäre und Daten“.</translation>
    </message>
    <message>
        <source>The loaded model answers on %1: what programs ask here leaves this computer.</source>
        <translation>Das geladene Modell antwortet auf %1: Was Programme hier fragen, verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>settings::DataFolderMove</name>
    <message>
        <source>The data could not be copied: %1. They are where they were.</source>
        <translation>Die Daten ließen sich nicht kopieren: %1. Sie sind noch am alten Ort.</translation>
    </message>
    <message>
        <source>The new place has %1 free, and %2 are needed. Free some space or choose another folder.</source>
        <translation>Am neuen Ort sind %1 frei, gebraucht werden %2. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. The data are where they were.</source>
        <translation>%1 ist nicht lesbar: %2. Die Daten sind noch am alten Ort.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The copy of %1 differs from the original, so the new disk may be faulty. The data are where they were.</source>
        <translation>Die Kopie von %1 weicht vom Original ab, der neue Datenträger ist vielleicht defekt. Die Daten sind noch am alten Ort.</translation>
    </message>
    <message>
        <source>%1 changed while it was copied. The data are where they were; close other programs that use them and try again.</source>
        <translation>%1 hat sich beim Kopieren geändert. Die Daten sind noch am alten Ort; andere Programme, die sie benutzen, schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The data are where they were.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Die Daten sind noch am alten Ort.</translation>
    </message>
    <message>
        <source>The data are in this folder already. Choose one beside it, not within or around it.</source>
        <translation>Die Daten sind schon in diesem Ordner. Einen daneben wählen, nicht darin oder darüber.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 ist eine Datei. Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 holds other files. Choose an empty folder, or make a new one.</source>
        <translation>%1 enthält andere Dateien. Einen leeren Ordner wählen oder einen neuen anlegen.</translation>
    </message>
    <message>
        <source>Deleting the old copy</source>
        <translation>Alte Kopie wird gelöscht</translation>
    </message>
    <message>
        <source>The move was cancelled. The data are where they were.</source>
        <translation>Der Umzug wurde abgebrochen. Die Daten sind noch am alten Ort.</translation>
    </message>
    <message>
        <source>The data are in %1 now.</source>
        <translation>Die Daten sind jetzt in %1.</translation>
    </message>
    <message>
        <source>The data are in %1 now. Some old files in %2 could not be deleted; you may delete that folder.</source>
        <translation>Die Daten sind jetzt in %1. Einige alte Dateien in %2 ließen sich nicht löschen; dieser Ordner kann gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>settings::Presets</name>
    <message>
        <source>sampling as the model recommends</source>
        <translation>Sampling wie vom Modell empfohlen</translation>
    </message>
    <message>
        <source>temperature %1, top-p %2</source>
        <translation>Temperatur %1, Top-p %2</translation>
    </message>
    <message>
        <source>%1, thinks</source>
        <comment>%1: how answers are drawn</comment>
        <translation>%1, denkt</translation>
    </message>
    <message>
        <source>%1, thinks for at most %2 tokens</source>
        <comment>%1: how answers are drawn</comment>
        <translation>%1, denkt höchstens %2 Token lang</translation>
    </message>
</context>
<context>
    <name>settings::Settings</name>
    <message>
        <source>The settings could not be saved in %1. They hold until you close Facet; make the folder writable or free some space to keep them.</source>
        <translation>Die Einstellungen ließen sich nicht in %1 speichern. Sie gelten, bis Facet geschlossen wird; den Ordner beschreibbar machen oder Platz schaffen, um sie zu behalten.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1, and Facet starts with its defaults.</source>
        <translation>Die Einstellungsdatei war beschädigt. Sie ist als %1 aufgehoben, und Facet startet mit den Standardwerten.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read, so Facet starts with its defaults and does not save changes. Check the file&apos;s permissions.</source>
        <translation>Die Einstellungen in %1 sind nicht lesbar, daher startet Facet mit den Standardwerten und speichert keine Änderungen. Die Rechte der Datei prüfen.</translation>
    </message>
</context>
<context>
    <name>settings::Shortcuts</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Voriger Chat</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Nächster Chat</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <translation>Diesen Chat umbenennen</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Diesen Chat exportieren</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>End the thought and answer now</source>
        <translation>Gedanken beenden und jetzt antworten</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>Voriger Zweig</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>Nächster Zweig</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Record a question</source>
        <translation>Eine Frage aufnehmen</translation>
    </message>
    <message>
        <source>Switch thinking on or off</source>
        <translation>Denken ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>Liste der Chats zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide thinking and tools</source>
        <translation>Denken und Werkzeuge zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>Schrift wie üblich</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to the chat</source>
        <translation>Zum Chat</translation>
    </message>
    <message>
        <source>Go to transcribing</source>
        <translation>Zum Transkribieren</translation>
    </message>
    <message>
        <source>Go to the models</source>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Liste der Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>tools::Permissions</name>
    <message>
        <source>What tools may do could not be read: %1. They ask again.</source>
        <translation>Was Werkzeuge dürfen, war nicht lesbar: %1. Sie fragen wieder.</translation>
    </message>
    <message>
        <source>What tools may do could not be read, the file is damaged. They ask again.</source>
        <translation>Was Werkzeuge dürfen, war nicht lesbar, die Datei ist beschädigt. Sie fragen wieder.</translation>
    </message>
    <message>
        <source>What you allowed could not be saved: %1. It holds until the program ends.</source>
        <translation>Die Erlaubnis ließ sich nicht speichern: %1. Sie gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>In one chat</source>
        <translation>In einem Chat</translation>
    </message>
</context>
<context>
    <name>tools::ToolList</name>
    <message>
        <source>never asks</source>
        <translation>fragt nie</translation>
    </message>
    <message>
        <source>asks every time</source>
        <translation>fragt jedes Mal</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
</context>
<context>
    <name>tools::mcp::Client</name>
    <message>
        <source>A message that could not be read: %1</source>
        <translation>Eine Nachricht war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>Der Server hat nicht innerhalb von %1 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation>Der Server lehnt ab: %1</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>Der Server hat die Sitzung beendet.</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>The server answered neither with a result nor with an error.</source>
        <translation>Der Server hat weder mit einem Ergebnis noch mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>The server asked for “%1”, which is not supported.</source>
        <translation>Der Server hat „%1“ verlangt, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The server speaks revisions of the protocol that are not known here (%1). A newer Facet or another version of the server may help.</source>
        <translation>Der Server spricht Fassungen des Protokolls, die hier nicht bekannt sind (%1). Ein neueres Facet oder eine andere Version des Servers kann helfen.</translation>
    </message>
    <message>
        <source>Connected, protocol revision %1.</source>
        <translation>Verbunden, Protokollfassung %1.</translation>
    </message>
    <message>
        <source>The list of tools could not be read: %1</source>
        <translation>Die Liste der Werkzeuge war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Only the first %1 tools are used.</source>
        <translation>Nur die ersten %1 Werkzeuge werden benutzt.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::HttpTransport</name>
    <message>
        <source>The address of the server is not valid.</source>
        <translation>Die Adresse des Servers ist ungültig.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 MB.</source>
        <translation>Der Server hat eine Nachricht von mehr als %1 MB gesendet.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>Der Server ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>It wants a valid token: add it to the headers.</source>
        <translation>Er verlangt ein gültiges Token: in den Headern ergänzen.</translation>
    </message>
    <message>
        <source>The server answered with status %1. %2</source>
        <translation>Der Server hat mit Status %1 geantwortet. %2</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Der Server hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::McpServers</name>
    <message>
        <source>The list of servers in %1 could not be read: %2</source>
        <translation>Die Liste der Server in %1 war nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The list of servers could not be saved: %1</source>
        <translation>Die Liste der Server ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>There is a server named “%1” already.</source>
        <translation>Einen Server namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no server in this text.</source>
        <translation>In diesem Text ist kein Server.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Connected, no tools</source>
        <translation>Verbunden, keine Werkzeuge</translation>
    </message>
    <message>
        <source>Tools switched on: %1 of %2</source>
        <translation>Eingeschaltete Werkzeuge: %1 von %2</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <translation>Neuer Versuch: %1</translation>
    </message>
    <message>
        <source>Check the address and the headers, and that the server runs; then connect again.</source>
        <translation>Adresse und Header prüfen, und ob der Server läuft; dann neu verbinden.</translation>
    </message>
    <message>
        <source>Check the command and look at the log; then start it again.</source>
        <translation>Den Befehl prüfen und das Protokoll ansehen; dann neu starten.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::MessageReader</name>
    <message>
        <source>The server sends messages faster than they can be read.</source>
        <translation>Der Server sendet Nachrichten schneller, als sie gelesen werden können.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::Server</name>
    <message>
        <source>“Never go online” is switched on, and this server is not on this computer.</source>
        <translation>„Nie online gehen“ ist eingeschaltet, und dieser Server ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation>Verbinden: %1</translation>
    </message>
</context>
<context>
    <name>tools::mcp::ServerConfig</name>
    <message>
        <source>The server needs a name.</source>
        <translation>Der Server braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of the server is too long.</source>
        <translation>Der Name des Servers ist zu lang.</translation>
    </message>
    <message>
        <source>The server needs a command to start it, or an address (url).</source>
        <translation>Der Server braucht einen Befehl zum Starten oder eine Adresse (url).</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Das ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>The JSON must be an object with “mcpServers”.</source>
        <translation>Das JSON muss ein Objekt mit „mcpServers“ sein.</translation>
    </message>
    <message>
        <source>“mcpServers” must be an object with one entry for each server.</source>
        <translation>„mcpServers“ muss ein Objekt mit einem Eintrag für jeden Server sein.</translation>
    </message>
    <message>
        <source>More than %1 servers are not supported.</source>
        <translation>Mehr als %1 Server werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>The entry “%1” is not an object.</source>
        <translation>Der Eintrag „%1“ ist kein Objekt.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::StdioTransport</name>
    <message>
        <source>The program “%1” is not installed or not found in PATH.</source>
        <translation>Das Programm „%1“ ist nicht installiert oder nicht in PATH zu finden.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2</source>
        <translation>„%1“ ließ sich nicht starten: %2</translation>
    </message>
    <message>
        <source>The server crashed.</source>
        <translation>Der Server ist abgestürzt.</translation>
    </message>
    <message>
        <source>The server ended with code %1.</source>
        <translation>Der Server wurde mit Code %1 beendet.</translation>
    </message>
    <message>
        <source>The server does not read what it is sent.</source>
        <translation>Der Server liest nicht, was ihm gesendet wird.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 MB.</source>
        <translation>Der Server hat eine Nachricht von mehr als %1 MB gesendet.</translation>
    </message>
</context>
<context>
    <name>transcribe</name>
    <message>
        <source>Recording of %1</source>
        <translation>Aufnahme vom %1</translation>
    </message>
</context>
<context>
    <name>transcribe::Desk</name>
    <message>
        <source>This recording is no longer there. It may have been moved or deleted.</source>
        <translation>Diese Aufnahme ist nicht mehr da. Vielleicht wurde sie verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>languages</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>reading, %1 so far</source>
        <translation>wird gelesen, bisher %1</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <comment>the model is slower than speech</comment>
        <translation>%1 s Rückstand</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>Aufnahme vom %1</translation>
    </message>
    <message>
        <source>A recording is under way. Stop it first.</source>
        <translation>Eine Aufnahme läuft. Erst diese anhalten.</translation>
    </message>
    <message>
        <source>Only files on this computer can be transcribed. Save the file first.</source>
        <translation>Nur Dateien auf diesem Computer lassen sich transkribieren. Die Datei zuerst speichern.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>A recording is under way. Pause or stop it, then listen.</source>
        <translation>Eine Aufnahme läuft. Erst anhalten oder beenden, dann anhören.</translation>
    </message>
</context>
<context>
    <name>transcribe::LiveTranscriber</name>
    <message>
        <source>The model could not transcribe this.</source>
        <translation>Das Modell konnte dies nicht transkribieren.</translation>
    </message>
</context>
<context>
    <name>transcribe::Recorder</name>
    <message>
        <source>The computer was too busy: a moment of sound before %1 is missing.</source>
        <translation>Der Computer war zu beschäftigt: Vor %1 fehlt ein Moment Ton.</translation>
    </message>
    <message>
        <source>The last %1 of the recording are only in memory: the disk does not take them (%2).</source>
        <translation>Die letzten %1 der Aufnahme sind nur im Speicher: Der Datenträger nimmt sie nicht an (%2).</translation>
    </message>
    <message>
        <source>Free some space on the disk, then stop again.</source>
        <translation>Platz auf dem Datenträger schaffen, dann noch einmal anhalten.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Kein Mikrofon gefunden.</translation>
    </message>
    <message>
        <source>Connect one, or switch it on in the system&apos;s sound settings, then try again.</source>
        <translation>Eines anschließen oder in den Toneinstellungen des Systems einschalten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The microphone &quot;%1&quot; is not connected.</source>
        <translation>Das Mikrofon „%1“ ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Connect it, or choose another one, then try again.</source>
        <translation>Anschließen oder ein anderes wählen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another program is using the microphone.</source>
        <translation>Ein anderes Programm benutzt das Mikrofon.</translation>
    </message>
    <message>
        <source>Close that program or choose another microphone, then try again.</source>
        <translation>Dieses Programm schließen oder ein anderes Mikrofon wählen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened (%1).</source>
        <translation>Das Mikrofon lässt sich nicht öffnen (%1).</translation>
    </message>
    <message>
        <source>Choose another one, or check the system&apos;s sound settings, then try again.</source>
        <translation>Ein anderes wählen oder die Toneinstellungen des Systems prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The microphone stopped. Everything up to here is kept.</source>
        <translation>Das Mikrofon ist ausgefallen. Alles bis hierher ist erhalten.</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then go on.</source>
        <translation>Wieder anschließen oder ein anderes wählen, dann weitermachen.</translation>
    </message>
    <message>
        <source>Recording has stopped: the disk is full, and so is the memory set aside for this.</source>
        <translation>Die Aufnahme wurde angehalten: Der Datenträger ist voll, und der dafür vorgesehene Speicher auch.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then stop or go on. Do not close the program before: part of the recording is only in memory.</source>
        <translation>Platz auf dem Datenträger schaffen, dann anhalten oder weitermachen. Das Programm vorher nicht schließen: Ein Teil der Aufnahme ist nur im Speicher.</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk (%1). %2 are kept in memory and written as soon as possible. Free some space on the disk.</source>
        <translation>Die Aufnahme lässt sich nicht auf den Datenträger schreiben (%1). %2 bleiben im Speicher und werden geschrieben, sobald es geht. Platz auf dem Datenträger schaffen.</translation>
    </message>
</context>
<context>
    <name>transcribe::SessionList</name>
    <message>
        <source>The recording cannot be deleted: its folder is write-protected.</source>
        <translation>Die Aufnahme lässt sich nicht löschen: Ihr Ordner ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>transcribe::VoiceInput</name>
    <message>
        <source>The loaded model does not hear. Choose E2B or E4B.</source>
        <translation>Das geladene Modell hört nicht. E2B oder E4B wählen.</translation>
    </message>
    <message>
        <source>The microphone is in use on the Transcribe page.</source>
        <translation>Das Mikrofon wird auf der Seite „Transkribieren“ benutzt.</translation>
    </message>
    <message>
        <source>The recording is kept and written down once such a model is loaded.</source>
        <translation>Die Aufnahme bleibt erhalten und wird aufgeschrieben, sobald ein solches Modell geladen ist.</translation>
    </message>
    <message>
        <source>Try again. The recording is kept until you close this message.</source>
        <translation>Noch einmal versuchen. Die Aufnahme bleibt erhalten, bis diese Meldung geschlossen wird.</translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen in the settings and that it is not muted, then talk again.</source>
        <translation>In den Einstellungen prüfen, ob das richtige Mikrofon gewählt und nicht stummgeschaltet ist, dann noch einmal sprechen.</translation>
    </message>
    <message>
        <source>What was recorded is kept until you close this message: you can attach it instead.</source>
        <translation>Das Aufgenommene bleibt erhalten, bis diese Meldung geschlossen wird: Stattdessen lässt es sich anhängen.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>Nichts zu hören.</translation>
    </message>
</context>
<context>
    <name>window::Application</name>
    <message>
        <source>Until then chats are lost when the program ends.</source>
        <translation>Bis dahin gehen Chats verloren, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Die Antwort ist fertig.</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>Die Antwort ist zu Ende.</translation>
    </message>
    <message>
        <source>About this recording:</source>
        <translation>Zu dieser Aufnahme:</translation>
    </message>
</context>
<context>
    <name>window::ModelStatus</name>
    <message>
        <source>answers come from %1</source>
        <translation>Antworten kommen von %1</translation>
    </message>
    <message>
        <source>%1 · %2 in use</source>
        <translation>%1 · %2 belegt</translation>
    </message>
    <message>
        <source>Facet demo</source>
        <comment>name of the built-in model</comment>
        <translation>Facet-Demo</translation>
    </message>
</context>
</TS>
