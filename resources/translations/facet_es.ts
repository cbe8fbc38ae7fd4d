<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Facet %1</source>
        <translation>Facet %1</translation>
    </message>
    <message>
        <source>A window for Google&apos;s Gemma models, with an engine of its own on Vulkan. Gemma is a trademark of Google LLC; Facet is not made by Google.</source>
        <translation>Una ventana para los modelos Gemma de Google, con un motor propio sobre Vulkan. Gemma es una marca de Google LLC; Facet no es obra de Google.</translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>How the next token is drawn from those that are likely.</source>
        <translation>Cómo se elige el siguiente token entre los probables.</translation>
    </message>
    <message>
        <source>As the model recommends</source>
        <translation>Como recomienda el modelo</translation>
    </message>
    <message>
        <source>For Gemma 4: temperature 1, top-k 64, top-p 0.95.</source>
        <translation>Para Gemma 4: temperatura 1, top-k 64, top-p 0,95.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; higher is more varied.</source>
        <translation>0 toma siempre el token más probable; un valor mayor da más variedad.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together reach this share.</source>
        <translation>Solo los tokens más probables que juntos alcanzan esta proporción.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens; 0 takes all.</source>
        <translation>Solo este número de los tokens más probables; 0 los toma todos.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Only tokens with at least this share of the likeliest one&apos;s chance.</source>
        <translation>Solo tokens con al menos esta proporción de la probabilidad del más probable.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Above 1, words that were used become less likely.</source>
        <translation>Por encima de 1, las palabras ya usadas se vuelven menos probables.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer. Empty: a new one each time.</source>
        <translation>La misma semilla, pregunta y ajustes dan la misma respuesta. Vacía: una nueva cada vez.</translation>
    </message>
    <message>
        <source>new for each answer</source>
        <translation>nueva para cada respuesta</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Stronger lines and text on plain grounds.</source>
        <translation>Líneas y texto más marcados sobre fondos lisos.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything in the window, as a multiple of the usual size.</source>
        <translation>De todo lo que hay en la ventana, como múltiplo del tamaño habitual.</translation>
    </message>
    <message>
        <source>This is how answers look for reading.</source>
        <translation>Así se ven las respuestas al leerlas.</translation>
    </message>
</context>
<context>
    <name>AttachmentCards</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic)</translation>
    </message>
    <message>
        <source>Sound (*.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac)</source>
        <translation>Sonido (*.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac)</translation>
    </message>
    <message>
        <source>Video (*.mp4 *.mkv *.webm *.mov *.avi *.m4v)</source>
        <translation>Vídeo (*.mp4 *.mkv *.webm *.mov *.avi *.m4v)</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp *.epub *.txt *.md *.csv *.html)</source>
        <translation>Documentos (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp *.epub *.txt *.md *.csv *.html)</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Previous branch</source>
        <translation>Rama anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>branches</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>Rama siguiente</translation>
    </message>
</context>
<context>
    <name>BudgetChoice</name>
    <message>
        <source>Less detail per frame</source>
        <translation>Menos detalle por fotograma</translation>
    </message>
    <message>
        <source>%1 per frame</source>
        <comment>tokens</comment>
        <translation>%1 por fotograma</translation>
    </message>
    <message>
        <source>More detail per frame</source>
        <translation>Más detalle por fotograma</translation>
    </message>
</context>
<context>
    <name>BudgetSlider</name>
    <message>
        <source>text alone</source>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>Detail of %1</source>
        <translation>Detalle de %1</translation>
    </message>
    <message>
        <source>Detail of each picture of %1</source>
        <translation>Detalle de cada imagen de %1</translation>
    </message>
</context>
<context>
    <name>CalculateTool</name>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Computes exactly, on this computer.</source>
        <translation>Calcula con exactitud, en este equipo.</translation>
    </message>
    <message>
        <source>Calculate %1?</source>
        <translation>¿Calcular %1?</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Arguments: %1</source>
        <translation>Argumentos: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>The releases of Gemma 4 by Google and by those who convert them, with what each takes on this machine.</source>
        <translation>Las publicaciones de Gemma 4 de Google y de quienes las convierten, con lo que cada una ocupa en este equipo.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Asks for a newer list of models and for newer files of those on this machine</source>
        <translation>Pide una lista de modelos más reciente y archivos más recientes de los que hay en este equipo</translation>
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
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Página de %1</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Title of this chat</source>
        <translation>Título de este chat</translation>
    </message>
    <message>
        <source>Hide the trace</source>
        <translation>Ocultar la traza</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>Mostrar la traza</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Este chat</translation>
    </message>
    <message>
        <source>System prompt and answer form…</source>
        <translation>Prompt de sistema y forma de respuesta…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Exportar como Markdown…</translation>
    </message>
    <message>
        <source>Export as HTML…</source>
        <translation>Exportar como HTML…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Exportar como JSON…</translation>
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
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Move to new folder</source>
        <translation>Mover a una carpeta nueva</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML with pictures</source>
        <translation>HTML con imágenes</translation>
    </message>
    <message>
        <source>JSON, to import again</source>
        <translation>JSON, para volver a importar</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Quitar carpeta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <translation>Prompt de sistema de este chat</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>Por ejemplo: Eres un profesor paciente. Responde con frases cortas.</translation>
    </message>
    <message>
        <source>Answers as JSON</source>
        <translation>Respuestas en JSON</translation>
    </message>
    <message>
        <source>With a JSON schema every answer satisfies it, always. Tools rest meanwhile.</source>
        <translation>Con un esquema JSON, todas las respuestas lo cumplen, siempre. Mientras tanto no se usan herramientas.</translation>
    </message>
    <message>
        <source>JSON schema of answers</source>
        <translation>Esquema JSON de las respuestas</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Attach the recording</source>
        <translation>Adjuntar la grabación</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>Folder %1, open</source>
        <translation>Carpeta %1, abierta</translation>
    </message>
    <message>
        <source>Folder %1, closed</source>
        <translation>Carpeta %1, cerrada</translation>
    </message>
    <message>
        <source>%1, is being answered</source>
        <translation>%1, se está respondiendo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message>
        <source>Chats and presets</source>
        <translation>Chats y preajustes</translation>
    </message>
    <message>
        <source>What a new chat begins with; each chat can have its own.</source>
        <translation>Con qué empieza un chat nuevo; cada chat puede tener lo suyo.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>Said to the model before the conversation.</source>
        <translation>Se le dice al modelo antes de la conversación.</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in metric units.</source>
        <translation>Por ejemplo: Responde brevemente, en unidades métricas.</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Pensar antes de responder</translation>
    </message>
    <message>
        <source>Better at hard questions, slower at easy ones.</source>
        <translation>Mejor con preguntas difíciles, más lento con las fáciles.</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Pensamiento más largo</translation>
    </message>
    <message>
        <source>After so many tokens the thought is closed and the answer begins.</source>
        <translation>Tras este número de tokens se cierra el pensamiento y empieza la respuesta.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>System prompt, thinking and sampling of the settings, under a name.</source>
        <translation>Prompt de sistema, pensamiento y muestreo de los ajustes, bajo un nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; was deleted.</source>
        <translation>Se ha eliminado el preajuste «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ClipBody</name>
    <message>
        <source>Play %1</source>
        <translation>Reproducir %1</translation>
    </message>
    <message>
        <source>Send without its sound</source>
        <translation>Enviar sin su sonido</translation>
    </message>
    <message>
        <source>Send with its sound</source>
        <translation>Enviar con su sonido</translation>
    </message>
</context>
<context>
    <name>ClipRange</name>
    <message>
        <source>Start of the range of %1</source>
        <translation>Inicio del intervalo de %1</translation>
    </message>
    <message>
        <source>End of the range of %1</source>
        <translation>Fin del intervalo de %1</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Facet and its server?</source>
        <translation>¿Cerrar Facet y su servidor?</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of other programs are being answered. They are cut off.</source>
        <translation>
            <numerusform>Se está respondiendo %n solicitud de otros programas. Se interrumpirá.</numerusform>
            <numerusform>Se están respondiendo %n solicitudes de otros programas. Se interrumpirán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs cannot use the model any more until Facet is started again.</source>
        <translation>Otros programas no podrán usar el modelo hasta que Facet se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>Código en %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>Guardar el código en un archivo</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Editing</source>
        <translation>Editando</translation>
    </message>
    <message>
        <source>The old question stays as a branch.</source>
        <translation>La pregunta anterior se conserva como rama.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pregunta lo que quieras</translation>
    </message>
    <message>
        <source>Ask, or drop pictures, sound, video and documents anywhere</source>
        <translation>Pregunta, o suelta imágenes, sonido, vídeo y documentos en cualquier lugar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Opens the choices for thinking</source>
        <translation>Abre las opciones de pensamiento</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Context: %1, %2</source>
        <translation>Contexto: %1, %2</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
</context>
<context>
    <name>ConvertUnitsTool</name>
    <message>
        <source>Unit converter</source>
        <translation>Conversor de unidades</translation>
    </message>
    <message>
        <source>Length, mass, temperature, volume and more, on this computer.</source>
        <translation>Longitud, masa, temperatura, volumen y más, en este equipo.</translation>
    </message>
    <message>
        <source>Convert %1 %2 to %3?</source>
        <comment>a value, its unit, the wanted unit</comment>
        <translation>¿Convertir %1 %2 a %3?</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>CurrentTimeTool</name>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Reads the clock of this computer.</source>
        <translation>Lee el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Look at the clock?</source>
        <translation>¿Mirar el reloj?</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>This goes:</source>
        <translation>Se elimina:</translation>
    </message>
    <message>
        <source>This goes, and frees %1:</source>
        <translation>Se elimina lo siguiente y se liberan %1:</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>Default microphone</source>
        <translation>Micrófono predeterminado</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Micrófono: %1</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do not cancel %1</source>
        <translation>No cancelar %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Intentar %1 de nuevo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Cancel %1 and delete what has arrived</source>
        <translation>Cancelar %1 y eliminar lo que ha llegado</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>Página del modelo</translation>
    </message>
</context>
<context>
    <name>DownloadSettingsView</name>
    <message>
        <source>A folder for downloaded models</source>
        <translation>Una carpeta para los modelos descargados</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>%1: other programs find the models there too.</source>
        <translation>%1: otros programas también encuentran ahí los modelos.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation>Elegir la carpeta de descargas</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>La habitual</translation>
    </message>
    <message>
        <source>Use the usual folder of downloads</source>
        <translation>Usar la carpeta de descargas habitual</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Archivos a la vez</translation>
    </message>
    <message>
        <source>More are not always faster.</source>
        <translation>Más no siempre es más rápido.</translation>
    </message>
    <message>
        <source>Access token of the hub</source>
        <translation>Token de acceso del hub</translation>
    </message>
    <message>
        <source>There is a token. It is sent to %1 alone, for models with a licence to accept.</source>
        <translation>Hay un token. Solo se envía a %1, para los modelos con una licencia que aceptar.</translation>
    </message>
    <message>
        <source>For models whose licence is accepted on their page. Made on the hub under Settings, Access Tokens; kept in the system&apos;s keyring.</source>
        <translation>Para modelos cuya licencia se ha aceptado en su página. Se crea en el hub, en Settings, Access Tokens; se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Otro token</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the access token</source>
        <translation>Guardar el token de acceso</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the access token</source>
        <translation>Olvidar el token de acceso</translation>
    </message>
    <message>
        <source>Mirror of the hub</source>
        <translation>Espejo del hub</translation>
    </message>
    <message>
        <source>This is no address; %1 is used.</source>
        <translation>Esto no es una dirección; se usa %1.</translation>
    </message>
    <message>
        <source>Asked instead of the hub, for networks that do not reach it. Empty: %1.</source>
        <translation>Se consulta en lugar del hub, para redes que no llegan a él. Vacío: %1.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.org:3128. Until then nothing is downloaded.</source>
        <translation>Host y puerto, por ejemplo proxy.example.org:3128. Hasta entonces no se descarga nada.</translation>
    </message>
    <message>
        <source>There is a token. It is not sent to %1, which is not encrypted.</source>
        <translation>Hay un token. No se envía a %1, que no está cifrado.</translation>
    </message>
    <message>
        <source>This mirror is not encrypted (http), so your access token is not sent to it.</source>
        <translation>Este espejo no está cifrado (http), así que tu token de acceso no se le envía.</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>it does not say what the file hashes to (no ETag).</source>
        <translation>no indica el hash del archivo (sin ETag).</translation>
    </message>
    <message>
        <source>it does not name the version (no X-Repo-Commit).</source>
        <translation>no indica la versión (sin X-Repo-Commit).</translation>
    </message>
    <message>
        <source>the size it names is impossible.</source>
        <translation>el tamaño que indica es imposible.</translation>
    </message>
    <message>
        <source>the folder cannot be made.</source>
        <translation>la carpeta no se puede crear.</translation>
    </message>
    <message>
        <source>the finished file cannot be given its name.</source>
        <translation>no se puede dar su nombre al archivo terminado.</translation>
    </message>
    <message>
        <source>Facet is set never to go online, so nothing is downloaded.</source>
        <translation>Facet está ajustado para no conectarse nunca, así que no se descarga nada.</translation>
    </message>
    <message>
        <source>Allow it in the settings under “Privacy and data”, then go on.</source>
        <translation>Permítelo en los ajustes, en «Privacidad y datos», y continúa.</translation>
    </message>
    <message>
        <source>A proxy is to be used, and its address is missing or wrong; nothing goes around it.</source>
        <translation>Se debe usar un proxy y su dirección falta o es incorrecta; nada pasa sin él.</translation>
    </message>
    <message>
        <source>Set its host and port in the settings under “Downloads”, then go on.</source>
        <translation>Indica su host y su puerto en los ajustes, en «Descargas», y continúa.</translation>
    </message>
    <message>
        <source>The hub does not show %1 without a token: it is private, or it does not exist.</source>
        <translation>El hub no muestra %1 sin un token: es privado o no existe.</translation>
    </message>
    <message>
        <source>Check the name. If it is right, set an access token of the hub in the settings under “Downloads”.</source>
        <translation>Comprueba el nombre. Si es correcto, pon un token de acceso del hub en los ajustes, en «Descargas».</translation>
    </message>
    <message>
        <source>The hub does not accept the access token for %1.</source>
        <translation>El hub no acepta el token de acceso para %1.</translation>
    </message>
    <message>
        <source>Make a new token on the hub, with the right to read, and set it in the settings under “Downloads”.</source>
        <translation>Crea en el hub un token nuevo con permiso de lectura y ponlo en los ajustes, en «Descargas».</translation>
    </message>
    <message>
        <source>%1 is only for people who have accepted its licence.</source>
        <translation>%1 es solo para quienes han aceptado su licencia.</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page, then set an access token of the hub in the settings under “Downloads”.</source>
        <translation>Acepta la licencia en la página del modelo y después pon un token de acceso del hub en los ajustes, en «Descargas».</translation>
    </message>
    <message>
        <source>The hub does not let you have %1 yet.</source>
        <translation>El hub aún no te deja obtener %1.</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page with the account of your token, and check that the token may read it.</source>
        <translation>Acepta la licencia en la página del modelo con la cuenta de tu token y comprueba que el token puede leerlo.</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page and set an access token of the hub in the settings under “Downloads”.</source>
        <translation>Acepta la licencia en la página del modelo y pon un token de acceso del hub en los ajustes, en «Descargas».</translation>
    </message>
    <message>
        <source>%1 no longer has the version that was asked for.</source>
        <translation>%1 ya no tiene la versión que se pidió.</translation>
    </message>
    <message>
        <source>Look at the model&apos;s page, and choose its files again.</source>
        <translation>Mira la página del modelo y elige de nuevo sus archivos.</translation>
    </message>
    <message>
        <source>%1 has no file %2.</source>
        <translation>%1 no tiene el archivo %2.</translation>
    </message>
    <message>
        <source>It may have been renamed or removed. Look at the model&apos;s page, and choose its files again.</source>
        <translation>Puede que se haya quitado o haya cambiado de nombre. Mira la página del modelo y elige de nuevo sus archivos.</translation>
    </message>
    <message>
        <source>The hub has no %1, or no %2 in it.</source>
        <translation>El hub no tiene %1, o no contiene %2.</translation>
    </message>
    <message>
        <source>Check the name. If you use a mirror, it may lack this model: choose another in the settings under “Downloads”.</source>
        <translation>Comprueba el nombre. Si usas un espejo, puede que le falte este modelo: elige otro en los ajustes, en «Descargas».</translation>
    </message>
    <message>
        <source>The hub says there were too many requests from here.</source>
        <translation>El hub dice que hubo demasiadas solicitudes desde aquí.</translation>
    </message>
    <message>
        <source>Try again later. With an access token in the settings under “Downloads” the limits are higher.</source>
        <translation>Inténtalo más tarde. Con un token de acceso en los ajustes, en «Descargas», los límites son más altos.</translation>
    </message>
    <message>
        <source>The hub has trouble of its own (status %1).</source>
        <translation>El hub tiene sus propios problemas (estado %1).</translation>
    </message>
    <message>
        <source>Try again later; what has arrived is kept.</source>
        <translation>Inténtalo más tarde; lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>The hub refused the request (status %1).</source>
        <translation>El hub rechazó la solicitud (estado %1).</translation>
    </message>
    <message>
        <source>Check the mirror and the proxy in the settings under “Downloads”, then try again.</source>
        <translation>Comprueba el espejo y el proxy en los ajustes, en «Descargas», e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>Falló la conexión con %1: %2</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in the settings under “Downloads”; what has arrived is kept.</source>
        <translation>Comprueba la red, y el proxy en los ajustes, en «Descargas»; lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>Nothing arrived from %1 for a while.</source>
        <translation>Hace un rato que no llega nada de %1.</translation>
    </message>
    <message>
        <source>Check the network, then try again; what has arrived is kept.</source>
        <translation>Comprueba la red e inténtalo de nuevo; lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>%1 sends requests in circles or to where they may not go.</source>
        <translation>%1 envía las solicitudes en círculos o adonde no pueden ir.</translation>
    </message>
    <message>
        <source>Check the mirror and the proxy in the settings under “Downloads”, and whether the network asks you to sign in.</source>
        <translation>Comprueba el espejo y el proxy en los ajustes, en «Descargas», y si la red te pide iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 does not answer as a hub of models does: %2</source>
        <translation>%1 no responde como un hub de modelos: %2</translation>
    </message>
    <message>
        <source>Check the mirror in the settings under “Downloads”, and whether the network asks you to sign in.</source>
        <translation>Comprueba el espejo en los ajustes, en «Descargas», y si la red te pide iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 keeps changing on the hub while it is downloaded.</source>
        <translation>%1 cambia una y otra vez en el hub mientras se descarga.</translation>
    </message>
    <message>
        <source>Try again when its owner has finished.</source>
        <translation>Inténtalo de nuevo cuando su propietario haya terminado.</translation>
    </message>
    <message>
        <source>The hub has another version of %1 than the list of models says.</source>
        <translation>El hub tiene otra versión de %1 que la que dice la lista de modelos.</translation>
    </message>
    <message>
        <source>Refresh the list of models, and choose it again.</source>
        <translation>Actualiza la lista de modelos y elígelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 arrived twice with wrong bytes (its SHA-256 is not the hub&apos;s).</source>
        <translation>%1 llegó dos veces con bytes incorrectos (su SHA-256 no es la del hub).</translation>
    </message>
    <message>
        <source>A proxy, a mirror or the memory of this machine changes them. Try another network or mirror, then try again.</source>
        <translation>Un proxy, un espejo o la memoria de este equipo los cambia. Prueba con otra red u otro espejo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent only a pointer of Git LFS in place of %2: it does not have its large files.</source>
        <translation>%1 envió solo un puntero de Git LFS en lugar de %2: no tiene sus archivos grandes.</translation>
    </message>
    <message>
        <source>Choose another mirror in the settings under “Downloads”, or none, then try again.</source>
        <translation>Elige otro espejo en los ajustes, en «Descargas», o ninguno, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>El disco de %1 está lleno.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings under “Downloads”, then go on; what has arrived is kept.</source>
        <translation>Haz sitio o elige otra carpeta en los ajustes, en «Descargas», y continúa; lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>%1 more are needed in %2, and %3 are free.</source>
        <translation>Hacen falta %1 más en %2, y hay %3 libres.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings under “Downloads”, then go on.</source>
        <translation>Haz sitio o elige otra carpeta en los ajustes, en «Descargas», y continúa.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Check the folder and its rights, or choose another one in the settings under “Downloads”.</source>
        <translation>Comprueba la carpeta y sus permisos, o elige otra en los ajustes, en «Descargas».</translation>
    </message>
    <message>
        <source>The lock of %1 cannot be had.</source>
        <translation>No se puede obtener el bloqueo de %1.</translation>
    </message>
    <message>
        <source>Close the other program that downloads it, then try again.</source>
        <translation>Cierra el otro programa que lo descarga e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no name a downloaded file can have here.</source>
        <translation>«%1» no es un nombre que un archivo descargado pueda tener aquí.</translation>
    </message>
    <message>
        <source>Do not download from this repository, or tell its owner.</source>
        <translation>No descargues de este repositorio, o avisa a su propietario.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Tried %n times.</source>
        <translation>
            <numerusform>%1 Se intentó %n vez.</numerusform>
            <numerusform>%1 Se intentó %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>it began the file anew.</source>
        <translation>empezó el archivo desde el principio.</translation>
    </message>
    <message>
        <source>it sent other bytes than were asked for.</source>
        <translation>envió bytes distintos de los que se pidieron.</translation>
    </message>
    <message>
        <source>the connection was closed too early.</source>
        <translation>la conexión se cerró demasiado pronto.</translation>
    </message>
    <message>
        <source>A download has at least one file and at most %1.</source>
        <translation>Una descarga tiene al menos un archivo y como máximo %1.</translation>
    </message>
    <message>
        <source>the file disappears after it is written.</source>
        <translation>el archivo desaparece después de escribirse.</translation>
    </message>
    <message>
        <source>%1 is not encrypted (http), so your access token is not sent to it. Set a mirror that begins with https:// in the settings under “Downloads”.</source>
        <translation>%1 no está cifrado (http), así que tu token de acceso no se le envía. Indica un espejo que empiece por https:// en los ajustes, en «Descargas».</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todas</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to attach</source>
        <translation>Suelta para adjuntar</translation>
    </message>
    <message>
        <source>Pictures, sound, video, PDF, Office documents, text and source code; several at once. Nothing leaves this machine.</source>
        <translation>Imágenes, sonido, vídeo, PDF, documentos de Office, texto y código fuente; varios a la vez. Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>What is on your mind?</source>
        <translation>¿Qué tienes en mente?</translation>
    </message>
    <message>
        <source>Everything stays on this machine.</source>
        <translation>Todo se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>%1 at %2</source>
        <comment>model, address</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 at %2 · %3</source>
        <comment>model, address, program</comment>
        <translation>%1 en %2 · %3</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so nothing is sent there. You can change that under Settings → Privacy and data.</source>
        <translation>«No conectarse nunca» está activado, así que no se envía nada ahí. Puedes cambiarlo en Ajustes → Privacidad y datos.</translation>
    </message>
</context>
<context>
    <name>EndpointForm</name>
    <message>
        <source>Add an endpoint</source>
        <translation>Añadir un endpoint</translation>
    </message>
    <message>
        <source>Edit the endpoint</source>
        <translation>Editar el endpoint</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Key. There is one in the keyring; type another to replace it.</source>
        <translation>Clave. Hay una en el llavero; escribe otra para sustituirla.</translation>
    </message>
    <message>
        <source>Key, if the server wants one. It is kept in the keyring of the system.</source>
        <translation>Clave, si el servidor pide una. Se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export all chats</source>
        <translation>Exportar todos los chats</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exportar este chat</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
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
        <translation>Texto (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Subtítulos (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Subtítulos web (VTT)</translation>
    </message>
    <message>
        <source>Table (Markdown)</source>
        <translation>Tabla (Markdown)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
</context>
<context>
    <name>FetchPageTool</name>
    <message>
        <source>Fetch web page</source>
        <translation>Obtener página web</translation>
    </message>
    <message>
        <source>Loads one address from the internet and gives its text to the model. Asks every time.</source>
        <translation>Carga una dirección de internet y da su texto al modelo. Pregunta cada vez.</translation>
    </message>
    <message>
        <source>Go online and load %1?</source>
        <translation>¿Conectarse y cargar %1?</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FitCell</name>
    <message>
        <source>%1, too large</source>
        <translation>%1, demasiado grande</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>FitTableView</name>
    <message>
        <source>What fits</source>
        <translation>Qué cabe</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Type of keys and values</source>
        <translation>Tipo de caché KV</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Weights, towers, keys and values with the context full, and scratch, on %1. Speeds are reckoned from the memory&apos;s measured bandwidth.</source>
        <translation>Pesos, codificadores, caché KV con el contexto lleno y búfer, en %1. Las velocidades se calculan a partir del ancho de banda de memoria medido.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copiar como texto sin formato</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>Mostrar la traza</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Eliminar esta respuesta</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>Copiar fórmula como TeX</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message numerus="yes">
        <source>%n frame(s) that the model sees</source>
        <translation>
            <numerusform>%n fotograma que ve el modelo</numerusform>
            <numerusform>%n fotogramas que ve el modelo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window. Answers come in the language you write in.</source>
        <translation>De la ventana. Las respuestas llegan en el idioma en que escribes.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Enter sends the question</source>
        <translation>Enter envía la pregunta</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Enter begins a new line, Ctrl+Enter sends.</source>
        <translation>Enter empieza una línea nueva, Ctrl+Enter envía.</translation>
    </message>
    <message>
        <source>Notify when a long answer ends</source>
        <translation>Avisar cuando termine una respuesta larga</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>Solo mientras otra ventana está delante.</translation>
    </message>
    <message>
        <source>Show thinking and tools beside the chat</source>
        <translation>Mostrar pensamiento y herramientas junto al chat</translation>
    </message>
    <message>
        <source>The panel with every step of an answer, its time and its tokens.</source>
        <translation>El panel con cada paso de una respuesta, su tiempo y sus tokens.</translation>
    </message>
</context>
<context>
    <name>GrantList</name>
    <message>
        <source>Nothing. Every tool that can ask does ask.</source>
        <translation>Nada. Toda herramienta que puede preguntar pregunta.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tool, server</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>always, date</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back the permission of %1</source>
        <translation>Retirar el permiso de %1</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Retirar todos</translation>
    </message>
    <message>
        <source>Taken back: it asks again.</source>
        <translation>Retirado: vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Get %1, %2</source>
        <translation>Obtener %1, %2</translation>
    </message>
</context>
<context>
    <name>HubFiles</name>
    <message>
        <source>Reading what is in it…</source>
        <translation>Leyendo su contenido…</translation>
    </message>
    <message>
        <source>Page on the hub</source>
        <translation>Página en el hub</translation>
    </message>
</context>
<context>
    <name>HubRepositoryRow</name>
    <message>
        <source>%1 by %2</source>
        <comment>a repository, its publisher</comment>
        <translation>%1 de %2</translation>
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
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Search Gemma models, by size, publisher or language</source>
        <translation>Busca modelos Gemma por tamaño, editor o idioma</translation>
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
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Consultando el hub…</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or the other kind of files.</source>
        <translation>No se encontró nada. Prueba con menos palabras o con el otro tipo de archivos.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Draw the part that you ask about</source>
        <translation>Marca la parte por la que preguntas</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Draw a box around what the question is about. With the keyboard: arrows move it, Shift and arrows change its size.</source>
        <translation>Dibuja un recuadro alrededor de lo que trata la pregunta. Con el teclado: las flechas lo mueven, Shift y las flechas cambian su tamaño.</translation>
    </message>
    <message>
        <source>Only the marked part is sent, in full detail.</source>
        <translation>Solo se envía la parte marcada, con todo detalle.</translation>
    </message>
    <message>
        <source>Draw a box to ask about a part of the picture.</source>
        <translation>Dibuja un recuadro para preguntar por una parte de la imagen.</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, página %2 de %3</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Exported chats (*.json)</source>
        <translation>Chats exportados (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>InstalledList</name>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>newer files on the hub</source>
        <translation>archivos más recientes en el hub</translation>
    </message>
    <message>
        <source>loading, %1 %</source>
        <translation>cargando, %1 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>Facet looks in the Hugging Face cache, LM Studio, Jan and Ollama. Add other files or folders from disk, or drop them here; they are used where they are.</source>
        <translation>Facet busca en la caché de Hugging Face, LM Studio, Jan y Ollama. Añade otros archivos o carpetas del disco, o suéltalos aquí; se usan donde están.</translation>
    </message>
</context>
<context>
    <name>InstalledMenu</name>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Get the newer files</source>
        <translation>Obtener los archivos más recientes</translation>
    </message>
    <message>
        <source>Verify the files</source>
        <translation>Verificar los archivos</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Detener la verificación</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Choose a shortcut, then press the keys it shall have. Escape keeps the old ones, Delete takes them away.</source>
        <translation>Elige un atajo y pulsa las teclas que debe tener. Escape conserva las anteriores, Delete las quita.</translation>
    </message>
    <message>
        <source>Some keys are given twice; what they do is not certain.</source>
        <translation>Algunas teclas están asignadas dos veces; no es seguro lo que hacen.</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Todas como de costumbre</translation>
    </message>
</context>
<context>
    <name>LabelChips</name>
    <message>
        <source>without a label</source>
        <translation>sin etiqueta</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>No translation</source>
        <translation>Sin traducción</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Spoken</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>%1 download</source>
        <translation>%1 de descarga</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>You are asked once for each repository. The files go into the Hugging Face cache, where other programs find them too.</source>
        <translation>Se te pregunta una vez por cada repositorio. Los archivos van a la caché de Hugging Face, donde otros programas también los encuentran.</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>Aceptar y descargar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar chats…</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exportar todos los chats</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML with pictures</source>
        <translation>HTML con imágenes</translation>
    </message>
    <message>
        <source>JSON, to import again</source>
        <translation>JSON, para volver a importar</translation>
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
        <translation>Nueva carpeta</translation>
    </message>
</context>
<context>
    <name>McpServers</name>
    <message>
        <source>No servers yet. Programs that speak the Model Context Protocol (MCP) can bring tools for files, calendars, databases and more.</source>
        <translation>Aún no hay servidores. Los programas que hablan el Model Context Protocol (MCP) pueden aportar herramientas para archivos, calendarios, bases de datos y más.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se ha quitado «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>Pegar JSON</translation>
    </message>
</context>
<context>
    <name>McpTool</name>
    <message>
        <source>Let the server “%1” run %2?</source>
        <comment>server, tool</comment>
        <translation>¿Dejar que el servidor «%1» ejecute %2?</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Stop talking</source>
        <translation>Dejar de hablar</translation>
    </message>
    <message>
        <source>Writing down what you said</source>
        <translation>Escribiendo lo que dijiste</translation>
    </message>
    <message>
        <source>Talk: hold, or click to begin and end</source>
        <translation>Hablar: mantén pulsado, o haz clic para empezar y terminar</translation>
    </message>
    <message>
        <source>Write down what you said</source>
        <translation>Escribir lo que dijiste</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name in Facet</source>
        <translation>Nombre en Facet</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>Lo que puede hacer el modelo</translation>
    </message>
    <message>
        <source>What the model can do. %1</source>
        <translation>Lo que puede hacer el modelo. %1</translation>
    </message>
    <message>
        <source>Pictures and video</source>
        <translation>Imágenes y vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>Context length in tokens; empty: not known</source>
        <translation>Longitud del contexto en tokens; vacía: no se conoce</translation>
    </message>
    <message>
        <source>Context length in tokens</source>
        <translation>Longitud del contexto en tokens</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
</context>
<context>
    <name>ModelPill</name>
    <message>
        <source>Loading %1 · %2 %</source>
        <comment>model, per cent</comment>
        <translation>Cargando %1 · %2 %</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Model and device</source>
        <translation>Modelo y dispositivo</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>towers for pictures and sound</source>
        <translation>codificadores de imagen y sonido</translation>
    </message>
    <message>
        <source>cache of keys and values</source>
        <translation>caché KV</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>búfer</translation>
    </message>
    <message>
        <source>The loaded model still runs with the settings before.</source>
        <translation>El modelo cargado aún funciona con los ajustes anteriores.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What computes the answers.</source>
        <translation>Lo que calcula las respuestas.</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>El mejor</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once. Longer takes more memory.</source>
        <translation>Cuánto de una conversación ve el modelo a la vez. Cuanto más largo, más memoria ocupa.</translation>
    </message>
    <message>
        <source>As usual (8k)</source>
        <translation>Como de costumbre (8k)</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>Q8_0 takes about half the memory of F16 with nearly the same answers; F32 twice as much.</source>
        <translation>Q8_0 ocupa cerca de la mitad de memoria que F16 con casi las mismas respuestas; F32, el doble.</translation>
    </message>
</context>
<context>
    <name>ModelsHeader</name>
    <message>
        <source>Add a model file</source>
        <translation>Añadir un archivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>Modelos (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Añadir una carpeta con modelos</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Buscar modelos de nuevo</translation>
    </message>
    <message>
        <source>Add from disk</source>
        <translation>Añadir desde el disco</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Nothing is being downloaded. Choose a model in the catalogue, or search the hub.</source>
        <translation>No se está descargando nada. Elige un modelo en el catálogo o busca en el hub.</translation>
    </message>
    <message>
        <source>Drop model files or folders: they are used where they are</source>
        <translation>Suelta archivos de modelos o carpetas: se usan donde están</translation>
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
        <translation>Moviendo los datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MovingVeil</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PageNotices</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The loaded model does not hear. Choose E2B or E4B.</source>
        <translation>El modelo cargado no oye. Elige E2B o E4B.</translation>
    </message>
    <message>
        <source>You can record now: what was said is kept, and written down when a model that hears is loaded.</source>
        <translation>Ya puedes grabar: lo dicho se conserva y se escribe cuando se cargue un modelo que oiga.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reading the sound of the file. Text appears as it is written.</source>
        <translation>Leyendo el sonido del archivo. El texto aparece a medida que se escribe.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The last %1 of this recording are not written down yet.</source>
        <translation>Los últimos %1 de esta grabación aún no están escritos.</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Escribirlos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>First page of %1</source>
        <translation>Primera página de %1</translation>
    </message>
    <message>
        <source>Last page of %1</source>
        <translation>Última página de %1</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>Arguments of %1:</source>
        <translation>Argumentos de %1:</translation>
    </message>
    <message>
        <source>Scroll to read all arguments.</source>
        <translation>Desplázate para leer todos los argumentos.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>This chat</source>
        <comment>allow in</comment>
        <translation>Este chat</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>Permitir en este chat</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>allow</comment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Always allow %1</source>
        <translation>Permitir siempre %1</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
</context>
<context>
    <name>PickerEntry</name>
    <message>
        <source>loaded</source>
        <translation>cargado</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
</context>
<context>
    <name>PictureBody</name>
    <message>
        <source>Change the part of %1 that is asked about</source>
        <translation>Cambiar la parte de %1 por la que se pregunta</translation>
    </message>
    <message>
        <source>Ask about a part of %1</source>
        <translation>Preguntar por una parte de %1</translation>
    </message>
    <message>
        <source>Send all of %1</source>
        <translation>Enviar %1 por completo</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Player: %1</source>
        <translation>Reproductor: %1</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Cerrar el reproductor</translation>
    </message>
    <message>
        <source>Frame at %1</source>
        <translation>Fotograma en %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
</context>
<context>
    <name>PresetCard</name>
    <message>
        <source>Use for new chats</source>
        <translation>Usar en chats nuevos</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>System prompt of %1</source>
        <translation>Prompt de sistema de %1</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>Models run on this machine. Facet sends nothing anywhere by itself and counts nothing.</source>
        <translation>Los modelos funcionan en este equipo. Facet no envía nada por su cuenta ni cuenta nada.</translation>
    </message>
    <message>
        <source>An empty folder for Facet&apos;s data</source>
        <translation>Una carpeta vacía para los datos de Facet</translation>
    </message>
    <message>
        <source>Never go online</source>
        <translation>No conectarse nunca</translation>
    </message>
    <message>
        <source>No web pages, no downloads, no servers elsewhere, whatever else is allowed.</source>
        <translation>Sin páginas web, sin descargas, sin servidores externos, se permita lo que se permita.</translation>
    </message>
    <message>
        <source>The model may ask to read web pages</source>
        <translation>El modelo puede pedir leer páginas web</translation>
    </message>
    <message>
        <source>Each page is shown and asked for before it is fetched.</source>
        <translation>Cada página se muestra y se pregunta por ella antes de obtenerla.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Devolver a su sitio</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>Chats, attachments and recordings: %1
Settings: %2
Models of other programs are used where they are; nothing of them is copied.</source>
        <translation>Chats, adjuntos y grabaciones: %1
Ajustes: %2
Los modelos de otros programas se usan donde están; no se copia nada de ellos.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Try again in a while.</source>
        <translation>Inténtalo de nuevo dentro de un rato.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Copiar la pregunta</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Editar y preguntar de nuevo</translation>
    </message>
    <message>
        <source>Delete this question and what follows</source>
        <translation>Eliminar esta pregunta y lo que sigue</translation>
    </message>
</context>
<context>
    <name>ReadAttachmentTool</name>
    <message>
        <source>Read attachment</source>
        <translation>Leer adjunto</translation>
    </message>
    <message>
        <source>Gives the model the text of a file that you attached to the chat.</source>
        <translation>Da al modelo el texto de un archivo que adjuntaste al chat.</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <comment>a file</comment>
        <translation>¿Leer %1?</translation>
    </message>
    <message>
        <source>Read %1 (%2)?</source>
        <comment>a file, its size</comment>
        <translation>¿Leer %1 (%2)?</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Space, Enter or F9</source>
        <translation>Space, Enter o F9</translation>
    </message>
</context>
<context>
    <name>RecorderBar</name>
    <message>
        <source>End without it</source>
        <translation>Terminar sin esa parte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>Pause: the microphone is closed</source>
        <translation>Pausa: el micrófono está cerrado</translation>
    </message>
    <message>
        <source>The microphone is in use in the chat.</source>
        <translation>El micrófono se está usando en el chat.</translation>
    </message>
    <message>
        <source>Press to record. The microphone is open only while you record.</source>
        <translation>Pulsa para grabar. El micrófono solo está abierto mientras grabas.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Grabado: %1</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>no text yet</source>
        <translation>aún sin texto</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>RegionMark</name>
    <message>
        <source>Point %1 at %2</source>
        <translation>Punto %1 en %2</translation>
    </message>
    <message>
        <source>Box %1 at %2</source>
        <translation>Recuadro %1 en %2</translation>
    </message>
</context>
<context>
    <name>RegionMarker</name>
    <message>
        <source>Part of the picture that is asked about</source>
        <translation>Parte de la imagen por la que se pregunta</translation>
    </message>
</context>
<context>
    <name>RegionMenu</name>
    <message>
        <source>Copy this part of the picture</source>
        <translation>Copiar esta parte de la imagen</translation>
    </message>
    <message>
        <source>Copy its coordinates</source>
        <translation>Copiar sus coordenadas</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>Copiar todo como JSON</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>Exportar JSON…</translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation>Exportar SVG…</translation>
    </message>
    <message>
        <source>Export regions as JSON</source>
        <translation>Exportar las regiones como JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the picture with its regions as SVG</source>
        <translation>Exportar la imagen con sus regiones como SVG</translation>
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
        <translation>Abrir la imagen</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>Copiar y exportar</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
</context>
<context>
    <name>RemoteBadge</name>
    <message>
        <source>Questions, pictures and sound go to %1.</source>
        <translation>Las preguntas, las imágenes y el sonido van a %1.</translation>
    </message>
    <message>
        <source>Answers come from a server on this computer, %1.</source>
        <translation>Las respuestas vienen de un servidor en este equipo, %1.</translation>
    </message>
    <message>
        <source>leaves this machine</source>
        <translation>sale de este equipo</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
</context>
<context>
    <name>RemoteSection</name>
    <message>
        <source>Work that outgrows this machine can be done by another one: add a server that speaks the OpenAI interface, such as vLLM, llama-server, Ollama or LM Studio. What you ask it leaves this machine, and says so wherever the model is named.</source>
        <translation>El trabajo que supera a este equipo puede hacerlo otro: añade un servidor que hable la interfaz de OpenAI, como vLLM, llama-server, Ollama o LM Studio. Lo que le preguntas sale de este equipo, y así se indica dondequiera que se nombre el modelo.</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key.</source>
        <translation>Se ha quitado «%1», junto con su clave.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Añadir un endpoint</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Only Facet shows this name. Without one it is %1.</source>
        <translation>Solo Facet muestra este nombre. Sin él se llama %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RequestLogView</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Show questions and answers</source>
        <translation>Mostrar preguntas y respuestas</translation>
    </message>
    <message>
        <source>Of requests from now on, until this is switched off or the program ends. They are never stored.</source>
        <translation>De las solicitudes a partir de ahora, hasta que se desactive o se cierre el programa. Nunca se guardan.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Requests appear here with their tokens, speed and errors.</source>
        <translation>Aún no se ha preguntado nada. Las solicitudes aparecen aquí con sus tokens, velocidad y errores.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Text of the request</source>
        <translation>Texto de la solicitud</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save code</source>
        <translation>Guardar código</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search in this transcript</source>
        <translation>Buscar en esta transcripción</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Resultados: %1</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Resultado anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Resultado siguiente (Enter)</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
</context>
<context>
    <name>SearchDocumentsTool</name>
    <message>
        <source>Search documents</source>
        <translation>Buscar en documentos</translation>
    </message>
    <message>
        <source>Finds passages in the files that you attached to the chat.</source>
        <translation>Encuentra pasajes en los archivos que adjuntaste al chat.</translation>
    </message>
    <message>
        <source>Search the attached documents for “%1”?</source>
        <translation>¿Buscar «%1» en los documentos adjuntos?</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Titles, questions, answers, thoughts, files</source>
        <translation>Títulos, preguntas, respuestas, pensamientos, archivos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>Still reading %n text(s): results may be missing.</source>
        <translation>
            <numerusform>Aún se lee %n texto: pueden faltar resultados.</numerusform>
            <numerusform>Aún se leen %n textos: pueden faltar resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chats yet. What you ask is kept here and can be found again.</source>
        <translation>Aún no hay chats. Lo que preguntes se conserva aquí y se puede volver a encontrar.</translation>
    </message>
    <message>
        <source>Nothing found. Every word must occur; part of a word is enough.</source>
        <translation>Nada encontrado. Deben aparecer todas las palabras; basta una parte de cada una.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SectionPills</name>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>Buscar en el hub</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in %1</source>
        <translation>Posición en %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Text of the conversation</source>
        <translation>Texto de la conversación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>SentPicture</name>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>With a new key, programs that have the old one are refused.</source>
        <translation>Con una clave nueva se rechaza a los programas que tienen la antigua.</translation>
    </message>
    <message>
        <source>To try it in a terminal</source>
        <translation>Para probarlo en un terminal</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>ServerBadge</name>
    <message>
        <source>Server in the network</source>
        <translation>Servidor en la red</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>Falló el servidor</translation>
    </message>
    <message>
        <source>The local server listens at %1.</source>
        <translation>El servidor local escucha en %1.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Hide the tools of %1</source>
        <translation>Ocultar las herramientas de %1</translation>
    </message>
    <message>
        <source>Show the tools of %1</source>
        <translation>Mostrar las herramientas de %1</translation>
    </message>
    <message>
        <source>Use the server %1</source>
        <translation>Usar el servidor %1</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Activar todas</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Desactivar todas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Hide log</source>
        <translation>Ocultar registro</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Log of %1:</source>
        <translation>Registro de %1:</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Program on this computer</source>
        <translation>Programa en este equipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Command with its arguments. It runs with your rights: add only programs you trust.</source>
        <translation>Comando con sus argumentos. Se ejecuta con tus permisos: añade solo programas de confianza.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Environment, one NAME=value on each line</source>
        <translation>Entorno, un NOMBRE=valor en cada línea</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Folder to start in (optional)</source>
        <translation>Carpeta de inicio (opcional)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Headers, one “Name: value” on each line. ${NAME} takes a value from the environment.</source>
        <translation>Cabeceras, un «Nombre: valor» en cada línea. ${NAME} toma un valor del entorno.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ServerOptions</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Quién puede acceder a él</translation>
    </message>
    <message>
        <source>Every device in the network that has the key. What is sent is not encrypted: choose this only in networks you trust.</source>
        <translation>Todos los dispositivos de la red que tengan la clave. Lo que se envía no va cifrado: elige esto solo en redes en las que confíes.</translation>
    </message>
    <message>
        <source>Programs on this computer. Nothing leaves it.</source>
        <translation>Los programas de este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>La red local</translation>
    </message>
    <message>
        <source>Ask for the key</source>
        <translation>Pedir la clave</translation>
    </message>
    <message>
        <source>In the network it is always asked for.</source>
        <translation>En la red se pide siempre.</translation>
    </message>
    <message>
        <source>On this computer too: other people who work on it cannot use the server without it.</source>
        <translation>También en este equipo: otras personas que trabajan en él no pueden usar el servidor sin ella.</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>Páginas web que pueden preguntar</translation>
    </message>
    <message>
        <source>Browsers let pages use the server only if their address stands here, such as https://app.example. Usually none has to.</source>
        <translation>Los navegadores solo dejan que las páginas usen el servidor si su dirección está aquí, como https://app.example. Normalmente no hace falta ninguna.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page. Write it as https://app.example, without a path.</source>
        <translation>«%1» no es la dirección de una página web. Escríbela como https://app.example, sin ruta.</translation>
    </message>
</context>
<context>
    <name>ServerPaste</name>
    <message>
        <source>Paste the JSON from the server&apos;s documentation. It stays off until you switch it on.</source>
        <translation>Pega el JSON de la documentación del servidor. Queda desactivado hasta que lo actives.</translation>
    </message>
    <message>
        <source>JSON of the servers</source>
        <translation>JSON de los servidores</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ServerSwitch</name>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Other programs use the loaded model as they would use OpenAI&apos;s: chat, pictures, sound, tools.</source>
        <translation>Otros programas usan el modelo cargado como usarían el de OpenAI: chat, imágenes, sonido, herramientas.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Listening. No model is loaded, so requests are refused until there is one.</source>
        <translation>Escuchando. No hay ningún modelo cargado, así que las solicitudes se rechazan hasta que lo haya.</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n answer(s) under way.</source>
        <translation>
            <numerusform>Escuchando. %n respuesta en curso.</numerusform>
            <numerusform>Escuchando. %n respuestas en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening. Programs ask for the model “%1”.</source>
        <translation>Escuchando. Los programas piden el modelo «%1».</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or check that the system lets programs record.</source>
        <translation>No se encontró ningún micrófono. Conecta uno o comprueba que el sistema permite grabar a los programas.</translation>
    </message>
    <message>
        <source>For questions you speak and for transcribing.</source>
        <translation>Para preguntas habladas y para transcribir.</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>El predeterminado del sistema</translation>
    </message>
    <message>
        <source>Tools and servers</source>
        <translation>Herramientas y servidores</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (no conectado)</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>also: %1</source>
        <translation>también: %1</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation>%1: volver a %2</translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <translation>Teclas de %1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>press keys…</source>
        <translation>pulsa las teclas…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Your chats are listed here. They stay on this machine.</source>
        <translation>Tus chats aparecen aquí. Se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>%1, as a number</source>
        <translation>%1, como número</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Say something.</source>
        <translation>Di algo.</translation>
    </message>
    <message>
        <source>Record with the button below, or drop a sound or video file here. What is said becomes text at every pause, with a translation beside it if you choose one. Everything stays on this machine.</source>
        <translation>Graba con el botón de abajo o suelta aquí un archivo de sonido o vídeo. Lo dicho se convierte en texto en cada pausa, con una traducción al lado si la eliges. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Earlier recordings</source>
        <translation>Grabaciones anteriores</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Show the trace: %1</source>
        <translation>Mostrar la traza: %1</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message numerus="yes">
        <source>Table with %n column(s)</source>
        <translation>
            <numerusform>Tabla con %n columna</numerusform>
            <numerusform>Tabla con %n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copiar para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
</context>
<context>
    <name>ThinkMenu</name>
    <message>
        <source>Think before answering</source>
        <translation>Pensar antes de responder</translation>
    </message>
    <message>
        <source>Better for sums, plans and code; slower to the first word.</source>
        <translation>Mejor para cálculos, planes y código; más lento hasta la primera palabra.</translation>
    </message>
    <message>
        <source>Thinks as long as it wants</source>
        <translation>Piensa cuanto quiera</translation>
    </message>
    <message numerus="yes">
        <source>Thinks at most %n tokens, then answers</source>
        <translation>
            <numerusform>Piensa como máximo %n token y luego responde</numerusform>
            <numerusform>Piensa como máximo %n tokens y luego responde</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Pensamiento más largo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Go to the newest words</source>
        <translation>Ir a las palabras más recientes</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>Play from %1</source>
        <translation>Reproducir desde %1</translation>
    </message>
</context>
<context>
    <name>ToolMenuRow</name>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
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
        <translation>Herramientas en chats nuevos</translation>
    </message>
    <message>
        <source>Fetch web pages</source>
        <translation>Obtener páginas web</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so no page is fetched.</source>
        <translation>«No conectarse nunca» está activado, así que no se obtiene ninguna página.</translation>
    </message>
    <message>
        <source>Off: no chat can fetch a page. On: the model asks before each one and shows its address.</source>
        <translation>Desactivado: ningún chat puede obtener una página. Activado: el modelo pregunta antes de cada una y muestra su dirección.</translation>
    </message>
    <message>
        <source>Servers (MCP)</source>
        <translation>Servidores (MCP)</translation>
    </message>
    <message>
        <source>Allowed without asking</source>
        <translation>Permitido sin preguntar</translation>
    </message>
</context>
<context>
    <name>ToolsMenu</name>
    <message>
        <source>Tools in this chat</source>
        <translation>Herramientas en este chat</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Desactivar todas</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Activar todas</translation>
    </message>
    <message>
        <source>Manage…</source>
        <comment>tools and servers</comment>
        <translation>Gestionar…</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Search in this trace</source>
        <translation>Buscar en esta traza</translation>
    </message>
    <message>
        <source>Close the trace</source>
        <translation>Cerrar la traza</translation>
    </message>
    <message>
        <source>Search thoughts, calls and results</source>
        <translation>Buscar pensamientos, llamadas y resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n steps match</source>
        <translation>
            <numerusform>%n paso coincide</numerusform>
            <numerusform>%n pasos coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nada que mostrar todavía</translation>
    </message>
    <message>
        <source>Thoughts and tool calls of an answer appear here while they happen.</source>
        <translation>Los pensamientos y las llamadas a herramientas de una respuesta aparecen aquí a medida que ocurren.</translation>
    </message>
</context>
<context>
    <name>TraceStep</name>
    <message>
        <source>Thought</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>te pregunta</translation>
    </message>
    <message>
        <source>live · %1</source>
        <translation>en vivo · %1</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder ya</translation>
    </message>
</context>
<context>
    <name>TranscribeHeader</name>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>Todas las grabaciones</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Language that is spoken, and language to translate into</source>
        <translation>Idioma hablado e idioma de la traducción</translation>
    </message>
    <message>
        <source>Search in this transcript (Ctrl+F)</source>
        <translation>Buscar en esta transcripción (Ctrl+F)</translation>
    </message>
    <message>
        <source>Export SRT, VTT, TXT</source>
        <translation>Exportar SRT, VTT, TXT</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Preguntar sobre esto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Search in this transcript</source>
        <translation>Buscar en esta transcripción</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>TranscribePage</name>
    <message>
        <source>Times come from where the sound was cut at pauses, not from the model. Click a time to listen.</source>
        <translation>Los tiempos vienen de los cortes del sonido en las pausas, no del modelo. Haz clic en un tiempo para escuchar.</translation>
    </message>
    <message>
        <source>Drop a sound or video file to write down its speech</source>
        <translation>Suelta un archivo de sonido o vídeo para escribir lo que se dice</translation>
    </message>
    <message>
        <source>Transcribe a file</source>
        <translation>Transcribir un archivo</translation>
    </message>
    <message>
        <source>Sound and video (%1)</source>
        <translation>Sonido y vídeo (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>Exportar la transcripción</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Listening. What you say appears here after the first pause.</source>
        <translation>Escuchando. Lo que digas aparece aquí tras la primera pausa.</translation>
    </message>
    <message>
        <source>Listening to the sound. Text appears here.</source>
        <translation>Escuchando el sonido. El texto aparece aquí.</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>No se encontró habla en esta grabación.</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Who is speaking?</source>
        <translation>¿Quién habla?</translation>
    </message>
    <message>
        <source>What was said at %1</source>
        <translation>Lo dicho en %1</translation>
    </message>
    <message>
        <source>waits for the pause</source>
        <translation>espera la pausa</translation>
    </message>
    <message>
        <source>Translation of what was said at %1</source>
        <translation>Traducción de lo dicho en %1</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <translation>Poner nombre al hablante</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>TransferBar</name>
    <message>
        <source>Reading and writing chats: %1 %</source>
        <translation>Leyendo y escribiendo chats: %1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Try it right now.</source>
        <translation>Te damos la bienvenida. Pruébalo ahora mismo.</translation>
    </message>
    <message>
        <source>You are talking to the demo model: a miniature made for this window, not Google&apos;s. It sees, hears, thinks and calls tools, a little.</source>
        <translation>Estás hablando con el modelo de demostración: una miniatura hecha para esta ventana, no de Google. Ve, oye, piensa y llama a herramientas, un poco.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Find the shapes and mark them</source>
        <translation>Encuentra las formas y márcalas</translation>
    </message>
    <message>
        <source>A voice</source>
        <translation>Una voz</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Escribe lo que se dice</translation>
    </message>
    <message>
        <source>A tool</source>
        <translation>Una herramienta</translation>
    </message>
    <message>
        <source>What is 1249 × 38?</source>
        <translation>¿Cuánto es 1249 × 38?</translation>
    </message>
</context>
<context>
    <name>WelcomeModels</name>
    <message>
        <source>For real answers</source>
        <translation>Para respuestas de verdad</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>best here</source>
        <translation>el mejor aquí</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Load the demo model</source>
        <translation>Cargar el modelo de demostración</translation>
    </message>
    <message>
        <source>Working on the file: %1 %</source>
        <comment>per cent</comment>
        <translation>Trabajando en el archivo: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ZoomArea</name>
    <message>
        <source>The picture cannot be shown: its stored copy is gone or damaged.</source>
        <translation>La imagen no se puede mostrar: su copia guardada falta o está dañada.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>%1 cannot see. Send the text alone, or load a Gemma 4 model with its vision tower (E2B, E4B, 12B, 26B-A4B, 31B).</source>
        <translation>%1 no puede ver. Envía solo el texto o carga un modelo Gemma 4 con su codificador de visión (E2B, E4B, 12B, 26B-A4B, 31B).</translation>
    </message>
    <message>
        <source>%1 cannot see. Load a Gemma 4 model with its vision tower (E2B, E4B, 12B, 26B-A4B, 31B).</source>
        <translation>%1 no puede ver. Carga un modelo Gemma 4 con su codificador de visión (E2B, E4B, 12B, 26B-A4B, 31B).</translation>
    </message>
    <message>
        <source>%1 cannot hear. Gemma 4 E2B, E4B and 12B can.</source>
        <translation>%1 no puede oír. Gemma 4 E2B, E4B y 12B sí pueden.</translation>
    </message>
    <message>
        <source>%1 has no frame that can be shown. Export it again.</source>
        <translation>%1 no tiene ningún fotograma que se pueda mostrar. Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is too short to be heard. Record at least a tenth of a second.</source>
        <translation>%1 es demasiado corto para oírse. Graba al menos una décima de segundo.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1 no contiene texto.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is still there and that you may open it.</source>
        <translation>%1 no se puede leer. Comprueba que sigue ahí y que puedes abrirlo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the files in it.</source>
        <translation>%1 es una carpeta. Añade los archivos que contiene.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Check that it is still there.</source>
        <translation>%1 no es un archivo que se pueda leer. Comprueba que sigue ahí.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is larger than 8 GB. Cut out the part that you need.</source>
        <translation>%1 supera los 8 GB. Recorta la parte que necesitas.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this file. Close other programs or choose a smaller one.</source>
        <translation>No hay memoria suficiente para leer este archivo. Cierra otros programas o elige uno más pequeño.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>%1 could not be kept. Free some space on the disk of the data folder and add it again.</source>
        <translation>%1 no se pudo conservar. Libera espacio en el disco de la carpeta de datos y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk and try again.</source>
        <translation>No hay sitio para archivos temporales. Libera espacio en el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is an address, not a file. Save it on this machine and add the file.</source>
        <translation>%1 es una dirección, no un archivo. Guárdalo en este equipo y añade el archivo.</translation>
    </message>
    <message>
        <source>The stored copy of %1 is gone. Add the file again.</source>
        <translation>La copia guardada de %1 ya no está. Añade el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Dropped data</source>
        <translation>Datos soltados</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range of time or pages</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>range of time or pages</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation>páginas %1–%2</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>attachments::AttachmentItem</name>
    <message>
        <source>Looks like text: 560 tokens and more read small print.</source>
        <translation>Parece texto: con 560 tokens o más se lee la letra pequeña.</translation>
    </message>
    <message>
        <source>Longer than a minute: one frame every %1 s. Choose a range to see more of it.</source>
        <translation>Dura más de un minuto: un fotograma cada %1 s. Elige un intervalo para ver más de él.</translation>
    </message>
    <message>
        <source>These pages hold no text of their own: send them as pictures.</source>
        <translation>Estas páginas no contienen texto propio: envíalas como imágenes.</translation>
    </message>
    <message>
        <source>Only pages %1 to %2 are sent.</source>
        <translation>Solo se envían las páginas %1 a %2.</translation>
    </message>
    <message>
        <source>Larger than the whole context. Send less of it, or load the model with a longer context.</source>
        <translation>Mayor que todo el contexto. Envía una parte menor o carga el modelo con un contexto más largo.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>part of %1</source>
        <comment>size of a picture</comment>
        <translation>parte de %1</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%1 de %2 fotogramas</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>the model hears no sound</source>
        <translation>el modelo no oye sonido</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>con sonido</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>cut into %1 pieces at pauses</source>
        <translation>dividido en %1 partes por las pausas</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>text alone</source>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>unos %1 tokens</translation>
    </message>
    <message>
        <source>%1 % of context</source>
        <translation>%1 % del contexto</translation>
    </message>
    <message>
        <source>Range %1–%2</source>
        <translation>Intervalo %1–%2</translation>
    </message>
</context>
<context>
    <name>attachments::AttachmentListModel</name>
    <message>
        <source>total %1 tokens · about %2 to the first word</source>
        <translation>total %1 tokens · unos %2 hasta la primera palabra</translation>
    </message>
    <message>
        <source>total %1 tokens</source>
        <translation>total %1 tokens</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>Imagen pegada %1.png</translation>
    </message>
    <message>
        <source>Pasted text %1.txt</source>
        <translation>Texto pegado %1.txt</translation>
    </message>
    <message>
        <source>The text became an attachment</source>
        <translation>El texto se ha convertido en un adjunto</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>Se ha quitado %1</translation>
    </message>
</context>
<context>
    <name>attachments::FileOpener</name>
    <message>
        <source>No program of this desktop opens %1. Install one for files of its kind.</source>
        <translation>Ningún programa de este escritorio abre %1. Instala uno para archivos de su tipo.</translation>
    </message>
</context>
<context>
    <name>chat::AnswerRun</name>
    <message numerus="yes">
        <source>The model called tools %n times without coming to an answer. Ask again, or switch tools off for this chat.</source>
        <translation>
            <numerusform>El modelo llamó a herramientas %n vez sin llegar a una respuesta. Pregunta de nuevo o desactiva las herramientas en este chat.</numerusform>
            <numerusform>El modelo llamó a herramientas %n veces sin llegar a una respuesta. Pregunta de nuevo o desactiva las herramientas en este chat.</numerusform>
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
        <translation>Un esquema es un objeto JSON.</translation>
    </message>
    <message>
        <source>This is not JSON yet: %1</source>
        <translation>Esto aún no es JSON: %1</translation>
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
        <translation>unos %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens of the context</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 cached · %2 new · %3 free</source>
        <translation>%1 en caché · %2 nuevos · %3 libres</translation>
    </message>
</context>
<context>
    <name>chat::ThreadModel</name>
    <message>
        <source>Thought for %1</source>
        <translation>Pensó durante %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <source>Looking at what is attached</source>
        <translation>Mirando lo adjunto</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Waiting for your permission</source>
        <translation>Esperando tu permiso</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>Usando una herramienta</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The program ended in the middle of this answer. Everything up to there was kept.</source>
        <translation>El programa se cerró en medio de esta respuesta. Todo lo anterior se conserva.</translation>
    </message>
    <message>
        <source>The context is full. Start a new chat, or choose a longer context in Settings.</source>
        <translation>El contexto está lleno. Empieza un chat nuevo o elige un contexto más largo en Ajustes.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>La respuesta alcanzó su límite de longitud.</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>primer token %1</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
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
        <translation>%1 de %2 tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The file cannot be opened. Check that it is still there and may be read.</source>
        <translation>El archivo no se puede abrir. Comprueba que sigue ahí y que se puede leer.</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>Este archivo no es texto.</translation>
    </message>
    <message>
        <source>Only the beginning was read: the file is too large. Split it and add the part you need.</source>
        <translation>Solo se leyó el principio: el archivo es demasiado grande. Divídelo y añade la parte que necesitas.</translation>
    </message>
    <message>
        <source>The file is no longer there. Add it again.</source>
        <translation>El archivo ya no está. Añádelo de nuevo.</translation>
    </message>
    <message>
        <source>Old Office files (.doc, .xls, .ppt) cannot be read. Save it as PDF or in the newer format (.docx, .xlsx, .pptx) and add that.</source>
        <translation>Los archivos antiguos de Office (.doc, .xls, .ppt) no se pueden leer. Guárdalo como PDF o en el formato más reciente (.docx, .xlsx, .pptx) y añádelo.</translation>
    </message>
    <message>
        <source>Rich text (.rtf) cannot be read. Save it as PDF, .docx or .odt and add that.</source>
        <translation>El texto enriquecido (.rtf) no se puede leer. Guárdalo como PDF, .docx o .odt y añádelo.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Text, source code, PDF, Office, OpenDocument and EPUB files can.</source>
        <translation>Este archivo no contiene texto que se pueda leer. Sí se leen texto, código fuente, PDF, Office, OpenDocument y EPUB.</translation>
    </message>
    <message>
        <source>Part of this document is too large to unpack. Save it as PDF or plain text and add that.</source>
        <translation>Parte de este documento es demasiado grande para descomprimirla. Guárdalo como PDF o texto sin formato y añádelo.</translation>
    </message>
    <message>
        <source>No text was found in this document; it may be damaged, locked or empty. Save it as PDF and add that.</source>
        <translation>No se encontró texto en este documento; puede estar dañado, bloqueado o vacío. Guárdalo como PDF y añádelo.</translation>
    </message>
    <message>
        <source>This PDF is larger than 1 GB. Split it and add the part you need.</source>
        <translation>Este PDF supera 1 GB. Divídelo y añade la parte que necesitas.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save a copy without it and add that.</source>
        <translation>Este PDF está bloqueado con contraseña. Guarda una copia sin ella y añádela.</translation>
    </message>
    <message>
        <source>This PDF is damaged. Open it in another program and save or print it as a new PDF.</source>
        <translation>Este PDF está dañado. Ábrelo en otro programa y guárdalo o imprímelo como un PDF nuevo.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Este PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>Only the first pages were read: the document is too long. Choose a range of pages.</source>
        <translation>Solo se leyeron las primeras páginas: el documento es demasiado largo. Elige un intervalo de páginas.</translation>
    </message>
    <message>
        <source>This PDF holds no text, only pictures of pages. Send the pages as pictures instead.</source>
        <translation>Este PDF no contiene texto, solo imágenes de páginas. Envía las páginas como imágenes.</translation>
    </message>
</context>
<context>
    <name>downloads::Downloads</name>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n files</source>
        <translation>
            <numerusform>%1 · %n archivo</numerusform>
            <numerusform>%1 · %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Another program is downloading this; waiting for it.</source>
        <translation>Otro programa está descargando esto; se espera a que termine.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <translation>
            <numerusform>%1 Nuevo intento en %n s.</numerusform>
            <numerusform>%1 Nuevo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Consultando el hub…</translation>
    </message>
    <message>
        <source>Others come first.</source>
        <translation>Otras van primero.</translation>
    </message>
    <message>
        <source>Checking what has arrived, %1 %</source>
        <translation>Comprobando lo que ha llegado, %1 %</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Cancelled; what has arrived is about to be deleted.</source>
        <translation>Cancelada; lo que ha llegado está a punto de eliminarse.</translation>
    </message>
    <message>
        <source>Complete and checked.</source>
        <translation>Completa y comprobada.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Changed on the hub in the meantime, so downloaded anew: %1</source>
        <translation>Cambió en el hub entretanto, así que se descargó de nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads, %1 %</source>
        <translation>
            <numerusform>%n descarga, %1 %</numerusform>
            <numerusform>%n descargas, %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What arrived is not right and comes again: %1 to go.</source>
        <comment>%1: a size</comment>
        <translation>Lo que llegó no es correcto y se descarga otra vez: faltan %1.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file is not there any more.</source>
        <translation>Un archivo ya no está.</translation>
    </message>
    <message>
        <source>Check whether it was moved or its disk unplugged, then try again.</source>
        <translation>Comprueba si se movió o si se desconectó su disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A file is damaged or not what it claims to be.</source>
        <translation>Un archivo está dañado o no es lo que dice ser.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Descárgalo o expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>This model cannot be run here.</source>
        <translation>Este modelo no puede funcionar aquí.</translation>
    </message>
    <message>
        <source>Choose a Gemma 4 model in the model list.</source>
        <translation>Elige un modelo Gemma 4 en la lista de modelos.</translation>
    </message>
    <message>
        <source>Tokenizer and weights do not belong together.</source>
        <translation>El tokenizador y los pesos no corresponden entre sí.</translation>
    </message>
    <message>
        <source>Download the model again as a whole.</source>
        <translation>Descarga de nuevo el modelo completo.</translation>
    </message>
    <message>
        <source>There is no Vulkan on this machine.</source>
        <translation>No hay Vulkan en este equipo.</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or the package mesa-vulkan-drivers.</source>
        <translation>Instala el controlador de tu tarjeta gráfica o el paquete mesa-vulkan-drivers.</translation>
    </message>
    <message>
        <source>No graphics device here can run the model.</source>
        <translation>Ningún dispositivo gráfico de aquí puede ejecutar el modelo.</translation>
    </message>
    <message>
        <source>Update the graphics driver, or choose another device in Settings.</source>
        <translation>Actualiza el controlador gráfico o elige otro dispositivo en Ajustes.</translation>
    </message>
    <message>
        <source>The graphics device has too little free memory.</source>
        <translation>El dispositivo gráfico tiene muy poca memoria libre.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context, or close programs that use the device.</source>
        <translation>Elige un modelo más pequeño o un contexto más corto, o cierra programas que usen el dispositivo.</translation>
    </message>
    <message>
        <source>The machine has too little free memory.</source>
        <translation>El equipo tiene muy poca memoria libre.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>Cierra otros programas o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The graphics device stopped answering.</source>
        <translation>El dispositivo gráfico dejó de responder.</translation>
    </message>
    <message>
        <source>What was written is kept. Load the model again; if it happens often, update the graphics driver.</source>
        <translation>Lo escrito se conserva. Carga el modelo de nuevo; si ocurre a menudo, actualiza el controlador gráfico.</translation>
    </message>
    <message>
        <source>The conversation is longer than the context.</source>
        <translation>La conversación es más larga que el contexto.</translation>
    </message>
    <message>
        <source>Start a new chat, attach less, or choose a longer context in Settings.</source>
        <translation>Empieza un chat nuevo, adjunta menos o elige un contexto más largo en Ajustes.</translation>
    </message>
    <message>
        <source>This cannot be done as asked.</source>
        <translation>Esto no se puede hacer tal como se pide.</translation>
    </message>
    <message>
        <source>Change the question or the chat&apos;s options.</source>
        <translation>Cambia la pregunta o las opciones del chat.</translation>
    </message>
    <message>
        <source>The loaded model cannot take this.</source>
        <translation>El modelo cargado no puede recibir esto.</translation>
    </message>
    <message>
        <source>Choose a model that can, in the model list.</source>
        <translation>Elige en la lista de modelos uno que pueda.</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>Un archivo no se pudo escribir.</translation>
    </message>
    <message>
        <source>Free some disk space or check the folder&apos;s permissions.</source>
        <translation>Libera espacio en el disco o comprueba los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The graphics driver reported an error.</source>
        <translation>El controlador gráfico notificó un error.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, update the graphics driver.</source>
        <translation>Inténtalo de nuevo; si vuelve a ocurrir, actualiza el controlador gráfico.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
</context>
<context>
    <name>history::AnswerJournal</name>
    <message>
        <source>Facet ended before the tool did.</source>
        <translation>Facet se cerró antes de que terminara la herramienta.</translation>
    </message>
</context>
<context>
    <name>history::BlobStore</name>
    <message>
        <source>the attachment</source>
        <translation>el adjunto</translation>
    </message>
</context>
<context>
    <name>history::ChatListModel</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>«%1» eliminado</translation>
    </message>
    <message>
        <source>Folder “%1” removed, its chats stay</source>
        <translation>Carpeta «%1» quitada; sus chats se conservan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
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
        <translation>Nuevo chat</translation>
    </message>
</context>
<context>
    <name>history::StorageError</name>
    <message>
        <source>There is no space left for %1. Free some disk space and try again; nothing stored so far is lost.</source>
        <translation>No queda espacio para %1. Libera espacio en el disco e inténtalo de nuevo; nada de lo guardado hasta ahora se pierde.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Restart Facet: it sets the file aside and goes on with an empty one.</source>
        <translation>%1 está dañado (%2). Reinicia Facet: aparta el archivo y sigue con uno vacío.</translation>
    </message>
    <message>
        <source>Facet may not write to %1. Allow writing there, or choose another data folder in the settings.</source>
        <translation>Facet no puede escribir en %1. Permite escribir ahí o elige otra carpeta de datos en los ajustes.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>Otro programa está usando %1. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Facet (%2). Update Facet, or choose another data folder in the settings.</source>
        <translation>Una versión más reciente de Facet escribió %1 (%2). Actualiza Facet o elige otra carpeta de datos en los ajustes.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check that the folder exists and that you may use it.</source>
        <translation>%1 no se puede abrir (%2). Comprueba que la carpeta existe y que puedes usarla.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Attach the file again.</source>
        <translation>%1 ya no está. Adjunta el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be stored (%2). Check the disk and try again.</source>
        <translation>%1 no se pudo guardar (%2). Comprueba el disco e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>history::Store</name>
    <message>
        <source>The stored chats were damaged (%1). The file was set aside as %2 and a new one begun; earlier copies, if there are any, are in the folder “backups” beside it.</source>
        <translation>Los chats guardados estaban dañados (%1). El archivo se apartó como %2 y se empezó uno nuevo; las copias anteriores, si las hay, están en la carpeta «backups» al lado.</translation>
    </message>
</context>
<context>
    <name>history::Transfer</name>
    <message numerus="yes">
        <source>%n chat(s) written to %1</source>
        <translation>
            <numerusform>%n chat escrito en %1</numerusform>
            <numerusform>%n chats escritos en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n chat importado</numerusform>
            <numerusform>%n chats importados</numerusform>
        </translation>
    </message>
    <message>
        <source>Facet chats</source>
        <translation>Chats de Facet</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>Chats from Facet</source>
        <translation>Chats de Facet</translation>
    </message>
</context>
<context>
    <name>history::archive</name>
    <message>
        <source>Thought</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>formato %1</translation>
    </message>
    <message>
        <source>line %1 is damaged</source>
        <translation>la línea %1 está dañada</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>supera los 512 MB</translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>no es JSON (%1)</translation>
    </message>
    <message>
        <source>no chats of Facet, ChatGPT, Open WebUI or LM Studio are in it</source>
        <translation>no contiene chats de Facet, ChatGPT, Open WebUI ni LM Studio</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>La exportación</translation>
    </message>
</context>
<context>
    <name>hub::CatalogueRefresh</name>
    <message>
        <source>The published list is older than the one that came with Facet.</source>
        <translation>La lista publicada es más antigua que la que vino con Facet.</translation>
    </message>
    <message>
        <source>The published list names publishers that Facet does not know.</source>
        <translation>La lista publicada nombra editores que Facet no conoce.</translation>
    </message>
    <message>
        <source>This list of models has no published place to refresh from.</source>
        <translation>Esta lista de modelos no tiene un lugar publicado desde el que actualizarse.</translation>
    </message>
    <message>
        <source>The list of models stays as it is. %1</source>
        <translation>La lista de modelos queda como está. %1</translation>
    </message>
    <message>
        <source>The list of models is up to date.</source>
        <translation>La lista de modelos está al día.</translation>
    </message>
    <message>
        <source>The list of models is new.</source>
        <translation>La lista de modelos es nueva.</translation>
    </message>
</context>
<context>
    <name>hub::Client</name>
    <message>
        <source>%1 does not have this. It may have been renamed or removed, or it is private.</source>
        <translation>%1 no tiene esto. Puede que se haya quitado o haya cambiado de nombre, o que sea privado.</translation>
    </message>
    <message>
        <source>%1 asks who you are. Put an access token into the settings, under downloads.</source>
        <translation>%1 pide que te identifiques. Pon un token de acceso en los ajustes, en «Descargas».</translation>
    </message>
    <message>
        <source>%1 does not give you access. Accept the terms on the model&apos;s page, with the account that your access token belongs to.</source>
        <translation>%1 no te da acceso. Acepta las condiciones en la página del modelo, con la cuenta a la que pertenece tu token de acceso.</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here. Wait a minute, or put an access token into the settings.</source>
        <translation>%1 ha recibido demasiadas solicitudes desde aquí. Espera un minuto o pon un token de acceso en los ajustes.</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). Try again later.</source>
        <translation>%1 tiene problemas (%2). Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no answer (%2). If a mirror is set, check its address in the settings.</source>
        <translation>%1 respondió con algo que no es una respuesta (%2). Si hay un espejo configurado, comprueba su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the connection and the proxy in the settings.</source>
        <translation>No se puede acceder a %1 (%2). Comprueba la conexión y el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>A proxy is to be used, and its address is missing or wrong; nothing goes around it. Set its host and port in the settings, under downloads.</source>
        <translation>Se debe usar un proxy y su dirección falta o es incorrecta; nada pasa sin él. Indica su host y su puerto en los ajustes, en «Descargas».</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>lleva a otro sitio</translation>
    </message>
    <message>
        <source>Facet stays offline, as you set it. Switch &quot;never go online&quot; off in the settings, under privacy and data, to reach the hub.</source>
        <translation>Facet sigue sin conexión, como lo ajustaste. Desactiva «No conectarse nunca» en los ajustes, en «Privacidad y datos», para acceder al hub.</translation>
    </message>
</context>
<context>
    <name>hub::Downloading</name>
    <message>
        <source>%1 cannot be downloaded: %2</source>
        <translation>%1 no se puede descargar: %2</translation>
    </message>
</context>
<context>
    <name>hub::FileChoices</name>
    <message>
        <source>The hub&apos;s answer describes no repository. If a mirror is set, check its address in the settings.</source>
        <translation>La respuesta del hub no describe ningún repositorio. Si hay un espejo configurado, comprueba su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>texto, imágenes, sonido, vídeo</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>texto, imágenes, vídeo</translation>
    </message>
    <message>
        <source>no licence told</source>
        <translation>sin licencia indicada</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licencia %1</translation>
    </message>
    <message>
        <source>its terms must be accepted on its page first</source>
        <translation>antes hay que aceptar sus condiciones en su página</translation>
    </message>
    <message>
        <source>its owner must agree first</source>
        <translation>antes debe dar permiso su propietario</translation>
    </message>
    <message>
        <source>There is no file in this repository that could be a model.</source>
        <translation>En este repositorio no hay ningún archivo que pueda ser un modelo.</translation>
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
        <translation>El editor pide que aceptes las condiciones en la página del modelo, con tu cuenta. Después pon un token de acceso de esa cuenta en los ajustes, en «Descargas».</translation>
    </message>
    <message>
        <source>The publisher lets in whom they choose. Ask on the model&apos;s page, with your account, and put an access token of that account into the settings, under downloads.</source>
        <translation>El editor deja entrar a quien elige. Pide permiso en la página del modelo, con tu cuenta, y pon un token de acceso de esa cuenta en los ajustes, en «Descargas».</translation>
    </message>
    <message>
        <source>Asking the hub what this model consists of…</source>
        <translation>Consultando en el hub de qué se compone este modelo…</translation>
    </message>
    <message>
        <source>Reading the model card…</source>
        <translation>Leyendo la ficha del modelo…</translation>
    </message>
    <message>
        <source>The publisher wrote no model card.</source>
        <translation>El editor no escribió ninguna ficha del modelo.</translation>
    </message>
    <message>
        <source>The model card cannot be read: %1</source>
        <translation>La ficha del modelo no se puede leer: %1</translation>
    </message>
</context>
<context>
    <name>hub::Hub</name>
    <message>
        <source>The hub has newer files of a model on this machine.</source>
        <translation>El hub tiene archivos más recientes de un modelo de este equipo.</translation>
    </message>
    <message>
        <source>The hub has newer files of %1 models on this machine.</source>
        <translation>El hub tiene archivos más recientes de %1 modelos de este equipo.</translation>
    </message>
</context>
<context>
    <name>hub::Judge</name>
    <message>
        <source>%1 has no file %2 any more. Refresh the list of models, or look at its page.</source>
        <comment>%1: a repository</comment>
        <translation>%1 ya no tiene el archivo %2. Actualiza la lista de modelos o mira su página.</translation>
    </message>
    <message>
        <source>another architecture (%1); Facet runs Gemma 4</source>
        <translation>otra arquitectura (%1); Facet ejecuta Gemma 4</translation>
    </message>
    <message>
        <source>no Gemma model, by all that its page tells</source>
        <translation>no es un modelo Gemma, por todo lo que dice su página</translation>
    </message>
    <message>
        <source>the unified 12B, which has no towers; Facet runs E2B, E4B, 26B-A4B and 31B</source>
        <translation>el 12B unificado, que no tiene codificadores; Facet ejecuta E2B, E4B, 26B-A4B y 31B</translation>
    </message>
    <message>
        <source>a drafter, which helps another model and cannot answer by itself</source>
        <translation>un modelo borrador, que ayuda a otro modelo y no puede responder por sí mismo</translation>
    </message>
    <message>
        <source>quantised with %1, which Facet does not read; take GGUF files</source>
        <translation>cuantizado con %1, que Facet no lee; elige archivos GGUF</translation>
    </message>
    <message>
        <source>in the format %1, which Facet does not read; take GGUF files</source>
        <translation>en el formato %1, que Facet no lee; elige archivos GGUF</translation>
    </message>
    <message>
        <source>some of its parts are missing in the repository</source>
        <translation>faltan algunas de sus partes en el repositorio</translation>
    </message>
    <message>
        <source>weights in %1, which Facet does not read; take Q4_0, Q4_K, Q5_K, Q6_K or Q8_0</source>
        <translation>pesos en %1, que Facet no lee; elige Q4_0, Q4_K, Q5_K, Q6_K o Q8_0</translation>
    </message>
    <message>
        <source>safetensors, the whole folder</source>
        <translation>safetensors, la carpeta entera</translation>
    </message>
</context>
<context>
    <name>hub::Search</name>
    <message>
        <source>downloads: %1</source>
        <comment>a number</comment>
        <translation>descargas: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a date</comment>
        <translation>modificado: %1</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>pide consentimiento</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is no list of models. If a mirror is set, check its address in the settings.</source>
        <translation>La respuesta del hub no es una lista de modelos. Si hay un espejo configurado, comprueba su dirección en los ajustes.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
</context>
<context>
    <name>markdown::FormulaWorker</name>
    <message>
        <source>This formula is too long to be set.</source>
        <translation>Esta fórmula es demasiado larga para componerla.</translation>
    </message>
    <message>
        <source>This formula cannot be set.</source>
        <translation>Esta fórmula no se puede componer.</translation>
    </message>
</context>
<context>
    <name>markdown::Typesetter</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>«%1» no se pudo escribir: %2. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>models::Catalogue</name>
    <message>
        <source>The list of models is damaged: %1</source>
        <translation>La lista de modelos está dañada: %1</translation>
    </message>
    <message>
        <source>The list of models is of a kind that this version of Facet does not know</source>
        <translation>La lista de modelos es de un tipo que esta versión de Facet no conoce</translation>
    </message>
    <message>
        <source>The list of models has a damaged entry: %1</source>
        <translation>La lista de modelos tiene una entrada dañada: %1</translation>
    </message>
</context>
<context>
    <name>models::DeviceWatch</name>
    <message>
        <source>This machine has no Vulkan device. Install the Vulkan driver of its graphics card, or mesa-vulkan-drivers to run on the processor.</source>
        <translation>Este equipo no tiene ningún dispositivo Vulkan. Instala el controlador Vulkan de su tarjeta gráfica, o mesa-vulkan-drivers para usar el procesador.</translation>
    </message>
    <message>
        <source>Vulkan is not installed. Install libvulkan1 and the driver of your graphics card.</source>
        <translation>Vulkan no está instalado. Instala libvulkan1 y el controlador de tu tarjeta gráfica.</translation>
    </message>
</context>
<context>
    <name>models::FitTable</name>
    <message>
        <source>to %1 tokens</source>
        <comment>%1: 8k</comment>
        <translation>hasta %1 tokens</translation>
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
        <translation>instruct</translation>
    </message>
    <message>
        <source>Facet demo</source>
        <comment>name of the built-in model</comment>
        <translation>Demo de Facet</translation>
    </message>
</context>
<context>
    <name>models::Housekeeping</name>
    <message>
        <source>The model is in use. Load another one first.</source>
        <translation>El modelo está en uso. Carga otro antes.</translation>
    </message>
    <message>
        <source>%1 is in the trash. Its space is free once the trash is emptied.</source>
        <translation>%1 está en la papelera. Su espacio quedará libre cuando se vacíe la papelera.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>waiting to be verified</source>
        <translation>a la espera de verificarse</translation>
    </message>
    <message>
        <source>verifying, %1 %</source>
        <translation>verificando, %1 %</translation>
    </message>
</context>
<context>
    <name>models::InstalledModels</name>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>texto, imágenes, sonido, vídeo</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>texto, imágenes, vídeo</translation>
    </message>
    <message>
        <source>text, sound</source>
        <translation>texto, sonido</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>came with Facet, a miniature to try things with</source>
        <translation>viene con Facet, una miniatura para probar cosas</translation>
    </message>
    <message>
        <source>from the Hugging Face cache, used in place</source>
        <translation>de la caché de Hugging Face, se usa donde está</translation>
    </message>
    <message>
        <source>from LM Studio, used in place</source>
        <translation>de LM Studio, se usa donde está</translation>
    </message>
    <message>
        <source>from Jan, used in place</source>
        <translation>de Jan, se usa donde está</translation>
    </message>
    <message>
        <source>from Ollama, used in place</source>
        <translation>de Ollama, se usa donde está</translation>
    </message>
    <message>
        <source>added by you, used in place</source>
        <translation>añadido por ti, se usa donde está</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <comment>sizes</comment>
        <translation>%1 previstos, %2 reales</translation>
    </message>
    <message>
        <source>%1 with the context full</source>
        <comment>%1: a size</comment>
        <translation>%1 con el contexto lleno</translation>
    </message>
    <message>
        <source>%1 tok/s measured</source>
        <translation>%1 tok/s medidos</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>%1: a size</comment>
        <translation>ahora %1</translation>
    </message>
</context>
<context>
    <name>models::ModelLibrary</name>
    <message>
        <source>graphics card</source>
        <translation>tarjeta gráfica</translation>
    </message>
    <message>
        <source>integrated graphics</source>
        <translation>gráficos integrados</translation>
    </message>
    <message>
        <source>virtual graphics card</source>
        <translation>tarjeta gráfica virtual</translation>
    </message>
    <message>
        <source>processor, slow</source>
        <translation>procesador, lento</translation>
    </message>
    <message>
        <source>other device</source>
        <translation>otro dispositivo</translation>
    </message>
    <message>
        <source>There is no Gemma model in what you added. Facet reads GGUF files, and folders with config.json and safetensors files.</source>
        <translation>No hay ningún modelo Gemma en lo que añadiste. Facet lee archivos GGUF y carpetas con config.json y archivos safetensors.</translation>
    </message>
    <message>
        <source>%1 is on this machine now.</source>
        <translation>%1 ya está en este equipo.</translation>
    </message>
    <message>
        <source>%1 was downloaded, but no model that Facet can read was found in it.</source>
        <translation>%1 se ha descargado, pero no contiene ningún modelo que Facet pueda leer.</translation>
    </message>
    <message>
        <source>%1 of models</source>
        <comment>%1: a size</comment>
        <translation>%1 de modelos</translation>
    </message>
    <message>
        <source>%1 of models · %2 free</source>
        <comment>sizes</comment>
        <translation>%1 de modelos · %2 libres</translation>
    </message>
    <message>
        <source>Facet stays offline, as you set it. The model is %1: download it on another machine or switch &quot;never go online&quot; off in the settings, then add the file from disk.</source>
        <translation>Facet sigue sin conexión, como lo ajustaste. El modelo es %1: descárgalo en otro equipo o desactiva «No conectarse nunca» en los ajustes, y después añade el archivo desde el disco.</translation>
    </message>
    <message>
        <source>no usable device</source>
        <translation>ningún dispositivo utilizable</translation>
    </message>
    <message>
        <source>%1 · %2, %3 free</source>
        <comment>%1: a device, %2 and %3: sizes</comment>
        <translation>%1 · %2, %3 libres</translation>
    </message>
    <message>
        <source>Facet cannot use %1: %2.</source>
        <translation>Facet no puede usar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 free, driver %5</source>
        <comment>device, kind, size, size, driver</comment>
        <translation>%1: %2, %3, %4 libres, controlador %5</translation>
    </message>
    <message>
        <source>, %1 GB/s</source>
        <translation>, %1 GB/s</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 free (%4), %5</source>
        <comment>model, size, size, parts, verdict</comment>
        <translation>%1: %2 de %3 libres (%4), %5</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>models::OfferedModels</name>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>texto, imágenes, sonido, vídeo</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>texto, imágenes, vídeo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>%1 · up to %2 tokens</source>
        <comment>%1: abilities, %2: 128k</comment>
        <translation>%1 · hasta %2 tokens</translation>
    </message>
    <message>
        <source>instruct</source>
        <translation>instruct</translation>
    </message>
    <message>
        <source>pre-trained</source>
        <translation>preentrenado</translation>
    </message>
    <message>
        <source>%1 download</source>
        <translation>%1 de descarga</translation>
    </message>
    <message>
        <source>from %1, licence %2</source>
        <translation>de %1, licencia %2</translation>
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
        <translation>pesos %1 · codificadores %2 · caché %3 · búfer %4 %5</translation>
    </message>
    <message>
        <source>weights %1 · cache %2 · scratch %3 %4</source>
        <comment>%4: GB</comment>
        <translation>pesos %1 · caché %2 · búfer %3 %4</translation>
    </message>
    <message>
        <source>about %1 tok/s</source>
        <translation>unos %1 tok/s</translation>
    </message>
    <message>
        <source>fits, %1 context</source>
        <translation>cabe, contexto de %1</translation>
    </message>
    <message>
        <source>fits at %1 context</source>
        <translation>cabe con contexto de %1</translation>
    </message>
    <message>
        <source>%1 too large for the GPU; the processor can run it, slowly</source>
        <translation>%1 de más para la GPU; el procesador puede ejecutarlo, despacio</translation>
    </message>
    <message>
        <source>needs a device that Facet can use</source>
        <translation>necesita un dispositivo que Facet pueda usar</translation>
    </message>
    <message>
        <source>needs %1 more memory</source>
        <translation>necesita %1 más de memoria</translation>
    </message>
</context>
<context>
    <name>models::Removal</name>
    <message>
        <source>%1 lies outside the place that Facet may delete in. Delete it with your file manager.</source>
        <translation>%1 está fuera del lugar donde Facet puede eliminar. Elimínalo con tu gestor de archivos.</translation>
    </message>
    <message>
        <source>%1 has another name elsewhere on the disk, which stays and keeps its space.</source>
        <translation>%1 tiene otro nombre en otro lugar del disco, que se conserva y mantiene su espacio.</translation>
    </message>
    <message>
        <source>Its files are gone already. Look for models again.</source>
        <translation>Sus archivos ya no están. Busca modelos de nuevo.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which stays.</source>
        <translation>%1 lleva a %2, que se conserva.</translation>
    </message>
    <message>
        <source>Files that another revision needs stay: %1.</source>
        <comment>a number</comment>
        <translation>Se conservan los archivos que necesita otra revisión: %1.</translation>
    </message>
    <message>
        <source>The file lies in the Hugging Face cache, which other programs use too: what of them needs this model will have to download it again.</source>
        <translation>El archivo está en la caché de Hugging Face, que también usan otros programas: los que necesiten este modelo tendrán que descargarlo de nuevo.</translation>
    </message>
    <message>
        <source>The model is Ollama&apos;s (%1): it goes there too.</source>
        <translation>El modelo es de Ollama (%1): también desaparece de ahí.</translation>
    </message>
    <message>
        <source>%1 stays, because another model needs it.</source>
        <translation>%1 se conserva, porque otro modelo lo necesita.</translation>
    </message>
    <message>
        <source>The file is LM Studio&apos;s: the model goes there too.</source>
        <translation>El archivo es de LM Studio: el modelo también desaparece de ahí.</translation>
    </message>
    <message>
        <source>The file is Jan&apos;s: the model goes there too.</source>
        <translation>El archivo es de Jan: el modelo también desaparece de ahí.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 no se puede eliminar: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the link %1</source>
        <translation>el enlace %1</translation>
    </message>
    <message>
        <source>This model is part of Facet.</source>
        <translation>Este modelo es parte de Facet.</translation>
    </message>
    <message>
        <source>The trash cannot take %1. It can only be deleted for good.</source>
        <translation>La papelera no admite %1. Solo se puede eliminar definitivamente.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back; it is in the trash.</source>
        <translation>%1 no se puede recuperar; está en la papelera.</translation>
    </message>
    <message>
        <source>The link %1 cannot be made again: %2.</source>
        <translation>El enlace %1 no se puede crear de nuevo: %2.</translation>
    </message>
</context>
<context>
    <name>models::Verification</name>
    <message>
        <source>%1 Delete the model and get it again.</source>
        <translation>%1 Elimina el modelo y obtenlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: its bytes are not those that were published.</source>
        <translation>%1 está dañado: sus bytes no son los que se publicaron.</translation>
    </message>
    <message>
        <source>Verified: every byte is as published.</source>
        <translation>Verificado: cada byte es como se publicó.</translation>
    </message>
    <message>
        <source>The structure is sound. There is no published digest here to compare with.</source>
        <translation>La estructura es correcta. Aquí no hay ningún resumen publicado con el que comparar.</translation>
    </message>
</context>
<context>
    <name>player::Player</name>
    <message>
        <source>There is no sound output. Choose a device in the system&apos;s settings.</source>
        <translation>No hay salida de sonido. Elige un dispositivo en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>This cannot be played: its file is no longer there. It may have been moved or deleted. Put it back at %1, then try again.</source>
        <translation>Esto no se puede reproducir: su archivo ya no está. Puede que se haya movido o eliminado. Devuélvelo a %1 e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to play in this file: it has no sound and no picture. Choose another.</source>
        <translation>No hay nada que reproducir en este archivo: no tiene sonido ni imagen. Elige otro.</translation>
    </message>
</context>
<context>
    <name>regions::RegionModel</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 no se pudo escribir: %2. Elige otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) marked in %1: %2</source>
        <translation>
            <numerusform>%n lugar marcado en %1: %2</numerusform>
            <numerusform>%n lugares marcados en %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates copied</source>
        <translation>Coordenadas copiadas</translation>
    </message>
    <message>
        <source>The picture is gone: it cannot be copied.</source>
        <translation>La imagen ya no está: no se puede copiar.</translation>
    </message>
    <message>
        <source>Part of the picture copied</source>
        <translation>Parte de la imagen copiada</translation>
    </message>
    <message>
        <source>The picture is gone: nothing was written.</source>
        <translation>La imagen ya no está: no se escribió nada.</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON copiado</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 regions</source>
        <comment>file name</comment>
        <translation>%1 regiones</translation>
    </message>
</context>
<context>
    <name>remote</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Dice: %2</translation>
    </message>
    <message>
        <source>%1 wants to hand the question on to another address, %2.</source>
        <translation>%1 quiere pasar la pregunta a otra dirección, %2.</translation>
    </message>
    <message>
        <source>Facet does not follow: your key and your questions would go there too. If you trust that address, enter it instead.</source>
        <translation>Facet no la sigue: tu clave y tus preguntas también irían ahí. Si confías en esa dirección, escríbela en su lugar.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 no acepta la clave.</translation>
    </message>
    <message>
        <source>Enter the key that the server was started with, or one from its provider.</source>
        <translation>Escribe la clave con la que se inició el servidor, o una de su proveedor.</translation>
    </message>
    <message>
        <source>%1 refuses access.</source>
        <translation>%1 deniega el acceso.</translation>
    </message>
    <message>
        <source>Check whether the key may use this model.</source>
        <translation>Comprueba si la clave puede usar este modelo.</translation>
    </message>
    <message>
        <source>%1 does not know this address or this model.</source>
        <translation>%1 no conoce esta dirección o este modelo.</translation>
    </message>
    <message>
        <source>Check the address, which usually ends in /v1, and choose the model again.</source>
        <translation>Comprueba la dirección, que suele terminar en /v1, y elige de nuevo el modelo.</translation>
    </message>
    <message>
        <source>The question with its attachments is too large for %1.</source>
        <translation>La pregunta con sus adjuntos es demasiado grande para %1.</translation>
    </message>
    <message>
        <source>Attach less, or raise the server&apos;s limit.</source>
        <translation>Adjunta menos o aumenta el límite del servidor.</translation>
    </message>
    <message>
        <source>%1 has too much to do or your quota is used up.</source>
        <translation>%1 tiene demasiado trabajo o tu cuota se ha agotado.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Inténtalo de nuevo en %n segundo.</numerusform>
            <numerusform>Inténtalo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed with status %2.</source>
        <translation>%1 falló con el estado %2.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, look at the server&apos;s log.</source>
        <translation>Inténtalo de nuevo; si vuelve a ocurrir, mira el registro del servidor.</translation>
    </message>
    <message>
        <source>%1 refuses the question with status %2.</source>
        <translation>%1 rechaza la pregunta con el estado %2.</translation>
    </message>
    <message>
        <source>Change the question or the chat&apos;s options, or what the model is said to be able to do.</source>
        <translation>Cambia la pregunta o las opciones del chat, o lo que se indica que puede hacer el modelo.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde en %1.</translation>
    </message>
    <message>
        <source>Start the server there, or check the port in the address.</source>
        <translation>Inicia ahí el servidor o comprueba el puerto de la dirección.</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>No hay ningún equipo llamado %1.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Comprueba la dirección y tu conexión.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2.</source>
        <translation>No se pudo establecer una conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>If the server speaks plain HTTP, begin the address with http://. If its certificate is its own, install it on this computer.</source>
        <translation>Si el servidor habla HTTP sin cifrar, empieza la dirección por http://. Si su certificado es propio, instálalo en este equipo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check the address and whether the computer is on, then try again.</source>
        <translation>Comprueba la dirección y si el equipo está encendido, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>No se puede acceder a %1: %2.</translation>
    </message>
    <message>
        <source>Check your connection and the address.</source>
        <translation>Comprueba tu conexión y la dirección.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Comprueba la dirección e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, and %1 is not on this computer.</source>
        <translation>«No conectarse nunca» está activado y %1 no está en este equipo.</translation>
    </message>
    <message>
        <source>Switch it off under Settings → Privacy and data, or load a model of this computer.</source>
        <translation>Desactívalo en Ajustes → Privacidad y datos o carga un modelo de este equipo.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle.</source>
        <translation>%1 cortó la conexión a la mitad.</translation>
    </message>
    <message>
        <source>What was written is kept. Let the answer go on, or ask again.</source>
        <translation>Lo escrito se conserva. Deja que la respuesta continúe o pregunta de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been silent for %n seconds.</source>
        <translation>
            <numerusform>%1 lleva %n segundo en silencio.</numerusform>
            <numerusform>%1 lleva %n segundos en silencio.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written is kept. Check whether the server still works, then let the answer go on.</source>
        <translation>Lo escrito se conserva. Comprueba si el servidor sigue funcionando y deja que la respuesta continúe.</translation>
    </message>
    <message>
        <source>%1 does not answer like an OpenAI-compatible server.</source>
        <translation>%1 no responde como un servidor compatible con OpenAI.</translation>
    </message>
    <message>
        <source>Check the address: it should be that of vLLM, llama-server, Ollama, LM Studio or a similar server, usually ending in /v1.</source>
        <translation>Comprueba la dirección: debería ser la de vLLM, llama-server, Ollama, LM Studio o un servidor similar, y suele terminar en /v1.</translation>
    </message>
    <message>
        <source>%1 reports an error.</source>
        <translation>%1 notifica un error.</translation>
    </message>
</context>
<context>
    <name>remote::EndpointDraft</name>
    <message>
        <source>The server does not say what the model can do: this is guessed from its name. Correct what is wrong.</source>
        <translation>El servidor no dice lo que puede hacer el modelo: esto se ha supuesto por su nombre. Corrige lo que esté mal.</translation>
    </message>
    <message>
        <source>As the server says.</source>
        <translation>Como dice el servidor.</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>Eso no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Enter it like gpu.lan:8000 or https://example.org/v1. A key has its own field.</source>
        <translation>Escríbela como gpu.lan:8000 o https://example.org/v1. La clave tiene su propio campo.</translation>
    </message>
    <message>
        <source>%1 has no model.</source>
        <translation>%1 no tiene ningún modelo.</translation>
    </message>
    <message>
        <source>Load or download one there, then look again.</source>
        <translation>Carga o descarga uno ahí y vuelve a buscar.</translation>
    </message>
    <message>
        <source>%1 answers. Models: %2</source>
        <comment>address, number</comment>
        <translation>%1 responde. Modelos: %2</translation>
    </message>
    <message>
        <source>%1 answers at %2. Models: %3</source>
        <comment>program, address, number</comment>
        <translation>%1 responde en %2. Modelos: %3</translation>
    </message>
    <message>
        <source>The connection is not encrypted: who listens on the way can read your key and your chats.</source>
        <translation>La conexión no está cifrada: quien escuche por el camino puede leer tu clave y tus chats.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: who listens on the way can read your chats.</source>
        <translation>La conexión no está cifrada: quien escuche por el camino puede leer tus chats.</translation>
    </message>
</context>
<context>
    <name>remote::Endpoints</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>pictures, video</source>
        <translation>imágenes, vídeo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pensamiento</translation>
    </message>
    <message>
        <source>%1k context</source>
        <translation>contexto de %1k</translation>
    </message>
</context>
<context>
    <name>remote::RemoteBackend</name>
    <message>
        <source>%1 has no model.</source>
        <translation>%1 no tiene ningún modelo.</translation>
    </message>
    <message>
        <source>Load one there, then try again.</source>
        <translation>Carga uno ahí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not have the model %2 any more.</source>
        <translation>%1 ya no tiene el modelo %2.</translation>
    </message>
    <message>
        <source>Edit the endpoint and choose another of its models.</source>
        <translation>Edita el endpoint y elige otro de sus modelos.</translation>
    </message>
    <message>
        <source>%1 withheld the rest of the answer.</source>
        <translation>%1 retuvo el resto de la respuesta.</translation>
    </message>
    <message>
        <source>Its provider filters what models write. Ask in another way.</source>
        <translation>Su proveedor filtra lo que escriben los modelos. Pregunta de otra manera.</translation>
    </message>
</context>
<context>
    <name>secrets::Keyring</name>
    <message>
        <source>The system&apos;s keyring is locked, so keys and tokens last only until Facet is closed; unlock it and enter them again to keep them.</source>
        <translation>El llavero del sistema está bloqueado, así que las claves y los tokens solo duran hasta que se cierre Facet; desbloquéalo y escríbelos de nuevo para conservarlos.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not remove a key; remove what is called “%1” there by hand.</source>
        <translation>El llavero del sistema no quitó una clave; quita ahí a mano lo que se llama «%1».</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1), so keys and tokens last only until Facet is closed; install and unlock GNOME Keyring or KWallet to keep them.</source>
        <translation>El llavero del sistema no se puede usar (%1), así que las claves y los tokens solo duran hasta que se cierre Facet; instala y desbloquea GNOME Keyring o KWallet para conservarlos.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1), so keys and tokens last only until Facet is closed; sign in to the system again to keep them.</source>
        <translation>El llavero del sistema no se puede usar (%1), así que las claves y los tokens solo duran hasta que se cierre Facet; inicia sesión de nuevo en el sistema para conservarlos.</translation>
    </message>
</context>
<context>
    <name>server::RequestLog</name>
    <message>
        <source>%1 in, %2 out</source>
        <comment>tokens</comment>
        <translation>%1 de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>%1 in (%2 cached), %3 out</source>
        <comment>tokens</comment>
        <translation>%1 de entrada (%2 en caché), %3 de salida</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>cliente desconectado</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
</context>
<context>
    <name>server::Server</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Otro programa está usando el puerto %1.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Elige otro puerto.</translation>
    </message>
    <message>
        <source>Choose another port; %1 is free.</source>
        <translation>Elige otro puerto; el %1 está libre.</translation>
    </message>
    <message>
        <source>The server could not listen on port %1.</source>
        <translation>El servidor no pudo escuchar en el puerto %1.</translation>
    </message>
    <message>
        <source>Choose another port, or look whether the system forbids it.</source>
        <translation>Elige otro puerto o mira si el sistema lo prohíbe.</translation>
    </message>
    <message>
        <source>The server stopped listening.</source>
        <translation>El servidor dejó de escuchar.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so the server listens on this computer alone. It can be switched off under Privacy and data.</source>
        <translation>«No conectarse nunca» está activado, así que el servidor solo escucha en este equipo. Se puede desactivar en «Privacidad y datos».</translation>
    </message>
    <message>
        <source>The loaded model answers on %1: what programs ask here leaves this computer.</source>
        <translation>El modelo cargado responde en %1: lo que los programas preguntan aquí sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>settings::DataFolderMove</name>
    <message>
        <source>The data could not be copied: %1. They are where they were.</source>
        <translation>Los datos no se pudieron copiar: %1. Siguen donde estaban.</translation>
    </message>
    <message>
        <source>The new place has %1 free, and %2 are needed. Free some space or choose another folder.</source>
        <translation>El nuevo lugar tiene %1 libres y se necesitan %2. Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. The data are where they were.</source>
        <translation>%1 no se puede leer: %2. Los datos siguen donde estaban.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>The copy of %1 differs from the original, so the new disk may be faulty. The data are where they were.</source>
        <translation>La copia de %1 difiere del original, así que el disco nuevo podría estar defectuoso. Los datos siguen donde estaban.</translation>
    </message>
    <message>
        <source>%1 changed while it was copied. The data are where they were; close other programs that use them and try again.</source>
        <translation>%1 cambió durante la copia. Los datos siguen donde estaban; cierra otros programas que los usen e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The data are where they were.</source>
        <translation>%1 no se puede escribir: %2. Los datos siguen donde estaban.</translation>
    </message>
    <message>
        <source>The data are in this folder already. Choose one beside it, not within or around it.</source>
        <translation>Los datos ya están en esta carpeta. Elige una al lado, ni dentro ni por encima.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 es un archivo. Elige una carpeta.</translation>
    </message>
    <message>
        <source>%1 holds other files. Choose an empty folder, or make a new one.</source>
        <translation>%1 contiene otros archivos. Elige una carpeta vacía o crea una nueva.</translation>
    </message>
    <message>
        <source>Deleting the old copy</source>
        <translation>Eliminando la copia antigua</translation>
    </message>
    <message>
        <source>The move was cancelled. The data are where they were.</source>
        <translation>El traslado se canceló. Los datos siguen donde estaban.</translation>
    </message>
    <message>
        <source>The data are in %1 now.</source>
        <translation>Los datos están ahora en %1.</translation>
    </message>
    <message>
        <source>The data are in %1 now. Some old files in %2 could not be deleted; you may delete that folder.</source>
        <translation>Los datos están ahora en %1. Algunos archivos antiguos de %2 no se pudieron eliminar; puedes borrar esa carpeta.</translation>
    </message>
</context>
<context>
    <name>settings::Presets</name>
    <message>
        <source>sampling as the model recommends</source>
        <translation>muestreo como recomienda el modelo</translation>
    </message>
    <message>
        <source>temperature %1, top-p %2</source>
        <translation>temperatura %1, top-p %2</translation>
    </message>
    <message>
        <source>%1, thinks</source>
        <comment>%1: how answers are drawn</comment>
        <translation>%1, piensa</translation>
    </message>
    <message>
        <source>%1, thinks for at most %2 tokens</source>
        <comment>%1: how answers are drawn</comment>
        <translation>%1, piensa como máximo %2 tokens</translation>
    </message>
</context>
<context>
    <name>settings::Settings</name>
    <message>
        <source>The settings could not be saved in %1. They hold until you close Facet; make the folder writable or free some space to keep them.</source>
        <translation>Los ajustes no se pudieron guardar en %1. Valen hasta que cierres Facet; permite escribir en la carpeta o libera espacio para conservarlos.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1, and Facet starts with its defaults.</source>
        <translation>El archivo de ajustes estaba dañado. Se conserva como %1 y Facet se inicia con sus valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read, so Facet starts with its defaults and does not save changes. Check the file&apos;s permissions.</source>
        <translation>Los ajustes de %1 no se pueden leer, así que Facet se inicia con sus valores predeterminados y no guarda los cambios. Comprueba los permisos del archivo.</translation>
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
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Chat anterior</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Chat siguiente</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <translation>Cambiar el nombre de este chat</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exportar este chat</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>Continuar la respuesta</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>End the thought and answer now</source>
        <translation>Terminar el pensamiento y responder ya</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>Rama anterior</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>Rama siguiente</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Ir a la pregunta</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Record a question</source>
        <translation>Grabar una pregunta</translation>
    </message>
    <message>
        <source>Switch thinking on or off</source>
        <translation>Activar o desactivar el pensamiento</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>Mostrar u ocultar la lista de chats</translation>
    </message>
    <message>
        <source>Show or hide thinking and tools</source>
        <translation>Mostrar u ocultar pensamiento y herramientas</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>Texto de tamaño habitual</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go to the chat</source>
        <translation>Ir al chat</translation>
    </message>
    <message>
        <source>Go to transcribing</source>
        <translation>Ir a transcribir</translation>
    </message>
    <message>
        <source>Go to the models</source>
        <translation>Ir a los modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Lista de atajos</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>tools::Permissions</name>
    <message>
        <source>What tools may do could not be read: %1. They ask again.</source>
        <translation>Lo que pueden hacer las herramientas no se pudo leer: %1. Vuelven a preguntar.</translation>
    </message>
    <message>
        <source>What tools may do could not be read, the file is damaged. They ask again.</source>
        <translation>Lo que pueden hacer las herramientas no se pudo leer: el archivo está dañado. Vuelven a preguntar.</translation>
    </message>
    <message>
        <source>What you allowed could not be saved: %1. It holds until the program ends.</source>
        <translation>Lo que permitiste no se pudo guardar: %1. Vale hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>In one chat</source>
        <translation>En un chat</translation>
    </message>
</context>
<context>
    <name>tools::ToolList</name>
    <message>
        <source>never asks</source>
        <translation>nunca pregunta</translation>
    </message>
    <message>
        <source>asks every time</source>
        <translation>pregunta cada vez</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integradas</translation>
    </message>
</context>
<context>
    <name>tools::mcp::Client</name>
    <message>
        <source>A message that could not be read: %1</source>
        <translation>Un mensaje no se pudo leer: %1</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>El servidor no respondió en %1 segundos.</translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation>El servidor lo rechaza: %1</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>El servidor ha terminado la sesión.</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>no indica el motivo</translation>
    </message>
    <message>
        <source>The server answered neither with a result nor with an error.</source>
        <translation>El servidor no respondió ni con un resultado ni con un error.</translation>
    </message>
    <message>
        <source>The server asked for “%1”, which is not supported.</source>
        <translation>El servidor pidió «%1», que no se admite.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The server speaks revisions of the protocol that are not known here (%1). A newer Facet or another version of the server may help.</source>
        <translation>El servidor habla revisiones del protocolo que aquí no se conocen (%1). Puede ayudar un Facet más reciente u otra versión del servidor.</translation>
    </message>
    <message>
        <source>Connected, protocol revision %1.</source>
        <translation>Conectado, revisión %1 del protocolo.</translation>
    </message>
    <message>
        <source>The list of tools could not be read: %1</source>
        <translation>La lista de herramientas no se pudo leer: %1</translation>
    </message>
    <message>
        <source>Only the first %1 tools are used.</source>
        <translation>Solo se usan las primeras %1 herramientas.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::HttpTransport</name>
    <message>
        <source>The address of the server is not valid.</source>
        <translation>La dirección del servidor no es válida.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 MB.</source>
        <translation>El servidor envió un mensaje de más de %1 MB.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>No se puede acceder al servidor: %1</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>It wants a valid token: add it to the headers.</source>
        <translation>Pide un token válido: añádelo a las cabeceras.</translation>
    </message>
    <message>
        <source>The server answered with status %1. %2</source>
        <translation>El servidor respondió con el estado %1. %2</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>El servidor cerró la conexión sin responder.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::McpServers</name>
    <message>
        <source>The list of servers in %1 could not be read: %2</source>
        <translation>La lista de servidores en %1 no se pudo leer: %2</translation>
    </message>
    <message>
        <source>The list of servers could not be saved: %1</source>
        <translation>La lista de servidores no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>There is a server named “%1” already.</source>
        <translation>Ya hay un servidor llamado «%1».</translation>
    </message>
    <message>
        <source>There is no server in this text.</source>
        <translation>No hay ningún servidor en este texto.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected, no tools</source>
        <translation>Conectado, sin herramientas</translation>
    </message>
    <message>
        <source>Tools switched on: %1 of %2</source>
        <translation>Herramientas activadas: %1 de %2</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <translation>Intentándolo de nuevo: %1</translation>
    </message>
    <message>
        <source>Check the address and the headers, and that the server runs; then connect again.</source>
        <translation>Comprueba la dirección y las cabeceras, y que el servidor funcione; después vuelve a conectar.</translation>
    </message>
    <message>
        <source>Check the command and look at the log; then start it again.</source>
        <translation>Comprueba el comando y mira el registro; después vuelve a iniciarlo.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::MessageReader</name>
    <message>
        <source>The server sends messages faster than they can be read.</source>
        <translation>El servidor envía mensajes más deprisa de lo que se pueden leer.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::Server</name>
    <message>
        <source>“Never go online” is switched on, and this server is not on this computer.</source>
        <translation>«No conectarse nunca» está activado y este servidor no está en este equipo.</translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation>Conectando: %1</translation>
    </message>
</context>
<context>
    <name>tools::mcp::ServerConfig</name>
    <message>
        <source>The server needs a name.</source>
        <translation>El servidor necesita un nombre.</translation>
    </message>
    <message>
        <source>The name of the server is too long.</source>
        <translation>El nombre del servidor es demasiado largo.</translation>
    </message>
    <message>
        <source>The server needs a command to start it, or an address (url).</source>
        <translation>El servidor necesita un comando para iniciarlo o una dirección (url).</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>La dirección debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Esto no es JSON válido: %1</translation>
    </message>
    <message>
        <source>The JSON must be an object with “mcpServers”.</source>
        <translation>El JSON debe ser un objeto con «mcpServers».</translation>
    </message>
    <message>
        <source>“mcpServers” must be an object with one entry for each server.</source>
        <translation>«mcpServers» debe ser un objeto con una entrada para cada servidor.</translation>
    </message>
    <message>
        <source>More than %1 servers are not supported.</source>
        <translation>No se admiten más de %1 servidores.</translation>
    </message>
    <message>
        <source>The entry “%1” is not an object.</source>
        <translation>La entrada «%1» no es un objeto.</translation>
    </message>
</context>
<context>
    <name>tools::mcp::StdioTransport</name>
    <message>
        <source>The program “%1” is not installed or not found in PATH.</source>
        <translation>El programa «%1» no está instalado o no se encuentra en PATH.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2</source>
        <translation>«%1» no se pudo iniciar: %2</translation>
    </message>
    <message>
        <source>The server crashed.</source>
        <translation>El servidor falló y se cerró.</translation>
    </message>
    <message>
        <source>The server ended with code %1.</source>
        <translation>El servidor terminó con el código %1.</translation>
    </message>
    <message>
        <source>The server does not read what it is sent.</source>
        <translation>El servidor no lee lo que se le envía.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 MB.</source>
        <translation>El servidor envió un mensaje de más de %1 MB.</translation>
    </message>
</context>
<context>
    <name>transcribe</name>
    <message>
        <source>Recording of %1</source>
        <translation>Grabación del %1</translation>
    </message>
</context>
<context>
    <name>transcribe::Desk</name>
    <message>
        <source>This recording is no longer there. It may have been moved or deleted.</source>
        <translation>Esta grabación ya no está. Quizá se haya movido o eliminado.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>languages</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>reading, %1 so far</source>
        <translation>leyendo, %1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <comment>the model is slower than speech</comment>
        <translation>%1 s de retraso</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>Grabación del %1</translation>
    </message>
    <message>
        <source>A recording is under way. Stop it first.</source>
        <translation>Hay una grabación en curso. Detenla primero.</translation>
    </message>
    <message>
        <source>Only files on this computer can be transcribed. Save the file first.</source>
        <translation>Solo se pueden transcribir archivos de este equipo. Guarda antes el archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder.</source>
        <translation>%1 no se puede escribir (%2). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>A recording is under way. Pause or stop it, then listen.</source>
        <translation>Hay una grabación en curso. Páusala o detenla, y después escucha.</translation>
    </message>
</context>
<context>
    <name>transcribe::LiveTranscriber</name>
    <message>
        <source>The model could not transcribe this.</source>
        <translation>El modelo no pudo transcribir esto.</translation>
    </message>
</context>
<context>
    <name>transcribe::Recorder</name>
    <message>
        <source>The computer was too busy: a moment of sound before %1 is missing.</source>
        <translation>El equipo estaba demasiado ocupado: falta un momento de sonido antes de %1.</translation>
    </message>
    <message>
        <source>The last %1 of the recording are only in memory: the disk does not take them (%2).</source>
        <translation>Los últimos %1 de la grabación solo están en memoria: el disco no los acepta (%2).</translation>
    </message>
    <message>
        <source>Free some space on the disk, then stop again.</source>
        <translation>Libera espacio en el disco y vuelve a detener.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>No se encontró ningún micrófono.</translation>
    </message>
    <message>
        <source>Connect one, or switch it on in the system&apos;s sound settings, then try again.</source>
        <translation>Conecta uno o actívalo en los ajustes de sonido del sistema e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The microphone &quot;%1&quot; is not connected.</source>
        <translation>El micrófono «%1» no está conectado.</translation>
    </message>
    <message>
        <source>Connect it, or choose another one, then try again.</source>
        <translation>Conéctalo o elige otro e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the microphone.</source>
        <translation>Otro programa está usando el micrófono.</translation>
    </message>
    <message>
        <source>Close that program or choose another microphone, then try again.</source>
        <translation>Cierra ese programa o elige otro micrófono e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened (%1).</source>
        <translation>El micrófono no se puede abrir (%1).</translation>
    </message>
    <message>
        <source>Choose another one, or check the system&apos;s sound settings, then try again.</source>
        <translation>Elige otro o revisa los ajustes de sonido del sistema e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The microphone stopped. Everything up to here is kept.</source>
        <translation>El micrófono se detuvo. Todo lo anterior se conserva.</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then go on.</source>
        <translation>Conéctalo de nuevo o elige otro y continúa.</translation>
    </message>
    <message>
        <source>Recording has stopped: the disk is full, and so is the memory set aside for this.</source>
        <translation>La grabación se ha detenido: el disco está lleno, y también la memoria reservada para esto.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then stop or go on. Do not close the program before: part of the recording is only in memory.</source>
        <translation>Libera espacio en el disco y después detén o continúa. No cierres el programa antes: parte de la grabación solo está en memoria.</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk (%1). %2 are kept in memory and written as soon as possible. Free some space on the disk.</source>
        <translation>La grabación no se puede escribir en el disco (%1). %2 se conservan en memoria y se escribirán en cuanto sea posible. Libera espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>transcribe::SessionList</name>
    <message>
        <source>The recording cannot be deleted: its folder is write-protected.</source>
        <translation>La grabación no se puede eliminar: su carpeta está protegida contra escritura.</translation>
    </message>
</context>
<context>
    <name>transcribe::VoiceInput</name>
    <message>
        <source>The loaded model does not hear. Choose E2B or E4B.</source>
        <translation>El modelo cargado no oye. Elige E2B o E4B.</translation>
    </message>
    <message>
        <source>The microphone is in use on the Transcribe page.</source>
        <translation>El micrófono se está usando en la página Transcribir.</translation>
    </message>
    <message>
        <source>The recording is kept and written down once such a model is loaded.</source>
        <translation>La grabación se conserva y se transcribe en cuanto se cargue un modelo así.</translation>
    </message>
    <message>
        <source>Try again. The recording is kept until you close this message.</source>
        <translation>Inténtalo de nuevo. La grabación se conserva hasta que cierres este mensaje.</translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen in the settings and that it is not muted, then talk again.</source>
        <translation>Comprueba en los ajustes que el micrófono elegido es el correcto y que no está silenciado, y habla de nuevo.</translation>
    </message>
    <message>
        <source>What was recorded is kept until you close this message: you can attach it instead.</source>
        <translation>Lo grabado se conserva hasta que cierres este mensaje: puedes adjuntarlo en su lugar.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>No se oyó nada.</translation>
    </message>
</context>
<context>
    <name>window::Application</name>
    <message>
        <source>Until then chats are lost when the program ends.</source>
        <translation>Hasta entonces, los chats se pierden al cerrar el programa.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La respuesta está completa.</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>La respuesta ha terminado.</translation>
    </message>
    <message>
        <source>About this recording:</source>
        <translation>Sobre esta grabación:</translation>
    </message>
</context>
<context>
    <name>window::ModelStatus</name>
    <message>
        <source>answers come from %1</source>
        <translation>las respuestas vienen de %1</translation>
    </message>
    <message>
        <source>%1 · %2 in use</source>
        <translation>%1 · %2 en uso</translation>
    </message>
    <message>
        <source>Facet demo</source>
        <comment>name of the built-in model</comment>
        <translation>Demo de Facet</translation>
    </message>
</context>
</TS>
