<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Facet %1</source>
        <translation>Facet %1</translation>
    </message>
    <message>
        <source>A window for Google&apos;s Gemma models, with an engine of its own on Vulkan. Gemma is a trademark of Google LLC; Facet is not made by Google.</source>
        <translation>一个用于 Google Gemma 模型的窗口，自带基于 Vulkan 的引擎。Gemma 是 Google LLC 的商标；Facet 并非由 Google 制作。</translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>How the next token is drawn from those that are likely.</source>
        <translation>如何从可能的 token 中选出下一个。</translation>
    </message>
    <message>
        <source>As the model recommends</source>
        <translation>按模型推荐</translation>
    </message>
    <message>
        <source>For Gemma 4: temperature 1, top-k 64, top-p 0.95.</source>
        <translation>Gemma 4：温度 1，top-k 64，top-p 0.95。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; higher is more varied.</source>
        <translation>0 始终取最可能的 token；数值越高，变化越多。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together reach this share.</source>
        <translation>只取合计达到此比例的最可能的 token。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens; 0 takes all.</source>
        <translation>只取这么多个最可能的 token；0 表示全部。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Only tokens with at least this share of the likeliest one&apos;s chance.</source>
        <translation>只取概率至少为最可能 token 的这一比例的 token。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Above 1, words that were used become less likely.</source>
        <translation>大于 1 时，已用过的词出现的可能性降低。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer. Empty: a new one each time.</source>
        <translation>种子、问题和设置相同，回答也相同。留空：每次使用新种子。</translation>
    </message>
    <message>
        <source>new for each answer</source>
        <translation>每次回答使用新种子</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Stronger lines and text on plain grounds.</source>
        <translation>纯色背景上更醒目的线条和文字。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>没有滑动或淡入淡出。</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of everything in the window, as a multiple of the usual size.</source>
        <translation>窗口中所有内容相对于通常大小的倍数。</translation>
    </message>
    <message>
        <source>This is how answers look for reading.</source>
        <translation>阅读时，回答的外观就是这样。</translation>
    </message>
</context>
<context>
    <name>AttachmentCards</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic)</translation>
    </message>
    <message>
        <source>Sound (*.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac)</source>
        <translation>音频 (*.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac)</translation>
    </message>
    <message>
        <source>Video (*.mp4 *.mkv *.webm *.mov *.avi *.m4v)</source>
        <translation>视频 (*.mp4 *.mkv *.webm *.mov *.avi *.m4v)</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp *.epub *.txt *.md *.csv *.html)</source>
        <translation>文档 (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp *.epub *.txt *.md *.csv *.html)</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Previous branch</source>
        <translation>上一个分支</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>branches</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>下一个分支</translation>
    </message>
</context>
<context>
    <name>BudgetChoice</name>
    <message>
        <source>Less detail per frame</source>
        <translation>降低每帧细节</translation>
    </message>
    <message>
        <source>%1 per frame</source>
        <comment>tokens</comment>
        <translation>每帧 %1</translation>
    </message>
    <message>
        <source>More detail per frame</source>
        <translation>提高每帧细节</translation>
    </message>
</context>
<context>
    <name>BudgetSlider</name>
    <message>
        <source>text alone</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>Detail of %1</source>
        <translation>%1 的细节</translation>
    </message>
    <message>
        <source>Detail of each picture of %1</source>
        <translation>%1 中每张图片的细节</translation>
    </message>
</context>
<context>
    <name>CalculateTool</name>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Computes exactly, on this computer.</source>
        <translation>在此电脑上精确计算。</translation>
    </message>
    <message>
        <source>Calculate %1?</source>
        <translation>计算 %1 吗？</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Arguments: %1</source>
        <translation>参数：%1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>未允许</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>The releases of Gemma 4 by Google and by those who convert them, with what each takes on this machine.</source>
        <translation>Google 以及转换者发布的 Gemma 4，并列出每个版本在本机上的占用。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Asks for a newer list of models and for newer files of those on this machine</source>
        <translation>查询更新的模型列表，以及本机模型的更新文件</translation>
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
        <translation>已在本机</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>%1 的页面</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Title of this chat</source>
        <translation>此对话的标题</translation>
    </message>
    <message>
        <source>Hide the trace</source>
        <translation>隐藏过程</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>显示过程</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>此对话</translation>
    </message>
    <message>
        <source>System prompt and answer form…</source>
        <translation>系统提示词和回答格式…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>导出为 Markdown…</translation>
    </message>
    <message>
        <source>Export as HTML…</source>
        <translation>导出为 HTML…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>导出为 JSON…</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Move to new folder</source>
        <translation>移至新文件夹</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML with pictures</source>
        <translation>HTML（含图片）</translation>
    </message>
    <message>
        <source>JSON, to import again</source>
        <translation>JSON（可再次导入）</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <translation>此对话的系统提示词</translation>
    </message>
    <message>
        <source>For example: You are a patient teacher. Answer in short sentences.</source>
        <translation>例如：你是一位耐心的老师。请用短句回答。</translation>
    </message>
    <message>
        <source>Answers as JSON</source>
        <translation>以 JSON 回答</translation>
    </message>
    <message>
        <source>With a JSON schema every answer satisfies it, always. Tools rest meanwhile.</source>
        <translation>设置 JSON schema 后，每个回答都必定符合它。期间工具暂停使用。</translation>
    </message>
    <message>
        <source>JSON schema of answers</source>
        <translation>回答的 JSON schema</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Attach the recording</source>
        <translation>附加录音</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>Folder %1, open</source>
        <translation>文件夹 %1，已展开</translation>
    </message>
    <message>
        <source>Folder %1, closed</source>
        <translation>文件夹 %1，已折叠</translation>
    </message>
    <message>
        <source>%1, is being answered</source>
        <translation>%1，正在回答</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>回答：%1</translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message>
        <source>Chats and presets</source>
        <translation>对话和预设</translation>
    </message>
    <message>
        <source>What a new chat begins with; each chat can have its own.</source>
        <translation>新对话的初始设置；每个对话也可单独设置。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Said to the model before the conversation.</source>
        <translation>在对话开始前告知模型。</translation>
    </message>
    <message>
        <source>For example: Answer briefly, in metric units.</source>
        <translation>例如：请简短回答，使用公制单位。</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>回答前先思考</translation>
    </message>
    <message>
        <source>Better at hard questions, slower at easy ones.</source>
        <translation>难题答得更好，简单问题则更慢。</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>最长思考</translation>
    </message>
    <message>
        <source>After so many tokens the thought is closed and the answer begins.</source>
        <translation>达到此 token 数后结束思考，开始回答。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>System prompt, thinking and sampling of the settings, under a name.</source>
        <translation>以一个名称保存设置中的系统提示词、思考和采样。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; was deleted.</source>
        <translation>已删除预设“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ClipBody</name>
    <message>
        <source>Play %1</source>
        <translation>播放 %1</translation>
    </message>
    <message>
        <source>Send without its sound</source>
        <translation>发送时不含声音</translation>
    </message>
    <message>
        <source>Send with its sound</source>
        <translation>发送时含声音</translation>
    </message>
</context>
<context>
    <name>ClipRange</name>
    <message>
        <source>Start of the range of %1</source>
        <translation>%1 的范围起点</translation>
    </message>
    <message>
        <source>End of the range of %1</source>
        <translation>%1 的范围终点</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Facet and its server?</source>
        <translation>关闭 Facet 及其服务器吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of other programs are being answered. They are cut off.</source>
        <translation>
            <numerusform>正在响应其他程序的 %n 个请求。它们将被中断。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs cannot use the model any more until Facet is started again.</source>
        <translation>在 Facet 再次启动之前，其他程序无法使用该模型。</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>%1 代码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>将代码保存为文件</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Editing</source>
        <translation>正在编辑</translation>
    </message>
    <message>
        <source>The old question stays as a branch.</source>
        <translation>原问题保留为分支。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>随便问</translation>
    </message>
    <message>
        <source>Ask, or drop pictures, sound, video and documents anywhere</source>
        <translation>提问，或将图片、音频、视频和文档拖到任意位置</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Opens the choices for thinking</source>
        <translation>打开思考选项</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Context: %1, %2</source>
        <translation>上下文：%1，%2</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
</context>
<context>
    <name>ConvertUnitsTool</name>
    <message>
        <source>Unit converter</source>
        <translation>单位换算</translation>
    </message>
    <message>
        <source>Length, mass, temperature, volume and more, on this computer.</source>
        <translation>长度、质量、温度、体积等，在此电脑上换算。</translation>
    </message>
    <message>
        <source>Convert %1 %2 to %3?</source>
        <comment>a value, its unit, the wanted unit</comment>
        <translation>将 %1 %2 换算为 %3 吗？</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>CurrentTimeTool</name>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Reads the clock of this computer.</source>
        <translation>读取此电脑的时钟。</translation>
    </message>
    <message>
        <source>Look at the clock?</source>
        <translation>查看时钟吗？</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1 吗？</translation>
    </message>
    <message>
        <source>This goes:</source>
        <translation>将删除：</translation>
    </message>
    <message>
        <source>This goes, and frees %1:</source>
        <translation>将删除以下内容，并释放 %1：</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>Default microphone</source>
        <translation>默认麦克风</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>麦克风：%1</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>未找到麦克风</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do not cancel %1</source>
        <translation>不取消 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>重试 %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>继续下载 %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Cancel %1 and delete what has arrived</source>
        <translation>取消 %1 并删除已下载的部分</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>将 %1 从此列表中移除</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>模型页面</translation>
    </message>
</context>
<context>
    <name>DownloadSettingsView</name>
    <message>
        <source>A folder for downloaded models</source>
        <translation>用于存放下载模型的文件夹</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>%1: other programs find the models there too.</source>
        <translation>%1：其他程序也能在那里找到这些模型。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation>选择下载文件夹</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Use the usual folder of downloads</source>
        <translation>使用默认的下载文件夹</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>同时下载的文件数</translation>
    </message>
    <message>
        <source>More are not always faster.</source>
        <translation>多不一定更快。</translation>
    </message>
    <message>
        <source>Access token of the hub</source>
        <translation>Hub 的访问令牌</translation>
    </message>
    <message>
        <source>There is a token. It is sent to %1 alone, for models with a licence to accept.</source>
        <translation>已有令牌。它只会发送到 %1，用于需要接受许可证的模型。</translation>
    </message>
    <message>
        <source>For models whose licence is accepted on their page. Made on the hub under Settings, Access Tokens; kept in the system&apos;s keyring.</source>
        <translation>用于已在其页面上接受许可证的模型。在 Hub 的 Settings → Access Tokens 中创建；保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>另一个令牌</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the access token</source>
        <translation>保存访问令牌</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget the access token</source>
        <translation>清除访问令牌</translation>
    </message>
    <message>
        <source>Mirror of the hub</source>
        <translation>Hub 的镜像</translation>
    </message>
    <message>
        <source>This is no address; %1 is used.</source>
        <translation>这不是地址；将使用 %1。</translation>
    </message>
    <message>
        <source>Asked instead of the hub, for networks that do not reach it. Empty: %1.</source>
        <translation>代替 Hub 使用，适用于无法访问 Hub 的网络。留空：%1。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>代理的地址</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.org:3128. Until then nothing is downloaded.</source>
        <translation>主机和端口，例如 proxy.example.org:3128。在此之前不会下载任何内容。</translation>
    </message>
    <message>
        <source>There is a token. It is not sent to %1, which is not encrypted.</source>
        <translation>已有令牌。%1 未加密，因此不会向其发送。</translation>
    </message>
    <message>
        <source>This mirror is not encrypted (http), so your access token is not sent to it.</source>
        <translation>此镜像未加密（http），因此不会向其发送你的访问令牌。</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>it does not say what the file hashes to (no ETag).</source>
        <translation>未说明文件的哈希值（没有 ETag）。</translation>
    </message>
    <message>
        <source>it does not name the version (no X-Repo-Commit).</source>
        <translation>未说明版本（没有 X-Repo-Commit）。</translation>
    </message>
    <message>
        <source>the size it names is impossible.</source>
        <translation>它给出的大小不可能成立。</translation>
    </message>
    <message>
        <source>the folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>the finished file cannot be given its name.</source>
        <translation>无法为下载完成的文件命名。</translation>
    </message>
    <message>
        <source>Facet is set never to go online, so nothing is downloaded.</source>
        <translation>Facet 设置为永不联网，因此不会下载任何内容。</translation>
    </message>
    <message>
        <source>Allow it in the settings under “Privacy and data”, then go on.</source>
        <translation>请在设置的“隐私和数据”中允许联网，然后继续。</translation>
    </message>
    <message>
        <source>A proxy is to be used, and its address is missing or wrong; nothing goes around it.</source>
        <translation>已设置使用代理，但其地址缺失或有误；不会绕过代理。</translation>
    </message>
    <message>
        <source>Set its host and port in the settings under “Downloads”, then go on.</source>
        <translation>在设置的“下载”中填写其主机和端口，然后继续。</translation>
    </message>
    <message>
        <source>The hub does not show %1 without a token: it is private, or it does not exist.</source>
        <translation>没有令牌时，Hub 不显示 %1：它是私有的，或者不存在。</translation>
    </message>
    <message>
        <source>Check the name. If it is right, set an access token of the hub in the settings under “Downloads”.</source>
        <translation>请检查名称。如果名称正确，请在设置的“下载”中设置 Hub 的访问令牌。</translation>
    </message>
    <message>
        <source>The hub does not accept the access token for %1.</source>
        <translation>Hub 不接受用于 %1 的访问令牌。</translation>
    </message>
    <message>
        <source>Make a new token on the hub, with the right to read, and set it in the settings under “Downloads”.</source>
        <translation>请在 Hub 上创建具有读取权限的新令牌，并在设置的“下载”中设置。</translation>
    </message>
    <message>
        <source>%1 is only for people who have accepted its licence.</source>
        <translation>%1 仅供已接受其许可证的人使用。</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page, then set an access token of the hub in the settings under “Downloads”.</source>
        <translation>请在模型页面上接受许可证，然后在设置的“下载”中设置 Hub 的访问令牌。</translation>
    </message>
    <message>
        <source>The hub does not let you have %1 yet.</source>
        <translation>Hub 尚未允许你获取 %1。</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page with the account of your token, and check that the token may read it.</source>
        <translation>请用令牌所属的账号在模型页面上接受许可证，并检查该令牌是否有权读取它。</translation>
    </message>
    <message>
        <source>Accept the licence on the model&apos;s page and set an access token of the hub in the settings under “Downloads”.</source>
        <translation>请在模型页面上接受许可证，并在设置的“下载”中设置 Hub 的访问令牌。</translation>
    </message>
    <message>
        <source>%1 no longer has the version that was asked for.</source>
        <translation>%1 已没有所请求的版本。</translation>
    </message>
    <message>
        <source>Look at the model&apos;s page, and choose its files again.</source>
        <translation>请查看模型页面，并重新选择其文件。</translation>
    </message>
    <message>
        <source>%1 has no file %2.</source>
        <translation>%1 没有文件 %2。</translation>
    </message>
    <message>
        <source>It may have been renamed or removed. Look at the model&apos;s page, and choose its files again.</source>
        <translation>它可能已被重命名或移除。请查看模型页面，并重新选择其文件。</translation>
    </message>
    <message>
        <source>The hub has no %1, or no %2 in it.</source>
        <translation>Hub 上没有 %1，或其中没有 %2。</translation>
    </message>
    <message>
        <source>Check the name. If you use a mirror, it may lack this model: choose another in the settings under “Downloads”.</source>
        <translation>请检查名称。如果使用镜像，镜像可能没有此模型：请在设置的“下载”中选择其他镜像。</translation>
    </message>
    <message>
        <source>The hub says there were too many requests from here.</source>
        <translation>Hub 表示来自此处的请求过多。</translation>
    </message>
    <message>
        <source>Try again later. With an access token in the settings under “Downloads” the limits are higher.</source>
        <translation>请稍后重试。在设置的“下载”中填入访问令牌后，限额更高。</translation>
    </message>
    <message>
        <source>The hub has trouble of its own (status %1).</source>
        <translation>Hub 自身出现故障（状态 %1）。</translation>
    </message>
    <message>
        <source>Try again later; what has arrived is kept.</source>
        <translation>请稍后重试；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>The hub refused the request (status %1).</source>
        <translation>Hub 拒绝了请求（状态 %1）。</translation>
    </message>
    <message>
        <source>Check the mirror and the proxy in the settings under “Downloads”, then try again.</source>
        <translation>请在设置的“下载”中检查镜像和代理，然后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>与 %1 的连接失败：%2</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in the settings under “Downloads”; what has arrived is kept.</source>
        <translation>请检查网络，以及设置的“下载”中的代理；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Nothing arrived from %1 for a while.</source>
        <translation>已有一段时间没有从 %1 收到内容。</translation>
    </message>
    <message>
        <source>Check the network, then try again; what has arrived is kept.</source>
        <translation>请检查网络，然后重试；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>%1 sends requests in circles or to where they may not go.</source>
        <translation>%1 让请求循环转发，或转往不允许的地址。</translation>
    </message>
    <message>
        <source>Check the mirror and the proxy in the settings under “Downloads”, and whether the network asks you to sign in.</source>
        <translation>请在设置的“下载”中检查镜像和代理，并检查网络是否要求登录。</translation>
    </message>
    <message>
        <source>%1 does not answer as a hub of models does: %2</source>
        <translation>%1 的响应不像模型 Hub：%2</translation>
    </message>
    <message>
        <source>Check the mirror in the settings under “Downloads”, and whether the network asks you to sign in.</source>
        <translation>请在设置的“下载”中检查镜像，并检查网络是否要求登录。</translation>
    </message>
    <message>
        <source>%1 keeps changing on the hub while it is downloaded.</source>
        <translation>%1 在下载期间不断在 Hub 上变动。</translation>
    </message>
    <message>
        <source>Try again when its owner has finished.</source>
        <translation>请在其所有者完成后重试。</translation>
    </message>
    <message>
        <source>The hub has another version of %1 than the list of models says.</source>
        <translation>Hub 上的 %1 与模型列表所列的版本不同。</translation>
    </message>
    <message>
        <source>Refresh the list of models, and choose it again.</source>
        <translation>请刷新模型列表，然后重新选择。</translation>
    </message>
    <message>
        <source>%1 arrived twice with wrong bytes (its SHA-256 is not the hub&apos;s).</source>
        <translation>%1 两次下载的字节都不正确（其 SHA-256 与 Hub 的不符）。</translation>
    </message>
    <message>
        <source>A proxy, a mirror or the memory of this machine changes them. Try another network or mirror, then try again.</source>
        <translation>代理、镜像或本机内存更改了数据。请换用其他网络或镜像，然后重试。</translation>
    </message>
    <message>
        <source>%1 sent only a pointer of Git LFS in place of %2: it does not have its large files.</source>
        <translation>%1 只发来了 %2 的 Git LFS 指针：它没有这些大文件。</translation>
    </message>
    <message>
        <source>Choose another mirror in the settings under “Downloads”, or none, then try again.</source>
        <translation>请在设置的“下载”中选择其他镜像或不使用镜像，然后重试。</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>%1 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings under “Downloads”, then go on; what has arrived is kept.</source>
        <translation>请腾出空间，或在设置的“下载”中选择其他文件夹，然后继续；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>%1 more are needed in %2, and %3 are free.</source>
        <translation>%2 中还需要 %1，可用 %3。</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings under “Downloads”, then go on.</source>
        <translation>请腾出空间，或在设置的“下载”中选择其他文件夹，然后继续。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Check the folder and its rights, or choose another one in the settings under “Downloads”.</source>
        <translation>请检查文件夹及其权限，或在设置的“下载”中选择其他文件夹。</translation>
    </message>
    <message>
        <source>The lock of %1 cannot be had.</source>
        <translation>无法获得 %1 的锁。</translation>
    </message>
    <message>
        <source>Close the other program that downloads it, then try again.</source>
        <translation>请关闭正在下载它的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>“%1” is no name a downloaded file can have here.</source>
        <translation>“%1”不能用作此处下载文件的名称。</translation>
    </message>
    <message>
        <source>Do not download from this repository, or tell its owner.</source>
        <translation>请不要从此仓库下载，或告知其所有者。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Tried %n times.</source>
        <translation>
            <numerusform>%1 已尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>it began the file anew.</source>
        <translation>它从头开始发送文件。</translation>
    </message>
    <message>
        <source>it sent other bytes than were asked for.</source>
        <translation>它发送的字节与请求的不同。</translation>
    </message>
    <message>
        <source>the connection was closed too early.</source>
        <translation>连接过早关闭。</translation>
    </message>
    <message>
        <source>A download has at least one file and at most %1.</source>
        <translation>一次下载至少包含一个文件，最多 %1 个。</translation>
    </message>
    <message>
        <source>the file disappears after it is written.</source>
        <translation>文件写入后消失了。</translation>
    </message>
    <message>
        <source>%1 is not encrypted (http), so your access token is not sent to it. Set a mirror that begins with https:// in the settings under “Downloads”.</source>
        <translation>%1 未加密（http），因此不会向其发送你的访问令牌。请在设置的“下载”中填写以 https:// 开头的镜像。</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to attach</source>
        <translation>松开以添加附件</translation>
    </message>
    <message>
        <source>Pictures, sound, video, PDF, Office documents, text and source code; several at once. Nothing leaves this machine.</source>
        <translation>图片、音频、视频、PDF、Office 文档、文本和源代码；可一次多个。任何内容都不会离开本机。</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>What is on your mind?</source>
        <translation>想聊点什么？</translation>
    </message>
    <message>
        <source>Everything stays on this machine.</source>
        <translation>一切都留在本机。</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>%1 at %2</source>
        <comment>model, address</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1 at %2 · %3</source>
        <comment>model, address, program</comment>
        <translation>%1，位于 %2 · %3</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 的更多选项</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so nothing is sent there. You can change that under Settings → Privacy and data.</source>
        <translation>“永不联网”已开启，因此不会向那里发送任何内容。可在“设置 → 隐私和数据”中更改。</translation>
    </message>
</context>
<context>
    <name>EndpointForm</name>
    <message>
        <source>Add an endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>Edit the endpoint</source>
        <translation>编辑端点</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Key. There is one in the keyring; type another to replace it.</source>
        <translation>密钥。密钥环中已有一个；输入新密钥即可替换。</translation>
    </message>
    <message>
        <source>Key, if the server wants one. It is kept in the keyring of the system.</source>
        <translation>密钥（如果服务器需要）。它保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>清除密钥</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export all chats</source>
        <translation>导出所有对话</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>导出此对话</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
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
        <translation>文本 (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕 (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>网页字幕 (VTT)</translation>
    </message>
    <message>
        <source>Table (Markdown)</source>
        <translation>表格 (Markdown)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
</context>
<context>
    <name>FetchPageTool</name>
    <message>
        <source>Fetch web page</source>
        <translation>获取网页</translation>
    </message>
    <message>
        <source>Loads one address from the internet and gives its text to the model. Asks every time.</source>
        <translation>从互联网加载一个地址，并将其文字交给模型。每次都会询问。</translation>
    </message>
    <message>
        <source>Go online and load %1?</source>
        <translation>联网加载 %1 吗？</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FitCell</name>
    <message>
        <source>%1, too large</source>
        <translation>%1，太大</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>FitTableView</name>
    <message>
        <source>What fits</source>
        <translation>可运行的模型</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Type of keys and values</source>
        <translation>键和值的类型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Weights, towers, keys and values with the context full, and scratch, on %1. Speeds are reckoned from the memory&apos;s measured bandwidth.</source>
        <translation>%1 上的权重、编码器、上下文占满时的键和值以及临时空间。速度根据实测内存带宽估算。</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Move to</source>
        <translation>移至</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>复制为纯文本</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>显示过程</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>继续此回答</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>删除此回答</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy formula as TeX</source>
        <translation>复制公式为 TeX</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message numerus="yes">
        <source>%n frame(s) that the model sees</source>
        <translation>
            <numerusform>模型看到的 %n 帧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window. Answers come in the language you write in.</source>
        <translation>窗口的语言。回答使用你书写的语言。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Enter sends the question</source>
        <translation>按 Enter 发送问题</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Enter begins a new line, Ctrl+Enter sends.</source>
        <translation>Enter 换行，Ctrl+Enter 发送。</translation>
    </message>
    <message>
        <source>Notify when a long answer ends</source>
        <translation>较长的回答结束时通知</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>仅当其他窗口在前时。</translation>
    </message>
    <message>
        <source>Show thinking and tools beside the chat</source>
        <translation>在对话旁显示思考和工具</translation>
    </message>
    <message>
        <source>The panel with every step of an answer, its time and its tokens.</source>
        <translation>此面板显示回答的每一步及其用时和 token 数。</translation>
    </message>
</context>
<context>
    <name>GrantList</name>
    <message>
        <source>Nothing. Every tool that can ask does ask.</source>
        <translation>没有。所有可询问的工具都会询问。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tool, server</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>always, date</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back the permission of %1</source>
        <translation>收回 %1 的权限</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>全部收回</translation>
    </message>
    <message>
        <source>Taken back: it asks again.</source>
        <translation>已收回：会再次询问。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>已在本机</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Get %1, %2</source>
        <translation>获取 %1，%2</translation>
    </message>
</context>
<context>
    <name>HubFiles</name>
    <message>
        <source>Reading what is in it…</source>
        <translation>正在读取其内容…</translation>
    </message>
    <message>
        <source>Page on the hub</source>
        <translation>Hub 上的页面</translation>
    </message>
</context>
<context>
    <name>HubRepositoryRow</name>
    <message>
        <source>%1 by %2</source>
        <comment>a repository, its publisher</comment>
        <translation>%1，发布者 %2</translation>
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
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search Gemma models, by size, publisher or language</source>
        <translation>搜索 Gemma 模型，可按大小、发布者或语言</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在查询 Hub…</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or the other kind of files.</source>
        <translation>未找到。请减少搜索词，或尝试另一种文件。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Draw the part that you ask about</source>
        <translation>框选要询问的部分</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Draw a box around what the question is about. With the keyboard: arrows move it, Shift and arrows change its size.</source>
        <translation>在问题所涉及的内容周围画一个框。使用键盘：方向键移动，Shift 加方向键改变大小。</translation>
    </message>
    <message>
        <source>Only the marked part is sent, in full detail.</source>
        <translation>只发送标记的部分，保留全部细节。</translation>
    </message>
    <message>
        <source>Draw a box to ask about a part of the picture.</source>
        <translation>画一个框，可询问图片的一部分。</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1，第 %2 页，共 %3 页</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Exported chats (*.json)</source>
        <translation>导出的对话 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>InstalledList</name>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>newer files on the hub</source>
        <translation>Hub 上有更新的文件</translation>
    </message>
    <message>
        <source>loading, %1 %</source>
        <translation>正在加载，%1 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 的更多选项</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>Facet looks in the Hugging Face cache, LM Studio, Jan and Ollama. Add other files or folders from disk, or drop them here; they are used where they are.</source>
        <translation>Facet 会在 Hugging Face 缓存、LM Studio、Jan 和 Ollama 中查找。也可从磁盘添加其他文件或文件夹，或拖到这里；它们会在原处使用。</translation>
    </message>
</context>
<context>
    <name>InstalledMenu</name>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Get the newer files</source>
        <translation>获取更新的文件</translation>
    </message>
    <message>
        <source>Verify the files</source>
        <translation>校验文件</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>停止校验</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Choose a shortcut, then press the keys it shall have. Escape keeps the old ones, Delete takes them away.</source>
        <translation>选择一个快捷键，然后按下新的按键。Escape 保留原按键，Delete 清除按键。</translation>
    </message>
    <message>
        <source>Some keys are given twice; what they do is not certain.</source>
        <translation>有些按键被重复指定，其作用不确定。</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>全部恢复默认</translation>
    </message>
</context>
<context>
    <name>LabelChips</name>
    <message>
        <source>without a label</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>No translation</source>
        <translation>不翻译</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Spoken</source>
        <translation>所说语言</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>翻译为</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>%1 download</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>阅读许可证</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>You are asked once for each repository. The files go into the Hugging Face cache, where other programs find them too.</source>
        <translation>每个仓库只询问一次。文件存入 Hugging Face 缓存，其他程序也能在那里找到。</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>接受并下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>导入对话…</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>导出所有对话</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML with pictures</source>
        <translation>HTML（含图片）</translation>
    </message>
    <message>
        <source>JSON, to import again</source>
        <translation>JSON（可再次导入）</translation>
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
        <translation>新建文件夹</translation>
    </message>
</context>
<context>
    <name>McpServers</name>
    <message>
        <source>No servers yet. Programs that speak the Model Context Protocol (MCP) can bring tools for files, calendars, databases and more.</source>
        <translation>还没有服务器。支持 Model Context Protocol（MCP）的程序可以提供用于文件、日历、数据库等的工具。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>粘贴 JSON</translation>
    </message>
</context>
<context>
    <name>McpTool</name>
    <message>
        <source>Let the server “%1” run %2?</source>
        <comment>server, tool</comment>
        <translation>允许服务器“%1”运行 %2 吗？</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Stop talking</source>
        <translation>停止说话</translation>
    </message>
    <message>
        <source>Writing down what you said</source>
        <translation>正在记录所说内容</translation>
    </message>
    <message>
        <source>Talk: hold, or click to begin and end</source>
        <translation>说话：按住，或单击开始和结束</translation>
    </message>
    <message>
        <source>Write down what you said</source>
        <translation>写下你说的话</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name in Facet</source>
        <translation>在 Facet 中的名称</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>模型的能力</translation>
    </message>
    <message>
        <source>What the model can do. %1</source>
        <translation>模型的能力。%1</translation>
    </message>
    <message>
        <source>Pictures and video</source>
        <translation>图片和视频</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Context length in tokens; empty: not known</source>
        <translation>上下文长度（token）；留空：未知</translation>
    </message>
    <message>
        <source>Context length in tokens</source>
        <translation>上下文长度（token）</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
</context>
<context>
    <name>ModelPill</name>
    <message>
        <source>Loading %1 · %2 %</source>
        <comment>model, per cent</comment>
        <translation>正在加载 %1 · %2 %</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Model and device</source>
        <translation>模型和设备</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>towers for pictures and sound</source>
        <translation>图片和声音编码器</translation>
    </message>
    <message>
        <source>cache of keys and values</source>
        <translation>键和值的缓存</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>临时空间</translation>
    </message>
    <message>
        <source>The loaded model still runs with the settings before.</source>
        <translation>已加载的模型仍按之前的设置运行。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What computes the answers.</source>
        <translation>由什么来计算回答。</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>最佳设备</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once. Longer takes more memory.</source>
        <translation>模型一次能看到多少对话内容。越长占用内存越多。</translation>
    </message>
    <message>
        <source>As usual (8k)</source>
        <translation>默认 (8k)</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>键和值</translation>
    </message>
    <message>
        <source>Q8_0 takes about half the memory of F16 with nearly the same answers; F32 twice as much.</source>
        <translation>Q8_0 占用的内存约为 F16 的一半，回答几乎相同；F32 则为两倍。</translation>
    </message>
</context>
<context>
    <name>ModelsHeader</name>
    <message>
        <source>Add a model file</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>模型 (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>添加包含模型的文件夹</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>重新查找模型</translation>
    </message>
    <message>
        <source>Add from disk</source>
        <translation>从磁盘添加</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Nothing is being downloaded. Choose a model in the catalogue, or search the hub.</source>
        <translation>没有正在进行的下载。请在目录中选择模型，或搜索 Hub。</translation>
    </message>
    <message>
        <source>Drop model files or folders: they are used where they are</source>
        <translation>拖放模型文件或文件夹：在原处使用</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2 %</translation>
    </message>
    <message>
        <source>Moving the data</source>
        <translation>正在移动数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MovingVeil</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PageNotices</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The loaded model does not hear. Choose E2B or E4B.</source>
        <translation>已加载的模型听不到声音。请选择 E2B 或 E4B。</translation>
    </message>
    <message>
        <source>You can record now: what was said is kept, and written down when a model that hears is loaded.</source>
        <translation>现在可以录音：所说内容会保留，待加载能听声音的模型后再转写。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the sound of the file. Text appears as it is written.</source>
        <translation>正在读取文件的声音。文字会边写边显示。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The last %1 of this recording are not written down yet.</source>
        <translation>此录音的最后 %1 尚未转写。</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>First page of %1</source>
        <translation>%1 的首页</translation>
    </message>
    <message>
        <source>Last page of %1</source>
        <translation>%1 的末页</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>Arguments of %1:</source>
        <translation>%1 的参数：</translation>
    </message>
    <message>
        <source>Scroll to read all arguments.</source>
        <translation>滚动可查看全部参数。</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>This chat</source>
        <comment>allow in</comment>
        <translation>此对话</translation>
    </message>
    <message>
        <source>Allow in this chat</source>
        <translation>在此对话中允许</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>allow</comment>
        <translation>始终</translation>
    </message>
    <message>
        <source>Always allow %1</source>
        <translation>始终允许 %1</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>PickerEntry</name>
    <message>
        <source>loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>PictureBody</name>
    <message>
        <source>Change the part of %1 that is asked about</source>
        <translation>更改要询问的 %1 的部分</translation>
    </message>
    <message>
        <source>Ask about a part of %1</source>
        <translation>询问 %1 的一部分</translation>
    </message>
    <message>
        <source>Send all of %1</source>
        <translation>发送整个 %1</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Player: %1</source>
        <translation>播放器：%1</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>关闭播放器</translation>
    </message>
    <message>
        <source>Frame at %1</source>
        <translation>%1 处的帧</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
</context>
<context>
    <name>PresetCard</name>
    <message>
        <source>Use for new chats</source>
        <translation>用于新对话</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>System prompt of %1</source>
        <translation>%1 的系统提示词</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy and data</source>
        <translation>隐私和数据</translation>
    </message>
    <message>
        <source>Models run on this machine. Facet sends nothing anywhere by itself and counts nothing.</source>
        <translation>模型在本机运行。Facet 不会自行发送任何内容，也不做任何统计。</translation>
    </message>
    <message>
        <source>An empty folder for Facet&apos;s data</source>
        <translation>用于 Facet 数据的空文件夹</translation>
    </message>
    <message>
        <source>Never go online</source>
        <translation>永不联网</translation>
    </message>
    <message>
        <source>No web pages, no downloads, no servers elsewhere, whatever else is allowed.</source>
        <translation>无论其他权限如何，都不访问网页、不下载、不连接别处的服务器。</translation>
    </message>
    <message>
        <source>The model may ask to read web pages</source>
        <translation>模型可请求读取网页</translation>
    </message>
    <message>
        <source>Each page is shown and asked for before it is fetched.</source>
        <translation>获取每个网页前都会显示并询问。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>移回</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>各项数据的位置</translation>
    </message>
    <message>
        <source>Chats, attachments and recordings: %1
Settings: %2
Models of other programs are used where they are; nothing of them is copied.</source>
        <translation>对话、附件和录音：%1
设置：%2
其他程序的模型在原处使用，不会复制。</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Try again in a while.</source>
        <translation>请过一会儿重试。</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>复制问题</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>编辑并重新提问</translation>
    </message>
    <message>
        <source>Delete this question and what follows</source>
        <translation>删除此问题及后续内容</translation>
    </message>
</context>
<context>
    <name>ReadAttachmentTool</name>
    <message>
        <source>Read attachment</source>
        <translation>读取附件</translation>
    </message>
    <message>
        <source>Gives the model the text of a file that you attached to the chat.</source>
        <translation>将你附加到对话的文件的文字交给模型。</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <comment>a file</comment>
        <translation>读取 %1 吗？</translation>
    </message>
    <message>
        <source>Read %1 (%2)?</source>
        <comment>a file, its size</comment>
        <translation>读取 %1（%2）吗？</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Stop recording</source>
        <translation>停止录音</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Space, Enter or F9</source>
        <translation>空格键、Enter 或 F9</translation>
    </message>
</context>
<context>
    <name>RecorderBar</name>
    <message>
        <source>End without it</source>
        <translation>舍弃并结束</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>继续录音</translation>
    </message>
    <message>
        <source>Pause: the microphone is closed</source>
        <translation>暂停：麦克风已关闭</translation>
    </message>
    <message>
        <source>The microphone is in use in the chat.</source>
        <translation>麦克风正在对话中使用。</translation>
    </message>
    <message>
        <source>Press to record. The microphone is open only while you record.</source>
        <translation>按下即可录音。麦克风仅在录音时打开。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已录制：%1</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>no text yet</source>
        <translation>尚无文字</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>RegionMark</name>
    <message>
        <source>Point %1 at %2</source>
        <translation>点 %1，位于 %2</translation>
    </message>
    <message>
        <source>Box %1 at %2</source>
        <translation>框 %1，位于 %2</translation>
    </message>
</context>
<context>
    <name>RegionMarker</name>
    <message>
        <source>Part of the picture that is asked about</source>
        <translation>要询问的图片部分</translation>
    </message>
</context>
<context>
    <name>RegionMenu</name>
    <message>
        <source>Copy this part of the picture</source>
        <translation>复制图片的此部分</translation>
    </message>
    <message>
        <source>Copy its coordinates</source>
        <translation>复制其坐标</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>全部复制为 JSON</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>导出 JSON…</translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation>导出 SVG…</translation>
    </message>
    <message>
        <source>Export regions as JSON</source>
        <translation>将区域导出为 JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the picture with its regions as SVG</source>
        <translation>将图片及其区域导出为 SVG</translation>
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
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>复制和导出</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
</context>
<context>
    <name>RemoteBadge</name>
    <message>
        <source>Questions, pictures and sound go to %1.</source>
        <translation>问题、图片和声音会发送到 %1。</translation>
    </message>
    <message>
        <source>Answers come from a server on this computer, %1.</source>
        <translation>回答来自此电脑上的服务器 %1。</translation>
    </message>
    <message>
        <source>leaves this machine</source>
        <translation>会离开本机</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在此电脑上</translation>
    </message>
</context>
<context>
    <name>RemoteSection</name>
    <message>
        <source>Work that outgrows this machine can be done by another one: add a server that speaks the OpenAI interface, such as vLLM, llama-server, Ollama or LM Studio. What you ask it leaves this machine, and says so wherever the model is named.</source>
        <translation>超出本机能力的工作可以交给其他电脑：添加支持 OpenAI 接口的服务器，例如 vLLM、llama-server、Ollama 或 LM Studio。你向它提问的内容会离开本机，凡是显示该模型名称之处都会注明。</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key.</source>
        <translation>已移除“%1”及其密钥。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>添加端点</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Only Facet shows this name. Without one it is %1.</source>
        <translation>只有 Facet 显示此名称。不填则为 %1。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RequestLogView</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show questions and answers</source>
        <translation>显示问题和回答</translation>
    </message>
    <message>
        <source>Of requests from now on, until this is switched off or the program ends. They are never stored.</source>
        <translation>针对从现在起的请求，直到关闭此选项或程序结束。它们绝不会被存储。</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Requests appear here with their tokens, speed and errors.</source>
        <translation>还没有请求。请求及其 token 数、速度和错误会显示在这里。</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Text of the request</source>
        <translation>请求的文本</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save code</source>
        <translation>保存代码</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search in this transcript</source>
        <translation>在此转写文本中搜索</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>关闭搜索 (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
</context>
<context>
    <name>SearchDocumentsTool</name>
    <message>
        <source>Search documents</source>
        <translation>搜索文档</translation>
    </message>
    <message>
        <source>Finds passages in the files that you attached to the chat.</source>
        <translation>在你附加到对话的文件中查找段落。</translation>
    </message>
    <message>
        <source>Search the attached documents for “%1”?</source>
        <translation>在附加的文档中搜索“%1”吗？</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Titles, questions, answers, thoughts, files</source>
        <translation>标题、问题、回答、思考、文件</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>Still reading %n text(s): results may be missing.</source>
        <translation>
            <numerusform>仍在读取 %n 个文本：结果可能不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>No chats yet. What you ask is kept here and can be found again.</source>
        <translation>还没有对话。你提的问题会保存在这里，可再次找到。</translation>
    </message>
    <message>
        <source>Nothing found. Every word must occur; part of a word is enough.</source>
        <translation>未找到。每个词都必须出现；词的一部分即可。</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
</context>
<context>
    <name>SectionPills</name>
    <message>
        <source>On this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>搜索 Hub</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面的各部分</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in %1</source>
        <translation>在 %1 中的位置</translation>
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
        <translation>对话文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>SentPicture</name>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>With a new key, programs that have the old one are refused.</source>
        <translation>更换密钥后，使用旧密钥的程序会被拒绝。</translation>
    </message>
    <message>
        <source>To try it in a terminal</source>
        <translation>在终端中试用</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>ServerBadge</name>
    <message>
        <source>Server in the network</source>
        <translation>网络中的服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>服务器失败</translation>
    </message>
    <message>
        <source>The local server listens at %1.</source>
        <translation>本地服务器正在 %1 监听。</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Hide the tools of %1</source>
        <translation>隐藏 %1 的工具</translation>
    </message>
    <message>
        <source>Show the tools of %1</source>
        <translation>显示 %1 的工具</translation>
    </message>
    <message>
        <source>Use the server %1</source>
        <translation>使用服务器 %1</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>全部开启</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Hide log</source>
        <translation>隐藏日志</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>Log of %1:</source>
        <translation>%1 的日志：</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Program on this computer</source>
        <translation>此电脑上的程序</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Command with its arguments. It runs with your rights: add only programs you trust.</source>
        <translation>命令及其参数。它以你的权限运行：只添加你信任的程序。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Environment, one NAME=value on each line</source>
        <translation>环境变量，每行一个 NAME=value</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Folder to start in (optional)</source>
        <translation>启动文件夹（可选）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Headers, one “Name: value” on each line. ${NAME} takes a value from the environment.</source>
        <translation>请求头，每行一个“Name: value”。${NAME} 从环境变量取值。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ServerOptions</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>谁可以访问</translation>
    </message>
    <message>
        <source>Every device in the network that has the key. What is sent is not encrypted: choose this only in networks you trust.</source>
        <translation>网络中持有密钥的每台设备。发送的内容未加密：请仅在你信任的网络中选择此项。</translation>
    </message>
    <message>
        <source>Programs on this computer. Nothing leaves it.</source>
        <translation>此电脑上的程序。任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>仅此电脑</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>Ask for the key</source>
        <translation>要求密钥</translation>
    </message>
    <message>
        <source>In the network it is always asked for.</source>
        <translation>在网络中始终要求密钥。</translation>
    </message>
    <message>
        <source>On this computer too: other people who work on it cannot use the server without it.</source>
        <translation>在此电脑上也要求：使用此电脑的其他人没有密钥就无法使用服务器。</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>可发出请求的网页</translation>
    </message>
    <message>
        <source>Browsers let pages use the server only if their address stands here, such as https://app.example. Usually none has to.</source>
        <translation>只有地址列在此处的网页，浏览器才允许其使用服务器，例如 https://app.example。通常无需填写。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page. Write it as https://app.example, without a path.</source>
        <translation>“%1”不是网页地址。请写成 https://app.example 的形式，不带路径。</translation>
    </message>
</context>
<context>
    <name>ServerPaste</name>
    <message>
        <source>Paste the JSON from the server&apos;s documentation. It stays off until you switch it on.</source>
        <translation>粘贴服务器文档中的 JSON。在你开启之前，它保持关闭。</translation>
    </message>
    <message>
        <source>JSON of the servers</source>
        <translation>服务器的 JSON</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ServerSwitch</name>
    <message>
        <source>Local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Other programs use the loaded model as they would use OpenAI&apos;s: chat, pictures, sound, tools.</source>
        <translation>其他程序可像使用 OpenAI 的模型那样使用已加载的模型：对话、图片、声音、工具。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Listening. No model is loaded, so requests are refused until there is one.</source>
        <translation>正在监听。未加载模型，因此在加载之前会拒绝请求。</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n answer(s) under way.</source>
        <translation>
            <numerusform>正在监听。正在进行 %n 个回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening. Programs ask for the model “%1”.</source>
        <translation>正在监听。程序请求的模型名为“%1”。</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or check that the system lets programs record.</source>
        <translation>未找到麦克风。请连接麦克风，或检查系统是否允许程序录音。</translation>
    </message>
    <message>
        <source>For questions you speak and for transcribing.</source>
        <translation>用于语音提问和转写。</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Tools and servers</source>
        <translation>工具和服务器</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未连接）</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>also: %1</source>
        <translation>同时用于：%1</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation>%1：恢复为 %2</translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <translation>%1 的按键：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>press keys…</source>
        <translation>请按键…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Your chats are listed here. They stay on this machine.</source>
        <translation>你的对话会列在这里，并留在本机。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>%1, as a number</source>
        <translation>%1，以数字输入</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Say something.</source>
        <translation>说点什么。</translation>
    </message>
    <message>
        <source>Record with the button below, or drop a sound or video file here. What is said becomes text at every pause, with a translation beside it if you choose one. Everything stays on this machine.</source>
        <translation>用下方按钮录音，或将音频或视频文件拖到这里。每到停顿处，所说内容就会变成文字；如有选择，旁边还会显示译文。一切都留在本机。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Earlier recordings</source>
        <translation>以前的录音</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Show the trace: %1</source>
        <translation>显示过程：%1</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message numerus="yes">
        <source>Table with %n column(s)</source>
        <translation>
            <numerusform>%n 列的表格</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>复制到电子表格</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
</context>
<context>
    <name>ThinkMenu</name>
    <message>
        <source>Think before answering</source>
        <translation>回答前先思考</translation>
    </message>
    <message>
        <source>Better for sums, plans and code; slower to the first word.</source>
        <translation>更适合计算、规划和代码；首个词出现得更慢。</translation>
    </message>
    <message>
        <source>Thinks as long as it wants</source>
        <translation>思考时长不限</translation>
    </message>
    <message numerus="yes">
        <source>Thinks at most %n tokens, then answers</source>
        <translation>
            <numerusform>最多思考 %n token，然后回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>最长思考</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Go to the newest words</source>
        <translation>转到最新内容</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>Play from %1</source>
        <translation>从 %1 播放</translation>
    </message>
</context>
<context>
    <name>ToolMenuRow</name>
    <message>
        <source>not available now</source>
        <translation>目前不可用</translation>
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
        <translation>新对话中的工具</translation>
    </message>
    <message>
        <source>Fetch web pages</source>
        <translation>获取网页</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so no page is fetched.</source>
        <translation>“永不联网”已开启，因此不会获取任何网页。</translation>
    </message>
    <message>
        <source>Off: no chat can fetch a page. On: the model asks before each one and shows its address.</source>
        <translation>关：任何对话都不能获取网页。开：模型在获取每个网页前询问，并显示其地址。</translation>
    </message>
    <message>
        <source>Servers (MCP)</source>
        <translation>服务器 (MCP)</translation>
    </message>
    <message>
        <source>Allowed without asking</source>
        <translation>无需询问即允许</translation>
    </message>
</context>
<context>
    <name>ToolsMenu</name>
    <message>
        <source>Tools in this chat</source>
        <translation>此对话中的工具</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>全部开启</translation>
    </message>
    <message>
        <source>Manage…</source>
        <comment>tools and servers</comment>
        <translation>管理…</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Search in this trace</source>
        <translation>在此过程中搜索</translation>
    </message>
    <message>
        <source>Close the trace</source>
        <translation>关闭过程</translation>
    </message>
    <message>
        <source>Search thoughts, calls and results</source>
        <translation>搜索思考、调用和结果</translation>
    </message>
    <message numerus="yes">
        <source>%n steps match</source>
        <translation>
            <numerusform>%n 个步骤匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无可显示的内容</translation>
    </message>
    <message>
        <source>Thoughts and tool calls of an answer appear here while they happen.</source>
        <translation>回答的思考和工具调用会实时显示在这里。</translation>
    </message>
</context>
<context>
    <name>TraceStep</name>
    <message>
        <source>Thought</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>询问你</translation>
    </message>
    <message>
        <source>live · %1</source>
        <translation>进行中 · %1</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>立即回答</translation>
    </message>
</context>
<context>
    <name>TranscribeHeader</name>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>所有录音</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Language that is spoken, and language to translate into</source>
        <translation>所说的语言和要翻译成的语言</translation>
    </message>
    <message>
        <source>Search in this transcript (Ctrl+F)</source>
        <translation>在此转写文本中搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Export SRT, VTT, TXT</source>
        <translation>导出 SRT、VTT、TXT</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>就此提问</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Search in this transcript</source>
        <translation>在此转写文本中搜索</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>TranscribePage</name>
    <message>
        <source>Times come from where the sound was cut at pauses, not from the model. Click a time to listen.</source>
        <translation>时间取自声音在停顿处的切分位置，而非来自模型。单击时间即可收听。</translation>
    </message>
    <message>
        <source>Drop a sound or video file to write down its speech</source>
        <translation>拖放音频或视频文件以转写其中的语音</translation>
    </message>
    <message>
        <source>Transcribe a file</source>
        <translation>转写文件</translation>
    </message>
    <message>
        <source>Sound and video (%1)</source>
        <translation>音频和视频 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>导出转写文本</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Transcript</source>
        <translation>转写文本</translation>
    </message>
    <message>
        <source>Listening. What you say appears here after the first pause.</source>
        <translation>正在聆听。第一次停顿后，所说内容会显示在这里。</translation>
    </message>
    <message>
        <source>Listening to the sound. Text appears here.</source>
        <translation>正在聆听声音。文字会显示在这里。</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>此录音中未发现语音。</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Who is speaking?</source>
        <translation>谁在说话？</translation>
    </message>
    <message>
        <source>What was said at %1</source>
        <translation>%1 处所说内容</translation>
    </message>
    <message>
        <source>waits for the pause</source>
        <translation>等待停顿</translation>
    </message>
    <message>
        <source>Translation of what was said at %1</source>
        <translation>%1 处所说内容的译文</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <translation>为说话人命名</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>TransferBar</name>
    <message>
        <source>Reading and writing chats: %1 %</source>
        <translation>正在读写对话：%1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Try it right now.</source>
        <translation>欢迎。现在就可以试用。</translation>
    </message>
    <message>
        <source>You are talking to the demo model: a miniature made for this window, not Google&apos;s. It sees, hears, thinks and calls tools, a little.</source>
        <translation>正在与你对话的是演示模型：为此窗口制作的微型模型，并非来自 Google。它略能看、听、思考和调用工具。</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Find the shapes and mark them</source>
        <translation>找出形状并标记</translation>
    </message>
    <message>
        <source>A voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>写下所说内容</translation>
    </message>
    <message>
        <source>A tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What is 1249 × 38?</source>
        <translation>1249 × 38 等于多少？</translation>
    </message>
</context>
<context>
    <name>WelcomeModels</name>
    <message>
        <source>For real answers</source>
        <translation>要获得真正的回答</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>best here</source>
        <translation>最适合本机</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Load the demo model</source>
        <translation>加载演示模型</translation>
    </message>
    <message>
        <source>Working on the file: %1 %</source>
        <comment>per cent</comment>
        <translation>正在处理文件：%1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ZoomArea</name>
    <message>
        <source>The picture cannot be shown: its stored copy is gone or damaged.</source>
        <translation>无法显示图片：存储的副本已丢失或损坏。</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>%1 cannot see. Send the text alone, or load a Gemma 4 model with its vision tower (E2B, E4B, 12B, 26B-A4B, 31B).</source>
        <translation>%1 无法看图。请只发送文字，或加载带视觉编码器的 Gemma 4 模型（E2B、E4B、12B、26B-A4B、31B）。</translation>
    </message>
    <message>
        <source>%1 cannot see. Load a Gemma 4 model with its vision tower (E2B, E4B, 12B, 26B-A4B, 31B).</source>
        <translation>%1 无法看图。请加载带视觉编码器的 Gemma 4 模型（E2B、E4B、12B、26B-A4B、31B）。</translation>
    </message>
    <message>
        <source>%1 cannot hear. Gemma 4 E2B, E4B and 12B can.</source>
        <translation>%1 听不到声音。Gemma 4 E2B、E4B 和 12B 可以。</translation>
    </message>
    <message>
        <source>%1 has no frame that can be shown. Export it again.</source>
        <translation>%1 没有可显示的帧。请重新导出。</translation>
    </message>
    <message>
        <source>%1 is too short to be heard. Record at least a tenth of a second.</source>
        <translation>%1 太短，无法听清。请至少录制十分之一秒。</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1 不含文字。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is still there and that you may open it.</source>
        <translation>无法读取 %1。请检查它是否仍在原处，以及你是否有权打开。</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the files in it.</source>
        <translation>%1 是文件夹。请添加其中的文件。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Check that it is still there.</source>
        <translation>%1 不是可读取的文件。请检查它是否仍在原处。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 is larger than 8 GB. Cut out the part that you need.</source>
        <translation>%1 大于 8 GB。请截取需要的部分。</translation>
    </message>
    <message>
        <source>There is not enough memory to read this file. Close other programs or choose a smaller one.</source>
        <translation>内存不足，无法读取此文件。请关闭其他程序或选择较小的文件。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>%1 could not be kept. Free some space on the disk of the data folder and add it again.</source>
        <translation>无法保存 %1。请在数据文件夹所在磁盘上释放空间，然后重新添加。</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk and try again.</source>
        <translation>没有空间存放临时文件。请释放磁盘空间后重试。</translation>
    </message>
    <message>
        <source>%1 is an address, not a file. Save it on this machine and add the file.</source>
        <translation>%1 是地址，不是文件。请将其保存到本机，然后添加文件。</translation>
    </message>
    <message>
        <source>The stored copy of %1 is gone. Add the file again.</source>
        <translation>%1 的存储副本已丢失。请重新添加文件。</translation>
    </message>
    <message>
        <source>Dropped data</source>
        <translation>拖入的数据</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range of time or pages</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>range of time or pages</comment>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation>第 %1–%2 页</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>attachments::AttachmentItem</name>
    <message>
        <source>Looks like text: 560 tokens and more read small print.</source>
        <translation>看起来是文字：560 个 token 及以上可读清小字。</translation>
    </message>
    <message>
        <source>Longer than a minute: one frame every %1 s. Choose a range to see more of it.</source>
        <translation>超过一分钟：每 %1 秒一帧。选择一个范围可看到更多细节。</translation>
    </message>
    <message>
        <source>These pages hold no text of their own: send them as pictures.</source>
        <translation>这些页面本身没有文字：请作为图片发送。</translation>
    </message>
    <message>
        <source>Only pages %1 to %2 are sent.</source>
        <translation>只发送第 %1 至 %2 页。</translation>
    </message>
    <message>
        <source>Larger than the whole context. Send less of it, or load the model with a longer context.</source>
        <translation>超出整个上下文。请减少发送内容，或以更长的上下文加载模型。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>part of %1</source>
        <comment>size of a picture</comment>
        <translation>%1 的一部分</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%1 / %2 帧</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>the model hears no sound</source>
        <translation>模型听不到声音</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>含声音</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>不含声音</translation>
    </message>
    <message>
        <source>cut into %1 pieces at pauses</source>
        <translation>在停顿处切成 %1 段</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>text alone</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>约 %1 token</translation>
    </message>
    <message>
        <source>%1 % of context</source>
        <translation>上下文的 %1 %</translation>
    </message>
    <message>
        <source>Range %1–%2</source>
        <translation>范围 %1–%2</translation>
    </message>
</context>
<context>
    <name>attachments::AttachmentListModel</name>
    <message>
        <source>total %1 tokens · about %2 to the first word</source>
        <translation>共 %1 token · 约 %2 后出现首个词</translation>
    </message>
    <message>
        <source>total %1 tokens</source>
        <translation>共 %1 token</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>粘贴的图片 %1.png</translation>
    </message>
    <message>
        <source>Pasted text %1.txt</source>
        <translation>粘贴的文本 %1.txt</translation>
    </message>
    <message>
        <source>The text became an attachment</source>
        <translation>文本已转为附件</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>已移除 %1</translation>
    </message>
</context>
<context>
    <name>attachments::FileOpener</name>
    <message>
        <source>No program of this desktop opens %1. Install one for files of its kind.</source>
        <translation>此桌面没有能打开 %1 的程序。请安装一个可打开此类文件的程序。</translation>
    </message>
</context>
<context>
    <name>chat::AnswerRun</name>
    <message numerus="yes">
        <source>The model called tools %n times without coming to an answer. Ask again, or switch tools off for this chat.</source>
        <translation>
            <numerusform>模型调用了 %n 次工具，仍未得出回答。请重新提问，或在此对话中关闭工具。</numerusform>
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
        <translation>schema 应为 JSON 对象。</translation>
    </message>
    <message>
        <source>This is not JSON yet: %1</source>
        <translation>这还不是 JSON：%1</translation>
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
        <translation>约 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens of the context</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 cached · %2 new · %3 free</source>
        <translation>缓存 %1 · 新增 %2 · 可用 %3</translation>
    </message>
</context>
<context>
    <name>chat::ThreadModel</name>
    <message>
        <source>Thought for %1</source>
        <translation>思考了 %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>Looking at what is attached</source>
        <translation>正在查看附件</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>正在思考</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在书写</translation>
    </message>
    <message>
        <source>Waiting for your permission</source>
        <translation>正在等待你的许可</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>正在使用工具</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The program ended in the middle of this answer. Everything up to there was kept.</source>
        <translation>程序在回答中途结束。到此为止的内容均已保留。</translation>
    </message>
    <message>
        <source>The context is full. Start a new chat, or choose a longer context in Settings.</source>
        <translation>上下文已满。请开始新对话，或在设置中选择更长的上下文。</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>回答已达到长度上限。</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>首个 token %1</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
</context>
<context>
    <name>chat::TraceModel</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 token</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The file cannot be opened. Check that it is still there and may be read.</source>
        <translation>无法打开文件。请检查它是否仍在原处并可读取。</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>此文件不是文本。</translation>
    </message>
    <message>
        <source>Only the beginning was read: the file is too large. Split it and add the part you need.</source>
        <translation>文件太大，只读取了开头。请拆分后添加需要的部分。</translation>
    </message>
    <message>
        <source>The file is no longer there. Add it again.</source>
        <translation>文件已不存在。请重新添加。</translation>
    </message>
    <message>
        <source>Old Office files (.doc, .xls, .ppt) cannot be read. Save it as PDF or in the newer format (.docx, .xlsx, .pptx) and add that.</source>
        <translation>无法读取旧版 Office 文件（.doc、.xls、.ppt）。请保存为 PDF 或较新的格式（.docx、.xlsx、.pptx）后添加。</translation>
    </message>
    <message>
        <source>Rich text (.rtf) cannot be read. Save it as PDF, .docx or .odt and add that.</source>
        <translation>无法读取富文本（.rtf）。请保存为 PDF、.docx 或 .odt 后添加。</translation>
    </message>
    <message>
        <source>This file holds no text that can be read. Text, source code, PDF, Office, OpenDocument and EPUB files can.</source>
        <translation>此文件没有可读取的文字。可读取文本、源代码、PDF、Office、OpenDocument 和 EPUB 文件。</translation>
    </message>
    <message>
        <source>Part of this document is too large to unpack. Save it as PDF or plain text and add that.</source>
        <translation>此文档的一部分太大，无法解压。请保存为 PDF 或纯文本后添加。</translation>
    </message>
    <message>
        <source>No text was found in this document; it may be damaged, locked or empty. Save it as PDF and add that.</source>
        <translation>此文档中未找到文字；它可能已损坏、被锁定或为空。请保存为 PDF 后添加。</translation>
    </message>
    <message>
        <source>This PDF is larger than 1 GB. Split it and add the part you need.</source>
        <translation>此 PDF 大于 1 GB。请拆分后添加需要的部分。</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save a copy without it and add that.</source>
        <translation>此 PDF 已用密码锁定。请保存一份无密码的副本后添加。</translation>
    </message>
    <message>
        <source>This PDF is damaged. Open it in another program and save or print it as a new PDF.</source>
        <translation>此 PDF 已损坏。请在其他程序中打开，并保存或打印为新的 PDF。</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>此 PDF 没有页面。</translation>
    </message>
    <message>
        <source>Only the first pages were read: the document is too long. Choose a range of pages.</source>
        <translation>文档太长，只读取了前面的页面。请选择页面范围。</translation>
    </message>
    <message>
        <source>This PDF holds no text, only pictures of pages. Send the pages as pictures instead.</source>
        <translation>此 PDF 没有文字，只有页面图片。请将页面作为图片发送。</translation>
    </message>
</context>
<context>
    <name>downloads::Downloads</name>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n files</source>
        <translation>
            <numerusform>%1 · %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Another program is downloading this; waiting for it.</source>
        <translation>另一个程序正在下载此内容；正在等待。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <translation>
            <numerusform>%1 将在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在查询 Hub…</translation>
    </message>
    <message>
        <source>Others come first.</source>
        <translation>排在其他下载之后。</translation>
    </message>
    <message>
        <source>Checking what has arrived, %1 %</source>
        <translation>正在检查已下载的内容，%1 %</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Cancelled; what has arrived is about to be deleted.</source>
        <translation>已取消；已下载的内容即将删除。</translation>
    </message>
    <message>
        <source>Complete and checked.</source>
        <translation>已完成并通过校验。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Changed on the hub in the meantime, so downloaded anew: %1</source>
        <translation>期间在 Hub 上有变动，因此重新下载：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads, %1 %</source>
        <translation>
            <numerusform>%n 个下载，%1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What arrived is not right and comes again: %1 to go.</source>
        <comment>%1: a size</comment>
        <translation>收到的内容不正确，正在重新下载：还剩 %1。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file is not there any more.</source>
        <translation>某个文件已不存在。</translation>
    </message>
    <message>
        <source>Check whether it was moved or its disk unplugged, then try again.</source>
        <translation>请检查它是否被移动或其磁盘是否已拔出，然后重试。</translation>
    </message>
    <message>
        <source>A file is damaged or not what it claims to be.</source>
        <translation>某个文件已损坏或与其声称的类型不符。</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>请重新下载或导出。</translation>
    </message>
    <message>
        <source>This model cannot be run here.</source>
        <translation>此模型无法在这里运行。</translation>
    </message>
    <message>
        <source>Choose a Gemma 4 model in the model list.</source>
        <translation>请在模型列表中选择 Gemma 4 模型。</translation>
    </message>
    <message>
        <source>Tokenizer and weights do not belong together.</source>
        <translation>分词器与权重不匹配。</translation>
    </message>
    <message>
        <source>Download the model again as a whole.</source>
        <translation>请重新完整下载模型。</translation>
    </message>
    <message>
        <source>There is no Vulkan on this machine.</source>
        <translation>本机没有 Vulkan。</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or the package mesa-vulkan-drivers.</source>
        <translation>请安装显卡驱动，或软件包 mesa-vulkan-drivers。</translation>
    </message>
    <message>
        <source>No graphics device here can run the model.</source>
        <translation>这里没有可运行该模型的图形设备。</translation>
    </message>
    <message>
        <source>Update the graphics driver, or choose another device in Settings.</source>
        <translation>请更新显卡驱动，或在设置中选择其他设备。</translation>
    </message>
    <message>
        <source>The graphics device has too little free memory.</source>
        <translation>图形设备的可用内存太少。</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context, or close programs that use the device.</source>
        <translation>请选择较小的模型或较短的上下文，或关闭占用该设备的程序。</translation>
    </message>
    <message>
        <source>The machine has too little free memory.</source>
        <translation>电脑的可用内存太少。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>请关闭其他程序或选择较小的模型。</translation>
    </message>
    <message>
        <source>The graphics device stopped answering.</source>
        <translation>图形设备停止响应。</translation>
    </message>
    <message>
        <source>What was written is kept. Load the model again; if it happens often, update the graphics driver.</source>
        <translation>已写内容已保留。请重新加载模型；如果经常发生，请更新显卡驱动。</translation>
    </message>
    <message>
        <source>The conversation is longer than the context.</source>
        <translation>对话长于上下文。</translation>
    </message>
    <message>
        <source>Start a new chat, attach less, or choose a longer context in Settings.</source>
        <translation>请开始新对话、减少附件，或在设置中选择更长的上下文。</translation>
    </message>
    <message>
        <source>This cannot be done as asked.</source>
        <translation>无法按要求完成。</translation>
    </message>
    <message>
        <source>Change the question or the chat&apos;s options.</source>
        <translation>请更改问题或对话选项。</translation>
    </message>
    <message>
        <source>The loaded model cannot take this.</source>
        <translation>已加载的模型无法处理此内容。</translation>
    </message>
    <message>
        <source>Choose a model that can, in the model list.</source>
        <translation>请在模型列表中选择可以处理的模型。</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Free some disk space or check the folder&apos;s permissions.</source>
        <translation>请释放磁盘空间或检查文件夹权限。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The graphics driver reported an error.</source>
        <translation>显卡驱动报告了错误。</translation>
    </message>
    <message>
        <source>Try again; if it comes back, update the graphics driver.</source>
        <translation>请重试；如果再次出现，请更新显卡驱动。</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详细信息：%1</translation>
    </message>
</context>
<context>
    <name>history::AnswerJournal</name>
    <message>
        <source>Facet ended before the tool did.</source>
        <translation>Facet 在工具完成之前结束。</translation>
    </message>
</context>
<context>
    <name>history::BlobStore</name>
    <message>
        <source>the attachment</source>
        <translation>该附件</translation>
    </message>
</context>
<context>
    <name>history::ChatListModel</name>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>Folder “%1” removed, its chats stay</source>
        <translation>已移除文件夹“%1”，其中的对话保留</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>history::SearchModel</name>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
</context>
<context>
    <name>history::StorageError</name>
    <message>
        <source>There is no space left for %1. Free some disk space and try again; nothing stored so far is lost.</source>
        <translation>没有空间存放 %1。请释放磁盘空间后重试；已存储的内容不会丢失。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Restart Facet: it sets the file aside and goes on with an empty one.</source>
        <translation>%1 已损坏（%2）。请重新启动 Facet：它会将该文件移到一旁，并使用空文件继续。</translation>
    </message>
    <message>
        <source>Facet may not write to %1. Allow writing there, or choose another data folder in the settings.</source>
        <translation>Facet 无权写入 %1。请允许写入，或在设置中选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>另一个程序正在使用 %1。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Facet (%2). Update Facet, or choose another data folder in the settings.</source>
        <translation>%1 由更新版本的 Facet（%2）写入。请更新 Facet，或在设置中选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check that the folder exists and that you may use it.</source>
        <translation>无法打开 %1（%2）。请检查文件夹是否存在，以及你是否有权使用。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no longer there. Attach the file again.</source>
        <translation>%1 已不存在。请重新附加文件。</translation>
    </message>
    <message>
        <source>%1 could not be stored (%2). Check the disk and try again.</source>
        <translation>无法存储 %1（%2）。请检查磁盘后重试。</translation>
    </message>
</context>
<context>
    <name>history::Store</name>
    <message>
        <source>The stored chats were damaged (%1). The file was set aside as %2 and a new one begun; earlier copies, if there are any, are in the folder “backups” beside it.</source>
        <translation>已存储的对话损坏（%1）。该文件已移到一旁并命名为 %2，同时新建了一个文件；如有较早的副本，它们位于旁边的“backups”文件夹中。</translation>
    </message>
</context>
<context>
    <name>history::Transfer</name>
    <message numerus="yes">
        <source>%n chat(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个对话写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Facet chats</source>
        <translation>Facet 对话</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>未完成就已停止</translation>
    </message>
    <message>
        <source>Chats from Facet</source>
        <translation>来自 Facet 的对话</translation>
    </message>
</context>
<context>
    <name>history::archive</name>
    <message>
        <source>Thought</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>格式 %1</translation>
    </message>
    <message>
        <source>line %1 is damaged</source>
        <translation>第 %1 行已损坏</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>它大于 512 MB</translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>它不是 JSON（%1）</translation>
    </message>
    <message>
        <source>no chats of Facet, ChatGPT, Open WebUI or LM Studio are in it</source>
        <translation>其中没有 Facet、ChatGPT、Open WebUI 或 LM Studio 的对话</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>导出文件</translation>
    </message>
</context>
<context>
    <name>hub::CatalogueRefresh</name>
    <message>
        <source>The published list is older than the one that came with Facet.</source>
        <translation>已发布的列表比 Facet 自带的列表更旧。</translation>
    </message>
    <message>
        <source>The published list names publishers that Facet does not know.</source>
        <translation>已发布的列表中有 Facet 不认识的发布者。</translation>
    </message>
    <message>
        <source>This list of models has no published place to refresh from.</source>
        <translation>此模型列表没有可供刷新的发布位置。</translation>
    </message>
    <message>
        <source>The list of models stays as it is. %1</source>
        <translation>模型列表保持不变。%1</translation>
    </message>
    <message>
        <source>The list of models is up to date.</source>
        <translation>模型列表已是最新。</translation>
    </message>
    <message>
        <source>The list of models is new.</source>
        <translation>模型列表已更新。</translation>
    </message>
</context>
<context>
    <name>hub::Client</name>
    <message>
        <source>%1 does not have this. It may have been renamed or removed, or it is private.</source>
        <translation>%1 没有此内容。它可能已被重命名或移除，或者是私有的。</translation>
    </message>
    <message>
        <source>%1 asks who you are. Put an access token into the settings, under downloads.</source>
        <translation>%1 要求验证身份。请在设置的“下载”中填入访问令牌。</translation>
    </message>
    <message>
        <source>%1 does not give you access. Accept the terms on the model&apos;s page, with the account that your access token belongs to.</source>
        <translation>%1 未授予你访问权限。请用访问令牌所属的账号在模型页面上接受条款。</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here. Wait a minute, or put an access token into the settings.</source>
        <translation>%1 收到来自此处的请求过多。请等待一分钟，或在设置中填入访问令牌。</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). Try again later.</source>
        <translation>%1 出现故障（%2）。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no answer (%2). If a mirror is set, check its address in the settings.</source>
        <translation>%1 返回的内容不是有效的响应（%2）。如果设置了镜像，请在设置中检查其地址。</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the connection and the proxy in the settings.</source>
        <translation>无法连接 %1（%2）。请检查网络连接以及设置中的代理。</translation>
    </message>
    <message>
        <source>A proxy is to be used, and its address is missing or wrong; nothing goes around it. Set its host and port in the settings, under downloads.</source>
        <translation>已设置使用代理，但其地址缺失或有误；不会绕过代理。请在设置的“下载”中填写其主机和端口。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>它太长</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>它指向别处</translation>
    </message>
    <message>
        <source>Facet stays offline, as you set it. Switch &quot;never go online&quot; off in the settings, under privacy and data, to reach the hub.</source>
        <translation>Facet 按你的设置保持离线。要访问 Hub，请在设置的“隐私和数据”中关闭“永不联网”。</translation>
    </message>
</context>
<context>
    <name>hub::Downloading</name>
    <message>
        <source>%1 cannot be downloaded: %2</source>
        <translation>无法下载 %1：%2</translation>
    </message>
</context>
<context>
    <name>hub::FileChoices</name>
    <message>
        <source>The hub&apos;s answer describes no repository. If a mirror is set, check its address in the settings.</source>
        <translation>Hub 的响应没有描述任何仓库。如果设置了镜像，请在设置中检查其地址。</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>文字、图片、声音、视频</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>文字、图片、视频</translation>
    </message>
    <message>
        <source>no licence told</source>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>许可证 %1</translation>
    </message>
    <message>
        <source>its terms must be accepted on its page first</source>
        <translation>须先在其页面上接受条款</translation>
    </message>
    <message>
        <source>its owner must agree first</source>
        <translation>须先经其所有者同意</translation>
    </message>
    <message>
        <source>There is no file in this repository that could be a model.</source>
        <translation>此仓库中没有可能是模型的文件。</translation>
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
        <translation>发布者要求你用自己的账号在模型页面上接受条款。然后在设置的“下载”中填入该账号的访问令牌。</translation>
    </message>
    <message>
        <source>The publisher lets in whom they choose. Ask on the model&apos;s page, with your account, and put an access token of that account into the settings, under downloads.</source>
        <translation>发布者自行决定谁可访问。请用你的账号在模型页面上申请，并在设置的“下载”中填入该账号的访问令牌。</translation>
    </message>
    <message>
        <source>Asking the hub what this model consists of…</source>
        <translation>正在向 Hub 查询此模型的组成…</translation>
    </message>
    <message>
        <source>Reading the model card…</source>
        <translation>正在读取模型卡…</translation>
    </message>
    <message>
        <source>The publisher wrote no model card.</source>
        <translation>发布者没有编写模型卡。</translation>
    </message>
    <message>
        <source>The model card cannot be read: %1</source>
        <translation>无法读取模型卡：%1</translation>
    </message>
</context>
<context>
    <name>hub::Hub</name>
    <message>
        <source>The hub has newer files of a model on this machine.</source>
        <translation>Hub 上有本机一个模型的更新文件。</translation>
    </message>
    <message>
        <source>The hub has newer files of %1 models on this machine.</source>
        <translation>Hub 上有本机 %1 个模型的更新文件。</translation>
    </message>
</context>
<context>
    <name>hub::Judge</name>
    <message>
        <source>%1 has no file %2 any more. Refresh the list of models, or look at its page.</source>
        <comment>%1: a repository</comment>
        <translation>%1 中已没有文件 %2。请刷新模型列表，或查看其页面。</translation>
    </message>
    <message>
        <source>another architecture (%1); Facet runs Gemma 4</source>
        <translation>其他架构（%1）；Facet 运行 Gemma 4</translation>
    </message>
    <message>
        <source>no Gemma model, by all that its page tells</source>
        <translation>从其页面信息看，不是 Gemma 模型</translation>
    </message>
    <message>
        <source>the unified 12B, which has no towers; Facet runs E2B, E4B, 26B-A4B and 31B</source>
        <translation>一体化的 12B，没有编码器；Facet 可运行 E2B、E4B、26B-A4B 和 31B</translation>
    </message>
    <message>
        <source>a drafter, which helps another model and cannot answer by itself</source>
        <translation>草稿模型，用于辅助其他模型，自身不能回答</translation>
    </message>
    <message>
        <source>quantised with %1, which Facet does not read; take GGUF files</source>
        <translation>以 %1 量化，Facet 无法读取；请使用 GGUF 文件</translation>
    </message>
    <message>
        <source>in the format %1, which Facet does not read; take GGUF files</source>
        <translation>格式为 %1，Facet 无法读取；请使用 GGUF 文件</translation>
    </message>
    <message>
        <source>some of its parts are missing in the repository</source>
        <translation>仓库中缺少它的某些部分</translation>
    </message>
    <message>
        <source>weights in %1, which Facet does not read; take Q4_0, Q4_K, Q5_K, Q6_K or Q8_0</source>
        <translation>权重为 %1，Facet 无法读取；请使用 Q4_0、Q4_K、Q5_K、Q6_K 或 Q8_0</translation>
    </message>
    <message>
        <source>safetensors, the whole folder</source>
        <translation>safetensors，整个文件夹</translation>
    </message>
</context>
<context>
    <name>hub::Search</name>
    <message>
        <source>downloads: %1</source>
        <comment>a number</comment>
        <translation>下载次数：%1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a date</comment>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>需要同意条款</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is no list of models. If a mirror is set, check its address in the settings.</source>
        <translation>Hub 的响应不是模型列表。如果设置了镜像，请在设置中检查其地址。</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米尔语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
</context>
<context>
    <name>markdown::FormulaWorker</name>
    <message>
        <source>This formula is too long to be set.</source>
        <translation>此公式太长，无法排版。</translation>
    </message>
    <message>
        <source>This formula cannot be set.</source>
        <translation>无法排版此公式。</translation>
    </message>
</context>
<context>
    <name>markdown::Typesetter</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>无法写入“%1”：%2。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>models::Catalogue</name>
    <message>
        <source>The list of models is damaged: %1</source>
        <translation>模型列表已损坏：%1</translation>
    </message>
    <message>
        <source>The list of models is of a kind that this version of Facet does not know</source>
        <translation>模型列表的类型是此版本的 Facet 所不认识的</translation>
    </message>
    <message>
        <source>The list of models has a damaged entry: %1</source>
        <translation>模型列表中有损坏的条目：%1</translation>
    </message>
</context>
<context>
    <name>models::DeviceWatch</name>
    <message>
        <source>This machine has no Vulkan device. Install the Vulkan driver of its graphics card, or mesa-vulkan-drivers to run on the processor.</source>
        <translation>本机没有 Vulkan 设备。请安装显卡的 Vulkan 驱动，或安装 mesa-vulkan-drivers 以在处理器上运行。</translation>
    </message>
    <message>
        <source>Vulkan is not installed. Install libvulkan1 and the driver of your graphics card.</source>
        <translation>未安装 Vulkan。请安装 libvulkan1 和显卡驱动。</translation>
    </message>
</context>
<context>
    <name>models::FitTable</name>
    <message>
        <source>to %1 tokens</source>
        <comment>%1: 8k</comment>
        <translation>至 %1 token</translation>
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
        <translation>指令微调</translation>
    </message>
    <message>
        <source>Facet demo</source>
        <comment>name of the built-in model</comment>
        <translation>Facet 演示</translation>
    </message>
</context>
<context>
    <name>models::Housekeeping</name>
    <message>
        <source>The model is in use. Load another one first.</source>
        <translation>该模型正在使用。请先加载其他模型。</translation>
    </message>
    <message>
        <source>%1 is in the trash. Its space is free once the trash is emptied.</source>
        <translation>%1 已移至回收站。清空回收站后才会释放其空间。</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>waiting to be verified</source>
        <translation>等待校验</translation>
    </message>
    <message>
        <source>verifying, %1 %</source>
        <translation>正在校验，%1 %</translation>
    </message>
</context>
<context>
    <name>models::InstalledModels</name>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>文字、图片、声音、视频</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>文字、图片、视频</translation>
    </message>
    <message>
        <source>text, sound</source>
        <translation>文字、声音</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>came with Facet, a miniature to try things with</source>
        <translation>随 Facet 提供，用于试用的微型模型</translation>
    </message>
    <message>
        <source>from the Hugging Face cache, used in place</source>
        <translation>来自 Hugging Face 缓存，在原处使用</translation>
    </message>
    <message>
        <source>from LM Studio, used in place</source>
        <translation>来自 LM Studio，在原处使用</translation>
    </message>
    <message>
        <source>from Jan, used in place</source>
        <translation>来自 Jan，在原处使用</translation>
    </message>
    <message>
        <source>from Ollama, used in place</source>
        <translation>来自 Ollama，在原处使用</translation>
    </message>
    <message>
        <source>added by you, used in place</source>
        <translation>由你添加，在原处使用</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <comment>sizes</comment>
        <translation>计划 %1，实际 %2</translation>
    </message>
    <message>
        <source>%1 with the context full</source>
        <comment>%1: a size</comment>
        <translation>上下文占满时 %1</translation>
    </message>
    <message>
        <source>%1 tok/s measured</source>
        <translation>实测 %1 tok/s</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>%1: a size</comment>
        <translation>现在 %1</translation>
    </message>
</context>
<context>
    <name>models::ModelLibrary</name>
    <message>
        <source>graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>integrated graphics</source>
        <translation>集成显卡</translation>
    </message>
    <message>
        <source>virtual graphics card</source>
        <translation>虚拟显卡</translation>
    </message>
    <message>
        <source>processor, slow</source>
        <translation>处理器，较慢</translation>
    </message>
    <message>
        <source>other device</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>There is no Gemma model in what you added. Facet reads GGUF files, and folders with config.json and safetensors files.</source>
        <translation>添加的内容中没有 Gemma 模型。Facet 可读取 GGUF 文件，以及包含 config.json 和 safetensors 文件的文件夹。</translation>
    </message>
    <message>
        <source>%1 is on this machine now.</source>
        <translation>%1 现已在本机。</translation>
    </message>
    <message>
        <source>%1 was downloaded, but no model that Facet can read was found in it.</source>
        <translation>已下载 %1，但其中没有找到 Facet 可读取的模型。</translation>
    </message>
    <message>
        <source>%1 of models</source>
        <comment>%1: a size</comment>
        <translation>模型共 %1</translation>
    </message>
    <message>
        <source>%1 of models · %2 free</source>
        <comment>sizes</comment>
        <translation>模型共 %1 · 可用 %2</translation>
    </message>
    <message>
        <source>Facet stays offline, as you set it. The model is %1: download it on another machine or switch &quot;never go online&quot; off in the settings, then add the file from disk.</source>
        <translation>Facet 按你的设置保持离线。该模型是 %1：请在另一台电脑上下载，或在设置中关闭“永不联网”，然后从磁盘添加文件。</translation>
    </message>
    <message>
        <source>no usable device</source>
        <translation>没有可用的设备</translation>
    </message>
    <message>
        <source>%1 · %2, %3 free</source>
        <comment>%1: a device, %2 and %3: sizes</comment>
        <translation>%1 · %2，可用 %3</translation>
    </message>
    <message>
        <source>Facet cannot use %1: %2.</source>
        <translation>Facet 无法使用 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 free, driver %5</source>
        <comment>device, kind, size, size, driver</comment>
        <translation>%1：%2，%3，可用 %4，驱动 %5</translation>
    </message>
    <message>
        <source>, %1 GB/s</source>
        <translation>，%1 GB/s</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 free (%4), %5</source>
        <comment>model, size, size, parts, verdict</comment>
        <translation>%1：%2（%4），可用 %3，%5</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>models::OfferedModels</name>
    <message>
        <source>text, pictures, sound, video</source>
        <translation>文字、图片、声音、视频</translation>
    </message>
    <message>
        <source>text, pictures, video</source>
        <translation>文字、图片、视频</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>%1 · up to %2 tokens</source>
        <comment>%1: abilities, %2: 128k</comment>
        <translation>%1 · 最多 %2 token</translation>
    </message>
    <message>
        <source>instruct</source>
        <translation>指令微调</translation>
    </message>
    <message>
        <source>pre-trained</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>%1 download</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>from %1, licence %2</source>
        <translation>来自 %1，许可证 %2</translation>
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
        <translation>权重 %1 · 编码器 %2 · 缓存 %3 · 临时 %4 %5</translation>
    </message>
    <message>
        <source>weights %1 · cache %2 · scratch %3 %4</source>
        <comment>%4: GB</comment>
        <translation>权重 %1 · 缓存 %2 · 临时 %3 %4</translation>
    </message>
    <message>
        <source>about %1 tok/s</source>
        <translation>约 %1 tok/s</translation>
    </message>
    <message>
        <source>fits, %1 context</source>
        <translation>可运行，上下文 %1</translation>
    </message>
    <message>
        <source>fits at %1 context</source>
        <translation>上下文为 %1 时可运行</translation>
    </message>
    <message>
        <source>%1 too large for the GPU; the processor can run it, slowly</source>
        <translation>超出 GPU %1；处理器可以运行，但较慢</translation>
    </message>
    <message>
        <source>needs a device that Facet can use</source>
        <translation>需要 Facet 可用的设备</translation>
    </message>
    <message>
        <source>needs %1 more memory</source>
        <translation>还需要 %1 内存</translation>
    </message>
</context>
<context>
    <name>models::Removal</name>
    <message>
        <source>%1 lies outside the place that Facet may delete in. Delete it with your file manager.</source>
        <translation>%1 位于 Facet 可删除的范围之外。请用文件管理器删除。</translation>
    </message>
    <message>
        <source>%1 has another name elsewhere on the disk, which stays and keeps its space.</source>
        <translation>%1 在磁盘别处还有另一个名称，它会保留并继续占用空间。</translation>
    </message>
    <message>
        <source>Its files are gone already. Look for models again.</source>
        <translation>其文件已不存在。请重新查找模型。</translation>
    </message>
    <message>
        <source>%1 leads to %2, which stays.</source>
        <translation>%1 指向 %2，后者会保留。</translation>
    </message>
    <message>
        <source>Files that another revision needs stay: %1.</source>
        <comment>a number</comment>
        <translation>其他修订版需要的文件会保留：%1。</translation>
    </message>
    <message>
        <source>The file lies in the Hugging Face cache, which other programs use too: what of them needs this model will have to download it again.</source>
        <translation>该文件位于 Hugging Face 缓存中，其他程序也在使用：其中需要此模型的程序将不得不重新下载。</translation>
    </message>
    <message>
        <source>The model is Ollama&apos;s (%1): it goes there too.</source>
        <translation>该模型属于 Ollama（%1）：在那里也会被删除。</translation>
    </message>
    <message>
        <source>%1 stays, because another model needs it.</source>
        <translation>%1 会保留，因为另一个模型需要它。</translation>
    </message>
    <message>
        <source>The file is LM Studio&apos;s: the model goes there too.</source>
        <translation>该文件属于 LM Studio：模型在那里也会被删除。</translation>
    </message>
    <message>
        <source>The file is Jan&apos;s: the model goes there too.</source>
        <translation>该文件属于 Jan：模型在那里也会被删除。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, its size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>the link %1</source>
        <translation>链接 %1</translation>
    </message>
    <message>
        <source>This model is part of Facet.</source>
        <translation>此模型是 Facet 的一部分。</translation>
    </message>
    <message>
        <source>The trash cannot take %1. It can only be deleted for good.</source>
        <translation>回收站无法接收 %1。它只能永久删除。</translation>
    </message>
    <message>
        <source>%1 cannot be brought back; it is in the trash.</source>
        <translation>无法还原 %1；它在回收站中。</translation>
    </message>
    <message>
        <source>The link %1 cannot be made again: %2.</source>
        <translation>无法重新创建链接 %1：%2。</translation>
    </message>
</context>
<context>
    <name>models::Verification</name>
    <message>
        <source>%1 Delete the model and get it again.</source>
        <translation>%1 请删除该模型并重新获取。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is damaged: its bytes are not those that were published.</source>
        <translation>%1 已损坏：其字节与发布的不同。</translation>
    </message>
    <message>
        <source>Verified: every byte is as published.</source>
        <translation>已校验：每个字节都与发布的一致。</translation>
    </message>
    <message>
        <source>The structure is sound. There is no published digest here to compare with.</source>
        <translation>结构完好。这里没有可供比对的已发布摘要。</translation>
    </message>
</context>
<context>
    <name>player::Player</name>
    <message>
        <source>There is no sound output. Choose a device in the system&apos;s settings.</source>
        <translation>没有声音输出。请在系统设置中选择设备。</translation>
    </message>
    <message>
        <source>This cannot be played: its file is no longer there. It may have been moved or deleted. Put it back at %1, then try again.</source>
        <translation>无法播放：文件已不在。它可能被移动或删除了。请将其放回 %1，然后重试。</translation>
    </message>
    <message>
        <source>There is nothing to play in this file: it has no sound and no picture. Choose another.</source>
        <translation>此文件中没有可播放的内容：没有声音也没有画面。请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>regions::RegionModel</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) marked in %1: %2</source>
        <translation>
            <numerusform>%1 中标记了 %n 处：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates copied</source>
        <translation>坐标已复制</translation>
    </message>
    <message>
        <source>The picture is gone: it cannot be copied.</source>
        <translation>图片已不存在：无法复制。</translation>
    </message>
    <message>
        <source>Part of the picture copied</source>
        <translation>已复制图片的一部分</translation>
    </message>
    <message>
        <source>The picture is gone: nothing was written.</source>
        <translation>图片已不存在：未写入任何内容。</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON 已复制</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 regions</source>
        <comment>file name</comment>
        <translation>%1 区域</translation>
    </message>
</context>
<context>
    <name>remote</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 它表示：%2</translation>
    </message>
    <message>
        <source>%1 wants to hand the question on to another address, %2.</source>
        <translation>%1 想把问题转交给另一个地址 %2。</translation>
    </message>
    <message>
        <source>Facet does not follow: your key and your questions would go there too. If you trust that address, enter it instead.</source>
        <translation>Facet 不会跟随：否则你的密钥和问题也会发送到那里。如果你信任该地址，请改为输入它。</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 不接受该密钥。</translation>
    </message>
    <message>
        <source>Enter the key that the server was started with, or one from its provider.</source>
        <translation>请输入服务器启动时使用的密钥，或其提供商给出的密钥。</translation>
    </message>
    <message>
        <source>%1 refuses access.</source>
        <translation>%1 拒绝访问。</translation>
    </message>
    <message>
        <source>Check whether the key may use this model.</source>
        <translation>请检查该密钥是否有权使用此模型。</translation>
    </message>
    <message>
        <source>%1 does not know this address or this model.</source>
        <translation>%1 不认识此地址或此模型。</translation>
    </message>
    <message>
        <source>Check the address, which usually ends in /v1, and choose the model again.</source>
        <translation>请检查地址（通常以 /v1 结尾），并重新选择模型。</translation>
    </message>
    <message>
        <source>The question with its attachments is too large for %1.</source>
        <translation>问题及其附件对 %1 来说太大。</translation>
    </message>
    <message>
        <source>Attach less, or raise the server&apos;s limit.</source>
        <translation>请减少附件，或提高服务器的上限。</translation>
    </message>
    <message>
        <source>%1 has too much to do or your quota is used up.</source>
        <translation>%1 过于繁忙，或你的配额已用完。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed with status %2.</source>
        <translation>%1 失败，状态 %2。</translation>
    </message>
    <message>
        <source>Try again; if it comes back, look at the server&apos;s log.</source>
        <translation>请重试；如果再次出现，请查看服务器的日志。</translation>
    </message>
    <message>
        <source>%1 refuses the question with status %2.</source>
        <translation>%1 拒绝了该问题，状态 %2。</translation>
    </message>
    <message>
        <source>Change the question or the chat&apos;s options, or what the model is said to be able to do.</source>
        <translation>请更改问题或对话选项，或更改所设定的模型能力。</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>Start the server there, or check the port in the address.</source>
        <translation>请在那里启动服务器，或检查地址中的端口。</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>没有名为 %1 的电脑。</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2.</source>
        <translation>无法与 %1 建立安全连接：%2。</translation>
    </message>
    <message>
        <source>If the server speaks plain HTTP, begin the address with http://. If its certificate is its own, install it on this computer.</source>
        <translation>如果服务器使用普通 HTTP，地址请以 http:// 开头。如果它使用自己的证书，请将证书安装到此电脑。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>Check the address and whether the computer is on, then try again.</source>
        <translation>请检查地址以及那台电脑是否已开机，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
        <source>Check your connection and the address.</source>
        <translation>请检查网络连接和地址。</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>请检查地址，然后重试。</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, and %1 is not on this computer.</source>
        <translation>“永不联网”已开启，而 %1 不在此电脑上。</translation>
    </message>
    <message>
        <source>Switch it off under Settings → Privacy and data, or load a model of this computer.</source>
        <translation>请在“设置 → 隐私和数据”中关闭它，或加载此电脑上的模型。</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle.</source>
        <translation>%1 中途结束了连接。</translation>
    </message>
    <message>
        <source>What was written is kept. Let the answer go on, or ask again.</source>
        <translation>已写内容已保留。请继续回答，或重新提问。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been silent for %n seconds.</source>
        <translation>
            <numerusform>%1 已有 %n 秒没有响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written is kept. Check whether the server still works, then let the answer go on.</source>
        <translation>已写内容已保留。请检查服务器是否仍在工作，然后继续回答。</translation>
    </message>
    <message>
        <source>%1 does not answer like an OpenAI-compatible server.</source>
        <translation>%1 的响应不像 OpenAI 兼容服务器。</translation>
    </message>
    <message>
        <source>Check the address: it should be that of vLLM, llama-server, Ollama, LM Studio or a similar server, usually ending in /v1.</source>
        <translation>请检查地址：它应是 vLLM、llama-server、Ollama、LM Studio 或类似服务器的地址，通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>%1 reports an error.</source>
        <translation>%1 报告了错误。</translation>
    </message>
</context>
<context>
    <name>remote::EndpointDraft</name>
    <message>
        <source>The server does not say what the model can do: this is guessed from its name. Correct what is wrong.</source>
        <translation>服务器未说明模型的能力：这是根据名称推测的。请更正不对之处。</translation>
    </message>
    <message>
        <source>As the server says.</source>
        <translation>按服务器的说明。</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>这不是服务器地址。</translation>
    </message>
    <message>
        <source>Enter it like gpu.lan:8000 or https://example.org/v1. A key has its own field.</source>
        <translation>请按 gpu.lan:8000 或 https://example.org/v1 的形式输入。密钥有单独的输入框。</translation>
    </message>
    <message>
        <source>%1 has no model.</source>
        <translation>%1 没有模型。</translation>
    </message>
    <message>
        <source>Load or download one there, then look again.</source>
        <translation>请在那里加载或下载一个模型，然后再次查找。</translation>
    </message>
    <message>
        <source>%1 answers. Models: %2</source>
        <comment>address, number</comment>
        <translation>%1 有响应。模型数：%2</translation>
    </message>
    <message>
        <source>%1 answers at %2. Models: %3</source>
        <comment>program, address, number</comment>
        <translation>%1 在 %2 有响应。模型数：%3</translation>
    </message>
    <message>
        <source>The connection is not encrypted: who listens on the way can read your key and your chats.</source>
        <translation>连接未加密：途中的监听者可以读取你的密钥和对话。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: who listens on the way can read your chats.</source>
        <translation>连接未加密：途中的监听者可以读取你的对话。</translation>
    </message>
</context>
<context>
    <name>remote::Endpoints</name>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>pictures, video</source>
        <translation>图片、视频</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>%1k context</source>
        <translation>上下文 %1k</translation>
    </message>
</context>
<context>
    <name>remote::RemoteBackend</name>
    <message>
        <source>%1 has no model.</source>
        <translation>%1 没有模型。</translation>
    </message>
    <message>
        <source>Load one there, then try again.</source>
        <translation>请在那里加载一个模型，然后重试。</translation>
    </message>
    <message>
        <source>%1 does not have the model %2 any more.</source>
        <translation>%1 已没有模型 %2。</translation>
    </message>
    <message>
        <source>Edit the endpoint and choose another of its models.</source>
        <translation>请编辑端点，并选择它的其他模型。</translation>
    </message>
    <message>
        <source>%1 withheld the rest of the answer.</source>
        <translation>%1 没有给出回答的其余部分。</translation>
    </message>
    <message>
        <source>Its provider filters what models write. Ask in another way.</source>
        <translation>其提供商会过滤模型所写的内容。请换一种方式提问。</translation>
    </message>
</context>
<context>
    <name>secrets::Keyring</name>
    <message>
        <source>The system&apos;s keyring is locked, so keys and tokens last only until Facet is closed; unlock it and enter them again to keep them.</source>
        <translation>系统密钥环已锁定，因此密钥和令牌只保留到 Facet 关闭为止；要保存它们，请解锁密钥环并重新输入。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not remove a key; remove what is called “%1” there by hand.</source>
        <translation>系统密钥环未能移除一个密钥；请在其中手动移除名为“%1”的条目。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1), so keys and tokens last only until Facet is closed; install and unlock GNOME Keyring or KWallet to keep them.</source>
        <translation>无法使用系统密钥环（%1），因此密钥和令牌只保留到 Facet 关闭为止；要保存它们，请安装并解锁 GNOME Keyring 或 KWallet。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1), so keys and tokens last only until Facet is closed; sign in to the system again to keep them.</source>
        <translation>无法使用系统密钥环（%1），因此密钥和令牌只保留到 Facet 关闭为止；要保存它们，请重新登录系统。</translation>
    </message>
</context>
<context>
    <name>server::RequestLog</name>
    <message>
        <source>%1 in, %2 out</source>
        <comment>tokens</comment>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>%1 in (%2 cached), %3 out</source>
        <comment>tokens</comment>
        <translation>输入 %1（缓存 %2），输出 %3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>客户端已断开</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/s</translation>
    </message>
</context>
<context>
    <name>server::Server</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>端口 %1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>请选择其他端口。</translation>
    </message>
    <message>
        <source>Choose another port; %1 is free.</source>
        <translation>请选择其他端口；%1 可用。</translation>
    </message>
    <message>
        <source>The server could not listen on port %1.</source>
        <translation>服务器无法在端口 %1 上监听。</translation>
    </message>
    <message>
        <source>Choose another port, or look whether the system forbids it.</source>
        <translation>请选择其他端口，或检查系统是否禁止。</translation>
    </message>
    <message>
        <source>The server stopped listening.</source>
        <translation>服务器已停止监听。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>“Never go online” is switched on, so the server listens on this computer alone. It can be switched off under Privacy and data.</source>
        <translation>“永不联网”已开启，因此服务器只在此电脑上监听。可在“隐私和数据”中关闭它。</translation>
    </message>
    <message>
        <source>The loaded model answers on %1: what programs ask here leaves this computer.</source>
        <translation>已加载的模型在 %1 上回答：程序在此提问的内容会离开此电脑。</translation>
    </message>
</context>
<context>
    <name>settings::DataFolderMove</name>
    <message>
        <source>The data could not be copied: %1. They are where they were.</source>
        <translation>无法复制数据：%1。数据仍在原处。</translation>
    </message>
    <message>
        <source>The new place has %1 free, and %2 are needed. Free some space or choose another folder.</source>
        <translation>新位置可用空间为 %1，需要 %2。请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. The data are where they were.</source>
        <translation>无法读取 %1：%2。数据仍在原处。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>The copy of %1 differs from the original, so the new disk may be faulty. The data are where they were.</source>
        <translation>%1 的副本与原件不同，新磁盘可能有故障。数据仍在原处。</translation>
    </message>
    <message>
        <source>%1 changed while it was copied. The data are where they were; close other programs that use them and try again.</source>
        <translation>%1 在复制过程中发生了变化。数据仍在原处；请关闭其他正在使用数据的程序后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The data are where they were.</source>
        <translation>无法写入 %1：%2。数据仍在原处。</translation>
    </message>
    <message>
        <source>The data are in this folder already. Choose one beside it, not within or around it.</source>
        <translation>数据已在此文件夹中。请选择与它并列的文件夹，而不是其内部或上层文件夹。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>%1 holds other files. Choose an empty folder, or make a new one.</source>
        <translation>%1 中有其他文件。请选择空文件夹，或新建一个。</translation>
    </message>
    <message>
        <source>Deleting the old copy</source>
        <translation>正在删除旧副本</translation>
    </message>
    <message>
        <source>The move was cancelled. The data are where they were.</source>
        <translation>移动已取消。数据仍在原处。</translation>
    </message>
    <message>
        <source>The data are in %1 now.</source>
        <translation>数据现位于 %1。</translation>
    </message>
    <message>
        <source>The data are in %1 now. Some old files in %2 could not be deleted; you may delete that folder.</source>
        <translation>数据现位于 %1。%2 中的一些旧文件未能删除；可自行删除该文件夹。</translation>
    </message>
</context>
<context>
    <name>settings::Presets</name>
    <message>
        <source>sampling as the model recommends</source>
        <translation>按模型推荐采样</translation>
    </message>
    <message>
        <source>temperature %1, top-p %2</source>
        <translation>温度 %1，top-p %2</translation>
    </message>
    <message>
        <source>%1, thinks</source>
        <comment>%1: how answers are drawn</comment>
        <translation>%1，思考</translation>
    </message>
    <message>
        <source>%1, thinks for at most %2 tokens</source>
        <comment>%1: how answers are drawn</comment>
        <translation>%1，最多思考 %2 token</translation>
    </message>
</context>
<context>
    <name>settings::Settings</name>
    <message>
        <source>The settings could not be saved in %1. They hold until you close Facet; make the folder writable or free some space to keep them.</source>
        <translation>无法将设置保存到 %1。关闭 Facet 前设置有效；要保留设置，请将文件夹设为可写或释放空间。</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1, and Facet starts with its defaults.</source>
        <translation>设置文件已损坏。它已保留为 %1，Facet 以默认设置启动。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read, so Facet starts with its defaults and does not save changes. Check the file&apos;s permissions.</source>
        <translation>无法读取 %1 中的设置，因此 Facet 以默认设置启动，且不保存更改。请检查文件权限。</translation>
    </message>
</context>
<context>
    <name>settings::Shortcuts</name>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>上一个对话</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>下一个对话</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <translation>重命名此对话</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>导出此对话</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>继续回答</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>复制最后的回答</translation>
    </message>
    <message>
        <source>End the thought and answer now</source>
        <translation>结束思考并立即回答</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>上一个分支</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>下一个分支</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>转到问题</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Record a question</source>
        <translation>录制问题</translation>
    </message>
    <message>
        <source>Switch thinking on or off</source>
        <translation>开启或关闭思考</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>显示或隐藏对话列表</translation>
    </message>
    <message>
        <source>Show or hide thinking and tools</source>
        <translation>显示或隐藏思考和工具</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go to the chat</source>
        <translation>转到对话</translation>
    </message>
    <message>
        <source>Go to transcribing</source>
        <translation>转到转写</translation>
    </message>
    <message>
        <source>Go to the models</source>
        <translation>转到模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>tools::Permissions</name>
    <message>
        <source>What tools may do could not be read: %1. They ask again.</source>
        <translation>无法读取工具权限：%1。工具会再次询问。</translation>
    </message>
    <message>
        <source>What tools may do could not be read, the file is damaged. They ask again.</source>
        <translation>无法读取工具权限，文件已损坏。工具会再次询问。</translation>
    </message>
    <message>
        <source>What you allowed could not be saved: %1. It holds until the program ends.</source>
        <translation>无法保存你允许的权限：%1。在程序结束前有效。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>In one chat</source>
        <translation>在一个对话中</translation>
    </message>
</context>
<context>
    <name>tools::ToolList</name>
    <message>
        <source>never asks</source>
        <translation>从不询问</translation>
    </message>
    <message>
        <source>asks every time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>会询问</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
</context>
<context>
    <name>tools::mcp::Client</name>
    <message>
        <source>A message that could not be read: %1</source>
        <translation>无法读取的消息：%1</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>服务器在 %1 秒内没有响应。</translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation>服务器拒绝：%1</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>服务器已结束会话。</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>The server answered neither with a result nor with an error.</source>
        <translation>服务器既没有返回结果，也没有返回错误。</translation>
    </message>
    <message>
        <source>The server asked for “%1”, which is not supported.</source>
        <translation>服务器请求“%1”，但不支持此功能。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The server speaks revisions of the protocol that are not known here (%1). A newer Facet or another version of the server may help.</source>
        <translation>服务器使用的协议修订版在此未知（%1）。更新 Facet 或使用其他版本的服务器可能有帮助。</translation>
    </message>
    <message>
        <source>Connected, protocol revision %1.</source>
        <translation>已连接，协议修订版 %1。</translation>
    </message>
    <message>
        <source>The list of tools could not be read: %1</source>
        <translation>无法读取工具列表：%1</translation>
    </message>
    <message>
        <source>Only the first %1 tools are used.</source>
        <translation>只使用前 %1 个工具。</translation>
    </message>
</context>
<context>
    <name>tools::mcp::HttpTransport</name>
    <message>
        <source>The address of the server is not valid.</source>
        <translation>服务器地址无效。</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 MB.</source>
        <translation>服务器发送的消息超过 %1 MB。</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>无法连接服务器：%1</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>服务器关闭了连接。</translation>
    </message>
    <message>
        <source>It wants a valid token: add it to the headers.</source>
        <translation>需要有效的令牌：请将其添加到请求头。</translation>
    </message>
    <message>
        <source>The server answered with status %1. %2</source>
        <translation>服务器返回状态 %1。%2</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>服务器未作响应就关闭了连接。</translation>
    </message>
</context>
<context>
    <name>tools::mcp::McpServers</name>
    <message>
        <source>The list of servers in %1 could not be read: %2</source>
        <translation>无法读取 %1 中的服务器列表：%2</translation>
    </message>
    <message>
        <source>The list of servers could not be saved: %1</source>
        <translation>无法保存服务器列表：%1</translation>
    </message>
    <message>
        <source>There is a server named “%1” already.</source>
        <translation>已有名为“%1”的服务器。</translation>
    </message>
    <message>
        <source>There is no server in this text.</source>
        <translation>此文本中没有服务器。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected, no tools</source>
        <translation>已连接，没有工具</translation>
    </message>
    <message>
        <source>Tools switched on: %1 of %2</source>
        <translation>已启用的工具：%1 / %2</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <translation>正在重试：%1</translation>
    </message>
    <message>
        <source>Check the address and the headers, and that the server runs; then connect again.</source>
        <translation>请检查地址和请求头，并确认服务器正在运行，然后重新连接。</translation>
    </message>
    <message>
        <source>Check the command and look at the log; then start it again.</source>
        <translation>请检查命令并查看日志，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>tools::mcp::MessageReader</name>
    <message>
        <source>The server sends messages faster than they can be read.</source>
        <translation>服务器发送消息的速度超过读取速度。</translation>
    </message>
</context>
<context>
    <name>tools::mcp::Server</name>
    <message>
        <source>“Never go online” is switched on, and this server is not on this computer.</source>
        <translation>“永不联网”已开启，而此服务器不在此电脑上。</translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation>正在连接：%1</translation>
    </message>
</context>
<context>
    <name>tools::mcp::ServerConfig</name>
    <message>
        <source>The server needs a name.</source>
        <translation>服务器需要名称。</translation>
    </message>
    <message>
        <source>The name of the server is too long.</source>
        <translation>服务器名称太长。</translation>
    </message>
    <message>
        <source>The server needs a command to start it, or an address (url).</source>
        <translation>服务器需要启动命令或地址（url）。</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>地址必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>这不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>The JSON must be an object with “mcpServers”.</source>
        <translation>JSON 必须是包含“mcpServers”的对象。</translation>
    </message>
    <message>
        <source>“mcpServers” must be an object with one entry for each server.</source>
        <translation>“mcpServers”必须是对象，每个服务器一个条目。</translation>
    </message>
    <message>
        <source>More than %1 servers are not supported.</source>
        <translation>不支持超过 %1 个服务器。</translation>
    </message>
    <message>
        <source>The entry “%1” is not an object.</source>
        <translation>条目“%1”不是对象。</translation>
    </message>
</context>
<context>
    <name>tools::mcp::StdioTransport</name>
    <message>
        <source>The program “%1” is not installed or not found in PATH.</source>
        <translation>程序“%1”未安装，或在 PATH 中找不到。</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2</source>
        <translation>无法启动“%1”：%2</translation>
    </message>
    <message>
        <source>The server crashed.</source>
        <translation>服务器已崩溃。</translation>
    </message>
    <message>
        <source>The server ended with code %1.</source>
        <translation>服务器已结束，代码 %1。</translation>
    </message>
    <message>
        <source>The server does not read what it is sent.</source>
        <translation>服务器不读取发送给它的内容。</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 MB.</source>
        <translation>服务器发送的消息超过 %1 MB。</translation>
    </message>
</context>
<context>
    <name>transcribe</name>
    <message>
        <source>Recording of %1</source>
        <translation>%1 的录音</translation>
    </message>
</context>
<context>
    <name>transcribe::Desk</name>
    <message>
        <source>This recording is no longer there. It may have been moved or deleted.</source>
        <translation>此录音已不存在，可能已被移动或删除。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>languages</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>reading, %1 so far</source>
        <translation>正在读取，目前 %1</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <comment>the model is slower than speech</comment>
        <translation>落后 %1 秒</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>%1 的录音</translation>
    </message>
    <message>
        <source>A recording is under way. Stop it first.</source>
        <translation>正在录音。请先停止。</translation>
    </message>
    <message>
        <source>Only files on this computer can be transcribed. Save the file first.</source>
        <translation>只能转写此电脑上的文件。请先保存文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder.</source>
        <translation>无法写入 %1（%2）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>A recording is under way. Pause or stop it, then listen.</source>
        <translation>正在录音。请先暂停或停止，然后再听。</translation>
    </message>
</context>
<context>
    <name>transcribe::LiveTranscriber</name>
    <message>
        <source>The model could not transcribe this.</source>
        <translation>模型无法转写此内容。</translation>
    </message>
</context>
<context>
    <name>transcribe::Recorder</name>
    <message>
        <source>The computer was too busy: a moment of sound before %1 is missing.</source>
        <translation>电脑太忙：%1 之前缺失了片刻声音。</translation>
    </message>
    <message>
        <source>The last %1 of the recording are only in memory: the disk does not take them (%2).</source>
        <translation>录音的最后 %1 仅在内存中：磁盘无法写入（%2）。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then stop again.</source>
        <translation>请释放磁盘空间，然后再次停止。</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>未找到麦克风。</translation>
    </message>
    <message>
        <source>Connect one, or switch it on in the system&apos;s sound settings, then try again.</source>
        <translation>请连接麦克风，或在系统声音设置中启用，然后重试。</translation>
    </message>
    <message>
        <source>The microphone &quot;%1&quot; is not connected.</source>
        <translation>麦克风“%1”未连接。</translation>
    </message>
    <message>
        <source>Connect it, or choose another one, then try again.</source>
        <translation>请连接它，或选择其他麦克风，然后重试。</translation>
    </message>
    <message>
        <source>Another program is using the microphone.</source>
        <translation>另一个程序正在使用麦克风。</translation>
    </message>
    <message>
        <source>Close that program or choose another microphone, then try again.</source>
        <translation>请关闭该程序或选择其他麦克风，然后重试。</translation>
    </message>
    <message>
        <source>The microphone cannot be opened (%1).</source>
        <translation>无法打开麦克风（%1）。</translation>
    </message>
    <message>
        <source>Choose another one, or check the system&apos;s sound settings, then try again.</source>
        <translation>请选择其他麦克风，或检查系统声音设置，然后重试。</translation>
    </message>
    <message>
        <source>The microphone stopped. Everything up to here is kept.</source>
        <translation>麦克风已停止。到此为止的内容均已保留。</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then go on.</source>
        <translation>请重新连接或选择其他麦克风，然后继续。</translation>
    </message>
    <message>
        <source>Recording has stopped: the disk is full, and so is the memory set aside for this.</source>
        <translation>录音已停止：磁盘已满，为此预留的内存也已用完。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then stop or go on. Do not close the program before: part of the recording is only in memory.</source>
        <translation>请释放磁盘空间，然后停止或继续。在此之前请勿关闭程序：部分录音仅在内存中。</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk (%1). %2 are kept in memory and written as soon as possible. Free some space on the disk.</source>
        <translation>无法将录音写入磁盘（%1）。%2 保留在内存中，会尽快写入。请释放磁盘空间。</translation>
    </message>
</context>
<context>
    <name>transcribe::SessionList</name>
    <message>
        <source>The recording cannot be deleted: its folder is write-protected.</source>
        <translation>无法删除录音：其文件夹有写保护。</translation>
    </message>
</context>
<context>
    <name>transcribe::VoiceInput</name>
    <message>
        <source>The loaded model does not hear. Choose E2B or E4B.</source>
        <translation>已加载的模型听不到声音。请选择 E2B 或 E4B。</translation>
    </message>
    <message>
        <source>The microphone is in use on the Transcribe page.</source>
        <translation>麦克风正在转写页面中使用。</translation>
    </message>
    <message>
        <source>The recording is kept and written down once such a model is loaded.</source>
        <translation>录音已保留，加载此类模型后即会写下来。</translation>
    </message>
    <message>
        <source>Try again. The recording is kept until you close this message.</source>
        <translation>请重试。在你关闭此消息之前会保留录音。</translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen in the settings and that it is not muted, then talk again.</source>
        <translation>请在设置中检查是否选择了正确的麦克风且未静音，然后再说一次。</translation>
    </message>
    <message>
        <source>What was recorded is kept until you close this message: you can attach it instead.</source>
        <translation>在你关闭此消息之前会保留录音：你可以改为附加它。</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>没有听到任何内容。</translation>
    </message>
</context>
<context>
    <name>window::Application</name>
    <message>
        <source>Until then chats are lost when the program ends.</source>
        <translation>在此之前，程序结束时对话会丢失。</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答已完成。</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>回答已结束。</translation>
    </message>
    <message>
        <source>About this recording:</source>
        <translation>关于此录音：</translation>
    </message>
</context>
<context>
    <name>window::ModelStatus</name>
    <message>
        <source>answers come from %1</source>
        <translation>回答来自 %1</translation>
    </message>
    <message>
        <source>%1 · %2 in use</source>
        <translation>%1 · 已用 %2</translation>
    </message>
    <message>
        <source>Facet demo</source>
        <comment>name of the built-in model</comment>
        <translation>Facet 演示</translation>
    </message>
</context>
</TS>
