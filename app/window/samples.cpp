#include "app/window/samples.h"

#include "app/attachments/background.h"

namespace window {

Samples::Samples(attachments::Workshop& workshop, chat::ChatPage& page, const QString& media, QObject* parent)
    : QObject(parent),
      m_importer(workshop),
      m_page(page),
      m_media(media)
{
}

void Samples::start(const QString& name)
{
    // In English, whatever the window speaks: the demo model knows little else.
    if (name == QLatin1String("picture"))
        askAbout(QStringLiteral("shapes-1.png"), QStringLiteral("Detect all shapes."));
    else if (name == QLatin1String("voice"))
        askAbout(QStringLiteral("speech-1.wav"), QStringLiteral("Transcribe this audio."));
    else if (name == QLatin1String("tool")) {
        m_page.newChat();
        m_page.ask(QStringLiteral("What is 1249 * 38?"), {});
    }
}

void Samples::askAbout(const QString& file, const QString& question)
{
    const QString path = m_media + QLatin1Char('/') + file;
    attachments::whenDone(this, m_importer.fromFile(path, m_page.composer()->attachments()->abilities()),
                          [this, question](const attachments::Imported& imported) {
                              if (!imported.facts.problem.isEmpty()) {
                                  emit failed(imported.facts.problem);
                                  return;
                              }
                              m_page.newChat();
                              m_page.ask(question, {imported.attachment});
                          });
}

} // namespace window
