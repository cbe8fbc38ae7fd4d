#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

#include "app/history/archive.h"
#include "app/history/storage_error.h"

namespace history::archive {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(history::archive)
};

/// A fence longer than any run of backticks inside.
QString fenced(const QString& text, const QString& language)
{
    int run = 0;
    int longest = 2;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + language + u'\n' + text + u'\n' + fence + QStringLiteral("\n\n");
}

QString quoted(const QString& text)
{
    return QStringLiteral("> ") + QString(text).replace(u'\n', QStringLiteral("\n> ")) +
           QStringLiteral("\n\n");
}

QString stepText(const Step& step)
{
    switch (step.kind) {
    case Step::Kind::Thought:
        return QStringLiteral("*%1*\n\n").arg(Text::tr("Thought")) + quoted(step.text.trimmed());
    case Step::Kind::Call:
        return QStringLiteral("*%1* `%2`\n\n").arg(Text::tr("Tool"), step.toolName) +
               fenced(step.arguments, QStringLiteral("json")) +
               (step.result.isEmpty() ? QString() : fenced(step.result, {}));
    case Step::Kind::Text:
        return step.text.trimmed() + QStringLiteral("\n\n");
    }
    return {};
}

QString messageText(const Message& message)
{
    QString text = QStringLiteral("## %1\n\n")
                       .arg(message.role == Role::User ? Text::tr("Question") : Text::tr("Answer"));
    for (const Attachment& attachment : message.attachments)
        text +=
            QStringLiteral("- %1 (%2, %3)\n")
                .arg(attachment.name, attachment.mimeType, QLocale().formattedDataSize(attachment.sizeBytes));
    if (!message.attachments.isEmpty())
        text += u'\n';
    if (message.role == Role::User)
        return text + message.text.trimmed() + QStringLiteral("\n\n");
    for (const Step& step : message.steps)
        text += stepText(step);
    if (!message.failure.isEmpty())
        text += quoted(message.failure);
    if (!message.statistics.model.isEmpty())
        text += QStringLiteral("*%1*\n\n").arg(message.statistics.model);
    return text;
}

} // namespace

QList<Message> shownBranch(const ArchivedChat& chat)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < chat.messages.size(); ++i)
        places.insert(chat.messages[i].id, i);
    QList<Message> branch;
    qint64 id = chat.chat.activeLeaf;
    while (places.contains(id) && branch.size() < chat.messages.size()) {
        const Message& message = chat.messages[places.value(id)];
        branch.prepend(message);
        id = message.parentId;
    }
    return branch;
}

void writeAll(QIODevice& device, const QByteArray& bytes)
{
    if (device.write(bytes) != bytes.size())
        throw StorageError(StorageError::Code::Failed, Text::tr("The export"), device.errorString());
}

void writeMarkdown(QIODevice& device, const ArchivedChat& chat)
{
    QString text = QStringLiteral("# %1\n\n")
                       .arg(chat.chat.title.isEmpty() ? Text::tr("New chat") : chat.chat.title.simplified());
    text += QLocale().toString(chat.chat.created, QLocale::LongFormat) + QStringLiteral("\n\n");
    if (!chat.chat.options.systemPrompt.isEmpty())
        text += QStringLiteral("*%1*\n\n").arg(Text::tr("System prompt")) +
                quoted(chat.chat.options.systemPrompt);
    for (const Message& message : shownBranch(chat))
        text += messageText(message);
    writeAll(device, text.toUtf8());
}

} // namespace history::archive
