// Three things to try in the first minute: a picture, a voice and a tool.
#pragma once

#include <QObject>

#include "app/attachments/importer.h"
#include "app/chat/chat_page.h"

namespace window {

class Samples : public QObject
{
    Q_OBJECT

public:
    /// `media`: the folder of the demo's pictures and sounds. All must outlive this.
    Samples(attachments::Workshop& workshop, chat::ChatPage& page, const QString& media,
            QObject* parent = nullptr);

    /// Begins a chat with it: "picture", "voice" or "tool".
    void start(const QString& name);

signals:
    void failed(const QString& problem);

private:
    void askAbout(const QString& file, const QString& question);

    attachments::Importer m_importer;
    chat::ChatPage& m_page;
    QString m_media;
};

} // namespace window
