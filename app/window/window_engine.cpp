#include "app/window/window_engine.h"

#include "app/attachments/image_provider.h"

namespace window {

WindowEngine::WindowEngine(Application& application) : m_application(application)
{
    m_language.set(application.settings()->language());
    QObject::connect(application.settings(), &settings::Settings::languageChanged, &m_language, [this] {
        m_language.set(m_application.settings()->language());
        m_application.retranslate();
        m_engine.retranslate();
    });
    m_engine.addImportPath(QStringLiteral(":/qt/qml"));
    m_engine.addImageProvider(QStringLiteral("formula"), m_typesetter.createImageProvider());
    m_engine.addImageProvider(attachments::ImageProvider::name(), // the engine owns it
                              new attachments::ImageProvider(application.workshop().thumbnails()));
}

QQuickWindow* WindowEngine::show()
{
    m_engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_application)},
                                   {QStringLiteral("typesetter"), QVariant::fromValue(&m_typesetter)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Facet/Window/Main.qml")));
    return m_engine.rootObjects().isEmpty() ? nullptr
                                            : qobject_cast<QQuickWindow*>(m_engine.rootObjects().first());
}

} // namespace window
